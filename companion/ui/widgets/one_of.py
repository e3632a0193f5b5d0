"""Shows one of several widgets and takes only the room that one needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Like a stack of widgets, but as high as the one shown, also where text wraps."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in self._widgets:
            column.addWidget(widget)
        self.show_only(self._widgets[0])

    @property
    def shown(self) -> QWidget:
        """The widget that is shown."""
        return self._shown

    def show_only(self, widget: QWidget) -> None:
        """Show one of the widgets and hide the others."""
        self._shown = widget
        for other in self._widgets:
            if other is not widget:
                other.hide()
        widget.show()
