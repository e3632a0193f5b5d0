"""What a section of the summary is made of, once for paper and once for the web page.

A part holds finished words; how they are set is for ``paper`` and ``web`` to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from companion.ui.printing.blocks import Block


@dataclass(frozen=True, slots=True)
class Fact:
    """A short fact: what it is, and what is known."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts side by side in columns, read down."""

    facts: tuple[Fact, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One figure of the table on page 1: what it is, the figure, and what belongs beside it."""

    label: str
    figure: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class KeyTable:
    """The one table of page 1."""

    figures: tuple[KeyFigure, ...]
    columns: int = 4


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph, with a strong beginning if it has one; ``quiet`` for notes."""

    text: str
    quiet: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure drawn into a block, with the sentence that stands for it where it is not seen."""

    block: Block
    alt: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: words, a quiet line below them, or a small drawing."""

    text: str = ""
    below: str = ""
    drawing: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; ``shares`` divide the width, a negative one is points.

    ``note`` stands below it.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]
    note: str = ""


Part = Facts | KeyTable | Prose | Numbered | Drawing | Table


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns of parts, each with a small title or none; ``shares`` divide the width."""

    left: tuple[str, tuple[Part, ...]]
    right: tuple[str, tuple[Part, ...]]
    shares: tuple[float, float] = (1, 1)


@dataclass(frozen=True, slots=True)
class Section:
    """A block of the summary; with no parts it is the one line of its title and ``nothing``."""

    id: str
    title: str
    parts: Sequence[Part | Beside] = field(default_factory=tuple)
    nothing: str = ""


def cells(*texts: str) -> tuple[Cell, ...]:
    """Return cells of plain words."""
    return tuple(Cell(text) for text in texts)
