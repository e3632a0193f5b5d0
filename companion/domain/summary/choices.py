"""What the family chose for a summary: which blocks, from when, and how private."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.visits import Visit, last_visit, upcoming

WITHOUT_A_VISIT = timedelta(days=182)
"""How far back a summary reaches when no visit was noted before: the usual half year."""


class Block(StrEnum):
    """The blocks of a summary; the clinical content says in which order and on which page."""

    IDENTITY = "identity"
    QUESTIONS = "questions"
    URGENT_EVENTS = "urgent_events"
    KEY_FIGURES = "key_figures"
    HEIGHT_CHART = "height_chart"
    TREATMENT = "treatment"
    DOSES_GIVEN = "doses_given"
    GROWTH = "growth"
    ADULT_MEASURES = "adult_measures"
    LABS = "labs"
    SYMPTOMS = "symptoms"
    SITE_FINDINGS = "site_findings"
    MEDICINES = "medicines_and_events"
    SITE_MAP = "site_map"
    SLIDERS = "sliders"
    LOGISTICS = "logistics"


@dataclass(frozen=True, slots=True)
class SummaryChoices:
    """``since`` None begins at the last visit; ``initials`` leaves out names and free text.

    ``free_text`` False leaves out what was typed as sentences and keeps every figure.
    """

    blocks: frozenset[Block]
    since: date | None = None
    initials: bool = False
    free_text: bool = True

    @property
    def with_text(self) -> bool:
        """Tell whether free text is printed: a note may hold a name, so never with initials."""
        return self.free_text and not self.initials


@dataclass(frozen=True, slots=True)
class Period:
    """The treatment days a summary is about, both included.

    ``since`` is the visit it begins at, if it does; ``visit`` the one it is made for.
    """

    first: date
    last: date
    since: Visit | None = None
    visit: Visit | None = None

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the period."""
        return self.first <= day <= self.last

    def meets(self, first: date | None, last: date | None) -> bool:
        """Tell whether something from a day to a day lies in the period, in part at least."""
        return (first or date.min) <= self.last and (last or date.max) >= self.first


def period_of(
    since: date | None, visits: Iterable[Visit], first_entry: date | None, today: date
) -> Period:
    """Return the period of a summary.

    Without a day it begins at the last visit; without a visit half a year ago, or with the
    diary where that is younger.
    """
    known = tuple(visits)
    planned = next((visit for visit in upcoming(known) if visit.day >= today), None)
    if since is not None:
        return Period(min(since, today), today, None, planned)
    before = last_visit(known, today)
    if before is not None:
        return Period(before.day, today, before, planned)
    first = max(today - WITHOUT_A_VISIT, first_entry or date.min)
    return Period(min(first, today), today, None, planned)
