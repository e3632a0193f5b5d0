"""What every sheet shares: whose it is, its opening lines, and words that come again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.sites.regions import Site
from companion.domain.statements import Statement
from companion.services.papers import PaperDay, Papers
from companion.ui.formats import format_date, format_time
from companion.ui.models.prescription_words import product_line, schedule_words
from companion.ui.printing.blocks import Block, Gap, Rule, Stack, Text, WriteLine, ticked
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.flow import Piece
from companion.ui.printing.type import BODY, HEADING, LEAD, MUTED, STRONG, TITLE
from companion.ui.text import translate
from companion.ui.words import dose_words, site_words

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class SheetFor:
    """Whose sheet it is; ``written`` is what stands on it: the name, initials, or nothing."""

    person: Person
    written: str
    papers: Papers

    @property
    def name(self) -> str:
        """What stands on the sheet, kept apart from the writing direction around it."""
        return f"{_ISOLATE}{self.written}{_END_ISOLATE}" if self.written else ""

    @property
    def today(self) -> date:
        """The person's treatment day that is running."""
        return self.papers.today(self.person)

    def where(self, site: Site | None) -> str:
        """Return a spot in words; a line to fill in where none is suggested."""
        if site is None:
            return translate("Paper", "no rested spot to suggest")
        return site_words(self.papers.atlas(self.person), site)

    def document(
        self,
        title: str,
        pieces: Iterable[Piece],
        *,
        landscape: bool = False,
        one_page: bool = True,
    ) -> PaperDocument:
        """Return the finished document with its footer."""
        return PaperDocument(
            title=title,
            pieces=tuple(pieces),
            name=self.name,
            note=recorded_note(),
            printed=format_date(self.papers.now(self.person).date(), "medium"),
            landscape=landscape,
            one_page=one_page,
        )


def recorded_note() -> str:
    """Return where the figures come from, as the footer says it."""
    return translate(
        "Paper",
        "Recorded by the family in Growth Companion. The prescription, the leaflet and your care "
        "team come first.",
    )


def opening(title: str, lead: str = "") -> list[Piece]:
    """Return a title, the line below it and a rule."""
    pieces = [Piece(Text(title, style=TITLE), after=2, with_next=True)]
    if lead:
        pieces.append(Piece(Text(lead, style=LEAD), after=6, with_next=True))
    return [*pieces, Piece(Rule(), after=10, with_next=True)]


def heading(words: str) -> Piece:
    """Return a heading that stays with what follows."""
    return Piece(Stack(Gap(5), Text(words, style=HEADING)), after=4, with_next=True)


def tick_list(items: Iterable[str]) -> list[Piece]:
    """Return lines to tick off."""
    return [Piece(ticked(Text(words, style=BODY)), after=6) for words in items]


def statement_words(statements: Iterable[Statement], *ids: str) -> list[str]:
    """Return the words of some statements in the order asked for."""
    by_id = {statement.id: statement.text for statement in statements}
    return [by_id[one] for one in ids if one in by_id]


def prescribed_block(line: Prescription) -> list[Piece]:
    """Return the dose exactly as prescribed, the product, the days and what the pen shows."""
    parts: list[Block] = [
        Text((dose_words(line.dose), TITLE), ("  " + product_line(line), BODY)),
        Text(
            translate(
                "Paper",
                "As prescribed: {days}, usually at {time}",
                days=schedule_words(line.schedule),
                time=format_time(line.usual_time),
            )
        ),
    ]
    if line.pen_shows:
        shows = translate("Paper", "As taught, the pen window shows: {shows}", shows=line.pen_shows)
        parts.append(Text(shows, style=STRONG))
    return [
        Piece(part, after=3 if part is not parts[-1] else 10, with_next=part is not parts[-1])
        for part in parts
    ]


def no_prescription() -> list[Piece]:
    """Return the lines that stand in for a prescription nobody entered yet."""
    return [
        Piece(
            Text(
                translate(
                    "Paper",
                    "No prescription is in force in the diary. Copy it from the paper you have:",
                ),
                style=MUTED,
            ),
            after=2,
            with_next=True,
        ),
        Piece(WriteLine(translate("Paper", "Product and strength")), after=2, with_next=True),
        Piece(WriteLine(translate("Paper", "Dose and unit, as prescribed")), after=2),
        Piece(WriteLine(translate("Paper", "Days and usual time")), after=12),
    ]


def nothing_prescribed(days: Iterable[PaperDay]) -> bool:
    """Tell whether the days say nothing, so that a sheet is better left to be filled in."""
    return not any(day.line or day.on_hold or day.recorded for day in days)
