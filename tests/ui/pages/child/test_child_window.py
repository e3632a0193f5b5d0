"""The child's page as a child and a grown-up meet it: big words, three spots, one way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.injections import Outcome
from companion.domain.sites.regions import Site
from companion.services.child_view import ChildState
from companion.ui.pages.child.hold_button import HOLD_MS
from companion.ui.pages.child.window import ChildWindow, LeaveSheet
from companion.ui.pages.child.words import helper_words, next_words, spot_words, when_words
from companion.ui.theme import ThemeManager
from tests.support.family import draft
from tests.support.hands import Answers, button_names, click, key, press, seen, settle, write
from tests.support.house import House
from tests.ui import checks

ENTER = Qt.Key.Key_Return


@pytest.fixture
def child(qtbot: QtBot, house: House) -> Iterator[ChildWindow]:
    """Lend the child's page over the window of the girl."""
    house.use.child_view.turn(house.person.id, on=True)
    window = ChildWindow(house.window, house.desk, house.person)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.leave()
    window.deleteLater()


def offered(child: ChildWindow) -> list[str]:
    return [spot_words(child.page.shown, site) for site in child.page.shown.spots]


def test_it_says_when_where_and_who_helps(child: ChildWindow) -> None:
    text = seen(child)
    assert "Hello, Mara Sand!" in text
    assert "It is injection time, when you and your helper are ready." in text
    assert "A grown-up can help you." in text
    for number, place in enumerate(offered(child), start=1):
        assert f"Spot {number}: {place}" in button_names(child)


def test_it_counts_and_warns_of_nothing(child: ChildWindow) -> None:
    text = seen(child).casefold()
    for word in ("missed", "late", "%", "0.8", "warning", "call", "given", "log", "streak"):
        assert word not in text, word


def test_a_spot_is_chosen_by_mouse_and_prefilled_for_the_grown_up(
    child: ChildWindow, house: House
) -> None:
    click(child.page.spots[2])
    chosen = child.page.shown.spots[2]
    assert child.page.shown.chosen == chosen
    assert child.page.spots[2].isChecked()
    assert f"You chose: {offered(child)[2]}" in seen(child)
    child.leave()
    settle()
    assert house.today.recorder.where.detail == "chosen by Mara Sand"
    press(house.today, "Given to Mara Sand · 0.8 mg")
    assert house.entry().site == chosen


def test_a_spot_is_chosen_on_the_figure(child: ChildWindow) -> None:
    figure = child.page.figure
    place = figure.spot_place(1).toPoint()
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=place)
    assert child.page.shown.chosen == child.page.shown.spots[1]
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert child.page.shown.chosen == child.page.shown.spots[1]


def test_a_spot_is_chosen_by_keyboard_alone(child: ChildWindow) -> None:
    assert child.page.spots[0].hasFocus()
    key(child, Qt.Key.Key_Tab)
    key(child, ENTER)
    assert child.page.shown.chosen == child.page.shown.spots[1]


def test_something_wrong_says_one_sentence(child: ChildWindow) -> None:
    def read(sheet: QWidget) -> None:
        words = [line for line in seen(sheet).splitlines() if line != "OK"]
        assert set(words) == {"Tell a grown-up."}
        press(sheet, "OK")

    with Answers(read, over=child):
        press(child, "Something feels wrong")


def test_a_short_press_does_not_leave_and_a_word_does(child: ChildWindow) -> None:
    def stay(sheet: QWidget) -> None:
        assert isinstance(sheet, LeaveSheet)
        write(sheet.typed, "bac")
        press(sheet, "Stay here")

    def leave(sheet: QWidget) -> None:
        assert isinstance(sheet, LeaveSheet)
        write(sheet.typed, "Back")

    with Answers(stay, over=child):
        click(child.page.back)
    assert child.isVisible()
    with Answers(leave, over=child):
        child.page.back.setFocus()
        key(child, ENTER)
    assert not child.isVisible()


