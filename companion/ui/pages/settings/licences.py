"""The licences the program comes with, read from its own files."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from companion.resource_files import resource, resource_root
from companion.ui.text import translate
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 720
_HEIGHT_PX = 420


def own_licence() -> str:
    """Return the text of the GNU General Public License."""
    installed, beside_the_source = resource("LICENSE"), resource_root().parent / "LICENSE"
    path = installed if installed.exists() else beside_the_source
    return path.read_text(encoding="utf-8")


def font_licence() -> str:
    """Return the licence of the font."""
    return resource("fonts", "LICENSE").read_text(encoding="utf-8")


def icon_licence() -> str:
    """Return the licence of the icons."""
    return resource("icons", "LICENSE").read_text(encoding="utf-8")


class LicenceSheet(Sheet):
    """Shows the text of a licence as it was written, in its own language."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent, title, width=_WIDTH_PX)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HEIGHT_PX)
        self.text.setAccessibleName(title)
        self.add(self.text)
        self.add_button(translate("Licence", "Close"), "primary", self.accept)
