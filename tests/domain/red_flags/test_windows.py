"""What counts as noted together, and that noting more never makes the answer milder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.article import load_article
from companion.content.symptoms import load_symptom_guide
from companion.domain.episodes import triggers
from companion.domain.groups import Group
from companion.domain.red_flags.rules import Tier
from companion.domain.red_flags.window import Background
from companion.domain.situations import PersonalLimits
from companion.domain.symptoms import SymptomNote

GUIDE, ARTICLE = load_symptom_guide(), load_article()
TODAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 19, 0, tzinfo=UTC)
CHILD, ADULT, PWS = (
    Background((Group.CHILD,)),
    Background((Group.ADULT,)),
    Background((Group.CHILD, Group.PWS)),
)
EVERYBODY = Background(tuple(group for group in Group if group is not Group.ALL))


def noted(symptom: str, severity: int = 1, ago: int = 0, *answers: str, **more: object):
    note = SymptomNote(
        id=f"{symptom}{ago}", person_id="girl", noted_at=NOW, day=TODAY - timedelta(days=ago),
        symptom=symptom, severity=severity, still_there=False, answers=answers,
    )  # fmt: skip
    return replace(note, **more)


def reading(value: str, unit: str, *answers: str):
    return noted("glucose_reading", 0, 0, *answers, value=Decimal(value), unit=unit)


def tiers(*notes: SymptomNote, who: Background = CHILD) -> dict[str, Tier]:
    return {one.rule: one.tier for one in triggers(GUIDE, notes, who, TODAY)}


# One way to note each of the article's red flags, at its mildest.
RED_FLAGS = {
    "RF-USE-1": ([noted("oedema", 1, 0, "sudden=no", "pits=yes")], CHILD),
    "RF-USE-2": ([noted("dyspnoea")], CHILD),
    "RF-USE-3": ([noted("headache"), noted("vision_change")], CHILD),
    "RF-USE-4": ([reading("9.0", "mmol/L", "called_high=yes")], CHILD),
    "RF-USE-5": ([noted("lump_or_unexplained")], CHILD),
    "RF-SIDE-1": ([noted("vomiting", 2, 0, "other_cause=no")], CHILD),
    "RF-SIDE-2": ([noted("limp")], CHILD),
    "RF-SIDE-3": ([noted("back_curve")], CHILD),
    "RF-SIDE-4": ([noted("snoring_apnoea")], PWS),
    "RF-SIDE-5": ([noted("lump_or_unexplained")], EVERYBODY),
    "RF-HAB-1": ([noted("headache", 1, 0, "new=yes", "worse_lying=no")], CHILD),
    "RF-HAB-2": ([noted("vision_change")], ADULT),
    "RF-HAB-3": ([noted("hand_numbness")], ADULT),
    "RF-HAB-4": ([noted("dyspnoea")], ADULT),
    "RF-HAB-5": ([noted("weight_gain_rapid")], ADULT),
    "RF-HAB-6": ([reading("9.0", "mmol/L", "called_high=no", "getting_worse=yes")], ADULT),
    "RF-DISC-1": ([noted("headache", 3)], ADULT),
    "RF-DISC-2": ([noted("vision_change")], ADULT),
    "RF-DISC-3": ([noted("dyspnoea")], ADULT),
    "RF-DISC-4": ([noted("oedema", 1, 0, "sudden=yes", "pits=no")], ADULT),
    "RF-DISC-5": ([noted("hand_numbness", 1, 0, "team_knows=no")], ADULT),
    "RF-DISC-6": ([reading("200", "mg/dL", "called_high=no")], ADULT),
}
BY_EVENT = {"RF-SIT-1", "RF-SIT-2"}


@pytest.mark.parametrize("flag", [flag.id for flag in ARTICLE.red_flags])
def test_every_red_flag_of_the_article_leads_to_its_least_tier_or_sooner(flag: str) -> None:
    action = ARTICLE.red_flag(flag).action
    if flag in BY_EVENT:
        events = [one for one in GUIDE.situations if flag in one.refs]
        assert events
        assert all(one.tier.order <= GUIDE.least_tier[action].order for one in events)
        return
    notes, who = RED_FLAGS[flag]
    naming = {one.id for one in GUIDE.rules if flag in one.refs}
    reached = [one.tier for one in triggers(GUIDE, notes, who, TODAY) if one.rule in naming]
    assert reached, "no rule that fires names it"
    assert min(tier.order for tier in reached) <= GUIDE.least_tier[action].order


def test_headache_and_vomiting_count_together_for_two_weeks() -> None:
    close = tiers(noted("headache", 1, 13), noted("vomiting", 1, 0))
    assert close["SY-IH-1"] is Tier.URGENT_SAME_DAY
    assert "SY-IH-1" not in tiers(noted("headache", 1, 15), noted("vomiting", 1, 0))


def test_other_symptoms_count_together_for_two_days() -> None:
    swollen = noted("oedema", 3, 2)
    assert tiers(swollen, noted("dyspnoea"))["SY-OED-1"] is Tier.EMERGENCY_NOW
    assert "SY-OED-1" not in tiers(replace(swollen, day=TODAY - timedelta(days=3)))


def test_what_is_still_there_counts_however_long_ago_it_was_noted() -> None:
    limping = noted("limp", 1, 40, still_there=True)
    assert tiers(limping)["SY-SCFE-1"] is Tier.URGENT_SAME_DAY


def test_an_evening_written_down_later_counts_with_its_own_day() -> None:
    late = [noted("limp", 1, 9)]
    assert not triggers(GUIDE, late, CHILD, TODAY)
    fired = triggers(GUIDE, late, CHILD, TODAY, TODAY - timedelta(days=9))
    assert [one.rule for one in fired] == ["SY-SCFE-1"]


def test_headache_on_three_days_is_for_the_team() -> None:
    quiet = ("new=no", "worse_lying=no")
    days = [noted("headache", 1, ago, *quiet) for ago in (0, 3, 6)]
    assert tiers(*days)["SY-IH-6"] is Tier.CALL_TEAM_TODAY
    assert "SY-IH-6" not in tiers(*days[:2])
    going_on = noted("headache", 1, 0, *quiet, started=TODAY - timedelta(days=5))
    assert "SY-IH-6" in tiers(going_on)


def test_a_question_left_open_counts_as_the_worrying_answer() -> None:
    assert tiers(noted("vomiting", 2))["SY-IH-5"] is Tier.URGENT_SAME_DAY
    assert tiers(noted("oedema"))["SY-OED-1"] is Tier.URGENT_SAME_DAY
    assert tiers(noted("hand_numbness"))["SY-HAND-1"] is Tier.URGENT_SAME_DAY
    assert tiers(reading("5.0", "mmol/L"))["SY-GLU-1"] is Tier.URGENT_SAME_DAY
    assert tiers(noted("hip_knee_pain"))["SY-SCFE-1"] is Tier.URGENT_SAME_DAY


def test_of_two_notes_the_more_worrying_answer_counts() -> None:
    calm = noted("vomiting", 2, 1, "other_cause=yes")
    assert "SY-IH-5" not in tiers(calm)
    assert "SY-IH-5" in tiers(calm, noted("vomiting", 1, 0, "other_cause=no"))
    sugar = [
        reading("5.0", "mmol/L", "called_high=no"),
        reading("6.0", "mmol/L", "called_high=yes"),
    ]
    assert "SY-GLU-1" in tiers(*sugar)
    assert "SY-GLU-1" not in tiers(sugar[0])


def test_limits_of_the_clinic_are_compared_in_their_own_unit_only() -> None:
    limits = PersonalLimits("girl", "girl", "mmol/L", glucose_call=Decimal(8))
    who = Background((Group.CHILD,), limits)
    assert "SY-GLU-2" in tiers(reading("8.5", "mmol/L", "called_high=no"), who=who)
    assert "SY-GLU-2" not in tiers(reading("8", "mmol/L", "called_high=no"), who=who)
    assert "SY-GLU-2" not in tiers(reading("90", "mg/dL", "called_high=no"), who=who)


def test_blood_pressure_is_for_the_visit_unless_above_the_clinics_limit() -> None:
    pressure = noted("bp_reading", 0, value=Decimal(120), second_value=Decimal(85), unit="mmHg")
    assert tiers(pressure) == {"SY-BP": Tier.TELL_NEXT_VISIT}
    who = Background((Group.CHILD,), PersonalLimits("girl", "girl", diastolic=Decimal(80)))
    assert tiers(pressure, who=who) == {"SY-BP": Tier.CALL_TEAM_TODAY}


def test_weight_beyond_the_clinics_limit_and_too_much_medicine_fire_without_a_note() -> None:
    who = Background((Group.CHILD,), too_much=("second",), weight_gained=True)
    assert tiers(who=who) == {
        "SY-OVERDOSE": Tier.URGENT_SAME_DAY, "SY-WT": Tier.CALL_TEAM_TODAY,
    }  # fmt: skip
    shaky = tiers(noted("low_sugar_signs", 2), who=who)
    assert shaky["SY-OVERDOSE"] is Tier.EMERGENCY_NOW


def test_someone_on_hydrocortisone_who_vomits_follows_the_emergency_plan() -> None:
    who = Background((Group.ADULT, Group.TAKES_HYDROCORTISONE))
    assert tiers(noted("vomiting", 1, 0, "other_cause=yes"), who=who)["SY-ADR-2"].urgent
    assert "SY-ADR-2" not in tiers(noted("vomiting", 1, 0, "other_cause=yes"), who=ADULT)


ORDINARY = [one for one in GUIDE.symptoms if not one.units]
ANSWERS = st.sampled_from(["yes", "no", ""])


@st.composite
def any_note(draw: st.DrawFn) -> SymptomNote:
    symptom = draw(st.sampled_from(ORDINARY))
    answers = []
    for question in symptom.questions:
        answer = draw(st.sampled_from([*question.answers, ""]))
        if answer:
            answers.append(f"{question.id}={answer}")
    return noted(
        symptom.id, draw(st.integers(0, 3)), draw(st.integers(0, 16)), *answers,
        still_there=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def any_reading(draw: st.DrawFn) -> SymptomNote:
    unit, most = draw(st.sampled_from([("mmol/L", 30), ("mg/dL", 600)]))
    answer = draw(st.sampled_from(["called_high=yes", "called_high=no", "called_high=not_sure"]))
    return reading(str(draw(st.integers(1, most))), unit, answer)


def most_urgent(notes: list[SymptomNote], who: Background) -> int:
    return min((one.tier.order for one in triggers(GUIDE, notes, who, TODAY)), default=9)


@given(
    st.lists(st.one_of(any_note(), any_reading()), max_size=7),
    st.lists(st.booleans(), min_size=7, max_size=7),
    st.sampled_from([CHILD, ADULT, PWS, EVERYBODY]),
)
def test_a_set_of_notes_is_never_answered_more_mildly_than_any_part_of_it(
    notes: list[SymptomNote], kept: list[bool], who: Background
) -> None:
    part = [note for note, keep in zip(notes, kept, strict=False) if keep]
    assert most_urgent(notes, who) <= most_urgent(part, who)
