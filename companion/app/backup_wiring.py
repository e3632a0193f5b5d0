"""Joins storage, keys and the backup file for the backup and restore use cases."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from companion.app.profile import Profile
from companion.app.sessions import Session
from companion.interchange import backup_file
from companion.services.backup_ports import BackupHeader, Contents
from companion.services.backups import Backups, Restore
from companion.services.key_ports import DataKey, KeyKeeper
from companion.services.troubles import naming_folder_troubles
from companion.storage.connection import open_existing
from companion.storage.snapshots import check_snapshot, take_snapshot
from companion.system.files import sync_folder
from companion.system.keyring_store import KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile


class RecordSnapshots:
    """Takes copies through a connection of its own, so that any thread may use it."""

    def __init__(self, database: Path, key: DataKey | None = None) -> None:
        self._database = database
        self._key = key

    def take(self, target: Path) -> None:
        """Write a copy, with the same key, to a new file."""
        assert self._key is not None
        connection = open_existing(self._database, self._key.raw())
        try:
            take_snapshot(connection, target)
        finally:
            connection.close()

    def check(self, path: Path, key: DataKey) -> Contents:
        """Open a copy, check every page of it and count its rows."""
        return check_snapshot(path, key.raw())


class BackupFormat:
    """The backup file format as a port."""

    def write(
        self, database: Path, sealed: bytes, made: datetime, version: int, target: Path
    ) -> None:
        """Write a backup in one step."""
        backup_file.write_backup(database, sealed, made, version, target)

    def read_header(self, path: Path) -> BackupHeader:
        """Return what a backup says of itself."""
        return backup_file.read_header(path)

    def extract(self, path: Path, target: Path) -> BackupHeader:
        """Write the backup's encrypted database to a new file."""
        return backup_file.extract_database(path, target)


class ProfileHousing:
    """Puts a restored record and its keys in the profile's place."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def replace_record(self, database: Path, sealed: bytes) -> Path | None:
        """Set the present record aside and move the restored one into place.

        The keys come last: until then the old vault stands beside no record, which the
        next start reports and another restore puts right.
        """
        paths = self._profile.paths
        aside = self._profile.set_aside() if paths.database.exists() else None
        with naming_folder_troubles(paths.data):
            shutil.move(database, paths.database)
            sync_folder(paths.data)
        self._profile.keeper.adopt(sealed)
        return aside


def backups_over(session: Session) -> Backups:
    """Return the backups of an open record."""
    return Backups(
        snapshots=RecordSnapshots(session.paths.database, session.key),
        files=BackupFormat(),
        keeper=keeper_of(session),
        key=session.key,
        folder=session.paths.backups,
        clock=session.clock,
    )


def keeper_of(session: Session) -> KeyKeeper:
    """Return the keys of a session's profile."""
    paths = session.paths
    return ProfileKeys(VaultFile(paths.vault), paths.database, KeyringStore())


def restore_into(profile: Profile) -> Restore:
    """Return the restore that puts a backup into a profile."""
    return Restore(
        snapshots=RecordSnapshots(profile.paths.database),
        files=BackupFormat(),
        keeper=profile.keeper,
        housing=ProfileHousing(profile),
        scratch=profile.paths.data,
    )
