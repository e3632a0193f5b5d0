"""Small files that survive a kill or a power cut: whole or not at all, with a sound second copy.

A write goes to a temporary file, reaches the disk, and then takes the place of the old file in one
step. A second copy lies beside it as `NAME.previous`; a damaged file never overwrites that copy, it
is set aside as `NAME.damaged-…` instead.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from companion.services.troubles import TroubleError, naming_folder_troubles

_PRIVATE_FILE = 0o600
_TEMPORARY_SUFFIX = ".unfinished"

T = TypeVar("T")


def write_atomic(path: Path, data: bytes) -> None:
    """Put `data` in place of the file in one step, readable by this account only.

    Raises a FolderTroubleError (disk full, read-only, denied, gone); the old file then stays.
    """
    with naming_folder_troubles(path.parent):
        temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}{_TEMPORARY_SUFFIX}")
        try:
            _write_through(temporary, data)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sweep_unfinished(folder: Path) -> int:
    """Remove what killed writers left behind and return how many files that were.

    Only for the program instance that owns the folder: another writer's file would be lost.
    """
    leftovers = list(folder.glob(f".*{_TEMPORARY_SUFFIX}"))
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    return len(leftovers)


def sync_folder(folder: Path) -> None:
    """Make a rename inside the folder survive a power cut, where the system offers that."""
    if os.name == "nt":
        return  # Windows keeps its file table in a journal and cannot open folders
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_through(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What a kept file held; `from_previous` tells that the newest copy could not be used."""

    value: T
    from_previous: bool


@dataclass(frozen=True, slots=True)
class KeptFile(Generic[T]):
    """A small file with a second copy beside it.

    `parse` turns bytes into the value and raises `damage` for content that cannot be used. Any
    other trouble it raises (a newer format, say) is the newest copy's own and hides nothing.
    """

    path: Path
    parse: Callable[[bytes], T]
    damage: type[TroubleError]

    @property
    def previous(self) -> Path:
        """Where the second copy lies."""
        return self.path.with_name(self.path.name + ".previous")

    def exists(self) -> bool:
        """Tell whether either copy is there."""
        return any(_read_if_there(copy) is not None for copy in (self.path, self.previous))

    def read(self) -> Read[T] | None:
        """Return the newest copy that can be used; None when neither exists.

        Raises `damage` when no copy can be used, and FolderTroubleError.
        """
        damage: TroubleError | None = None
        for candidate in (self.path, self.previous):
            data = _read_if_there(candidate)
            if data is None:
                continue
            try:
                return Read(self.parse(data), from_previous=candidate != self.path)
            except self.damage as error:
                damage = damage or error
        if damage:
            raise damage
        return None

    def write(self, data: bytes) -> None:
        """Put `data` in place, then make the earlier copy equal to it.

        Until the new content is safe the earlier copy keeps the old. After that nothing old lives
        on: a secret that was replaced must not open a forgotten copy. A damaged old file is set
        aside under a name of its own. Content that `parse` would not read back is refused.
        """
        self.parse(data)
        old = _read_if_there(self.path)
        if old is not None:
            write_atomic(self._place_for(old), old)
        write_atomic(self.path, data)
        write_atomic(self.previous, data)

    def remove(self) -> None:
        """Remove the file and every copy of it."""
        with naming_folder_troubles(self.path.parent):
            for copy in [self.path, *self.path.parent.glob(f"{self.path.name}.*")]:
                copy.unlink(missing_ok=True)
            sync_folder(self.path.parent)

    def _place_for(self, old: bytes) -> Path:
        try:
            self.parse(old)
        except self.damage:
            return self.path.with_name(f"{self.path.name}.damaged-{os.urandom(4).hex()}")
        return self.previous


def _read_if_there(path: Path) -> bytes | None:
    with naming_folder_troubles(path.parent):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            if path.parent.is_dir():
                return None
            raise  # the whole folder is gone: say that, not that the file is missing
