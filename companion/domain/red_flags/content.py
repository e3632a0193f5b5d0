"""Symptoms, their questions, situations and check-ins, as the clinical content lists them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from companion.domain.groups import Group, speaks_to
from companion.domain.red_flags.rules import CardRule, Tier
from companion.domain.sources import Review, Source
from companion.domain.statements import Statement


@dataclass(frozen=True, slots=True)
class Question:
    """A follow-up question; left unanswered it counts as ``unanswered``, the urgent answer."""

    id: str
    text: str
    answers: tuple[str, ...]
    unanswered: str


@dataclass(frozen=True, slots=True)
class Symptom:
    """Something that can be noted with a severity from 0 to 3, or as a reading in ``units``.

    ``diary_only`` ones lead to no card. ``listed_as`` is what "When to call" says where the
    label alone does not tell what to call for.
    """

    id: str
    label: str
    groups: tuple[Group, ...]
    hint: str = ""
    questions: tuple[Question, ...] = ()
    units: tuple[str, ...] = ()
    diary_only: bool = False
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
    listed_as: str = ""

    @property
    def listed(self) -> str:
        """The words in the list of what to call for."""
        return self.listed_as or self.label


@dataclass(frozen=True, slots=True)
class RuleField:
    """A field that rules read beside symptoms; ``entry`` says where it comes from."""

    id: str
    entry: str
    answers: tuple[str, ...] = ()
    unanswered: str = ""


@dataclass(frozen=True, slots=True)
class TierCard:
    """The words of one tier; ``body`` holds {why} and may hold {emergency_number}."""

    tier: Tier
    title: str
    body: str
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class Severity:
    """One step of the severity scale."""

    level: int
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Situation:
    """An event that is ticked, not a symptom, and its card.

    ``stricter`` says that the tier is our choice, to be safe, as for a rule.
    """

    id: str
    event: str
    tier: Tier
    groups: tuple[Group, ...]
    text: str
    refs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""
    review: Review = field(default_factory=Review)
    stricter: bool = False


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A short round of questions.

    ``asks`` are symptom ids; it comes weekly for ``weekly_weeks`` after the start or a dose
    change, then every ``then_every_weeks``; None where it follows an event instead.
    ``with_symptoms`` bring it forward when one of them is noted; ``days_before_visit`` is how
    long before a planned visit it comes.
    """

    id: str
    groups: tuple[Group, ...]
    when: str
    content: str
    asks: tuple[str, ...] = ()
    weekly_weeks: int | None = None
    then_every_weeks: int | None = None
    sources: tuple[str, ...] = ()
    note: str = ""
    review: Review = field(default_factory=Review)
    with_symptoms: tuple[str, ...] = ()
    days_before_visit: int | None = None


@dataclass(frozen=True, slots=True)
class SymptomWindow:
    """Symptoms that count together when noted within this many days."""

    symptoms: tuple[str, ...]
    days: int


@dataclass(frozen=True, slots=True)
class EmergencyHint:
    """An emergency number of a region.

    One with a ``source`` may be offered for the family to confirm: a government, a regulator
    or a health service gave it. The others are never shown.
    """

    region: str
    number: str
    basis: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Emergency:
    """What may be offered about emergency numbers, and which contacts a card shows."""

    offered_text: str
    contacts: tuple[str, ...]
    hints: tuple[EmergencyHint, ...]
    eu_countries: frozenset[str] = frozenset()

    def offered_in(self, country: str) -> EmergencyHint | None:
        """Return the number to offer in a country (two letters); None where none is official."""
        regions = (country, "EU" if country in self.eu_countries else country)
        official = {hint.region: hint for hint in self.hints if hint.source}
        return next((official[region] for region in regions if region in official), None)


@dataclass(frozen=True, slots=True)
class DiaryQuestions:
    """The adult's sliders and the child's questions: notes for the visit, never a score."""

    sliders: tuple[str, ...]
    child_asks: tuple[str, ...]
    notes: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class SymptomGuide:
    """All of it; ``least_tier`` maps the article's actions to the least urgent tier allowed."""

    combination_hours: int
    windows: tuple[SymptomWindow, ...]
    principles: tuple[Statement, ...]
    severities: tuple[Severity, ...]
    tiers: Mapping[Tier, TierCard]
    least_tier: Mapping[str, Tier]
    symptoms: tuple[Symptom, ...]
    fields: tuple[RuleField, ...]
    rules: tuple[CardRule, ...]
    situations: tuple[Situation, ...]
    check_ins: tuple[CheckIn, ...]
    diary: DiaryQuestions
    emergency: Emergency
    sources: Mapping[str, Source]

    def symptoms_for(self, groups: Iterable[Group]) -> tuple[Symptom, ...]:
        """Return what a person of these groups is asked about, in order."""
        person = tuple(groups)
        return tuple(item for item in self.symptoms if speaks_to(item.groups, person))

    def rules_for(self, groups: Iterable[Group]) -> tuple[CardRule, ...]:
        """Return the rules that watch over a person of these groups."""
        person = tuple(groups)
        return tuple(item for item in self.rules if speaks_to(item.groups, person))

    def unanswered(self) -> dict[str, str]:
        """Return, by field, what an unanswered question counts as."""
        asked = {
            f"{symptom.id}.{question.id}": question.unanswered
            for symptom in self.symptoms
            for question in symptom.questions
        }
        return asked | {item.id: item.unanswered for item in self.fields if item.unanswered}

    def field_ids(self) -> frozenset[str]:
        """Return every field a rule may read."""
        return frozenset(
            {symptom.id for symptom in self.symptoms}
            | self.unanswered().keys()
            | {item.id for item in self.fields}
        )
