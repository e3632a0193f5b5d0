"""The made-up family: the same every time, marked as made up, and possible in every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime

import pytest

from companion.app.demo import DEMO_NOW, DEMO_ZONE, build_demo
from companion.content.clinical import load_catalogue
from companion.domain.doses import check_dose
from companion.domain.findings import Finding, Weight
from companion.domain.injections import Injection, check_injection
from companion.domain.monitoring_notes import MonitoringNote
from companion.domain.packs import Pack
from companion.domain.people import Carer, Person, age_parts, check_person
from companion.domain.prescriptions import Prescription, check_prescription, line_on
from companion.domain.supplies import SupplyPlan
from companion.domain.tue import Exemption
from companion.domain.visits import Visit
from companion.services.people import day_clock
from tests.support.demo import FAMILY, PEOPLE, TODAY, of

FIELDS = {kind: [f.name for f in fields(kind)] for kind in {type(row) for row in FAMILY.rows}}
REFERENCES = ("person_id", "prescription_id", "pack_id", "needle_box_id", "box_id", "carer_id")


def test_builds_the_same_rows_with_the_same_ids_every_time() -> None:
    again = build_demo()
    assert again.rows == FAMILY.rows
    assert again.corrections == FAMILY.corrections


def test_is_small_enough_to_open_at_once() -> None:
    """Some 2,700 rows with their journal lines are what a tenth of a second allows."""
    assert len(FAMILY.rows) < 2800


def test_stands_at_four_past_eight_on_a_sunday_evening_in_london() -> None:
    local = DEMO_NOW.astimezone(DEMO_ZONE)
    assert f"{local:%A %d %B %Y %H:%M}" == "Sunday 22 November 2026 20:04"
    assert DEMO_ZONE.key == "Europe/London"


def test_everybody_is_marked_as_made_up() -> None:
    ages = {person.name: age_parts(person.birth_date, TODAY) for person in PEOPLE}
    assert ages == {"Mira": (8, 4), "Jonas": (41, 8), "Leo": (14, 2)}
    assert all(person.made_up for person in PEOPLE)


def test_no_identifier_comes_twice() -> None:
    # A site plan and a growth background carry their person's own identifier.
    counted = Counter((type(row), row.id) for row in FAMILY.rows)
    assert set(counted.values()) == {1}
    own = Counter(row.id for row in FAMILY.rows if getattr(row, "person_id", "") != row.id)
    assert set(own.values()) == {1}


def test_rows_refer_only_to_rows_before_them() -> None:
    seen: set[str] = set()
    for row in FAMILY.rows:
        for name in (*REFERENCES, "injection_id", "visit_id"):
            pointed_at = getattr(row, name, "")
            assert not pointed_at or pointed_at in seen, (row, name)
        seen.add(row.id)


def test_nothing_was_written_down_after_the_demo_date() -> None:
    told = [(row, told) for row in FAMILY.rows for told in instants_and_days(row)]
    assert len(told) > 4000
    assert [item for item in told if item[1] > TODAY and not is_planned(item[0])] == []


def is_planned(row: object) -> bool:
    dated = (Pack, SupplyPlan, MonitoringNote, Exemption)
    return isinstance(row, dated) or (isinstance(row, Visit) and not row.done)


def instants_and_days(row: object) -> Iterator[date]:
    """Yield every date in a row, instants as their day in London, checking those exactly."""
    for name in FIELDS[type(row)]:
        value = getattr(row, name)
        if isinstance(value, datetime):
            assert value <= DEMO_NOW, row
            yield value.astimezone(DEMO_ZONE).date()
        elif isinstance(value, date):
            yield value


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_every_person_and_prescription_is_possible(person: Person) -> None:
    lines = of(Prescription, person)
    found: list[Finding] = [*check_person(person, TODAY)]
    for line in lines:
        found += check_dose(line.dose, weekly=line.schedule.weekly, pack_unit=line.dose.unit)
        found += check_prescription(line, lines, person.birth_date, TODAY)
    assert found == []


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_every_diary_line_could_have_been_typed_in(person: Person) -> None:
    entries = of(Injection, person)
    lines = of(Prescription, person)
    asked = Counter[str]()
    for place, entry in enumerate(entries):
        line = line_on(lines, entry.treatment_day)
        assert line is not None
        assert (entry.prescription_id, entry.prescribed) == (line.id, line.dose)
        found = check_injection(
            entry,
            entries[max(0, place - 3) : place],
            weekly=line.schedule.weekly,
            birth_date=person.birth_date,
            now=entry.recorded_at,
            today=day_clock(person).today(entry.recorded_at),
        )
        assert all(item.weight is not Weight.CANNOT_BE for item in found), (entry, found)
        asked.update(item.code for item in found)
    # The day on which Leo moved from the daily to the weekly product is worth a question.
    assert asked == (Counter(given_recently=1) if person.name == "Leo" else Counter())


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_products_are_written_as_in_the_catalogue(person: Person) -> None:
    catalogue = load_catalogue()
    for row in [*of(Prescription, person), *of(Pack, person)]:
        product = catalogue.product(row.product_id)
        presentation = catalogue.presentation(row.presentation_id)
        assert (row.product, row.presentation) == (product.brand, presentation.strength)


def test_every_carer_gives_injections() -> None:
    givers = {row.carer_id for row in FAMILY.rows if isinstance(row, Injection)}
    carers = [row for row in FAMILY.rows if isinstance(row, Carer)]
    assert givers == {carer.id for carer in carers}
    assert [carer.initials for carer in carers] == ["A.K.", "T.K.", "R.K.", "J.K.", "L.B."]
