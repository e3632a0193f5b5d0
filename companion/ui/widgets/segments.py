"""The segmented switch: one of a few views, all names in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy

from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on, on_checked, set_checked
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.flow import FlowLayout


class _Segment(Button):
    def __init__(self, key: str, text: str) -> None:
        super().__init__(text, "segment")
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)  # spoken as one of several, not as a tick box


class SegmentedSwitch(QFrame):
    """Buttons of which exactly one is down; the arrow keys choose among them."""

    changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], current: str = "") -> None:
        super().__init__()
        self.setProperty("part", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._segments: list[_Segment] = []
        row = FlowLayout(self, gap=SPACE.xs)
        row.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        for key, text in options:
            segment = _Segment(key, text)
            on_checked(segment, self._tell)
            self._segments.append(segment)
            self._group.addButton(segment)
            row.addWidget(segment)
        self.set_value(current or options[0][0])

    def value(self) -> str:
        """Return the key of the segment that is down."""
        return next(segment.key for segment in self._segments if segment.isChecked())

    def set_value(self, key: str) -> None:
        """Press one segment without telling anyone."""
        for segment in self._segments:
            if segment.key == key:
                set_checked(segment, True)

    def sizeHint(self) -> QSize:
        """As high as the rows at this width: the height is fixed, so it must be asked for."""
        hint, row = super().sizeHint(), self.layout()
        if row is not None and self.width() < hint.width():
            hint.setHeight(row.heightForWidth(self.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        step = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = next(i for i, segment in enumerate(self._segments) if segment.isChecked())
        chosen = self._segments[(here + step) % len(self._segments)]
        focus_on(chosen)
        chosen.click()

    def _tell(self) -> None:
        self.changed.emit(self.value())
