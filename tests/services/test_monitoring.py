"""Monitoring in a record: what was done counts, and the clinic's word is kept and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.background import MedicalBackground
from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.groups import Group
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, Measure, Measurement, Setting
from companion.domain.monitoring import Basis, DueState
from companion.domain.monitoring_notes import OWN, MonitoringDeed
from companion.domain.people import Person
from companion.domain.visits import Visit
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import TODAY


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock, daily) -> UseCases:
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


def check(use: UseCases, girl: Person, key: str):
    return next(one for one in use.monitoring.checks(girl) if one.key == key)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (lambda p, d: LabResult("r", p, d, "igf1", Decimal(150), "ng/mL"), "igf1"),
        (lambda p, d: LabResult("r", p, d, "tsh", Decimal(2), "mU/L"), "thyroid"),
        (lambda p, d: BloodPressure("r", p, d, 100, 60), "blood_pressure"),
        (lambda p, d: BoneAge("r", p, d, Decimal(8)), "bone_age"),
        (lambda p, d: Visit("r", p, d, done=True), "visit"),
        (
            lambda p, d: Measurement("r", p, d, Measure.HEIGHT, Decimal(120), Setting.CLINIC),
            "size",
        ),
    ],
)
def test_what_is_on_record_counts_as_done(use, girl, record, row, key) -> None:
    day = TODAY - timedelta(days=20)
    with record.change("test") as change:
        change.put(row(girl.id, day))
    assert check(use, girl, key).last == day


def test_an_adults_glucose_lipids_and_scan_count_too(use, girl, record) -> None:
    use.care_team.save_profile(replace(use.care_team.profile(girl), stage=Group.ADULT))
    with record.change("test") as change:
        for number, analyte in enumerate(("hba1c", "ldl", "morning_cortisol")):
            change.put(LabResult(str(number), girl.id, TODAY, analyte, Decimal(2), "mmol/L"))
        change.put(BoneDensity("b", girl.id, TODAY, "Spine", Decimal(1)))
    assert check(use, girl, "glucose").last == TODAY
    assert check(use, girl, "lipids").last == TODAY


def test_what_is_due_for_reminders_names_key_kind_day_and_label(use, girl) -> None:
    (size,) = [
        d for d in use.monitoring.due(girl.id, TODAY, ahead=timedelta(days=60)) if d.key == "size"
    ]
    assert (size.kind, size.day, size.label) == (Basis.ARTICLE, date(2026, 7, 1), "size")
    assert use.monitoring.due("nobody", TODAY) == ()


def test_a_booked_visit_is_when_symptoms_and_blood_pressure_are_due(use, girl, record) -> None:
    visit = Visit("v", girl.id, TODAY + timedelta(days=9))
    with record.change("test") as change:
        change.put(visit)
    assert check(use, girl, "blood_pressure").latest == visit.day
    assert check(use, girl, "visit").state is DueState.AHEAD


def test_the_clinics_word_is_kept_with_who_said_it_and_taken_back(use, girl, record) -> None:
    blank = use.monitoring.blank(girl, "igf1", MonitoringDeed.CLINIC_DATE, carer_id="c")
    change = use.monitoring.save(
        replace(blank, day=TODAY + timedelta(days=5), said_by=" Dr Mo ", every_months=6)
    )
    found = check(use, girl, "igf1")
    assert (found.basis, found.note.said_by, found.note.carer_id) == (Basis.CLINIC, "Dr Mo", "c")
    record.undo(change)
    assert check(use, girl, "igf1").basis is Basis.ARTICLE


def test_done_put_off_and_not_wanted_and_each_taken_out_again(use, girl) -> None:
    monitoring = use.monitoring
    for deed, day, state in (
        (MonitoringDeed.POSTPONED, TODAY + timedelta(days=40), DueState.POSTPONED),
        (MonitoringDeed.NOT_WANTED, TODAY, DueState.NOT_WANTED),
    ):
        before = check(use, girl, "size").state
        note = replace(monitoring.blank(girl, "size", deed), day=day)
        monitoring.save(note)
        assert check(use, girl, "size").state is state
        assert monitoring.notes(girl, "size") == (note,)
        monitoring.remove(note)
        assert check(use, girl, "size").state is before
        assert len(monitoring.history(note)) == 2
    monitoring.save(monitoring.blank(girl, "size", MonitoringDeed.DONE))
    assert check(use, girl, "size").last == TODAY
    assert len(monitoring.notes(girl)) == 1


def test_what_was_done_on_the_evening_the_date_was_noted_answers_it_west_of_greenwich(
    use, girl, record, clock
) -> None:
    girl = replace(girl, zone="America/New_York")
    with record.change("test") as change:
        change.put(girl)
    clock.advance(timedelta(hours=6))  # nine in the evening there, tomorrow by universal time
    use.monitoring.save(use.monitoring.blank(girl, "lipids", MonitoringDeed.CLINIC_DATE))
    use.monitoring.save(use.monitoring.blank(girl, "lipids", MonitoringDeed.DONE))
    found = check(use, girl, "lipids")
    assert (found.last, found.latest) == (TODAY, None)


def test_another_product_rhythm_has_another_schedule(use, girl, record, daily) -> None:
    with record.change("test") as change:
        one_day = replace(daily.schedule, weekdays=daily.schedule.weekdays[:1], weekly=True)
        change.put(replace(daily, schedule=one_day))
    assert [item.id for item in check(use, girl, "igf1").items] == ["MO-13"]


def test_a_test_of_an_own_name_and_a_result_still_to_come_count_for_nothing(
    use, girl, record
) -> None:
    with record.change("test") as change:
        change.put(LabResult("c", girl.id, TODAY, "custom", Decimal(1), "U", name="Leptin"))
        change.put(LabResult("f", girl.id, TODAY + timedelta(days=1), "igf1", Decimal(1), "U"))
    assert check(use, girl, "igf1").last is None


def test_without_a_prescription_nothing_is_said_about_igf1(record, clock, girl) -> None:
    alone = UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())
    assert "igf1" not in {one.key for one in alone.monitoring.checks(girl)}


def test_in_prader_willi_syndrome_the_sleep_study_of_the_background_counts(
    use, girl, record
) -> None:
    profile = use.care_team.profile(girl)
    use.care_team.save_profile(replace(profile, flags=(Group.PWS,)))
    assert check(use, girl, "sleep").before_start
    with record.change("test") as change:
        change.put(MedicalBackground(girl.id, girl.id, sleep_study_on=date(2025, 11, 3)))
    found = check(use, girl, "sleep")
    assert (found.last, found.before_start) == (date(2025, 11, 3), False)


DONE, SAID, LATER, REFUSED = (
    MonitoringDeed.DONE, MonitoringDeed.CLINIC_DATE, MonitoringDeed.POSTPONED,
    MonitoringDeed.NOT_WANTED,
)  # fmt: skip
IMPOSSIBLE, DOUBTFUL = CannotBeError, ConfirmationNeededError


@pytest.mark.parametrize(
    ("said", "code", "error"),
    [
        ((OWN, DONE, {}), "check_missing", IMPOSSIBLE),
        (("igf1", DONE, {"day": TODAY + timedelta(days=1)}), "check_in_future", IMPOSSIBLE),
        (("igf1", REFUSED, {"day": date(2017, 1, 1)}), "day_before_birth", IMPOSSIBLE),
        (("igf1", SAID, {"every_months": 0}), "rhythm_not_possible", IMPOSSIBLE),
        (("igf1", SAID, {"every_months": 500}), "rhythm_not_possible", IMPOSSIBLE),
        (("igf1", LATER, {"day": date(2026, 3, 1)}), "check_date_over", DOUBTFUL),
        (("igf1", SAID, {"day": date(2035, 3, 1)}), "check_far_ahead", DOUBTFUL),
    ],
)
def test_slips_are_refused_and_doubts_asked(use, girl, said, code, error) -> None:
    key, deed, changes = said
    note = replace(use.monitoring.blank(girl, key, deed), **changes)
    with pytest.raises(error) as caught:
        use.monitoring.save(note)
    assert codes(caught) == [code]
    assert use.monitoring.notes(girl) == ()
