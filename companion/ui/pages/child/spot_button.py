"""One of the three spots as a large button: its number, its name, and a tick once chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.pages.child.figure import paint_tick
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import press_when_toggled, set_checked
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import RowButton

_DISC_PX: Final = 52


class NumberDisc(QWidget):
    """A number in a ring, or a tick on a full disc once its spot is chosen."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._chosen = number, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show the tick instead of the number."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().metrics.scaled(_DISC_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now, side = theme.current(), min(self.width(), self.height()) - 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent"), 3))
        painter.setBrush(now.colour("accent" if self._chosen else "accent_soft"))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), side / 2, side / 2)
        if self._chosen:
            paint_tick(painter, QRectF(self.rect()).center(), side / 2)
            return
        painter.setPen(now.colour("text"))
        painter.setFont(now.font("title", strong=True))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._number))


class SpotButton(RowButton):
    """A whole row to press; checked while its spot is the chosen one."""

    def __init__(self, number: int) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        row.setSpacing(SPACE.l)
        super().__init__(row, fill="surface", edge="control_edge")
        self._number = number
        self.setCheckable(True)
        self.disc = NumberDisc(number)
        self._name, self._side = Label(role="heading"), Label(role="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._side)
        words.addStretch(1)
        row.addWidget(self.disc)
        row.addLayout(words, 1)
        self.let_presses_through()
        press_when_toggled(self)

    def nextCheckState(self) -> None:
        """Leave the checked state alone: a press asks, what was kept answers."""

    def show_spot(self, name: str, side: str, *, chosen: bool) -> None:
        """Show a spot, chosen or not."""
        self._name.set_text(name)
        self._side.set_text(side)
        set_checked(self, chosen)
        self.disc.set_chosen(chosen=chosen)
        self._fill = "accent_soft" if chosen else "surface"
        self._edge = "accent" if chosen else "control_edge"
        spoken = translate("Child", "Spot {number}: {name}", number=self._number, name=name)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(
            translate("Child", "{side}. Chosen.", side=side) if chosen else side
        )
        self.update()
