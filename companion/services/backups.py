"""Backups: made in one step, checked by opening them, rotated, and restored with care."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from companion.domain.backup_rotation import backup_is_due, backups_to_keep
from companion.services.backup_ports import BackupFiles, Contents, Housing, Snapshots
from companion.services.errors import BackupDamagedError, DamagedRecordError
from companion.services.export_ports import Tell, naming_target_troubles, silent
from companion.services.key_ports import DataKey, KeyKeeper, LockedKeys
from companion.services.ports import Clock
from companion.services.troubles import TroubleError, naming_folder_troubles

SUFFIX = ".gcbackup"
_AUTOMATIC = "auto-"
_STAMP = "%Y%m%dT%H%M%SZ"
_MAKING_STEPS, _PLANNING_STEPS = 4, 3


@dataclass(frozen=True, slots=True)
class Backup:
    """One automatic backup: its file and when it was made."""

    path: Path
    made: datetime


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """A backup that was opened and checked, ready to take the record's place."""

    made: datetime
    contents: Contents
    key: DataKey = field(repr=False)
    database: Path
    sealed: bytes = field(repr=False)


class Backups:
    """Makes and lists the backups of an open record."""

    def __init__(
        self,
        *,
        snapshots: Snapshots,
        files: BackupFiles,
        keeper: KeyKeeper,
        key: DataKey,
        folder: Path,
        clock: Clock,
    ) -> None:
        self._snapshots = snapshots
        self._files = files
        self._keeper = keeper
        self._key = key
        self._folder = folder
        self._clock = clock

    def make(self, target: Path, tell: Tell = silent) -> Contents:
        """Write a backup to ``target`` and prove it by opening what was written.

        Raises TroubleError when the folder or the copy is in trouble; an older file of
        that name stays as it was until the new one is proven whole, also when ``tell``
        raises because the person cancelled.
        """
        draft = target.with_name(f"{target.name}.unproven")
        with naming_folder_troubles(self._folder), _scratch(self._folder) as scratch:
            snapshot, proof = scratch / "record.db", scratch / "proof.db"
            tell(0, _MAKING_STEPS)
            self._snapshots.take(snapshot)
            tell(1, _MAKING_STEPS)
            contents = self._snapshots.check(snapshot, self._key)
            sealed, made = self._keeper.sealed(), self._clock.now()
            with self._naming_troubles(target):
                try:
                    tell(2, _MAKING_STEPS)
                    self._files.write(snapshot, sealed, made, contents.version, draft)
                    tell(3, _MAKING_STEPS)
                    self._files.extract(draft, proof)
                    if self._snapshots.check(proof, self._key) != contents:
                        raise BackupDamagedError
                    draft.replace(target)
                finally:
                    draft.unlink(missing_ok=True)
        return contents

    def _naming_troubles(self, target: Path) -> AbstractContextManager[None]:
        """Speak of the folder that was chosen, or of the record's own for automatic backups."""
        own = target.parent == self._folder
        return (naming_folder_troubles if own else naming_target_troubles)(target.parent)

    def make_if_due(self) -> Backup | None:
        """Make the automatic backup when it is due, and remove those no longer needed."""
        have = automatic_backups(self._folder)
        if not backup_is_due((backup.made for backup in have), self._clock.now()):
            return None
        made = self._clock.now().astimezone(UTC).replace(microsecond=0)
        backup = Backup(self._folder / f"{_AUTOMATIC}{made:{_STAMP}}{SUFFIX}", made)
        self.make(backup.path)
        self._rotate()
        return backup

    def automatic(self) -> tuple[Backup, ...]:
        """Return the automatic backups, newest first."""
        return automatic_backups(self._folder)

    def replace_all(self) -> Backup:
        """Make one new backup, prove it, and remove every other copy in the folder.

        After erasing: no older copy may keep what was erased. Older copies stay when the new
        one cannot be made.
        """
        made = self._clock.now().astimezone(UTC).replace(microsecond=0)
        backup = Backup(self._folder / f"{_AUTOMATIC}{made:{_STAMP}}{SUFFIX}", made)
        self.make(backup.path)
        with naming_folder_troubles(self._folder):
            for other in self._folder.iterdir():
                if other.name == backup.path.name:
                    continue
                if other.is_dir() and not other.is_symlink():
                    shutil.rmtree(other)
                else:
                    other.unlink()
        return backup

    def _rotate(self) -> None:
        have = automatic_backups(self._folder)
        keep = backups_to_keep(backup.made for backup in have)
        for backup in have:
            if backup.made not in keep:
                backup.path.unlink(missing_ok=True)


class Restore:
    """Opens backups beside the record and puts one in its place."""

    def __init__(
        self,
        *,
        snapshots: Snapshots,
        files: BackupFiles,
        keeper: KeyKeeper,
        housing: Housing,
        scratch: Path,
    ) -> None:
        self._snapshots = snapshots
        self._files = files
        self._keeper = keeper
        self._housing = housing
        self._scratch = scratch

    def keys_of(self, path: Path) -> LockedKeys:
        """Return the locked keys inside a backup, to ask how it can be opened."""
        return self._keeper.read_sealed(self._files.read_header(path).sealed)

    def plan(
        self, path: Path, unlock: Callable[[LockedKeys], DataKey], tell: Tell = silent
    ) -> RestorePlan:
        """Open a backup into a temporary database and check all of it.

        The record itself is not touched. Raises BackupDamagedError, NewerRecordError and
        the key troubles of ``unlock``; what ``tell`` raises ends the work, tidied up.
        """
        tell(0, _PLANNING_STEPS)
        key = unlock(self.keys_of(path))
        with naming_folder_troubles(self._scratch):
            folder = Path(tempfile.mkdtemp(prefix="restore-", dir=self._scratch))
        database = folder / "record.db"
        try:
            tell(1, _PLANNING_STEPS)
            header = self._files.extract(path, database)
            tell(2, _PLANNING_STEPS)
            contents = self._snapshots.check(database, key)
        except BaseException as error:
            shutil.rmtree(folder, ignore_errors=True)
            if isinstance(error, DamagedRecordError):
                raise BackupDamagedError from error
            raise
        return RestorePlan(header.made, contents, key, database, header.sealed)

    def apply(self, plan: RestorePlan) -> Path | None:
        """Put a planned restore in place and return where the old record was set aside."""
        aside = self._housing.replace_record(plan.database, plan.sealed)
        self.discard(plan)
        return aside

    def discard(self, plan: RestorePlan) -> None:
        """Forget a plan, as after a dry run."""
        shutil.rmtree(plan.database.parent, ignore_errors=True)

    def newest_good(
        self, folder: Path, unlock: Callable[[LockedKeys], DataKey]
    ) -> tuple[Backup, RestorePlan] | None:
        """Return the newest automatic backup that opens and is whole, None without one."""
        for backup in automatic_backups(folder):
            try:
                return backup, self.plan(backup.path, unlock)
            except TroubleError:
                continue
        return None


def automatic_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the automatic backups in a folder, newest first."""
    found = []
    for path in folder.glob(f"{_AUTOMATIC}*{SUFFIX}"):
        stamp = path.name.removeprefix(_AUTOMATIC).removesuffix(SUFFIX)
        try:
            found.append(Backup(path, datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)))
        except ValueError:
            continue
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


@contextmanager
def _scratch(beside: Path) -> Iterator[Path]:
    """Yield a private folder that is removed when done; its files are encrypted."""
    with tempfile.TemporaryDirectory(prefix="working-", dir=beside) as name:
        yield Path(name)
