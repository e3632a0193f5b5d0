"""The parts of a page: each says how high it is at a width, and paints itself there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from companion.ui.printing.paper_size import pt
from companion.ui.printing.type import BLACK, BODY, LINE, TextStyle
from companion.ui.text import breakable, right_to_left

_RULE_PT = 0.6
_BOX_PT = 13.0
_BOX_LINE_PT = 1.1


class Block(Protocol):
    """A part of a page; lengths are in units of the page."""

    def height(self, width: float) -> float:
        """Return how high the block is at a width."""
        ...

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the block into an area of the width it was measured for."""
        ...


def line_pen(points: float = _RULE_PT, ink: str = LINE) -> QPen:
    """Return a pen of a width in points."""
    pen = QPen(QColor(ink))
    pen.setWidthF(pt(points))
    return pen


class Text:
    """A paragraph in one style or in runs of several; wraps, and keeps real letters."""

    def __init__(
        self, *runs: str | tuple[str, TextStyle], style: TextStyle = BODY, centred: bool = False
    ) -> None:
        self.style = style
        self._centred = centred
        self._runs = [(run, style) if isinstance(run, str) else run for run in runs]
        self._document = cache(self._set)

    def height(self, width: float) -> float:
        """Return the height of the set text."""
        return self._document(round(width)).size().height()

    def natural_width(self) -> float:
        """Return how wide the text is on one line."""
        return self._set(-1).idealWidth()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Write the text."""
        painter.save()
        painter.translate(area.topLeft())
        self._document(round(area.width())).drawContents(painter)
        painter.restore()

    def _set(self, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.style.font())
        document.setDefaultTextOption(self._option())
        cursor = QTextCursor(document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            self.style.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(spacing)
        for words, style in self._runs:
            look = QTextCharFormat()
            look.setFont(style.font())
            look.setForeground(QColor(style.ink))
            cursor.insertText(breakable(words), look)
        document.setTextWidth(width)
        return document

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self._direction())
        side = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(
            Qt.AlignmentFlag.AlignHCenter
            if self._centred
            else side | Qt.AlignmentFlag.AlignAbsolute
        )
        return option

    def _direction(self) -> Qt.LayoutDirection:
        """Return the page's direction, unless the words are wholly of the other one.

        Left to right is fixed where any Latin letter stands, so that an Arabic name at the
        beginning does not turn the dates behind it round.
        """
        text = "".join(words for words, _ in self._runs)
        latin = any(sign.isascii() and sign.isalpha() for sign in text)
        if not right_to_left() and latin:
            return Qt.LayoutDirection.LeftToRight
        return Qt.LayoutDirection.LayoutDirectionAuto


class Gap:
    """Empty room."""

    def __init__(self, points: float) -> None:
        self._height = pt(points)

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the room."""
        return self._height

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint nothing."""


class Rule:
    """A thin line across."""

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the room the line needs."""
        return pt(_RULE_PT)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the line."""
        painter.setPen(line_pen())
        painter.drawLine(area.topLeft(), area.topRight())


class WriteLine:
    """A line to write on, with its label before it."""

    def __init__(self, label: str, *, room: float = 26.0, style: TextStyle = BODY) -> None:
        self._label = Text(label, style=style)
        self._room = pt(room)
        self._named = bool(label)

    def height(self, width: float) -> float:
        """Return the room for a hand that writes."""
        return max(self._room, self._label.height(self._label_width(width)) + pt(4))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Write the label and draw the line beside it."""
        taken = self._label_width(area.width()) + pt(6) if self._named else 0.0
        high = self._label.height(max(taken, 1))
        label = QRectF(area.left(), area.bottom() - high, taken, high)
        line = QRectF(area.left() + taken, area.top(), area.width() - taken, area.height())
        if right_to_left():
            label, line = mirrored(label, area), mirrored(line, area)
        self._label.paint(painter, label)
        painter.setPen(line_pen(0.8))
        low = area.bottom() - pt(2)
        painter.drawLine(QPointF(line.left(), low), QPointF(line.right(), low))

    def _label_width(self, width: float) -> float:
        return min(self._label.natural_width() + 2, width * 0.6)


class TickBox:
    """A square to tick by hand."""

    def __init__(self, points: float = _BOX_PT) -> None:
        self._side = pt(points)

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the side of the square and a hair of air."""
        return self._side + pt(2)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the square at the near side."""
        square = QRectF(area.left(), area.top() + pt(1.5), self._side, self._side)
        painter.setPen(line_pen(_BOX_LINE_PT, BLACK))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(mirrored(square, area) if right_to_left() else square, pt(2), pt(2))


class Stack:
    """Blocks below each other that stay together."""

    def __init__(self, *blocks: Block, gap: float = 3.0) -> None:
        self._blocks = blocks
        self._gap = pt(gap)

    def height(self, width: float) -> float:
        """Return the height of all, with the gaps."""
        gaps = self._gap * max(len(self._blocks) - 1, 0)
        return sum(block.height(width) for block in self._blocks) + gaps

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the blocks from the top."""
        top = area.top()
        for block in self._blocks:
            high = block.height(area.width())
            block.paint(painter, QRectF(area.left(), top, area.width(), high))
            top += high + self._gap


class Columns:
    """Blocks beside each other; ``shares`` divide the width, a negative one is fixed points."""

    def __init__(
        self, blocks: Sequence[Block], shares: Sequence[float], *, gap: float = 10.0,
        centred: bool = False,
    ) -> None:  # fmt: skip
        self._blocks, self._shares = tuple(blocks), tuple(shares)
        self._gap, self._centred = pt(gap), centred

    def height(self, width: float) -> float:
        """Return the height of the highest."""
        pairs = zip(self._blocks, self.widths(width), strict=True)
        return max(block.height(wide) for block, wide in pairs)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the blocks from the near side on."""
        left = area.left()
        for block, wide in zip(self._blocks, self.widths(area.width()), strict=True):
            high = block.height(wide)
            top = area.top() + ((area.height() - high) / 2 if self._centred else 0.0)
            cell = QRectF(left, top, wide, high)
            block.paint(painter, mirrored(cell, area) if right_to_left() else cell)
            left += wide + self._gap

    def widths(self, width: float) -> list[float]:
        """Return the width of each column."""
        fixed = sum(pt(-share) for share in self._shares if share < 0)
        free = width - fixed - self._gap * (len(self._shares) - 1)
        whole = sum(share for share in self._shares if share > 0) or 1.0
        return [pt(-share) if share < 0 else free * share / whole for share in self._shares]


class Frame:
    """A block with an edge round it and air inside; ``dashed`` to cut or fold along."""

    def __init__(self, block: Block, *, padding: float = 14.0, dashed: bool = False) -> None:
        self._block, self._padding, self._dashed = block, pt(padding), dashed

    def height(self, width: float) -> float:
        """Return the height with the air."""
        return self._block.height(width - 2 * self._padding) + 2 * self._padding

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the edge and paint the block inside."""
        pen = line_pen(1.0, BLACK)
        if self._dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, pt(6), pt(6))
        inside = self._padding
        self._block.paint(painter, area.adjusted(inside, inside, -inside, -inside))


def mirrored(part: QRectF, area: QRectF) -> QRectF:
    """Return a part of an area at the same place seen from the other side."""
    left = area.left() + area.right() - part.right()
    return QRectF(left, part.top(), part.width(), part.height())


def ticked(block: Block, *, points: float = _BOX_PT) -> Block:
    """Return a block with a square to tick before it."""
    return Columns([TickBox(points), block], [-(points + 2), 1], gap=8)
