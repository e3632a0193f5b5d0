"""Paints cells, suggestions and rings; every state has its own pattern beside its colour.

Paths are in device-independent pixels, so patterns keep their pitch at every zoom.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from companion.ui.theme import contrast_ratio, current
from companion.ui.widgets.body_map.colours import BodyMapColours, mix
from companion.ui.widgets.body_map.model import CellLook

_SMALLEST_TEXT_PX: Final = 9
_LARGEST_TEXT_PX: Final = 30
_RING_PX: Final = (9.0, 17.0)
_PLAIN_BELOW_PX: Final = 7.0


def paint_cell(
    painter: QPainter, path: QPainterPath, look: CellLook, colours: BodyMapColours
) -> None:
    """Paint one cell: ground, pattern and edge."""
    painter.save()
    ground = ground_colour(look, colours)
    if ground is not None:
        painter.fillPath(path, QColor(ground))
        _paint_pattern(painter, path, look, colours)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_edge_pen(path, look, colours))
    painter.drawPath(path)
    painter.restore()


def mark_size(paths: Iterable[tuple[QPainterPath, str]]) -> int:
    """Return one text size in pixels that suits every mark of a region; 0 if none can be read."""
    boxes = [(path.boundingRect(), len(mark)) for path, mark in paths if mark]
    fits = [
        min(b.width() / max(n, 1.6) * 1.15, b.height() * 0.62, _LARGEST_TEXT_PX) for b, n in boxes
    ]
    size = round(min(fits, default=0))
    return size if size >= _SMALLEST_TEXT_PX else 0


def paint_mark(
    painter: QPainter, at: QPointF, look: CellLook, pixels: int, colours: BodyMapColours
) -> None:
    """Write a cell's short text at its middle, in whichever ink reads better on its ground."""
    ground = ground_colour(look, colours) or colours.figure
    painter.setFont(text_font(pixels))
    painter.setPen(QColor(ink_on(ground)))
    box = QRectF(at.x() - 50, at.y() - 50, 100, 100)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.mark)


def ground_colour(look: CellLook, colours: BodyMapColours) -> str | None:
    """Return the fill under a cell's pattern; None where the figure shows through."""
    match look.state:
        case "unavailable":
            return None
        case "rested":
            return colours.rest_ramp[-1]
        case "recent":
            return colours.rest_ramp[0]
        case "heat":
            return colours.heat(look.level)
        case "never":
            return mix(colours.cell, colours.rest_ramp[-1], 0.4)
        case "resting" | "excluded":
            return colours.cell


def _paint_pattern(
    painter: QPainter, path: QPainterPath, look: CellLook, colours: BodyMapColours
) -> None:
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    box = path.boundingRect()
    match look.state:
        case "resting":
            _fill_up(painter, box, look.level, colours)
        case "recent":
            _dots(painter, box, mix(colours.rest_ramp[0], ink_on(colours.rest_ramp[0]), 0.6))
        case "excluded":
            _cross(painter, box, colours.excluded)
        case _:
            pass
    painter.restore()


def _fill_up(painter: QPainter, box: QRectF, level: float, colours: BodyMapColours) -> None:
    """Fill from the bottom, as far as the cell has rested, and hatch what is left."""
    top = box.bottom() - box.height() * level
    colour = QColor(colours.rested(0.45 + 0.4 * level))
    if not _is_tiny(box):
        _hatch(painter, box, colour)
    painter.fillRect(QRectF(box.left(), top, box.width(), box.bottom() - top), colour)


def _hatch(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, _stroke(box)))
    pitch = _pitch(box)
    start = box.left() - box.height()
    for i in range(math.ceil((box.width() + box.height()) / pitch) + 1):
        x = start + i * pitch
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))


def _dots(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    pitch = _pitch(box) * 1.15
    radius = pitch * 0.2
    rows, cols = math.ceil(box.height() / pitch) + 1, math.ceil(box.width() / pitch) + 1
    for row in range(rows):
        shift = pitch / 2 if row % 2 else 0.0
        for col in range(cols):
            at = QPointF(box.left() + col * pitch + shift, box.top() + (row + 0.5) * pitch)
            painter.drawEllipse(at, radius, radius)


def _cross(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), _stroke(box) * 1.3))
    painter.drawLine(QLineF(box.topLeft(), box.bottomRight()))
    painter.drawLine(QLineF(box.topRight(), box.bottomLeft()))


