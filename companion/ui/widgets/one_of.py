"""Shows one of several widgets and takes only the room that one needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Like a stack of widgets, but as high as the one shown, also where text wraps."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self._column.addWidget(widget)
        self.show_only(widgets[0])

    @property
    def shown(self) -> QWidget:
        """The widget that is shown."""
        return self._shown

    def show_only(self, widget: QWidget) -> None:
        """Show one of the widgets, which may be a new one, and hide the others."""
        self._shown = widget
        if widget.parentWidget() is not self:
            self._column.addWidget(widget)
        for place in range(self._column.count()):
            other = self._column.itemAt(place).widget()
            if other is not widget:
                other.hide()
        widget.show()
