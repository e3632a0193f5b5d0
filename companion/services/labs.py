"""Laboratory results: kept as reported, with what the dose was doing, and cards for a glucose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.cards import CardEpisode
from companion.domain.findings import require
from companion.domain.lab_checks import check_result
from companion.domain.lab_series import LabSeries, lab_series
from companion.domain.labs import IGF1, LabResult
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.readings import readings_of
from companion.domain.since import LOOK_BACK, Since, since
from companion.services.cards import Cards
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Clock, JournalLine, Record


@dataclass(frozen=True, slots=True)
class LabSaved:
    """What was kept, the change to undo it by, and the cards to show at once."""

    result: LabResult
    change_id: str
    cards: tuple[CardEpisode, ...] = ()


class Labs:
    """Keeps the laboratory results of one record."""

    def __init__(self, record: Record, clock: Clock, texts: SafetyTexts, cards: Cards) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._cards = cards

    def results(self, person: Person) -> tuple[LabResult, ...]:
        """Return all results, newest first; those of one day in the order of the content."""
        order = {one.id: place for place, one in enumerate(self._texts.labs().analytes)}
        rows = self._record.of_person(LabResult, person.id)
        listed = sorted(rows, key=lambda row: (order.get(row.analyte, len(order)), row.name))
        return tuple(sorted(listed, key=lambda row: row.day, reverse=True))

    def series(self, person: Person) -> tuple[LabSeries, ...]:
        """Return the results by test and unit, each oldest first, in the order of the content."""
        return lab_series(self._record.of_person(LabResult, person.id), self._texts.labs())

    def igf1(self, person: Person) -> LabSeries | None:
        """Return the IGF-1 results in the unit that was last reported; None without any."""
        return next((one for one in self.series(person) if one.analyte == IGF1), None)

    def since(self, person: Person, results: Iterable[LabResult]) -> dict[str, Since]:
        """Return, by result id, how long before each the dose changed and medicine went in."""
        lines = self._record.of_person(Prescription, person.id)
        zone = day_clock(person).zone
        known: dict[tuple[object, object], Since] = {}
        found = {}
        for row in results:
            moment = (row.day, row.taken)
            if moment not in known:
                first, last = row.day - LOOK_BACK, row.day + timedelta(days=1)
                entries = self._record.injections.between(person.id, first, last)
                known[moment] = since(row.day, row.taken, lines, entries, zone)
            found[row.id] = known[moment]
        return found

    def today(self, person: Person) -> date:
        """Return the calendar's date where the person lives."""
        return self._clock.now().astimezone(day_clock(person).zone).date()

    def blank_id(self) -> str:
        """Return an id for a new result; kept in the draft it makes a second press harmless."""
        return self._record.new_id()

    def save(
        self, person: Person, result: LabResult, confirmed: Iterable[str] = (), *,
        carer_id: str = "",
    ) -> LabSaved:  # fmt: skip
        """Keep a new or changed result and raise the cards of a glucose, in one transaction.

        Raises CannotBeError or ConfirmationNeededError for typing errors, never for what the
        laboratory found.
        """
        tidy = _tidy(result)
        others = self._record.of_person(LabResult, person.id)
        analyte = self._texts.labs().analyte(tidy.analyte)
        today = self.today(person)
        require(
            check_result(tidy, analyte, others, birth=person.birth_date, today=today), confirmed
        )
        with self._record.change("labs.save", carer_id=carer_id) as change:
            change.put(tidy)
            readings = readings_of((tidy,))
            cards = self._cards.noted_within(change, person, readings) if readings else ()
        return LabSaved(tidy, change.id, cards)

    def remove(self, result: LabResult, *, carer_id: str = "") -> str:
        """Take a result out and return the change; a card it led to stays until settled."""
        with self._record.change("labs.remove", carer_id=carer_id) as change:
            change.remove(result)
        return change.id

    def history(self, result: LabResult) -> tuple[JournalLine, ...]:
        """Return the audit trail of a result, oldest first."""
        return self._record.journal.of_row(result.id)


def _tidy(result: LabResult) -> LabResult:
    return replace(
        result,
        unit=result.unit.strip(),
        assay=result.assay.strip(),
        laboratory=result.laboratory.strip(),
        note=result.note.strip(),
        name=result.name.strip(),
    )
