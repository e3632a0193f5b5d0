"""Takes names and free text out of a summary, before any of it is put into words.

What is left are figures, dates, keys of the clinical content, and what medicines, tests and
the diagnosis are called; a name of anybody in the record is taken out of those as well. A
field that is not listed here is emptied, so that a new one cannot give anything away.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

T = TypeVar("T")

_CODES: Final = frozenset(
    {
        "id", "key", "analyte", "unit", "rule", "situation", "symptom", "check_in", "zone",
        "region", "cell", "onset", "side", "called_high", "marks", "asked", "denied",
        "answers", "recorded_by", "written", "series", "glucose_unit", "lot",
    }
)  # fmt: skip
"""Fields that hold keys of the program or the content, never a sentence."""
_TYPED_NAMES: Final = frozenset(
    {
        "name", "indication", "product", "presentation", "medicine", "assay", "method", "stage",
        "site", "body",
    }
)  # fmt: skip
"""Fields that hold what a thing is called: kept, without anybody's name."""
_SHORTEST_NAME: Final = 2
_HIDDEN: Final = "…"


def without_text(value: T, names: Iterable[str]) -> T:
    """Return a value with what was typed emptied and every name taken out of what is left.

    ``value`` is a dataclass, a tuple or a mapping of them, and so on down; others come back
    as they are.
    """
    pattern = _pattern(names)
    return _cleaned(value, pattern)  # type: ignore[no-any-return]


def masked(text: str, names: Iterable[str]) -> str:
    """Return a text without the words of anybody's name."""
    pattern = _pattern(names)
    return text if pattern is None else pattern.sub(_HIDDEN, text)


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    words = {name.strip() for name in names}
    words |= {word for name in names for word in re.split(r"[\s\-’']+", name)}
    kept = sorted((w for w in words if len(w) >= _SHORTEST_NAME), key=len, reverse=True)
    if not kept:
        return None
    joined = "|".join(re.escape(word) for word in kept)
    # A name of a script without spaces stands anywhere; others only as whole words.
    return re.compile(rf"(?<![^\W\d_])(?:{joined})(?![^\W\d_])|{_unspaced(kept)}", re.IGNORECASE)


def _unspaced(words: Iterable[str]) -> str:
    alone = [re.escape(word) for word in words if not word.isascii() and not _spaced(word)]
    return "|".join(alone) or r"(?!)"


def _spaced(word: str) -> bool:
    """Tell whether a script writes spaces between words: Latin, Greek, Cyrillic, Arabic do."""
    return all(ord(letter) < 0x2E80 for letter in word)


def _cleaned(value: Any, pattern: re.Pattern[str] | None) -> Any:
    if isinstance(value, tuple):
        return tuple(_cleaned(item, pattern) for item in value)
    if isinstance(value, dict):
        return {key: _cleaned(item, pattern) for key, item in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    before = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    after = {name: _field(name, held, pattern) for name, held in before.items()}
    changes = {name: held for name, held in after.items() if held is not before[name]}
    return replace(value, **changes) if changes else value


def _field(name: str, value: Any, pattern: re.Pattern[str] | None) -> Any:
    if isinstance(value, Enum) or name in _CODES or name.endswith("_id"):
        return value
    if not isinstance(value, str):
        return _cleaned(value, pattern)
    if name in _TYPED_NAMES:
        return value if pattern is None else pattern.sub(_HIDDEN, value)
    return ""
