"""What the program does to a diary, done again and again in a process that may meet a fault.

Run as ``python -m tests.faults.deeds DEED FOLDER FIRST TIMES``: each time is acknowledged by its
number once the program would have told the person that it is done. A trouble is told by its name.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from companion.app.erase_wiring import erase_over
from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.profile import ProfileState
from companion.app.sessions import Session
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.services.imports import ImportAnswers
from companion.services.key_ports import WrongPassphraseError
from companion.services.troubles import TroubleError, naming_folder_troubles
from companion.storage.connection import open_existing
from companion.storage.migrations import migrate, migrations, newest_version, version_of
from tests.faults.home import (
    ANSWERS,
    PASSPHRASE,
    Home,
    back_up,
    evenings,
    record_evening,
    restore,
)
from tests.support.family import GIRL, draft

TROUBLE = 3


class Deed:
    """Something done with an open diary; numbers begin at 1."""

    name: ClassVar[str]
    needs_diary: ClassVar[bool] = True

    def prepare(self, home: Home) -> None:
        """Put into a new diary what the deed needs."""

    def do(self, home: Home, session: Session, number: int) -> None:
        """Do it for the n-th time."""
        raise AssertionError(f"{self.name} does nothing")

    def done(self, home: Home) -> int:
        """Return the number of the last time that is on record, whole; damage fails."""
        home.check_whole()
        with home.opened() as session:
            return self.count(session)

    def count(self, session: Session) -> int:
        """Return the same from an open diary."""
        raise AssertionError(f"{self.name} counts nothing")


class Recording(Deed):
    """Record an injection."""

    name = "record"

    def do(self, home: Home, session: Session, number: int) -> None:
        record_evening(session, number)

    def count(self, session: Session) -> int:
        kept = evenings(session)
        assert kept == list(range(1, len(kept) + 1)), "an evening between others is gone"
        return len(kept)


class Editing(Deed):
    """Change the note of an injection; every version stays in the journal."""

    name = "edit"

    def prepare(self, home: Home) -> None:
        with home.opened() as session:
            record_evening(session, 0)

    def do(self, home: Home, session: Session, number: int) -> None:
        (line,) = session.record.all(Injection)
        changed = draft(
            line.person_id, line.id, treatment_day=line.treatment_day, at=None, note=f"{number}"
        )
        session.use.injections.edit(changed, ANSWERS)

    def count(self, session: Session) -> int:
        (line,) = session.record.all(Injection)
        history = session.record.journal.of_row(line.id)
        assert len(history) == 1 + int(line.note or 0), "a version is missing from the history"
        return int(line.note or 0)


class Undoing(Deed):
    """Record an injection and take it back; the question whether it was injected stays."""

    name = "undo"

    def do(self, home: Home, session: Session, number: int) -> None:
        session.use.injections.undo(record_evening(session, number))

    def count(self, session: Session) -> int:
        kept = evenings(session)
        girl = session.use.people.all()[0]
        undone = len(session.use.injections.open_questions(girl.id))
        # A fault between the two leaves the record of the evening, which nobody has undone yet.
        assert kept in ([], [undone + 1])
        for number in kept:
            session.use.injections.take_back(session.record.all(Injection)[0])
            assert evenings(session) == []
            assert number == undone + 1
            undone += 1
        return undone


class Rekeying(Deed):
    """Change the passphrase; one of the two always opens."""

    name = "re-key"

    def do(self, home: Home, session: Session, number: int) -> None:
        home.profile.keeper.set_passphrase(home.key, f"{PASSPHRASE} {number}")

    def done(self, home: Home) -> int:
        home.check_whole()
        keeper, number = home.profile.keeper, 0
        while True:
            typed = f"{PASSPHRASE} {number}" if number else PASSPHRASE
            try:
                assert keeper.unlock_with_passphrase(typed) == home.key
            except WrongPassphraseError:
                number += 1
                assert number < 500, "no passphrase opens the diary any more"
            else:
                return number


class BackingUp(Deed):
    """Record an injection and back the diary up over the same file."""

    name = "back-up"

    def do(self, home: Home, session: Session, number: int) -> None:
        record_evening(session, number)
        back_up(session, _backup(home))

    def done(self, home: Home) -> int:
        home.check_whole()
        if not _backup(home).exists():
            return 0
        scratch = Home(home.folder.with_name(f"{home.folder.name}-restored"))
        shutil.rmtree(scratch.folder, ignore_errors=True)
        scratch.paths.prepare()
        scratch.key_file.write_text(home.key.hex(), encoding="ascii")
        restore(scratch, _backup(home))
        with scratch.opened() as session:
            return len(evenings(session))


class Restoring(Deed):
    """Put one of two backups in the diary's place, in turns."""

    name = "restore"
    needs_diary = False

    def prepare(self, home: Home) -> None:
        for number in (1, 2):
            with home.opened() as session:
                record_evening(session, number)
                back_up(session, self._backup(home, number))

    def do(self, home: Home, session: Session | None, number: int) -> None:
        restore(home, self._backup(home, 1 + number % 2))
        # What lies there already is always kept; a long test would fill the disk with it.
        for aside in sorted((home.folder / "set-aside").iterdir())[:-1]:
            shutil.rmtree(aside)

    def done(self, home: Home) -> int:
        """Check that there is either diary, or none and both of them to be had again."""
        if home.profile.state() is not ProfileState.READY:
            assert list((home.folder / "set-aside").glob("*/diary.db")), "the old diary is gone"
            restore(home, self._backup(home, 1))
        home.check_whole()
        with home.opened() as session:
            assert evenings(session) in ([1], [1, 2])
        return -1

    @staticmethod
    def _backup(home: Home, number: int) -> Path:
        return home.folder.with_name(f"{home.folder.name}-{number}.gcbackup")


