"""Measurements kept, changed, taken out and undone; references chosen and brought along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.growth.custom_table_errors import CustomTableError
from companion.domain.growth.entry import SizesDraft
from companion.domain.measurements import BoneAge, Measure, Measurement, PubertyStage, Setting
from companion.domain.people import Person, Sex
from companion.domain.prescriptions import Prescription
from companion.services.growth import Growth
from companion.services.injections import Injections
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import TODAY, YESTERDAY, draft
from tests.support.growing import background

OWN = b"""# reference: Our clinic
# measure: height
sex,age_months,L,M,S
female,24,1,86,0.038
female,200,1,163,0.038
male,24,1,87,0.038
"""
OWN_FEMALE = OWN.rsplit(b"male,24,1,87", 1)[0]


@pytest.fixture
def growth(record: SqlRecord, clock: FixedClock) -> Growth:
    return Growth(record, clock, GrowthShelf())


def sizes(person: Person, **changes: object) -> SizesDraft:
    typed = SizesDraft(
        person.id, YESTERDAY, Setting.CLINIC,
        heights=(Decimal("121.0"), Decimal("121.2")), weight=Decimal("23.4"),
        device=" Stadiometer ", measured_by="Nurse", note="calm",
    )  # fmt: skip
    return replace(typed, **changes)


def test_height_and_weight_of_one_visit_are_kept_together(growth: Growth, girl: Person) -> None:
    growth.record(sizes(girl))
    (occasion,) = growth.occasions(girl)
    height, weight = occasion.row(Measure.HEIGHT), occasion.row(Measure.WEIGHT)
    assert height is not None
    assert weight is not None
    assert (height.value, height.readings) == (
        Decimal("121.10"),
        (Decimal("121.0"), Decimal("121.2")),
    )
    assert (weight.value, weight.device, weight.measured_by) == (
        Decimal("23.4"), "Stadiometer", "Nurse",
    )  # fmt: skip
    assert occasion.draft() == replace(
        sizes(girl), device="Stadiometer", replaces=(height.id, weight.id)
    )


def test_a_change_keeps_the_rows_and_undo_brings_the_old_ones_back(
    growth: Growth, girl: Person, record: SqlRecord
) -> None:
    growth.record(sizes(girl))
    (before,) = growth.occasions(girl)
    changed = replace(before.draft(), heights=(Decimal("121.6"),), weight=None, waist=Decimal(55))
    change = growth.record(changed)
    (after,) = growth.occasions(girl)
    assert {row.measure for row in after.rows} == {Measure.HEIGHT, Measure.WAIST}
    height = after.row(Measure.HEIGHT)
    assert height is not None
    assert (height.id, height.value) == (before.rows[0].id, Decimal("121.6"))
    assert len(record.journal.of_row(height.id)) == 2
    record.undo(change)
    assert set(growth.occasions(girl)[0].rows) == set(before.rows)


def test_an_occasion_is_taken_out_and_brought_back(
    growth: Growth, girl: Person, record: SqlRecord
) -> None:
    growth.record(sizes(girl))
    (occasion,) = growth.occasions(girl)
    change = growth.remove(occasion)
    assert growth.occasions(girl) == ()
    record.undo(change)
    assert len(record.of_person(Measurement, girl.id)) == 2


def test_what_cannot_be_is_not_kept_and_what_is_doubtful_is_asked(
    growth: Growth, girl: Person
) -> None:
    with pytest.raises(CannotBeError) as refused:
        growth.record(sizes(girl, heights=(Decimal("1.21"),)))
    assert codes(refused) == ["metres_for_centimetres"]
    growth.record(sizes(girl, day=date(2025, 6, 1)))
    with pytest.raises(ConfirmationNeededError) as asked:
        growth.record(sizes(girl, heights=(Decimal(118),)))
    assert codes(asked) == ["height_loss"]
    growth.record(sizes(girl, heights=(Decimal(118),)), ["height_loss"])
    assert len(growth.occasions(girl)) == 2


def test_inches_and_pounds_are_noticed_without_an_earlier_figure(
    growth: Growth, girl: Person
) -> None:
    with pytest.raises(ConfirmationNeededError) as asked:
        growth.record(sizes(girl, heights=(Decimal("47.6"),), weight=None))
    assert codes(asked) == ["inches_for_centimetres"]


def test_changing_an_occasion_does_not_ask_about_itself(growth: Growth, girl: Person) -> None:
    growth.record(sizes(girl))
    (occasion,) = growth.occasions(girl)
    growth.record(replace(occasion.draft(), note="second look"))
    assert growth.occasions(girl)[0].rows[0].note == "second look"


def test_bone_age_and_stage_are_kept_as_given(
    growth: Growth, girl: Person, record: SqlRecord
) -> None:
    growth.record_bone_age(BoneAge("", girl.id, YESTERDAY, Decimal("7.5"), "Greulich and Pyle"))
    change = growth.record_stage(PubertyStage("", girl.id, YESTERDAY, " B1 PH1 "))
    known = growth.facts(girl)
    assert known.bone_ages[0].years == Decimal("7.5")
    assert known.stages[0].stage == "B1 PH1"
    record.undo(change)
    assert growth.facts(girl).stages == ()
    growth.remove_row(known.bone_ages[0])
    assert growth.facts(girl).bone_ages == ()
    with pytest.raises(CannotBeError):
        growth.record_bone_age(BoneAge("", girl.id, YESTERDAY, Decimal(40)))


def test_the_background_decides_reference_and_target(growth: Growth, girl: Person) -> None:
    growth.record(sizes(girl))
    on_who = growth.history(girl)
    kept = replace(background(), id=girl.id, person_id=girl.id, reference="cdc2000")
    growth.set_background(kept)
    on_cdc = growth.history(girl)
    assert on_cdc.facts.reference.id == "cdc2000"
    assert on_cdc.target is not None
    assert on_who.target is None
    assert on_who.heights[0].sds != on_cdc.heights[0].sds
    with pytest.raises(CannotBeError):
        growth.set_background(replace(kept, gestation_weeks=3))


def test_an_unknown_reference_falls_back_to_the_usual_ones(growth: Growth, girl: Person) -> None:
    odd = replace(growth.background(girl), reference="gone", velocity_reference="gone")
    assert growth.reference(odd).id == "who"
    assert growth.velocity_reference(odd).id == "tanner_davies_1985"


def test_a_table_of_the_clinic_travels_in_the_record(
    growth: Growth, girl: Person, record: SqlRecord, clock: FixedClock
) -> None:
    with pytest.raises(CustomTableError):
        growth.add_table(girl, OWN)  # one row for boys is too few
    table = growth.add_table(girl, OWN_FEMALE)
    growth.set_background(replace(growth.background(girl), reference=table.id))
    growth.record(sizes(girl))
    again = Growth(record, clock, GrowthShelf())
    history = again.history(girl)
    assert history.facts.reference.title == "Our clinic"
    assert history.heights[0].sds is not None
    assert history.weights[0].sds is None
    assert (table.id, "Our clinic") in again.choices(girl)


def test_only_references_of_the_persons_sex_are_offered(growth: Growth, girl: Person) -> None:
    assert [key for key, _ in growth.choices(girl)] == ["who", "cdc2000", "turner_lyon1985"]
    boy = replace(girl, sex=Sex.MALE)
    assert [key for key, _ in growth.choices(boy)] == ["who", "cdc2000"]
    assert [key for key, _ in growth.velocity_choices()] == [
        "tanner_davies_1985", "rikken_wit_1992",
    ]  # fmt: skip


def test_doses_given_are_counted_by_quarter(
    growth: Growth, girl: Person, daily: Prescription, injections: Injections
) -> None:
    injections.record(draft(girl.id))
    (quarter,) = growth.quarters(girl)
    assert (quarter.first, quarter.last) == (daily.start, TODAY)
    assert (quarter.given, quarter.unconfirmed) == (1, (TODAY - daily.start).days)


def test_without_a_prescription_nothing_is_counted(growth: Growth, girl: Person) -> None:
    assert growth.quarters(girl) == ()
