"""The body map on paper: our own figure with marks in its cells, drawn in lines and greys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from companion.domain.people import Person
from companion.domain.site_records import SitePlan
from companion.domain.sites.regions import Site, SiteAtlas
from companion.ui.models.site_map import figure_of
from companion.ui.printing.paper_size import pt
from companion.ui.widgets.body_map.art import drawing
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import atlas as drawn_regions
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, CellLook, View
from companion.ui.widgets.body_map.paint_body import paint_body

_POINTS_PER_PIXEL = 0.5
"""How large a pixel of the drawing is on paper; its lines and letters count in pixels."""


def marked_model(
    person: Person, atlas: SiteAtlas, plan: SitePlan, marks: Mapping[Site, str]
) -> BodyMapModel:
    """Return a figure with a short text in each marked cell; the others stay white."""
    cells = {
        (site.region, site.cell): CellLook("unavailable", mark="")
        for site in atlas.sites()
        if site.cell is not None
    }
    cells |= {
        (site.region, site.cell): CellLook("heat", 1.0, mark=mark)
        for site, mark in marks.items()
        if site.cell is not None
    }
    return BodyMapModel(
        figure=figure_of(person.figure),
        cells=cells,
        grids={region.id: (region.rows, region.columns) for region in atlas.regions},
        hidden=frozenset(atlas.region_ids()) - set(plan.regions),
    )


class Figure:
    """Views of the body beside each other, as high as given in points."""

    def __init__(
        self, model: BodyMapModel, high: float, *, views: Sequence[View] = VIEWS,
        points_per_pixel: float = _POINTS_PER_PIXEL,
    ) -> None:  # fmt: skip
        self._model, self._high, self._views = model, pt(high), tuple(views)
        self._pixel = pt(points_per_pixel)

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the height asked for."""
        return self._high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the views from the left, front first: left stays left in every language."""
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(self._pixel, self._pixel)
        wide = area.width() / self._pixel / len(self._views)
        for place, view in enumerate(self._views):
            target = QRectF(place * wide, 0, wide, area.height() / self._pixel)
            paint_body(painter, target, self._model, view, BodyMapColours.for_print())
        painter.restore()


def natural_width(model: BodyMapModel, high: float, views: int = 1) -> float:
    """Return how wide views of a height are, in points."""
    sheet = drawing(model.figure, "front").sheet
    return views * high * sheet.width() / sheet.height()


def view_of(model: BodyMapModel, site: Site) -> View:
    """Return the side of the body that shows a site."""
    return drawn_regions(model.figure).patches[site.region].view
