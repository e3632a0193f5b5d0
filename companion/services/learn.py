"""What can be read in Learn, how much of it was reviewed, and the papers a sport asks for."""

from __future__ import annotations

from companion.domain.guidance import TueEvidence
from companion.domain.learn import ChapterText, chapters
from companion.domain.people import Person
from companion.domain.sources import Source
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts


class Learn:
    """Reads the article and what stands beside it; it writes nothing."""

    def __init__(self, texts: SafetyTexts, care_team: CareTeam) -> None:
        self._texts = texts
        self._care_team = care_team

    def chapters(self) -> tuple[ChapterText, ...]:
        """Return every chapter in the order it is read."""
        return chapters(self._texts.article(), self._texts.guidance())

    def reviewed(self) -> tuple[int, int]:
        """Return how many statements a named clinician has signed, and how many there are."""
        every = [
            passage
            for text in self.chapters()
            for shown in text.passages
            for passage in shown.every()
        ]
        return sum(passage.review.done for passage in every), len(every)

    def papers(self, person: Person) -> tuple[TueEvidence, ...]:
        """Return the papers that a sport's body asks for, as far as they concern a person."""
        return self._texts.guidance().evidence_for(self._care_team.groups(person))

    def sources(self, paper: TueEvidence) -> tuple[Source, ...]:
        """Return where a paper of the list comes from."""
        known = self._texts.guidance().sources
        return tuple(known[name] for name in paper.statement.sources)