def test_holding_leaves(child: ChildWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(child.page.left, timeout=10 * HOLD_MS):
        QTest.mousePress(child.page.back, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(child.page.back, Qt.MouseButton.LeftButton)
    assert not child.isVisible()


def test_escape_and_closing_ask_the_grown_up(child: ChildWindow) -> None:
    def stay(sheet: QWidget) -> None:
        assert isinstance(sheet, LeaveSheet)
        press(sheet, "Stay here")

    with Answers(stay, over=child):
        key(child, Qt.Key.Key_Escape)
    assert child.isVisible()


def test_once_given_it_says_who_helped_and_when_the_next_one_is(
    child: ChildWindow, house: House
) -> None:
    mother = house.carer("Iris Sand")
    site = child.page.shown.spots[1]
    house.use.injections.record(draft(house.person.id, carer_id=mother.id, site=site))
    text = seen(child)
    figure = child.page.figure
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=figure.spot_place(0).toPoint())
    assert figure._model.chosen == (site.region, site.cell)
    assert "All done for today!" in text
    assert "Iris Sand helped you." in text
    assert "The next one is tomorrow." in text
    assert not any("Spot" in name for name in button_names(child))


def test_a_day_that_was_skipped_is_just_a_day_without(child: ChildWindow, house: House) -> None:
    house.use.injections.record(
        draft(house.person.id, outcome=Outcome.SKIPPED, at=None, dose=None, reason="ill")
    )
    text = seen(child)
    assert "No injection today." in text
    assert "ill" not in text.split()


@pytest.mark.parametrize(
    ("hour", "words"),
    [(7, "this morning at 07:00"), (15, "this afternoon at 15:00"), (21, "this evening at 21:00")],
)
def test_times_are_told_in_friendly_words(child: ChildWindow, hour: int, words: str) -> None:
    page = child.page.shown
    assert page.due is not None
    due = page.due.replace(hour=hour)
    early = replace(page, due=due, now=due - timedelta(hours=2))
    assert words in when_words(early)


def test_helpers_are_named_with_or(child: ChildWindow) -> None:
    page = child.page.shown
    assert helper_words(replace(page, helpers=("Ana", "Ben"))) == "Ana or Ben will help you."
    assert helper_words(replace(page, helpers=("Ana",))) == "Ana will help you."
    done = replace(page, state=ChildState.DONE, helpers=())
    assert helper_words(done) == ""
    assert helper_words(replace(page, state=ChildState.NOT_TODAY)) == ""


def test_a_later_day_is_named(child: ChildWindow) -> None:
    page = replace(child.page.shown, state=ChildState.NOT_TODAY)
    assert next_words(replace(page, next_day=page.day + timedelta(days=4))) == (
        "The next one is on Monday."
    )
    assert next_words(replace(page, next_day=None)) == ""


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_is_named_large_and_whole(
    child: ChildWindow, look: ThemeManager, palette: str, scale: float
) -> None:
    look.use(palette, text_scale=scale)
    settle()
    assert checks.nameless(child) == []
    assert checks.cut_off(child) == []
    assert checks.sideways(child) == []
    assert checks.too_small(child) == []
    assert not child.grab().isNull()


def test_today_offers_it_only_where_it_was_turned_on(house: House) -> None:
    assert not house.today.child.isVisible()
    house.use.child_view.turn(house.person.id, on=True)
    settle()
    assert house.today.child.isVisible()

    def leave(window: QWidget) -> None:
        assert isinstance(window, ChildWindow)
        window.leave()

    with Answers(leave):
        click(house.today.child)


def test_numbers_never_lie_on_top_of_each_other(child: ChildWindow) -> None:
    figure = child.page.figure
    places = [figure.spot_place(index) for index in range(3)]
    apart = min(
        (one - other).manhattanLength()
        for index, one in enumerate(places)
        for other in places[index + 1 :]
    )
    assert figure._radius() * 1.2 <= apart


def test_a_spot_of_another_grid_is_left_out_of_the_figure(child: ChildWindow, house: House) -> None:
    house.use.injections.record(draft(house.person.id, site=Site("thi_l", "r9c9")))
    settle()
    assert "All done for today!" in seen(child)
    assert child.page.figure._model.suggested == ()
    assert not child.grab().isNull()
