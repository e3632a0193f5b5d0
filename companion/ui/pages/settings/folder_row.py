"""Where something lies on this computer: the folder, and buttons to open it or copy its name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.buttons import Button, quiet_button
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label


class FolderRow(QWidget):
    """A label, a folder that may be long, and two quiet buttons."""

    def __init__(self, label: str, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.place = Label(str(folder), "strong")
        self.open_button = quiet_button(
            translate("Folder", "Open the folder"), self._open, icon="folder-open"
        )
        self.copy_button = Button(
            translate("Folder", "Copy its name"), "quiet", icon="copy", on_click=self._copy
        )
        buttons = FlowLayout(gap=SPACE.s)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(Label(label, "muted"))
        column.addWidget(self.place)
        column.addLayout(buttons)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.copy_button.set_text(translate("Folder", "Copied"))
        announce(self, translate("Folder", "Copied"))
