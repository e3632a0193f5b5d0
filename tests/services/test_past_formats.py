"""Whatever an earlier version wrote is opened by this one: each backup and folder kept here."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.app.backup_wiring import restore_into
from companion.app.exchange_wiring import imports_over
from companion.app.profile import Profile
from companion.services.imports import ImportAnswers
from companion.services.key_ports import DataKey, LockedKeys
from companion.storage.exchange import RecordTables
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from tests.support.exchange import empty_session
from tests.support.keyrings import MemoryKeyring

FIXTURES = Path(__file__).parents[1] / "fixtures"
BACKUPS = sorted((FIXTURES / "backups").glob("*.gcbackup"))
FOLDERS = sorted((FIXTURES / "tables").iterdir())
Unlock = Callable[[LockedKeys], DataKey]


def known(backup: Path) -> dict[str, Any]:
    found = json.loads(backup.with_suffix(".json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def rows_of(record: SqlRecord) -> dict[str, list[dict[str, object]]]:
    tables = RecordTables(record._connection)
    return {
        shape.name: [
            dict(zip([c.name for c in shape.columns], row, strict=True))
            for row in tables.rows(shape.name)
        ]
        for shape in tables.shapes()
    }


def require_kept(now: dict[str, list[dict[str, object]]], then: dict[str, Any]) -> None:
    """Every cell that was written then stands there now; newer columns may stand beside them."""
    for table, rows in then.items():
        for old, new in zip(rows, now[table], strict=True):
            for column, cell in old.items():
                found = new[column]
                plain = base64.b64encode(found).decode() if isinstance(found, bytes) else found
                assert plain == cell, (table, column)


def by_passphrase(then: dict[str, Any]) -> Unlock:
    return lambda keys: keys.unlock_with_passphrase(then["passphrase"])


def by_code(then: dict[str, Any]) -> Unlock:
    return lambda keys: keys.unlock_with_recovery_code(then["recovery_code"])


def test_there_is_something_to_open() -> None:
    assert BACKUPS
    assert FOLDERS


@pytest.mark.parametrize("way", [by_passphrase, by_code])
@pytest.mark.parametrize("backup", BACKUPS, ids=lambda path: path.stem)
def test_a_backup_of_every_past_format_is_restored(
    backup: Path, way: Callable[[dict[str, Any]], Unlock], tmp_path: Path, clock: FixedClock
) -> None:
    then = known(backup)
    paths = ProfilePaths.inside(tmp_path / "profile")
    paths.prepare()
    store = KeyringStore(choose=MemoryKeyring)
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, store)
    profile = Profile(paths, keeper, clock, "T1")
    restore = restore_into(profile)
    plan = restore.plan(backup, way(then))
    assert plan.contents.rows["person"] == len(then["rows"]["person"])
    restore.apply(plan)
    opened = profile.open(plan.key)
    require_kept(rows_of(opened.record), then["rows"])
    opened.record.close()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_folder_of_every_past_format_comes_in(folder: Path, tmp_path: Path) -> None:
    with empty_session(tmp_path / "profile") as session:
        imports = imports_over(session)
        plan = imports.plan(imports.recognise(folder), ImportAnswers())
        assert plan.doubts == ()
        imports.apply(plan)
        require_kept(
            rows_of(session.record), known(FIXTURES / "backups" / f"{folder.name}.gcbackup")["rows"]
        )
