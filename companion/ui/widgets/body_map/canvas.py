"""The surface a body map is drawn on, with one button per cell lying on top."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.ui.widgets.access import press_when_toggled, set_checked
from companion.ui.widgets.body_map.cell_button import CellButton
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import REGIONS, atlas, cells
from companion.ui.widgets.body_map.layout import (
    DIRECT_TARGET_PX,
    Stage,
    enlarged,
    is_direct,
    overview,
)
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, Spot, View
from companion.ui.widgets.body_map.names import cell_name, cell_note
from companion.ui.widgets.body_map.paint_cells import paint_outline
from companion.ui.widgets.body_map.paint_stage import paint_stage
from companion.ui.widgets.body_map.walk import Direction, next_spot

_NEAR_PX: Final = 44.0


class BodyCanvas(QWidget):
    """Draws one stage of the map and turns clicks and keys into spots.

    ``spot_chosen`` carries region and cell; ``region_asked`` a region to enlarge, when its
    cells are too small to be hit.
    """

    spot_chosen = Signal(str, str)
    spot_context = Signal(str, str)
    region_asked = Signal(str)

    def __init__(self, model: BodyMapModel, colours: BodyMapColours, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._colours = colours
        self._views: tuple[View, ...] = VIEWS
        self._region: str | None = None
        self._buttons: dict[Spot, CellButton] = {}
        self._stage = Stage(())
        self.set_model(model)

    def set_model(self, model: BodyMapModel) -> None:
        """Show another state of the map."""
        self._model = model
        spots = tuple(_spots(model))
        if spots != tuple(self._buttons):
            self._rebuild(spots)
        self.say_names()
        self.arrange()

    def set_colours(self, colours: BodyMapColours) -> None:
        """Paint with other colours."""
        self._colours = colours
        self.update()

    def show_views(self, views: tuple[View, ...]) -> None:
        """Show whole figures: front, back, or both."""
        self._views, self._region = views, None
        self.arrange()

    def show_region(self, region: str) -> None:
        """Show one region enlarged."""
        self._region = region
        self.arrange()

    @property
    def stage(self) -> Stage:
        """Return what is on show."""
        return self._stage

    def button(self, spot: Spot) -> CellButton:
        """Return the button of a cell. Raises KeyError if the grid has no such cell."""
        return self._buttons[spot]

    def focus_region(self, region: str, reason: Qt.FocusReason) -> None:
        """Give the keyboard to a region: to the cell it was on last, or its first."""
        for spot, button in self._buttons.items():
            if spot[0] == region and button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocus(reason)

    def say_names(self) -> None:
        """Give every button its words, in the language in force."""
        for spot, button in self._buttons.items():
            look = self._model.look(spot)
            name = cell_name(spot, look)
            button.setAccessibleName(name)
            button.setAccessibleDescription(cell_note(spot, self._model))
            button.setToolTip(look.tooltip or name)
            set_checked(button, spot == self._model.chosen)

    def arrange(self) -> None:
        """Place figure and buttons for the size in force."""
        size = QSizeF(self.size())
        if self._region is None:
            self._stage = overview(self._model, size, self._views)
        else:
            self._stage = enlarged(self._model, size, self._region)
        on_show = self._stage.outlines
        for spot, button in self._buttons.items():
            outline = on_show.get(spot)
            if outline is not None:
                button.place(outline)
            button.setVisible(outline is not None)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press close to a small region for a press on it."""
        region = self._small_region_near(event.position())
        if event.button() == Qt.MouseButton.LeftButton and region is not None:
            self._answer_near(event.position(), region)
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        """Paint figure, cells and rings, then whatever pointer and keyboard are on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_stage(painter, self._stage, QSizeF(self.size()), self._colours)
        for button in self._buttons.values():
            if button.isVisible():
                self._paint_attention(painter, button)
        painter.end()

    def _paint_attention(self, painter: QPainter, button: CellButton) -> None:
        if button.hovered:
            paint_outline(painter, self._hover_path(button), self._colours.ring, 2.5)
        if button.keyboard_focus:
            path = self._stage.outlines[button.spot]
            paint_outline(painter, path, self._colours.ground, 7)
            paint_outline(painter, path, self._colours.focus, 3)

    def _hover_path(self, button: CellButton) -> QPainterPath:
        """Return what lights up: the cell, or its whole region where a press enlarges it."""
        placed, patch = self._stage.place_of(button.spot[0])
        if is_direct(self._stage, placed, patch):
            return self._stage.outlines[button.spot]
        return placed.region_path(patch)

    def _rebuild(self, spots: tuple[Spot, ...]) -> None:
        """Make the buttons of a new grid; one per region is in the Tab order at a time."""
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {spot: self._made(spot) for spot in spots}
        before: QWidget = self
        for region in dict.fromkeys(region for region, _ in spots):
            first = next(spot for spot in spots if spot[0] == region)
            self._buttons[first].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for button in self._buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _made(self, spot: Spot) -> CellButton:
        button = CellButton(spot, self)
        button.clicked.connect(self._on_clicked)
        press_when_toggled(button)
        button.arrow_pressed.connect(self._on_arrow)
        button.context_asked.connect(self._on_context)
        button.attention_changed.connect(self._on_attention)
        return button

    def _sender(self) -> CellButton:
        return cast("CellButton", self.sender())

    def _on_clicked(self) -> None:
        button = self._sender()
        placed, patch = self._stage.place_of(button.spot[0])
        press = button.press_position
        if press is None or is_direct(self._stage, placed, patch):
            self.spot_chosen.emit(*button.spot)
        else:
            self._answer_near(press, button.spot[0])

    def _answer_near(self, at: QPointF, region: str) -> None:
        """Choose the suggestion that was pressed, or enlarge the region."""
        spot = self._suggestion_at(at)
        if spot is not None:
            self.spot_chosen.emit(*spot)
        else:
            self.region_asked.emit(region)

    def _suggestion_at(self, at: QPointF) -> Spot | None:
        outlines = self._stage.outlines
        near = {
            spot: (outlines[spot].boundingRect().center() - at).manhattanLength()
            for spot in self._model.suggested
            if spot in outlines
        }
        best = min(near, key=lambda spot: near[spot], default=None)
        return best if best is not None and near[best] <= DIRECT_TARGET_PX / 2 else None

    def _small_region_near(self, at: QPointF) -> str | None:
        for placed in self._stage.panels:
            for patch in placed.patches:
                near = _at_least(placed.region_path(patch).boundingRect(), _NEAR_PX)
                if near.contains(at) and not is_direct(self._stage, placed, patch):
                    return patch.region
        return None

    def _on_arrow(self, direction: str) -> None:
        here = self._sender().spot
        places = {
            spot: (path.boundingRect().center().x(), path.boundingRect().center().y())
            for spot, path in self._stage.outlines.items()
        }
        target = next_spot(places, here, cast("Direction", direction))
        if target is not None:
            self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_context(self) -> None:
        self.spot_context.emit(*self._sender().spot)

    def _on_attention(self) -> None:
        button = self._sender()
        if button.hasFocus():
            self._make_current(button)
        self.update()

    def _make_current(self, button: CellButton) -> None:
        """Let Tab come back to this cell of its region, and to no other."""
        for spot, other in self._buttons.items():
            if spot[0] == button.spot[0]:
                other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _spots(model: BodyMapModel) -> Iterator[Spot]:
    """Yield every cell of a model in the order of the Tab key."""
    patches = atlas(model.figure).patches
    for region in REGIONS:
        if region not in model.hidden:
            grid = model.grids.get(region, patches[region].grid)
            yield from ((region, cell.id) for cell in cells(patches[region], grid))


def _at_least(box: QRectF, side: float) -> QRectF:
    """Return a rectangle grown about its middle to at least ``side`` each way."""
    across, down = max(side - box.width(), 0) / 2, max(side - box.height(), 0) / 2
    return box.adjusted(-across, -down, across, down)
