"""Widgets in one place of which one is shown; as high as that one, unlike Qt's own stack."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pile(QWidget):
    """Shows one widget at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    @property
    def shown(self) -> QWidget | None:
        """Return the widget shown."""
        return self._shown

    def hold(self, widget: QWidget) -> None:
        """Take a widget in without showing it, so that it goes when the pile goes."""
        widget.setParent(self)
        widget.hide()

    def show_only(self, widget: QWidget) -> None:
        """Show a widget, adding it the first time, and hide the one before."""
        if self._shown is not None and self._shown is not widget:
            self._shown.hide()
        if self._column.indexOf(widget) < 0:
            self._column.addWidget(widget)
        self._shown = widget
        widget.show()
