"""Writes a made-up diary, evening by evening, as the program itself would have kept it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from companion.app.demo.seeded import Chance
from companion.app.demo.spots import Spots
from companion.app.demo.stock import Needles, Pens
from companion.app.demo.story import ZONE, ZONE_NAME, Story, instant, milligrams
from companion.domain.doses import Dose
from companion.domain.injections import Injection, Outcome
from companion.domain.needles import NeedleMovement, NeedleUse
from companion.domain.packs import PackMovement, PackUse
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import days_between, instant_of
from companion.domain.sites.regions import Site

# The shares of evenings up to 17 minutes late, up to 52 minutes late, and later than that.
_PUNCTUAL, _LATER = 0.78, 0.95
_EARLIEST = -5
_MINUTES = [timedelta(minutes=number) for number in range(_EARLIEST, 140)]
_NEXT_PEN_TAKES = timedelta(minutes=3)
_NEXT_MORNING = time(7, 40)
_REST_FROM_NEXT_PEN = "Pen ran empty, the rest came from the next one"


@dataclass(frozen=True, slots=True)
class Evening:
    """What was out of the ordinary about one planned evening.

    ``amount`` is what went in when it was less than prescribed. ``at`` is the wall time
    where it is told. ``spot`` is a site as text, empty for the one of the usual round, None
    where nobody remembers. ``moved`` counts days a weekly injection came late;
    ``days_later`` says how long after the evening the line was typed in.
    """

    outcome: Outcome = Outcome.GIVEN
    reason: str = ""
    note: str = ""
    amount: str = ""
    at: time | None = None
    by: str = ""
    spot: str | None = ""
    needles: int = 1
    moved: int = 0
    days_later: int = 0


USUAL = Evening()


def missed(reason: str) -> Evening:
    """Return an evening without an injection, noted the next morning."""
    return Evening(Outcome.MISSED, reason, days_later=1)


def skipped(reason: str) -> Evening:
    """Return an evening that was left out on purpose, as the team or the family said."""
    return Evening(Outcome.SKIPPED, reason)


def unknown(note: str) -> Evening:
    """Return an evening nobody is sure about any more, filled in some days later."""
    return Evening(Outcome.UNKNOWN, note=note, days_later=3)


def partly(amount: str, reason: str) -> Evening:
    """Return an evening on which only part of the dose went in."""
    return Evening(Outcome.PARTIAL, reason, amount=amount, needles=2)


def past_midnight(at: time, note: str) -> Evening:
    """Return an evening whose injection came after midnight and still counts for it."""
    return Evening(at=at, note=note)


class Evenings:
    """The diary of one person, with what it takes from pens and needle boxes.

    ``giver`` names the carer of an evening; ``special`` holds the evenings that were not
    as usual. The lines come out in ``injections`` and ``movements``.
    """

    def __init__(
        self,
        story: Story,
        chance: Chance,
        *,
        giver: Callable[[date], str],
        spots: Spots,
        pens: Pens,
        needles: Needles | None = None,
        special: Mapping[date, Evening] | None = None,
    ) -> None:
        self._story = story
        self._chance = chance
        self._giver = giver
        self._spots = spots
        self._pens = pens
        self._needles = needles
        self._special = special or {}
        self.injections: list[Injection] = []
        self.movements: list[PackMovement | NeedleMovement] = []

    def write(self, lines: Iterable[Prescription], last: date) -> None:
        """Write every planned evening of the prescription lines up to a last day."""
        for line in lines:
            for on in _planned(line, last):
                self._evening(line, on, self._special.get(on, USUAL))

    def _evening(self, line: Prescription, on: date, what: Evening) -> None:
        if not what.outcome.injected:
            self._not_injected(line, on, what)
            return
        on += timedelta(days=what.moved)
        at = self._time_of(line, on, what)
        dose = milligrams(what.amount) if what.amount else line.dose
        parts = self._pens.take(on, dose)
        for number, (pack_id, part) in enumerate(parts, 1):
            rest_follows = number < len(parts)
            self._part(line, on, what, at=at, pack_id=pack_id, dose=part, split=rest_follows)
            at += _NEXT_PEN_TAKES

    def _part(
        self,
        line: Prescription,
        on: date,
        what: Evening,
        *,
        at: datetime,
        pack_id: str,
        dose: Dose,
        split: bool,
    ) -> None:
        site = self._spots.next(on)
        box_id = self._needles.take(on, what.needles) if self._needles else ""
        entry = Injection(
            id=self._story.new_id(at),
            person_id=self._story.person_id,
            treatment_day=on,
            outcome=Outcome.PARTIAL if split else what.outcome,
            recorded_at=_written(on, what) if what.days_later else at,
            zone=ZONE_NAME,
            at=at,
            prescription_id=line.id,
            prescribed=line.dose,
            dose=dose,
            site=site if what.spot == "" else _told(what.spot),
            pack_id=pack_id,
            needle_box_id=box_id,
            needles=what.needles if box_id else 0,
            carer_id=what.by or self._giver(on),
            reason=_REST_FROM_NEXT_PEN if split else what.reason,
            note=what.note,
        )
        self.injections.append(entry)
        self._move(entry, dose, at)

    def _move(self, entry: Injection, dose: Dose, at: datetime) -> None:
        if entry.pack_id:
            self.movements.append(
                PackMovement(
                    id=self._story.new_id(at),
                    pack_id=entry.pack_id,
                    person_id=entry.person_id,
                    at=at,
                    use=PackUse.INJECTION,
                    taken=dose,
                    injection_id=entry.id,
                )
            )
        if entry.needles:
            self.movements.append(
                NeedleMovement(
                    id=self._story.new_id(at),
                    box_id=entry.needle_box_id,
                    person_id=entry.person_id,
                    at=at,
                    use=NeedleUse.INJECTION,
                    taken=entry.needles,
                    injection_id=entry.id,
                )
            )

    def _not_injected(self, line: Prescription, on: date, what: Evening) -> None:
        written = _written(on, what)
        self.injections.append(
            Injection(
                id=self._story.new_id(written),
                person_id=self._story.person_id,
                treatment_day=on,
                outcome=what.outcome,
                recorded_at=written,
                zone=ZONE_NAME,
                prescription_id=line.id,
                prescribed=line.dose,
                carer_id=what.by or self._giver(on),
                reason=what.reason,
                note=what.note,
            )
        )

    def _time_of(self, line: Prescription, on: date, what: Evening) -> datetime:
        if what.at is not None:
            return instant(on, what.at)
        share, spread = self._chance.unit(), self._chance.unit()
        if share < _PUNCTUAL:
            minutes = int(22 * spread)
        elif share < _LATER:
            minutes = 22 + int(35 * spread)
        else:
            minutes = 57 + int(80 * spread)
        return instant_of(on, line.usual_time, ZONE) + _MINUTES[minutes]


def _planned(line: Prescription, last: date) -> Iterator[date]:
    days = days_between(line.start, min(line.end or last, last))
    if line.schedule.every_day:
        return days
    return (on for on in days if line.schedule.is_due_on(on))


def _written(on: date, what: Evening) -> datetime:
    if not what.days_later:
        return instant(on, time(20, 30))
    return instant(on + timedelta(days=what.days_later), _NEXT_MORNING)


def _told(spot: str | None) -> Site | None:
    return None if spot is None else Site.parse(spot)
