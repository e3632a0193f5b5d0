"""The made-up family in a throwaway encrypted record."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.app.demo.family import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.app.profile import Opened
from companion.domain.people import Carer
from companion.services.ports import Clock
from companion.services.settings import CARER
from companion.storage.connection import create_new
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.paths import ProfilePaths
from companion.system.vault import new_vault
from companion.system.vault_file import VaultFile


@contextmanager
def open_demo() -> Iterator[tuple[Opened, ProfilePaths, Clock]]:
    """Yield the open demo record, its folders and its clock, which stands still.

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
            yield Opened(record, key), paths, clock
        finally:
            record.close()
