"""The other lists of the page: events, medicines, the clinic's limits, treatment on hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.holds import TreatmentHold
from companion.domain.people import Person
from companion.domain.situations import Medicine, MedicineKind, PersonalLimits, SituationEvent
from companion.services.people import day_clock
from companion.services.situations import SituationSaved
from companion.ui.desk import Desk
from companion.ui.dialogs.situation_sheets import (
    HoldSheet,
    LimitsSheet,
    MedicineSheet,
    SituationSheet,
)
from companion.ui.formats import format_date, format_decimal
from companion.ui.models.hold_words import hold_words
from companion.ui.models.symptom_words import medicine_kind_words
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList


class OthersTab(QWidget):
    """Four cards; each offers its first step and opens what is on record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows_of_holds: list[ChoiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.l)

    def show_person(self, person: Person) -> None:
        """Read a person's lists again."""
        clear(self._column)
        for card in (
            self._holds(person), self._events(person), self._medicines(person),
            self._limits(person),
        ):  # fmt: skip
            self._column.addWidget(card)
        self._column.addStretch(1)

    def ask_hold(self, hold: TreatmentHold) -> None:
        """Ask for a hold as the clinic said it and keep it."""
        sheet = HoldSheet(self.window(), hold)
        if hold.id:
            self._offer_end(sheet, hold)
        if sheet.exec():
            change = self._desk.use.holds.save(sheet.hold())
            self._told(change, translate("Hold", "The hold is kept as the clinic said it."))

    def _offer_end(self, sheet: HoldSheet, hold: TreatmentHold) -> None:
        """Offer to end a hold that is on record, or to take out one written by mistake."""
        person = self._desk.use.people.get(hold.person_id)
        assert person is not None
        holds, by = self._desk.use.holds, self._by()

        def done(call: Callable[[], str], words: str) -> None:
            sheet.reject()
            self._told(call(), words)

        if hold.covers(self._today(person)):
            sheet.add_button(
                translate("Hold", "The clinic ended it"),
                on_click=lambda: done(
                    lambda: holds.end(hold, person, carer_id=by),
                    translate("Hold", "The hold is over from today on."),
                ),
            )
        sheet.add_button(
            translate("Hold", "Take it out of the record"),
            "danger",
            lambda: done(lambda: holds.remove(hold, carer_id=by), translate("Hold", "Taken out.")),
        )

    def ask_event(self, person: Person) -> None:
        """Ask for an event, keep it and show its card."""
        use = self._desk.use
        sheet = SituationSheet(self.window(), use.situations.offered(person), self._today(person))
        if sheet.exec():
            saved = use.situations.note(
                person,
                sheet.what.value(),
                sheet.day.value() or self._today(person),
                text=sheet.words.value(),
                carer_id=self._by(),
            )
            self._saved(person, saved)

    def ask_medicine(self, person: Person, medicine: Medicine) -> None:
        """Ask for a medicine, keep it and show a card if it acts on growth hormone."""
        sheet = MedicineSheet(self.window(), medicine)
        if medicine.id:
            sheet.add_button(
                translate("Medicine", "Take it off the list"),
                "danger",
                lambda: self._remove(sheet, medicine),
            )
        if sheet.exec():
            saved = self._desk.use.situations.save_medicine(sheet.medicine(), carer_id=self._by())
            self._saved(person, saved)

    def ask_limits(self, person: Person) -> None:
        """Ask for the clinic's limits and keep them."""
        use = self._desk.use
        sheet = LimitsSheet(self.window(), use.situations.limits(person), self._today(person))
        if sheet.exec():
            self._saved(person, use.situations.save_limits(sheet.limits(), carer_id=self._by()))

    def _holds(self, person: Person) -> Card:
        use = self._desk.use
        card = self._card(
            translate("Hold", "Treatment on hold"),
            translate("Hold", "The clinic said: on hold…"),
            lambda: self.ask_hold(use.holds.blank(person, carer_id=self._by())),
        )
        rows = RowList()
        holds = use.holds.all(person.id)
        self.rows_of_holds = []
        for hold in holds:
            row = ChoiceRow("", hold_words(hold), _joined(hold.said_by, hold.why))
            row.on_press(partial(self.ask_hold, hold))
            self.rows_of_holds.append(row)
            rows.add(row)
        card.add(rows if holds else _none(translate("Hold", "No hold is on record.")))
        return card

    def _events(self, person: Person) -> Card:
        use = self._desk.use
        card = self._card(
            translate("Situation", "Things that happened"),
            translate("Situation", "Something happened…"),
            lambda: self.ask_event(person),
        )
        names = {one.id: one.event for one in use.texts.guide().situations}
        rows = RowList()
        events = use.situations.events(person)
        for event in events:
            over = event.over_on is not None
            ends = translate("Situation", "press when it is over")
            state = translate("Situation", "over") if over else ends
            row = ChoiceRow(
                format_date(event.day, "day_short"),
                names.get(event.situation, event.situation),
                _joined(str(event.day.year), event.note, state),
            )
            row.setEnabled(not over)
            row.on_press(partial(self._end_event, event))
            rows.add(row)
        empty = translate(
            "Situation",
            "A stay in hospital, a pregnancy, a transplant, a change in tumour follow-up: tell "
            "the team, and keep it here.",
        )
        card.add(rows if events else _none(empty))
        return card

    def _medicines(self, person: Person) -> Card:
        use = self._desk.use
        blank = Medicine("", person.id, "", MedicineKind.REPLACEMENT_STEROID)
        card = self._card(
            translate("Medicine", "Other medicines"),
            translate("Medicine", "Add a medicine…"),
            lambda: self.ask_medicine(person, blank),
        )
        rows = RowList()
        medicines = use.situations.medicines(person)
        for medicine in medicines:
            row = ChoiceRow(
                "",
                medicine.name,
                _joined(medicine_kind_words(medicine.kind), span_words(medicine), medicine.note),
            )
            row.on_press(partial(self.ask_medicine, person, medicine))
            rows.add(row)
        card.add(rows if medicines else _none(translate("Medicine", "No medicine is listed.")))
        return card

    def _limits(self, person: Person) -> Card:
        limits = self._desk.use.situations.limits(person)
        card = self._card(
            translate("Limits", "Limits the clinic gave"),
            translate("Limits", "Type them in…"),
            lambda: self.ask_limits(person),
        )
        facts = limit_facts(limits)
        rows = RowList()
        for label, value in facts:
            rows.add(FactRow(label, value))
        card.add(rows if facts else _none(translate("Limits", "None. Nothing is built in.")))
        return card

    def _card(self, title: str, action: str, call: Callable[[], object]) -> Card:
        return Card(title, trailing=Button(action, on_click=call))

    def _end_event(self, event: SituationEvent) -> None:
        change = self._desk.use.situations.over(event, carer_id=self._by())
        self._told(change, translate("Cards", "Noted as over."))

    def _remove(self, sheet: MedicineSheet, medicine: Medicine) -> None:
        sheet.reject()
        change = self._desk.use.situations.remove_medicine(medicine, carer_id=self._by())
        self._told(change, translate("Medicine", "Taken off the list."))

    def _saved(self, person: Person, saved: SituationSaved) -> None:
        self._told(saved.change_id, translate("Situation", "Kept."))
        CardFlow(self.window(), self._desk, person).show_cards(saved.cards)

    def _told(self, change: str, words: str) -> None:
        use, by = self._desk.use, self._by()
        self._desk.notice(words, lambda: use.symptoms.undo(change, carer_id=by))

    def _by(self) -> str:
        return self._desk.by

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._desk.use.clock.now())


