"""The list behind "When to call" says what the rules do, for each kind of person."""

from __future__ import annotations

import pytest

from companion.content.article import load_article
from companion.content.symptoms import load_symptom_guide
from companion.domain.groups import Group, speaks_to
from companion.domain.red_flags.call_list import BodyArea, CallItem, area_of, call_list
from companion.domain.red_flags.rules import Tier

GUIDE, ARTICLE = load_symptom_guide(), load_article()
PEOPLE = [
    (Group.CHILD,),
    (Group.TRANSITION,),
    (Group.ADULT,),
    (Group.CHILD, Group.PWS),
    (Group.CHILD, Group.TURNER, Group.CHILDHOOD_CANCER_SURVIVOR),
    (Group.ADULT, Group.TAKES_HYDROCORTISONE, Group.DIABETES_RISK),
]
each_person = pytest.mark.parametrize("groups", PEOPLE, ids="-".join)


def items(groups: tuple[Group, ...]) -> dict[tuple[str, ...], CallItem]:
    return {item.titles: item for item in call_list(GUIDE, ARTICLE, groups)}


def label(symptom: str) -> str:
    return next(one.listed for one in GUIDE.symptoms if one.id == symptom)


@each_person
def test_every_symptom_and_every_red_flag_of_the_person_is_listed(groups) -> None:
    found = items(groups)
    for symptom in GUIDE.symptoms_for(groups):
        assert symptom.diary_only or (symptom.listed,) in found, symptom.id
    lines = {line for item in found.values() for line in item.lines}
    for flag in ARTICLE.red_flags:
        if speaks_to(flag.groups, groups):
            assert flag.text in lines, flag.id


@each_person
def test_every_rule_of_the_person_reaches_its_tier_in_the_list(groups) -> None:
    listed = {at.tier for item in items(groups).values() for at in item.tiers}
    for rule in GUIDE.rules_for(groups):
        assert rule.tier in listed, rule.id
        assert {step.tier for step in rule.escalations} <= listed, rule.id


@each_person
def test_each_area_begins_with_the_most_urgent(groups) -> None:
    found = call_list(GUIDE, ARTICLE, groups)
    for area in BodyArea:
        orders = [item.worst.order for item in found if item.area is area]
        assert orders == sorted(orders)


def test_what_counts_together_is_a_line_of_its_own() -> None:
    child = items((Group.CHILD,))
    pressure = child[(label("headache"), label("vision_change"))]
    assert pressure.always is Tier.URGENT_SAME_DAY
    assert pressure.worst is Tier.EMERGENCY_NOW
    assert child[(label("oedema"), label("dyspnoea"))].worst is Tier.EMERGENCY_NOW


def test_vomiting_is_an_emergency_for_somebody_on_hydrocortisone() -> None:
    steroid = items((Group.ADULT, Group.TAKES_HYDROCORTISONE))
    assert steroid[(label("vomiting"),)].always is Tier.EMERGENCY_NOW
    assert "Follow your steroid emergency plan now." in steroid[(label("vomiting"),)].extra
    assert items((Group.ADULT,))[(label("vomiting"),)].always is Tier.URGENT_SAME_DAY


def test_every_symptom_has_a_place_on_the_body() -> None:
    whole = {one.id for one in GUIDE.symptoms if area_of(one.id) is BodyArea.GENERAL}
    assert whole == {
        "adrenal_signs", "thyroid_signs", "lump_or_unexplained", "breast_growth", "fever",
        "fatigue_energy",
    }  # fmt: skip
