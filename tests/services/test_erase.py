"""A person is gone: rows, history, settings, backups, records set aside, and the raw files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.app.backup_wiring import RecordSnapshots, backups_over
from companion.app.erase_wiring import erase_over, wipe_profile
from companion.app.profile import Profile, ProfileState
from companion.app.sessions import Session, demo_session
from companion.domain.injections import Injection
from companion.domain.people import Carer, Person
from companion.interchange.backup_file import extract_database
from companion.services.backups import automatic_backups
from companion.services.erase import EraseUnfinishedError
from companion.services.settings import ERASE_UNFINISHED, PERSON
from companion.services.troubles import DiskFullError
from companion.storage.connection import open_existing
from companion.storage.erase import RecordEraser
from companion.storage.tables import table_named, table_names
from companion.system.autostart import Autostart
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from tests.support.exchange import StoppedError, every_row, stop_at
from tests.support.keyrings import MemoryKeyring


@pytest.fixture
def demo() -> Iterator[Session]:
    """Lend the made-up family with a backup, an older record set aside, and settings."""
    with demo_session() as session:
        jonas = named(session, "Jonas")
        session.record.set_setting(PERSON, jonas.id)
        session.record.set_setting(f"calendar/{jonas.id}", "{}")
        session.record.set_setting(f"calendar/{named(session, 'Mira').id}", "{}")
        backups_over(session).make_if_due()
        aside = session.paths.data / "set-aside" / "20260101-000000"
        aside.mkdir(parents=True)
        (aside / "diary.db").write_bytes(session.paths.database.read_bytes())
        (session.paths.backups / "before-version-1-20260101-000000.db").write_bytes(b"old")
        yield session


def named(session: Session, name: str) -> Person:
    return next(p for p in session.record.all(Person) if p.name == name)


def spoken_of(session: Session, *words: str) -> list[str]:
    """Return which tables, settings and journal lines of the open record hold a word."""
    found = [
        table for table, rows in every_row(session).items()
        if any(word in str(row) for row in rows for word in words)
    ]  # fmt: skip
    read = session.record._connection.execute
    for table in ("journal", "setting"):
        rows = read(f"SELECT * FROM {table}").fetchall()
        if any(word in str(row) for row in rows for word in words):
            found.append(table)
    return found


def test_every_table_tells_whose_its_rows_are() -> None:
    """Erasing finds rows by person_id or by what they refer to; people and carers aside."""
    assert [n for n in table_names() if not table_named(n).has_person] == ["person", "carer"]


def test_nothing_in_the_record_speaks_of_an_erased_person(demo: Session) -> None:
    jonas = named(demo, "Jonas")
    others = {p.id: len(demo.record.of_person(Injection, p.id)) for p in demo.record.all(Person)}
    del others[jonas.id]
    assert "journal" in spoken_of(demo, jonas.id)
    erase_over(demo).person(jonas.id)
    assert spoken_of(demo, jonas.id, "Jonas") == []
    assert {p: len(demo.record.of_person(Injection, p)) for p in others} == others
    assert demo.record.setting(f"calendar/{named(demo, 'Mira').id}") == "{}"
    assert demo.record.setting(ERASE_UNFINISHED) == ""


def test_the_history_of_the_others_is_whole_and_still_guarded(demo: Session) -> None:
    entry = next(i for i in demo.record.all(Injection) if i.note.startswith("Put right"))
    erase_over(demo).person(named(demo, "Jonas").id)
    assert len(demo.record.journal.of_row(entry.id)) == 2
    with pytest.raises(Exception, match="journal lines are never removed"):
        demo.record._connection.execute("DELETE FROM journal")


def test_carers_who_helped_somebody_else_stay(demo: Session) -> None:
    before = {carer.name for carer in demo.record.all(Carer)}
    erase_over(demo).person(named(demo, "Jonas").id)
    assert before - {carer.name for carer in demo.record.all(Carer)} == {"Jonas"}


def test_one_proven_backup_takes_the_place_of_every_older_copy(
    demo: Session, tmp_path: Path
) -> None:
    jonas = named(demo, "Jonas")
    erase_over(demo).person(jonas.id)
    (backup,) = automatic_backups(demo.paths.backups)
    assert [path.name for path in demo.paths.backups.iterdir()] == [backup.path.name]
    assert not (demo.paths.data / "set-aside").exists()
    extract_database(backup.path, tmp_path / "proof.db")
    contents = RecordSnapshots(demo.paths.database).check(tmp_path / "proof.db", demo.key)
    assert contents.rows["person"] == 2
    connection = open_existing(tmp_path / "proof.db", demo.key.raw(), read_only=True)
    journal = connection.execute("SELECT * FROM journal").fetchall()
    connection.close()
    assert jonas.id not in str(journal)
    assert "Jonas" not in json.dumps(journal)


def test_no_raw_file_of_the_profile_holds_a_word_and_the_log_is_empty(demo: Session) -> None:
    jonas = named(demo, "Jonas")
    erase_over(demo).person(jonas.id)
    for path in demo.paths.data.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert jonas.id.encode() not in content
            assert b"Jonas" not in content
    wal = demo.paths.database.with_name("diary.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0
    assert demo.record._connection.execute("PRAGMA freelist_count").fetchone()[0] == 0


def test_it_can_be_stopped_only_before_anything_is_deleted(demo: Session) -> None:
    before = every_row(demo)
    with pytest.raises(StoppedError):
        erase_over(demo).person(named(demo, "Jonas").id, stop_at(1))
    assert every_row(demo) == before
    erase_over(demo).person(named(demo, "Jonas").id, stop_at(2))
    assert len(demo.record.all(Person)) == 2


def test_what_an_interruption_left_is_done_later(
    demo: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    erase = erase_over(demo)
    with monkeypatch.context() as patched:
        patched.setattr(RecordSnapshots, "take", _no_room)
        with pytest.raises(EraseUnfinishedError):
            erase.person(named(demo, "Jonas").id)
    assert len(list(demo.paths.backups.iterdir())) == 2
    assert demo.record.setting(ERASE_UNFINISHED)
    assert erase.finish_if_needed()
    assert not erase.finish_if_needed()
    assert len(list(demo.paths.backups.iterdir())) == 1
    assert not (demo.paths.data / "set-aside").exists()


def _no_room(*_: object) -> None:
    raise DiskFullError


def test_a_failure_before_the_end_of_the_change_deletes_nothing(demo: Session) -> None:
    before = every_row(demo)
    connection = open_existing(demo.paths.database, demo.key.raw())
    eraser = RecordEraser(connection)
    connection.execute(
        "CREATE TEMP TRIGGER stop BEFORE DELETE ON main.journal"
        " BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(Exception, match="no"):
        eraser.erase_person(named(demo, "Jonas").id)
    connection.close()
    assert every_row(demo) == before
    assert demo.record.setting("erasing") == ""


# ---- everything -------------------------------------------------------------------------------


def test_everything_is_gone_with_its_keys(tmp_path: Path, clock: FixedClock) -> None:
    paths = ProfilePaths.inside(tmp_path / "profile")
    paths.prepare()
    keyring = MemoryKeyring()
    store = KeyringStore(choose=lambda: keyring)
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, store)
    profile = Profile(paths, keeper, clock, "T1")
    opened, _ = profile.create(use_keyring=True)
    opened.record.set_setting("words", "Zimtstern")
    opened.record.close()
    autostart = Autostart(tmp_path / "autostart")
    autostart.switch(on=True)
    for path in (paths.settings, paths.log, paths.backups / "auto-x.gcbackup"):
        path.write_text("left")
    (paths.data / "set-aside" / "old").mkdir(parents=True)
    (paths.data / "holiday.jpg").write_text("mine")
    assert keyring.kept
    wipe_profile(paths, keeper, autostart)
    left = [path.name for path in paths.data.rglob("*") if path.is_file()]
    assert left == ["holiday.jpg"]
    assert not keyring.kept
    assert not autostart.is_on()
    assert profile.state() is ProfileState.NEW
