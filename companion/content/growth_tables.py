"""Loads the published growth tables that come with the program, each once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial

from companion.domain.growth.ages import DAYS_PER_MONTH
from companion.domain.growth.references import SizeReference
from companion.domain.growth.splines import cubic_between
from companion.domain.growth.tables import LmsTable, Rules, Tail, lms_table
from companion.domain.growth.terms import SizeMeasure
from companion.domain.growth.velocity_references import (
    CentileRow,
    RikkenWit,
    TannerDavies,
    VelocityReference,
)
from companion.domain.measurements import Position
from companion.domain.people import Sex
from companion.resource_files import resource

Row = tuple[float, float, float, float]

FIRST_HEIGHT_DAY = 731
"""WHO 2006: length to day 730, standing height from day 731."""

LENGTH_ABOVE_HEIGHT_CM = 0.7
"""WHO 2006: a body measures this much longer lying than standing."""

WHO_JOIN_DAY = 60 * DAYS_PER_MONTH
"""60.0 months, where the WHO standards of 2006 end and the WHO reference of 2007 takes over."""

STEPS_PER_MONTH = 8

CDC_2022_SIGMA = {
    Sex.MALE: (0.3728, 0.5196, -0.0091),
    Sex.FEMALE: (0.8334, 0.3712, -0.0011),
}
"""σ of the extended BMI tail: constant, per year, per year squared (CDC/NCHS 2022)."""


class UnknownReferenceError(LookupError):
    """A reference id that does not come with the program."""

    def __init__(self, reference_id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no reference {reference_id!r}. Choose {', '.join(known)}.")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the figures of one file come from."""

    file: str
    publisher: str
    year: int
    title: str
    licence_note: str
    package: str
    package_version: str
    package_licence: str
    package_sha256: str
    member: str
    member_sha256: str
    sha256: str


@cache
def provenance() -> tuple[Provenance, ...]:
    """Return the source of every table file, in the order of provenance.toml."""
    with resource("growth", "provenance.toml").open("rb") as file:
        return tuple(Provenance(**entry) for entry in tomllib.load(file)["table"])


def size_references() -> tuple[str, ...]:
    """Return the ids of the size references that are shipped."""
    return tuple(_REFERENCES)


@cache
def load_reference(reference_id: str) -> SizeReference:
    """Return a size reference by its id, see ``BUILT_IN_REFERENCES``.

    Raises UnknownReferenceError for any other id.
    """
    if reference_id not in _REFERENCES:
        raise UnknownReferenceError(reference_id, tuple(_REFERENCES))
    title, load = _REFERENCES[reference_id]
    return SizeReference(reference_id, title, load())


@cache
def load_velocity_reference(reference_id: str) -> VelocityReference:
    """Return a velocity reference by its id, see ``BUILT_IN_VELOCITY_REFERENCES``.

    Raises UnknownReferenceError for any other id.
    """
    if reference_id not in _VELOCITY_REFERENCES:
        raise UnknownReferenceError(reference_id, tuple(_VELOCITY_REFERENCES))
    if reference_id == RikkenWit.id:
        return RikkenWit()
    rows = _rows("tanner_davies_1985_velocity.csv")
    return TannerDavies({sex: [CentileRow(*row) for row in rows[sex]] for sex in Sex})


def _rows(file: str) -> Mapping[Sex, list[Row]]:
    """Return the rows of a table file by sex, each as age and three figures."""
    rows: dict[Sex, list[Row]] = {sex: [] for sex in Sex}
    lines = resource("growth", file).read_text(encoding="ascii").splitlines()
    for line in lines[1:]:
        sex, age, first, second, third = line.split(",")
        rows[Sex(sex)].append((float(age), float(first), float(second), float(third)))
    return rows


@cache
def _who_2006() -> tuple[LmsTable, ...]:
    """Return length, height, weight and BMI by whole days, to under 60 months."""
    tables: list[LmsTable] = []
    for sex, rows in _rows("who2006_height.csv").items():
        tables += _length_then_height(sex, rows)
    rules = Rules(
        first_day=0,
        last_day=WHO_JOIN_DAY,
        last_included=False,
        whole_days=True,
        tail=Tail.RESTRICTED,
    )
    for measure in (SizeMeasure.WEIGHT, SizeMeasure.BMI):
        for sex, rows in _rows(f"who2006_{measure}.csv").items():
            tables.append(lms_table("who2006", sex, measure, rows, rules))
    return tuple(tables)


def _length_then_height(sex: Sex, rows: list[Row]) -> tuple[LmsTable, LmsTable]:
    """Return the two tables on either side of the step at two years; nothing crosses it."""
    step = FIRST_HEIGHT_DAY - 0.5  # ages are rounded to whole days, halves up
    split = FIRST_HEIGHT_DAY - int(rows[0][0])
    whole = partial(
        Rules,
        last_included=False,
        whole_days=True,
        position_shift_cm=LENGTH_ABOVE_HEIGHT_CM,
    )
    length = whole(first_day=0, last_day=step, position=Position.LYING)
    height = whole(first_day=step, last_day=WHO_JOIN_DAY, position=Position.STANDING)
    return (
        lms_table("who2006", sex, SizeMeasure.HEIGHT, rows[:split], length),
        lms_table("who2006", sex, SizeMeasure.HEIGHT, rows[split:], height),
    )


