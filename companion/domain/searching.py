"""Finding typed words in a text, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

Span = tuple[int, int]
"""Where a found word begins and ends in the text as it is written."""


def words_of(query: str) -> tuple[str, ...]:
    """Return the typed words, folded, without repeats."""
    return tuple(dict.fromkeys(fold(query).split()))


def fold(text: str) -> str:
    """Return a text without case and accents, for comparing only."""
    return "".join(_folded(sign) for sign in text)


def matches(text: str, words: Iterable[str]) -> bool:
    """Tell whether every word stands somewhere in a text."""
    folded = fold(text)
    return all(word in folded for word in words)


def spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return where words stand in a text, in order and without overlaps."""
    folded, places = _with_places(text)
    found: list[Span] = []
    for word in words:
        start = folded.find(word)
        while word and start >= 0:
            last = start + len(word) - 1
            found.append((places[start], places[last] + 1))
            start = folded.find(word, last + 1)
    return _joined(sorted(found))


def _with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its signs the place it comes from."""
    parts, places = [], []
    for place, sign in enumerate(text):
        folded = _folded(sign)
        parts.append(folded)
        places += [place] * len(folded)
    return "".join(parts), places


def _joined(found: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _folded(sign: str) -> str:
    apart = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(part for part in apart if not unicodedata.combining(part))
