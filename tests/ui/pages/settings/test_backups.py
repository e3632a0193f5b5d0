"""Backups: made and proven beside the window, listed, and opened for a look before anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.services.backups import Backup, automatic_backups
from companion.services.troubles import DiskFullError
from companion.system.cloud_folders import cloud_client_of
from companion.ui.pages.settings.backups import BackupsSection
from companion.ui.pages.settings.restore_sheet import RestoreSheet
from tests.support.hands import Answers, button_names, click, press, seen, write
from tests.ui import checks
from tests.ui.pages.settings.conftest import Office, Open

PASSPHRASE = "correct horse battery staple"


def _section(office: Office) -> BackupsSection:
    return office.section(BackupsSection, "backups")


def _back_up(office: Office, target: Path) -> Path:
    _section(office).back_up_to(target)
    office.settle()
    return target


def _automatic(office: Office) -> Backup:
    backups = office.context.backups
    assert backups is not None
    made = backups.backups.make_if_due()
    assert made is not None
    return made


def _look_into(office: Office, source: Path, *steps: object) -> None:
    with Answers(*steps):  # type: ignore[arg-type]
        _section(office).restore_from(source)


def _opened(office: Office, sheet: QWidget) -> RestoreSheet:
    assert isinstance(sheet, RestoreSheet)
    office.settle()
    return sheet


def test_without_any_backup_the_page_says_so(office: Office) -> None:
    shown = seen(_section(office))
    assert "There is none yet." in shown
    assert str(office.profile.paths.backups) in shown


def test_a_backup_is_written_and_proven_and_says_what_it_holds(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "stick" / "mine"
    chosen.parent.mkdir()
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, suggested: str, _filter: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    section = _section(office)
    press(section, "Back up now to…")
    office.settle()
    assert chosen.with_name("mine.gcbackup").exists()
    assert Path(asked[0]).name == "diary-backup-2026-03-12.gcbackup"  # nobody's name, no product
    shown = seen(section)
    assert "Backed up and proven" in shown
    assert "People: 1, injections: 0. The file mine.gcbackup was opened again" in shown
    assert section.now_button.isEnabled()


def test_a_folder_that_is_gone_is_said_and_nothing_is_left(office: Office, tmp_path: Path) -> None:
    def answer(sheet: QWidget) -> None:
        assert "cannot be found" in seen(sheet)
        press(sheet, "OK")

    with Answers(answer):
        _back_up(office, tmp_path / "unplugged" / "mine.gcbackup")
    assert not _section(office).result.isVisible()
    assert list(office.profile.paths.backups.iterdir()) == []


def test_stopping_a_backup_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    section = _section(office)
    section.back_up_to(tmp_path / "mine.gcbackup")
    assert section.job.isVisible()
    section.job.stop()
    office.settle()
    assert not (tmp_path / "mine.gcbackup").exists()
    assert not section.job.isVisible()
    assert section.now_button.isEnabled()


def test_automatic_backups_are_listed_newest_first_by_this_clock(office: Office) -> None:
    _automatic(office)
    office.clock.advance(timedelta(days=1))
    _automatic(office)
    section = _section(office)
    section.refresh()
    shown = seen(section.list)
    assert shown.index("13 Mar 2026, 20:00") < shown.index("12 Mar 2026, 20:00")
    assert "checked when it was made" in shown
    assert len(automatic_backups(office.profile.paths.backups)) == 2


def test_older_backups_wait_behind_one_button(office: Office) -> None:
    for _ in range(7):
        _automatic(office)
        office.clock.advance(timedelta(days=1))
    section = _section(office)
    section.refresh()
    press(section.list, "Show 2 older ones")
    assert seen(section.list).count("checked when it was made") == 7 * 2  # words and spoken words


def test_a_backup_of_this_diary_opens_by_itself_and_is_compared(
    office: Office, tmp_path: Path
) -> None:
    source = _back_up(office, tmp_path / "mine.gcbackup")
    office.use.people.add_carer("Iris Sand")
    people_before = office.use.people.all()

    def answer(sheet: QWidget) -> None:
        opened = _opened(office, sheet)
        shown = seen(opened)
        assert "Made on 12 Mar 2026, 20:00. Opened, and every page read." in shown
        assert "People\n1\n1" in shown
        assert checks.cut_off(opened) == []
        press(opened, "Close, change nothing")

    _look_into(office, source, answer)
    assert office.restored == []
    assert office.use.people.all() == people_before
    assert list(office.profile.paths.data.glob("restore-*")) == []


def test_a_restore_is_handed_on_only_when_it_is_wanted(office: Office, tmp_path: Path) -> None:
    source = _back_up(office, tmp_path / "mine.gcbackup")
    _look_into(office, source, lambda s: press(_opened(office, s), "Restore this backup"))
    (plan,) = office.restored
    assert plan.contents.rows["person"] == 1
    assert plan.database.exists()


def test_a_restore_that_does_not_work_says_so_and_the_diary_stays(
    office: Office, tmp_path: Path
) -> None:
    def refuse(_: object) -> None:
        raise DiskFullError

    source = _back_up(office, tmp_path / "mine.gcbackup")
    assert office.context.backups is not None
    context = replace(office.context, backups=replace(office.context.backups, put_in_place=refuse))
    section = BackupsSection(office.desk, context)
    office.bot.addWidget(section)
    section.show()

    def trouble(sheet: QWidget) -> None:
        assert "The drive is full" in seen(sheet)
        press(sheet, "OK")

    with Answers(lambda s: press(_opened(office, s), "Restore this backup"), trouble):
        section.restore_from(source)


def test_a_file_to_restore_is_chosen_in_the_system_s_own_dialog(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = _back_up(office, tmp_path / "mine.gcbackup")
    answers = [("", ""), (str(source), "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answers.pop(0))
    section = _section(office)
    press(section, "Restore from a file…")  # closed without a choice: nothing happens
    with Answers(lambda sheet: press(_opened(office, sheet), "Close, change nothing")):
        press(section, "Restore from a file…")


def test_a_diary_without_backups_says_so(office: Office) -> None:
    section = BackupsSection(office.desk, replace(office.context, backups=None))
    office.bot.addWidget(section)
    section.show()
    assert "This diary keeps no backups here." in seen(section)
    assert section.first_stop() is None


def test_a_row_of_the_list_opens_that_backup(office: Office) -> None:
    _automatic(office)
    section = _section(office)
    section.refresh()
    with Answers(lambda sheet: press(_opened(office, sheet), "Close, change nothing")):
        press(section.list, "Look into the backup of 12 Mar 2026, 20:00")


def test_a_file_that_is_no_backup_is_refused_in_words(office: Office, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8 not a backup")

    def answer(sheet: QWidget) -> None:
        assert "This file is not a whole backup" in seen(sheet)
        assert "Restore this backup" not in button_names(sheet)
        press(sheet, "Close, change nothing")

    _look_into(office, wrong, answer)


def test_a_damaged_backup_is_refused_in_words(office: Office, tmp_path: Path) -> None:
    source = _back_up(office, tmp_path / "mine.gcbackup")
    whole = bytearray(source.read_bytes())
    whole[-100] ^= 1
    source.write_bytes(whole)

    def answer(sheet: QWidget) -> None:
        assert "This file is not a whole backup" in seen(_opened(office, sheet))
        press(sheet, "Close, change nothing")

    _look_into(office, source, answer)
    assert list(office.profile.paths.data.glob("restore-*")) == []


def test_a_backup_of_another_diary_opens_by_its_recovery_code(
    open_office: Open, tmp_path: Path
) -> None:
    other = open_office(folder="other")
    source = _back_up(other, tmp_path / "other.gcbackup")
    office = open_office()

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, RestoreSheet)
        assert "This backup belongs to another diary." in seen(sheet)
        assert not sheet.unlock.way.isVisible()  # it has no passphrase
        for index, group in enumerate(office.code.groups):
            sheet.unlock.code.field(index).setText(group)
        press(sheet, "Open it")
        office.settle()
        assert "does not open this record" in seen(sheet)
        for index, group in enumerate(other.code.groups):
            sheet.unlock.code.field(index).setText(group)
        press(sheet, "Open it")
        office.settle()
        press(sheet, "Restore this backup")

    _look_into(office, source, answer)
    assert len(office.restored) == 1


def test_a_backup_of_another_diary_opens_by_its_passphrase(
    open_office: Open, tmp_path: Path
) -> None:
    other = open_office(folder="other")
    other.profile.keeper.set_passphrase(other.session.key, PASSPHRASE)
    source = _back_up(other, tmp_path / "other.gcbackup")
    office = open_office()

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, RestoreSheet)
        press(sheet, "Passphrase")
        press(sheet, "Open it")
        assert "Type the passphrase." in seen(sheet)
        write(sheet.unlock.passphrase, PASSPHRASE)
        press(sheet, "Open it")
        office.settle()
        press(sheet, "Close, change nothing")

    _look_into(office, source, answer)
    assert office.restored == []


def test_a_folder_that_a_cloud_client_copies_is_warned_about(open_office: Open) -> None:
    office = open_office(folder="Dropbox")
    assert cloud_client_of(office.profile.paths.data) == "Dropbox"
    assert "a folder that Dropbox copies to other computers" in seen(_section(office))


def test_an_ordinary_folder_is_not_warned_about(office: Office) -> None:
    assert "copies to other computers" not in seen(_section(office))


def test_a_name_clicked_by_mouse_reaches_the_list(office: Office) -> None:
    click(office.page.list.item("backups"))
    assert isinstance(office.page.shown, BackupsSection)
