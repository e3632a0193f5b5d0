"""When to call in words: what is noticed, and what to say on the phone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from companion.domain.care_team import FLAGS
from companion.domain.groups import Group
from companion.domain.injections import Injection
from companion.domain.people import Person, age_parts
from companion.domain.prescriptions import Prescription
from companion.domain.red_flags.call_list import CallItem
from companion.domain.red_flags.rules import Tier
from companion.ui.formats import format_age, format_date
from companion.ui.models.card_words import group_words
from companion.ui.text import translate
from companion.ui.words import dose_words

_NOT_SAID = {Group.ATHLETE}


def title_words(item: CallItem) -> str:
    """Return what is noticed; several together are joined in words."""
    first, *others = item.titles
    for other in others:
        lower = other[:1].lower() + other[1:]
        first = translate("WhenToCall", "{first}, together with {other}", first=first, other=lower)
    return first


def severity_at(item: CallItem, tier: Tier) -> int | None:
    """Return from which severity an item reaches a tier: 0 for any, None if it never does."""
    reached = (step.severity for step in item.tiers if step.tier is tier)
    found = next(reached, None)
    return found if found in (None, 2, 3) else 0


def severity_heading(severity: int) -> str:
    """Return the line above what counts only from a severity on."""
    words = {
        2: translate("CallPaper", "From moderate on:"),
        3: translate("CallPaper", "When severe:"),
    }
    return words[severity]


def phone_lines(
    person: Person,
    today: date,
    line: Prescription | None,
    last: Injection | None,
    groups: Iterable[Group],
    *,
    allergies: str = "",
    noticed: Iterable[str] = (),
) -> list[str]:
    """Return the sentences to read out, in order; ``noticed`` are notes in words."""
    known = set(groups)
    age = format_age(*age_parts(person.birth_date, today))
    found = [translate("Phone", "{name}, {age}, is on growth hormone.", name=person.name, age=age)]
    if line is not None:
        found.append(
            translate(
                "Phone",
                "{product}, {dose} as prescribed since {date}.",
                product=line.product,
                dose=dose_words(line.dose),
                date=format_date(line.start, "medium"),
            )
        )
    if last is not None:
        found.append(
            translate(
                "Phone",
                "Last injection on record: {date}.",
                date=format_date(last.treatment_day, "weekday"),
            )
        )
    if person.indication:
        found.append(translate("Phone", "Because of: {reason}.", reason=person.indication))
    found += [f"{group_words(group)}." for group in FLAGS if group in known - _NOT_SAID]
    if allergies:
        found.append(translate("Phone", "Allergies: {allergies}.", allergies=allergies.rstrip(".")))
    found += [translate("Phone", "Noticed: {what}.", what=what) for what in noticed]
    found.append(translate("Phone", "Then: what you noticed, since when, and how strong it is."))
    found.append(translate("Phone", "Ask: is the next injection to be given?"))
    return found
