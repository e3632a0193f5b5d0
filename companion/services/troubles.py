"""The troubles a person can meet and put right: each a small class with a sentence to act on.

Anything raised that is not a TroubleError is a fault in the program and is shown as such.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar


class TroubleError(Exception):
    """Something the person at the screen can put right; the sentence says how.

    `sentence` is plain English without names, paths or health data, so that it may be logged;
    the user interface translates by class. Details are attributes, never part of the sentence.
    """

    sentence: ClassVar[str] = "Something on this computer needs your attention."

    def __str__(self) -> str:
        return self.sentence


class FolderTroubleError(TroubleError):
    """A folder of the record cannot be used; `path` says which."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self.path = path


class FolderGoneError(FolderTroubleError):
    """The folder is not there: a drive was unplugged, or the folder was moved or deleted."""

    sentence = (
        "The folder that holds the record cannot be found. Plug the drive in again or put the "
        "folder back, then start once more."
    )


class FolderReadOnlyError(FolderTroubleError):
    """The folder lies on a drive that takes no changes."""

    sentence = (
        "The folder that holds the record is on a drive that cannot be written to. Make the drive "
        "writable or choose another folder."
    )


class FolderDeniedError(FolderTroubleError):
    """The folder belongs to somebody else, or its permissions were changed."""

    sentence = (
        "This computer account may not write to the folder that holds the record. Give it "
        "permission or choose another folder."
    )


class DiskFullError(FolderTroubleError):
    """The drive has no room left; nothing was changed."""

    sentence = (
        "The drive is full, so nothing was saved and nothing was changed. Free some space and try "
        "again."
    )


_CLASS_OF_ERRNO: dict[int, type[FolderTroubleError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EROFS: FolderReadOnlyError,
    errno.EACCES: FolderDeniedError,
    errno.EPERM: FolderDeniedError,
    errno.ENOENT: FolderGoneError,
    errno.ENOTDIR: FolderGoneError,
    errno.ENODEV: FolderGoneError,
    errno.EIO: FolderGoneError,
    errno.ESTALE: FolderGoneError,
}


def trouble_from_os_error(error: OSError, path: Path | None = None) -> FolderTroubleError | None:
    """Return the named trouble behind an operating-system error, or None when there is none."""
    found = _CLASS_OF_ERRNO.get(error.errno) if error.errno is not None else None
    return found(path) if found else None


@contextmanager
def naming_folder_troubles(path: Path | None = None) -> Iterator[None]:
    """Turn operating-system errors raised inside the block into named folder troubles.

    An error that has no name here passes through unchanged: it is a fault, not a trouble.
    """
    try:
        yield
    except OSError as error:
        trouble = trouble_from_os_error(error, path)
        if trouble is None:
            raise
        raise trouble from error
