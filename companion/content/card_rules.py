"""Reads the card rules: conditions such as "headache >= 1" on declared fields only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from companion.content.items import groups, one_of, sourced
from companion.content.parts import Sources, review
from companion.content.reader import Item
from companion.domain.red_flags.rules import CardRule, Comparison, Condition, Escalation, Tier, When

_CONDITION = re.compile(r"(?P<field>[a-z_.]+) (?P<comparison>>=|<=|>|=) (?P<value>[a-z0-9_.]+)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def card_rule(item: Item, known: Sources) -> CardRule:
    """Take one rule; raises ContentError for a condition that cannot be read."""
    rule = CardRule(
        id=item.text("id"),
        tier=one_of(Tier, item, "tier"),
        groups=groups(item),
        when=_when(item),
        why=item.text("why"),
        extra=item.text("extra", ""),
        escalations=tuple(_escalation(step) for step in item.items("escalate")),
        stricter=item.flag("stricter", default=False),
        refs=item.texts("refs", ()),
        sources=sourced(item, known),
        note=item.text("note", ""),
        review=review(item),
    )
    item.finish()
    return rule


def _escalation(item: Item) -> Escalation:
    step = Escalation(
        tier=one_of(Tier, item, "tier"),
        when=_when(item),
        stricter=item.flag("stricter", default=False),
    )
    item.finish()
    return step


def _when(item: Item) -> When:
    """Take the alternatives of a rule, each a line of conditions."""
    lines = item.value("when")
    if not isinstance(lines, list) or not lines or not all(lines):
        raise item.fail('"when" needs at least one line of conditions')
    return tuple(_line(item, line) for line in lines)


def _line(item: Item, texts: Iterable[object]) -> tuple[Condition, ...]:
    return tuple(_condition(item, str(text)) for text in texts)


def _condition(item: Item, text: str) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise item.fail(f'"{text}" is not a condition')
    value = match["value"]
    return Condition(
        match["field"],
        Comparison(match["comparison"]),
        Decimal(value) if _NUMBER.fullmatch(value) else value,
    )
