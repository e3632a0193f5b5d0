"""Printing and the phone's calendar, from the window, as somebody would."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from companion.app.sessions import _write_calendar
from companion.ui.dialogs.paper_sheet import PaperSheet
from companion.ui.dialogs.phone_calendar_sheet import PhoneCalendarSheet
from companion.ui.printing.catalogue import PaperKind
from companion.ui.printing.job import NothingToPrintOnError
from tests.support.family import DAILY, TODAY, mg
from tests.support.hands import choose, press, seen
from tests.support.house import House, shown
from tests.ui import checks


@pytest.fixture
def sheet(house: House, qtbot: QtBot) -> PaperSheet:
    house.use.write_calendar = _write_calendar
    made = PaperSheet(house.window, house.desk, house.person)
    shown(qtbot, made, (980, 760))
    return made


def test_print_stands_on_today_and_sites(house: House) -> None:
    assert "Print…" in seen(house.today.soon)
    assert house.sites.print.isVisible()


def test_only_the_fields_of_the_chosen_sheet_are_asked(sheet: PaperSheet) -> None:
    assert "Nights away" not in seen(sheet)
    choose(sheet.kind, "Travel pack with letter")
    assert "Nights away" in seen(sheet)
    assert "not encrypted" in seen(sheet)
    assert len(sheet.laid_out().pages) == 2


def test_a_pdf_is_saved_where_asked_and_nothing_else_is_left(
    sheet: PaperSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    asked = []

    def answer(*arguments: object) -> tuple[str, str]:
        asked.append(arguments[2])
        return str(folder / "week"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press(sheet, "Save as PDF…")
    assert asked == ["sheet.pdf"]
    assert [one.name for one in folder.iterdir()] == ["week.pdf"]
    assert (folder / "week.pdf").read_bytes().startswith(b"%PDF")


def test_the_preview_shows_as_many_pages_as_are_printed(sheet: PaperSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sheet.preview.pageCount() == 1)
    choose(sheet.kind, "Travel pack with letter")
    qtbot.waitUntil(lambda: sheet.preview.pageCount() == 2)


def test_everything_has_a_name_and_fits(sheet: PaperSheet) -> None:
    for kind in PaperKind:
        sheet.kind.set_value(kind.value)
        QApplication.processEvents()
        assert not checks.nameless(sheet.form)
        assert not checks.cut_off(sheet.form)


def test_no_printer_is_a_trouble_with_a_way_on() -> None:
    assert "Save the sheet as a PDF" in str(NothingToPrintOnError())


@pytest.fixture
def phone(house: House, qtbot: QtBot) -> PhoneCalendarSheet:
    house.use.write_calendar = _write_calendar
    made = PhoneCalendarSheet(house.window, house.desk, house.person)
    shown(qtbot, made, (560, 560))
    return made


def titles(path: Path) -> set[str]:
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["SUMMARY"]) for event in events}


def test_the_file_is_discreet_unless_somebody_chooses(
    phone: PhoneCalendarSheet, tmp_path: Path
) -> None:
    phone.save_to(tmp_path / "diary.ics")
    assert "Check diary: given?" in titles(tmp_path / "diary.ics")
    assert b"Mara" not in (tmp_path / "diary.ics").read_bytes()


def test_today_says_when_the_phone_is_out_of_date_and_no_longer_once_saved(
    phone: PhoneCalendarSheet, house: House, tmp_path: Path
) -> None:
    phone.save_to(tmp_path / "diary.ics")
    assert "out of date" not in seen(house.today.notices)
    house.use.prescriptions.add(
        house.person, replace(DAILY, dose=mg("0.9"), start=TODAY), end_previous=True
    )
    assert "Phone calendar is out of date" in seen(house.today.notices)
    PhoneCalendarSheet(house.window, house.desk, house.person).save_to(tmp_path / "new.ics")
    assert "No longer planned" in titles(tmp_path / "new.ics")
    assert "out of date" not in seen(house.today.notices)
