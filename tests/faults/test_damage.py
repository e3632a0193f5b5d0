"""Files that are torn, cut, flipped, swapped, emptied, newer or gone: named, and left untouched."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.app.backup_wiring import restore_into
from companion.app.profile import ProfileState
from companion.services.troubles import TroubleError
from companion.storage.connection import open_existing
from tests.faults.home import PASSPHRASE, Home, back_up, evenings, record_evening, restore
from tests.faults.ledger import note

Damage = Callable[[Path, Path], None]


def _cut(share: float) -> Damage:
    def cut(path: Path, _other: Path) -> None:
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * share)])

    return cut


def _flip(share: float) -> Damage:
    def flip(path: Path, _other: Path) -> None:
        data = bytearray(path.read_bytes())
        data[int((len(data) - 1) * share)] ^= 0x10
        path.write_bytes(data)

    return flip


def _torn(path: Path, _other: Path) -> None:
    data = path.read_bytes()
    half = len(data) // 2
    path.write_bytes(data[:half] + bytes(len(data) - half))


DAMAGES: dict[str, Damage] = {
    "zero length": lambda path, _: path.write_bytes(b"") and None,
    "cut to a third": _cut(0.33),
    "last byte missing": _cut(0.9999),
    "torn in the middle": _torn,
    "bit flipped at the start": _flip(0.0),
    "bit flipped in the middle": _flip(0.5),
    "bit flipped near the end": _flip(0.97),
    "another diary's file": lambda path, other: shutil.copy(other, path) and None,
    "plain text": lambda path, _: path.write_text("dear diary\n" * 500) and None,
    "gone": lambda path, _: path.unlink(),
}
each_damage = pytest.mark.parametrize("name", DAMAGES)


@pytest.fixture(scope="module")
def full_home(tmp_path_factory: pytest.TempPathFactory, empty_home: Home) -> Home:
    """Return a closed diary of thirty evenings with a backup of them, to be copied."""
    home = empty_home.copied_to(tmp_path_factory.mktemp("damage") / "diary")
    with home.opened() as session:
        for number in range(1, 31):
            record_evening(session, number)
        back_up(session, _backup(home))
    home.profile.keeper.set_passphrase(home.key, PASSPHRASE)  # makes a second copy of the keys
    return home


@pytest.fixture
def home(tmp_path: Path, full_home: Home) -> Home:
    """Return a diary of thirty evenings, with a backup beside it."""
    shutil.copy(_backup(full_home), tmp_path / "diary.gcbackup")
    return full_home.copied_to(tmp_path / "diary")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return the diary of somebody else, with a backup too."""
    other = Home(tmp_path_factory.mktemp("damage") / "other")
    other.make()
    with other.opened() as session:
        record_evening(session, 1)
        back_up(session, _backup(other))
    return other


def _backup(home: Home) -> Path:
    return home.folder.with_name(f"{home.folder.name}.gcbackup")


def open_and_read(home: Home) -> str:
    """Open the diary as a start does; return what it came to."""
    if home.profile.state() is not ProfileState.READY:
        return home.profile.state().name.lower()
    try:
        key = home.profile.keeper.unlock_with_passphrase(PASSPHRASE)
        home.profile.open(key).record.close()
        home.check_whole()
    except TroubleError as error:
        return type(error).__name__
    return "opens whole"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.*") if path.is_file()}


@each_damage
def test_a_damaged_record_is_named_untouched_and_comes_back_from_its_backup(
    name: str, home: Home, other: Home
) -> None:
    DAMAGES[name](home.paths.database, other.paths.database)
    before = home.paths.database.read_bytes() if home.paths.database.exists() else None
    outcome = open_and_read(home)
    assert outcome in ("DamagedRecordError", "record_missing")
    after = home.paths.database.read_bytes() if home.paths.database.exists() else None
    assert after == before, "a damaged file is left as it is"
    restore(home, _backup(home))
    with home.opened() as session:
        assert len(evenings(session)) == 30
    if before is not None:
        kept = [path.read_bytes() for path in (home.folder / "set-aside").glob("*/diary.db")]
        assert before in kept
    note(f"record: {name}", "open", f"{outcome}; untouched, back from the backup")


@each_damage
def test_a_damaged_key_file_opens_from_its_second_copy_or_a_backup(
    name: str, home: Home, other: Home
) -> None:
    DAMAGES[name](home.paths.vault, other.paths.vault)
    outcome = open_and_read(home)
    if name == "another diary's file":
        # Its own passphrase opens the other vault, whose key does not open this record.
        assert outcome in ("DamagedRecordError", "WrongPassphraseError")
        restore_keys(home)
    assert open_and_read(home) == "opens whole"
    note(f"keys: {name}", "open", f"{outcome}; opens in the end")


def restore_keys(home: Home) -> None:
    home.paths.vault.unlink()
    for copy in home.folder.glob("keys.json*"):
        copy.unlink()
    restore(home, _backup(home))


@each_damage
def test_a_damaged_backup_is_refused_and_the_diary_stays(
    name: str, home: Home, other: Home
) -> None:
    backup = _backup(home)
    DAMAGES[name](backup, _backup(other))
    before = contents(home.folder)
    into = restore_into(home.profile)
    with pytest.raises(TroubleError) as refused:
        into.plan(backup, lambda _: home.key)
    assert contents(home.folder) == before
    assert not list(home.folder.glob("restore-*")), "nothing is left lying about"
    note(f"backup: {name}", "restore", f"{type(refused.value).__name__}; the diary stays")


def test_a_newer_record_and_newer_keys_are_refused_untouched(home: Home) -> None:
    connection = open_existing(home.paths.database, home.key.raw())
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = contents(home.folder)
    assert open_and_read(home) == "NewerRecordError"
    assert contents(home.folder) == before
    note("record: from a newer version", "open", "NewerRecordError; untouched")


def test_a_record_whose_log_is_gone_opens_with_what_was_in_the_file(
    home: Home, tmp_path: Path
) -> None:
    with home.opened() as session:
        record_evening(session, 31)
        copy = Home(tmp_path / "copy")
        shutil.copytree(home.folder, copy.folder, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    shutil.copy(home.key_file, copy.key_file)
    copy.check_whole()
    with copy.opened() as session:
        assert evenings(session)[:30] == list(range(1, 31))
    note("record: its log is gone", "open", "opens whole with what was in the file")
