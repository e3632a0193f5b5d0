"""The plain page for the child: when, where to choose from, who helps, and nothing else."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from companion.domain.diary import DayState
from companion.domain.people import Person
from companion.domain.sites.regions import Site, SiteAtlas
from companion.services.child_choice import ChildChoice
from companion.services.people import day_clock
from companion.services.ports import Record
from companion.services.settings import CHILD_VIEW
from companion.services.today import Today, TodayView

_HELPERS = 2


class ChildState(StrEnum):
    """What there is to say about today."""

    WAITING = "waiting"
    DONE = "done"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, slots=True)
class ChildPage:
    """What the child reads.

    ``due`` is the local wall time it is usually given, ``spots`` are three to choose from,
    ``chosen`` is the one the child chose for this day, ``used`` where it was given.
    ``helpers`` are names, ``next_day`` the next planned day.
    """

    person: Person
    now: datetime
    day: date
    state: ChildState
    due: datetime | None
    spots: tuple[Site, ...]
    chosen: Site | None
    used: Site | None
    helpers: tuple[str, ...]
    next_day: date | None
    atlas: SiteAtlas


class ChildView:
    """Reads the child's page and keeps which spot the child chose."""

    def __init__(self, record: Record, today: Today) -> None:
        self._record = record
        self._today = today
        self._choice = ChildChoice(record)

    def is_on(self, person_id: str) -> bool:
        """Tell whether the page is offered for a person; it is not until somebody turns it on."""
        return bool(self._record.setting(CHILD_VIEW + person_id))

    def turn(self, person_id: str, *, on: bool) -> None:
        """Offer the page for a person, or no longer."""
        self._record.set_setting(CHILD_VIEW + person_id, "on" if on else "")

    def page(self, person: Person) -> ChildPage:
        """Return what the child reads at this moment."""
        view = self._today.view(person)
        given = [entry for entry in view.day.entries if entry.outcome.injected]
        return ChildPage(
            person=person,
            now=view.now,
            day=view.day.day,
            state=_state(view),
            due=view.day.due and view.day.due.astimezone(day_clock(person).zone),
            spots=tuple(offer.site for offer in view.offers.offers[:3]),
            chosen=view.child_spot,
            used=given[-1].site if given else None,
            helpers=_helpers(view),
            next_day=view.next_planned,
            atlas=view.sites.atlas,
        )

    def choose(self, page: ChildPage, site: Site) -> None:
        """Keep the spot the child chose for the day; anything not offered is left aside."""
        if site in page.spots:
            self._choice.keep(page.person.id, page.day, site)


def _state(view: TodayView) -> ChildState:
    if view.day.state.waiting:
        return ChildState.WAITING
    done = {DayState.GIVEN, DayState.PARTIAL}
    return ChildState.DONE if view.day.state in done else ChildState.NOT_TODAY


def _helpers(view: TodayView) -> tuple[str, ...]:
    """Return who helped where it is done, else who helped most in the last two weeks."""
    given = [entry for entry in view.day.entries if entry.outcome.injected]
    if given:
        carer = view.carers.get(given[-1].carer_id)
        return (carer.name,) if carer else ()
    lately = Counter(
        entry.carer_id for day in view.strip for entry in day.entries if entry.outcome.injected
    )
    names = [
        view.carers[carer_id].name
        for carer_id, _ in lately.most_common()
        if carer_id in view.carers and not view.carers[carer_id].left
    ]
    names = [name for name in names if name != view.person.name]
    return tuple(names[:_HELPERS])
