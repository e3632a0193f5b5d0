"""Data: files written and read beside the window, looked at first, undone, and people erased."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.measurements import Measurement
from companion.domain.people import Carer
from companion.services.backups import automatic_backups
from companion.storage.tables import table_names
from companion.ui.dialogs.export_sheet import ExportSheet
from companion.ui.dialogs.import_sheet import ImportSheet
from companion.ui.models.import_words import KNOWN_KINDS
from companion.ui.pages.settings.data import DataSection
from companion.ui.pages.settings.erase_sheet import ErasePersonSheet, EraseSheet
from tests.support.family import GIRL
from tests.support.hands import Answers, button_names, choose, press, seen, write
from tests.ui.pages.settings.conftest import Office

GROWTH = "Datum;Größe;Gewicht\n03.04.2025;118,2;21,4\n13.10.2025;121,9;\n13.11.2025;60;\n"
UNSURE = "date,height\n03/04/2025,118.2\n"


@pytest.fixture
def section(office: Office) -> DataSection:
    """Return the Data section over the girl's diary."""
    return office.section(DataSection, "data")


def wait(office: Office, sheet: ImportSheet | ExportSheet | ErasePersonSheet) -> None:
    office.bot.waitUntil(lambda: not sheet.job.working, timeout=20_000)
    office.settle()


def file(tmp_path: Path, text: str, name: str = "growth.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def heights(office: Office) -> list[str]:
    return [str(row.value) for row in office.session.record.all(Measurement)]


def test_every_kind_of_row_has_words() -> None:
    assert set(table_names()) == KNOWN_KINDS


# ---- out --------------------------------------------------------------------------------------


def test_the_diary_is_taken_out_as_tables(
    office: Office, section: DataSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, offered: str, *_: str) -> tuple[str, str]:
        asked.append(Path(offered).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ExportSheet)
        assert "not encrypted" in seen(sheet)
        press(sheet, "Choose the place…")
        wait(office, sheet)
        assert "entries were written to mine. The files are not encrypted." in seen(sheet)
        press(sheet, "Close")

    with Answers(steps):
        press(section, "Take out…")
    assert asked == ["diary-2026-03-12"]
    assert GIRL.name in (tmp_path / "mine" / "person.csv").read_text(encoding="utf-8-sig")


def test_the_diary_is_taken_out_for_a_clinic(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ExportSheet)
        choose(sheet.kind, "For a clinic’s program (FHIR R4)")
        assert "each with the code of its standard" in seen(sheet)
        choose(sheet.person, GIRL.name)
        sheet.write_to(tmp_path / "mine.json")
        wait(office, sheet)
        press(sheet, "Close")

    with Answers(steps):
        section.take_out()
    assert json.loads((tmp_path / "mine.json").read_text())["resourceType"] == "Bundle"


def test_a_place_that_is_taken_is_said_and_left_alone(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ExportSheet)
        sheet.write_to(tmp_path)
        wait(office, sheet)
        assert "There is something in that place already" in seen(sheet)
        assert "Open the folder" not in button_names(sheet)
        press(sheet, "Close")

    with Answers(steps):
        section.take_out()


def test_closing_the_sheet_at_work_stops_the_writing(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ExportSheet)
        sheet.write_to(tmp_path / "mine")
        sheet.reject()
        office.bot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)

    with Answers(steps):
        section.take_out()
    assert not [path for path in tmp_path.iterdir() if "mine" in path.name]


# ---- in ---------------------------------------------------------------------------------------


