"""Shows one of several widgets and takes only the room that one needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Like a stack of widgets, but as high as the one shown, also where text wraps."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self._add(widget)
        self.show_only(widgets[0])

    @property
    def shown(self) -> QWidget:
        """The widget that is shown."""
        return self._shown

    def show_only(self, widget: QWidget) -> None:
        """Show one of the widgets, which may be a new one, and hide the others."""
        self._shown = widget
        if widget not in self._widgets:
            self._add(widget)
        for other in self._widgets:
            if other is not widget:
                other.hide()
        widget.show()

    def _add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._column.addWidget(widget)
