"""Article, symptom cards, guidance and visit plan: complete, and true to one another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from companion.content.clinical import (
    load_article,
    load_guidance,
    load_site_guide,
    load_sites,
    load_symptom_guide,
    load_visit_plan,
)
from companion.domain.groups import Group
from companion.domain.red_flags.rules import Tier
from companion.domain.schedule import ScheduleKind

ARTICLE = load_article()
GUIDE = load_symptom_guide()
TEAM_NOTES = Path(__file__).parents[2] / "../shared/clinical"

# The article's symptom names beside those of the diary.
DIARY_NAMES = {
    "oedema_severe": "oedema",
    "oedema_rapid": "oedema",
    "headache_with_vision": "headache",
    "headache_new": "headache",
    "headache_severe": "headache",
    "intracranial_hypertension": "vomiting",
    "glucose_high_significant": "glucose_reading",
    "glucose_high": "glucose_reading",
    "glucose_worsening": "glucose_reading",
    "rapid_weight_gain": "weight_gain_rapid",
    "malignancy_signs": "lump_or_unexplained",
    "hip_knee_limp": "limp",
    "scoliosis": "back_curve",
    "sleep_breathing": "snoring_apnoea",
}


def ids_in(file: str, pattern: str) -> set[str]:
    """Return the ids of the team's notes that match a pattern."""
    path = TEAM_NOTES / file
    if not path.exists():
        pytest.skip("the team's notes are not part of the program")
    return set(re.findall(r"\bid: (" + pattern + r")\b", path.read_text(encoding="utf-8")))


def test_every_red_flag_of_the_article_is_reached_by_a_card_or_a_situation() -> None:
    reached = {ref for rule in GUIDE.rules for ref in rule.refs}
    reached |= {ref for situation in GUIDE.situations for ref in situation.refs}
    assert {flag.id for flag in ARTICLE.red_flags} <= reached


def test_every_reference_to_the_article_exists() -> None:
    known = {flag.id for flag in ARTICLE.red_flags}
    known |= {item.id for item in (*ARTICLE.statements, *ARTICLE.monitoring)}
    for item in (*GUIDE.rules, *GUIDE.situations):
        assert set(item.refs) <= known, item.id
    flags = {flag.symptom for flag in ARTICLE.red_flags}
    for statement in ARTICLE.statements:
        assert set(statement.escalates_to) <= flags, statement.id


def test_no_card_is_milder_than_the_article_asks_unless_the_severity_is_mild() -> None:
    tiers: dict[str, list[Tier]] = {}
    for item in (*GUIDE.rules, *GUIDE.situations):
        for ref in item.refs:
            tiers.setdefault(ref, []).append(item.tier)
    for flag in ARTICLE.red_flags:
        least = GUIDE.least_tier[flag.action]
        assert min(tier.order for tier in tiers[flag.id]) <= least.order, flag.id


def test_every_red_flag_symptom_can_be_noted_in_the_diary() -> None:
    symptoms = {symptom.id for symptom in GUIDE.symptoms}
    for flag in ARTICLE.merged:
        if flag.symptom != "critical_illness":
            assert DIARY_NAMES.get(flag.symptom, flag.symptom) in symptoms
    assert any(item.id == "SI-1" and item.tier.urgent for item in GUIDE.situations)


def test_every_red_flag_is_in_the_merged_table_once_for_its_symptom() -> None:
    merged = {item.symptom: set(item.red_flags) for item in ARTICLE.merged}
    assert len(merged) == len(ARTICLE.merged)
    assert set().union(*merged.values()) == {flag.id for flag in ARTICLE.red_flags}


def test_a_tier_speaks_of_the_next_injection_in_the_one_sentence() -> None:
    sentence = "Ask your care team before the next injection."
    assert sentence in GUIDE.tiers[Tier.URGENT_SAME_DAY].body
    assert all("{why}" in GUIDE.tiers[tier].body for tier in Tier if tier is not Tier.LOG_ONLY)


def test_an_emergency_number_is_offered_only_on_an_official_word() -> None:
    emergency = GUIDE.emergency
    assert "112" in emergency.offered_text
    for hint in emergency.hints:
        official = bool(hint.source)
        assert official is (hint.basis == "official"), hint.region
        if official:
            assert GUIDE.sources[hint.source].kind.gives_emergency_numbers
            assert GUIDE.sources[hint.source].address


