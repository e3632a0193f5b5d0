"""Decides what a body map shows at its size: both views, one view, or one region enlarged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QTransform

from companion.ui.widgets.body_map.art import drawing
from companion.ui.widgets.body_map.geometry import Patch, atlas, cells
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, Figure, Grid, Spot, View
from companion.ui.widgets.body_map.paint_body import Placed, fitted

DIRECT_TARGET_PX: Final = 32.0
"""Cells at least this large are pressed directly; smaller ones enlarge their region first."""
_MARGIN_PX: Final = 6.0
_BOTH_IF_AT_LEAST: Final = 0.72
_ZOOM_MARGIN: Final = 0.14
_LARGEST_CELL_PX: Final = 150.0


@dataclass(frozen=True)
class Stage:
    """What is on show: one or two placed views, and the enlarged region if there is one."""

    panels: tuple[Placed, ...]
    zoomed: str | None = None

    @property
    def placed(self) -> tuple[tuple[Placed, Patch], ...]:
        """Return the regions that can be used here, each with its view."""
        return tuple(
            (panel, patch)
            for panel in self.panels
            for patch in panel.patches
            if self.zoomed in (None, patch.region)
        )

    def place_of(self, region: str) -> tuple[Placed, Patch]:
        """Return view and patch of a region on show. Raises LookupError if it is not."""
        for panel, patch in self.placed:
            if patch.region == region:
                return panel, patch
        raise LookupError(f"{region} is not on show")

    @cached_property
    def outlines(self) -> dict[Spot, QPainterPath]:
        """Return every usable cell with its outline in pixels."""
        usable = {patch.region for _, patch in self.placed}
        shown = (pair for panel in self.panels for pair in panel.outlines.items())
        return {spot: path for spot, path in shown if spot[0] in usable}


def both_fit(figure: Figure, size: QSizeF) -> bool:
    """Return whether front and back side by side stay nearly as large as one alone."""
    sheet = drawing(figure, "front").sheet
    height = size.height() / sheet.height()
    one = min(size.width() / sheet.width(), height)
    two = min(size.width() / (2 * sheet.width()), height)
    return two >= _BOTH_IF_AT_LEAST * one


def overview(model: BodyMapModel, size: QSizeF, views: tuple[View, ...] = VIEWS) -> Stage:
    """Return the given views side by side, front always on the viewer's left."""
    width = size.width() / len(views)
    height = size.height() - 2 * _MARGIN_PX
    targets = (QRectF(i * width, _MARGIN_PX, width, height) for i in range(len(views)))
    return Stage(tuple(fitted(model, v, t) for v, t in zip(views, targets, strict=True)))


def enlarged(model: BodyMapModel, size: QSizeF, region: str) -> Stage:
    """Return one region as large as fits, with a little of the body around it."""
    patch = atlas(model.figure).patches[region]
    box = patch_box(patch)
    room = QSizeF(size.width() * (1 - _ZOOM_MARGIN), size.height() * (1 - _ZOOM_MARGIN))
    least = smallest_cell(patch, model.grids.get(region, patch.grid))
    scale = min(room.width() / box.width(), room.height() / box.height(), _LARGEST_CELL_PX / least)
    middle = QPointF(size.width() / 2, size.height() / 2)
    centre = box.center()
    transform = QTransform(
        scale, 0, 0, scale, middle.x() - centre.x() * scale, middle.y() - centre.y() * scale
    )
    return Stage((Placed(model, patch.view, transform),), region)


def patch_box(patch: Patch) -> QRectF:
    """Return the rectangle round a region, in units of the drawing."""
    steps = [i / 8 for i in range(9)]
    points = [patch.at(u, v) for u in steps for v in steps]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def smallest_cell(patch: Patch, grid: Grid) -> float:
    """Return the least width or height of a region's cells, in units of the drawing."""
    sides = []
    for cell in cells(patch, grid):
        xs, ys = [x for x, _ in cell.outline], [y for _, y in cell.outline]
        sides += [max(xs) - min(xs), max(ys) - min(ys)]
    return min(sides)


def is_direct(stage: Stage, placed: Placed, patch: Patch) -> bool:
    """Return whether the cells of a region are large enough to be pressed as they are."""
    grid = placed.model.grids.get(patch.region, patch.grid)
    enlarged_already = stage.zoomed == patch.region
    return enlarged_already or smallest_cell(patch, grid) * placed.scale >= DIRECT_TARGET_PX