class Migrating(Deed):
    """Bring an older diary up to date, a new one each time."""

    name = "migrate"
    needs_diary = False
    STEP = (
        newest_version() + 1,
        """CREATE TABLE added (id INTEGER PRIMARY KEY, text TEXT) STRICT;
        INSERT INTO added WITH RECURSIVE n (i) AS
        (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT i, i || '' FROM n;""",
    )

    def prepare(self, home: Home) -> None:
        with home.opened() as session:
            record_evening(session, 1)
        shutil.copy(home.paths.database, home.folder / "older.db")

    def do(self, home: Home, session: Session | None, number: int) -> None:
        record = home.folder / f"{number}.db"
        with naming_folder_troubles(home.folder):
            shutil.copy(home.folder / "older.db", record)
        connection = open_existing(record, home.key.raw())
        try:
            migrate(connection, None, [*migrations(), self.STEP])
        finally:
            connection.close()
        (home.folder / f"{number - 3}.db").unlink(missing_ok=True)

    def done(self, home: Home) -> int:
        records = sorted(int(path.stem) for path in home.folder.glob("[0-9]*.db"))
        for number in records[:-1]:
            assert self._version(home, number) == self.STEP[0], "an acknowledged step is gone"
        if not records:
            return 0
        copied = (home.folder / f"{records[-1]}.db").stat().st_size
        if copied < (home.folder / "older.db").stat().st_size:
            return records[-1] - 1  # stopped while the test itself was copying
        landed = self._version(home, records[-1])
        assert landed in (newest_version(), self.STEP[0])
        return records[-1] if landed == self.STEP[0] else records[-1] - 1

    def _version(self, home: Home, number: int) -> int:
        connection = open_existing(home.folder / f"{number}.db", home.key.raw())
        try:
            version = version_of(connection)
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("SELECT count(*) FROM injection").fetchone() == (1,)
            if version == self.STEP[0]:
                assert connection.execute("SELECT count(*) FROM added").fetchone() == (20000,)
            return version
        finally:
            connection.close()


class Importing(Deed):
    """Bring in forty evenings at once and take them out again as one step."""

    name = "import"
    ROWS = 40

    def prepare(self, home: Home) -> None:
        with home.opened() as session:
            for number in range(1, self.ROWS + 1):
                record_evening(session, number)
            exports_over(session).tables(_folder(home))
            for line in session.record.all(Injection):
                session.use.injections.take_back(line)

    def do(self, home: Home, session: Session, number: int) -> None:
        imports = imports_over(session)
        plan = imports.plan(imports.recognise(_folder(home)), ImportAnswers())
        change = imports.apply(plan, take_asked=True).change_id
        session.record.undo(change)

    def done(self, home: Home) -> int:
        home.check_whole()
        with home.opened() as session:
            assert len(evenings(session)) in (0, self.ROWS), "half an import is on record"
            for line in session.record.all(Injection):
                session.use.injections.take_back(line)
        return -1


class Erasing(Deed):
    """Add a second person and erase them again, with every copy in reach."""

    name = "erase"
    OTHER = "Zacharias Quillfeather"

    def prepare(self, home: Home) -> None:
        with home.opened() as session:
            record_evening(session, 1)

    def do(self, home: Home, session: Session, number: int) -> None:
        other = session.use.people.add(replace(GIRL, name=self.OTHER))
        erase_over(session).person(other.id)

    def done(self, home: Home) -> int:
        home.check_whole()
        with home.opened() as session:
            assert evenings(session) == [1], "an evening of somebody else is gone"
            for person in session.record.all(Person):
                if person.name == self.OTHER:
                    erase_over(session).person(person.id)
            erase_over(session).finish_if_needed()
            assert [person.name for person in session.record.all(Person)] == [GIRL.name]
        return -1


DEEDS: dict[str, Deed] = {
    deed.name: deed
    for deed in (
        Recording(), Editing(), Undoing(), Migrating(), BackingUp(), Restoring(), Rekeying(),
        Importing(), Erasing(),
    )
}  # fmt: skip


def _backup(home: Home) -> Path:
    return home.folder / "backups" / "own.gcbackup"


def _folder(home: Home) -> Path:
    return home.folder.with_name(f"{home.folder.name}-tables")


def main(name: str, folder: str, first: str, times: str) -> int:
    """Do a deed so many times, each once a line comes in where somebody waits for it."""
    home, deed, waits = Home(Path(folder)), DEEDS[name], not sys.stdin.isatty()
    try:
        session_or_none: Any = home.opened() if deed.needs_diary else nullcontext()
        with session_or_none as session:
            for number in range(int(first), int(first) + int(times)):
                if waits and not sys.stdin.readline():
                    break
                deed.do(home, session, number)
                sys.stdout.write(f"{number}\n")
                sys.stdout.flush()
    except TroubleError as error:
        sys.stdout.write(f"{type(error).__name__}\n")
        return TROUBLE
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
