"""What the family was told about diagnosis and other treatment, kept for visits and emergencies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from companion.domain.background import MedicalBackground
from companion.domain.groups import Group
from companion.domain.people import Person
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.pages.settings.words import settings_words
from companion.ui.text import translate
from companion.ui.widgets.date_fields import DateField
from companion.ui.widgets.fields import NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_LINES = 2
_WIDTH_PX = 640


class MedicalBackgroundSheet(Sheet):
    """One form of what is worth having at hand; ``change_id`` tells what was saved."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(
            parent,
            translate("Medical", "Background of {name}", name=person.name),
            translate(
                "Medical",
                "In your own words, as the clinic told you. All of it is optional; what is empty "
                "counts as not noted.",
            ),
            width=_WIDTH_PX,
        )
        self.change_id = ""
        self._desk, self._row = desk, desk.use.background.of(person.id)
        self._groups = desk.use.care_team.groups(person)
        self.form = Form()
        self._fields: dict[str, TextField | NoteField | DateField] = {}
        self._build()
        self._show_rows()
        self.add(self.form)
        self.save_button = self.add_button(translate("Medical", "Save"), "primary", self._save)
        self.add_cancel()

    def field(self, name: str) -> TextField | NoteField | DateField:
        """Return the field of a part of the background."""
        return self._fields[name]

    def background(self) -> MedicalBackground:
        """Return the background as typed."""
        typed: dict[str, Any] = {name: f.value() for name, f in self._fields.items()}
        return replace(self._row, **typed)

    def _build(self) -> None:
        self.form.add_section(translate("Medical", "In an emergency"))
        self._note("allergies", translate("Medical", "Allergies"), _none_known())
        self._note(
            "severe_reaction",
            translate("Medical", "A severe reaction to growth hormone before"),
            translate("Medical", "when, to which product, what happened"),
        )
        self._note(
            "other_hormones",
            translate("Medical", "Other hormones"),
            translate("Medical", "such as thyroid, cortisol, desmopressin"),
        )
        self._note(
            "steroid_plan",
            translate("Medical", "Steroid emergency plan"),
            translate("Medical", "where it is kept, and what it says to do when ill"),
        )
        self._build_diagnosis()
        self._build_dates()

    def _build_diagnosis(self) -> None:
        self.form.add_section(translate("Medical", "How the diagnosis was made"))
        self._day("diagnosed_on", translate("Medical", "Date of the diagnosis"))
        self._note(
            "tests",
            translate("Medical", "Tests"),
            translate("Medical", "such as two stimulation tests, with their dates"),
        )
        self._text("peak", translate("Medical", "Highest growth hormone, with its unit"))
        self._text("mri", translate("Medical", "MRI"))
        self._text("genetics", translate("Medical", "Genetics"))

    def _build_dates(self) -> None:
        self.form.add_section(translate("Medical", "Dates to remember"))
        self._day("taught_on", translate("Medical", "Teaching session on injecting"))
        self._text("taught_by", translate("Medical", "Taught by"))
        self._day("sleep_study_on", translate("Medical", "Sleep study before the start"))
        self._text("sleep_study", translate("Medical", "What it showed, as told"))
        self._day("stopped_on", translate("Medical", "Growth treatment stopped on"))
        self._day("retest_on", translate("Medical", "Tested again on"))
        self._text("retest_result", translate("Medical", "Result of that test, as told"))

    def _show_rows(self) -> None:
        """Show what concerns this person, and whatever was noted already."""
        grown = Group.TRANSITION in self._groups or Group.ADULT in self._groups
        wanted = {
            "sleep_study_on": Group.PWS in self._groups,
            "sleep_study": Group.PWS in self._groups,
            "stopped_on": grown,
            "retest_on": grown,
            "retest_result": grown,
        }
        for name, concerned in wanted.items():
            noted = bool(getattr(self._row, name))
            self.form.show_row(self._fields[name], visible=concerned or noted)

    def _note(self, name: str, label: str, hint: str) -> None:
        field = NoteField(getattr(self._row, name), lines=_LINES)
        self._fields[name] = self.form.add(field, label, help_text=hint)

    def _text(self, name: str, label: str) -> None:
        self._fields[name] = self.form.add(TextField(getattr(self._row, name)), label)

    def _day(self, name: str, label: str) -> None:
        field = DateField(getattr(self._row, name), optional=True)
        self._fields[name] = self.form.add(field, label)

    def _save(self) -> None:
        if not self.form.check():
            return
        typed, use, by = self.background(), self._desk.use, self._desk.by
        words = settings_words(use.clock.zone())
        saver = FormSaver(self, self.form, words, dict(self._fields))
        change = saver.save(lambda _: use.background.save(typed, carer_id=by))
        if change is not None:
            self.change_id = change
            self.accept()


def open_background(parent: QWidget, desk: Desk, person: Person) -> None:
    """Ask for the background, keep it, and offer the way back."""
    sheet = MedicalBackgroundSheet(parent, desk, person)
    if sheet.exec() and sheet.change_id:
        desk.done(translate("Medical", "The background was saved."), sheet.change_id)


def _none_known() -> str:
    return translate("Medical", "write “none known” where that was asked and denied")