@cache
def _who_2007() -> tuple[LmsTable, ...]:
    """Return height, weight and BMI by months, from 60.0 months up.

    The published rows begin at month 61; the line from 61 to 62 is carried back to 60.
    """
    tables = []
    for measure in SizeMeasure:
        for sex, rows in _rows(f"who2007_{measure}.csv").items():
            rules = Rules(
                first_day=WHO_JOIN_DAY,
                last_day=rows[-1][0] * DAYS_PER_MONTH,
                tail=Tail.PLAIN if measure is SizeMeasure.HEIGHT else Tail.RESTRICTED,
                position=Position.STANDING,
                published_from_day=rows[0][0] * DAYS_PER_MONTH,
            )
            reached = [_carried_back(rows), *rows]
            tables.append(lms_table("who2007", sex, measure, reached, rules))
    return tuple(tables)


def _carried_back(rows: list[Row]) -> Row:
    """Return the row one step before the first, on the line through the first two."""
    age, power, m, s = (2 * first - second for first, second in zip(*rows[:2], strict=True))
    return age, power, m, s


def _cdc_2000() -> tuple[LmsTable, ...]:
    """Return stature, weight and BMI from 24 to 240 months."""
    rules = Rules(
        first_day=24 * DAYS_PER_MONTH, last_day=240 * DAYS_PER_MONTH, position=Position.STANDING
    )
    return tuple(
        lms_table("cdc2000", sex, measure, rows, rules)
        for measure in SizeMeasure
        for sex, rows in _rows(f"cdc2000_{measure}.csv").items()
    )


def _cdc_2000_infant() -> tuple[LmsTable, ...]:
    """Return length (to 35.5 months) and weight (to 36 months) from birth."""
    return tuple(
        lms_table(
            "cdc2000_infant",
            sex,
            measure,
            rows,
            Rules(first_day=0, last_day=rows[-1][0] * DAYS_PER_MONTH, position=Position.LYING),
        )
        for measure in (SizeMeasure.HEIGHT, SizeMeasure.WEIGHT)
        for sex, rows in _rows(f"cdc2000_infant_{measure}.csv").items()
    )


def _cdc_2022() -> tuple[LmsTable, ...]:
    """Return CDC 2000 BMI with the extended tail above the 95th centile."""
    return tuple(
        lms_table(
            "cdc2022_extended_bmi",
            sex,
            SizeMeasure.BMI,
            rows,
            Rules(
                first_day=24 * DAYS_PER_MONTH,
                last_day=240 * DAYS_PER_MONTH,
                tail=Tail.EXTENDED_BMI,
                sigma=CDC_2022_SIGMA[sex],
            ),
        )
        for sex, rows in _rows("cdc2000_bmi.csv").items()
    )


def _turner() -> tuple[LmsTable, ...]:
    """Return the heights of girls with Turner syndrome from 1 to 20 years.

    The rows are a year apart; in between L, M and S follow the cubic through the four nearest
    rows, written out in steps of about four days.
    """
    rows = _rows("turner_lyon1985_height.csv")[Sex.FEMALE]
    ages, *columns = zip(*rows, strict=True)
    first, last = ages[0], ages[-1]
    steps = int((last - first) * STEPS_PER_MONTH)
    months = [first + step / STEPS_PER_MONTH for step in range(steps + 1)]
    smooth = zip(months, *(cubic_between(ages, c, months).tolist() for c in columns), strict=True)
    rules = Rules(first_day=first * DAYS_PER_MONTH, last_day=last * DAYS_PER_MONTH)
    table = lms_table("turner_lyon1985", Sex.FEMALE, SizeMeasure.HEIGHT, list(smooth), rules)
    return (table,)


_REFERENCES: dict[str, tuple[str, Callable[[], tuple[LmsTable, ...]]]] = {
    "who": (
        "WHO Child Growth Standards 2006, from 5 years WHO Reference 2007",
        lambda: _who_2006() + _who_2007(),
    ),
    "who2006": ("WHO Child Growth Standards 2006", _who_2006),
    "who2007": ("WHO Reference 2007", _who_2007),
    "cdc2000": ("CDC 2000", _cdc_2000),
    "cdc2000_infant": ("CDC 2000, birth to 36 months", _cdc_2000_infant),
    "cdc2022_extended_bmi": ("CDC 2022 extended BMI", _cdc_2022),
    "turner_lyon1985": ("Turner syndrome, Lyon, Preece & Grant 1985", _turner),
}

_VELOCITY_REFERENCES = ("tanner_davies_1985", "rikken_wit_1992")
