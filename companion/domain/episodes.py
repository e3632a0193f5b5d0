"""Episodes: one open card for each rule, from the day it fired until it is over.

A card is shown in full until what was done is noted, and again when things get worse. An
episode whose deed is noted goes on quietly while its rule still fires, and ends with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from companion.domain.cards import CardEpisode
from companion.domain.red_flags.content import SymptomGuide
from companion.domain.red_flags.matching import FiredRule, fired_rules
from companion.domain.red_flags.rules import Tier
from companion.domain.red_flags.window import Background, Value, noted_fields
from companion.domain.symptoms import SymptomNote

_COUNTED = {"headache.days"}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A rule or situation that fires now, and the figures that make it fire."""

    rule: str
    tier: Tier
    stricter: bool
    marks: tuple[str, ...]


def triggers(
    guide: SymptomGuide, notes: Sequence[SymptomNote], background: Background, *anchors: date
) -> tuple[Trigger, ...]:
    """Return every rule that fires around any of the days, each at its most urgent tier.

    ``anchors`` are today and the day a note is about, so that an evening written down later
    counts together with what was noted around it. The most urgent comes first.
    """
    reached: dict[str, Trigger] = {}
    for anchor in anchors:
        noted = noted_fields(guide, notes, background, anchor)
        for fired in fired_rules(guide, noted, background.groups):
            known = reached.get(fired.rule.id)
            if known is None or fired.tier.order < known.tier.order:
                reached[fired.rule.id] = _trigger(fired, noted, background.too_much)
    return tuple(sorted(reached.values(), key=lambda one: one.tier.order))


def _trigger(fired: FiredRule, noted: Mapping[str, Value], events: Iterable[str]) -> Trigger:
    """Return a fired rule with the figures that it read."""
    read = fired.rule.fields()
    # The count of days grows by itself; it does not mean that things got worse.
    marks = [f"{name}={noted[name]}" for name in sorted(read - _COUNTED) if name in noted]
    if "event.too_much_injected" in read:
        marks += [f"event={event}" for event in events]
    return Trigger(fired.rule.id, fired.tier, fired.stricter, tuple(marks))


def is_worse(before: CardEpisode, now: Trigger) -> bool:
    """Tell whether a card has to be shown in full again."""
    if now.tier.order < before.tier.order:
        return True
    known = _figures(before.marks)
    return any(_beyond(known.get(name), value) for name, value in _figures(now.marks).items())


def follow(episode: CardEpisode, now: Trigger, at: datetime) -> CardEpisode:
    """Return an open episode after its rule fired again; it never becomes milder."""
    if not is_worse(episode, now):
        return episode
    sooner = now.tier.order < episode.tier.order
    return replace(
        episode,
        tier=now.tier if sooner else episode.tier,
        stricter=now.stricter if sooner else episode.stricter,
        marks=_joined(episode.marks, now.marks),
        raised_at=at,
        settled_at=None,
    )


def goes_on(episode: CardEpisode, firing: Iterable[str]) -> bool:
    """Tell whether an episode is still shown: it waits, or its rule still fires today."""
    if episode.ended_on is not None:
        return False
    return episode.waiting or episode.rule in set(firing)


def _figures(marks: Iterable[str]) -> dict[str, str]:
    """Return marks by field; each event counts as a field of its own."""
    pairs = (mark.partition("=") for mark in marks)
    return {f"{name}:{value}" if name == "event" else name: value for name, _, value in pairs}


def _beyond(known: str | None, value: str) -> bool:
    if known is None:
        return True
    if not (_is_figure(known) and _is_figure(value)):
        return value != known  # another answer: shown in full rather than missed
    return Decimal(value) > Decimal(known)


def _joined(before: Iterable[str], now: Iterable[str]) -> tuple[str, ...]:
    """Return the greatest figure of each field seen during the episode."""
    old, new = _figures(before), _figures(now)
    events = [mark for mark in (*before, *now) if mark.startswith("event=")]
    names = [name for name in (*old, *new) if not name.startswith("event:")]
    kept = {
        name: new[name] if name in new and _beyond(old.get(name), new[name]) else old[name]
        for name in dict.fromkeys(names)
    }
    return (*(f"{name}={value}" for name, value in kept.items()), *dict.fromkeys(events))


def _is_figure(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()
