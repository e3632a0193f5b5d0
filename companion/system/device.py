"""Gives this computer a random name, so that the journal can say where something was logged.

The computer's own host name is never used: it often holds a person's name.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from companion.services.troubles import naming_folder_troubles
from companion.system.files import write_atomic

_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"
_DIGITS = "23456789"


@dataclass(frozen=True, slots=True)
class Device:
    """A computer as the journal knows it: a random id, and a short code to tell two apart."""

    id: UUID
    code: str


def this_device(path: Path) -> Device:
    """Return the device kept in the file, or make one; a damaged file is made anew.

    Raises DiskFullError or another FolderTroubleError when it cannot be kept.
    """
    kept = _read(path)
    if kept:
        return kept
    made = Device(uuid4(), secrets.choice(_LETTERS) + secrets.choice(_DIGITS))
    write_atomic(path, json.dumps({"id": str(made.id), "code": made.code}).encode())
    return made


def _read(path: Path) -> Device | None:
    with naming_folder_troubles(path.parent):
        data = path.read_bytes() if path.is_file() else b""
    try:
        entry = json.loads(data)
        return Device(UUID(entry["id"]), str(entry["code"])[:8])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
