"""Initials from a name in any script, by whole letters as a reader sees them."""

from __future__ import annotations

import unicodedata
from itertools import takewhile

_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_WORDS = 3


def suggest_initials(name: str) -> str:
    """Return initials such as ``A.K.``; a sign without a letter stands for itself."""
    words = unicodedata.normalize("NFC", name).split()
    told = [word for word in map(_without_leading_marks, words) if word]
    return "".join(f"{_first_letter(word)}." for word in (told or words[:1])[:_WORDS])


def _without_leading_marks(word: str) -> str:
    """Drop brackets, quotes, dashes and invisible signs before the first letter."""
    marks = takewhile(lambda sign: unicodedata.category(sign)[0] in "PC", word)
    return word[len(list(marks)) :]


def _first_letter(word: str) -> str:
    """Return the first letter with its accents, or an emoji with all its parts."""
    end = 1
    while end < len(word) and _continues(word[end - 1], word[end]):
        end += 1
    if _is_flag_letter(word[0]):
        end = 1 + (len(word) > 1 and _is_flag_letter(word[1]))
    return word[0].upper()[0] + word[1:end]


def _continues(before: str, sign: str) -> bool:
    is_mark = unicodedata.category(sign)[0] == "M" or ord(sign) in _SKIN_TONES
    return is_mark or _JOINER in {before, sign}


def _is_flag_letter(sign: str) -> bool:
    return ord(sign) in _FLAG_LETTERS
