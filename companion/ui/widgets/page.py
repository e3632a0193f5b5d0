"""The frame every page stands in: a title, room to breathe, and scrolling when it must."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.ui import theme
from companion.ui.theme import SPACE
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

WIDEST_PAGE_PX: Final = 1240
WIDEST_READING_PX: Final = 720
_SIDE_BY_SIDE_FROM_PX: Final = 880
_WIDE_MARGINS_FROM_PX: Final = 720


class _Holder(QWidget):
    """As high as its contents need at their real width.

    Without this, wrapped text would ask for the height it needs at its narrowest.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollColumn(QScrollArea):
    """A column that scrolls up and down, never sideways, and grows no wider than is readable."""

    def __init__(self, content: QWidget, widest: int = WIDEST_PAGE_PX) -> None:
        super().__init__()
        self._content, self._widest = content, widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = _Holder()
        holder.setProperty("part", "scrollBody")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        self.setWidget(holder)
        self._limit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_width()

    def _limit_width(self) -> None:
        self._content.setMaximumWidth(theme.current().metrics.scaled(self._widest))


class PageFrame(QWidget):
    """A page with its title, a line below it, actions beside it, and ``body`` for the rest."""

    def __init__(self, title: str, subtitle: str = "", *, widest: int = WIDEST_PAGE_PX) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(title, "title")
        self._subtitle = Label(subtitle, "muted")
        self._header = _Header(self._title, self._subtitle)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.l)
        content = QWidget()
        content.setProperty("part", "scrollBody")
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(SPACE.xxl, SPACE.xl, SPACE.xxl, SPACE.xxl)
        column.setSpacing(SPACE.l)
        column.addWidget(self._header)
        column.addLayout(self.body, 1)
        self.scroll_area = ScrollColumn(content, widest)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll_area)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title; an empty subtitle takes no room."""
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is already on the page."""
        self.body.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below what is already on the page."""
        self.body.addLayout(layout, stretch)

    def add_stretch(self) -> None:
        """Keep what is on the page so far at the top."""
        self.body.addStretch(1)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a switch beside the title."""
        self._header.add_action(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = SPACE.xxl if self.width() >= _WIDE_MARGINS_FROM_PX else SPACE.l
        self._column.setContentsMargins(side, SPACE.xl, side, SPACE.xxl)


class _Header(QWidget):
    """The title with its actions beside it, or below it where both do not fit one line."""

    def __init__(self, title: Label, subtitle: Label) -> None:
        super().__init__()
        self._words = (title, subtitle)
        self._actions = FlowLayout(gap=SPACE.s, at_end=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(subtitle)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE.m)
        self._box.addLayout(words, 1)
        self._box.addLayout(self._actions)

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the far side."""
        self._actions.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = max(
            label.fontMetrics().horizontalAdvance(label.text())
            for label in self._words
            if not label.isHidden()
        )
        together = words + SPACE.xl + self._actions.sizeHint().width()
        beside = together <= self.width() or not self._actions.count()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._actions.set_at_end(beside)


class Columns(QWidget):
    """Two widgets side by side where there is room, below each other where there is not."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        shares: tuple[int, int] = (2, 1),
        side_by_side_from: int = _SIDE_BY_SIDE_FROM_PX,
    ) -> None:
        super().__init__()
        self._threshold = side_by_side_from
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE.l)
        self._sides = (main, side)
        self._box.addWidget(main, shares[0])
        self._box.addWidget(side, shares[1])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def is_side_by_side(self) -> bool:
        """Return whether the two stand beside each other at this width."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        widest = max(side.minimumSizeHint().width() for side in self._sides)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.current().metrics.scaled(self._threshold)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self.updateGeometry()
