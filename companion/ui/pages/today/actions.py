"""What the Today page saves: one call of a use case each, told at the foot of the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.findings import Weight
from companion.domain.injections import Injection, Outcome, UndoneInjection
from companion.services.injections import InjectionDraft, Recorded
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.words import dose_words, region_only_words


class TodayActions:
    """Saves for the person of one view and offers the way back."""

    def __init__(self, parent: QWidget, desk: Desk, view: TodayView, words: FindingWords) -> None:
        self._parent, self._desk = parent, desk
        self._view, self._words = view, words
        self._injections = desk.use.injections

    def record(self, draft: InjectionDraft) -> None:
        """Keep one line of the diary."""
        recorded = save(
            self._parent,
            self._words,
            lambda confirmed: self._injections.record(draft, confirmed),
        )
        if recorded is not None:
            self.tell(recorded)

    def fill_in(self, outcomes: Mapping[date, Outcome]) -> bool:
        """Keep what became of several evenings; return whether it was saved."""
        drafts = [self._gap_draft(day, outcome) for day, outcome in outcomes.items()]
        recorded = save(
            self._parent,
            self._words,
            lambda confirmed: self._injections.record_many(drafts, confirmed),
        )
        if recorded:
            change_id = recorded[0].change_id
            self._desk.notice(
                translate("Today", "Filled in {n} evening(s).", n=len(recorded)),
                lambda: self._undo(change_id),
            )
        return recorded is not None

    def answer(self, question: UndoneInjection, injected: bool) -> None:
        """Keep whether an undone injection was injected after all."""
        by = self._by()
        save(
            self._parent,
            self._words,
            lambda _: self._injections.answer(question, injected=injected, carer_id=by),
        )

    def tell(self, recorded: Recorded) -> None:
        """Say what was saved and what was noticed about it, with the way back."""
        noticed = [
            self._words.sentence(finding)
            for finding in recorded.findings
            if finding.weight is Weight.NOTE
        ]
        self._desk.notice(
            " ".join([self._recorded_words(recorded.injection), *noticed]),
            lambda: self._undo(recorded.change_id),
        )

    def _undo(self, change_id: str) -> None:
        self._injections.undo(change_id, carer_id=self._by())

    def _by(self) -> str:
        return self._desk.by

    def _recorded_words(self, entry: Injection) -> str:
        view = self._view
        if not entry.outcome.injected or entry.dose is None:
            return translate("Today", "Noted for {name}.", name=view.person.name)
        return translate(
            "Today",
            "Recorded for {name}: {dose}, {where}.",
            name=view.person.name,
            dose=dose_words(entry.dose),
            where=region_only_words(view.sites.atlas, entry.site),
        )

    def _gap_draft(self, day: date, outcome: Outcome) -> InjectionDraft:
        planned = next((d.line for d in self._view.strip if d.day == day), None)
        return InjectionDraft(
            id=self._desk.use.record.new_id(),
            person_id=self._view.person.id,
            treatment_day=day,
            outcome=outcome,
            dose=planned.dose if planned and outcome.injected else None,
            carer_id=self._by(),
        )
