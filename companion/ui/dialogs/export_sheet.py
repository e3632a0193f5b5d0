"""Taking the record out: as tables for spreadsheets or as FHIR, for one person or everybody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.services.exports import Exports
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.tasks import Progress, Tasks
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

TABLES, FHIR = "csv", "fhir"
_EVERYBODY = ""


class ExportSheet(Sheet):
    """Asks for form, person and place; stays open to say what was written and where."""

    def __init__(self, parent: QWidget, desk: Desk, exports: Exports, tasks: Tasks) -> None:
        super().__init__(
            parent,
            translate("Export", "Take the diary out"),
            translate("Export", "Everything the diary holds, in files that other programs read."),
        )
        self._desk, self._exports = desk, exports
        self._written: Path | None = None
        self._closing = False
        self.form = Form()
        self.kind = self.form.add(
            ChoiceField(
                [
                    (TABLES, translate("Export", "Tables for a spreadsheet (CSV)")),
                    (FHIR, translate("Export", "For a clinic’s program (FHIR R4)")),
                ],
                TABLES,
            ),
            translate("Export", "Form"),
        )
        people = [(person.id, person.name) for person in desk.use.people.all()]
        self.person = self.form.add(
            ChoiceField([(_EVERYBODY, translate("Export", "Everybody")), *people], _EVERYBODY),
            translate("Export", "Whose"),
        )
        self.about = Banner("", "info")
        self.job = JobBar(tasks)
        self.outcome = Banner("", "info")
        self.open_folder = self.outcome.add_action(
            translate("Export", "Open the folder"), self._open_folder
        )
        for part in (self.form, self.about, self.job, self.outcome):
            self.add(part)
        self.outcome.hide()
        self.write_button = self.add_button(
            translate("Export", "Choose the place…"), "primary", self._choose
        )
        self.close_button = self.add_cancel(translate("Export", "Close"))
        self.kind.changed.connect(self._refresh)
        self._refresh()

    def reject(self) -> None:
        """Close; work that runs is stopped first and leaves no file behind."""
        if self.job.working:
            self._closing = True
            self.job.stop()
            return
        super().reject()

    def write_to(self, target: Path) -> None:
        """Write the files beside the window and say what they hold."""
        exports, person = self._exports, self.person.value()
        as_tables = self.kind.value() == TABLES

        def work(progress: Progress) -> int:
            if as_tables:
                return sum(exports.tables(target, progress.tell, person_id=person).values())
            return exports.bundle(target, progress.tell, person_id=person)

        self.outcome.hide()
        self._set_working(working=True)
        self.job.run(
            translate("Export", "Writing the files…"),
            work,
            done=lambda count: self._done(target, count),
            troubled=self._troubled,
            ended=self._ended,
        )
        self.resize(self.sizeHint())

    def _choose(self) -> None:
        """Ask for a place; the name offered says nothing about anybody's health."""
        use = self._desk.use
        today = use.clock.now().astimezone(use.clock.zone()).date()
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        offered = Path(documents or Path.home()) / f"diary-{today.isoformat()}"
        title = translate("Export", "Where the files go")
        if self.kind.value() == FHIR:
            kinds = translate("Export", "FHIR files") + " (*.json)"
            name, _ = QFileDialog.getSaveFileName(self, title, f"{offered}.json", kinds)
        else:
            name, _ = QFileDialog.getSaveFileName(self, title, str(offered))
        if name:
            self.write_to(Path(name))

    def _done(self, target: Path, count: object) -> None:
        self._written = target
        self.outcome.set(
            translate(
                "Export",
                "{count} entries were written to {name}. The files are not encrypted.",
                count=QLocale().toString(int(str(count))),
                name=target.name,
            ),
            "info",
            title=translate("Export", "Written"),
        )
        self.open_folder.show()
        self.outcome.show()

    def _troubled(self, error: TroubleError) -> None:
        self.outcome.set(trouble_sentence(error), "attention")
        self.open_folder.hide()
        self.outcome.show()

    def _ended(self) -> None:
        self._set_working(working=False)
        if self._closing:
            super().reject()
            return
        self.resize(self.sizeHint())
        self.close_button.setFocus()

    def _set_working(self, *, working: bool) -> None:
        for part in (self.form, self.write_button):
            part.setEnabled(not working)

    def _open_folder(self) -> None:
        if self._written is not None:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _refresh(self) -> None:
        self.outcome.hide()
        if self.kind.value() == TABLES:
            text = translate(
                "Export",
                "A new folder with one file a table and a page that explains every column. It "
                "can be brought back in without loss. The files are not encrypted: whoever has "
                "them can read them.",
            )
        else:
            text = translate(
                "Export",
                "One file with the person, prescriptions, injections with their sites, "
                "measurements and results, each with the code of its standard. It is not "
                "encrypted and is not read back in.",
            )
        self.about.set(text, "info")
