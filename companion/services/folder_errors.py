"""The troubles a folder can make, told from the operating system's error numbers."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.services.errors import DiskFullError, RecordError


class FolderError(RecordError):
    """A folder of the record cannot be used; `path` says which.

    The sentences name no path: a path may hold a person's name, and sentences may be logged.
    """

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self.path = path


class FolderGoneError(FolderError):
    """The folder is not there: a drive was unplugged, or the folder was moved or deleted."""

    sentence = (
        "The folder that holds the record cannot be found. Plug the drive in again or put the "
        "folder back, then start once more."
    )


class FolderReadOnlyError(FolderError):
    """The folder lies on a drive that takes no changes."""

    sentence = (
        "The folder that holds the record is on a drive that cannot be written to. Make the drive "
        "writable or choose another folder."
    )


class FolderDeniedError(FolderError):
    """The folder belongs to somebody else, or its permissions were changed."""

    sentence = (
        "This computer account may not write to the folder that holds the record. Give it "
        "permission or choose another folder."
    )


_FULL = {errno.ENOSPC, errno.EDQUOT}
_FOLDER_ERRORS: dict[int, type[FolderError]] = {
    errno.EROFS: FolderReadOnlyError,
    errno.EACCES: FolderDeniedError,
    errno.EPERM: FolderDeniedError,
    errno.ENOENT: FolderGoneError,
    errno.ENOTDIR: FolderGoneError,
    errno.ENODEV: FolderGoneError,
    errno.EIO: FolderGoneError,
    errno.ESTALE: FolderGoneError,
}


def named_os_error(error: OSError, folder: Path | None = None) -> RecordError | None:
    """Return DiskFullError or the FolderError behind an operating-system error, else None."""
    if error.errno in _FULL:
        return DiskFullError()
    found = _FOLDER_ERRORS.get(error.errno or 0)
    return found(folder) if found else None


@contextmanager
def naming_folder_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn operating-system errors raised inside the block into their named errors.

    An error that has no name passes through unchanged: it is a fault, not a trouble.
    """
    try:
        yield
    except OSError as error:
        named = named_os_error(error, folder)
        if named is None:
            raise
        raise named from error
