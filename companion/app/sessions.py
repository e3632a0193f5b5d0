"""An open diary with everything around it: record, key, use cases, paths, clock."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.app.profile import Opened
from companion.content.growth_shelf import GrowthShelf
from companion.content.sites import load_sites
from companion.domain.people import Carer
from companion.services.events import Changes
from companion.services.key_ports import DataKey
from companion.services.ports import Clock
from companion.services.settings import CARER
from companion.services.use_cases import UseCases
from companion.storage.connection import create_new
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.paths import ProfilePaths
from companion.system.vault import new_vault
from companion.system.vault_file import VaultFile


@dataclass(frozen=True, slots=True)
class Session:
    """What the window and the commands work with while a diary is open."""

    record: SqlRecord
    key: DataKey
    use: UseCases
    paths: ProfilePaths
    clock: Clock

    @property
    def changes(self) -> Changes:
        """Tells which kinds of objects a saved change touched."""
        return self.record.changes


def session_of(opened: Opened, paths: ProfilePaths, clock: Clock) -> Session:
    """Return the session over an opened record."""
    use = UseCases.over(opened.record, clock, load_sites(), GrowthShelf())
    return Session(opened.record, opened.key, use, paths, clock)


@contextmanager
def demo_session() -> Iterator[Session]:
    """Yield the made-up family in a throwaway encrypted record, at the demo's instant.

    No keyring is touched and the folder is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix="growth-companion-demo-") as name:
        paths = ProfilePaths.inside(Path(name) / "profile")
        paths.prepare()
        clock = FixedClock(DEMO_NOW, DEMO_ZONE)
        vault, key = new_vault()
        VaultFile(paths.vault).save(vault.with_new_recovery_code(key)[0])
        connection = create_new(paths.database, key.raw())
        migrate(connection)
        record = SqlRecord(connection, clock, "demo")
        try:
            fill_demo(record, clock)
            record.set_setting(CARER, record.all(Carer)[0].id)
            yield session_of(Opened(record, key), paths, clock)
        finally:
            record.close()
