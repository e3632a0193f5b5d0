"""Which cards appear for what was noted: every rule fires once and stays silent once."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.symptoms import load_symptom_guide
from companion.domain.groups import Group
from companion.domain.red_flags.matching import Noted, fired_rules
from companion.domain.red_flags.rules import Comparison, Condition, Tier

GUIDE = load_symptom_guide()
CHILD, ADULT = [Group.CHILD], [Group.ADULT]
PWS = [Group.CHILD, Group.PWS]
STEROID = [Group.ADULT, Group.TAKES_HYDROCORTISONE]
TURNER = [Group.CHILD, Group.TURNER]
EMERGENCY, URGENT = Tier.EMERGENCY_NOW, Tier.URGENT_SAME_DAY
TODAY, VISIT = Tier.CALL_TEAM_TODAY, Tier.TELL_NEXT_VISIT


def cards(noted: Noted, groups: list[Group]) -> dict[str, Tier]:
    return {one.rule.id: one.tier for one in fired_rules(GUIDE, noted, groups)}


# What is noted, by whom, which rule answers and at which tier.
FIRES = [
    ("SY-IH-1", {"headache": 1, "vomiting": 1, "vomiting.other_cause": "yes"}, CHILD, URGENT),
    ("SY-IH-1", {"headache": 1, "vision_change": 1}, ADULT, URGENT),
    ("SY-IH-1", {"headache": 3, "vision_change": 1}, ADULT, EMERGENCY),
    ("SY-IH-1", {"headache": 1, "vomiting": 1, "unsteady_neuro": 1}, ADULT, EMERGENCY),
    ("SY-IH-2", {"headache": 3}, ADULT, URGENT),
    ("SY-IH-3", {"vision_change": 1}, ADULT, URGENT),
    ("SY-IH-3", {"vision_change": 3}, ADULT, EMERGENCY),
    ("SY-IH-4", {"headache": 2, "headache.new": "yes"}, ADULT, TODAY),
    ("SY-IH-4", {"headache": 1}, ADULT, TODAY),
    ("SY-IH-5", {"vomiting": 2}, CHILD, URGENT),
    ("SY-IH-6", {"headache": 1, "headache.new": "no", "headache.days": 3}, ADULT, TODAY),
    ("SY-NEURO", {"unsteady_neuro": 1}, ADULT, EMERGENCY),
    ("SY-SEIZURE", {"seizure_unresponsive": 1}, CHILD, EMERGENCY),
    ("SY-DROWSY", {"drowsy": 1}, CHILD, TODAY),
    ("SY-DROWSY", {"drowsy": 2}, CHILD, URGENT),
    ("SY-DROWSY", {"drowsy": 3}, CHILD, EMERGENCY),
    ("SY-RESP-1", {"dyspnoea": 1}, ADULT, URGENT),
    ("SY-RESP-2", {"dyspnoea": 3}, ADULT, EMERGENCY),
    ("SY-CHEST", {"chest_back_pain": 1}, TURNER, EMERGENCY),
    ("SY-OED-1", {"oedema": 3, "oedema.sudden": "no"}, ADULT, URGENT),
    ("SY-OED-1", {"oedema": 1}, ADULT, URGENT),
    ("SY-OED-1", {"oedema": 3, "dyspnoea": 1}, ADULT, EMERGENCY),
    ("SY-OED-2", {"oedema": 2, "oedema.sudden": "no"}, ADULT, VISIT),
    ("SY-WT", {"weight_gain_rapid": 1}, ADULT, TODAY),
    ("SY-WT", {"weight_gain_rapid.above_limit": "yes"}, ADULT, TODAY),
    ("SY-HAND-1", {"hand_numbness": 1}, ADULT, URGENT),
    ("SY-HAND-2", {"hand_numbness": 3, "hand_numbness.team_knows": "yes"}, ADULT, URGENT),
    ("SY-HAND-3", {"hand_numbness": 1, "hand_numbness.team_knows": "yes"}, ADULT, TODAY),
    ("SY-GLU-1", {"glucose_reading.mmol_l": Decimal("11.1")}, ADULT, URGENT),
    (
        "SY-GLU-1",
        {"glucose_reading.mg_dl": 200, "glucose_reading.called_high": "no"},
        ADULT,
        URGENT,
    ),
    ("SY-GLU-1", {"glucose_reading.mmol_l": Decimal("6.0")}, ADULT, URGENT),
    ("SY-GLU-1", {"thirst_urination": 2}, CHILD, URGENT),
    ("SY-GLU-1", {"thirst_urination": 2, "vomiting": 1}, CHILD, EMERGENCY),
    ("SY-GLU-1", {"thirst_urination": 2, "drowsy": 1}, CHILD, EMERGENCY),
    ("SY-GLU-2", {"glucose_reading.getting_worse": "yes"}, ADULT, TODAY),
    ("SY-GLU-3", {"thirst_urination": 1}, ADULT, TODAY),
    ("SY-GLU-LOW", {"low_sugar_signs": 1}, CHILD, TODAY),
    ("SY-GLU-LOW", {"low_sugar_signs": 2}, CHILD, URGENT),
    ("SY-GLU-LOW", {"low_sugar_signs": 3}, CHILD, EMERGENCY),
    ("SY-SCFE-1", {"limp": 1}, CHILD, URGENT),
    ("SY-SCFE-1", {"hip_knee_pain": 2}, [Group.TRANSITION], URGENT),
    ("SY-SCFE-1", {"hip_knee_pain": 1}, CHILD, URGENT),
    ("SY-SCFE-2", {"hip_knee_pain": 1, "hip_knee_pain.can_stand": "yes"}, CHILD, TODAY),
    ("SY-SCO", {"back_curve": 1}, CHILD, VISIT),
    ("SY-SCO", {"back_curve": 3}, CHILD, TODAY),
    ("SY-SLEEP-PWS", {"snoring_apnoea": 1}, PWS, TODAY),
    ("SY-SLEEP-PWS", {"chest_infection": 1}, PWS, TODAY),
    ("SY-SLEEP-PWS", {"snoring_apnoea": 2}, PWS, URGENT),
    ("SY-SLEEP-PWS", {"snoring_apnoea": 3}, PWS, EMERGENCY),
    ("SY-SLEEP", {"snoring_apnoea": 1}, ADULT, VISIT),
    ("SY-SLEEP", {"snoring_apnoea": 2}, ADULT, TODAY),
    ("SY-MAL", {"lump_or_unexplained": 1}, ADULT, URGENT),
    ("SY-MOLE", {"mole_change": 1}, ADULT, TODAY),
    ("SY-ALLERGY", {"allergy": 1}, CHILD, EMERGENCY),
    ("SY-PANC", {"abdominal_pain": 2}, CHILD, URGENT),
    ("SY-PANC", {"abdominal_pain": 3}, CHILD, EMERGENCY),
    ("SY-ADR-1", {"adrenal_signs": 2}, ADULT, URGENT),
    ("SY-ADR-1", {"adrenal_signs": 3}, ADULT, EMERGENCY),
    ("SY-ADR-2", {"vomiting": 1, "profile.takes_hydrocortisone": "yes"}, STEROID, EMERGENCY),
    ("SY-ADR-2", {"fever": 1, "profile.takes_hydrocortisone": "yes"}, STEROID, EMERGENCY),
    (
        "SY-ADR-2",
        {"cannot_keep_tablets_down": 1, "profile.takes_hydrocortisone": "yes"},
        STEROID,
        EMERGENCY,
    ),
    ("SY-EAR", {"ear_problem": 1}, TURNER, TODAY),
    ("SY-OVERDOSE", {"event.too_much_injected": "yes"}, CHILD, URGENT),
    ("SY-OVERDOSE", {"event.too_much_injected": "yes", "low_sugar_signs": 2}, CHILD, EMERGENCY),
    ("SY-SITE", {"site_reaction": 1, "site_reaction.infection_signs": "no"}, CHILD, VISIT),
    ("SY-SITE", {"site_reaction": 1}, CHILD, TODAY),
    ("SY-MSK", {"joint_pain": 1}, ADULT, VISIT),
    ("SY-MSK", {"muscle_pain": 3}, ADULT, TODAY),
    ("SY-BP", {"bp_reading.logged": "yes"}, ADULT, VISIT),
    ("SY-BP", {"bp_reading.logged": "yes", "bp_reading.above_limit": "yes"}, ADULT, TODAY),
    ("SY-OTHER", {"breast_growth": 1}, ADULT, VISIT),
]

# What is noted, by whom, and the rule that has nothing to say about it.
SILENT = [
    ("SY-IH-1", {"headache": 1}, ADULT),
    ("SY-IH-2", {"headache": 2}, ADULT),
    ("SY-IH-3", {"vision_change": 0}, ADULT),
    ("SY-IH-4", {"headache": 1, "headache.new": "no", "headache.worse_lying": "no"}, ADULT),
    ("SY-IH-5", {"vomiting": 2, "vomiting.other_cause": "yes"}, CHILD),
    ("SY-IH-6", {"headache": 1, "headache.days": 2}, ADULT),
    ("SY-NEURO", {"headache": 3}, ADULT),
    ("SY-SEIZURE", {"drowsy": 3}, ADULT),
    ("SY-DROWSY", {"adrenal_signs": 1}, ADULT),
    ("SY-RESP-1", {"dyspnoea": 3}, ADULT),
    ("SY-RESP-2", {"dyspnoea": 2}, ADULT),
    ("SY-CHEST", {"dyspnoea": 2}, ADULT),
    ("SY-OED-1", {"oedema": 2, "oedema.sudden": "no", "oedema.pits": "no"}, ADULT),
    ("SY-OED-2", {"oedema": 3}, ADULT),
    ("SY-SCFE-1", {"hip_knee_pain": 1, "hip_knee_pain.can_stand": "yes"}, CHILD),
    ("SY-WT", {"weight_gain_rapid.above_limit": "no"}, ADULT),
    ("SY-HAND-1", {"hand_numbness": 1, "hand_numbness.team_knows": "yes"}, ADULT),
    ("SY-HAND-2", {"hand_numbness": 2}, ADULT),
    (
        "SY-HAND-3",
        {
            "hand_numbness": 1,
            "hand_numbness.team_knows": "yes",
            "hand_numbness.changed": "no",
        },
        ADULT,
    ),
    (
        "SY-GLU-1",
        {"glucose_reading.mmol_l": Decimal("6.0"), "glucose_reading.called_high": "no"},
        ADULT,
    ),
    ("SY-GLU-2", {"glucose_reading.mmol_l": Decimal(12)}, ADULT),
    ("SY-GLU-3", {"thirst_urination": 2}, ADULT),
    ("SY-GLU-LOW", {"low_sugar_signs": 0}, ADULT),
    ("SY-SCFE-1", {"limp": 2}, ADULT),
    ("SY-SCFE-2", {"hip_knee_pain": 2}, CHILD),
    ("SY-SCO", {"back_curve": 2}, ADULT),
    ("SY-SLEEP-PWS", {"snoring_apnoea": 2}, CHILD),
    ("SY-SLEEP", {"dyspnoea": 1}, ADULT),
    ("SY-MAL", {"mole_change": 2}, ADULT),
    ("SY-MOLE", {"lump_or_unexplained": 1}, ADULT),
    ("SY-ALLERGY", {"site_reaction": 3}, ADULT),
    ("SY-PANC", {"abdominal_pain": 1}, CHILD),
    ("SY-ADR-1", {"adrenal_signs": 1}, ADULT),
    ("SY-ADR-2", {"profile.takes_hydrocortisone": "yes"}, STEROID),
    ("SY-EAR", {"ear_problem": 2}, CHILD),
    ("SY-OVERDOSE", {"low_sugar_signs": 3}, CHILD),
    ("SY-SITE", {"allergy": 1}, CHILD),
    ("SY-MSK", {"hip_knee_pain": 2}, CHILD),
    ("SY-BP", {"headache": 1}, ADULT),
    ("SY-OTHER", {"mole_change": 1}, ADULT),
]


@pytest.mark.parametrize(("rule", "noted", "groups", "tier"), FIRES)
def test_the_rule_fires_at_its_tier(
    rule: str, noted: Noted, groups: list[Group], tier: Tier
) -> None:
    assert cards(noted, groups)[rule] is tier


@pytest.mark.parametrize(("rule", "noted", "groups"), SILENT)
def test_the_rule_stays_silent(rule: str, noted: Noted, groups: list[Group]) -> None:
    assert rule not in cards(noted, groups)


def test_every_rule_fires_somewhere_and_is_silent_somewhere() -> None:
    every = {rule.id for rule in GUIDE.rules}
    assert {case[0] for case in FIRES} == every
    assert {case[0] for case in SILENT} == every


def test_the_most_urgent_card_comes_first_and_none_is_left_out() -> None:
    noted: Noted = {"headache": 3, "vision_change": 3, "joint_pain": 1}
    fired = fired_rules(GUIDE, noted, ADULT)
    assert [one.tier.order for one in fired] == sorted(one.tier.order for one in fired)
    assert {one.rule.id for one in fired} >= {"SY-IH-1", "SY-IH-2", "SY-IH-3", "SY-MSK"}


def test_a_stricter_tier_of_ours_says_so() -> None:
    by_rule = {one.rule.id: one for one in fired_rules(GUIDE, {"vision_change": 3}, ADULT)}
    assert by_rule["SY-IH-3"].stricter
    by_rule = {one.rule.id: one for one in fired_rules(GUIDE, {"vision_change": 1}, ADULT)}
    assert not by_rule["SY-IH-3"].stricter


def test_nothing_noted_shows_nothing() -> None:
    assert fired_rules(GUIDE, {}, [*Group]) == ()


NOTED = st.dictionaries(
    st.sampled_from(sorted(symptom.id for symptom in GUIDE.symptoms if not symptom.units)),
    st.integers(0, 3),
    max_size=6,
)


@given(NOTED, st.sampled_from(sorted(GUIDE.unanswered())), st.sampled_from(["yes", "no"]))
def test_an_answer_never_makes_things_more_urgent_than_leaving_it_open(
    noted: dict[str, int], question: str, answer: str
) -> None:
    asked = next(
        (q for s in GUIDE.symptoms for q in s.questions if f"{s.id}.{q.id}" == question), None
    )
    if asked is None or answer not in asked.answers:
        return
    open_tiers = [one.tier.order for one in fired_rules(GUIDE, noted, CHILD)]
    told = [one.tier.order for one in fired_rules(GUIDE, {**noted, question: answer}, CHILD)]
    if answer == asked.unanswered and noted.get(question.partition(".")[0]):
        assert told == open_tiers
    else:
        assert min(open_tiers, default=9) <= min(told, default=9)


@given(
    NOTED, st.sampled_from(sorted(symptom.id for symptom in GUIDE.symptoms if not symptom.units))
)
def test_getting_worse_never_makes_the_most_urgent_card_milder(
    noted: dict[str, int], symptom: str
) -> None:
    before = fired_rules(GUIDE, noted, PWS)
    worse = {**noted, symptom: 3}
    after = fired_rules(GUIDE, worse, PWS)
    assert min((one.tier.order for one in after), default=9) <= min(
        (one.tier.order for one in before), default=9
    )


def test_urgent_tiers_are_the_first_two() -> None:
    assert [tier for tier in Tier if tier.urgent] == [EMERGENCY, URGENT]
    assert [tier.order for tier in Tier] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("comparison", "given_value", "holds"),
    [
        (Comparison.AT_LEAST, Decimal(2), True),
        (Comparison.AT_LEAST, Decimal(1), False),
        (Comparison.AT_MOST, Decimal(2), True),
        (Comparison.AT_MOST, Decimal(3), False),
        (Comparison.ABOVE, Decimal(2), False),
        (Comparison.ABOVE, Decimal(3), True),
        (Comparison.IS, Decimal(2), True),
        (Comparison.IS, "yes", False),
        (Comparison.AT_LEAST, "yes", False),
    ],
)
def test_a_condition_compares_like_with_like(
    comparison: Comparison, given_value: Decimal | str, *, holds: bool
) -> None:
    assert Condition("headache", comparison, Decimal(2)).holds(given_value) is holds
