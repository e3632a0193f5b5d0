"""Every visible sentence passes through here: one function that translates and fills in names.

Sentences are written as literals, ``translate("Today", "Given to {name}", name=who)``, so that
packaging/update_translations.py can collect them; tests refuse anything else.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
NO_BREAK_SPACE: Final = "\u00a0"
# A word longer than this (a pasted key, a name without spaces) may break anywhere.
_LONGEST_WORD: Final = 28


@dataclass(frozen=True, slots=True)
class Speech:
    """A language spoken for a while beside the window's own, such as that of one print."""

    code: str
    locale: QLocale
    right_to_left: bool
    translators: tuple[QTranslator, ...]


_speech: ContextVar[Speech | None] = ContextVar("speech", default=None)


@contextmanager
def spoken(speech: Speech) -> Iterator[None]:
    """Have everything said inside the block be said in another language.

    It holds for this thread alone, so that a page can be printed in one language while the
    window goes on in another.
    """
    token = _speech.set(speech)
    try:
        yield
    finally:
        _speech.reset(token)


def speech() -> Speech | None:
    """Return the language spoken beside the window's own, None outside such a block."""
    return _speech.get()


def locale() -> QLocale:
    """Return the habits of the language spoken here and now: figures, dates, lists."""
    now = _speech.get()
    return now.locale if now is not None else QLocale()


def right_to_left() -> bool:
    """Tell whether the language spoken here and now is written from the right."""
    now = _speech.get()
    if now is not None:
        return now.right_to_left
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def translate(context: str, source: str, *, n: int | None = None, **values: object) -> str:
    """Return a sentence in the language in force, with its named placeholders filled in.

    ``n`` chooses the plural form and is itself the placeholder ``{n}``, written in the locale's
    figures. A translation whose placeholders do not match falls back to the source sentence.
    """
    text = _translated(context, source, -1 if n is None else n)
    if n is None and not values:
        return text
    if n is not None:
        values["n"] = locale().toString(n)
    filled = {name: isolate(value) for name, value in values.items()}
    try:
        return text.format_map(filled)
    except (KeyError, ValueError, IndexError):
        return source.format_map(filled)


def _translated(context: str, source: str, n: int) -> str:
    now = _speech.get()
    if now is None:
        return QCoreApplication.translate(context, source, None, n)
    found = (one.translate(context, source, None, n) for one in now.translators)
    return next((text for text in found if text), source)


def isolate(value: object) -> str:
    """Return a value so that its direction of writing cannot disturb the sentence around it."""
    text = str(value)
    if not right_to_left():
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def breakable(text: str) -> str:
    """Return text whose overlong words may be broken, so that no entry can widen a page."""
    if len(text) <= _LONGEST_WORD:
        return text
    return " ".join(_with_breaks(word) for word in text.split(" "))


def _breaks_anywhere(word: str) -> bool:
    """Return whether a word is written in ideographs, between which a line may break."""
    return any(unicodedata.east_asian_width(sign) == "W" for sign in word)


def _with_breaks(word: str) -> str:
    if len(word) <= _LONGEST_WORD or "\n" in word or _breaks_anywhere(word):
        return word
    parts = (word[i : i + _LONGEST_WORD] for i in range(0, len(word), _LONGEST_WORD))
    return "\u200b".join(parts)
