"""Body measures beside growth: blood pressure, own sliders, scores and bone density."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TypeVar

from companion.domain.body_checks import (
    check_density,
    check_pressure,
    check_score,
    check_slider,
    check_slider_note,
)
from companion.domain.body_measures import (
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    SliderNote,
)
from companion.domain.cards import CardEpisode
from companion.domain.findings import require
from companion.domain.people import Person
from companion.domain.readings import reading_of
from companion.domain.red_flags.window import BLOOD_PRESSURE
from companion.domain.symptoms import SymptomNote
from companion.services.cards import Cards
from companion.services.people import day_clock
from companion.services.ports import Clock, JournalLine, Record

RowT = TypeVar("RowT", ClinicScore, BoneDensity)
Kept = BloodPressure | ClinicScore | BoneDensity


@dataclass(frozen=True, slots=True)
class BodySaved:
    """The change to undo it by, and the cards to show at once."""

    change_id: str
    cards: tuple[CardEpisode, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressure:
    """A blood pressure from wherever it was written down; ``row`` or ``note`` is its origin."""

    day: date
    taken: time | None
    systolic: int
    diastolic: int | None
    row: BloodPressure | None = None
    note: SymptomNote | None = None

    @property
    def id(self) -> str:
        """The identifier of the row it comes from."""
        origin = self.row or self.note
        assert origin is not None
        return origin.id


class BodyMeasures:
    """Keeps what adults measure and rate, and reads blood pressure for cards."""

    def __init__(self, record: Record, clock: Clock, cards: Cards) -> None:
        self._record = record
        self._clock = clock
        self._cards = cards

    def today(self, person: Person) -> date:
        """Return the calendar's date where the person lives."""
        return self._clock.now().astimezone(day_clock(person).zone).date()

    def blank_id(self) -> str:
        """Return an id for a new row; kept in the draft it makes a second press harmless."""
        return self._record.new_id()

    def history(self, row: Kept) -> tuple[JournalLine, ...]:
        """Return the audit trail of a row, oldest first."""
        return self._record.journal.of_row(row.id)

    def remove(self, row: Kept, *, carer_id: str = "") -> str:
        """Take a row out and return the change; a card it led to stays until settled."""
        with self._record.change("body.remove", carer_id=carer_id) as change:
            change.remove(row)
        return change.id

    # ---- blood pressure ----------------------------------------------------------------------

    def pressures(self, person: Person) -> tuple[Pressure, ...]:
        """Return every blood pressure, newest first, with those of the symptom diary."""
        rows = self._record.of_person(BloodPressure, person.id)
        found = [Pressure(r.day, r.taken, r.systolic, r.diastolic, row=r) for r in rows]
        found += [_from_diary(note) for note in self._diary_readings(person)]
        return tuple(sorted(found, key=lambda p: (p.day, p.taken or time()), reverse=True))

    def save_pressure(
        self, person: Person, row: BloodPressure, confirmed: Iterable[str] = (), *,
        carer_id: str = "",
    ) -> BodySaved:  # fmt: skip
        """Keep a reading and raise its cards, in one transaction.

        Raises CannotBeError or ConfirmationNeededError for typing errors only.
        """
        tidy = replace(row, note=row.note.strip())
        others = self._record.of_person(BloodPressure, person.id)
        today = self.today(person)
        require(check_pressure(tidy, others, birth=person.birth_date, today=today), confirmed)
        reading = reading_of(tidy)
        assert reading is not None
        with self._record.change("body.pressure", carer_id=carer_id) as change:
            change.put(tidy)
            cards = self._cards.noted_within(change, person, (reading,))
        return BodySaved(change.id, cards)

    # ---- own sliders -------------------------------------------------------------------------

    def sliders(self, person: Person, *, ended: bool = False) -> tuple[DiarySlider, ...]:
        """Return the sliders in the order they were made; with ``ended`` those given up too."""
        rows = self._record.of_person(DiarySlider, person.id)
        return tuple(row for row in rows if ended or row.ended_on is None)

    def save_slider(self, slider: DiarySlider, *, carer_id: str = "") -> str:
        """Keep a slider, new when its id is empty, and return the change, for undo."""
        tidy = replace(slider, name=slider.name.strip())
        require(check_slider(tidy, self._record.of_person(DiarySlider, slider.person_id)))
        with self._record.change("body.slider", carer_id=carer_id) as change:
            change.put(replace(tidy, id=tidy.id or change.new_id()))
        return change.id

    def end_slider(self, slider: DiarySlider, *, carer_id: str = "") -> str:
        """Ask for a slider no longer; what was noted stays. Returns the change, for undo."""
        person = self._record.get(Person, slider.person_id)
        assert person is not None
        with self._record.change("body.slider", carer_id=carer_id) as change:
            change.put(replace(slider, ended_on=self.today(person)))
        return change.id

    def slider_notes(self, person: Person) -> tuple[SliderNote, ...]:
        """Return every rating, oldest first."""
        rows = self._record.of_person(SliderNote, person.id)
        return tuple(sorted(rows, key=lambda row: (row.day, row.id)))

    def rate(
        self, person: Person, day: date, values: Mapping[str, int | None], *, carer_id: str = ""
    ) -> str:
        """Keep where the sliders stand on a day and return the change, for undo.

        ``values`` are by slider id; None takes out what was noted for that day.
        """
        there = {n.slider_id: n for n in self.slider_notes(person) if n.day == day}
        with self._record.change("body.rate", carer_id=carer_id) as change:
            for slider_id, value in values.items():
                before = there.get(slider_id)
                if value is None:
                    change.remove(*([before] if before else ()))
                    continue
                note_id = before.id if before else change.new_id()
                note = SliderNote(note_id, person.id, slider_id, day, value)
                today = self.today(person)
                require(check_slider_note(note, birth=person.birth_date, today=today))
                change.put(note)
        return change.id

    # ---- as the clinic gave it ---------------------------------------------------------------

    def scores(self, person: Person) -> tuple[ClinicScore, ...]:
        """Return the scores that the clinic gave, newest first."""
        return _newest_first(self._record.of_person(ClinicScore, person.id))

    def save_score(
        self, person: Person, row: ClinicScore, confirmed: Iterable[str] = (), *,
        carer_id: str = "",
    ) -> str:  # fmt: skip
        """Keep a score as the clinic gave it and return the change, for undo."""
        require(check_score(row, birth=person.birth_date, today=self.today(person)), confirmed)
        with self._record.change("body.score", carer_id=carer_id) as change:
            change.put(replace(row, name=row.name.strip(), scored_by=row.scored_by.strip()))
        return change.id

    def densities(self, person: Person) -> tuple[BoneDensity, ...]:
        """Return the bone densities, newest first."""
        return _newest_first(self._record.of_person(BoneDensity, person.id))

    def save_density(
        self, person: Person, row: BoneDensity, confirmed: Iterable[str] = (), *,
        carer_id: str = "",
    ) -> str:  # fmt: skip
        """Keep a bone density as the clinic reported it and return the change, for undo."""
        require(check_density(row, birth=person.birth_date, today=self.today(person)), confirmed)
        with self._record.change("body.density", carer_id=carer_id) as change:
            change.put(replace(row, site=row.site.strip(), device=row.device.strip()))
        return change.id

    def _diary_readings(self, person: Person) -> tuple[SymptomNote, ...]:
        notes = self._record.of_person(SymptomNote, person.id)
        return tuple(n for n in notes if n.symptom == BLOOD_PRESSURE and n.value is not None)


def _from_diary(note: SymptomNote) -> Pressure:
    assert note.value is not None
    lower = None if note.second_value is None else round(note.second_value)
    return Pressure(note.day, None, round(note.value), lower, note=note)


def _newest_first(rows: tuple[RowT, ...]) -> tuple[RowT, ...]:
    return tuple(sorted(rows, key=lambda row: (row.day, row.id), reverse=True))
