"""Evenings filled in later: from the strip, from the calendar, several at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from companion.domain.injections import Outcome
from tests.support.family import AT, BERLIN, TODAY, YESTERDAY, iu, mg
from tests.support.hands import Answers, choose, click, key, press, seen, write
from tests.support.house import House

THREE = [TODAY - timedelta(days=ago) for ago in (5, 3, 2)]


@pytest.fixture
def gaps(house: House) -> House:
    """Return the house with three evenings of the last week not logged."""
    with house.record.change("test.gaps") as change:
        for day in THREE:
            change.remove(*house.entries(day))
    return house


def test_a_press_on_an_open_day_of_the_strip_records_it_at_its_usual_time(gaps: House) -> None:
    def answer(sheet):
        assert sheet.windowTitle() == "Tuesday 10 March 2026"
        assert sheet.form.where.value == "Spot not remembered"
        press(sheet, "Save")

    with Answers(answer):
        press(gaps.today.strip, "Tuesday 10 March, not logged yet")
    entry = gaps.entry(THREE[2])
    assert entry.at is not None
    assert entry.at.astimezone(BERLIN).time() == time(20, 0)
    assert (entry.dose, entry.site, entry.pack_id, entry.needles) == (mg("0.8"), None, "", 0)
    assert entry.recorded_at == AT
    assert "Tuesday 10 March, given" in seen(gaps.today.strip)


def test_a_time_nobody_remembers_stays_unknown(gaps: House) -> None:
    def answer(sheet):
        click(sheet.form.no_time)
        press(sheet, "Save")

    with Answers(answer):
        press(gaps.today.strip, "Tuesday 10 March, not logged yet")
    assert gaps.entry(THREE[2]).at is None
    with Answers(lambda sheet: _saves_the_same(sheet, "Time not remembered")):
        press(gaps.today.strip, "Tuesday 10 March, given")
    assert gaps.entry(THREE[2]).at is None


def test_todays_day_of_the_strip_records_what_the_card_shows(house: House) -> None:
    house.clock.set_to(AT - timedelta(hours=2))  # before the usual time
    house.tick()

    def answer(sheet):
        assert sheet.form.where.value == house.today.recorder.where.value
        press(sheet, "Save")

    with Answers(answer):
        press(house.today.strip, "Thursday 12 March, not logged yet")
    assert house.entry().at == AT - timedelta(hours=2)


def test_several_evenings_are_filled_in_at_once_and_undone_at_once(gaps: House) -> None:
    def answer(sheet):
        fields = list(sheet.fields.values())
        choose(fields[0], "Given")
        choose(fields[1], "Not given")
        choose(fields[2], "Don’t know")
        press(sheet, "Save")

    assert "3 evenings of the last two weeks are not logged." in seen(gaps.window)
    with Answers(answer):
        press(gaps.window, "Fill in 3 evenings…")
    outcomes = [gaps.entry(day).outcome for day in THREE]
    assert outcomes == [Outcome.GIVEN, Outcome.MISSED, Outcome.UNKNOWN]
    first = gaps.entry(THREE[0])
    assert (first.dose, first.at, first.site) == (mg("0.8"), None, None)
    assert "not logged." not in seen(gaps.window)
    press(gaps.window, "Undo")
    assert [gaps.entries(day) for day in THREE] == [(), (), ()]


def test_an_evening_left_open_stays_open(gaps: House) -> None:
    def answer(sheet):
        choose(list(sheet.fields.values())[1], "Given")
        press(sheet, "Save")

    with Answers(answer):
        press(gaps.window, "Fill in 3 evenings…")
    assert [len(gaps.entries(day)) for day in THREE] == [0, 1, 0]
    assert "Fill in 2 evenings…" in seen(gaps.window)


def test_the_calendar_goes_back_to_a_month_and_records_a_day(house: House) -> None:
    def answer(sheet):
        assert _title(sheet) == "March 2026"
        assert not sheet.later.isEnabled()
        assert "Friday 13 March" not in seen(sheet)
        press(sheet, "Earlier month")
        press(sheet, "Earlier month")
        assert _title(sheet) == "January 2026"
        press(sheet, "Saturday 17 January, not logged yet")

    def record(sheet):
        assert sheet.windowTitle() == "Saturday 17 January 2026"
        press(sheet, "Save")

    with Answers(answer, record):
        press(house.window, "Calendar…")
    assert house.entry(date(2026, 1, 17)).dose == mg("0.8")


def test_the_strip_and_the_sheet_work_without_a_mouse(gaps: House) -> None:
    gaps.today.strip.cells[-1].setFocus()
    for _ in range(2):
        key(gaps.window, Qt.Key.Key_Left)
    with Answers(lambda sheet: (sheet.save_button.setFocus(), key(sheet, Qt.Key.Key_Return))):
        key(gaps.window, Qt.Key.Key_Return)
    assert gaps.entry(THREE[2]).outcome is Outcome.GIVEN


def test_a_day_before_any_prescription_takes_the_persons_own_unit(house: House) -> None:
    line = house.use.prescriptions.of(house.person.id)[0]
    with house.record.change("test.unit") as change:
        change.put(replace(line, dose=iu("2.4")))
    house.tick()

    def back(sheet):
        for _ in range(3):
            press(sheet, "Earlier month")
        press(sheet, "Wednesday 31 December, no injection planned")

    def record(sheet):
        assert sheet.form.dose.text() == ""
        assert sheet.form.unit.currentText() == "units (IU)"
        write(sheet.form.dose, "2.4")
        press(sheet, "Save")

    with Answers(back, record):
        press(house.window, "Calendar…")
    assert house.entry(date(2025, 12, 31)).dose == iu("2.4")


def test_where_no_prescription_tells_the_unit_it_is_asked_for(house: House) -> None:
    with house.record.change("test.none") as change:
        change.remove(*[e for ago in range(1, 15) for e in house.entries(_ago(ago))])
        change.remove(*house.use.prescriptions.of(house.person.id))
    house.tick()

    def record(sheet):
        write(sheet.form.dose, "2.4")
        press(sheet, "Save")
        assert "Choose the unit on the pen." in seen(sheet)
        choose(sheet.form.unit, "mg")
        press(sheet, "Save")

    with Answers(record):
        press(house.today.strip, "Wednesday 11 March, no injection planned")
    assert house.entry(YESTERDAY).dose == mg("2.4")


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _saves_the_same(sheet, *words: str) -> None:
    for expected in words:
        assert expected in seen(sheet)
    press(sheet, "Save")


def _title(sheet) -> str:
    return next(
        label.text()
        for label in sheet.findChildren(QLabel)
        if label.property("role") == "heading" and label.isVisible()
    )
