"""Reads symptoms.toml: symptoms, cards, situations and check-ins."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.card_rules import card_rule
from companion.content.figures import statements
from companion.content.items import groups, one_of, sourced, words
from companion.content.parts import Sources, cited, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.red_flags.content import (
    CheckIn,
    DiaryQuestions,
    Emergency,
    EmergencyHint,
    Question,
    RuleField,
    Severity,
    Situation,
    Symptom,
    SymptomGuide,
    SymptomWindow,
    TierCard,
)
from companion.domain.red_flags.rules import Tier

FILE, SCHEMA = "symptoms.toml", "companion/symptoms/2"


@cache
def load_symptom_guide(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> SymptomGuide:
    """Return symptoms and cards; raises ContentError naming the item at fault."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    guide = SymptomGuide(
        combination_hours=root.whole("combination_window_hours"),
        windows=tuple(_window(item) for item in root.items("windows")),
        principles=statements(root, "principles", known),
        severities=tuple(_severity(item) for item in root.items("severities")),
        tiers=MappingProxyType({card.tier: card for card in _tiers(root, known)}),
        least_tier=MappingProxyType(_least_tier(root)),
        symptoms=tuple(_symptom(item, known) for item in root.items("symptoms")),
        fields=tuple(_field(item) for item in root.items("fields")),
        rules=tuple(card_rule(item, known) for item in root.items("rules")),
        situations=tuple(_situation(item, known) for item in root.items("situations")),
        check_ins=tuple(_check_in(item, known) for item in root.items("check_ins")),
        diary=_diary(_table(root, "quality_of_life"), known),
        emergency=_emergency(_table(root, "emergency"), known),
        sources=MappingProxyType(known),
    )
    root.finish()
    _check(guide, root)
    return guide


def _check(guide: SymptomGuide, root: Item) -> None:
    """Raise ContentError for ids used twice, undefined fields and symptoms without a rule."""
    for ids in (
        [rule.id for rule in guide.rules],
        [situation.id for situation in guide.situations],
        [check_in.id for check_in in guide.check_ins],
        [symptom.id for symptom in guide.symptoms],
    ):
        unique(ids, ids, FILE)
    if set(guide.tiers) != set(Tier):
        raise root.fail("a tier has no words")
    _check_rules(guide, root)
    symptoms = {symptom.id for symptom in guide.symptoms}
    named = {name for check_in in guide.check_ins for name in check_in.asks}
    named |= {name for window in guide.windows for name in window.symptoms}
    for name in named - symptoms:
        raise root.fail(f"{name} is not a symptom")


def _check_rules(guide: SymptomGuide, root: Item) -> None:
    """Raise ContentError for a rule that reads nothing defined or a symptom nobody reads."""
    defined = guide.field_ids()
    read = {field for rule in guide.rules for field in rule.fields()}
    for field in sorted(read - defined):
        raise root.fail(f"a rule reads the undefined field {field}")
    watched = {field.partition(".")[0] for field in read}
    for symptom in guide.symptoms:
        if symptom.id not in watched and not symptom.diary_only:
            raise root.fail(f"{symptom.id} has no rule")


def _table(root: Item, key: str) -> Item:
    table = root.maybe_item(key)
    if table is None:
        raise root.fail(f'"{key}" is missing')
    return table


def _window(item: Item) -> SymptomWindow:
    window = SymptomWindow(item.texts("symptoms"), item.whole("days"))
    item.finish()
    return window


def _severity(item: Item) -> Severity:
    severity = Severity(item.whole("level"), item.text("label"), item.text("anchor", ""))
    item.finish()
    return severity


def _tiers(root: Item, known: Sources) -> tuple[TierCard, ...]:
    cards = []
    for item in root.items("tiers"):
        tier = one_of(Tier, item, "id")
        cards.append(TierCard(tier, item.text("title"), item.text("body"), review(item)))
        sourced(item, known)
        item.finish()
    return unique(cards, (card.tier for card in cards), FILE)


def _least_tier(root: Item) -> dict[str, Tier]:
    found = words(root, "least_tier")
    if not set(found.values()) <= set(Tier):
        raise root.fail('"least_tier" names an unknown tier')
    return {action: Tier(tier) for action, tier in found.items()}


def _symptom(item: Item, known: Sources) -> Symptom:
    symptom = Symptom(
        id=item.text("id"),
        label=item.text("label"),
        groups=groups(item),
        hint=item.text("hint", ""),
        questions=tuple(_question(one) for one in item.items("questions")),
        units=item.texts("units", ()),
        diary_only=item.flag("diary_only", default=False),
        sources=sourced(item, known),
        review=review(item),
        listed_as=item.text("listed_as", ""),
    )
    item.finish()
    return symptom


def _question(item: Item) -> Question:
    question = Question(
        item.text("id"), item.text("text"), item.texts("answers"), item.text("unanswered")
    )
    if question.unanswered not in question.answers:
        raise item.fail('"unanswered" is not one of the answers')
    item.finish()
    return question


def _field(item: Item) -> RuleField:
    field = RuleField(
        item.text("id"), item.text("entry"), item.texts("answers", ()), item.text("unanswered", "")
    )
    if field.unanswered and field.unanswered not in field.answers:
        raise item.fail('"unanswered" is not one of the answers')
    item.finish()
    return field


def _situation(item: Item, known: Sources) -> Situation:
    situation = Situation(
        id=item.text("id"),
        event=item.text("event"),
        tier=one_of(Tier, item, "tier"),
        groups=groups(item),
        text=item.text("text"),
        refs=item.texts("refs", ()),
        sources=sourced(item, known),
        note=item.text("note", ""),
        review=review(item),
        stricter=item.flag("stricter", default=False),
    )
    item.finish()
    return situation


def _check_in(item: Item, known: Sources) -> CheckIn:
    check_in = CheckIn(
        id=item.text("id"),
        groups=groups(item),
        when=item.text("when"),
        content=item.text("content"),
        asks=item.texts("asks", ()),
        weekly_weeks=item.maybe_whole("weekly_weeks"),
        then_every_weeks=item.maybe_whole("then_every_weeks"),
        sources=sourced(item, known),
        note=item.text("note", ""),
        review=review(item),
        with_symptoms=item.texts("with_symptoms", ()),
        days_before_visit=item.maybe_whole("days_before_visit"),
    )
    item.finish()
    return check_in


def _diary(item: Item, known: Sources) -> DiaryQuestions:
    diary = DiaryQuestions(
        item.texts("sliders"), item.texts("child_asks"), statements(item, "notes", known)
    )
    item.finish()
    return diary


def _emergency(item: Item, known: Sources) -> Emergency:
    emergency = Emergency(
        item.text("offered_text"),
        item.texts("contacts"),
        tuple(_hint(one, known) for one in item.items("hints")),
        frozenset(item.texts("eu_countries")),
    )
    item.finish()
    return emergency


def _hint(item: Item, known: Sources) -> EmergencyHint:
    """Take a number; one with a source has to come from somebody who answers for it."""
    region, number, basis = item.text("region"), item.text("number"), item.text("basis")
    ids = cited(item, known)
    if ids and not known[ids[0]].kind.gives_emergency_numbers:
        raise item.fail("only a government or a health service gives emergency numbers")
    item.finish()
    return EmergencyHint(region, number, basis, ids[0] if ids else "")
