"""Injections as they happened: given, partial, missed, skipped or not known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from companion.domain.doses import Dose, check_dose
from companion.domain.findings import Finding, ask, cannot_be, note
from companion.domain.sites.regions import Site

NOTE_LIMIT = 10_000
# Two daily injections closer than this are asked about, whatever their treatment day.
# The figure is ours: it catches an evening logged late and the next one logged early.
CLOSE_TOGETHER = timedelta(hours=12)
CLOSE_TOGETHER_WEEKLY = timedelta(days=5)
CLOCK_SLACK = timedelta(minutes=2)


class Outcome(StrEnum):
    """What became of a planned injection."""

    GIVEN = "given"
    PARTIAL = "partial"
    MISSED = "missed"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"

    @property
    def injected(self) -> bool:
        """Whether some of the medicine went in."""
        return self in {Outcome.GIVEN, Outcome.PARTIAL}


@dataclass(frozen=True, slots=True)
class Injection:
    """One line of the diary.

    ``at`` is the UTC instant (None where it is not remembered or nothing was injected),
    ``zone`` the IANA zone it was told in, ``treatment_day`` the local day it counts for.
    ``prescribed`` keeps the dose that was in force; ``dose`` is what was given. A split
    dose is several lines of one treatment day. ``needles`` counts the needles used,
    spoiled ones included.
    """

    id: str
    person_id: str
    treatment_day: date
    outcome: Outcome
    recorded_at: datetime
    zone: str
    at: datetime | None = None
    prescription_id: str = ""
    prescribed: Dose | None = None
    dose: Dose | None = None
    site: Site | None = None
    pack_id: str = ""
    needle_box_id: str = ""
    needles: int = 0
    carer_id: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class UndoneInjection:
    """A record that was undone and asks whether it was injected after all.

    ``change_id`` is the change that undid it. ``answer`` stays empty until somebody says no
    or the day is recorded anew; yes brings the line back and removes the question.
    """

    id: str
    person_id: str
    treatment_day: date
    change_id: str
    recorded_at: datetime
    undone_at: datetime
    undone_by: str = ""
    answer: str = ""
    injection_id: str = ""


def given_on(entries: Iterable[Injection], day: date) -> tuple[Injection, ...]:
    """Return the injections of a treatment day in which medicine went in, in order."""
    found = [e for e in entries if e.treatment_day == day and e.outcome.injected]
    return tuple(sorted(found, key=lambda e: (e.at or e.recorded_at, e.id)))


def last_given(entries: Iterable[Injection]) -> Injection | None:
    """Return the most recent injection in which medicine went in."""
    found = [entry for entry in entries if entry.outcome.injected]
    return max(found, key=lambda e: (e.treatment_day, e.at or e.recorded_at), default=None)


def amount_on(entries: Iterable[Injection], day: date) -> Decimal:
    """Return the summed amount of a treatment day; units are those of the entries."""
    return sum((e.dose.amount for e in given_on(entries, day) if e.dose), Decimal(0))


def check_injection(
    entry: Injection,
    others: Sequence[Injection],
    *,
    weekly: bool,
    birth_date: date,
    now: datetime,
    today: date,
) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a diary line.

    ``others`` are the person's lines around that day (without this one), ``today`` the
    current treatment day. A truthful record is never refused: only values that cannot be
    (a time to come, a day before birth, a given dose without an amount) are.
    """
    found = [*_check_day(entry, birth_date, today), *_check_time(entry, now)]
    if entry.needles < 0:
        found.append(cannot_be("needles_not_positive", "needles", count=entry.needles))
    if len(entry.note) > NOTE_LIMIT:
        found.append(cannot_be("note_too_long", "note", limit=NOTE_LIMIT, length=len(entry.note)))
    if entry.outcome is Outcome.PARTIAL and not entry.reason:
        found.append(cannot_be("reason_missing", "reason"))
    if entry.outcome.injected:
        found += _check_amount(entry, others)
        found += _check_closeness(entry, others, weekly=weekly)
    elif given_on(others, entry.treatment_day):
        first = given_on(others, entry.treatment_day)[0]
        found.append(ask("already_given", "outcome", first=first))
    return tuple(found)


def _check_day(entry: Injection, birth_date: date, today: date) -> list[Finding]:
    if entry.treatment_day > today:
        return [cannot_be("day_in_future", "day", day=entry.treatment_day)]
    if entry.treatment_day < birth_date:
        return [cannot_be("day_before_birth", "day", birth=birth_date)]
    return []


def _check_time(entry: Injection, now: datetime) -> list[Finding]:
    if entry.at is not None and entry.at > now + CLOCK_SLACK:
        return [cannot_be("time_in_future", "at", at=entry.at)]
    return []


def _check_amount(entry: Injection, others: Sequence[Injection]) -> list[Finding]:
    if entry.dose is None:
        return [cannot_be("dose_missing", "dose")]
    if entry.dose.amount <= 0:
        return list(check_dose(entry.dose))
    if entry.prescribed is None:
        return [note("nothing_prescribed", "dose"), *check_dose(entry.dose)]
    before = amount_on(others, entry.treatment_day)
    return _compare(entry.dose, entry.prescribed, before, whole=entry.outcome is Outcome.GIVEN)


def _compare(dose: Dose, prescribed: Dose, before: Decimal, *, whole: bool) -> list[Finding]:
    if dose.unit is not prescribed.unit:
        return [ask("unit_not_as_prescribed", "dose", unit=dose.unit, prescribed=prescribed.unit)]
    together = before + dose.amount
    if together > prescribed.amount and not before:
        return [ask("more_than_prescribed", "dose", dose=dose, prescribed=prescribed)]
    # The first part of a split dose asks once whether it is one; the parts after it do not.
    if whole and not before and together < prescribed.amount:
        return [ask("less_than_prescribed", "dose", dose=dose, prescribed=prescribed)]
    return []


def _check_closeness(
    entry: Injection, others: Sequence[Injection], *, weekly: bool
) -> list[Finding]:
    same_day = given_on(others, entry.treatment_day)
    if same_day:
        return (
            []
            if _is_rest_of_split(entry, others)
            else [ask("given_twice", "day", first=same_day[0], count=len(same_day))]
        )
    if entry.at is None:
        return []
    limit = CLOSE_TOGETHER_WEEKLY if weekly else CLOSE_TOGETHER
    gaps = {
        other.id: (abs(other.at - entry.at), other)
        for other in others
        if other.outcome.injected and other.at is not None
    }
    near = [(gap, key) for key, (gap, _) in gaps.items() if gap < limit]
    if not near:
        return []
    gap, closest = min(near)
    return [ask("given_recently", "at", first=gaps[closest][1], gap=gap, weekly=weekly)]


def _is_rest_of_split(entry: Injection, others: Sequence[Injection]) -> bool:
    """Tell whether the entry completes a split dose without exceeding what is prescribed."""
    if entry.dose is None or entry.prescribed is None:
        return False
    parts = [*given_on(others, entry.treatment_day), entry]
    if any(part.dose is None or part.dose.unit is not entry.prescribed.unit for part in parts):
        return False
    return amount_on(parts, entry.treatment_day) <= entry.prescribed.amount
