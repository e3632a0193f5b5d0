"""Puts a language's words in the place of the English ones, figure by figure unchanged.

A content file holds figures, sources and English words. ``resources/clinical/<language>/`` holds,
under the same name, a whole document of that language's words and nothing else, so that a
reviewer reads one document and no translation can change a limit, a tier or a source.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from companion.content.errors import ContentError
from companion.resource_files import resource

SOURCE_LANGUAGE: Final = "en"
SCHEMA: Final = "companion/words/1"
_HEAD: Final = frozenset({"schema", "language", "prepared", "reviewer", "reviewed_on"})
# Which texts a person reads; every other text is a code, a unit, a name or a source.
TRANSLATED: Final[Mapping[str, tuple[str, ...]]] = {
    "article.toml": (
        "sections/*", "actions/*", "red_flags/*/text", "red_flags/*/note", "red_flags/*/watchful",
        "statements/*/text", "statements/*/note", "monitoring/*/text", "monitoring/*/note",
        "dose_ranges/*/text", "dose_ranges/*/note",
        "tensions/*/title", "tensions/*/text", "tensions/*/resolved",
    ),
    "guidance.toml": (
        "intended_use", "guidance/*/text", "guidance/*/note", "regulation/*/text",
        "regulation/*/note", "tue_evidence/*/text",
    ),
    "needles_storage.toml": (
        "needles/*/text", "needles/*/why", "needles/*/note", "sharps/*/text", "sharps/*/note",
        "storage/*/text", "storage/*/note", "travel/*/text", "travel/*/note", "stock/*/text",
        "stock/*/note", "reminders/*/when", "reminders/*/text", "reminders/*/follow_up",
    ),
    "products.toml": (
        "units/notes/*/text", "products/*/*/note", "products/*/*/*/note",
        "products/*/*/*/packs/*/in_use/*/note", "products/*/presentations/*/packs/*/colour",
        "products/*/room/*/text", "products/*/notes/*/value", "products/*/education/*/value",
        *(
            f"products/*/{name}/value"
            for name in (
                "day_window", "diluent", "discard_if", "excipients", "igf1_timing", "in_use_text",
                "missed_dose", "pairing", "priming",
            )
        ),
    ),
    "sites.toml": (
        "regions/*/label", "regions/*/zone", "rules/*/text", "checks/*/name", "checks/*/term",
        "checks/*/look", "checks/*/feel", "checks/*/do", "checks/*/note",
    ),
    "symptoms.toml": (
        "principles/*/text", "severities/*/label", "severities/*/anchor", "tiers/*/title",
        "tiers/*/body", "symptoms/*/label", "symptoms/*/hint", "symptoms/*/listed_as",
        "symptoms/*/questions/*/text",
        "fields/*/entry", "rules/*/why", "rules/*/note", "rules/*/extra", "situations/*/event",
        "situations/*/text", "situations/*/note", "check_ins/*/when", "check_ins/*/content",
        "check_ins/*/note", "quality_of_life/notes/*/text", "emergency/offered_text",
    ),
    "visit_summary.toml": ("footer", "reasons/*/text", "blocks/*/note"),
}  # fmt: skip

Path_ = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a language's document came about and who has read it; empty when nobody has."""

    language: str
    prepared: str
    reviewer: str
    reviewed_on: date | None


def texts(table: object, file: str, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Yield every text of a content file that a person reads, with its place by names and ids."""
    if isinstance(table, str):
        if table and is_translated(file, path):
            yield path, table
    elif isinstance(table, dict):
        for name, value in table.items():
            if path or name != "sources":
                yield from texts(value, file, (*path, name))
    elif isinstance(table, list):
        for place, value in enumerate(table, start=1):
            yield from texts(value, file, (*path, _name_of(value, place)))


def is_translated(file: str, path: Path_) -> bool:
    """Return whether the text at this place of a file is read by a person."""
    whole = "/".join(path)
    return any(
        fnmatchcase(whole, pattern) and pattern.count("/") == len(path) - 1
        for pattern in TRANSLATED.get(file, ())
    )


def in_words_of(table: dict[str, Any], file: str, language: str, folder: Path) -> dict[str, Any]:
    """Return a content file's table in a language's words.

    A language without such a document keeps the English. Raises ContentError for a document
    that cannot be read or names a place that the file does not have.
    """
    document = read_words(folder / language / file)
    if document is None:
        return table
    for name, words in document.items():
        if name not in _HEAD:
            table[name] = _replaced(table.get(name), words, f"{language}/{file}", (name,))
    return table


def preparation(folder: Path, file: str, language: str) -> Preparation | None:
    """Return how a language's document was made, or None where there is none."""
    document = read_words(folder / language / file)
    if document is None:
        return None
    reviewed = document.get("reviewed_on")
    return Preparation(
        language,
        str(document.get("prepared", "")),
        str(document.get("reviewer", "")),
        reviewed if isinstance(reviewed, date) else None,
    )


def unsigned(language: str) -> bool:
    """Tell whether a language's clinical words were made with a machine's help and not signed."""
    folder = resource("clinical")
    made = (preparation(folder, file, language) for file in TRANSLATED)
    return any(one is not None and not (one.reviewer and one.reviewed_on) for one in made)


def read_words(path: Path) -> dict[str, Any] | None:
    """Return a words document as nested tables, or None where there is none."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise ContentError(path.name, "file", f"not readable ({broken})") from broken
    if document.get("schema") != SCHEMA:
        raise ContentError(path.name, "file", f"the schema is not {SCHEMA}")
    return document


def _replaced(value: Any, words: object, file: str, path: Path_) -> Any:
    if isinstance(value, str) and isinstance(words, str):
        return words or value
    if isinstance(value, (dict, list)) and isinstance(words, dict):
        for name, word in words.items():
            place = _place(value, name)
            if place is None:
                raise ContentError(file, "/".join((*path, name)), "there is no such text")
            value[place] = _replaced(value[place], word, file, (*path, name))
        return value
    raise ContentError(file, "/".join(path), "there is no such text")


def _place(value: Any, name: str) -> Any:
    """Return the key or index under which a table or list keeps a name, or None."""
    if isinstance(value, dict):
        return name if name in value else None
    names = [_name_of(item, place) for place, item in enumerate(value, start=1)]
    return names.index(name) if name in names else None


def _name_of(item: object, place: int) -> str:
    return str(item.get("id", place)) if isinstance(item, dict) else str(place)
