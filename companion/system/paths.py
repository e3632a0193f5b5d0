"""Where a profile lives on this computer: folders only this account may enter.

File names say nothing about anybody's health.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import appdirs

from companion.services.troubles import (
    DiskFullError,
    FolderGoneError,
    naming_folder_troubles,
)

APP_NAME = "growth-companion"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The folders and files of one profile; nothing is created before `prepare`.

    `chosen` tells that the person named the folder, so that its parent has to be there already.
    """

    data: Path
    config: Path
    cache: Path
    logs: Path
    backups: Path
    chosen: bool = False

    @classmethod
    def default(cls) -> ProfilePaths:
        """Return the places this operating system sets aside for a program's data."""
        data = Path(appdirs.user_data_dir(APP_NAME, appauthor=False))
        return cls(
            data=data,
            config=Path(appdirs.user_config_dir(APP_NAME, appauthor=False)),
            cache=Path(appdirs.user_cache_dir(APP_NAME, appauthor=False)),
            logs=Path(appdirs.user_log_dir(APP_NAME, appauthor=False)),
            backups=data / "backups",
        )

    @classmethod
    def inside(cls, folder: Path) -> ProfilePaths:
        """Return a profile that keeps everything in one folder (`--profile-dir`)."""
        root = folder.expanduser().absolute()
        return cls(
            data=root,
            config=root / "config",
            cache=root / "cache",
            logs=root / "logs",
            backups=root / "backups",
            chosen=True,
        )

    @property
    def database(self) -> Path:
        """The encrypted record."""
        return self.data / "diary.db"

    @property
    def vault(self) -> Path:
        """The wrapped keys of the record."""
        return self.data / "keys.json"

    @property
    def lock(self) -> Path:
        """The file by which a second start finds the first."""
        return self.data / "companion.lock"

    @property
    def settings(self) -> Path:
        """Settings of this computer that are no part of the record (window, language)."""
        return self.config / "settings.json"

    @property
    def device(self) -> Path:
        """The random name of this computer; not in the data folder, so no copy carries it off."""
        return self.config / "device.json"

    @property
    def log(self) -> Path:
        """The log file, free of health data."""
        return self.logs / "companion.log"

    def prepare(self) -> None:
        """Create the folders for this account alone and make sure the data folder takes changes.

        An existing folder is closed to others too, unless it holds other things than a profile.
        A chosen folder's parent must exist: a drive that is not plugged in must not be mistaken
        for a fresh start. Raises FolderTroubleError.
        """
        if self.chosen and not self.data.parent.is_dir():
            raise FolderGoneError(self.data)
        for folder in (self.data, self.config, self.cache, self.logs, self.backups):
            with naming_folder_troubles(folder):
                _make_private(folder, ours=folder != self.data or self._looks_like_a_profile())
        self.check()

    def check(self) -> None:
        """Raise what keeps the data folder from taking changes right now, or return quietly.

        FolderGoneError, FolderReadOnlyError, FolderDeniedError, DiskFullError.
        """
        probe = self.data / ".write-check"
        with naming_folder_troubles(self.data):
            if not self.data.is_dir():
                raise FolderGoneError(self.data)
            probe.touch(mode=_PRIVATE_FILE)
            probe.unlink()

    def _looks_like_a_profile(self) -> bool:
        if not self.data.exists():
            return True
        return self.vault.exists() or self.database.exists() or not any(self.data.iterdir())


def free_bytes(folder: Path) -> int:
    """Return how many bytes this account may still write on the folder's drive."""
    with naming_folder_troubles(folder):
        return shutil.disk_usage(folder).free


def require_free_bytes(folder: Path, needed: int) -> None:
    """Raise DiskFullError unless the folder's drive has room for `needed` bytes."""
    if free_bytes(folder) < needed:
        raise DiskFullError(folder)


def _make_private(folder: Path, *, ours: bool) -> None:
    existed = folder.exists()
    folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    if ours and existed and folder.stat().st_mode & 0o077:
        folder.chmod(_PRIVATE_FOLDER)
