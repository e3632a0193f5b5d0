"""The figure with three large numbers on it; front, back or both, whichever the spots need."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.text import translate
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import atlas
from companion.ui.widgets.body_map.model import VIEWS, BodyMapModel, Spot, View
from companion.ui.widgets.body_map.paint_body import Placed, fitted, paint_figure
from companion.ui.widgets.body_map.paint_cells import text_font

_DISC_SHARE: Final = 1 / 24
_DISC_PX: Final = (16.0, 30.0)
_SHARE_OF_GAP: Final = 0.42
_NEAR_PX: Final = 34.0
_LETTER_SHARE: Final = 1 / 15
_LETTER_Y, _LETTER_X = 0.2, 0.36


def paint_tick(painter: QPainter, centre: QPointF, radius: float) -> None:
    """Draw a tick on a full disc."""
    pen = QPen(theme.current().colour("on_accent"), max(2.5, radius * 0.18))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((-0.42, 0.02), (-0.12, 0.34), (0.42, -0.3))
    painter.drawPolyline([centre + QPointF(x, y) * radius for x, y in corners])


class ChildFigure(QWidget):
    """Shows up to three spots; a press on or near one picks it.

    The buttons beside it do the same for keys and screen readers, so it takes no focus.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._model = BodyMapModel()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Child", "A picture of a body with the three spots"))

    def set_model(self, model: BodyMapModel) -> None:
        """Show other spots or another choice."""
        self._model = model
        self.update()

    @property
    def views(self) -> tuple[View, ...]:
        """Return the sides that are needed, the front first; the front where there are no spots."""
        patches = atlas(self._model.figure).patches
        needed = {patches[region].view for region, _ in self._model.suggested}
        return tuple(view for view in VIEWS if view in needed) or ("front",)

    def spot_place(self, index: int) -> QPointF:
        """Return where a spot is drawn."""
        spot = self._model.suggested[index]
        panel = next(p for p in self._panels() if spot in p.outlines)
        return panel.outlines[spot].boundingRect().center()

    def sizeHint(self) -> QSize:
        return QSize(420, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 320)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the spot that is pressed on or close to."""
        gaps = [
            ((self.spot_place(i) - event.position()).manhattanLength(), i)
            for i in range(len(self._model.suggested))
        ]
        gap, nearest = min(gaps, default=(_NEAR_PX + 1, -1))
        if gap <= max(_NEAR_PX, 2 * self._radius()):
            self.picked.emit(nearest)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = BodyMapColours.from_palette(theme.current().palette)
        for panel in self._panels():
            paint_figure(painter, panel, colours)
            self._paint_letters(painter, panel)
            for rank in range(len(self._model.suggested), 0, -1):
                spot = self._model.suggested[rank - 1]
                if spot in panel.outlines:
                    self._paint_spot(painter, panel, spot, rank)

    def _panels(self) -> list[Placed]:
        views = self.views
        width = self.width() / len(views)
        return [
            fitted(self._model, view, QRectF(i * width, 4, width, self.height() - 8))
            for i, view in enumerate(views)
        ]

    def _radius(self) -> float:
        """Return the size of a number: large, but never on top of its neighbour."""
        least, most = _DISC_PX
        places = [self.spot_place(index) for index in range(len(self._model.suggested))]
        gaps = [QLineF(one, other).length() for one, other in combinations(places, 2)]
        wanted = min(max(self._panels()[0].height * _DISC_SHARE, least), most)
        return min([wanted, *(gap * _SHARE_OF_GAP for gap in gaps)])

    def _paint_spot(self, painter: QPainter, panel: Placed, spot: Spot, rank: int) -> None:
        now, radius = theme.current(), self._radius()
        chosen = spot == self._model.chosen
        centre = panel.outlines[spot].boundingRect().center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("surface"))
        painter.drawEllipse(centre, radius * 1.22, radius * 1.22)
        painter.setPen(QPen(now.colour("accent"), 3))
        painter.setBrush(now.colour("accent" if chosen else "accent_soft"))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(now.colour("text"))
        if chosen:
            paint_tick(painter, centre, radius)
            return
        painter.setFont(text_font(radius * 1.15))
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(rank))

    def _paint_letters(self, painter: QPainter, panel: Placed) -> None:
        """Write L and R on the person's own sides, large enough to be pointed at."""
        sheet = panel.art.sheet
        left_side = 1 if panel.view == "front" else -1
        painter.setPen(QColor(theme.current().palette.text_muted))
        painter.setFont(text_font(max(panel.height * _LETTER_SHARE, 20)))
        letters = (
            (left_side, translate("BodyMap", "L")),
            (-left_side, translate("BodyMap", "R")),
        )
        for side, letter in letters:
            x, y = side * sheet.width() * _LETTER_X, sheet.top() + sheet.height() * _LETTER_Y
            at = panel.point((x, y))
            box = QRectF(at.x() - 40, at.y() - 40, 80, 80)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
