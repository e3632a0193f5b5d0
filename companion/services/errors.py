"""Troubles a person can meet with the record; each says what happened and what to do."""

from __future__ import annotations

from companion.services.troubles import TroubleError


class RecordError(TroubleError):
    """Something is in the way of the record; nothing that was saved has been changed."""

    sentence = "The record cannot be used right now. Nothing that was saved has been changed."

    def __init__(self, detail: str = "") -> None:
        self.detail = detail
        super().__init__()


class DamagedRecordError(RecordError):
    """The key is right but the file cannot be read."""

    sentence = (
        "The record file is damaged. It will be set aside untouched, and the newest good "
        "backup can be opened instead."
    )


class NewerRecordError(RecordError):
    """The file was written by a newer version of the program."""

    sentence = (
        "This record was written by a newer version of Growth Companion. Install the newer "
        "version to open it; the file has not been touched."
    )


class RecordMissingError(RecordError):
    """There is no record file where one is expected."""

    sentence = (
        "The record file is not in its folder. If it was moved, put it back; otherwise "
        "restore a backup."
    )


class RecordExistsError(RecordError):
    """A new record was asked for where one already exists."""

    sentence = "There is already a record in this folder. It has not been touched."


class ReadOnlyRecordError(RecordError):
    """The folder or file may not be written; the change was not saved."""

    sentence = (
        "The record's folder cannot be written to, so this was not saved. Check its "
        "permissions, or that the disk is still connected; everything saved before is safe."
    )


class RecordBusyError(RecordError):
    """Another program holds the record; the change was not saved."""

    sentence = (
        "Another program is using the record, so this was not saved. Close the other "
        "window and try again."
    )


class ChangedSinceError(RecordError):
    """An undo would overwrite something that was changed later."""

    sentence = "This was changed again since, so it cannot be undone. Edit the entry instead."


class BackupDamagedError(RecordError):
    """A file is no whole backup of this program."""

    sentence = (
        "This file is not a whole backup, so nothing was restored and nothing was changed. "
        "Try an older backup."
    )
