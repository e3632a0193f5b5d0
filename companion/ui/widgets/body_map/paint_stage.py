"""Paints what a body map shows: whole figures, or one region with the body around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import atlas
from companion.ui.widgets.body_map.layout import Stage
from companion.ui.widgets.body_map.paint_body import (
    Placed,
    paint_cells,
    paint_figure,
    paint_letters,
    paint_rings,
)

_WELL_RADIUS: Final = 12.0
_NUMBERED_FROM_PX: Final = 280.0


def paint_stage(painter: QPainter, stage: Stage, size: QSizeF, colours: BodyMapColours) -> None:
    """Paint a stage onto a surface of the given size in pixels."""
    painter.save()
    if stage.zoomed is not None:
        _paint_well(painter, size, colours)
    for panel in stage.panels:
        paint_figure(painter, panel, colours)
        if stage.zoomed is None:
            paint_letters(painter, panel, colours)
        elif stage.zoomed.startswith("abd"):
            _paint_keep_out(painter, panel, colours)
        paint_cells(painter, panel, colours)
        paint_rings(painter, panel, colours, numbered=panel.height >= _NUMBERED_FROM_PX)
    painter.restore()


def _paint_well(painter: QPainter, size: QSizeF, colours: BodyMapColours) -> None:
    """Fill a quiet well and clip to it, so that an enlarged limb ends softly."""
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(QPointF(0, 0), size), _WELL_RADIUS, _WELL_RADIUS)
    painter.setClipPath(frame)
    painter.fillPath(frame, QColor(colours.well))


def _paint_keep_out(painter: QPainter, placed: Placed, colours: BodyMapColours) -> None:
    """Draw the circle round the navel that stays free."""
    marks = atlas(placed.model.figure).landmarks
    radius = marks.navel_keep_out * placed.scale
    pen = QPen(QColor(colours.edge), 1.4)
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(placed.point(marks.navel), radius, radius)
