#!/usr/bin/env python3
"""Bring a language's clinical words up to date: ``packaging/update_clinical_words.py es zh_CN``.

Writes resources/clinical/<language>/*.toml, one whole document for each content file: every text
in the file's order with the English above it, what is translated already kept as long as the
English has not changed, the rest left empty. A reviewer signs at the head of each document.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from companion.content.words import SCHEMA, TRANSLATED, texts  # noqa: E402

CLINICAL = PROJECT / "resources" / "clinical"
MACHINE_ASSISTED = "machine-assisted"


def updated(english: Mapping[str, Any], file: str, language: str, old: str = "") -> str:
    """Return a language's document for one content file; ``old`` is the one there now."""
    kept = tomllib.loads(old)
    then = {(where, above): line for where, above, line in _lines(old)}
    lines = _head(file, language, kept)
    header = ""
    for path, text in _plain_first(english, file):
        if path[:-1] and _header(path) != header:
            header = _header(path)
            lines += ["", header]
        elif not header:
            lines.append("")
        above, key = f"# {' '.join(text.split())}", _key(path[-1])
        lines += [above, then.get((f"{header}{key}", above), f'{key} = ""')]
    return "\n".join(lines) + "\n"


def left(document: str) -> int:
    """Return how many texts of a document are still to be translated."""
    return sum(line.endswith(' = ""') for _, _, line in _lines(document))


def _head(file: str, language: str, kept: Mapping[str, Any]) -> list[str]:
    signed = kept.get("reviewed_on", "")
    return [
        f"# The words of {file} in another language; figures, sources and rules stay there.",
        "",
        f"schema = {_quoted(SCHEMA)}",
        f"language = {_quoted(language)}",
        f"prepared = {_quoted(kept.get('prepared', MACHINE_ASSISTED))}",
        f"reviewer = {_quoted(kept.get('reviewer', ''))}",
        f"reviewed_on = {signed.isoformat() if isinstance(signed, date) else _quoted('')}",
    ]


def _lines(document: str) -> Iterator[tuple[str, str, str]]:
    """Yield each text's header and key, the English above it, and its line."""
    header, above = "", ""
    for line in document.splitlines():
        if line.startswith("["):
            header = line
        elif line.startswith("#"):
            above = line
        elif above and " = " in line and not line.startswith("schema"):
            yield f"{header}{line.partition(' = ')[0]}", above, line
            above = ""


def _header(path: tuple[str, ...]) -> str:
    return f"[{'.'.join(map(_key, path[:-1]))}]"


def _plain_first(english: Mapping[str, Any], file: str) -> list[tuple[tuple[str, ...], str]]:
    """Return the texts, those that stand in no table before the others, as TOML asks."""
    return sorted(texts(english, file), key=lambda one: len(one[0]) > 1)


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if plain else _quoted(name)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main(languages: list[str]) -> None:
    """Update the documents of the languages named, or of all begun."""
    begun = sorted(path.name for path in CLINICAL.iterdir() if path.is_dir())
    for language in languages or begun:
        folder = CLINICAL / language
        folder.mkdir(exist_ok=True)
        for file in sorted(TRANSLATED):
            english = tomllib.loads((CLINICAL / file).read_text(encoding="utf-8"))
            path = folder / file
            old = path.read_text(encoding="utf-8") if path.exists() else ""
            document = updated(english, file, language, old)
            path.write_text(document, encoding="utf-8")
            print(f"{language} {file}: {left(document)} texts to translate")


if __name__ == "__main__":
    main(sys.argv[1:])
