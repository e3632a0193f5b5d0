"""Data: take the record out, bring rows in, and erase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from companion.domain.people import Person
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.pages.settings.context import RecordData, SettingsContext
from companion.ui.pages.settings.erase_sheet import ErasePersonSheet, erase_all_sheet
from companion.ui.pages.settings.section import Section
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button, danger_button, secondary_button
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label


class DataSection(Section):
    """The record is the family's: out in open formats, in with a look first, and gone for good."""

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Data", "Data"),
            translate("Data", "The record is yours: take it out, bring rows in, erase it."),
        )
        data = context.data
        if data is None:
            self.add(Banner(translate("Data", "This diary keeps its data elsewhere."), "info"))
        else:
            self._build(data)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """List the people who can be erased."""
        if self._context.data is None:
            return
        people = [(person.id, person.name) for person in self._desk.use.people.all()]
        if self._is_news(people):
            self.person.set_choices(people, people[0][0] if people else "")
            self.erase_person_button.setEnabled(bool(people))

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.export_button if self._context.data is not None else None

    def take_out(self) -> None:
        """Open the sheet that writes files."""
        from companion.ui.dialogs.export_sheet import ExportSheet  # noqa: PLC0415 - on use

        data = self._data()
        ExportSheet(self, self._desk, data.exports, self._context.tasks).exec()

    def bring_in(self, source: Path) -> None:
        """Look into a file, say what would be done, and offer to take it back afterwards."""
        from companion.ui.dialogs.import_sheet import ImportSheet  # noqa: PLC0415 - on use

        data = self._data()
        sheet = ImportSheet(self, self._desk, data.imports, self._context.tasks, source)
        if sheet.exec() == QDialog.DialogCode.Accepted and sheet.imported is not None:
            said = translate("Data", "{n} row(s) were brought in.", n=sheet.imported.rows)
            self._tell(said, sheet.imported.change_id)

    def erase(self, person: Person) -> None:
        """Erase a person once their name is typed, and make the window anew without them."""
        data = self._data()
        sheet = ErasePersonSheet(self, person, data.erase, self._context.tasks)
        sheet.exec()
        if sheet.erased:
            data.after_erasing()

    def erase_all(self) -> None:
        """Erase everything once the words are typed."""
        data = self._data()
        assert data.erase_everything is not None
        if erase_all_sheet(self).exec() != QDialog.DialogCode.Accepted:
            return
        try:
            data.erase_everything()
        except TroubleError as error:
            show_trouble(self, error, translate("Data", "Not everything was erased"))

    def _build(self, data: RecordData) -> None:
        self.export_button = secondary_button(
            translate("Data", "Take out…"), self.take_out, icon="upload"
        )
        self.add(
            _card(
                translate("Data", "Take the diary out"),
                translate(
                    "Data",
                    "As tables for a spreadsheet, or as FHIR for a clinic’s program. For a copy "
                    "that can be restored, make a backup instead.",
                ),
                self.export_button,
            )
        )
        self.file_button = secondary_button(
            translate("Data", "Choose a file…"), self._choose_file, icon="download"
        )
        self.folder_button = secondary_button(
            translate("Data", "Choose an exported folder…"), self._choose_folder, icon="folder"
        )
        self.add(
            _card(
                translate("Data", "Bring rows in"),
                translate(
                    "Data",
                    "Measurements or laboratory results from a CSV file, injections from a "
                    "MedTimer backup, or a folder taken out of this program. Every row is looked "
                    "at first, and all of it can be undone as one step.",
                ),
                self.file_button,
                self.folder_button,
            )
        )
        self._build_erasing(data)

    def _build_erasing(self, data: RecordData) -> None:
        card = _card(
            translate("Data", "Erase"),
            translate(
                "Data",
                "For good, with the history and the backups in the diary’s folder. First you read "
                "what goes and what cannot be reached, and type a name to confirm.",
            ),
        )
        form = Form()
        self.person = form.add(ChoiceField(), translate("Data", "Who"))
        card.add(form)
        self.erase_person_button = danger_button(
            translate("Data", "Erase this person…"), self._erase_chosen, icon="trash-2"
        )
        card.body.addWidget(self.erase_person_button, 0, Qt.AlignmentFlag.AlignLeading)
        card.add_hairline()
        self.erase_all_button = danger_button(
            translate("Data", "Erase everything…"), self.erase_all, icon="trash-2"
        )
        if data.erase_everything is None:
            card.add(
                Label(
                    translate("Data", "The made-up family goes by itself when the window closes."),
                    "muted",
                )
            )
            self.erase_all_button.hide()
        card.body.addWidget(self.erase_all_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)

    def _choose_file(self) -> None:
        kinds = translate("Data", "Tables and MedTimer backups") + " (*.csv *.tsv *.txt *.json)"
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Data", "Bring in a file"), _documents(), kinds
        )
        if name:
            self.bring_in(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, translate("Data", "Bring in an exported folder"), _documents()
        )
        if name:
            self.bring_in(Path(name))

    def _erase_chosen(self) -> None:
        person = self._desk.use.people.get(self.person.value())
        if person is not None:
            self.erase(person)

    def _data(self) -> RecordData:
        data = self._context.data
        assert data is not None
        return data


def _card(title: str, text: str, *buttons: Button) -> Card:
    card = Card(title)
    card.add(Label(text, "muted"))
    if buttons:
        row = FlowLayout(gap=SPACE.s)
        for button in buttons:
            row.addWidget(button)
        card.add_layout(row)
    return card


def _documents() -> str:
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(location) or str(Path.home())
