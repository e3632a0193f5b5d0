"""The diary as a list: newest first, each line opened, changed, marked as over or taken out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.domain.symptoms import SymptomNote
from companion.services.people import day_clock
from companion.services.ports import JournalLine
from companion.ui.desk import Desk
from companion.ui.formats import format_date, format_time
from companion.ui.models.card_words import card_text, day_words
from companion.ui.models.symptom_words import note_detail, note_title, since_change_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList

_AT_FIRST = 30


class DiaryTab(QWidget):
    """Shows a person's notes, what is kept for the visit, and what was asked by name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._most = _AT_FIRST
        self._person: Person | None = None
        self.rows: list[ChoiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.l)

    def show_person(self, person: Person) -> None:
        """Read a person's diary again."""
        if self._person is not None and self._person.id != person.id:
            self._most = _AT_FIRST
        self._person = person
        clear(self._column)
        notes = self._desk.use.symptoms.notes(person)
        visit = self._for_visit(person)
        if visit is not None:
            self._column.addWidget(visit)
        self._column.addWidget(self._list(person, notes))
        asked = self._asked(person)
        if asked is not None:
            self._column.addWidget(asked)
        self._column.addStretch(1)

    def _list(self, person: Person, notes: Sequence[SymptomNote]) -> Card:
        card = Card(translate("Diary", "Diary"))
        self.rows = []
        if not notes:
            card.add(
                EmptyState(
                    "activity",
                    translate("Diary", "Nothing is noted yet"),
                    translate("Diary", "Notes help the visit; “When to call” needs none."),
                )
            )
            return card
        listed = RowList()
        for note in notes[: self._most]:
            row = self._row(person, note)
            self.rows.append(row)
            listed.add(row)
        card.add(listed)
        if len(notes) > self._most:
            card.add(
                Button(translate("Diary", "Show earlier notes"), "quiet", on_click=self._earlier)
            )
        return card

    def _row(self, person: Person, note: SymptomNote) -> ChoiceRow:
        guide = self._desk.use.texts.guide()
        today = day_clock(person).today(self._desk.use.clock.now())
        year = "" if note.day.year == today.year else str(note.day.year)
        starts = [line.start for line in self._desk.use.prescriptions.of(person.id)]
        since = since_change_words(note.started or note.day, starts)
        row = ChoiceRow(
            format_date(note.day, "day_short"),
            note_title(guide, note),
            " · ".join(part for part in (year, note_detail(guide, note), since) if part),
        )
        row.on_press(lambda: self.open_note(person, note))
        return row

    def open_note(self, person: Person, note: SymptomNote) -> None:
        """Show one note with its history, to be changed, ended or taken out."""
        from companion.ui.pages.symptoms.note_editor import (  # noqa: PLC0415 - when opened
            NoteEditor,
        )

        NoteEditor(self.window(), self._desk, person).open(note, self._history(person, note))

    def _history(self, person: Person, note: SymptomNote) -> list[str]:
        use = self._desk.use
        carers = {carer.id: carer.name for carer in use.people.carers(left=True)}
        zone = day_clock(person).zone
        lines = use.symptoms.history(note)

        def words(line: JournalLine) -> str:
            local = line.at.astimezone(zone)
            when = f"{format_date(local.date(), 'medium')}, {format_time(local)}"
            who = carers.get(line.carer_id, translate("Diary", "somebody"))
            if line.before is None:
                return translate("Diary", "Noted {when} by {who}", when=when, who=who)
            return translate("Diary", "Changed {when} by {who}", when=when, who=who)

        return [words(line) for line in lines]

    def _for_visit(self, person: Person) -> Card | None:
        use = self._desk.use
        view = use.cards.view(person)
        if not view.for_visit:
            return None
        card = Card(translate("Diary", "Kept for the next visit"))
        rows = RowList()
        for episode in view.for_visit:
            text = card_text(use.texts.guide(), use.texts.article(), episode, view.contacts)
            since = day_words(episode, episode.day_number(view.today))
            rows.add(FactRow(text.why, since, role="muted"))
        card.add(rows)
        return card

    def _asked(self, person: Person) -> Card | None:
        answers = [one for one in self._desk.use.symptoms.answers(person) if one.asked]
        if not answers:
            return None
        last = answers[-1]
        labels = {one.id: one.label for one in self._desk.use.texts.guide().symptoms}
        card = Card(translate("Diary", "Last check-in"))
        card.add(
            Label(
                translate(
                    "Diary",
                    "{date}. Asked and denied: {denied}.",
                    date=format_date(last.day),
                    denied="; ".join(labels.get(name, name) for name in last.denied)
                    or translate("Diary", "none"),
                )
            )
        )
        return card

    def _earlier(self) -> None:
        self._most += _AT_FIRST
        if self._person is not None:
            self.show_person(self._person)
