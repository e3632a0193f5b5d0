"""What is due for a person: by the clinic's own dates, which win, or by the article's schedule.

Where the article gives a range ("every 3 to 6 months") both bounds are kept; only the later one
passes. No date is made of a dose change: the article states that timing in three versions, and
the day of the blood test comes from the clinic. Nothing here says that something was left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from companion.domain.article import MonitoringItem, MonitoringTiming
from companion.domain.diary import DayClock
from companion.domain.groups import Group
from companion.domain.monitoring_notes import OWN, MonitoringDeed, MonitoringNote
from companion.domain.outings import months_later

_OF_TEST: Final = {
    "fasting_glucose": "glucose", "hba1c": "glucose", "height": "size", "weight": "size",
    "oedema": "symptoms", "joint_pain": "symptoms", "hand_numbness": "symptoms",
    "headache": "symptoms", "vision_change": "symptoms", "symptom_review": "symptoms",
    "sleep_breathing": "sleep", "sleep_study": "sleep", "scoliosis": "spine",
    "follow_up_visit": "visit",
}  # fmt: skip
CHECKS: Final = (
    "igf1", "glucose", "lipids", "thyroid", "cortisol", "blood_pressure", "size", "bone_age",
    "bone_density", "sleep", "spine", "eyes", "symptoms", "visit",
)  # fmt: skip
"""The checks that can be given a date by the clinic, besides ones with a name of their own."""
NOT_FOR_GROWING: Final = frozenset({"lipids", "bone_density"})
"""Guidance suggests against these as a routine in treated children: only the clinic asks."""
_BEFORE_START = frozenset({MonitoringTiming.BEFORE_START, MonitoringTiming.BEFORE_AND_DURING})
_AT_VISITS = frozenset({MonitoringTiming.EACH_VISIT, MonitoringTiming.AS_BOOKED})
_ANSWERS_FROM = timedelta(days=14)


class Basis(StrEnum):
    """Whose date it is."""

    ARTICLE = "article"
    CLINIC = "clinic"


class DueState(StrEnum):
    """How a check stands today."""

    AHEAD = "ahead"
    OPEN = "open"
    PASSED = "passed"
    NO_DATE = "no_date"
    POSTPONED = "postponed"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: whose date it is, from when to when, and the article's words about it.

    ``earliest`` and ``latest`` are one day where the clinic gave a date. ``last`` is when it
    was last done by the record. ``changed`` is the last dose change where nothing was noted
    since. ``note`` is the clinic's word that decides.
    """

    key: str
    basis: Basis
    state: DueState
    items: tuple[MonitoringItem, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    last: date | None = None
    changed: date | None = None
    note: MonitoringNote | None = None

    @property
    def at_visits(self) -> bool:
        """Whether the article asks for it whenever the clinic is seen."""
        return any(item.timing in _AT_VISITS for item in self.items)

    @property
    def before_start(self) -> bool:
        """Whether the article asks for it before treatment and none is on record."""
        return self.last is None and any(item.timing in _BEFORE_START for item in self.items)

    @property
    def name(self) -> str:
        """What the clinic called a check of its own; empty for the ones with words."""
        return self.key.removeprefix(OWN) if self.key.startswith(OWN) else ""


@dataclass(frozen=True, slots=True)
class Due:
    """A dated check for lists and reminders; ``day`` is the later bound or the clinic's day.

    ``label`` is a code to be put into words, or the name the clinic gave.
    """

    key: str
    kind: Basis
    day: date
    label: str
    state: DueState
    earliest: date


@dataclass(frozen=True, slots=True)
class MonitoringFacts:
    """What the schedule is worked out from.

    ``items`` are the article's for this person's groups and kind of product; ``last`` maps a
    check to the day it was last done by the record. ``clock`` tells on which of the person's
    days a note was made.
    """

    today: date
    groups: tuple[Group, ...]
    items: tuple[MonitoringItem, ...]
    clock: DayClock
    notes: tuple[MonitoringNote, ...] = ()
    last: Mapping[str, date] = field(default_factory=dict)
    started: date | None = None
    changed: date | None = None
    next_visit: date | None = None


def checks(facts: MonitoringFacts) -> tuple[Check, ...]:
    """Return every check that concerns a person, in the order of ``CHECKS``, own ones last."""
    by_key: dict[str, list[MonitoringItem]] = {}
    for item in facts.items:
        for test in item.tests:
            named = by_key.setdefault(_OF_TEST.get(test, test), [])
            if item not in named:
                named.append(item)
    said = {note.key for note in facts.notes if note.deed is not MonitoringDeed.DONE}
    growing = not {Group.CHILD, Group.TRANSITION}.isdisjoint(facts.groups)
    if growing:
        by_key = {key: of for key, of in by_key.items() if key not in NOT_FOR_GROWING}
    keys = [key for key in CHECKS if key in by_key or key in said]
    own = sorted(key for key in said if key.startswith(OWN))
    return tuple(_check(key, tuple(by_key.get(key, ())), facts) for key in (*keys, *own))


def due(found: Iterable[Check], day: date, *, ahead: timedelta = timedelta()) -> tuple[Due, ...]:
    """Return the checks that can be done by ``day`` or within ``ahead`` of it, earliest first."""
    dated = (
        Due(one.key, one.basis, one.latest, one.name or one.key, one.state, one.earliest)
        for one in found
        if one.latest is not None and one.earliest is not None
        if one.state is not DueState.NOT_WANTED and one.earliest <= day + ahead
    )
    return tuple(sorted(dated, key=lambda one: (one.day, one.key)))


def _check(key: str, items: tuple[MonitoringItem, ...], facts: MonitoringFacts) -> Check:
    notes = sorted((n for n in facts.notes if n.key == key), key=lambda n: (n.noted_at, n.id))
    last = _last_done(notes, facts.last.get(key), facts.today)
    word = next((n for n in reversed(notes) if n.deed is not MonitoringDeed.DONE), None)
    if word is None:
        return _by_article(key, items, facts, last)
    if word.deed is MonitoringDeed.NOT_WANTED:
        return Check(key, Basis.CLINIC, DueState.NOT_WANTED, items, last=last, note=word)
    if not _answers(last, word, facts.clock):
        put_off = word.deed is MonitoringDeed.POSTPONED and word.day > facts.today
        state = DueState.POSTPONED if put_off else _state(word.day, word.day, facts.today)
        return Check(key, Basis.CLINIC, state, items, word.day, word.day, last, note=word)
    rhythm = next((n.every_months for n in reversed(notes) if n.every_months), None)
    if rhythm is not None and last is not None:
        day = months_later(last, rhythm)
        state = _state(day, day, facts.today)
        return Check(key, Basis.CLINIC, state, items, day, day, last, note=word)
    return _by_article(key, items, facts, last)


def _by_article(
    key: str, items: tuple[MonitoringItem, ...], facts: MonitoringFacts, last: date | None
) -> Check:
    basis = Basis.ARTICLE if items else Basis.CLINIC
    changed = facts.changed if _follows_dose(items) else None
    if changed is not None and last is not None and last >= changed:
        changed = None
    earliest, latest = _window(items, facts, last)
    state = DueState.NO_DATE
    if earliest is not None and latest is not None:
        state = _state(earliest, latest, facts.today)
    return Check(key, basis, state, items, earliest, latest, last, changed)


def _window(
    items: Sequence[MonitoringItem], facts: MonitoringFacts, last: date | None
) -> tuple[date | None, date | None]:
    """Return the earliest and latest day that the article's interval leads to, if it has one."""
    months = [item.every_months for item in items if item.every_months is not None]
    base = last or facts.started
    if months and base is not None:
        least, most = min(m[0] for m in months), max(m[1] for m in months)
        return months_later(base, least), months_later(base, most)
    if any(item.timing in _AT_VISITS for item in items):
        return facts.next_visit, facts.next_visit
    return None, None


def _follows_dose(items: Iterable[MonitoringItem]) -> bool:
    return any(item.timing is MonitoringTiming.AFTER_DOSE_CHANGE for item in items)


def _last_done(notes: Iterable[MonitoringNote], recorded: date | None, today: date) -> date | None:
    days = [n.day for n in notes if n.deed is MonitoringDeed.DONE and n.day <= today]
    return max((*days, *([recorded] if recorded else ())), default=None)


def _answers(last: date | None, word: MonitoringNote, clock: DayClock) -> bool:
    """Tell whether a check was done for a date: up to two weeks before it, or after it.

    What was done before the date was even given answers nothing.
    """
    given = clock.today(word.noted_at)
    return last is not None and last >= max(word.day - _ANSWERS_FROM, given)


def _state(earliest: date, latest: date, today: date) -> DueState:
    if today < earliest:
        return DueState.AHEAD
    return DueState.OPEN if today <= latest else DueState.PASSED
