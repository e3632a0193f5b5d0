"""What a screen reader is told beyond what it finds by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget


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


def set_checked(button: QAbstractButton, checked: bool) -> None:
    """Show a button as chosen or not without telling anyone: the program did it."""
    with QSignalBlocker(button):
        button.setChecked(checked)


def on_checked(button: QAbstractButton, call: Callable[[], object]) -> None:
    """Call something when a person chooses a button, by pointer, key or screen reader.

    What can be checked a screen reader toggles, and a toggle is no click; so whatever the
    program itself chooses goes through ``set_checked``.
    """
    button.toggled.connect(lambda checked: call() if checked else None)


def press_when_toggled(button: QAbstractButton) -> None:
    """Take a screen reader's toggle for a press, where only the model decides what is checked."""

    def press(checked: bool) -> None:
        set_checked(button, not checked)
        button.click()

    button.toggled.connect(press)


def focus_on(widget: QWidget) -> None:
    """Give a widget the keyboard's focus and scroll to where it can be seen."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