def span_words(medicine: Medicine) -> str:
    """Return from when to when a medicine is taken."""
    since = format_date(medicine.since, "medium") if medicine.since else ""
    until = format_date(medicine.until, "medium") if medicine.until else ""
    if since and until:
        return translate("Hold", "{since} to {until}", since=since, until=until)
    if until:
        return translate("Medicine", "until {until}", until=until)
    return translate("Medicine", "since {since}", since=since) if since else ""


def limit_facts(limits: PersonalLimits) -> list[tuple[str, str]]:
    """Return the limits that were typed in, as label and value."""
    found = []
    pairs = (
        (translate("Limits", "Glucose, same day"), limits.glucose_urgent, limits.glucose_unit),
        (translate("Limits", "Glucose, tell the team"), limits.glucose_call, limits.glucose_unit),
        (translate("Limits", "Upper blood pressure"), limits.systolic, "mmHg"),
        (translate("Limits", "Lower blood pressure"), limits.diastolic, "mmHg"),
        (translate("Limits", "Weight gained"), limits.weight_gain_kg, "kg"),
    )
    for label, value, unit in pairs:
        if value is not None:
            figure = format_decimal(value)
            found.append((label, translate("Limits", "above {v} {unit}", v=figure, unit=unit)))
    if limits.given_by:
        found.append((translate("Limits", "Given by"), limits.given_by))
    return found


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _none(text: str) -> Label:
    return Label(text, "muted")
