"""Choices of this computer that are no part of the record: look, language, window."""

from __future__ import annotations

from typing import Final, Protocol

THEME: Final = "theme"
"""The colours chosen: light, dark, contrast, or those of the system."""
LANGUAGE: Final = "language"
"""The code of the language chosen."""
TEXT_SCALE: Final = "text_scale"
"""How large text is, from 1 to 2."""
LOCK_AFTER: Final = "lock_after_minutes"
"""After how many minutes without a touch the open diary locks; 0 or nothing for never."""
STAY_IN_TRAY: Final = "stay_in_tray"
"""Whether closing the window leaves the program in the tray: yes, no, or not asked yet."""


class Preferences(Protocol):
    """Small named texts kept outside the record; they hold nothing about anybody's health."""

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or the default where none was made."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep a choice."""
        ...
