"""A fault in the program: said plainly, with a report that holds nothing about anybody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.services.troubles import FolderDeniedError, TroubleError
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet


class FaultSheet(Sheet):
    """Shows that something went wrong in the program, and offers to save the report."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(
            parent,
            translate("Fault", "Something in the program went wrong"),
            translate(
                "Fault",
                "This is a fault of ours, not yours. What was saved before is safe; please look "
                "whether your last entry is there.",
            ),
        )
        self.report = report
        self.add(
            Label(
                translate(
                    "Fault",
                    "The report names places in the program’s code. It holds no name, no dose, no "
                    "date and no folder.",
                ),
                "muted",
            )
        )
        self.said = Banner("", "info")
        self.said.hide()
        self.add(self.said)
        self.go_on = self.add_button(translate("Fault", "Go on"), "primary", self.accept)
        self.save = self.add_button(translate("Fault", "Save a report…"), on_click=self._save)

    def save_to(self, target: Path) -> None:
        """Write the report; troubles are shown."""
        file = QSaveFile(str(target))
        try:
            if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
                raise FolderDeniedError(target.parent)
            file.write(self.report.encode())
            if not file.commit():
                raise FolderDeniedError(target.parent)
        except TroubleError as error:
            show_trouble(self, error)
            return
        self.said.set(translate("Fault", "The report is saved."), "info")
        self.said.show()

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Fault", "Save a report"), str(Path(folder) / "companion-report.txt")
        )
        if name:
            self.save_to(Path(name))
