"""What to say on the phone, made from what the record holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from companion.domain.care_team import FLAGS
from companion.domain.groups import Group
from companion.domain.injections import Injection
from companion.domain.people import Person, age_parts
from companion.domain.prescriptions import Prescription
from companion.ui.formats import format_age, format_date
from companion.ui.models.card_words import group_words
from companion.ui.text import translate
from companion.ui.words import dose_words

_NOT_SAID = {Group.ATHLETE}


def phone_lines(
    person: Person,
    today: date,
    line: Prescription | None,
    last: Injection | None,
    groups: Iterable[Group],
) -> list[str]:
    """Return the sentences to read out, in order."""
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
    found.append(translate("Phone", "Then: what you noticed, since when, and how strong it is."))
    found.append(translate("Phone", "Ask: is the next injection to be given?"))
    return found
