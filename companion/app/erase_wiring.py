"""Joins storage, backups and the folders of a profile for erasing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from companion.app.backup_wiring import backups_over
from companion.app.sessions import Session
from companion.services.erase import Erase
from companion.services.key_ports import KeyKeeper, KeyringTroubleError
from companion.services.troubles import naming_folder_troubles
from companion.storage.connection import open_existing
from companion.storage.erase import RecordEraser
from companion.system.autostart import Autostart
from companion.system.paths import ProfilePaths

_SET_ASIDE = "set-aside"


def erase_over(session: Session) -> Erase:
    """Return the erasing of people from an open record."""

    @contextmanager
    def open_eraser() -> Iterator[RecordEraser]:
        connection = open_existing(session.paths.database, session.key.raw())
        try:
            yield RecordEraser(connection)
        finally:
            connection.close()

    return Erase(open_eraser, backups_over(session), _remover(session.paths))


def wipe_profile(paths: ProfilePaths, keeper: KeyKeeper, autostart: Autostart) -> None:
    """Erase a closed profile: keys first, so that whatever else remains is unreadable.

    Removes the record with its log, keys, backups, records set aside, settings, logs and the
    entry that starts the program with the session; other files in the folder stay. Raises
    FolderTroubleError.
    """
    with suppress(KeyringTroubleError):
        keeper.destroy()  # a keyring that does not answer keeps a secret that opens nothing
    with naming_folder_troubles(paths.data):
        for name in (paths.database.name, paths.vault.name):
            for part in paths.data.glob(f"{name}*"):
                part.unlink(missing_ok=True)
        _remove_folder(paths.backups)
        _remove_folder(paths.data / _SET_ASIDE)
        for leftover in paths.data.glob("restore-*"):
            _remove_folder(leftover)
    for file in (paths.settings, paths.device):
        with suppress(OSError):
            file.unlink(missing_ok=True)
    for folder in (paths.cache, paths.logs):
        shutil.rmtree(folder, ignore_errors=True)  # an open log stays until the program ends
    autostart.switch(on=False)


def _remover(paths: ProfilePaths) -> Callable[[], None]:
    def remove() -> None:
        with naming_folder_troubles(paths.data):
            _remove_folder(paths.data / _SET_ASIDE)

    return remove


def _remove_folder(folder: Path) -> None:
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
