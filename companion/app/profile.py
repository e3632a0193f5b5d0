"""One profile on this computer: its record, its keys and how they are opened together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path
from types import MappingProxyType

from companion.services.errors import DamagedRecordError, RecordExistsError, RecordMissingError
from companion.services.events import Changes
from companion.services.key_ports import DataKey, KeyKeeper, NewKeys, RecoveryCode
from companion.services.ports import Clock
from companion.services.troubles import naming_folder_troubles
from companion.storage.connection import Connection, create_new, open_existing
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord
from companion.system.paths import ProfilePaths

NO_SETTINGS: Mapping[str, str] = MappingProxyType({})


class ProfileState(Enum):
    """What lies in the profile's folder."""

    NEW = "new"
    READY = "ready"
    KEYS_MISSING = "keys_missing"
    RECORD_MISSING = "record_missing"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open record and the key it was opened with."""

    record: SqlRecord
    key: DataKey


class Profile:
    """Creates, opens and sets aside the record of one profile."""

    def __init__(self, paths: ProfilePaths, keeper: KeyKeeper, clock: Clock, device: str) -> None:
        self.paths = paths
        self.keeper = keeper
        self.changes = Changes()
        self._clock = clock
        self._device = device

    @property
    def _creating(self) -> Path:
        return self.paths.data / ".creating"

    def state(self) -> ProfileState:
        """Tell what is there, after clearing up a creation that was cut off half-way.

        The marker is written first and removed last, and the recovery code is shown after
        that, so what a marker stands beside was never used by anybody.
        """
        if self._creating.exists():
            with naming_folder_troubles(self.paths.data):
                self._clear_unfinished()
        match self.keeper.exists(), self.paths.database.exists():
            case True, True:
                return ProfileState.READY
            case True, False:
                return ProfileState.RECORD_MISSING
            case False, True:
                return ProfileState.KEYS_MISSING
        return ProfileState.NEW

    def create(
        self, *, use_keyring: bool, passphrase: str | None = None
    ) -> tuple[Opened, RecoveryCode]:
        """Make the keys and an empty record, open it, and return the code to write down."""
        keys = self.make(use_keyring=use_keyring, passphrase=passphrase)
        return self.open(keys.data_key), keys.recovery_code

    def make(
        self,
        *,
        use_keyring: bool,
        passphrase: str | None = None,
        settings: Mapping[str, str] = NO_SETTINGS,
    ) -> NewKeys:
        """Make the keys and an empty record with some settings in it, and leave it closed.

        May run in any thread. Raises RecordExistsError, KeyTroubleError, FolderTroubleError.
        """
        if self.state() is not ProfileState.NEW:
            raise RecordExistsError
        with naming_folder_troubles(self.paths.data):
            self._creating.touch(mode=0o600)
        keys = self.keeper.create(use_keyring=use_keyring, passphrase=passphrase)
        connection = create_new(self.paths.database, keys.data_key.raw())
        try:
            migrate(connection)
            record = SqlRecord(connection, self._clock, self._device)
            for name, value in settings.items():
                record.set_setting(name, value)
        finally:
            connection.close()
        with naming_folder_troubles(self.paths.data):
            self._creating.unlink()
        return keys

    def open(self, key: DataKey) -> Opened:
        """Open the record, bringing an older one up to date after copying it.

        Raises RecordMissingError, DamagedRecordError, NewerRecordError and the other
        troubles of services/errors.py.
        """
        connection = open_existing(self.paths.database, key.raw())
        try:
            migrate(connection, before=lambda version: self._copy_before(connection, version))
        except BaseException:
            connection.close()
            raise
        return Opened(SqlRecord(connection, self._clock, self._device, self.changes), key)

    def make_empty(self, key: DataKey) -> None:
        """Put an empty record where none is any more, under the key there is.

        Raises RecordExistsError, FolderTroubleError.
        """
        connection = create_new(self.paths.database, key.raw())
        try:
            migrate(connection)
        finally:
            connection.close()

    def set_aside(self, *, with_keys: bool = False) -> Path:
        """Move the record, untouched, into a folder of its own and return that folder.

        ``with_keys`` moves its vault with it, for a start with another diary.
        """
        with naming_folder_troubles(self.paths.data):
            aside = self._free_place()
            aside.parent.mkdir(mode=0o700, exist_ok=True)
            aside.mkdir(mode=0o700)
            held = [f"{self.paths.database.name}{suffix}" for suffix in ("", "-wal", "-shm")]
            if with_keys:
                held += [self.paths.vault.name, f"{self.paths.vault.name}.previous"]
            for part in map(self.paths.data.joinpath, held):
                if part.exists():
                    part.rename(aside / part.name)
        return aside

    def _free_place(self) -> Path:
        """Return a folder for what is set aside now; twice in one second is two folders."""
        stamp = f"{self._clock.now():%Y%m%d-%H%M%S}"
        names = (stamp if number == 1 else f"{stamp}-{number}" for number in count(1))
        places = (self.paths.data / "set-aside" / name for name in names)
        return next(place for place in places if not place.exists())

    def _clear_unfinished(self) -> None:
        for path in (self.paths.database, self.paths.vault):
            for part in path.parent.glob(f"{path.name}*"):
                part.unlink()
        self._creating.unlink()

    def _copy_before(self, connection: Connection, version: int) -> None:
        from companion.storage.snapshots import take_snapshot  # noqa: PLC0415 - seldom needed

        stamp = f"{self._clock.now():%Y%m%d-%H%M%S}"
        take_snapshot(connection, self.paths.backups / f"before-version-{version}-{stamp}.db")


def is_damaged(error: Exception) -> bool:
    """Tell whether an error means that the newest good backup should be offered."""
    return isinstance(error, DamagedRecordError | RecordMissingError)
