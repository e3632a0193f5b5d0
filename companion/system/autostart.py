"""Starting with the desktop session: an entry in the autostart folder, made and removed here.

Linux desktops only (XDG Autostart 0.5); elsewhere the switch is not offered.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from companion.services.troubles import naming_folder_troubles
from companion.system.files import write_atomic

_ENTRY = "growth-companion.desktop"
_OUT_OF_THE_WAY = "--minimized"


class Autostart:
    """The autostart entry of this account."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or _autostart_folder()

    @property
    def offered(self) -> bool:
        """Whether this system starts programs from such a folder."""
        return sys.platform == "linux"

    def is_on(self) -> bool:
        """Tell whether the program starts with the session."""
        return self._path.is_file()

    def switch(self, *, on: bool) -> None:
        """Make or remove the entry. Raises FolderTroubleError."""
        with naming_folder_troubles(self._folder):
            if not on:
                self._path.unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomic(self._path, _entry_text().encode())

    @property
    def _path(self) -> Path:
        return self._folder / _ENTRY


def _autostart_folder() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "autostart"


def _entry_text() -> str:
    """Return the desktop entry; the command is quoted as the specification asks."""
    command = " ".join(_quoted(part) for part in _command())
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Growth Companion",
        f"Exec={command}",
        "Icon=growth-companion",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join(lines) + "\n"


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, _OUT_OF_THE_WAY)
    return (sys.executable, "-P", "-m", "companion", _OUT_OF_THE_WAY)


def _quoted(part: str) -> str:
    escaped = part.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    return f'"{escaped}"'.replace("%", "%%")
