#!/usr/bin/env python3
"""Bring resources/i18n up to date: ``packaging/update_translations.py [language ...]``.

Collects the sentences of the program, merges them into every companion_*.ts with lupdate, and
compiles each to .qm with lrelease. A language named on the command line ("es", "zh_CN") is
begun if it is new. English holds only plural forms: everything else is its own translation.
They follow from how the source is written, "{n} day(s) are left": 1 day is left, 2 days are left.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from messages import PROJECT, Message, messages

I18N = PROJECT / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
TOOLS = Path(sys.executable).parent
# lupdate leaves the forms empty, or guesses them from the same sentence elsewhere.
_UNFINISHED_PLURAL = re.compile(
    r"<source>(?P<source>[^<]*)</source>\s*<translation type=\"unfinished\">"
    r"(?:\s*<numerusform>[^<]*</numerusform>)+\s*</translation>"
)
_SINGULAR_VERBS = {"are": "is", "were": "was", "have": "has", "do": "does"}
_PLURAL_WITH_VERB = re.compile(r"\(s\) (" + "|".join(_SINGULAR_VERBS) + r")\b")


def translation_file(language: str) -> Path:
    """Return the file that holds one language's sentences."""
    return I18N / f"companion_{language}.ts"


def write_stand_ins(found: list[Message], folder: Path) -> None:
    """Write the messages as plain calls that lupdate understands, one file per source file."""
    by_file: dict[Path, list[str]] = defaultdict(list)
    for message in found:
        plural = ", '', 1" if message.plural else ""
        call = f"translate({message.context!r}, {message.source!r}{plural})"
        by_file[message.path.relative_to(PROJECT)].append(call)
    for path, calls in by_file.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(calls) + "\n", encoding="utf-8")


def collect(found: list[Message], language: str, target: Path) -> None:
    """Merge the messages into one language's file; what is no longer said is dropped."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_stand_ins(found, folder)
        sources = [str(path) for path in sorted(folder.rglob("*.py"))]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        options += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
        if language == SOURCE_LANGUAGE:
            options.append("-pluralonly")
        _run("pyside6-lupdate", *options, *sources, "-ts", str(target))


def english_forms(source: str) -> tuple[str, str]:
    """Return what English says for one and for several, from a source such as "{n} day(s)"."""
    one = _PLURAL_WITH_VERB.sub(lambda found: f" {_SINGULAR_VERBS[found[1]]}", source)
    return one.replace("(s)", ""), source.replace("(s)", "s")


def fill_english_plurals(target: Path) -> None:
    """Write the plural forms that the source sentences imply; edited ones are left alone."""

    def filled(found: re.Match[str]) -> str:
        source = found["source"]
        forms = "".join(
            f"            <numerusform>{form}</numerusform>\n" for form in english_forms(source)
        )
        return f"<source>{source}</source>\n        <translation>\n{forms}        </translation>"

    text = target.read_text(encoding="utf-8")
    target.write_text(_UNFINISHED_PLURAL.sub(filled, text), encoding="utf-8")


def compile_language(source: Path, target: Path) -> None:
    """Compile one .ts file to the .qm the program loads."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True)


def main(arguments: list[str]) -> None:
    """Update and compile English, every language begun, and those named."""
    found = list(messages())
    begun = {path.stem.removeprefix("companion_") for path in I18N.glob("companion_*.ts")}
    for language in sorted(begun | {SOURCE_LANGUAGE, *arguments}):
        target = translation_file(language)
        collect(found, language, target)
        if language == SOURCE_LANGUAGE:
            fill_english_plurals(target)
        compile_language(target, target.with_suffix(".qm"))
        unfinished = target.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{language}: {unfinished} sentences still to translate")


if __name__ == "__main__":
    main(sys.argv[1:])
