"""The body map: a figure with its injection areas, to look at and to choose a spot on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.ui.theme import current
from companion.ui.widgets.body_map.canvas import BodyCanvas
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import atlas
from companion.ui.widgets.body_map.header import BodyMapHeader
from companion.ui.widgets.body_map.layout import both_fit
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, View


class BodyMap(QWidget):
    """Shows a model and reports what a person picks; it changes nothing by itself.

    Front and back stand side by side where there is room, else a switch chooses. Where cells
    are smaller than 32 px a press enlarges their region, and Escape or *Whole body* leads back;
    a press on a suggested spot chooses it at once. Keys: Tab from region to region, arrows from
    cell to cell, Enter or Space chooses. The body is never mirrored by the writing direction.
    """

    cell_chosen = Signal(str, str)
    """Region and cell that were picked."""
    cell_context = Signal(str, str)
    """Region and cell whose menu was asked for."""

    def __init__(
        self,
        model: BodyMapModel | None = None,
        parent: QWidget | None = None,
        *,
        colours: BodyMapColours | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model or BodyMapModel()
        self._own_colours = colours
        self._view: View = self._wanted_view() or "front"
        self._region: str | None = None
        self._header = BodyMapHeader(self)
        self._canvas = BodyCanvas(self._model, self._colours(), self)
        self._lay_out()
        self._header.view_asked.connect(self.show_view)
        self._header.back_asked.connect(self.zoom_out)
        self._canvas.spot_chosen.connect(self.cell_chosen)
        self._canvas.spot_context.connect(self.cell_context)
        self._canvas.region_asked.connect(self._zoom_by_pointer)

    @property
    def model(self) -> BodyMapModel:
        """Return what is shown."""
        return self._model

    @property
    def zoomed_region(self) -> str | None:
        """Return the region shown enlarged, None while the whole body is shown."""
        return self._region

    @property
    def visible_views(self) -> tuple[View, ...]:
        """Return the sides of the figure on show."""
        return tuple(panel.view for panel in self._canvas.stage.panels)

    @property
    def canvas(self) -> BodyCanvas:
        """Return the surface with the cells' buttons."""
        return self._canvas

    def set_model(self, model: BodyMapModel) -> None:
        """Show another state; a new suggestion or choice turns the right side to the front."""
        before, self._model = self._model, model
        if (before.suggested, before.chosen) != (model.suggested, model.chosen):
            self._view = self._wanted_view() or self._view
        if self._region is not None and self._region in model.hidden:
            self._region = None
        self._canvas.set_model(model)
        self._show()

    def set_colours(self, colours: BodyMapColours | None) -> None:
        """Paint with these colours; None follows the theme."""
        self._own_colours = colours
        self._canvas.set_colours(self._colours())

    def show_view(self, view: str) -> None:
        """Turn the ``front`` or the ``back`` to the viewer, where only one is shown."""
        self._view = "back" if view == "back" else "front"
        self._region = None
        self._show()

    def zoom_to(
        self, region: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Enlarge one region and give it the keyboard. Raises KeyError if unknown."""
        self._view = atlas(self._model.figure).patches[region].view
        self._region = region
        self._show()
        self._canvas.focus_region(region, reason)

    def zoom_out(self) -> None:
        """Show the whole body again."""
        region, self._region = self._region, None
        self._show()
        if region is not None:
            self._canvas.focus_region(region, Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Return a size at which both sides are easy to read."""
        return QSize(720, 640)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the figure is still a figure."""
        return QSize(160, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one side or both, as fits."""
        super().resizeEvent(event)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave an enlarged region with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._region is not None:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._canvas.set_colours(self._colours())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._canvas, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._show()

    def _show(self) -> None:
        if self._region is not None:
            self._header.show_region(self._region)
            self._canvas.show_region(self._region)
        elif both_fit(self._model.figure, QSizeF(self.size())):
            self._header.hide()
            self._canvas.show_views(VIEWS)
        else:
            self._header.show_switch(self._view)
            self._canvas.show_views((self._view,))

    def _zoom_by_pointer(self, region: str) -> None:
        self.zoom_to(region, Qt.FocusReason.MouseFocusReason)

    def _wanted_view(self) -> View | None:
        """Return the side on which the chosen or first suggested spot lies."""
        for spot in (self._model.chosen, *self._model.suggested):
            if spot is not None:
                return atlas(self._model.figure).patches[spot[0]].view
        return None

    def _colours(self) -> BodyMapColours:
        return self._own_colours or BodyMapColours.from_palette(current().palette)
