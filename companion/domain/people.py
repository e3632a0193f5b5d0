"""The people the diary is kept for, and the carers who help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from companion.domain.findings import Finding, ask, cannot_be

NAME_LIMIT = 200
OLDEST_YEARS = 120
DAY_STARTS = time(4, 0)


class Sex(StrEnum):
    """The sex whose growth reference is used."""

    FEMALE = "female"
    MALE = "male"


class Figure(StrEnum):
    """Which body map is drawn and which texts speak to this person."""

    CHILD = "child"
    ADULT = "adult"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on growth hormone, with the facts that dates and references need.

    ``zone`` is the IANA name of the home time zone; ``day_starts`` is the local time at
    which a new treatment day begins.
    """

    id: str
    name: str
    birth_date: date
    sex: Sex
    figure: Figure
    zone: str
    indication: str = ""
    day_starts: time = DAY_STARTS
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class Carer:
    """Somebody who gives injections or writes in the diary."""

    id: str
    name: str
    initials: str
    left: bool = False


def check_name(name: str) -> tuple[Finding, ...]:
    """Return what has to be changed about a name."""
    length = len(name.strip())
    if not length:
        return (cannot_be("name_missing", "name"),)
    if length > NAME_LIMIT:
        return (cannot_be("name_too_long", "name", limit=NAME_LIMIT, length=length),)
    return ()


def check_person(person: Person, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a person's facts."""
    found = list(check_name(person.name))
    if person.birth_date > today:
        found.append(cannot_be("birth_in_future", "birth_date", date=person.birth_date))
    elif whole_years(person.birth_date, today) > OLDEST_YEARS:
        found.append(cannot_be("birth_too_long_ago", "birth_date", years=OLDEST_YEARS))
    elif person.figure is Figure.CHILD and whole_years(person.birth_date, today) >= 21:
        found.append(ask("adult_with_child_figure", "figure"))
    return tuple(found)


def whole_years(birth: date, on: date) -> int:
    """Return the completed years of age on a day."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def age_parts(birth: date, on: date) -> tuple[int, int]:
    """Return the age as completed years and further completed months."""
    months = (on.year - birth.year) * 12 + on.month - birth.month - (on.day < birth.day)
    return divmod(max(months, 0), 12)


def suggest_figure(birth: date, today: date) -> Figure:
    """Return the body figure that fits the age; the person may choose the other."""
    return Figure.CHILD if whole_years(birth, today) < 16 else Figure.ADULT
