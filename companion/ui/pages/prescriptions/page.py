"""The prescription history: what was prescribed from when to when, with labelled arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.catalogue import Catalogue
from companion.domain.titration import Gap
from companion.services.prescription_history import HistoryStep, PrescriptionHistory
from companion.ui.desk import Desk
from companion.ui.models.history_words import how_words, notes_words, short_words, step_words
from companion.ui.pages.prescriptions.dose_chart import DoseChart
from companion.ui.pages.prescriptions.dose_lanes import dose_span
from companion.ui.pages.prescriptions.now_card import NowCard
from companion.ui.pages.settings.line_actions import LineActions
from companion.ui.pages.settings.timeline import GapRow, LineRow
from companion.ui.pages.settings.words import settings_words
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import PageFrame


@dataclass(frozen=True, slots=True)
class _Forms:
    """What the forms of a prescription need."""

    catalogue: Catalogue


class PrescriptionsPage(PageFrame):
    """Now, the doses over time, and every line with what it changed; newest first."""

    KINDS = frozenset(
        {"person", "prescription", "injection", "measurement", "treatment_hold", "site_plan"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Prescriptions", "Prescription history"))
        self._desk = desk
        self._facts: object = None
        self.background = Button(
            translate("Prescriptions", "Background…"),
            "quiet",
            icon="notebook-pen",
            on_click=self._open_background,
        )
        self.new_button = Button(
            translate("Prescriptions", "New dose or product…"),
            "primary",
            icon="plus",
            on_click=lambda: self._actions().add(),
        )
        self.now = NowCard()
        self.now.ask.connect(self._ask)
        self.now.weigh.connect(lambda: desk.page_wanted.emit("growth"))
        self.chart = DoseChart()
        self.rows: list[LineRow] = []
        self._timeline = QVBoxLayout()
        self._timeline.setSpacing(0)
        self.contents = OneOf((self._history(), self._empty()))
        self.add_action(self.background)
        self.add_action(self.new_button)
        self.add(self.contents)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Read the history again and show it."""
        person = self._desk.person
        history = self._desk.use.prescription_history.of(person) if person else None
        if history == self._facts and history is not None:
            return
        self._facts = history
        self.background.setVisible(person is not None)
        shown = history is not None and bool(history.entries)
        self.new_button.setVisible(shown)
        self.contents.show_only(self._filled if shown else self._blank)
        if person is not None:
            self.set_title(
                translate("Prescriptions", "Prescription history"),
                translate(
                    "Prescriptions",
                    "{name} · doses exactly as written; a change is a new line",
                    name=person.name,
                ),
            )
        if history is not None and shown:
            self._show(history)

    def _show(self, history: PrescriptionHistory) -> None:
        self.now.show_history(history)
        span = dose_span(history)
        self._chart_card.setVisible(span is not None)
        if span is not None:
            self.chart.show_span(span)
        clear(self._timeline)
        self.how.setVisible(any(told.at_start is not None for told in history.steps))
        self.rows = []
        last = len(history.entries) - 1
        for place, entry in enumerate(history.entries):
            if isinstance(entry, Gap):
                self._timeline.addWidget(GapRow(entry))
                continue
            row = self._row(entry, history, first=place == 0, last=place == last)
            self.rows.append(row)
            self._timeline.addWidget(row)

    def _row(
        self, told: HistoryStep, history: PrescriptionHistory, *, first: bool, last: bool
    ) -> LineRow:
        notes: list[QWidget] = [Label(words, "small") for words in notes_words(told.step)]
        if told.at_start is not None:
            notes.append(Label(short_words(told.at_start), "small"))
        return LineRow(
            told.line,
            history.today,
            first=first,
            last=last,
            correct=self._actions().correct,
            end=self._actions().end,
            changed=step_words(told.step),
            notes=notes,
        )

    def _ask(self, question: str) -> None:
        person = self._desk.person
        if person is None:
            return
        use, by = self._desk.use, self._desk.by
        words = settings_words(use.clock.zone())
        change = save(self, words, lambda _: use.visits.ask(person.id, question, carer_id=by))
        if change is not None:
            self._desk.done(
                translate("Prescriptions", "Added to the questions for the next visit."), change
            )

    def _open_background(self) -> None:
        from companion.ui.dialogs.medical_background_sheet import (  # noqa: PLC0415 - on first use
            open_background,
        )

        person = self._desk.person
        if person is not None:
            open_background(self, self._desk, person)

    def _actions(self) -> LineActions:
        return LineActions(self, self._desk, _Forms(self._desk.use.texts.catalogue()))

    def _history(self) -> QWidget:
        self._filled = QWidget()
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.body.spacing())
        self._chart_card = Card(translate("Prescriptions", "Dose over time"))
        self._chart_card.add(self.chart)
        lines = Card(translate("Prescriptions", "Every line, newest first"))
        lines.add_layout(self._timeline)
        self.how = Label(how_words(), "small_muted")
        lines.add(self.how)
        for card in (self.now, self._chart_card, lines):
            column.addWidget(card)
        return self._filled

    def _empty(self) -> QWidget:
        self._blank = Card()
        self.empty = EmptyState(
            "history",
            translate("Prescriptions", "Nothing is prescribed yet"),
            translate(
                "Prescriptions",
                "Copy the first prescription here. Each later dose or product becomes a new "
                "line, so the way there stays readable.",
            ),
            action=translate("Prescriptions", "Enter the prescription…"),
            on_click=self._first,
        )
        self._blank.add(self.empty)
        return self._blank

    def _first(self) -> None:
        if self._desk.person is None:
            self._desk.page_wanted.emit("settings")
        else:
            self._actions().add()
