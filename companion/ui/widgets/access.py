"""What a screen reader is told beyond what it finds by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a sentence read out now, such as "Recorded. Ctrl+Z to undo."."""
    # Their many names take 3 ms to make, which a start should not wait for.
    from PySide6.QtGui import (  # noqa: PLC0415 - see above
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Name an operable widget for those who do not see it, with more detail if it helps."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


def focus_on(widget: QWidget) -> None:
    """Give a widget the keyboard's focus and scroll to where it can be seen."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
