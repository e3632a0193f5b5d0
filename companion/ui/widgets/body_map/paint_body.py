"""Paints a whole figure with its areas into any rectangle: screen, picture or paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from companion.ui.text import translate
from companion.ui.widgets.body_map.art import Drawing, Token, drawing
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import Cell, Patch, atlas, cells, rounded_outline
from companion.ui.widgets.body_map.model import BodyMapModel, Spot, View
from companion.ui.widgets.body_map.paint_cells import (
    mark_size,
    paint_cell,
    paint_chosen,
    paint_mark,
    paint_small_suggestion,
    paint_suggestion,
    text_font,
)

_LINE_PX: Final = (1.1, 2.6)
_LINE_SHARE: Final = 1 / 300
_DETAIL_SHARE: Final = 0.62
_THIN: Final = ("detail", "fold")
_STROKED: Final = ("skin", "hair", "garment", "face", *_THIN)
_LETTER_Y: Final = 0.135
_LETTER_X: Final = 0.29


@dataclass(frozen=True)
class Placed:
    """One view of a figure at its place on a widget or sheet."""

    model: BodyMapModel
    view: View
    transform: QTransform
    """From units of the drawing to pixels."""

    @property
    def art(self) -> Drawing:
        """Return the drawing of this view."""
        return drawing(self.model.figure, self.view)

    @property
    def height(self) -> float:
        """Return the height of the whole drawing in pixels."""
        return self.art.sheet.height() * self.scale

    @property
    def scale(self) -> float:
        """Return pixels per unit of the drawing."""
        return self.transform.m11()

    @cached_property
    def patches(self) -> tuple[Patch, ...]:
        """Return the regions shown in this view."""
        shown = atlas(self.model.figure).in_view(self.view)
        return tuple(p for p in shown if p.region not in self.model.hidden)

    @cached_property
    def cells(self) -> dict[str, tuple[tuple[Cell, QPainterPath], ...]]:
        """Return every region's cells with their outlines in pixels."""
        grids = self.model.grids
        return {
            patch.region: tuple(
                (cell, self.path(cell.outline))
                for cell in cells(patch, grids.get(patch.region, patch.grid))
            )
            for patch in self.patches
        }

    @cached_property
    def outlines(self) -> dict[Spot, QPainterPath]:
        """Return every cell's outline in pixels by its spot."""
        shown = (pair for region in self.cells.values() for pair in region)
        return {(cell.region, cell.id): path for cell, path in shown}

    def point(self, at: tuple[float, float]) -> QPointF:
        """Return a point of the drawing in pixels."""
        return self.transform.map(QPointF(*at))

    def region_path(self, patch: Patch, gap: float = -4.0) -> QPainterPath:
        """Return the outline of a whole region in pixels; a negative gap lies outside it."""
        return self.path(rounded_outline(patch, (0, 1), (0, 1), gap))

    def path(self, outline: tuple[tuple[float, float], ...]) -> QPainterPath:
        """Return a closed path in pixels from points of the drawing."""
        path = QPainterPath()
        path.addPolygon(self.transform.map(QPolygonF([QPointF(x, y) for x, y in outline])))
        path.closeSubpath()
        return path


def fitted(model: BodyMapModel, view: View, target: QRectF) -> Placed:
    """Return a view placed as large as fits, in the middle of a rectangle."""
    sheet = drawing(model.figure, view).sheet
    scale = min(target.width() / sheet.width(), target.height() / sheet.height())
    middle, centre = target.center(), sheet.center()
    transform = QTransform(
        scale, 0, 0, scale, middle.x() - centre.x() * scale, middle.y() - centre.y() * scale
    )
    return Placed(model, view, transform)


def paint_body(
    painter: QPainter,
    target: QRectF,
    model: BodyMapModel,
    view: View,
    colours: BodyMapColours,
    *,
    numbered: bool = True,
) -> None:
    """Paint one view with cells, suggestions and letters, as large as fits into ``target``.

    For any painter: a widget's, a picture's, a printer's. Without ``numbered`` the suggestions
    are small rings that say where, not which.
    """
    placed = fitted(model, view, target)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_figure(painter, placed, colours)
    paint_letters(painter, placed, colours)
    paint_cells(painter, placed, colours)
    paint_rings(painter, placed, colours, numbered=numbered)
    painter.restore()


def paint_figure(painter: QPainter, placed: Placed, colours: BodyMapColours) -> None:
    """Paint the figure itself, with lines as thin as the size asks for."""
    line = line_width(placed)
    fills: dict[Token, str] = {
        "skin": colours.figure,
        "hair": colours.hair,
        "garment": colours.garment,
        "mark": colours.outline,
    }
    for shape in placed.art.shapes:
        thin = shape.token in _THIN
        pen = QPen(QColor(colours.detail if thin else colours.outline))
        pen.setWidthF(line * (_DETAIL_SHARE if thin else 1))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        fill = fills.get(shape.token)
        painter.setPen(pen if shape.token in _STROKED else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(placed.transform.map(shape.path))


def line_width(placed: Placed) -> float:
    """Return the width of an outline in pixels."""
    thinnest, thickest = _LINE_PX
    return min(max(placed.height * _LINE_SHARE, thinnest), thickest)


def paint_letters(painter: QPainter, placed: Placed, colours: BodyMapColours) -> None:
    """Write R and L beside the head: the person's own right and left."""
    sheet = placed.art.sheet
    left_side = 1 if placed.view == "front" else -1
    painter.setPen(QColor(colours.letter))
    painter.setFont(text_font(min(max(placed.height / 30, 11), 20)))
    letters = (
        (left_side, translate("BodyMap", "L")),
        (-left_side, translate("BodyMap", "R")),
    )
    for side, letter in letters:
        x, y = side * sheet.width() * _LETTER_X, sheet.top() + sheet.height() * _LETTER_Y
        at = placed.point((x, y))
        box = QRectF(at.x() - 20, at.y() - 20, 40, 40)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def paint_cells(painter: QPainter, placed: Placed, colours: BodyMapColours) -> None:
    """Paint every cell of a view, and the marks of a region in one size of text."""
    for region in placed.cells.values():
        shown = [(cell, path, placed.model.look((cell.region, cell.id))) for cell, path in region]
        for _, path, look in shown:
            paint_cell(painter, path, look, colours)
        pixels = mark_size((path, look.mark) for _, path, look in shown)
        for cell, _, look in shown if pixels else ():
            paint_mark(painter, placed.point(cell.centre), look, pixels, colours)


def paint_rings(
    painter: QPainter, placed: Placed, colours: BodyMapColours, *, numbered: bool = True
) -> None:
    """Paint the suggested spots and the chosen one above all cells, the first suggestion last."""
    model = placed.model
    paths = placed.outlines
    paint = paint_suggestion if numbered else paint_small_suggestion
    for rank in range(len(model.suggested), 0, -1):
        spot = model.suggested[rank - 1]
        path = paths.get(spot)
        if path is not None and spot != model.chosen:
            paint(painter, path, rank, colours)
    if model.chosen is not None and model.chosen in paths:
        paint_chosen(painter, paths[model.chosen], colours)
