"""The sheet: a dialog that asks one thing, scrolls when it is tall, and keeps its buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, ButtonKind, Pressed
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label, hairline
from companion.ui.widgets.page import ScrollColumn

_WIDTH_PX: Final = 560
_OF_THE_SCREEN: Final = 0.92


class Sheet(QDialog):
    """A titled dialog: ``body`` scrolls, the buttons at the foot stay in sight.

    Escape closes it as "Cancel" does. ``add_button`` adds from the most to the least important.
    """

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", *, width: int = _WIDTH_PX
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setModal(True)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.l)
        self._buttons = FlowLayout(gap=SPACE.s)
        self._content = QWidget()
        self._content.setProperty("part", "scrollBody")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(title, "title"))
        if text:
            column.addWidget(Label(text))
        column.addLayout(self.body)
        column.addStretch(1)
        self._scroll = ScrollColumn(self._content, 2 * width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(hairline())
        outer.addLayout(self._footer())

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is already in the sheet."""
        self.body.addWidget(widget)

    def add_button(
        self, text: str, kind: ButtonKind = "secondary", on_click: Pressed | None = None
    ) -> Button:
        """Add a button at the foot and return it."""
        button = Button(text, kind, on_click=on_click)
        self._buttons.addWidget(button)
        return button

    def add_cancel(self, text: str = "") -> Button:
        """Add the button that closes the sheet and changes nothing."""
        return self.add_button(text or translate("Sheet", "Cancel"), "quiet", self.reject)

    def exec(self) -> int:
        """Ask and return the answer; the sheet goes once whoever asked is done with it."""
        try:
            return super().exec()
        finally:
            self.deleteLater()

    def sizeHint(self) -> QSize:
        width = theme.current().metrics.scaled(self._width)
        screen = self.screen().availableSize()
        width = min(width, round(screen.width() * _OF_THE_SCREEN))
        layout = self._content.layout()
        inside = layout.totalHeightForWidth(width) if layout else 0
        foot = self._buttons.heightForWidth(width - 2 * SPACE.xl) + 2 * SPACE.l
        height = min(inside + foot, round(screen.height() * _OF_THE_SCREEN))
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(320, self.sizeHint().width()), min(240, self.sizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self.sizeHint())
        super().showEvent(event)

    def _footer(self) -> QHBoxLayout:
        footer = QHBoxLayout()
        footer.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l)
        footer.addLayout(self._buttons, 1)
        return footer


def confirm(
    parent: QWidget | None, title: str, text: str, action: str, *, danger: bool = True
) -> bool:
    """Ask before something that cannot be undone; return whether it was agreed to.

    The safe answer has the focus.
    """
    sheet = Sheet(parent, title, text)
    sheet.add_button(action, "danger" if danger else "primary", sheet.accept)
    sheet.add_cancel().setFocus()
    return sheet.exec() == QDialog.DialogCode.Accepted
