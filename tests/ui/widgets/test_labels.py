"""Words on a page: never markup, never wider than the page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from companion.ui.theme import DARK, LIGHT
from companion.ui.widgets.labels import ElidedLabel, IconLabel, Label
from companion.ui.widgets.pill import Pill


def shown(qtbot, widget, width=200):
    qtbot.addWidget(widget)
    widget.show()
    widget.resize(width, widget.sizeHint().height())
    return widget


def test_what_people_type_is_never_markup(qtbot, look):
    label = shown(qtbot, Label("<b>Mila</b> & co"))
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert shown(qtbot, Pill("<i>Due</i>")).textFormat() == Qt.TextFormat.PlainText


def test_ten_thousand_letters_without_a_space_cannot_widen_the_page(qtbot, look):
    label = shown(qtbot, Label("x" * 10_000))
    assert label.minimumSizeHint().width() < 400


def test_roles_differ_to_the_eye(qtbot, look):
    label = shown(qtbot, Label("0.8 mg"))
    small = label.fontMetrics().height()
    label.set_role("figure")
    assert label.fontMetrics().height() > 2 * small
    label.set_role("muted")
    assert label.palette().color(label.foregroundRole()).name() == LIGHT.text_muted


def test_a_long_name_ends_in_an_ellipsis_and_a_tooltip(qtbot, look):
    name = "Maximiliana Wilhelmina Brzęczyszczykiewicz"
    label = shown(qtbot, ElidedLabel(name), width=120)
    assert label.is_elided()
    assert label.toolTip() == label.text() == name
    label.resize(900, label.height())
    assert not label.is_elided()
    assert label.toolTip() == ""
    label.set_text("Mila")
    assert label.toolTip() == ""


def test_an_elided_label_draws_its_words(qtbot, look):
    label = shown(qtbot, ElidedLabel("Mila\nSand"), width=120)
    empty = shown(qtbot, ElidedLabel(""), width=120)
    assert label.grab().toImage() != empty.grab().toImage()


def test_an_icon_follows_the_theme_on_screen(qtbot, look):
    label = shown(qtbot, IconLabel("square", "text", 40), width=40)
    before = label.pixmap().toImage()
    look.use("dark")
    after = label.pixmap().toImage()
    assert before != after
    label.set_icon("check", "accent_text")
    assert label.pixmap().toImage() != after
    assert DARK.text != LIGHT.text


def test_a_pill_changes_state(qtbot, look):
    pill = shown(qtbot, Pill("Due 20:00", "due"))
    before = pill.grab().toImage().pixelColor(8, pill.height() // 2).name()
    pill.set("Late", "late")
    after = pill.grab().toImage().pixelColor(8, pill.height() // 2).name()
    assert (before, after) == (LIGHT.accent_soft, LIGHT.attention_soft)