def _is_tiny(box: QRectF) -> bool:
    """Return whether a pattern would be mere noise, as on a figure two fingers high."""
    return min(box.width(), box.height()) < _PLAIN_BELOW_PX


def _pitch(box: QRectF) -> float:
    return min(max(min(box.width(), box.height()) / 4, 2.6), 9.0)


def _stroke(box: QRectF) -> float:
    return min(max(min(box.width(), box.height()) / 16, 0.6), 1.8)


def _edge_pen(path: QPainterPath, look: CellLook, colours: BodyMapColours) -> QPen:
    colour = {
        "unavailable": colours.edge,
        "excluded": colours.excluded,
        "recent": mix(colours.rest_ramp[0], colours.text, 0.35),
        "heat": mix(colours.heat_high, colours.text, 0.1),
    }.get(look.state, colours.rest_ramp[-1])
    pen = QPen(QColor(colour), _stroke(path.boundingRect()))
    if look.state == "unavailable" and not _is_tiny(path.boundingRect()):
        pen.setDashPattern([2.5, 2.5])
    return pen


def ink_on(ground: str) -> str:
    """Return black or white, whichever stands out more; one of them always reaches 4.5:1."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast_ratio(ink, ground))


def text_font(pixels: float) -> QFont:
    """Return the theme's strong font at a size in pixels."""
    font = current().font("body", strong=True)
    font.setPixelSize(max(1, round(pixels)))
    return font


def ring_radius(cell: QPainterPath) -> float:
    """Return how large the ring round a suggested cell is drawn, in pixels."""
    box = cell.boundingRect()
    least, most = _RING_PX
    return min(max(min(box.width(), box.height()) * 0.38, least), most)


def paint_suggestion(
    painter: QPainter, cell: QPainterPath, rank: int, colours: BodyMapColours
) -> None:
    """Paint a numbered disc on a ring of air; the first is full and wears a second ring."""
    centre, radius = cell.boundingRect().center(), ring_radius(cell)
    first = rank == 1
    painter.save()
    _disc(painter, centre, radius * (1.62 if first else 1.2), colours.ground, None)
    _disc(painter, centre, radius, colours.ring if first else colours.ground, colours.ring)
    if first:
        _disc(painter, centre, radius * 1.42, None, colours.ring)
    painter.setPen(QColor(colours.on_ring if first else colours.ring))
    painter.setFont(text_font(radius * 1.25))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(rank))
    painter.restore()


def paint_small_suggestion(
    painter: QPainter, cell: QPainterPath, rank: int, colours: BodyMapColours
) -> None:
    """Paint a suggestion without a number: a ringed dot for the first, open rings for others."""
    centre = cell.boundingRect().center()
    painter.save()
    if rank == 1:
        _disc(painter, centre, 12.0, colours.ground, None)
        _disc(painter, centre, 10.5, None, colours.ring)
        _disc(painter, centre, 6.0, colours.ring, None)
    else:
        _disc(painter, centre, 7.0, colours.ground, None)
        _disc(painter, centre, 5.5, colours.ground, colours.ring)
    painter.restore()


def paint_chosen(painter: QPainter, cell: QPainterPath, colours: BodyMapColours) -> None:
    """Paint the chosen cell: an edge in the accent colour and a ticked disc."""
    centre, radius = cell.boundingRect().center(), ring_radius(cell)
    paint_outline(painter, cell, colours.ground, 6)
    paint_outline(painter, cell, colours.ring, 3)
    painter.save()
    _disc(painter, centre, radius * 1.2, colours.ground, None)
    _disc(painter, centre, radius, colours.ring, colours.ring)
    tick = QPen(QColor(colours.on_ring), max(2.0, radius * 0.2))
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(tick)
    corners = ((-0.45, 0.02), (-0.12, 0.36), (0.45, -0.32))
    points = [QPointF(centre.x() + x * radius, centre.y() + y * radius) for x, y in corners]
    painter.drawPolyline(points)
    painter.restore()


def _disc(
    painter: QPainter, centre: QPointF, radius: float, fill: str | None, line: str | None
) -> None:
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), 2.0) if line else Qt.PenStyle.NoPen)
    painter.drawEllipse(centre, radius, radius)


def paint_outline(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    """Stroke a path, for a chosen, hovered or focused cell."""
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
