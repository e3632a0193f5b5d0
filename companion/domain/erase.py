"""What erasing reaches, and which copies it cannot."""

from __future__ import annotations

import unicodedata
from enum import StrEnum


class OutOfReach(StrEnum):
    """Copies that no program on this computer can take back."""

    EXPORTS = "exports"
    OWN_BACKUPS = "own_backups"
    PRINTS = "prints"
    PHONE_CALENDAR = "phone_calendar"
    DRIVE = "drive"


def is_typed(typed: str, wanted: str) -> bool:
    """Tell whether somebody typed a name or words to confirm; case and spaces do not count."""
    return bool(_plain(wanted)) and _plain(typed) == _plain(wanted)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
