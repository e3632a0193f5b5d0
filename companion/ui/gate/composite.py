"""A field of a form that is made of several smaller ones."""

from __future__ import annotations

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.widgets.labels import restyle

_INVALID = "invalid"


class CompositeField(QWidget):
    """Hands the mark of a wrong entry, and changes of size, on to the fields inside."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marked: tuple[QWidget, ...] = ()

    def mark_within(self, *fields: QWidget) -> None:
        """Name the fields that show the mark of a wrong entry."""
        self._marked = fields

    def fit(self) -> None:
        """Give the parts their sizes at the text size in force."""

    def fix_width(self, field: QWidget, width: int) -> None:
        """Give a part a width at 100 % text that grows with it, and no more than that."""
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setFixedWidth(theme.current().metrics.scaled(width))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == _INVALID:
            for field in self._marked:
                field.setProperty(_INVALID, self.property(_INVALID))
                restyle(field)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()
