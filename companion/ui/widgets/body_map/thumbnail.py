"""A small body map to look at: the one side that matters, with the spot to use ringed.

The figure is drawn a moment after the page around it: reading and painting it would keep the
words and the button waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import current
from companion.ui.widgets.body_map.model import BodyMapModel, Figure, View
from companion.ui.widgets.body_map.names import cell_name

if TYPE_CHECKING:
    from companion.ui.widgets.body_map.colours import BodyMapColours

# Width by height of the drawings, so that the layout stands before they are read.
_SHAPES: Final[dict[Figure, float]] = {"child": 680 / 1280, "adult": 920 / 1760}


class BodyMapThumbnail(QWidget):
    """Paints one side of the figure; clicks pass through to whatever lies beneath."""

    def __init__(
        self,
        model: BodyMapModel | None = None,
        parent: QWidget | None = None,
        *,
        view: View | None = None,
        colours: BodyMapColours | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked_view = view
        self._colours = colours
        self._model = BodyMapModel()
        self._may_draw = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setWidthForHeight(True)
        self.setSizePolicy(policy)
        self.set_model(model or BodyMapModel())

    @property
    def view(self) -> View:
        """Return the side shown: the one asked for, else that of the spot to use."""
        spot = self._model.chosen or next(iter(self._model.suggested), None)
        if self._asked_view is not None or spot is None:
            return self._asked_view or "front"
        from companion.ui.widgets.body_map.geometry import atlas  # noqa: PLC0415 - after first paint

        return atlas(self._model.figure).patches[spot[0]].view

    def set_model(self, model: BodyMapModel) -> None:
        """Show another state; the accessible name says the spot to use."""
        self._model = model
        self._say_name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture on a card."""
        return QSize(self._width_for(360), 360)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the figure is still a figure."""
        return QSize(self._width_for(160), 160)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        """Paint the figure as large as fits, once the page around it was painted."""
        if not self._may_draw:
            QTimer.singleShot(0, self, self._draw)
            return
        from companion.ui.widgets.body_map.colours import BodyMapColours  # noqa: PLC0415 - as above
        from companion.ui.widgets.body_map.paint_body import paint_body  # noqa: PLC0415 - as above

        colours = self._colours or BodyMapColours.from_palette(current().palette)
        painter = QPainter(self)
        paint_body(painter, QRectF(self.rect()), self._model, self.view, colours, numbered=False)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def _draw(self) -> None:
        self._may_draw = True
        self.update()

    def _say_name(self) -> None:
        spot = self._model.chosen or next(iter(self._model.suggested), None)
        self.setAccessibleName(cell_name(spot, self._model.look(spot)) if spot else "")

    def _width_for(self, height: int) -> int:
        return round(height * _SHAPES[self._model.figure])
