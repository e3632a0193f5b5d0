"""What a summary holds: one person, one period, and nothing private where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.cards import CardAction, CardEpisode, Deed
from companion.domain.injections import Injection, Outcome
from companion.domain.labs import LabResult
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.red_flags.rules import Tier
from companion.domain.situations import Medicine, MedicineKind
from companion.domain.summary.choices import Block, SummaryChoices
from companion.domain.summary.contents import VisitSummary
from companion.domain.tue import Exemption
from companion.domain.visits import Visit, VisitQuestion
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import AT, GIRL, TODAY, YESTERDAY, entry, mg

ALL = frozenset(Block)
LAST_VISIT = TODAY - timedelta(days=30)


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    """Return every use case over the record."""
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


def keep(record: SqlRecord, *rows: object) -> None:
    with record.change("test") as change:
        change.put(*rows)


def summary(use: UseCases, person: Person, **choices: object) -> VisitSummary:
    return use.summaries.make(person, SummaryChoices(ALL, **choices))


def weight(person: Person, day: date, value: str) -> Measurement:
    return Measurement(f"w{day}", person.id, day, Measure.WEIGHT, Decimal(value), Setting.CLINIC)


def lab(person: Person, day: date, value: str, analyte: str = "igf1") -> LabResult:
    return LabResult(f"{analyte}{day}", person.id, day, analyte, Decimal(value), "ng/mL")


def test_an_empty_record_makes_an_empty_summary(use: UseCases, girl: Person) -> None:
    found = summary(use, girl)
    assert not found.questions
    assert not found.urgent
    assert found.key.arithmetic is None
    assert found.key.igf1 is None
    assert found.doses.gap is None
    assert found.period.last == TODAY


def test_it_reaches_from_the_last_visit(
    use: UseCases, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    keep(
        record,
        Visit("v", girl.id, LAST_VISIT, "Growth clinic", done=True, decided="Grow"),
        weight(girl, LAST_VISIT - timedelta(days=1), "20.1"), weight(girl, TODAY, "21.5"),
        lab(girl, LAST_VISIT - timedelta(days=90), "100"), lab(girl, YESTERDAY, "120"),
        lab(girl, LAST_VISIT - timedelta(days=90), "2", "tsh"),
    )  # fmt: skip
    found = summary(use, girl)
    assert found.period.first == LAST_VISIT
    assert found.decided is not None
    assert [row.value for row in found.growth.measured] == [Decimal("21.5")]
    assert [row.value for row in found.growth.before] == [Decimal("20.1")]
    assert [row.value for row in found.labs.results] == [Decimal(120)]
    assert [row.analyte for row in found.labs.earlier] == ["tsh"]
    assert found.key.igf1 == found.labs.results[0]
    assert found.key.arithmetic is not None
    assert found.key.arithmetic.weight.value == Decimal("21.5")


def test_two_measurements_in_the_period_need_none_from_before(
    use: UseCases, record: SqlRecord, girl: Person
) -> None:
    days = [TODAY - timedelta(days=n) for n in (400, 20, 1)]
    keep(record, *(weight(girl, day, "20.5") for day in days))
    found = summary(use, girl, since=TODAY - timedelta(days=60))
    assert len(found.growth.measured) == 2
    assert not found.growth.before


def test_doses_are_counted_and_other_amounts_listed(
    use: UseCases, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    half = entry("half", person_id=girl.id, dose=mg("0.4"), outcome=Outcome.PARTIAL)
    missed = entry(
        "missed", person_id=girl.id, treatment_day=YESTERDAY, outcome=Outcome.MISSED, at=None,
        dose=None, reason="Felt ill",
    )  # fmt: skip
    keep(record, half, missed)
    found = summary(use, girl, since=TODAY - timedelta(days=2)).doses
    whole = found.counts[0]
    assert (whole.partial, whole.not_given, whole.unconfirmed) == (1, 1, 1)
    assert [day.reason for day in found.not_given] == ["Felt ill", ""]
    assert [one.id for one in found.otherwise] == ["half"]
    assert len(found.days) == 3


def test_cards_of_the_period_come_with_what_was_done(
    use: UseCases, record: SqlRecord, girl: Person
) -> None:
    episode = CardEpisode("e", girl.id, "SY-ICP-1", Tier.EMERGENCY_NOW, YESTERDAY, AT, AT)
    old = replace(episode, id="old", opened_at=AT - timedelta(days=900), ended_on=LAST_VISIT)
    line = replace(episode, id="line", tier=Tier.TELL_NEXT_VISIT)
    keep(record, episode, old, line, CardAction("a", girl.id, "e", AT, Deed.REACHED, "nurse"))
    (event,) = summary(use, girl, since=YESTERDAY).urgent
    assert (event.episode.id, [one.whom for one in event.actions]) == ("e", ["nurse"])


def test_nothing_of_anybody_else_is_in_it(use: UseCases, record: SqlRecord, girl: Person) -> None:
    other = replace(girl, id=record.new_id(), name="Jo Sand")
    keep(
        record, other, weight(other, TODAY, "99.9"), lab(other, TODAY, "999"),
        VisitQuestion("q", other.id, AT, "Theirs"),
        Medicine("m", other.id, "Their medicine", MedicineKind.OTHER),
        entry("theirs", person_id=other.id),
    )  # fmt: skip
    found = " ".join(strings(summary(use, girl)))
    assert other.id not in found
    for word in ("Decimal('99.9')", "Decimal('999')", "Theirs", "Their medicine", "Jo Sand"):
        assert word not in found


def strings(value: object) -> Iterator[str]:
    """Yield what a summary says of itself, without the tables of references."""
    assert isinstance(value, VisitSummary)
    yield repr(replace(value, history=None))  # type: ignore[arg-type]


@contextmanager
def _secrets(record: SqlRecord, girl: Person) -> Iterator[tuple[str, ...]]:
    keep(
        record,
        replace(girl, indication="Deficiency of Mara"),
        Visit("v", girl.id, LAST_VISIT, "SECRETTEAM", done=True, decided="SECRETDECIDED"),
        VisitQuestion("q", girl.id, AT, "SECRETQUESTION"),
        Medicine("m", girl.id, "Levothyroxine", MedicineKind.THYROID, note="SECRETNOTE"),
        replace(lab(girl, TODAY, "120"), note="SECRETLAB", laboratory="SECRETHOUSE"),
        replace(weight(girl, TODAY, "21.5"), note="SECRETSCALE", measured_by="SECRETBY"),
        entry("one", person_id=girl.id, outcome=Outcome.MISSED, dose=None, at=None,
              reason="SECRETREASON", note="SECRETENTRY"),
    )  # fmt: skip
    yield ("SECRET", "Mara", "Sand")


def test_initials_keep_figures_and_no_name_and_no_text(
    use: UseCases, record: SqlRecord, girl: Person
) -> None:
    with _secrets(record, girl) as secrets:
        person = use.people.all()[0]
        found = summary(use, person, initials=True)
        told = " ".join(strings(found))
    assert not [secret for secret in secrets if secret in told]
    assert found.identity.written == GIRL.name[:1] + ".S."
    for kept in ("Levothyroxine", "120", "21.5", "Deficiency of …"):
        assert kept in told


def test_without_free_text_the_name_stays(use: UseCases, record: SqlRecord, girl: Person) -> None:
    with _secrets(record, girl):
        found = summary(use, use.people.all()[0], free_text=False)
        told = " ".join(strings(found))
    assert "SECRET" not in told
    assert found.identity.written == GIRL.name
    assert found.person.indication == "Deficiency of Mara"


def test_supplies_and_dates_come_only_when_asked_for(
    use: UseCases, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    seen = Visit("v", girl.id, LAST_VISIT, "Growth clinic", done=True, next_tests="IGF-1")
    keep(record, seen, Exemption("x", girl.id, "The federation", "Somatropin", AT))
    asked = summary(use, girl).logistics
    assert (asked.next_tests, [one.body for one in asked.exemptions]) == (
        "IGF-1", ["The federation"],
    )  # fmt: skip
    without = use.summaries.make(girl, SummaryChoices(ALL - {Block.LOGISTICS}))
    assert not without.logistics.next_tests
    assert without.logistics.doses_left is None


def test_twenty_years_are_read_in_one_go(
    use: UseCases, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    first = TODAY - timedelta(days=20 * 365)
    keep(record, replace(girl, birth_date=first - timedelta(days=900)),
         replace(daily, start=first))  # fmt: skip
    rows: list[Injection] = [
        entry(f"i{n}", person_id=girl.id, treatment_day=first + timedelta(days=n))
        for n in range(20 * 365)
    ]
    with record.change("test") as change:
        change.add_all(rows)
    found = summary(use, use.people.all()[0], since=first)
    assert found.doses.counts[0].given == len(rows)
    assert len(found.doses.days) == len(rows) + 1
