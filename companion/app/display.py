"""Whether a window can be opened here; Qt itself would end the program without a word."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

_NO_DISPLAY = "No display was found, so no window can be opened here."


def no_display_reason() -> str:
    """Return a sentence when no window can be opened, an empty string when one can.

    Only Linux and its kin need a display server; a platform chosen through
    QT_QPA_PLATFORM is taken at its word.
    """
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return _NO_DISPLAY
    return "" if _answers(display) else f"The display {display} does not answer. {_NO_DISPLAY}"


def _answers(display: str) -> bool:
    """Tell whether a local display answers; one on another computer is taken at its word."""
    host, _, rest = display.rpartition(":")
    if host not in {"", "unix"}:
        return True
    number = rest.partition(".")[0]
    path = Path("/tmp/.X11-unix") / f"X{number}"  # noqa: S108 - where display servers listen
    for address in (str(path), f"\0{path}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False
