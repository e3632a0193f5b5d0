"""The list behind "When to call": every symptom with its tiers, by body area, for one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from companion.domain.article import Article, ArticleRedFlag
from companion.domain.groups import Group, speaks_to
from companion.domain.red_flags.content import Situation, Symptom, SymptomGuide
from companion.domain.red_flags.matching import FiredRule, fired_rules
from companion.domain.red_flags.rules import CardRule, Condition, Tier, When
from companion.domain.red_flags.window import Value
from companion.domain.sources import SourceKind

SEVERITIES = (1, 2, 3)


class BodyArea(StrEnum):
    """Where a person would look for what they noticed."""

    HEAD = "head"
    BREATH = "breath"
    SKIN = "skin"
    TUMMY = "tummy"
    SUGAR = "sugar"
    LIMBS = "limbs"
    SLEEP = "sleep"
    GENERAL = "general"
    EVENTS = "events"


_AREAS: dict[BodyArea, tuple[str, ...]] = {
    BodyArea.HEAD: (
        "headache", "vision_change", "unsteady_neuro", "seizure_unresponsive", "drowsy",
        "ear_problem", "behaviour_change",
    ),
    BodyArea.BREATH: ("dyspnoea", "chest_back_pain", "oedema", "weight_gain_rapid", "bp_reading"),
    BodyArea.SKIN: ("allergy", "site_reaction", "mole_change"),
    BodyArea.TUMMY: ("vomiting", "abdominal_pain", "cannot_keep_tablets_down"),
    BodyArea.SUGAR: ("glucose_reading", "thirst_urination", "low_sugar_signs"),
    BodyArea.LIMBS: (
        "limp", "hip_knee_pain", "back_curve", "hand_numbness", "joint_pain", "muscle_pain",
        "stiffness",
    ),
    BodyArea.SLEEP: ("snoring_apnoea", "chest_infection"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TierAt:
    """The tier from a severity on; severity 0 means whenever it is noted at all."""

    severity: int
    tier: Tier
    stricter: bool


@dataclass(frozen=True, slots=True)
class CallItem:
    """One line of the list.

    ``titles`` are what is noticed, several where they count together. ``lines`` are the
    article's plain words, ``actions`` what it says to do (codes of ``Article.actions``),
    ``extra`` what the card adds, ``notes`` how it departs from its sources. ``article``,
    ``leaflet`` and ``own`` tell whether the article, leaflets or our own choice stand behind
    it.
    """

    titles: tuple[str, ...]
    area: BodyArea
    tiers: tuple[TierAt, ...]
    lines: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    hint: str = ""
    notes: tuple[str, ...] = ()
    article: bool = False
    leaflet: bool = False
    own: bool = False

    @property
    def worst(self) -> Tier:
        """The most urgent tier it can reach."""
        return min((at.tier for at in self.tiers), key=lambda tier: tier.order)

    @property
    def always(self) -> Tier:
        """The tier it has however mild it is."""
        return self.tiers[0].tier


def call_list(
    guide: SymptomGuide, article: Article, groups: Iterable[Group]
) -> tuple[CallItem, ...]:
    """Return every line for a person of these groups, area by area, most urgent first."""
    person = tuple(groups)
    maker = _Maker(guide, article, person)
    found = [
        *(maker.of_symptom(symptom) for symptom in guide.symptoms_for(person)),
        *(item for rule in guide.rules_for(person) for item in maker.of_rule(rule)),
        *(maker.of_situation(one) for one in guide.situations if speaks_to(one.groups, person)),
    ]
    order = list(BodyArea)
    kept = [item for item in found if item.tiers]
    return tuple(
        sorted(kept, key=lambda item: (order.index(item.area), item.worst.order, item.always.order))
    )


def area_of(symptom: str) -> BodyArea:
    """Return the body area a symptom is looked for under."""
    return next((area for area, names in _AREAS.items() if symptom in names), BodyArea.GENERAL)


class _Maker:
    """Makes lines for one person from the rules themselves, so that no line can disagree."""

    def __init__(self, guide: SymptomGuide, article: Article, person: tuple[Group, ...]) -> None:
        self._guide, self._article, self._person = guide, article, person
        self._labels = {symptom.id: symptom.listed for symptom in guide.symptoms}

    def of_symptom(self, symptom: Symptom) -> CallItem:
        """Return the line of one symptom on its own."""
        fired = {severity: self._fired(symptom, severity) for severity in SEVERITIES}
        rules = {one.rule.id: one.rule for ones in fired.values() for one in ones}
        return self._item(
            (symptom.listed,), area_of(symptom.id), _steps(fired), tuple(rules.values()),
            hint=symptom.hint,
        )  # fmt: skip

    def of_rule(self, rule: CardRule) -> list[CallItem]:
        """Return the lines of what counts only together, and of events."""
        base = _symptoms(rule.when, self._labels)
        if not base:
            return [self._event(rule)]
        worst = [up for up in rule.escalations if _only_reads(up.when, base)]
        found = []
        for line in rule.when:
            named = _symptoms((line,), self._labels)
            if len(named) > 1:
                steps = [TierAt(0, rule.tier, rule.stricter)]
                steps += [TierAt(SEVERITIES[-1], up.tier, up.stricter) for up in worst]
                found.append(self._together(named, tuple(steps), rule))
        for up in rule.escalations:
            for line in up.when:
                found += self._escalated(rule, base, TierAt(0, up.tier, up.stricter), line)
        return found

    def _escalated(
        self, rule: CardRule, base: tuple[str, ...], step: TierAt, line: tuple[Condition, ...]
    ) -> list[CallItem]:
        """Return the line of something else that makes a rule more urgent."""
        named = _symptoms((line,), self._labels)
        if not self._speaks_of(line) or not named or named == base or self._alone(line, step.tier):
            return []
        if len(named) > 1:
            return [self._together(named, (step,), rule)]
        if named[0] in base:
            return []
        first = " / ".join(self._labels[name] for name in base)
        titles = (first, self._labels[named[0]])
        return [self._item(titles, area_of(base[0]), (step,), (rule,))]

    def _together(
        self, named: tuple[str, ...], steps: tuple[TierAt, ...], rule: CardRule
    ) -> CallItem:
        titles = tuple(self._labels[name] for name in named)
        return self._item(titles, area_of(named[0]), steps, (rule,))

    def _speaks_of(self, line: tuple[Condition, ...]) -> bool:
        """Tell whether the facts of the profile that a line asks for are this person's."""
        asked = [c.field.partition(".")[2] for c in line if c.field.startswith("profile.")]
        return all(fact in self._person for fact in asked)

    def _alone(self, line: tuple[Condition, ...], tier: Tier) -> bool:
        """Tell whether one symptom of a line is as urgent as that on its own."""
        return any(
            one.tier.order <= tier.order
            for condition in line
            if condition.field in self._labels and isinstance(condition.value, Decimal)
            for one in fired_rules(self._guide, {condition.field: condition.value}, self._person)
        )

    def of_situation(self, situation: Situation) -> CallItem:
        """Return the line of an event that is ticked."""
        flags = self._flags(situation.refs)
        return CallItem(
            (situation.event,),
            BodyArea.EVENTS,
            (TierAt(0, situation.tier, situation.stricter),),
            lines=tuple(dict.fromkeys(flag.text for flag in flags)),
            actions=self._actions(flags),
            extra=(situation.text,),
            notes=(situation.note,) if situation.note else (),
            article=self._from_article(situation.sources),
            leaflet=self._from_leaflet(situation.sources),
            own=situation.stricter,
        )

    def _event(self, rule: CardRule) -> CallItem:
        step = TierAt(0, rule.tier, rule.stricter)
        return self._item((rule.why,), BodyArea.EVENTS, (step,), (rule,))

    def _fired(self, symptom: Symptom, severity: int) -> tuple[FiredRule, ...]:
        """Return what a symptom fires on its own, with every question left open."""
        noted: dict[str, Value] = {symptom.id: severity}
        if "mmHg" in symptom.units:
            noted = {f"{symptom.id}.logged": "yes"}
        elif symptom.units:
            noted = {f"{symptom.id}.mmol_l": Decimal(severity)}
        if Group.TAKES_HYDROCORTISONE in self._person:
            noted["profile.takes_hydrocortisone"] = "yes"
        return fired_rules(self._guide, noted, self._person)

    def _item(
        self,
        titles: tuple[str, ...],
        area: BodyArea,
        tiers: tuple[TierAt, ...],
        rules: tuple[CardRule, ...],
        *,
        hint: str = "",
    ) -> CallItem:
        flags = self._flags(tuple(ref for rule in rules for ref in rule.refs))
        sources = tuple(source for rule in rules for source in rule.sources)
        return CallItem(
            titles,
            area,
            tiers,
            lines=tuple(dict.fromkeys(flag.text for flag in flags)),
            actions=self._actions(flags),
            extra=tuple(dict.fromkeys(rule.extra for rule in rules if rule.extra)),
            hint=hint,
            notes=tuple(dict.fromkeys(rule.note for rule in rules if rule.note)),
            article=self._from_article(sources),
            leaflet=self._from_leaflet(sources),
            own=any(at.stricter for at in tiers),
        )

    def _flags(self, refs: tuple[str, ...]) -> list[ArticleRedFlag]:
        """Return the article's red flags behind some references, for these groups."""
        known = {flag.id: flag for flag in self._article.red_flags}
        found = [known[ref] for ref in dict.fromkeys(refs) if ref in known]
        return [flag for flag in found if speaks_to(flag.groups, self._person)]

    def _actions(self, flags: Iterable[ArticleRedFlag]) -> tuple[str, ...]:
        """Return what the article says to do, the firmest first."""
        return self._article.firmest(flag.action for flag in flags)

    def _from_article(self, sources: Iterable[str]) -> bool:
        kinds = {self._guide.sources[name].kind for name in sources}
        return SourceKind.ARTICLE in kinds

    def _from_leaflet(self, sources: Iterable[str]) -> bool:
        not_leaflets = {SourceKind.ARTICLE, SourceKind.OWN_CHOICE, SourceKind.PROFESSIONAL}
        return any(self._guide.sources[name].kind not in not_leaflets for name in sources)


def _steps(fired: dict[int, tuple[FiredRule, ...]]) -> tuple[TierAt, ...]:
    """Return the tiers by severity, one step each time it becomes more urgent."""
    steps: list[TierAt] = []
    for severity, ones in fired.items():
        if not ones:
            continue
        first = ones[0]
        if not steps or first.tier.order < steps[-1].tier.order:
            steps.append(TierAt(severity, first.tier, first.stricter))
    return tuple(steps)


def _symptoms(lines: When, labels: Iterable[str]) -> tuple[str, ...]:
    """Return the symptoms that some conditions read, in order."""
    known = set(labels)
    names = (condition.field.partition(".")[0] for line in lines for condition in line)
    return tuple(dict.fromkeys(name for name in names if name in known))


def _only_reads(lines: When, names: Iterable[str]) -> bool:
    """Tell whether some line reads a single one of these symptoms and nothing else."""
    known = set(names)
    return any(len(line) == 1 and line[0].field in known for line in lines)
