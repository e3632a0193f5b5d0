"""Every visible sentence passes through here: one function that translates and fills in names.

Sentences are written as literals, ``translate("Today", "Given to {name}", name=who)``, so that
packaging/update_translations.py can collect them; tests refuse anything else.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
NO_BREAK_SPACE: Final = "\u00a0"
# A word longer than this (a pasted key, a name without spaces) may break anywhere.
_LONGEST_WORD: Final = 28


def translate(context: str, source: str, *, n: int | None = None, **values: object) -> str:
    """Return a sentence in the language in force, with its named placeholders filled in.

    ``n`` chooses the plural form and is itself the placeholder ``{n}``, written in the locale's
    figures. A translation whose placeholders do not match falls back to the source sentence.
    """
    text = QCoreApplication.translate(context, source, None, -1 if n is None else n)
    if n is None and not values:
        return text
    if n is not None:
        values["n"] = QLocale().toString(n)
    filled = {name: isolate(value) for name, value in values.items()}
    try:
        return text.format_map(filled)
    except (KeyError, ValueError, IndexError):
        return source.format_map(filled)


def isolate(value: object) -> str:
    """Return a value so that its direction of writing cannot disturb the sentence around it."""
    text = str(value)
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def breakable(text: str) -> str:
    """Return text whose overlong words may be broken, so that no entry can widen a page."""
    if len(text) <= _LONGEST_WORD:
        return text
    return " ".join(_with_breaks(word) for word in text.split(" "))


def _with_breaks(word: str) -> str:
    if len(word) <= _LONGEST_WORD or "\n" in word:
        return word
    parts = (word[i : i + _LONGEST_WORD] for i in range(0, len(word), _LONGEST_WORD))
    return "\u200b".join(parts)
