"""A person, new or changed: who they are, what the clinic said, and when their day runs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.people import DAY_STARTS, Person
from companion.services.people import PersonDraft
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.gate.answers import WhoAnswers
from companion.ui.gate.who_step import WhoStep
from companion.ui.models.changes import newest_change
from companion.ui.pages.settings.day_form import DayForm
from companion.ui.pages.settings.words import settings_words
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import CheckField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class PersonSheet(Sheet):
    """Adds a person, or changes ``person``; ``change_id`` is the change made, for undo."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person | None) -> None:
        title = translate("People", "Person") if person else translate("People", "New person")
        super().__init__(parent, title)
        self._desk, self._person = desk, person
        self._kept = person
        self.change_id = ""
        clock = desk.use.clock
        zone = person.zone if person else clock.zone().key
        self._words = settings_words(clock.zone())
        self._answers = _answers(person)
        today = clock.now().astimezone(clock.zone()).date()
        self.who = WhoStep(self._answers, self._words, today=today, zone=zone)
        self.about = Form()
        self.indication = self.about.add(
            TextField(person.indication if person else ""),
            translate("People", "Indication, as the clinic named it (optional)"),
            help_text=translate(
                "People", "Printed on the visit summary. Nothing is drawn from it."
            ),
        )
        self.child_view = self.about.add(
            CheckField(
                translate("People", "A plain page for the child, opened from Today"),
                bool(person and desk.use.child_view.is_on(person.id)),
            ),
            translate("People", "For the child"),
            help_text=translate(
                "People", "When, where and who helps. The child may choose one of three spots."
            ),
        )
        self.background = Button(
            translate("People", "Medical background…"), "quiet", icon="notebook-pen",
            on_click=self._open_background,
        )  # fmt: skip
        self.about.add_widget(self.background)
        self.background.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.background.setVisible(person is not None)
        self.day = DayForm(clock, zone, person.day_starts if person else DAY_STARTS)
        for part in (self.who, self.about, self.day):
            self.add(part)
        words = translate("People", "Save") if person else translate("People", "Add person")
        self.save_button = self.add_button(words, "primary", self._save)
        self.add_cancel()
        self.who.focus()

    @property
    def kept(self) -> Person:
        """The person as saved; only after the sheet was accepted."""
        assert self._kept is not None
        return self._kept

    def _save(self) -> None:
        if not (self.who.check() and self.about.check() and self.day.check()):
            return
        self.who.store()
        fields = {"name": self.who.name, "birth_date": self.who.birth, "figure": self.who.figure}
        saver = FormSaver(self, self.who.form, self._words, fields)
        kept = saver.save(self._keep, self._answers.confirmed)
        if kept is not None:
            self._kept = kept
            if self.child_view.value() != self._desk.use.child_view.is_on(kept.id):
                self._desk.use.child_view.turn(kept.id, on=self.child_view.value())
            self.accept()

    def _open_background(self) -> None:
        from companion.ui.dialogs.medical_background_sheet import (  # noqa: PLC0415 - on first use
            open_background,
        )

        assert self._person is not None
        open_background(self, self._desk, self._person)

    def _keep(self, confirmed: frozenset[str]) -> Person:
        people, draft = self._desk.use.people, self._draft()
        if self._person is None:
            kept = people.add(draft, confirmed)
            self.change_id = newest_change(self._desk.use.record, kept.id)
            return kept
        changed = replace(
            self._person,
            name=draft.name,
            birth_date=draft.birth_date,
            sex=draft.sex,
            figure=draft.figure,
            zone=draft.zone,
            indication=draft.indication,
            day_starts=draft.day_starts,
        )
        if changed != self._person:
            self.change_id = people.update(changed, confirmed)
        return changed

    def _draft(self) -> PersonDraft:
        return replace(
            self.who.draft(),
            zone=self.day.zone.value(),
            indication=self.indication.value(),
            day_starts=self.day.starts.value(),
        )


def _answers(person: Person | None) -> WhoAnswers:
    if person is None:
        return WhoAnswers()
    born = person.birth_date
    return WhoAnswers(
        name=person.name,
        birth=(str(born.day), str(born.month), str(born.year)),
        sex=person.sex.value,
        figure=person.figure.value,
        figure_by_hand=True,
    )
