"""A diary in a folder of its own, with everything that a fault may meet: keys, record, backups."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from companion.app.backup_wiring import backups_over, restore_into
from companion.app.profile import Profile
from companion.app.sessions import Session, session_of
from companion.domain.injections import Injection
from companion.domain.people import Figure
from companion.services.key_ports import DataKey
from companion.storage.snapshots import check_snapshot
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from tests.support.family import BERLIN, GIRL, NOW, TODAY, draft
from tests.support.keyrings import MemoryKeyring

PASSPHRASE = "correct horse battery staple"
ADULT = replace(GIRL, birth_date=date(1950, 5, 2), figure=Figure.ADULT)
ANSWERS = ("nothing_prescribed", "needles_run_out")


@dataclass(frozen=True)
class Home:
    """The folder of one diary; its key lies beside it, so that opening takes no time."""

    folder: Path

    @property
    def key_file(self) -> Path:
        """The plain key, for the tests alone."""
        return self.folder.with_name(f"{self.folder.name}.key")

    @cached_property
    def clock(self) -> FixedClock:
        """The clock of the diary."""
        return FixedClock(NOW, BERLIN)

    @property
    def paths(self) -> ProfilePaths:
        """The places of the diary's files."""
        return ProfilePaths.inside(self.folder)

    @property
    def profile(self) -> Profile:
        """The diary's profile, on a keyring that holds nothing."""
        keeper = ProfileKeys(
            VaultFile(self.paths.vault), self.paths.database, KeyringStore(MemoryKeyring)
        )
        return Profile(self.paths, keeper, self.clock, "test")

    @property
    def key(self) -> DataKey:
        """The diary's key."""
        return DataKey(bytes.fromhex(self.key_file.read_text(encoding="ascii")))

    def make(self) -> None:
        """Make the diary, with one woman in it, old enough for thousands of evenings."""
        self.paths.prepare()
        keys = self.profile.make(use_keyring=False, passphrase=PASSPHRASE)
        self.key_file.write_text(keys.data_key.hex(), encoding="ascii")
        with self.opened() as session:
            session.use.people.add(ADULT)

    def copied_to(self, folder: Path) -> Home:
        """Copy a closed diary with its key."""
        copy = Home(folder)
        shutil.copytree(self.folder, folder)
        shutil.copy(self.key_file, copy.key_file)
        return copy

    @contextmanager
    def opened(self) -> Iterator[Session]:
        """Open the diary for one block."""
        opened = self.profile.open(self.key)
        try:
            yield session_of(opened, self.paths, self.clock)
        finally:
            opened.record.close()

    def check_whole(self) -> None:
        """Read every page and row of the record; damage raises."""
        check_snapshot(self.paths.database, self.key.raw())


def record_evening(session: Session, number: int) -> str:
    """Record the injection of the evening so many days ago; return the change."""
    girl = session.use.people.all()[0]
    evening = draft(girl.id, f"evening {number}", treatment_day=TODAY - timedelta(number), at=None)
    return session.use.injections.record(evening, ANSWERS).change_id


def evenings(session: Session) -> list[int]:
    """Return the numbers of the evenings on record, in order."""
    kept = [line.id for line in session.record.all(Injection)]
    assert len(kept) == len(set(kept))
    return sorted(int(line.removeprefix("evening ")) for line in kept)


def back_up(session: Session, target: Path) -> None:
    """Write a backup and prove it."""
    backups_over(session).make(target)


def restore(home: Home, backup: Path) -> None:
    """Put a backup in the diary's place."""
    into = restore_into(home.profile)
    into.apply(into.plan(backup, lambda _: home.key))
