"""From a saved note to its cards and to what was done: the same steps from every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.cards import CardEpisode
from companion.domain.check_ins import DueCheckIn
from companion.domain.people import Person
from companion.domain.red_flags.content import Symptom
from companion.domain.symptoms import SymptomNote
from companion.services.injections import wall_instant
from companion.services.people import day_clock
from companion.services.symptoms import Saved
from companion.ui.desk import Desk
from companion.ui.dialogs.check_in_sheet import CheckInSheet
from companion.ui.dialogs.symptom_cards import CALL, DEED, CardsSheet
from companion.ui.dialogs.symptom_deed import DeedSheet
from companion.ui.dialogs.symptom_pick import SymptomPickSheet
from companion.ui.dialogs.symptom_sheet import SymptomSheet
from companion.ui.finding_words import FindingWords
from companion.ui.models.card_words import card_text
from companion.ui.saving import save
from companion.ui.text import translate

WHEN_TO_CALL, VISITS = "when-to-call", "visits"


class CardFlow:
    """Shows cards over a page and keeps what was done about them."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        self._parent, self._desk, self._person = parent, desk, person

    def note_something(self) -> bool:
        """Ask what was noticed, keep it and show its cards; return whether it was saved."""
        use = self._desk.use
        pick = SymptomPickSheet(self._parent, use.symptoms.asked(self._person))
        if not pick.exec() or pick.chosen is None:
            return False
        note = use.symptoms.blank(self._person, pick.chosen.id, carer_id=self._by())
        return self.edit(pick.chosen, note)

    def edit(self, symptom: Symptom, note: SymptomNote, history: Sequence[str] = ()) -> bool:
        """Show one note to be filled in or changed; return whether it was saved."""
        use = self._desk.use
        sheet = SymptomSheet(
            self._parent, use.texts.guide(), symptom, note, self._today(), history=history
        )
        return bool(sheet.exec()) and self.keep(sheet.note())

    def check_in(self, due: DueCheckIn) -> bool:
        """Ask a round of named questions, then the follow-ups of what is there."""
        use = self._desk.use
        if not due.check_in.asks:
            return self._prepare_visit(due)
        known = {symptom.id: symptom for symptom in use.symptoms.asked(self._person)}
        asked = [known[name] for name in due.check_in.asks if name in known]
        sheet = CheckInSheet(self._parent, use.texts.guide(), asked)
        if not sheet.exec():
            return False
        notes = [self._followed_up(known[n], level) for n, level in sheet.noted().items()]
        saved = use.symptoms.answer(self._person, due, notes, sheet.denied(), carer_id=self._by())
        self._tell(saved, translate("Symptom", "The check-in is kept."))
        return True

    def _prepare_visit(self, due: DueCheckIn) -> bool:
        """Go to the visits, where questions are kept, and close the round."""
        use = self._desk.use
        saved = use.symptoms.answer(self._person, due, (), (), carer_id=self._by())
        self._tell(saved, translate("Symptom", "Look through the diary and pick three questions."))
        self._desk.page_wanted.emit(VISITS)
        return True

    def _followed_up(self, symptom: Symptom, severity: int) -> SymptomNote:
        """Return a note with its follow-up answers; closing the questions leaves them open."""
        use = self._desk.use
        blank = use.symptoms.blank(self._person, symptom.id, carer_id=self._by())
        note = replace(blank, severity=severity)
        if not symptom.questions:
            return note
        sheet = SymptomSheet(
            self._parent, use.texts.guide(), symptom, note, self._today(), ask_strength=False
        )
        return sheet.note() if sheet.exec() else note

    def keep(self, note: SymptomNote) -> bool:
        """Save a note and show the cards it raises; return whether it was saved."""
        use = self._desk.use
        words = FindingWords(use.sites.view(self._person).atlas, {}, day_clock(self._person).zone)
        saved = save(
            self._parent,
            words,
            lambda confirmed: use.symptoms.save(self._person, [note], confirmed),
        )
        if saved is None:
            return False
        self._tell(saved, translate("Symptom", "Kept in the diary."))
        return True

    def _tell(self, saved: Saved, words: str) -> None:
        use, by = self._desk.use, self._by()
        self._desk.notice(words, lambda: use.symptoms.undo(saved.change_id, carer_id=by))
        self.show_cards(saved.cards)

    def _by(self) -> str:
        return self._desk.by

    def _today(self) -> date:
        return day_clock(self._person).today(self._desk.use.clock.now())

    def show_cards(self, episodes: Sequence[CardEpisode]) -> None:
        """Show cards in full, if there are any, and do what is asked for there."""
        if not episodes:
            return
        match CardsSheet(self._parent, self._desk, self._person, episodes).exec():
            case n if n == DEED:
                self.note_deed([one for one in episodes if one.waiting])
            case n if n == CALL:
                self._desk.page_wanted.emit(WHEN_TO_CALL)

    def note_deed(self, episodes: Sequence[CardEpisode]) -> None:
        """Ask what was done about cards and keep it."""
        if not episodes:
            return
        use = self._desk.use
        now = use.clock.now().astimezone(day_clock(self._person).zone)
        at = now.time().replace(second=0, microsecond=0)
        sheet = DeedSheet(self._parent, [(one, self._why(one)) for one in episodes], at)
        deed = sheet.value() if sheet.exec() else None
        if deed is None or not sheet.chosen():
            return
        typed = sheet.time.value()
        today = day_clock(self._person).today(use.clock.now())
        instant = None if typed == at else wall_instant(self._person, today, typed)
        change = use.cards.settle(
            sheet.chosen(),
            deed,
            at=instant,
            whom=sheet.whom.value(),
            outcome=sheet.outcome.value(),
            carer_id=self._desk.by,
        )
        self._desk.done(translate("Cards", "What was done is noted."), change)

    def end(self, episode: CardEpisode) -> None:
        """Keep that what led to a card is over."""
        change = self._desk.use.cards.end(episode, carer_id=self._desk.by)
        self._desk.done(translate("Cards", "Noted as over."), change)

    def _why(self, episode: CardEpisode) -> str:
        use = self._desk.use
        contacts = use.care_team.contacts(self._person)
        return card_text(use.texts.guide(), use.texts.article(), episode, contacts).why
