"""Sets the parts of the summary as pieces of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from companion.ui.printing.blocks import Block, Columns, Rule, Stack, Text, line_pen, mirrored
from companion.ui.printing.flow import Piece
from companion.ui.printing.paper_size import pt
from companion.ui.printing.summary import styles
from companion.ui.printing.summary.parts import (
    Beside,
    Cell,
    Drawing,
    Fact,
    Facts,
    KeyFigure,
    KeyTable,
    Numbered,
    Part,
    Prose,
    Section,
    Table,
)
from companion.ui.printing.tables import TableRow
from companion.ui.text import right_to_left

_GRID_AIR = 5.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """The room behind a section and behind a part of it, and round a row of a table, in points."""

    section: float = 4.0
    part: float = 2.0
    row: float = 1.3


USUAL: Final = Spacing()
TIGHT: Final = Spacing(2.5, 1.0, 0.6)


def section_pieces(section: Section, spacing: Spacing = USUAL) -> list[Piece]:
    """Return a section: its title stays with what follows; an empty one is a single line."""
    if not section.parts:
        line = Text(
            (section.title + "  ", styles.HEAD), (section.nothing, styles.TEXT), style=styles.TEXT
        )
        return [Piece(Stack(Rule(), line, gap=3), after=spacing.section)]
    if all(isinstance(part, Prose) for part in section.parts):
        return _run_in(section, spacing)
    title = Stack(Rule(), Text(section.title, style=styles.HEAD), gap=2)
    pieces = [Piece(title, after=1.5, with_next=True)]
    for part in section.parts:
        pieces += part_pieces(part, spacing)
    last = pieces[-1]
    pieces[-1] = Piece(last.block, spacing.section, repeat=last.repeat)
    return pieces


def _run_in(section: Section, spacing: Spacing) -> list[Piece]:
    """Return a section of paragraphs alone: its title begins the first line."""
    first, *others = [part for part in section.parts if isinstance(part, Prose)]
    opening = Stack(Rule(), _prose(first, title=section.title), gap=2)
    pieces = [Piece(opening, after=spacing.part), *(part_pieces(p, spacing)[0] for p in others)]
    return [*pieces[:-1], replace(pieces[-1], after=spacing.section)]


def part_pieces(part: Part | Beside, spacing: Spacing = USUAL) -> list[Piece]:
    """Return the pieces of one part."""
    if isinstance(part, Table):
        return _table(part, spacing)
    return [Piece(_block(part), after=spacing.part)]


def _block(part: Part | Beside) -> Block:
    """Return a part that stays whole."""
    match part:
        case Facts():
            return _facts(part)
        case KeyTable():
            return _KeyGrid(part)
        case Prose():
            return _prose(part)
        case Numbered():
            return _numbered(part)
        case Beside():
            return Columns([_side(*part.left), _side(*part.right)], part.shares, gap=16)
    assert isinstance(part, Drawing)
    return part.block


def _side(title: str, parts: Sequence[Part]) -> Block:
    blocks = [Stack(*(piece.block for piece in part_pieces(part)), gap=0) for part in parts]
    heading = [Text(title, style=styles.PART_HEAD)] if title else []
    return Stack(*heading, *blocks, gap=USUAL.part)


def _prose(part: Prose, title: str = "") -> Block:
    style = styles.QUIET if part.quiet else styles.TEXT
    runs = [(title + "   ", styles.HEAD)] if title else []
    runs += [(part.lead + "  ", styles.STRONG)] if part.lead else []
    return Text(*runs, (part.text, style), style=style)


def _numbered(part: Numbered) -> Block:
    rows: Iterator[Block] = (
        Columns(
            [Text(f"{number}.", style=styles.STRONG), Text(item, style=styles.TEXT)],
            [-13, 1], gap=2,
        )
        for number, item in enumerate(part.items, 1)
    )  # fmt: skip
    return Stack(*rows, gap=1.5)


def _facts(part: Facts) -> Block:
    """Return facts in columns of about the same number, read down each column."""
    count = -(-len(part.facts) // part.columns)
    columns = [
        Stack(*(_fact(fact) for fact in part.facts[first : first + count]), gap=1.5)
        for first in range(0, len(part.facts), max(count, 1))
    ]
    columns += [Stack()] * (part.columns - len(columns))
    return Columns(columns, [1] * part.columns, gap=16)


def _fact(fact: Fact) -> Block:
    return Text((fact.label + "  ", styles.LABEL), (fact.value, styles.TEXT), style=styles.TEXT)


def _table(part: Table, spacing: Spacing) -> list[Piece]:
    head = TableRow(
        [Text(words, style=styles.CELL_HEAD) for words in part.head], part.shares, head=True,
        air=spacing.row,
    )  # fmt: skip
    rows = [
        Piece(TableRow([_cell(cell) for cell in row], part.shares, air=spacing.row), repeat=head)
        for row in part.rows
    ]
    note = [Piece(Text(part.note, style=styles.QUIET), after=spacing.part)] if part.note else []
    last = rows[-1:] and [Piece(rows[-1].block, spacing.part, bool(note), rows[-1].repeat)]
    return [Piece(head, with_next=True), *rows[:-1], *last, *note]


def _cell(cell: Cell) -> Block:
    if cell.drawing is not None:
        return cell.drawing.block
    words = Text(cell.text, style=styles.CELL)
    return Stack(words, Text(cell.below, style=styles.QUIET), gap=0.5) if cell.below else words


class _KeyGrid:
    """The table of page 1: cells of one width with hairlines between them."""

    def __init__(self, part: KeyTable) -> None:
        self._columns = part.columns
        self._rows = [
            [_key_block(figure) for figure in part.figures[first : first + part.columns]]
            for first in range(0, len(part.figures), part.columns)
        ]

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._row_heights(width))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the cells, a line below each row and between cells."""
        wide = area.width() / self._columns
        top = area.top()
        for row, high in zip(self._rows, self._row_heights(area.width()), strict=True):
            self._paint_row(painter, row, QRectF(area.left(), top, area.width(), high), wide)
            top += high

    def _paint_row(
        self, painter: QPainter, row: Sequence[Block], area: QRectF, wide: float
    ) -> None:
        air = pt(_GRID_AIR)
        for place, block in enumerate(row):
            before = air if place else 0.0
            cell = QRectF(
                area.left() + place * wide + before, area.top() + air * 0.8, wide - 2 * air,
                area.height() - air,
            )  # fmt: skip
            block.paint(painter, mirrored(cell, area) if right_to_left() else cell)
        painter.setPen(line_pen())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for place in range(1, self._columns):
            x = area.left() + place * wide
            painter.drawLine(QPointF(x, area.top() + air), QPointF(x, area.bottom() - air))

    def _row_heights(self, width: float) -> list[float]:
        air = pt(_GRID_AIR)
        inner = width / self._columns - 2 * air
        return [max(block.height(inner) for block in row) + 1.8 * air for row in self._rows]


def _key_block(figure: KeyFigure) -> Block:
    blocks: list[Block] = [
        Text(figure.label, style=styles.LABEL), Text(figure.figure, style=styles.FIGURE),
    ]  # fmt: skip
    if figure.detail:
        blocks.append(Text(figure.detail, style=styles.QUIET))
    return Stack(*blocks, gap=0.5)


def all_pieces(sections: Iterable[Section], spacing: Spacing = USUAL) -> list[Piece]:
    """Return the pieces of several sections."""
    return [piece for section in sections for piece in section_pieces(section, spacing)]
