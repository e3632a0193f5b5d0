"""Tables on paper: rows that stay whole, and a head that comes again on the next page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from companion.ui.printing.blocks import Block, Columns, Text, line_pen
from companion.ui.printing.flow import Piece
from companion.ui.printing.paper_size import pt
from companion.ui.printing.type import MUTED, PALE


class TableRow:
    """One row: cells side by side with air round them and a line below."""

    def __init__(
        self, cells: Sequence[Block], shares: Sequence[float], *, head: bool = False,
        air: float = 6.0, least: float = 0.0,
    ) -> None:  # fmt: skip
        self._columns = Columns(cells, shares, gap=10, centred=not head)
        self._head, self._air, self._least = head, pt(air), pt(least)

    def height(self, width: float) -> float:
        """Return the height of the highest cell with the air."""
        return max(self._columns.height(width - pt(12)) + 2 * self._air, self._least)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the cells and the line below them."""
        if self._head:
            painter.fillRect(area, QColor(PALE))
        air = self._air
        self._columns.paint(painter, area.adjusted(pt(6), air, -pt(6), -air))
        painter.setPen(line_pen())
        painter.drawLine(area.bottomLeft(), area.bottomRight())


def table(
    head: Sequence[str], rows: Iterable[Sequence[Block]], shares: Sequence[float], *,
    least: float = 0.0,
) -> list[Piece]:  # fmt: skip
    """Return the pieces of a table; ``least`` is the least height of a row in points."""
    titles = TableRow([Text(words, style=MUTED) for words in head], shares, head=True, air=4)
    body = [Piece(TableRow(cells, shares, least=least), repeat=titles) for cells in rows]
    return [Piece(titles, with_next=True), *body]
