"""The body map on paper: our own figure from shoulders to knees, with marks that can be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from companion.domain.people import Person
from companion.domain.site_records import SitePlan
from companion.domain.sites.regions import Site, SiteAtlas
from companion.ui.models.site_map import figure_of
from companion.ui.printing.blocks import line_pen
from companion.ui.printing.paper_size import pt
from companion.ui.printing.type import BLACK, GREY, TextStyle
from companion.ui.text import translate
from companion.ui.widgets.body_map.art import drawing
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import Cell, cells
from companion.ui.widgets.body_map.geometry import atlas as drawn_regions
from companion.ui.widgets.body_map.layout import patch_box
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, CellLook, View
from companion.ui.widgets.body_map.model import Figure as FigureName
from companion.ui.widgets.body_map.paint_body import Placed, paint_cells, paint_figure

_POINTS_PER_PIXEL = 0.6
"""How large a pixel of the drawing is on paper; the widths of its lines count in pixels."""
_AIR_SHARE = 0.09
_SIDE_SHARE = 0.5


def figure_model(person: Person, atlas: SiteAtlas, plan: SitePlan) -> BodyMapModel:
    """Return the person's figure with its cells as outlines; regions not in use are not drawn."""
    outlines = {
        (site.region, site.cell): CellLook("unavailable")
        for site in atlas.sites()
        if site.cell is not None
    }
    return BodyMapModel(
        figure=figure_of(person.figure),
        cells=outlines,
        grids={region.id: (region.rows, region.columns) for region in atlas.regions},
        hidden=frozenset(atlas.region_ids()) - set(plan.regions),
    )


class Figure:
    """Views of the body beside each other, as high as given in points.

    ``marks`` are written into dots of ``dot`` points across; an empty one is a plain dot.
    Without ``grid`` the cells are left out, for a figure as small as a stamp; with ``head`` the
    figure begins at the hair instead of the shoulders.
    """

    def __init__(
        self,
        model: BodyMapModel,
        high: float,
        marks: Mapping[Site, str],
        *,
        views: Sequence[View] = VIEWS,
        dot: float = 13.0,
        grid: bool = True,
        head: bool = False,
    ) -> None:
        self._model, self._high, self._marks = model, pt(high), marks
        self._views, self._dot, self._grid = tuple(views), pt(dot), grid
        self._head = head

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the height asked for."""
        return self._high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the views from the left, front first: left stays left in every language."""
        wide = area.width() / len(self._views)
        for place, view in enumerate(self._views):
            room = QRectF(area.left() + place * wide, area.top(), wide, area.height())
            self._paint_view(painter, room, view)

    def _paint_view(self, painter: QPainter, room: QRectF, view: View) -> None:
        crop = _crop(self._model.figure, head=self._head)
        scale = min(room.height() / crop.height(), room.width() / crop.width())
        shown = QRectF(0, 0, crop.width() * scale, crop.height() * scale)
        shown.moveCenter(room.center())
        to_page = QTransform.fromTranslate(shown.left(), shown.top())
        to_page.scale(scale, scale)
        to_page.translate(-crop.left(), -crop.top())
        painter.save()
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        self._paint_body(painter, view, to_page)
        painter.restore()
        self._paint_letters(painter, shown, view)
        for site, mark in self._marks.items():
            cell = self._cell(site, view)
            if cell is not None:
                self._paint_mark(painter, to_page.map(QPointF(*cell.centre)), mark)

    def _paint_body(self, painter: QPainter, view: View, to_page: QTransform) -> None:
        pixel = pt(_POINTS_PER_PIXEL)
        painter.scale(pixel, pixel)
        placed = Placed(self._model, view, to_page * QTransform.fromScale(1 / pixel, 1 / pixel))
        colours = BodyMapColours.for_print()
        paint_figure(painter, placed, colours)
        if self._grid:
            paint_cells(painter, placed, colours)

    def _paint_letters(self, painter: QPainter, shown: QRectF, view: View) -> None:
        size = min(max(self._high / pt(1) / 14, 6.0), 13.0)
        painter.setFont(TextStyle(size, TextStyle(1).weight.DemiBold).font())
        painter.setPen(QColor(GREY))
        left, right = translate("BodyMap", "L"), translate("BodyMap", "R")
        near, far = (right, left) if view == "front" else (left, right)
        band = QRectF(shown.left(), shown.top(), shown.width(), pt(size * 1.4))
        painter.drawText(band, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, near)
        painter.drawText(band, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, far)

    def _paint_mark(self, painter: QPainter, at: QPointF, mark: str) -> None:
        dot = QRectF(0, 0, self._dot, self._dot)
        dot.moveCenter(at)
        painter.setPen(line_pen(1.2, "#ffffff"))
        painter.setBrush(QColor(BLACK))
        painter.drawEllipse(dot)
        if mark:
            painter.setFont(TextStyle(self._dot / pt(1) * 0.66, TextStyle(1).weight.Bold).font())
            painter.setPen(QColor("#ffffff"))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, mark)

    def _cell(self, site: Site, view: View) -> Cell | None:
        patch = drawn_regions(self._model.figure).patches[site.region]
        if patch.view != view:
            return None
        grid = self._model.grids.get(site.region, patch.grid)
        return next((cell for cell in cells(patch, grid) if cell.id == site.cell), None)


def view_of(model: BodyMapModel, site: Site) -> View:
    """Return the side of the body that shows a site."""
    return drawn_regions(model.figure).patches[site.region].view


@cache
def _crop(figure: FigureName, *, head: bool) -> QRectF:
    """Return the part of the drawing that holds every region, the same in both views."""
    boxes = [patch_box(patch) for patch in drawn_regions(figure).patches.values()]
    low, high = max(box.bottom() for box in boxes), min(box.top() for box in boxes)
    sheet = drawing(figure, "front").sheet
    air = (low - high) * _AIR_SHARE
    top = sheet.top() if head else high - air
    wide = sheet.width() * _SIDE_SHARE
    return QRectF(-wide, top, 2 * wide, low + air - top)