def test_the_number_fits_the_country_and_nothing_is_guessed() -> None:
    def number(country: str) -> str:
        offered = GUIDE.emergency.offered_in(country)
        return offered.number if offered else ""

    assert (number("GB"), number("ES"), number("DE")) == ("999", "112", "112")
    assert (number("US"), number("CN"), number("AU"), number("")) == ("", "", "", "")
    assert len(GUIDE.emergency.eu_countries) == 27


def test_a_skin_check_asks_for_a_tier_there_is() -> None:
    assert {check.tier for check in load_site_guide().checks} <= set(Tier)


def test_the_transition_group_is_asked_what_children_are() -> None:
    asked = {symptom.id for symptom in GUIDE.symptoms_for([Group.TRANSITION])}
    assert {"limp", "hip_knee_pain", "back_curve"} <= asked
    assert "limp" not in {symptom.id for symptom in GUIDE.symptoms_for([Group.ADULT])}


def test_dose_ranges_and_titration_are_for_reading_only() -> None:
    assert all(item.education_only for item in ARTICLE.topic("titration"))
    assert all(item.education_only for item in ARTICLE.topic("igf1_target"))
    assert all(item.unit or "weight or body surface" in item.text for item in ARTICLE.dose_ranges)


def test_monitoring_is_told_for_the_person_and_the_kind_of_product() -> None:
    weekly = {item.id for item in ARTICLE.monitoring_for([Group.CHILD], ScheduleKind.WEEKLY)}
    daily = {item.id for item in ARTICLE.monitoring_for([Group.CHILD], ScheduleKind.DAILY)}
    assert "MO-13" in weekly - daily
    assert "MO-2" in daily - weekly
    assert "MO-7" in weekly & daily
    assert "MO-10" not in daily
    heights = next(item for item in ARTICLE.monitoring if item.id == "MO-7")
    assert heights.every_months == (3, 6)


def test_the_article_is_found_by_topic_and_red_flag() -> None:
    assert [item.id for item in ARTICLE.topic("storage")] == ["ST-1"]
    assert ARTICLE.red_flag("RF-SIDE-2").symptom == "hip_knee_limp"
    with pytest.raises(KeyError):
        ARTICLE.red_flag("RF-NONE")


def test_the_visit_print_begins_with_identity_questions_and_urgent_events() -> None:
    plan = load_visit_plan()
    assert [block.id for block in plan.blocks][:5] == [
        "identity",
        "questions",
        "urgent_events",
        "key_figures",
        "height_chart",
    ]
    assert [block.id for block in plan.blocks if not block.ticked] == [
        "site_map",
        "sliders",
        "logistics",
    ]
    adult = {block.id for block in plan.blocks_for([Group.ADULT])}
    assert "growth" not in adult
    assert {"adult_measures", "site_findings"} <= adult


def test_guidance_names_both_sides_where_it_contradicts_the_article() -> None:
    guidance = load_guidance()
    contradicting = [note for note in guidance.notes if note.kind == "contradicts"]
    assert len(contradicting) == 4
    assert all("article" in note.statement.text.lower() for note in contradicting)
    assert set(guidance.regulation) == {"us", "eu", "privacy"}


@pytest.mark.parametrize(
    ("file", "pattern", "found"),
    [
        (
            "article_facts.yaml",
            r"[A-Z]+-[A-Z0-9-]+|T\d",
            {
                *(flag.id for flag in ARTICLE.red_flags),
                *(item.id for item in ARTICLE.statements),
                *(item.id for item in ARTICLE.monitoring),
                *(item.id for item in ARTICLE.dose_ranges),
                *(item.id for item in ARTICLE.tensions),
            },
        ),
        ("symptoms.yaml", r"SY-[A-Z0-9-]+", {rule.id for rule in GUIDE.rules}),
        ("symptoms.yaml", r"SI-\d", {item.id for item in GUIDE.situations}),
        ("symptoms.yaml", r"CK-\d", {item.id for item in GUIDE.check_ins}),
        ("sites.yaml", r"(?:abd|thi|arm|but)_[rl]", set(load_sites().region_ids())),
        ("sites.yaml", r"R\d+b?", {rule.id for rule in load_site_guide().rules}),
        ("sites.yaml", r"[A-Z]{2,3}", {check.id for check in load_site_guide().checks}),
        (
            "guidance_and_regulation.yaml",
            r"G\d+",
            {note.statement.id for note in load_guidance().notes},
        ),
    ],
)
def test_no_id_of_the_teams_notes_was_lost(file: str, pattern: str, found: set[str]) -> None:
    assert ids_in(file, pattern) <= found
