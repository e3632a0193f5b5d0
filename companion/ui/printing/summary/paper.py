"""Sets the parts of the summary as pieces of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from companion.ui.printing.blocks import Block, Columns, Gap, Rule, Stack, Text, line_pen
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

_AFTER_SECTION = 4.0
_AFTER_PART = 2.0
_ROW_AIR = 1.3
_GRID_AIR = 5.0


def section_pieces(section: Section) -> list[Piece]:
    """Return a section: its title stays with what follows; an empty one is a single line."""
    if not section.parts:
        line = Text(
            (section.title + "  ", styles.HEAD), (section.nothing, styles.TEXT), style=styles.TEXT
        )
        return [Piece(Stack(Rule(), line, gap=3), after=_AFTER_SECTION)]
    if all(isinstance(part, Prose) for part in section.parts):
        return _run_in(section)
    title = Stack(Rule(), Text(section.title, style=styles.HEAD), gap=2)
    pieces = [Piece(title, after=1.5, with_next=True)]
    for part in section.parts:
        pieces += part_pieces(part)
    last = pieces[-1]
    pieces[-1] = Piece(last.block, _AFTER_SECTION, repeat=last.repeat)
    return pieces


def _run_in(section: Section) -> list[Piece]:
    """Return a section of paragraphs alone: its title begins the first line."""
    first, *others = [part for part in section.parts if isinstance(part, Prose)]
    opening = Stack(Rule(), _prose(first, title=section.title), gap=2)
    pieces = [Piece(opening, after=_AFTER_PART), *(part_pieces(part)[0] for part in others)]
    return [*pieces[:-1], replace(pieces[-1], after=_AFTER_SECTION)]


def part_pieces(part: Part | Beside) -> list[Piece]:
    """Return the pieces of one part."""
    if isinstance(part, Table):
        return _table(part)
    return [Piece(_block(part), after=_AFTER_PART)]


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
    return Stack(*heading, *blocks, gap=_AFTER_PART)


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


def _table(part: Table) -> list[Piece]:
    head = TableRow(
        [Text(words, style=styles.CELL_HEAD) for words in part.head], part.shares, head=True,
        air=_ROW_AIR,
    )  # fmt: skip
    rows = [
        Piece(TableRow([_cell(cell) for cell in row], part.shares, air=_ROW_AIR), repeat=head)
        for row in part.rows
    ]
    note = [Piece(Text(part.note, style=styles.QUIET), after=_AFTER_PART)] if part.note else []
    last = rows[-1:] and [Piece(rows[-1].block, _AFTER_PART, bool(note), rows[-1].repeat)]
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
        blank: list[Block] = [Gap(0)] * (self._columns - len(row))
        inside = area.adjusted(-air, air * 0.8, 0, 0)
        Columns([_Inset(block, air) for block in (*row, *blank)], [1] * self._columns, gap=0).paint(
            painter, inside.adjusted(0, 0, air, 0)
        )
        painter.setPen(line_pen())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for place in range(1, self._columns):
            x = area.left() + place * wide
            painter.drawLine(QRectF(x, area.top() + air, 0, area.height() - 2 * air).topLeft(),
                             QRectF(x, area.bottom() - air, 0, 0).topLeft())  # fmt: skip

    def _row_heights(self, width: float) -> list[float]:
        air = pt(_GRID_AIR)
        inner = width / self._columns - 2 * air
        return [max(block.height(inner) for block in row) + 1.8 * air for row in self._rows]


class _Inset:
    """A block with air on both sides."""

    def __init__(self, block: Block, air: float) -> None:
        self._block, self._air = block, air

    def height(self, width: float) -> float:
        """Return the height at the width inside."""
        return self._block.height(width - 2 * self._air)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the block inside."""
        self._block.paint(painter, area.adjusted(self._air, 0, -self._air, 0))


def _key_block(figure: KeyFigure) -> Block:
    blocks: list[Block] = [
        Text(figure.label, style=styles.LABEL), Text(figure.figure, style=styles.FIGURE),
    ]  # fmt: skip
    if figure.detail:
        blocks.append(Text(figure.detail, style=styles.QUIET))
    return Stack(*blocks, gap=0.5)


def all_pieces(sections: Iterable[Section]) -> list[Piece]:
    """Return the pieces of several sections."""
    return [piece for section in sections for piece in section_pieces(section)]
