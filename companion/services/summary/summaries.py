"""Puts a summary together: one person, one period, nothing of anybody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from companion.domain.background import MedicalBackground
from companion.domain.dose_arithmetic import arithmetic
from companion.domain.groups import Group
from companion.domain.growth.history import GrowthHistory, read_history, summarise
from companion.domain.initials import suggest_initials
from companion.domain.injections import Injection
from companion.domain.measurements import Measurement
from companion.domain.people import Carer, Person
from companion.domain.prescriptions import Prescription
from companion.domain.summary.choices import Block, Period, SummaryChoices, period_of
from companion.domain.summary.contents import (
    DosesBlock,
    Identity,
    KeyFigures,
    LabsBlock,
    LogisticsBlock,
    VisitSummary,
)
from companion.domain.summary.privacy import masked, without_text
from companion.domain.tue import Exemption
from companion.domain.tue import in_order as exemptions_in_order
from companion.domain.visits import Visit, VisitQuestion, in_order, last_visit
from companion.services.adherence import AdherenceReader
from companion.services.cards import Cards
from companion.services.care_team import CareTeam
from companion.services.growth import Growth
from companion.services.labs import Labs
from companion.services.people import day_clock
from companion.services.ports import Clock, Record
from companion.services.stock_view import Supplies
from companion.services.summary.clinic import (
    body_block,
    growth_block,
    labs_block,
    treatment_block,
)
from companion.services.summary.diary import (
    doses_block,
    events_block,
    sites_block,
    symptoms_block,
    urgent_events,
)


class Summaries:
    """Reads the summary of a person's diary for a visit."""

    def __init__(
        self, record: Record, clock: Clock, *, growth: Growth, labs: Labs, cards: Cards,
        care_team: CareTeam, supplies: Supplies,
    ) -> None:  # fmt: skip
        self._record, self._clock = record, clock
        self._growth, self._labs, self._cards = growth, labs, cards
        self._care_team, self._supplies = care_team, supplies

    def period(self, person: Person, since: date | None = None) -> Period:
        """Return the period of a summary from a day, else from the last visit."""
        first = self._record.injections.first_day(person.id)
        visits = self._record.of_person(Visit, person.id)
        return period_of(since, visits, first, self._today(person))

    def make(self, person: Person, choices: SummaryChoices) -> VisitSummary:
        """Return a summary; what was not asked for in ``choices`` may still be in it.

        With initials, or without free text, names and sentences are not in it at all.
        """
        period = self.period(person, choices.since)
        whole = self._whole(person, period, choices)
        return (
            whole if choices.with_text and not choices.initials else self._private(whole, choices)
        )

    def _whole(self, person: Person, period: Period, choices: SummaryChoices) -> VisitSummary:
        record = self._record
        history = read_history(self._growth.facts(person))
        labs = labs_block(self._labs, person, period)
        treatment = treatment_block(record, person, period)
        read = AdherenceReader(record, self._clock)
        doses = doses_block(record, self._clock, read, person, period)
        stage = self._care_team.groups(person)[0]
        view = self._cards.view(person)
        visits = record.of_person(Visit, person.id)
        return VisitSummary(
            person=person,
            made_at=self._clock.now().astimezone(day_clock(person).zone),
            today=period.last,
            period=period,
            child=stage is not Group.ADULT,
            adult=stage is not Group.CHILD,
            identity=self._identity(person, period),
            questions=in_order(record.of_person(VisitQuestion, person.id)),
            changed=tuple(line for line in treatment.lines if period.holds(line.start)),
            decided=last_visit(visits, period.last),
            for_visit=view.for_visit,
            urgent=urgent_events(record, person, period),
            key=self._key(person, period, history, labs, doses),
            history=history,
            treatment=treatment,
            doses=doses,
            growth=growth_block(record, person, period, history),
            body=body_block(record, person, period),
            labs=labs,
            symptoms=symptoms_block(record, person, period),
            sites=sites_block(record, person, period, heat=Block.SITE_MAP in choices.blocks),
            events=events_block(record, person, period),
            logistics=self._logistics(person, Block.LOGISTICS in choices.blocks),
            with_text=True,
        )

    def _key(
        self, person: Person, period: Period, history: GrowthHistory, labs: LabsBlock,
        doses: DosesBlock,
    ) -> KeyFigures:  # fmt: skip
        lines = self._record.of_person(Prescription, person.id)
        sizes = self._record.of_person(Measurement, person.id)
        last = labs.igf1[-1] if labs.igf1 else None
        return KeyFigures(
            lines=tuple(line for line in lines if line.covers(period.last)),
            arithmetic=arithmetic(lines, sizes, period.last),
            igf1=last,
            igf1_since=labs.since.get(last.id) if last else None,
            growth=summarise(history),
            given=doses.counts[0],
        )

    def _identity(self, person: Person, period: Period) -> Identity:
        visit = period.visit or period.since
        kept = self._record.get(MedicalBackground, person.id)
        return Identity(
            written=person.name,
            initials=False,
            team=visit.team if visit else "",
            background=kept or MedicalBackground(person.id, person.id),
            recorded_by=self._recorded_by(person, period),
        )

    def _recorded_by(self, person: Person, period: Period) -> tuple[str, ...]:
        """Return the initials of those who wrote injections down in the period."""
        entries: tuple[Injection, ...] = self._record.injections.between(
            person.id, period.first, period.last
        )
        wrote = {entry.carer_id for entry in entries}
        return tuple(c.initials for c in self._record.all(Carer) if c.id in wrote and c.initials)

    def _logistics(self, person: Person, asked: bool) -> LogisticsBlock:
        if not asked:
            return LogisticsBlock(None, None, None, (), None, "", ())
        view = self._supplies.view(person)
        today = self._today(person)
        before = last_visit(self._record.of_person(Visit, person.id), today)
        return LogisticsBlock(
            doses_left=view.run.doses if view.run else None,
            first_without=view.run.first_without if view.run else None,
            order_by=view.order_by,
            in_use=tuple(held.pack for held in view.in_use),
            needles_left=view.needles.left if view.needles else None,
            next_tests=before.next_tests if before else "",
            exemptions=exemptions_in_order(self._record.of_person(Exemption, person.id), today),
        )

    def _private(self, whole: VisitSummary, choices: SummaryChoices) -> VisitSummary:
        """Return a summary without free text, and with initials if they are asked for."""
        names = self._names() if choices.initials else ()
        cleaned = {
            name: without_text(getattr(whole, name), names)
            for name in (
                "period", "changed", "decided", "for_visit", "urgent", "key", "treatment",
                "doses", "growth", "body", "labs", "symptoms", "sites", "events", "logistics",
            )
        }  # fmt: skip
        person = self._private_person(whole.person, names) if choices.initials else whole.person
        identity = replace(
            without_text(whole.identity, names),
            written=person.name,
            initials=choices.initials,
        )
        facts = replace(whole.history.facts, person=person)
        return replace(
            whole, **cleaned, person=person, identity=identity, questions=(),
            history=replace(whole.history, facts=facts), with_text=False,
        )  # fmt: skip

    def _private_person(self, person: Person, names: tuple[str, ...]) -> Person:
        return replace(
            person,
            name=suggest_initials(person.name),
            indication=masked(person.indication, names),
        )

    def _names(self) -> tuple[str, ...]:
        people = (person.name for person in self._record.all(Person))
        return (*people, *(carer.name for carer in self._record.all(Carer)))

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())
