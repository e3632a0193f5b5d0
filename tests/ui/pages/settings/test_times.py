"""Times: whose clock, when the day begins, and that the past keeps its days."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.stays import whereabouts
from companion.ui.pages.settings.times import DaySheet, TimesSection
from tests.support.family import TODAY, draft
from tests.support.hands import Answers, press, seen
from tests.ui.pages.settings.conftest import Office, Open

CHANGE = "Change the times of Mara Sand"


def _section(office: Office) -> TimesSection:
    return office.section(TimesSection, "times")


def _move_to(office: Office, zone: str, starts: time = time(4)) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, DaySheet)
        sheet.form.zone.setEditText(zone)
        sheet.form.starts.set_value(starts)
        press(sheet, "Save")

    with Answers(answer):
        press(_section(office), CHANGE)


def test_the_card_shows_place_time_and_what_follows(office: Office) -> None:
    shown = seen(_section(office))
    for fact in ("Europe/Berlin", "20:00", "04:00", "Usual time of 0.8 mg"):
        assert fact in shown


def test_nobody_has_no_times(open_office: Open) -> None:
    assert "Nobody is entered yet." in seen(_section(open_office(empty=True)))


def test_another_home_zone_counts_from_now_on_and_can_be_taken_back(office: Office) -> None:
    recorded = office.use.injections.record(draft(office.person().id)).injection
    _move_to(office, "America/New York", time(5))
    assert office.person().zone == "America/New_York"
    assert office.person().day_starts == time(5)
    assert "15:00" in seen(_section(office))  # the same moment by New York's clock
    kept = office.session.record.injections.between(office.person().id, TODAY, TODAY)
    assert kept == (recorded,)
    office.window.snackbar.undo()
    assert office.person().zone == "Europe/Berlin"


def test_on_a_journey_by_local_time_home_is_still_home(office: Office) -> None:
    person, here = office.person(), ZoneInfo("America/New_York")
    stays = office.use.stays
    at = whereabouts(person.zone, here, None, office.use.clock.now())
    assert at is not None
    stays.answer(person, at, by_local_time=True)
    words = seen(_section(office))
    assert "Home time zone\nEurope/Berlin" in words
    assert "Local time until home again\nAmerica/New York" in words


def test_the_sheet_says_what_a_place_means_at_this_moment(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, DaySheet)
        assert "Injections already recorded keep their day" in seen(sheet)
        sheet.form.zone.setEditText("Pacific/Auckland")
        assert "In Pacific/Auckland it is 08:00 now, and the diary’s day is Friday" in seen(sheet)
        sheet.form.starts.set_value(time(9))
        assert "the diary’s day is Thursday" in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office), CHANGE)
    assert office.person().zone == "Europe/Berlin"


def test_an_unknown_place_keeps_the_sheet_open(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, DaySheet)
        sheet.form.zone.setEditText("")
        press(sheet, "Save")
        assert "Choose a place from the list" in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office), CHANGE)


def test_saving_without_a_change_says_nothing(office: Office) -> None:
    with Answers(lambda sheet: press(sheet, "Save")):
        press(_section(office), CHANGE)
    assert office.window.snackbar.message == ""
