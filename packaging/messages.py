"""Finds every sentence the program says, by reading its source as a syntax tree.

lupdate alone is not enough: it skips ``translate(...)`` calls with named values without a word,
and takes f-strings, which no translation could ever match.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = PROJECT / "companion"


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One sentence in one context, where it stands, and whether it has plural forms."""

    context: str
    source: str
    plural: bool
    path: Path
    line: int


class UntranslatableError(ValueError):
    """A sentence is put together at run time; write it as one literal with {placeholders}."""


def messages(sources: Path = SOURCES) -> Iterator[Message]:
    """Yield every message of the program, file by file. Raises UntranslatableError."""
    for path in sorted(sources.rglob("*.py")):
        yield from messages_of(path)


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the messages of one Python file. Raises UntranslatableError."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _is_translate(node.func):
            yield _message(node, path)


def _is_translate(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "translate"


def _message(call: ast.Call, path: Path) -> Message:
    words = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
    if len(words) != 2 or len(call.args) != 2 or not all(isinstance(w, str) for w in words):
        raise UntranslatableError(
            f"{path}:{call.lineno}: translate() takes a context and a sentence, both literals."
        )
    plural = any(keyword.arg == "n" for keyword in call.keywords)
    return Message(words[0], words[1], plural, path, call.lineno)
