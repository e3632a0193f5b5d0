"""The snackbar: says what was just done, and takes it back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.buttons import IconButton, PressableButton, Pressed
from companion.ui.widgets.labels import Label

NOTICE_MS: Final = 10_000
_WIDEST_PX: Final = 720


class Snackbar(QFrame):
    """A dark strip at the foot of its host; with Undo it stays until it is dismissed.

    ``host`` is what it stands on, by itself its parent. A stack of pages must not be its parent:
    to a screen reader a stack holds nothing but its pages.

    One at a time: a newer message replaces an older one, whose change stays in the journal.
    Ctrl+Z anywhere in the window undoes while Undo is offered.
    """

    dismissed = Signal()
    room_taken = Signal(int)
    """How many pixels of its parent's foot it stands in; 0 once it is gone."""

    def __init__(self, parent: QWidget, *, host: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "snackbar")
        self._base, self._host = parent, host or parent
        self._undo: Pressed | None = None
        self._text = Label()
        self._button = PressableButton()
        self._button.setProperty("kind", "onDark")
        self._button.on_press(self.undo)
        close = IconButton("x", translate("Snackbar", "Dismiss"), role="ground")
        close.on_press(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.s, SPACE.s, SPACE.s)
        row.setSpacing(SPACE.s)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._timer.timeout.connect(self.dismiss)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), parent)
        self._shortcut.activated.connect(self.undo)
        self._shortcut.setEnabled(False)
        self._host.installEventFilter(self)
        self.hide()

    @property
    def message(self) -> str:
        """Return the message shown, or an empty string when there is none."""
        return self._text.text() if self.isVisible() else ""

    def show_message(self, text: str, *, undo: Pressed | None = None, action: str = "") -> None:
        """Say what was done. With ``undo`` it stays until dismissed, without for ten seconds.

        ``action`` renames the Undo button. The sentence is read out to screen readers.
        """
        self._undo = undo
        self._text.set_text(text)
        self._button.setText(action or translate("Snackbar", "Undo"))
        self._button.setVisible(undo is not None)
        self._shortcut.setEnabled(undo is not None)
        self._timer.stop()
        spoken = text
        if undo is None:
            self._timer.start()
        else:
            spoken = translate("Snackbar", "{message} Ctrl+Z to undo.", message=text)
        self.show()
        self.raise_()
        self._place()
        announce(self, spoken)

    def undo(self) -> None:
        """Take back what the message tells of, once."""
        call, self._undo = self._undo, None
        if call is not None:
            self.dismiss()
            call()

    def dismiss(self) -> None:
        """Hide the message; what it told of stays done."""
        self._undo = None
        self._timer.stop()
        self._shortcut.setEnabled(False)
        self._text.set_text("")
        self.hide()
        self.room_taken.emit(0)
        self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._place()

    def _place(self) -> None:
        host = self._host
        width = min(host.width() - 2 * SPACE.l, _WIDEST_PX)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        spot = QPoint((host.width() - width) // 2, host.height() - height - SPACE.l)
        self.setGeometry(QRect(spot + self._corner(), QSize(width, height)))
        self.room_taken.emit(height + 2 * SPACE.l)

    def _corner(self) -> QPoint:
        """Return where the host begins, in the parent's pixels."""
        return self._host.mapTo(self._base, QPoint())
