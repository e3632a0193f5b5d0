"""Two made-up languages that show, before any translator does, where a page would break.

"x-long" makes every sentence longer and accented; "x-rtl" writes it from right to left.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

PSEUDO_LONG: Final = "x-long"
PSEUDO_RTL: Final = "x-rtl"
_GROWTH: Final = 0.4
_PLACEHOLDER: Final = re.compile(r"(\{[^}]*\}|%n|&|<[^>]+>)")
_ACCENTED: Final = str.maketrans("aceginorsuyzACEGINORSUYZ", "āčēğīńōŕšūýžĀČĒĞĪŃŌŔŠŪÝŽ")
_RIGHT_TO_LEFT: Final = "\u202e"
_POP: Final = "\u202c"
# Patterns such as "d MMM yyyy" are read by the program, not by people.
_PATTERN_CONTEXTS: Final = frozenset({"DateFormat"})


class _PseudoTranslator(QTranslator):
    """Translates every sentence by rule."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt calls with it
        n: int = -1,  # noqa: ARG002 - Qt calls with it
    ) -> str:
        return sourceText if context in _PATTERN_CONTEXTS else self.rewrite(sourceText)

    def rewrite(self, source: str) -> str:
        """Return the sentence as this language writes it, its placeholders untouched."""
        return source


class LongTranslator(_PseudoTranslator):
    """Makes every sentence four tenths longer, with accents and brackets."""

    def rewrite(self, source: str) -> str:
        """Return the sentence with accents and four tenths of padding."""
        parts = _PLACEHOLDER.split(source)
        parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
        padding = "·" * max(1, round(len(source) * _GROWTH))
        # Padding in short words, so that it may wrap as words do.
        words = " ".join(padding[i : i + 7] for i in range(0, len(padding), 7))
        return f"[{''.join(parts)} {words}]"


class MirroredTranslator(_PseudoTranslator):
    """Writes every sentence from right to left."""

    def rewrite(self, source: str) -> str:
        """Return the sentence so that its signs run from right to left."""
        parts = _PLACEHOLDER.split(source)
        parts[::2] = [f"{_RIGHT_TO_LEFT}{part}{_POP}" if part else "" for part in parts[::2]]
        return "".join(parts)
