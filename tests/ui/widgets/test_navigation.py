"""The rail, the strip of days and the switch, by mouse and by keyboard, either way round."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.ui import languages
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_strip import DayMark, DayStrip, state_words
from companion.ui.widgets.nav_rail import NavRail
from companion.ui.widgets.segments import SegmentedSwitch
from tests.ui.widgets import gallery


def shown(qtbot, widget, width=1000, height=700):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def named_focus():
    return QApplication.focusWidget().accessibleName()


def key(which):
    QTest.keyClick(QApplication.focusWidget(), which)


@pytest.fixture
def rail(qtbot, look):
    made = gallery.rail()
    return shown(qtbot, made, made.width(), 760)


def items(rail):
    return {item.key: item for item in rail._items.values()}


def test_a_page_is_chosen_by_mouse(rail, qtbot):
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        qtbot.mouseClick(items(rail)["growth"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["growth"]
    assert rail.current == "growth"


def test_a_page_is_chosen_by_arrow_and_enter(rail, qtbot):
    items(rail)["today"].setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    assert named_focus() == "Sites"
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        key(Qt.Key.Key_Return)
    assert chosen.args == ["sites"]
    items(rail)["today"].setFocus()
    key(Qt.Key.Key_Up)
    assert named_focus() == "Settings"


def test_the_rail_is_one_stop_between_person_and_when_to_call(rail):
    rail.person.setFocus()
    stops = []
    for _ in range(4):
        stops.append(named_focus())
        key(Qt.Key.Key_Tab)
    assert stops == ["Person: Demo child", "Today", "Visit question…", "When to call"]


def test_marking_a_page_chooses_nothing(rail, qtbot):
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.set_current("labs")
    assert rail.current == "labs"
    rail.set_current("")
    assert rail.current == ""


def test_person_and_when_to_call_are_pressed(rail, qtbot):
    with qtbot.waitSignals([rail.person_clicked, rail.ask_clicked, rail.when_to_call_clicked]):
        qtbot.mouseClick(rail.person, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(rail.ask, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(rail.when_to_call, Qt.MouseButton.LeftButton)


def test_the_person_is_named_in_full(rail):
    long_name = "Maximiliana Wilhelmina Brzęczyszczykiewicz"
    rail.set_person(long_name, "8 y 4 m")
    assert rail.person.accessibleName() == f"Person: {long_name}"
    assert rail.person.accessibleDescription() == "8 y 4 m"
    assert rail.person.toolTip() == long_name


def test_when_to_call_stays_in_sight_on_a_small_screen_at_200_percent(rail, look, qapp):
    look.use("light", text_scale=2.0)
    rail.resize(rail.width(), 600)
    qapp.processEvents()
    assert rail.rect().contains(rail.when_to_call.geometry())
    assert rail.when_to_call.height() >= rail.when_to_call.sizeHint().height()
    items(rail)["today"].setFocus()
    key(Qt.Key.Key_Up)
    assert not QApplication.focusWidget().visibleRegion().isEmpty()


@pytest.fixture
def strip(qtbot, look):
    made = DayStrip()
    made.set_days(gallery.days())
    return shown(qtbot, made)


def test_every_day_says_its_state_in_words(strip):
    names = [cell.accessibleName() for cell in strip.cells]
    assert names[5] == "Saturday 14 November, missed"
    assert names[-1] == "Sunday 22 November, not logged yet"
    assert len({state_words(s) for s in gallery.STATES.values()}) == len(gallery.STATES)


def test_states_differ_without_colour(strip, look):
    look.use("contrast")

    def grey(cell):
        picture = cell.grab().toImage().convertToFormat(picture_format)
        return bytes(picture.copy(0, 28, picture.width(), picture.height() - 28).constBits())

    picture_format = strip.grab().toImage().Format.Format_Grayscale8
    drawn = {cell.mark.state: grey(cell) for cell in strip.cells}
    assert len(set(drawn.values())) == len(drawn)


def test_a_day_is_pressed(strip, qtbot):
    with qtbot.waitSignal(strip.day_clicked) as pressed:
        qtbot.mouseClick(strip.cells[5], Qt.MouseButton.LeftButton)
    assert pressed.args == [date(2026, 11, 14)]


def test_arrows_move_among_days_and_tab_enters_at_the_last(strip, qtbot):
    stops = [c for c in strip.cells if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [strip.cells[-1]]
    strip.cells[-1].setFocus()
    key(Qt.Key.Key_Left)
    assert named_focus().startswith("Saturday 21 November")
    key(Qt.Key.Key_Home)
    assert named_focus().startswith("Monday 9 November")
    key(Qt.Key.Key_Right)
    assert named_focus().startswith("Tuesday 10 November")
    key(Qt.Key.Key_End)
    with qtbot.waitSignal(strip.day_clicked) as pressed:
        key(Qt.Key.Key_Return)
    assert pressed.args == [gallery.LAST_DAY]


def test_right_to_left_the_arrows_follow_the_eye(qtbot, look, qapp):
    languages.install(qapp, "x-rtl")
    strip = DayStrip()
    strip.set_days(gallery.days())
    shown(qtbot, strip)
    assert strip.cells[0].x() > strip.cells[-1].x()
    strip.cells[-1].setFocus()
    key(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is strip.cells[-2]


def test_the_strip_folds_into_weeks_when_narrow(strip, qtbot, qapp):
    card = Card("Last two weeks")
    card.add(strip)
    strip.holder = card  # else the card goes first, with the strip in it
    shown(qtbot, card, 900)
    assert len({cell.y() for cell in strip.cells}) == 1
    card.resize(500, 300)
    qapp.processEvents()
    assert len({cell.y() for cell in strip.cells}) == 2
    strip.cells[-1].setFocus()
    key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is strip.cells[6]


def test_the_focus_stays_on_its_day_when_the_days_are_read_again(strip):
    strip.cells[5].setFocus()
    strip.set_days([DayMark(m.day, "given", note="20:05, by A.K.") for m in gallery.days()])
    assert named_focus() == "Saturday 14 November, given"
    assert strip.cells[5].accessibleDescription() == "20:05, by A.K."
    assert "20:05" in strip.cells[5].toolTip()


def test_an_empty_strip_and_a_year_are_no_trouble(strip, qapp):
    strip.set_days([])
    assert strip.cells == ()
    strip.set_days([DayMark(date(2026, 1, 1) + timedelta(days=i), "not_due") for i in range(365)])
    qapp.processEvents()
    assert len(strip.cells) == 365


@pytest.fixture
def switch(qtbot, look):
    options = [("height", "Height"), ("velocity", "Velocity"), ("bmi", "BMI & weight")]
    return shown(qtbot, SegmentedSwitch(options, "velocity"), 600, 60)


def test_one_segment_is_down(switch, qtbot):
    assert switch.value() == "velocity"
    with qtbot.assertNotEmitted(switch.changed):
        switch.set_value("height")
    assert switch.value() == "height"
    with qtbot.waitSignal(switch.changed) as changed:
        qtbot.mouseClick(switch._segments[2], Qt.MouseButton.LeftButton)
    assert changed.args == ["bmi"]


def test_arrows_choose_segments_and_go_round(switch, qtbot):
    switch._segments[1].setFocus()
    with qtbot.waitSignal(switch.changed):
        key(Qt.Key.Key_Right)
    assert switch.value() == "bmi"
    key(Qt.Key.Key_Right)
    assert switch.value() == "height"
    key(Qt.Key.Key_Left)
    assert switch.value() == "bmi"


def test_the_rail_fits_its_longest_word(qtbot, look):
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.add_page("today", "Today", "house")
    plain = rail.width()
    rail.add_page("settings", "Einstellungen und Sicherungskopien", "settings")
    assert rail.width() > plain
