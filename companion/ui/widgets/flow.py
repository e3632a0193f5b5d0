"""Layouts that wrap: things side by side while there is room, below each other when not."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from companion.ui.theme import SPACE


class FlowLayout(QLayout):
    """Places items along the line of reading and starts a new line when one is full.

    With ``spread``, the last item of a line that holds all items stands at the line's far end;
    with ``at_end``, every line does.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = SPACE.s,
        spread: bool = False,
        at_end: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._spread, self._at_end = gap, spread, at_end
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())

    def set_at_end(self, at_end: bool) -> None:
        """Stand every line at the far end, or at the near one."""
        self._at_end = at_end
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Forget the heights worked out: something in the layout has changed."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        # Asked for again and again while the layouts around this one settle.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * (len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return self._with_margins(QSize(max(width, 0), height))

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return self._with_margins(QSize(width, height))

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(area.width())
        top = area.top()
        for line in lines:
            height = max(size.height() for _, size in line)
            if place:
                self._place_line(line, area, top, height, alone=len(lines) == 1)
            top += height + self._gap
        bottom = top - self._gap if lines else top
        return bottom - rect.top() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = _fitted(item, width)
            if lines and used + self._gap + size.width() <= width:
                lines[-1].append((item, size))
                used += self._gap + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines

    def _place_line(
        self,
        line: list[tuple[QLayoutItem, QSize]],
        area: QRect,
        top: int,
        height: int,
        *,
        alone: bool,
    ) -> None:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        left = area.left()
        if self._at_end:
            used = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
            left = area.right() + 1 - used
        for position, (item, size) in enumerate(line):
            last = position == len(line) - 1
            if self._spread and alone and last and position:
                left = area.right() + 1 - size.width()
            spot = QRect(QPoint(left, top + (height - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(direction, area, spot))
            left += size.width() + self._gap


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """Return the size an item takes when it has at most ``width`` pixels."""
    hint = item.sizeHint()
    widget = item.widget()
    expands = widget is not None and bool(
        widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ExpandFlag.value
    )
    wide = width if expands else min(hint.width(), width)
    if item.hasHeightForWidth():
        return QSize(wide, item.heightForWidth(wide))
    return QSize(wide, hint.height())
