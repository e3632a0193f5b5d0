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
from companion.ui.formats import format_date, format_time
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate


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
        return [self._line(line, carers) for line in lines]

    def _line(self, line: JournalLine, carers: dict[str, str]) -> str:
        local = line.at.astimezone(ZoneInfo(self.person.zone))
        when = f"{format_date(local.date(), 'medium')}, {format_time(local)}"
        who = carers.get(line.carer_id, "")
        if not who:
            if line.before is None:
                return translate("Labs", "Recorded {when}", when=when)
            return translate("Labs", "Changed {when}", when=when)
        if line.before is None:
            return translate("Labs", "Recorded {when} by {who}", when=when, who=who)
        return translate("Labs", "Changed {when} by {who}", when=when, who=who)
