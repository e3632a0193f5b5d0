"""What may be in the way of the diary, and the way on from each."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from companion.app.backup_wiring import restore_into
from companion.app.places import FOLDER
from companion.storage.connection import open_existing
from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.trouble_screen import TroubleScreen
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.main_window import MainWindow
from companion.ui.widgets.labels import Label
from tests.support.keyrings import MemoryKeyring
from tests.support.program import PASSPHRASE, Program, Start, answer_first_start, answer_questions


def flip_first_page(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[200] ^= 0xFF
    file.write_bytes(data)


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def replace_by_text(file: Path) -> None:
    file.write_bytes(b"a shopping list\n" * 1000)


def words_on(program: Program) -> str:
    labels = program.window.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize("damage", [flip_first_page, cut_short, empty, replace_by_text])
def test_a_damaged_diary_is_set_aside_untouched_and_the_newest_backup_opened(
    start: Start, folder: Path, diary: tuple[str, ...], damage: Callable[[Path], None]
) -> None:
    damage(folder / "diary.db")
    damaged = (folder / "diary.db").read_bytes()
    program = start()
    program.wait_for(TroubleScreen)
    program.bot.waitUntil(lambda: program.has_button("Open this backup"), timeout=20_000)
    said = words_on(program)
    assert "The diary’s file is damaged" in said
    assert "Thursday 12 March 2026, 20:00" in said
    assert "People" in said
    program.press(program.button("Open this backup"))
    page = program.today()
    assert page.recorder.button.isVisible()  # the backup was made before the injection
    (aside,) = (folder / "set-aside").iterdir()
    assert (aside / "diary.db").read_bytes() == damaged
    program.close()
    assert start().today().isVisible()


def test_without_a_backup_the_diary_may_start_anew_under_its_old_keys(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    flip_first_page(folder / "diary.db")
    program = start()
    program.wait_for(TroubleScreen)
    assert "No whole backup was found" in words_on(program)
    program.press(program.button("Start without a backup"))
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)  # the keys stay, so nothing is asked about them
    program.wait_for(MainWindow)
    program.close()
    again = start()
    assert again.today().isVisible()
    assert "".join(diary) == "".join(diary).strip()
    keeper = again.startup._profile.keeper
    assert keeper.fits(keeper.unlock_with_recovery_code("-".join(diary)))


def test_a_damaged_backup_is_passed_over_for_an_older_whole_one(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    (whole,) = (folder / "backups").glob("*.gcbackup")
    newer = whole.with_name("auto-20260401T120000Z.gcbackup")
    newer.write_bytes(whole.read_bytes()[:-100])
    flip_first_page(folder / "diary.db")
    program = start()
    program.wait_for(TroubleScreen)
    program.bot.waitUntil(lambda: program.has_button("Open this backup"))
    assert "12 March 2026" in words_on(program)


def test_a_missing_diary_is_brought_back_from_its_backup(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    for part in folder.glob("diary.db*"):
        part.unlink()
    program = start()
    program.wait_for(TroubleScreen)
    assert "The diary’s file is missing" in words_on(program)
    program.press(program.button("Open this backup"))
    assert program.today().isVisible()


def test_missing_keys_are_taken_from_a_backup_and_the_diary_itself_stays_whole(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    for part in folder.glob("keys.json*"):
        part.unlink()
    program = start()
    program.wait_for(TroubleScreen)
    assert "key file of this record is missing" in words_on(program)
    program.press(program.button("Take the keys from the newest backup"))
    page = program.today()
    assert page.handover.isVisible()  # the injection after the backup is there
    program.close()
    assert start().today().isVisible()


def test_damaged_keys_open_from_a_backup_by_passphrase_where_the_keyring_is_lost(
    start: Start, folder: Path, diary: tuple[str, ...], memory: MemoryKeyring
) -> None:
    memory.kept.clear()
    for part in folder.glob("keys.json*"):
        part.write_bytes(b"{ not keys")
    program = start()
    program.wait_for(TroubleScreen)
    program.press(program.button("Take the keys from the newest backup"))
    screen = program.wait_for(UnlockScreen)
    assert not screen.keyring.isVisible()
    program.type(screen.passphrase, "not the passphrase")
    program.press(screen.open)
    program.bot.waitUntil(lambda: bool(screen.form.row(screen.passphrase).error))
    program.type(screen.passphrase, PASSPHRASE)
    program.press(screen.open)
    assert program.today().handover.isVisible()
    assert list(folder.glob("keys.json.damaged-*"))  # set aside, not overwritten


def test_where_record_and_keys_are_gone_the_backups_are_offered_before_a_first_start(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    for part in (*folder.glob("keys.json*"), *folder.glob("diary.db*")):
        part.unlink()
    program = start()
    program.wait_for(TroubleScreen)
    program.press(program.button("Open the newest backup"))
    program.bot.waitUntil(lambda: program.has_button("Open this backup"))
    program.press(program.button("Open this backup"))
    assert program.today().isVisible()


def test_a_backup_may_be_opened_instead_of_a_first_start(
    start: Start, folder: Path, diary: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = folder.with_name("stick.gcbackup")
    (folder / "backups").joinpath(next((folder / "backups").iterdir()).name).rename(carried)
    for part in (*folder.glob("keys.json*"), *folder.glob("diary.db*")):
        part.unlink()
    program = start()
    screen = program.wait_for(FirstStart)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(carried), ""))
    program.press(screen.from_backup)
    program.bot.waitUntil(lambda: program.has_button("Open this backup"))
    program.press(program.button("Go back"))
    program.wait_for(FirstStart)
    program.press(program.button("Open a backup instead…"))
    program.bot.waitUntil(lambda: program.has_button("Open this backup"))
    program.press(program.button("Open this backup"))
    assert program.today().isVisible()


def test_a_file_that_is_no_backup_is_refused_with_a_way_back(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.gcbackup"
    letter.write_text("Dear diary")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    program = start()
    program.press(program.wait_for(FirstStart).from_backup)
    program.wait_for(TroubleScreen)
    assert "not a whole backup" in words_on(program)
    program.press(program.button("Go back"))
    program.wait_for(FirstStart)


def test_a_diary_of_a_newer_version_is_refused_and_not_touched(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    program = start()
    program.today()
    key = program.startup.session.key.raw()
    program.close()
    connection = open_existing(folder / "diary.db", key)
    connection.execute("PRAGMA user_version = 9000")
    connection.close()
    before = (folder / "diary.db").read_bytes()
    again = start()
    again.wait_for(TroubleScreen)
    assert "A newer version wrote this diary" in words_on(again)
    assert again.button("Choose another folder…")
    again.close()
    assert (folder / "diary.db").read_bytes() == before


def test_an_unplugged_drive_is_waited_for(start: Start, folder: Path) -> None:
    parent = folder.parent / "drive"
    program = start(folder=parent / "profile")
    program.wait_for(TroubleScreen)
    assert "cannot be found" in words_on(program)
    parent.mkdir()
    program.press(program.button("Try again"))
    program.wait_for(FirstStart)


def test_another_folder_may_be_chosen_and_one_kept_by_a_cloud_client_is_asked_about(
    start: Start, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(folder=tmp_path / "gone" / "profile")
    program.wait_for(TroubleScreen)
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    program.press(program.button("Choose another folder…"))
    program.wait_for(FirstStart)
    assert program.opening.grounds.paths.data == other
    assert program.preferences.get(FOLDER) == ""  # a folder named at the start is not replaced


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """Lend a drive of 96 kB, where the system lets us mount one."""
    place = tmp_path / "drive"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=96k", "none", str(place)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("a small drive can only be mounted by the administrator of a Linux computer")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)


def test_a_full_drive_is_said_at_the_first_start_and_it_goes_on_once_there_is_room(
    start: Start, small_drive: Path
) -> None:
    program = start(folder=small_drive / "profile")
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)
    program.bot.waitUntil(lambda: not screen.keys.by_keyring.isHidden())
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: not screen.keys.trouble.isHidden(), timeout=20_000)
    assert "The drive is full" in words_on(program)
    remount(small_drive, "size=20m")
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: screen.code_step is not None, timeout=20_000)
    program.press(screen.later)
    assert program.today().isVisible()


def test_a_read_only_drive_is_said_and_tried_again(start: Start, small_drive: Path) -> None:
    remount(small_drive, "ro")
    program = start(folder=small_drive / "profile")
    program.wait_for(TroubleScreen)
    assert "cannot be written to" in words_on(program)
    remount(small_drive, "rw,size=20m")
    program.press(program.button("Try again"))
    program.wait_for(FirstStart)


def test_a_diary_on_a_drive_that_became_read_only_is_not_opened_half_way(
    start: Start, small_drive: Path
) -> None:
    remount(small_drive, "size=20m")
    program = start(folder=small_drive / "profile")
    answer_first_start(program)
    program.close()
    remount(small_drive, "ro")
    again = start(folder=small_drive / "profile")
    again.wait_for(TroubleScreen)
    remount(small_drive, "rw")
    again.press(again.button("Try again"))
    assert again.today().isVisible()


def test_an_open_diary_is_closed_replaced_by_a_backup_and_opened_again(
    start: Start, folder: Path, diary: tuple[str, ...]
) -> None:
    program = start()
    page = program.today()
    assert page.handover.isVisible()
    profile, key = program.startup._profile, program.startup.session.key
    restore = restore_into(profile)
    (backup,) = (folder / "backups").glob("*.gcbackup")
    plan = restore.plan(backup, lambda _: key)
    program.startup.put_in_place(plan)
    assert program.today().recorder.button.isVisible()  # the backup is older than the injection
    assert list((folder / "set-aside").iterdir())


@pytest.fixture
def usual_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the system's usual folders a place of the test's own, and return it."""
    for name in ("CONFIG", "CACHE", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    return tmp_path / "home"


def test_a_chosen_folder_is_remembered_and_the_usual_one_may_be_used_again(
    start: Start, usual_places: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "stick" / "diary"
    program = start(folder=None, remembered=gone)
    program.wait_for(TroubleScreen)
    assert str(gone) in words_on(program).replace("\u200b", "")
    other = tmp_path / "Dropbox" / "diary"
    other.mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    answer_next_sheet(program, "Choose another folder")
    program.press(program.button("Choose another folder…"))
    program.wait_for(TroubleScreen)  # a folder that a cloud client copies was thought better of
    answer_next_sheet(program, "Use it all the same")
    program.press(program.button("Choose another folder…"))
    program.wait_for(FirstStart)
    assert program.preferences.get(FOLDER) == str(other)
    program.close()

    again = start(folder=None, remembered=gone)
    again.wait_for(TroubleScreen)
    again.press(again.button("Use the usual folder"))
    again.wait_for(FirstStart)
    assert again.opening.grounds.paths.data.is_relative_to(usual_places)
    assert again.preferences.get(FOLDER) == ""


def answer_next_sheet(program: Program, words: str) -> None:
    """Press a button, by its words, on the next sheet that opens."""

    def press() -> None:
        sheet = QApplication.activeModalWidget()
        if sheet is None:
            QTimer.singleShot(5, press)
            return
        found = [b for b in sheet.findChildren(QPushButton) if b.accessibleName() == words]
        program.press(found[0])

    QTimer.singleShot(0, press)


def test_a_restore_that_cannot_be_finished_changes_nothing_and_can_be_tried_again(
    start: Start, small_drive: Path
) -> None:
    remount(small_drive, "size=20m")
    place = small_drive / "profile"
    program = start(folder=place)
    answer_first_start(program)
    program.press(program.wait_for(FirstStart).later)
    program.today()
    program.bot.waitUntil(lambda: bool(list((place / "backups").glob("*.gcbackup"))))
    program.close()
    flip_first_page(place / "diary.db")
    damaged = (place / "diary.db").read_bytes()
    again = start(folder=place)
    again.bot.waitUntil(lambda: again.has_button("Open this backup"), timeout=20_000)
    space = os.statvfs(small_drive)
    remount(small_drive, f"nr_inodes={space.f_files - space.f_ffree}")  # not one file more
    again.press(again.button("Open this backup"))
    again.bot.waitUntil(lambda: "That did not work" in words_on(again))
    assert (place / "diary.db").read_bytes() == damaged
    remount(small_drive, "nr_inodes=10000")
    again.press(again.button("Go back"))
    again.bot.waitUntil(lambda: again.has_button("Open this backup"), timeout=20_000)
    again.press(again.button("Open this backup"))
    assert again.today().isVisible()
