"""Draws Matplotlib figures with Qt's own painter: the same lines and letters as the page around.

A chart on paper is vectors and real text in the page's typeface, whatever the script, and the
device may be a printer, a PDF, an SVG or a picture. Matplotlib's pictures and SVG files cannot
do that: the one has no letters, and Qt's SVG reader knows no clipping.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)

from companion.ui import fonts
from companion.ui.charts.style import SCREEN_DPI

_FINE: Final = 20
"""Letters are set so many times larger and scaled down, so that no size is rounded."""
_HAIR_PX: Final = 0.3
_WEIGHTS: Final = {"normal": 400, "regular": 400, "medium": 500, "semibold": 600, "bold": 700}
_CAPS: Final = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "projecting": Qt.PenCapStyle.SquareCap,
}
_JOINS: Final = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}


def paint_figure(painter: QPainter, area: QRectF, draw: Callable[[Figure], object]) -> None:
    """Paint what ``draw`` draws into an empty figure over an area, in the painter's units.

    The figure is as large on paper as the area: its text has the size that its style says.
    ``area`` is in units of a twentieth of a point.
    """
    inches = area.width() / (72 * _FINE), area.height() / (72 * _FINE)
    figure = Figure(figsize=inches, dpi=SCREEN_DPI)
    draw(figure)
    painter.save()
    painter.translate(area.topLeft())
    scale = area.width() / (inches[0] * SCREEN_DPI)
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, inches[0] * SCREEN_DPI, inches[1] * SCREEN_DPI))
    figure.draw(PainterRenderer(painter, figure))
    painter.restore()


class PainterRenderer(RendererBase):
    """Matplotlib's drawing calls as calls of a QPainter whose unit is a figure's pixel."""

    def __init__(self, painter: QPainter, figure: Figure) -> None:
        super().__init__()
        self._painter = painter
        self._width = figure.get_figwidth() * SCREEN_DPI
        self._height = figure.get_figheight() * SCREEN_DPI
        self._to_page = Affine2D().scale(1, -1).translate(0, self._height)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size of the figure in its pixels."""
        return self._width, self._height

    def points_to_pixels(self, points: Any) -> Any:
        """Return lengths in points as pixels of the figure."""
        return points * SCREEN_DPI / 72

    def flipy(self) -> bool:
        """Tell that text is placed from the top."""
        return True

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,
    ) -> None:
        """Fill and stroke a path."""
        shape = _painter_path(path, transform + self._to_page)
        painter = self._painter
        painter.save()
        self._clip(gc)
        if rgbFace is not None:
            painter.fillPath(shape, QBrush(_colour(rgbFace, gc, fill=True)))
        if gc.get_hatch():
            painter.fillPath(
                shape, QBrush(_colour(gc.get_hatch_color(), gc), Qt.BrushStyle.BDiagPattern)
            )
        pen = self._pen(gc)
        if pen is not None:
            painter.strokePath(shape, pen)
        painter.restore()

    def draw_text(  # noqa: PLR0917 - Matplotlib calls it so
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002 - Matplotlib's own
        mtext: Text | None = None,  # noqa: ARG002 - as above
    ) -> None:
        """Write words with their baseline beginning at a place."""
        painter = self._painter
        painter.save()
        self._clip(gc)
        painter.translate(x, y)
        if angle:
            painter.rotate(-angle)
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(_font(prop.get_size_in_points(), _weight(prop)))
        painter.setPen(_colour(gc.get_rgb(), gc))
        painter.drawText(QPointF(0, 0), s)
        painter.restore()

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: Any,  # noqa: ARG002 - Matplotlib's own
    ) -> tuple[float, float, float]:
        """Return the extent of words on one line, in pixels of the figure."""
        metrics = QFontMetricsF(_font(prop.get_size_in_points(), _weight(prop)))
        # The height of the letters themselves, as Matplotlib's own renderers measure it.
        box = metrics.tightBoundingRect(s)
        wide = metrics.horizontalAdvance(s)
        descent = max(box.bottom(), 0.0)
        return wide / _FINE, box.height() / _FINE, descent / _FINE

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            low = self._height - box.y1
            area = QRectF(box.x0, low, box.width, box.height)
            self._painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            shape = _painter_path(_plain(path), transform + self._to_page)
            self._painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)

    def _pen(self, gc: GraphicsContextBase) -> QPen | None:
        width = float(self.points_to_pixels(gc.get_linewidth()))
        if width <= 0:
            return None
        pen = QPen(_colour(gc.get_rgb(), gc))
        pen.setWidthF(max(width, _HAIR_PX))
        pen.setCapStyle(_CAPS[str(gc.get_capstyle())])
        pen.setJoinStyle(_JOINS[str(gc.get_joinstyle())])
        offset, pattern = gc.get_dashes()
        if pattern is not None:
            dashes: Any = pattern
            unit = pen.widthF()  # Qt counts dashes in widths of the pen
            pen.setDashPattern([float(self.points_to_pixels(d)) / unit for d in dashes])
            pen.setDashOffset(float(self.points_to_pixels(offset)) / unit)
        return pen


def _plain(path: Any) -> Path:
    """Return a clip path; Matplotlib hands out one that it has already transformed."""
    made: Path = path
    return made


def _painter_path(path: Path, transform: Transform) -> QPainterPath:
    shape = QPainterPath()
    for place, code in path.iter_segments(transform, simplify=False):
        match code:
            case Path.MOVETO:
                shape.moveTo(*place)
            case Path.LINETO:
                shape.lineTo(*place)
            case Path.CURVE3:
                shape.quadTo(*place)
            case Path.CURVE4:
                shape.cubicTo(*place)
            case Path.CLOSEPOLY:
                shape.closeSubpath()
            case _:
                pass
    return shape


def _colour(rgb: Any, gc: GraphicsContextBase, *, fill: bool = False) -> QColor:
    parts = [float(part) for part in rgb]
    alpha = parts[3] if len(parts) > 3 else 1.0
    if gc.get_forced_alpha() or (fill and len(parts) == 3):
        alpha = gc.get_alpha()
    return QColor.fromRgbF(parts[0], parts[1], parts[2], alpha)


def _weight(prop: FontProperties) -> int:
    weight = prop.get_weight()
    return weight if isinstance(weight, int) else _WEIGHTS.get(str(weight), 400)


@lru_cache(maxsize=64)
def _font(points: float, weight: int) -> QFont:
    made = QFont(fonts.FAMILY)
    made.setPixelSize(round(points * SCREEN_DPI / 72 * _FINE))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
