"""One check: what the article says, what was noted, and what can be noted now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.monitoring import CHECKS
from companion.domain.monitoring_notes import OWN, MonitoringDeed, MonitoringNote
from companion.ui.dialogs.body_sheet import BodySheet
from companion.ui.finding_words import FindingWords
from companion.ui.models.monitoring_words import check_words, deed_words, said_words
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import (
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
    TextField,
)
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, RowList

_LONGEST_NAME = 60
_OWN = "own"
Keep = Callable[[MonitoringNote, frozenset[str]], str]


@dataclass(frozen=True, slots=True)
class CheckText:
    """What stands above the form: the state in words, and the article's and guidance's words."""

    title: str
    state: str
    article: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What was noted before (newest first), who noted it, and how a note is kept."""

    words: FindingWords
    notes: tuple[MonitoringNote, ...]
    by_whom: Callable[[MonitoringNote], str]
    keep: Keep


class MonitoringSheet(BodySheet[str]):
    """Takes one note about a check; ``taken_out`` is an earlier note to be taken out."""

    def __init__(
        self, parent: QWidget, context: CheckContext, note: MonitoringNote, text: CheckText
    ) -> None:
        super().__init__(parent, text.title, context.words, text.state)
        self._context, self._first = context, note
        self.taken_out: MonitoringNote | None = None
        self._say(text)
        self._list_notes(context.notes)
        self.add(section_heading(translate("Monitoring", "Note something")))
        self._build(note)
        self.finish()
        self.deed.setFocus()

    def note(self) -> MonitoringNote:
        """Return the note as typed."""
        deed = MonitoringDeed(self.deed.value())
        months = self.months.value() if deed is MonitoringDeed.CLINIC_DATE else None
        return replace(
            self._first,
            key=self._key(),
            deed=deed,
            day=self.day.value() or self._first.day,
            every_months=None if months is None else round(months),
            said_by=self.said_by.value(),
            note=self.words.value(),
        )

    def attempt(self, confirmed: frozenset[str]) -> str:
        """Keep what is typed."""
        return self._context.keep(self.note(), confirmed)

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {"key": self.name, "day": self.day, "every_months": self.months}

    def _say(self, text: CheckText) -> None:
        for title, lines in (
            (translate("Monitoring", "What the article says"), text.article),
            (translate("Monitoring", "What else is said"), text.beside),
        ):
            if lines:
                self.add(section_heading(title))
            for line in lines:
                self.add(Label(line))

    def _list_notes(self, notes: Sequence[MonitoringNote]) -> None:
        if not notes:
            return
        self.add(section_heading(translate("Monitoring", "Noted so far")))
        rows = RowList()
        for one in notes:
            take_out = translate("Monitoring", "press to take it out")
            row = ChoiceRow("", said_words(one), f"{self._context.by_whom(one)} · {take_out}")
            row.on_press(partial(self._take_out, one))
            rows.add(row)
        self.add(rows)

    def _build(self, note: MonitoringNote) -> None:
        add = self.form.add
        own = note.key.startswith(OWN)
        checks = [(key, check_words(key)) for key in CHECKS]
        other = (_OWN, translate("Monitoring", "Something else…"))
        self.check = add(
            ChoiceField([*checks, other], _OWN if own else note.key),
            translate("Monitoring", "What the clinic asked for"),
        )
        self.name = add(
            TextField(note.key.removeprefix(OWN) if own else "", longest=_LONGEST_NAME),
            translate("Monitoring", "Name of it"),
        )
        self.deed = add(
            ChoiceField([(one.value, deed_words(one)) for one in MonitoringDeed], note.deed.value),
            translate("Monitoring", "What is there to note?"),
        )
        self.day = add(DateField(note.day), translate("Monitoring", "Date"))
        months = None if note.every_months is None else Decimal(note.every_months)
        self.months = add(
            DecimalField(months, longest=3),
            translate("Monitoring", "Then again every"),
            unit=translate("Unit", "months"),
            help_text=translate("Monitoring", "Only if the clinic said so."),
        )
        self.said_by = add(
            TextField(note.said_by), translate("Monitoring", "Who at the clinic said it")
        )
        self.words = add(NoteField(note.note, lines=2), translate("Monitoring", "Note"))
        self.form.show_row(self.check, visible=not note.key)
        self.check.changed.connect(self._fit)
        self.deed.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        deed = MonitoringDeed(self.deed.value())
        new = not self._first.key
        self.form.show_row(self.name, visible=new and self.check.value() == _OWN)
        self.form.show_row(self.months, visible=deed is MonitoringDeed.CLINIC_DATE)
        self.form.show_row(self.said_by, visible=deed is not MonitoringDeed.DONE)

    def _key(self) -> str:
        if self._first.key:
            return self._first.key
        chosen = self.check.value()
        return f"{OWN}{self.name.value()}" if chosen == _OWN else chosen

    def _take_out(self, note: MonitoringNote) -> None:
        self.taken_out = note
        self.accept()
