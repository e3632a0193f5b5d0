"""Blood pressure, own sliders, scores and bone density in a record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.body_measures import (
    MOST_SLIDERS,
    Arm,
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    Posture,
)
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.people import Person
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import GIRL, TODAY


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


@pytest.fixture
def pressure(use: UseCases, girl: Person):
    def save(upper: int, lower: int, day: date = TODAY, *confirmed: str, **more):
        row = BloodPressure(use.body_measures.blank_id(), girl.id, day, upper, lower)
        return use.body_measures.save_pressure(girl, replace(row, **more), confirmed)

    return save


def test_a_reading_is_kept_with_how_it_was_taken(use, girl, pressure) -> None:
    pressure(
        124, 78, pulse=64, arm=Arm.LEFT, posture=Posture.SEATED, taken=time(8, 15), note=" ok "
    )
    (one,) = use.body_measures.pressures(girl)
    assert (one.systolic, one.diastolic, one.row.pulse) == (124, 78, 64)
    assert (one.row.arm, one.row.posture, one.row.note) == (Arm.LEFT, Posture.SEATED, "ok")


def test_readings_of_the_symptom_diary_stand_among_them(use, girl, pressure) -> None:
    pressure(124, 78, TODAY - timedelta(days=3))
    note = use.symptoms.blank(girl, "bp_reading")
    use.symptoms.save(
        girl, [replace(note, value=Decimal(131), second_value=Decimal(82), unit="mmHg")]
    )
    told = [
        (one.systolic, one.diastolic, one.note is not None)
        for one in use.body_measures.pressures(girl)
    ]
    assert told == [(131, 82, True), (124, 78, False)]
    newest, older = use.body_measures.pressures(girl)
    assert (newest.id, older.id) == (newest.note.id, older.row.id)


def test_the_clinics_limit_raises_its_card_at_once(use, girl, pressure) -> None:
    assert pressure(128, 80).cards == ()
    use.situations.save_limits(replace(use.situations.limits(girl), systolic=Decimal(130)))
    assert pressure(130, 80, pulse=60).cards == ()
    saved = pressure(131, 80)
    assert [card.rule for card in saved.cards] == ["SY-BP"]
    use.symptoms.undo(saved.change_id)
    assert use.cards.view(girl).waiting == ()


@pytest.mark.parametrize(
    ("upper", "lower", "more", "code", "refused"),
    [
        (0, 0, {}, "pressure_missing", True),
        (78, 124, {}, "pressure_upside_down", True),
        (120, 120, {}, "pressure_upside_down", True),
        (124, 78, {"day": TODAY + timedelta(days=1)}, "measured_in_future", True),
        (124, 78, {"day": GIRL.birth_date - timedelta(days=1)}, "day_before_birth", True),
        (124, 78, {"note": "x" * 10_001}, "note_too_long", True),
        (390, 78, {}, "pressure_unlikely", False),
        (124, 12, {}, "pressure_unlikely", False),
        (124, 78, {"pulse": 5}, "pulse_unlikely", False),
    ],
)
def test_slips_are_refused_and_doubts_asked(pressure, upper, lower, more, code, refused) -> None:
    with pytest.raises(CannotBeError if refused else ConfirmationNeededError) as caught:
        pressure(upper, lower, **more)
    assert codes(caught) == [code]


def test_the_same_reading_twice_is_asked_about(use, girl, pressure) -> None:
    pressure(124, 78, taken=time(8, 0))
    pressure(124, 78, taken=time(20, 0))
    with pytest.raises(ConfirmationNeededError) as caught:
        pressure(124, 78, taken=time(8, 0))
    assert codes(caught) == ["pressure_entered_twice"]
    pressure(124, 78, TODAY, "pressure_entered_twice", taken=time(8, 0))
    assert len(use.body_measures.pressures(girl)) == 3


def slider(use: UseCases, girl: Person, name: str, key: str = "") -> DiarySlider:
    use.body_measures.save_slider(DiarySlider("", girl.id, name, key))
    return use.body_measures.sliders(girl)[-1]


def test_sliders_are_named_rated_and_given_up_without_losing_what_was_noted(use, girl) -> None:
    body = use.body_measures
    energy, stairs = slider(use, girl, "Energy", "energy"), slider(use, girl, " Stairs ")
    assert [one.name for one in body.sliders(girl)] == ["Energy", "Stairs"]
    change = body.rate(girl, TODAY, {energy.id: 7, stairs.id: None})
    body.rate(girl, TODAY, {energy.id: 6})
    assert [(n.slider_id, n.value) for n in body.slider_notes(girl)] == [(energy.id, 6)]
    body.rate(girl, TODAY, {energy.id: None})
    assert body.slider_notes(girl) == ()
    body.rate(girl, TODAY, {stairs.id: 10})
    body.end_slider(stairs)
    assert [one.name for one in body.sliders(girl)] == ["Energy"]
    assert [one.ended_on for one in body.sliders(girl, ended=True)] == [None, TODAY]
    assert [n.value for n in body.slider_notes(girl)] == [10]
    assert change


def test_a_rating_can_be_taken_back(use, girl, record) -> None:
    energy = slider(use, girl, "Energy")
    change = use.body_measures.rate(girl, TODAY, {energy.id: 7})
    record.undo(change)
    assert use.body_measures.slider_notes(girl) == ()


def test_there_are_five_sliders_at_most_each_with_its_own_name(use, girl) -> None:
    for number in range(MOST_SLIDERS):
        slider(use, girl, f"Word {number}")
    with pytest.raises(CannotBeError) as caught:
        slider(use, girl, "One more")
    assert codes(caught) == ["sliders_full"]
    use.body_measures.end_slider(use.body_measures.sliders(girl)[0])
    for name, code in (
        ("word 1", "slider_name_taken"),
        (" ", "slider_name_missing"),
        ("x" * 41, "name_too_long"),
    ):
        with pytest.raises(CannotBeError) as caught:
            slider(use, girl, name)
        assert codes(caught) == [code]


@pytest.mark.parametrize("value", [-1, 11])
def test_a_slider_goes_from_0_to_10(use, girl, value) -> None:
    energy = slider(use, girl, "Energy")
    with pytest.raises(CannotBeError) as caught:
        use.body_measures.rate(girl, TODAY, {energy.id: value})
    assert codes(caught) == ["slider_out_of_reach"]
    assert use.body_measures.slider_notes(girl) == ()


def test_a_score_and_a_scan_are_kept_as_the_clinic_gave_them(use, girl) -> None:
    body = use.body_measures
    score = ClinicScore(
        body.blank_id(), girl.id, TODAY, " Questionnaire ", Decimal("14.0"), " Dr Mo "
    )
    body.save_score(girl, score)
    older = replace(score, id=body.blank_id(), day=TODAY - timedelta(days=200))
    body.save_score(girl, older)
    assert [(s.name, str(s.score), s.scored_by, s.day) for s in body.scores(girl)] == [
        ("Questionnaire", "14.0", "Dr Mo", TODAY),
        ("Questionnaire", "14.0", "Dr Mo", TODAY - timedelta(days=200)),
    ]
    scan = BoneDensity(
        body.blank_id(), girl.id, TODAY, " Spine ", Decimal("0.998"), Decimal("-1.10")
    )
    body.save_density(girl, scan)
    assert [(d.site, str(d.t_score)) for d in body.densities(girl)] == [("Spine", "-1.10")]
    body.remove(body.densities(girl)[0])
    assert body.densities(girl) == ()
    assert len(body.history(scan)) == 2


def test_what_is_missing_on_the_clinics_papers_is_asked_for(use, girl) -> None:
    body = use.body_measures
    blank = BoneDensity(body.blank_id(), girl.id, TODAY, "")
    with pytest.raises(CannotBeError) as caught:
        body.save_density(girl, blank)
    assert codes(caught) == ["density_site_missing", "density_missing"]
    with pytest.raises(ConfirmationNeededError) as asked:
        body.save_density(
            girl, replace(blank, site="Hip", density=Decimal(998), z_score=Decimal(12))
        )
    assert codes(asked) == ["density_unlikely", "density_score_unlikely"]
    for name, code in (("", "score_name_missing"), ("x" * 81, "name_too_long")):
        with pytest.raises(CannotBeError) as caught:
            body.save_score(girl, ClinicScore("s", girl.id, TODAY, name, Decimal(1)))
        assert codes(caught) == [code]
