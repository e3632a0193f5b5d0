"""The one bundled typeface, IBM Plex Sans, for the window, charts and paper.

Plex Sans tells 1, l and I apart, has figures of one width, and covers Latin (Vietnamese too),
Greek and Cyrillic; Qt falls back to the system for other scripts.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from companion.resource_files import resource

FAMILY: Final = "IBM Plex Sans"
_FILES: Final = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Bold.ttf")


class FontMissingError(RuntimeError):
    """The program's own font cannot be read; install it again."""


def files() -> tuple[Path, ...]:
    """Return the font files, for a library that registers fonts by itself (matplotlib)."""
    return tuple(resource("fonts", name) for name in _FILES)


@cache
def load() -> None:
    """Register the typeface with Qt, once; needs a QGuiApplication.

    Raises FontMissingError when a file is absent or damaged.
    """
    for path in files():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontMissingError(
                f"The font {path.name} cannot be read. Install Growth Companion again."
            )
