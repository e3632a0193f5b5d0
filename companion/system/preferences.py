"""Keeps this computer's choices (look, language, window) in one small file."""

from __future__ import annotations

import json
from pathlib import Path

from companion.services.troubles import TroubleError
from companion.system.files import write_atomic


class FilePreferences:
    """Choices in a JSON file; an unreadable file counts as empty, since nothing depends on it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or the default where none was made."""
        return self._values.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Keep a choice; on a full or read-only disk it lasts until the program ends."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        try:
            write_atomic(self._path, json.dumps(self._values, indent=1).encode())
        except TroubleError:
            return


def _read(path: Path) -> dict[str, str]:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(held, dict):
        return {}
    return {str(key): value for key, value in held.items() if isinstance(value, str)}


class MemoryPreferences:
    """Choices that are forgotten at the end, for the demo."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or the default where none was made."""
        return self._values.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Keep a choice until the program ends."""
        self._values[key] = value