def test_measurements_are_looked_at_brought_in_and_undone(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        assert "Größe" in seen(sheet)
        press(sheet, "See what would be done")
        wait(office, sheet)
        shown = seen(sheet)
        assert "can be brought in. Nothing is changed yet." in shown
        assert "growth.csv, line 4 · doubtful" in shown
        assert "less than the height of 13 October 2025" in shown
        assert heights(office) == []
        press(sheet, "Bring these rows in")
        office.bot.waitUntil(lambda: sheet.imported is not None, timeout=20_000)
        office.settle()

    with Answers(steps):
        section.bring_in(file(tmp_path, GROWTH))
    assert heights(office) == ["118.2", "21.4", "121.9"]
    assert "were brought in." in seen(office.window)
    office.window.snackbar.undo()
    assert heights(office) == []


def test_what_can_be_read_two_ways_is_asked_before_anything(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        assert "Say whether the day or the month comes first." in seen(sheet)
        assert not sheet.look_button.isEnabled()
        assert sheet.mapping is not None
        choose(sheet.mapping.order, "Day, month, year")
        press(sheet, "See what would be done")
        wait(office, sheet)
        press(sheet, "Back to the questions")
        choose(sheet.mapping.order, "Month, day, year")
        press(sheet, "See what would be done")
        wait(office, sheet)
        press(sheet, "Bring these rows in")
        office.bot.waitUntil(lambda: sheet.imported is not None, timeout=20_000)
        office.settle()

    with Answers(steps):
        section.bring_in(file(tmp_path, UNSURE))
    (row,) = office.session.record.all(Measurement)
    assert row.day.isoformat() == "2025-03-04"


def test_doubtful_rows_wait_for_a_tick(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    text = "date,height\n2025-04-03,118\n2025-05-03,100\n"

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        press(sheet, "See what would be done")
        wait(office, sheet)
        sheet.review.take_asked.click()
        press(sheet, "Bring these rows in")
        office.bot.waitUntil(lambda: sheet.imported is not None, timeout=20_000)
        office.settle()

    with Answers(steps):
        section.bring_in(file(tmp_path, text))
    assert heights(office) == ["118", "100"]


def test_questions_change_with_what_the_file_holds(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        assert sheet.mapping is not None
        assert "Heights are in" in seen(sheet)
        choose(sheet.mapping.kind, "Laboratory results")
        assert "Heights are in" not in seen(sheet)
        assert "Say which columns hold the test and its result." in seen(sheet)
        press(sheet, "Other columns…")
        assert "Laboratory" in seen(sheet)
        press(sheet, "Close, change nothing")

    with Answers(steps):
        section.bring_in(file(tmp_path, GROWTH))


def test_a_folder_of_this_diary_holds_nothing_new(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    data = office.context.data
    assert data is not None
    data.exports.tables(tmp_path / "mine")

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        office.bot.waitUntil(sheet.review.isVisible, timeout=20_000)
        office.settle()
        shown = seen(sheet)
        assert "A folder this program wrote on 12 March 2026." in shown
        assert "Every row is in the diary already." in shown
        assert "Bring these rows in" not in button_names(sheet)
        press(sheet, "Close, change nothing")

    with Answers(steps):
        section.bring_in(tmp_path / "mine")


def test_a_medtimer_file_asks_which_medicine_is_meant(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    event = {"medicineName": "Norditropin", "amount": "0.8 mg", "status": "TAKEN",
             "remindedTimestamp": 1_773_000_000, "processedTimestamp": 0}  # fmt: skip
    path = file(tmp_path, json.dumps({"events": {"version": 1, "list": [event]}}), "m.json")

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        assert "Which medicine is the growth hormone" in seen(sheet)
        press(sheet, "See what would be done")
        wait(office, sheet)
        assert "Injections on record" in seen(sheet)
        sheet.reject()

    with Answers(steps):
        section.bring_in(path)


def test_a_stranger_is_named_and_nothing_is_offered(
    office: Office, section: DataSection, tmp_path: Path
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ImportSheet)
        wait(office, sheet)
        assert "This is no file that can be brought in" in seen(sheet)
        assert button_names(sheet) == ["Close, change nothing"]
        press(sheet, "Close, change nothing")

    with Answers(steps):
        section.bring_in(file(tmp_path, "hello"))


# ---- erase ------------------------------------------------------------------------------------


def test_a_person_goes_once_their_name_is_typed(office: Office, section: DataSection) -> None:
    office.use.people.add(replace(GIRL, name="Tom Sand"))
    section.refresh()
    assert office.context.backups is not None
    office.context.backups.backups.make_if_due()
    gone: list[bool] = []
    data = office.context.data
    assert data is not None
    section._context = replace(
        office.context, data=replace(data, after_erasing=lambda: gone.append(True))
    )

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ErasePersonSheet)
        shown = seen(sheet)
        assert "Exported files and saved charts" in shown
        assert "The calendar on a phone: delete it there" in shown
        assert not sheet.erase_button.isEnabled()
        write(sheet.typed, "tom")
        assert not sheet.erase_button.isEnabled()
        write(sheet.typed, "tom sand")
        press(sheet, "Erase Tom Sand for good")
        office.bot.waitUntil(lambda: sheet.erased, timeout=20_000)
        office.settle()

    choose(section.person, "Tom Sand")
    with Answers(steps):
        press(section, "Erase this person…")
    assert gone == [True]
    assert [person.name for person in office.use.people.all()] == [GIRL.name]
    assert len(automatic_backups(office.profile.paths.backups)) == 1


def test_closing_the_sheet_erases_nothing(office: Office, section: DataSection) -> None:
    with Answers(lambda sheet: press(sheet, "Close, erase nothing")):
        press(section, "Erase this person…")
    assert [person.name for person in office.use.people.all()] == [GIRL.name]


def test_a_trouble_is_said_and_the_sheet_can_be_closed(
    office: Office, section: DataSection
) -> None:
    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, ErasePersonSheet)
        folder = office.profile.paths.database
        folder.rename(folder.with_name("elsewhere"))
        write(sheet.typed, GIRL.name)
        press(sheet, f"Erase {GIRL.name} for good")
        wait(office, sheet)
        assert "The record file is not in its folder." in seen(sheet)
        assert sheet.erase_button.isEnabled()
        folder.with_name("elsewhere").rename(folder)
        press(sheet, "Close")

    with Answers(steps):
        press(section, "Erase this person…")
    assert [person.name for person in office.use.people.all()] == [GIRL.name]


def test_everything_goes_once_the_words_are_typed(office: Office, section: DataSection) -> None:
    gone: list[bool] = []
    data = office.context.data
    assert data is not None
    section._context = replace(
        office.context, data=replace(data, erase_everything=lambda: gone.append(True))
    )

    def steps(sheet: QWidget) -> None:
        assert isinstance(sheet, EraseSheet)
        write(sheet.typed, "Erase everything")
        press(sheet, "Erase everything for good")

    with Answers(steps):
        section.erase_all()
    assert gone == [True]


def test_carers_are_kept_for_the_others(office: Office) -> None:
    office.use.people.add_carer("Rosa Sand")
    data = office.context.data
    assert data is not None
    data.erase.person(office.person().id)
    assert [carer.name for carer in office.session.record.all(Carer)] == ["Rosa Sand"]
