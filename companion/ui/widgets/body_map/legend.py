"""The key to a body map: each pattern with its meaning, wrapping like words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE, current
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.model import CellLook
from companion.ui.widgets.body_map.names import state_name
from companion.ui.widgets.body_map.paint_cells import paint_cell, paint_suggestion
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import LineLabel

_REST: Final = (
    CellLook("rested"),
    CellLook("resting", 0.5),
    CellLook("recent"),
    CellLook("never"),
    CellLook("excluded"),
    CellLook("unavailable"),
)
_HEAT: Final = (CellLook("heat", 0.0), CellLook("heat", 0.5), CellLook("heat", 1.0))
_SWATCH_PX: Final = 26


class BodyMapLegend(QWidget):
    """Says what the patterns mean: of rest, or with ``heat`` of how often a cell was used."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        heat: bool = False,
        colours: BodyMapColours | None = None,
    ) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=SPACE.l)
        for looks, words in _heat_entries() if heat else _rest_entries():
            row.addWidget(_entry(_Swatch(looks, colours), words))


def _rest_entries() -> list[tuple[tuple[CellLook, ...], str]]:
    """Return samples with their words; no samples stand for a suggestion."""
    suggested = translate("BodyMap", "Suggested, best first")
    return [*(((look,), state_name(look.state)) for look in _REST), ((), suggested)]


def _heat_entries() -> list[tuple[tuple[CellLook, ...], str]]:
    return [(_HEAT, translate("BodyMap", "Seldom to often used"))]


def _entry(swatch: QWidget, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.s)
    row.addWidget(swatch)
    row.addWidget(LineLabel(words, "small_muted"), 1)
    return entry


class _Swatch(QWidget):
    """One or more sample cells in a row, painted just as the map paints its cells."""

    def __init__(self, looks: tuple[CellLook, ...], colours: BodyMapColours | None) -> None:
        super().__init__()
        self._looks = looks
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current().metrics.scaled(_SWATCH_PX)
        return QSize(side * max(1, len(self._looks)), side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        colours = self._colours or BodyMapColours.from_palette(current().palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.height())
        for i, look in enumerate(self._looks):
            paint_cell(painter, _sample(i * side, side), look, colours)
        if not self._looks:
            spot = QPainterPath()
            spot.addRect(QRectF(side * 0.2, side * 0.2, side * 0.6, side * 0.6))
            paint_suggestion(painter, spot, 2, colours)
        painter.end()


def _sample(left: float, side: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(left + 2, 2, side - 4, side - 4), side * 0.2, side * 0.2)
    return path
