"""The source article's statements in our own words, always shown as the article's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from companion.domain.groups import Group, speaks_to
from companion.domain.schedule import ScheduleKind
from companion.domain.sources import Review, Source


class MonitoringTiming(StrEnum):
    """When the article wants something measured or asked."""

    AFTER_DOSE_CHANGE = "after_dose_change"
    INTERVAL = "interval"
    EACH_VISIT = "each_visit"
    ONGOING = "ongoing"
    PERIODIC = "periodic"
    BEFORE_START = "before_start"
    BEFORE_AND_DURING = "before_and_during"
    GROWTH_SPURTS = "growth_spurts"
    PRODUCT_SPECIFIC = "product_specific"
    CLINICIAN_DECIDES = "clinician_decides"
    AS_BOOKED = "as_booked"


@dataclass(frozen=True, slots=True)
class ArticleStatement:
    """One statement.

    ``education_only`` ones never appear beside a person's own dose. ``anchor`` repeats a few
    of the article's words for tracing and is never displayed. ``escalates_to`` names red-flag
    symptoms a common effect can grow into.
    """

    id: str
    topic: str
    section: str
    text: str
    groups: tuple[Group, ...]
    anchor: str
    education_only: bool = False
    ask_team: bool = False
    escalates_to: tuple[str, ...] = ()
    note: str = ""
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class ArticleRedFlag:
    """One symptom or situation in one of the article's urgent lists."""

    id: str
    symptom: str
    section: str
    text: str
    action: str
    groups: tuple[Group, ...]
    body_system: str
    anchor: str
    watchful: str = ""
    note: str = ""
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class MergedRedFlag:
    """A symptom with the most urgent action the article attaches to it anywhere."""

    symptom: str
    action: str
    red_flags: tuple[str, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class MonitoringItem:
    """Something the article wants measured, for whom and when.

    ``days_after_dose_change`` and ``every_months`` are (least, most); None where the article
    gives none. ``product_class`` is None where it does not matter.
    """

    id: str
    section: str
    text: str
    tests: tuple[str, ...]
    groups: tuple[Group, ...]
    timing: MonitoringTiming
    anchor: str
    product_class: ScheduleKind | None = None
    days_after_dose_change: tuple[int, int] | None = None
    every_months: tuple[int, int] | None = None
    note: str = ""
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class DoseRange:
    """A range the article prints: for reading only, never beside a person's own dose."""

    id: str
    section: str
    text: str
    indication: str
    groups: tuple[Group, ...]
    anchor: str
    low: Decimal | None = None
    high: Decimal | None = None
    also_used_up_to: Decimal | None = None
    unit: str = ""
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class Tension:
    """Two things the article says that do not fit, and how the program shows both."""

    id: str
    title: str
    text: str
    resolved: str
    anchors: tuple[str, ...]
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class Article:
    """Everything the article says that a reader can act on.

    ``sections`` and ``actions`` map the codes used by the items to words.
    """

    title: str
    source: Source
    sections: Mapping[str, str]
    actions: Mapping[str, str]
    red_flags: tuple[ArticleRedFlag, ...]
    merged: tuple[MergedRedFlag, ...]
    statements: tuple[ArticleStatement, ...]
    monitoring: tuple[MonitoringItem, ...]
    dose_ranges: tuple[DoseRange, ...]
    tensions: tuple[Tension, ...]

    def topic(self, name: str) -> tuple[ArticleStatement, ...]:
        """Return the statements of one topic, such as "interactions", in order."""
        return tuple(item for item in self.statements if item.topic == name)

    def red_flag(self, flag_id: str) -> ArticleRedFlag:
        """Return a red flag by its id; raises KeyError."""
        for item in self.red_flags:
            if item.id == flag_id:
                return item
        raise KeyError(flag_id)

    def firmest(self, actions: Iterable[str]) -> tuple[str, ...]:
        """Return actions from the firmest to the mildest, in the order of ``actions``."""
        asked = set(actions)
        return tuple(action for action in self.actions if action in asked)

    def monitoring_for(
        self, groups: Iterable[Group], product_class: ScheduleKind | None
    ) -> tuple[MonitoringItem, ...]:
        """Return what the article wants measured for a person and their kind of product."""
        person = tuple(groups)
        return tuple(
            item
            for item in self.monitoring
            if speaks_to(item.groups, person) and item.product_class in (None, product_class)
        )
