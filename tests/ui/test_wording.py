"""The words to avoid stand nowhere that a person reads: window, command line, paper."""

from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import COMPANION, ROOT, modules, parsed
from tests.content.test_wording import AVOID

# What the program itself reads or writes for programs: never shown as a sentence.
_MACHINE_WORDS = re.compile(r"^[a-z0-9_./:{}*-]*$")
_PLAIN_TEXT = ("app", "__main__.py", "interchange")


def sentences() -> Iterator[tuple[str, str]]:
    """Yield every sentence that passes through the translation, and those of the troubles."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        collector = importlib.import_module("messages")
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    for message in collector.messages():
        yield message.context, message.source
    for path in modules("services"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
                words = (c.value for c in ast.walk(node) if isinstance(c, ast.Constant))
                yield from ((node.name, text) for text in words if isinstance(text, str))


def said_plainly() -> Iterator[tuple[str, str]]:
    """Yield the words of the command line and of files: every text that is no description."""
    for path in modules():
        inside = path.relative_to(COMPANION)
        if inside.parts[0] in _PLAIN_TEXT:
            yield from ((f"{inside}:{node.lineno}", node.value) for node in _texts(path))


def _texts(path: Path) -> Iterator[ast.Constant]:
    tree = parsed(path)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in told
            and not _MACHINE_WORDS.match(node.value)
        ):
            yield node


def test_no_sentence_of_the_window_holds_a_word_to_avoid() -> None:
    found = {f"{context}: {source}" for context, source in sentences() if AVOID.search(source)}
    assert found == set()


def test_no_word_to_avoid_is_printed_or_written() -> None:
    found = {f"{where}: {text}" for where, text in said_plainly() if AVOID.search(text)}
    assert found == set()


def test_the_one_sentence_about_the_next_injection_is_the_only_one() -> None:
    about_it = {source for _, source in sentences() if "next injection" in source.lower()}
    asking = {source for source in about_it if "Ask " in source}
    assert {"Ask your care team before the next injection."} >= {
        part for source in asking for part in re.findall(r"Ask [^.]*next injection\.", source)
    }


def test_nothing_proposes_a_dose() -> None:
    proposing = re.compile(
        r"\b((raise|lower|increase|reduce|skip|double|halve|catch up)\s+(the|your|a)\s+dose"
        r"|take the (missed|late) dose|inject now)\b",
        re.IGNORECASE,
    )
    assert {source for _, source in sentences() if proposing.search(source)} == set()
