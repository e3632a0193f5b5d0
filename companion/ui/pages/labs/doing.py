"""What the tabs of the page share: who records, saying what was done, and the audit trail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.cards import CardEpisode
from companion.domain.people import Person
from companion.services.ports import JournalLine
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.models.row_history import row_history
from companion.ui.symptom_flow import CardFlow


class Doing:
    """One person's record as an editor of the page changes it."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        self.parent, self.desk, self.person = parent, desk, person
        self.use = desk.use

    @property
    def by(self) -> str:
        """The id of who is recording; empty where nobody is chosen."""
        return self.desk.by

    def words(self) -> FindingWords:
        """Return the words for what a check noticed."""
        atlas = self.use.sites.view(self.person).atlas
        carers = {carer.id: carer for carer in self.use.people.carers(left=True)}
        return FindingWords(atlas, carers, ZoneInfo(self.person.zone))

    def tell(self, words: str, change_id: str, cards: Sequence[CardEpisode] = ()) -> None:
        """Say what was done, with a way back, and show the cards that it raised."""
        by = self.by
        self.desk.notice(words, lambda: self.use.symptoms.undo(change_id, carer_id=by))
        CardFlow(self.parent, self.desk, self.person).show_cards(cards)

    def history(self, lines: Iterable[JournalLine]) -> list[str]:
        """Return an audit trail in words, oldest first."""
        carers = {carer.id: carer.name for carer in self.use.people.carers(left=True)}
        return row_history(lines, carers, ZoneInfo(self.person.zone))
