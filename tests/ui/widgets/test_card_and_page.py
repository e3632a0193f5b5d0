"""Cards, pages and columns at every width."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from companion.ui.theme import LIGHT
from companion.ui.widgets.buttons import secondary_button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import WIDEST_PAGE_PX, Columns, PageFrame


def shown(qtbot, widget, width, height=600):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def test_a_card_shows_its_heading_and_what_stands_beside_it(qtbot, look):
    card = shown(qtbot, Card("Last two weeks", trailing=Label("press a day")), 500)
    assert [label.text() for label in card.findChildren(QLabel)] == [
        "Last two weeks",
        "press a day",
    ]


def test_a_cards_tone_can_change(qtbot, look):
    card = shown(qtbot, Card(), 300, 200)
    assert card.grab().toImage().pixelColor(150, 100).name() == LIGHT.surface
    card.set_tone("attention")
    assert card.grab().toImage().pixelColor(150, 100).name() == LIGHT.attention_soft


@pytest.mark.parametrize("width", [480, 960, 1280, 3840])
def test_a_page_never_scrolls_sideways_and_stays_readable(qtbot, look, width):
    page = PageFrame("Growth", "Four years")
    body = Card()
    body.add(Label("words " * 100))
    page.add(body)
    page.add_stretch()
    shown(qtbot, page, width)
    assert page.scroll_area.widget().width() <= page.scroll_area.viewport().width()
    assert body.width() <= WIDEST_PAGE_PX
    left = body.mapTo(page, body.rect().topLeft()).x()
    right = page.width() - body.mapTo(page, body.rect().topRight()).x()
    assert abs(left - right) <= 20


def test_actions_stand_beside_the_title_or_below_it(qtbot, look, qapp):
    page = PageFrame("A page about height and weight")
    button = secondary_button("Add a measurement")
    page.add_action(button)
    title = page.findChild(QLabel)
    shown(qtbot, page, 1000)

    def tops():
        qapp.processEvents()
        return [w.mapTo(page, w.rect().topLeft()).y() for w in (title, button)]

    beside = tops()
    page.resize(420, 600)
    below = tops()
    assert abs(beside[0] - beside[1]) < 20
    assert below[1] >= below[0] + title.height()


def test_a_title_can_change(qtbot, look):
    page = shown(qtbot, PageFrame("Today", "22 November"), 900)
    title, subtitle = page.findChildren(QLabel)[:2]
    page.set_title("Tomorrow")
    assert title.text() == "Tomorrow"
    assert not subtitle.isVisible()


def test_columns_stack_when_narrow_or_when_text_is_large(qtbot, look, qapp):
    columns = shown(qtbot, Columns(Card("Main"), Card("Side")), 1000)
    qapp.processEvents()
    assert columns.is_side_by_side()
    columns.resize(700, 600)
    assert not columns.is_side_by_side()
    columns.resize(1000, 600)
    assert columns.is_side_by_side()
    look.use("light", text_scale=2.0)
    columns.resize(1001, 600)
    assert not columns.is_side_by_side()


def test_a_flow_wraps_and_can_be_emptied(qtbot, look):
    card = Card()
    flow = FlowLayout()
    buttons = [secondary_button(f"Choice {i}") for i in range(6)]
    for button in buttons:
        flow.addWidget(button)
    card.add_layout(flow)
    shown(qtbot, card, 300)
    assert len({button.y() for button in buttons}) > 1
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None
    while flow.count():
        flow.takeAt(0)
    assert flow.sizeHint().height() == 0
