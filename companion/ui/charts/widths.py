"""How wide words are about to be, before anything is drawn."""

from __future__ import annotations

import unicodedata
from typing import Final

_CHARACTER_EM: Final = 0.53
_IDEOGRAPH_EM: Final = 1.0


def width_em(words: str) -> float:
    """Return about how wide words are in text heights; Chinese signs take a square each."""
    return sum(
        _IDEOGRAPH_EM if unicodedata.east_asian_width(sign) in "WF" else _CHARACTER_EM
        for sign in words
    )


def wrapped(words: str, room_em: float) -> list[str]:
    """Return words as lines that fit a width in text heights.

    Lines break between words, and between any two ideographs, which have no spaces.
    """
    lines, line = [], ""
    for piece in _pieces(words):
        if line and width_em((line + piece).rstrip()) > room_em:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(words: str) -> list[str]:
    """Cut words where a line may break: after a space and after an ideograph."""
    pieces = [""]
    for sign in words:
        before = pieces[-1][-1:]
        wide = unicodedata.east_asian_width(sign) == "W"
        broken = before.isspace() and not sign.isspace()
        if broken or (wide and before and not _sticks(sign)):
            pieces.append("")
        pieces[-1] += sign
    return pieces


def _sticks(sign: str) -> bool:
    """Return whether a sign never begins a line: closing marks and full stops."""
    return unicodedata.category(sign) in {"Pe", "Pf", "Po"}
