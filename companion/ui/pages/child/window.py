"""The child's page over the whole window, left only by the grown-up."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.ui.desk import Desk
from companion.ui.pages.child.page import ChildPageView
from companion.ui.text import translate
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_LOOK_AGAIN_MS = 30_000


class ChildWindow(QDialog):
    """Covers the window it belongs to; no key and no close button leads out of it by accident."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(translate("Child", "For {name}", name=person.name))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self._left = False
        self.page = ChildPageView(desk, person)
        self.page.left.connect(self.leave)
        self.page.leave_asked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        desk.changed.connect(self._changed)
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self.page.refresh)
        self._again.start()

    def leave(self) -> None:
        """Go back to the grown-ups' pages."""
        self._left = True
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place of the window underneath."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.geometry())
        super().showEvent(event)
        self.page.spots[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key close it: Escape asks the grown-up's question."""
        if event.key() == Qt.Key.Key_Escape:
            self._ask()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask instead of closing, unless the program itself closes it."""
        if self._left or not event.spontaneous():
            super().closeEvent(event)
            return
        event.ignore()
        self._ask()

    def _ask(self) -> None:
        if LeaveSheet(self).exec() == QDialog.DialogCode.Accepted:
            self.leave()

    def _changed(self, _kinds: object) -> None:
        self.page.refresh()


class LeaveSheet(Sheet):
    """The grown-up's way out by keyboard: one shown word to be typed."""

    def __init__(self, parent: QWidget) -> None:
        self._word = translate("Child", "back")
        super().__init__(
            parent,
            translate("Child", "For the grown-up"),
            translate("Child", "Type the word “{word}” to leave this page.", word=self._word),
        )
        form = Form()
        self.typed = form.add(TextField(), translate("Child", "The word"))
        self.typed.changed.connect(self._look)
        self.add(form)
        self.add_cancel(translate("Child", "Stay here"))
        self.typed.setFocus()

    def _look(self) -> None:
        if self.typed.value().casefold() == self._word.casefold():
            self.accept()


def open_child_view(parent: QWidget, desk: Desk, person: Person) -> None:
    """Show the child's page until the grown-up leaves it."""
    window = ChildWindow(parent, desk, person)
    try:
        window.exec()
    finally:
        window.deleteLater()
