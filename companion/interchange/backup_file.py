"""The backup file: the encrypted record and its wrapped keys in one file.

Layout: the magic text, the header's length as four bytes, a JSON header, the database.
The header holds no health data: when it was made, the schema version, the vault (whose
slots open with the recovery code or the passphrase) and the database's size and SHA-256.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from companion.services.backup_ports import BackupHeader
from companion.services.errors import BackupDamagedError, NewerRecordError
from companion.services.troubles import naming_folder_troubles

MAGIC = b"GROWTH-COMPANION-BACKUP\n"
FORMAT = 1
_LONGEST_HEADER = 1 << 20
_CHUNK = 1 << 20


def write_backup(database: Path, sealed: bytes, made: datetime, version: int, target: Path) -> None:
    """Write a backup in one step: a kill leaves the old target or the new one.

    ``sealed`` is the vault as bytes. Raises FolderTroubleError.
    """
    header = json.dumps(
        {
            "format": FORMAT,
            "made": made.astimezone(UTC).isoformat(timespec="seconds"),
            "schema": version,
            "vault": base64.b64encode(sealed).decode(),
            "size": database.stat().st_size,
            "sha256": _digest(database),
        }
    ).encode()
    part = target.with_name(f"{target.name}.part")
    with naming_folder_troubles(target.parent):
        try:
            with _private(part) as out, database.open("rb") as source:
                out.write(MAGIC + len(header).to_bytes(4) + header)
                while chunk := source.read(_CHUNK):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def read_header(path: Path) -> BackupHeader:
    """Return what a backup says of itself, without its database.

    Raises BackupDamagedError for a file that is no whole backup, NewerRecordError for one
    of a newer program.
    """
    with naming_folder_troubles(path.parent), path.open("rb") as source:
        return _header(source)


def extract_database(path: Path, target: Path) -> BackupHeader:
    """Write the backup's still encrypted database to a new file and return the header.

    Raises BackupDamagedError when a byte is missing or changed; nothing is left behind.
    """
    with naming_folder_troubles(target.parent):
        try:
            with path.open("rb") as source, _private(target) as out:
                header = _header(source)
                digest, size = hashlib.sha256(), 0
                while chunk := source.read(_CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
                    out.write(chunk)
                os.fsync(out.fileno())
            if size != header.size or digest.hexdigest() != header.sha256:
                raise BackupDamagedError
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return header


def _header(source: BinaryIO) -> BackupHeader:
    if source.read(len(MAGIC)) != MAGIC:
        raise BackupDamagedError
    length = int.from_bytes(source.read(4))
    if not 0 < length <= _LONGEST_HEADER:
        raise BackupDamagedError
    try:
        fields: dict[str, Any] = json.loads(source.read(length))
        if int(fields["format"]) > FORMAT:
            raise NewerRecordError
        return BackupHeader(
            made=datetime.fromisoformat(fields["made"]),
            version=int(fields["schema"]),
            sealed=base64.b64decode(fields["vault"], validate=True),
            size=int(fields["size"]),
            sha256=str(fields["sha256"]),
        )
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError) as error:
        raise BackupDamagedError from error


def _digest(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _private(path: Path) -> BinaryIO:
    """Open a new file that only its owner can read."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
