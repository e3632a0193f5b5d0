"""The blocks of a summary about the diary: doses, symptoms, skin, medicines and events."""

from __future__ import annotations

from companion.domain.cards import CardAction, CardEpisode
from companion.domain.check_ins import CheckInAnswer
from companion.domain.diary import read_days
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.site_records import SiteFindingNote
from companion.domain.sites.heatmap import heat_map
from companion.domain.situations import Medicine, SituationEvent
from companion.domain.summary.choices import Period
from companion.domain.summary.contents import (
    DosesBlock,
    EventsBlock,
    SitesBlock,
    SymptomsBlock,
    UrgentEvent,
)
from companion.domain.summary.symptom_rows import (
    asked_in,
    denied_in,
    readings_in,
    symptom_rows,
)
from companion.domain.supplies import PackMishap
from companion.domain.symptoms import SymptomNote
from companion.services.adherence import AdherenceReader
from companion.services.people import day_clock
from companion.services.ports import Clock, Record

_STRETCHES = (30, 90)


def doses_block(
    record: Record, clock: Clock, read: AdherenceReader, person: Person, period: Period
) -> DosesBlock:
    """Return the doses of the period, and the counts of 30 and 90 days beside it."""
    lines = record.of_person(Prescription, person.id)
    entries = record.injections.between(person.id, period.first, period.last)
    holds = record.of_person(TreatmentHold, person.id)
    days = read_days(
        period.first, period.last, lines, entries, day_clock(person), clock.now(), holds=holds
    )
    whole = read.between(person, period.first, period.last)
    shorter = [read.last_days(person, days).counts for days in _STRETCHES]
    return DosesBlock(
        counts=(whole.counts, *shorter),
        gap=whole.gap,
        not_given=whole.not_given[::-1],
        otherwise=tuple(entry for entry in entries if _otherwise(entry)),
        days=days,
    )


def urgent_events(record: Record, person: Person, period: Period) -> tuple[UrgentEvent, ...]:
    """Return the cards that were open in the period, with what was done."""
    zone = day_clock(person).zone
    actions = record.of_person(CardAction, person.id)
    episodes = [
        one
        for one in record.of_person(CardEpisode, person.id)
        if one.card and period.meets(one.opened_at.astimezone(zone).date(), one.ended_on)
    ]
    episodes.sort(key=lambda one: (one.day, one.opened_at, one.id))
    return tuple(
        UrgentEvent(one, tuple(done for done in actions if done.episode_id == one.id))
        for one in episodes
    )


def symptoms_block(record: Record, person: Person, period: Period) -> SymptomsBlock:
    """Return symptoms, readings, and what was asked by name and denied."""
    notes = record.of_person(SymptomNote, person.id)
    lines = record.of_person(Prescription, person.id)
    rows = symptom_rows(notes, lines, period)
    asked = asked_in(record.of_person(CheckInAnswer, person.id), period)
    return SymptomsBlock(
        rows=rows,
        readings=readings_in(notes, period),
        asked_on=tuple(dict.fromkeys(one.day for one in asked)),
        denied=denied_in(asked, rows),
    )


def sites_block(record: Record, person: Person, period: Period, *, heat: bool) -> SitesBlock:
    """Return findings that were there in the period, and the heat map if it is asked for."""
    rows = record.of_person(SiteFindingNote, person.id)
    findings = [row for row in rows if period.meets(row.day, row.gone_on)]
    findings.sort(key=lambda row: (row.gone_on is not None, row.day, row.id))
    uses = record.injections.site_uses(person.id, period.first, period.last) if heat else ()
    return SitesBlock(tuple(findings), heat_map(uses, period.last, period.days) if heat else None)


def events_block(record: Record, person: Person, period: Period) -> EventsBlock:
    """Return medicines and events of the period, and what happened to packs."""
    zone = day_clock(person).zone
    medicines = [
        row for row in record.of_person(Medicine, person.id) if period.meets(row.since, row.until)
    ]
    events = [
        row
        for row in record.of_person(SituationEvent, person.id)
        if period.holds(row.day) or (row.day < period.first and period.meets(row.day, row.over_on))
    ]
    packs = {pack.id: pack for pack in record.stock.packs(person.id)}
    mishaps = [
        (row, packs.get(row.pack_id))
        for row in record.of_person(PackMishap, person.id)
        if period.holds(row.noted_at.astimezone(zone).date())
    ]
    return EventsBlock(
        tuple(medicines), tuple(sorted(events, key=lambda row: row.day)), tuple(mishaps)
    )


def _otherwise(entry: Injection) -> bool:
    """Tell whether something else than the prescribed dose went in."""
    return entry.outcome.injected and entry.dose != entry.prescribed
