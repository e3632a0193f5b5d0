"""A large figure with its name, a line below, and perhaps a thin bar: how much is left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.services.stock_reading import PackView
from companion.ui import theme
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label

_BAR_PX = 6


class Figure(QWidget):
    """Name, figure, bar and detail below each other; the bar is left out without a share.

    ``with_bar`` keeps an empty bar's room, so that figures side by side stand in line.
    """

    def __init__(
        self,
        name: str,
        figure: str,
        detail: str,
        share: float | None = None,
        *,
        with_bar: bool = False,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(Label(name, "small_muted"))
        column.addWidget(Label(figure, "title"))
        if with_bar or share is not None:
            column.addWidget(ShareBar(share))
        column.addWidget(Label(detail, "small_muted"))
        column.addStretch(1)


class ShareBar(QWidget):
    """A thin bar filled from the near side; its meaning stands in the words around it."""

    def __init__(self, share: float | None) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, _BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(now.colour("hairline"))
        painter.drawRoundedRect(whole, _BAR_PX / 2, _BAR_PX / 2)
        if not self._share:
            return
        filled = QRectF(whole)
        filled.setWidth(max(whole.width() * self._share, _BAR_PX))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(whole.right())
        painter.setBrush(now.colour("accent"))
        painter.drawRoundedRect(filled, _BAR_PX / 2, _BAR_PX / 2)


def share_left(view: PackView) -> float | None:
    """Return the part of a pack that is probably left, None where nothing is known."""
    known = view.estimate
    if known is None or not known.content.amount:
        return None
    return min(float(known.left.amount / known.content.amount), 1.0)


def share_of_days(view: PackView, today: date) -> float | None:
    """Return the part of a pack's days that is left, None while no leaflet was checked."""
    until, opened = view.until, view.pack.opened
    if until is None or opened is None or not view.leaflet_checked:
        return None
    whole = (until.discard_on - opened).days
    left = (until.discard_on - today).days
    return min(max(left / whole, 0.0), 1.0) if whole > 0 else 0.0
