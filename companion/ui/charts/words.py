"""The words of charts: references, points, and what is missing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from matplotlib.ticker import Formatter

from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.references import SizeReference
from companion.domain.growth.sizes import SizePoint
from companion.domain.growth.velocity import Velocity
from companion.domain.growth.velocity_references import VelocityReference
from companion.domain.measurements import Setting
from companion.domain.people import age_parts
from companion.ui.formats import format_age, format_date, format_decimal, format_quantity
from companion.ui.text import translate


def reference_words(reference: SizeReference) -> str:
    """Return the short name of a size reference, as it stands beside every SDS."""
    known = {
        "who": translate("Reference", "WHO 2006/2007"),
        "who2006": translate("Reference", "WHO 2006"),
        "who2007": translate("Reference", "WHO 2007"),
        "cdc2000": translate("Reference", "CDC 2000"),
        "turner_lyon1985": translate("Reference", "Turner, Lyon 1985"),
    }
    return known.get(reference.id, reference.title)


def velocity_reference_words(reference: VelocityReference) -> str:
    """Return the short name of a velocity reference."""
    known = {
        "tanner_davies_1985": translate("Reference", "Tanner & Davies 1985"),
        "rikken_wit_1992": translate("Reference", "Rikken & Wit 1992"),
    }
    return known.get(reference.id, reference.title)


def assumed_puberty_words(reference: VelocityReference) -> str:
    """Return whose puberty a velocity reference assumes."""
    if reference.id == "rikken_wit_1992":
        return translate(
            "Chart", "{name} holds for children in whom puberty has not begun.",
            name=velocity_reference_words(reference),
        )  # fmt: skip
    return translate(
        "Chart",
        "{name} assumes puberty at the average age; in early or late puberty its SDS can mislead.",
        name=velocity_reference_words(reference),
    )


def setting_words(setting: Setting) -> str:
    """Return where a measurement was made."""
    home = setting is Setting.HOME
    return translate("Growth", "at home") if home else translate("Growth", "clinic")


def sds_words(sds: float | None, name: str) -> str:
    """Return an SDS with its reference, or an empty string."""
    if sds is None:
        return ""
    return translate(
        "Growth", "{sds} SDS ({reference})",
        sds=format_decimal(sds, places=2, signed=True), reference=name,
    )  # fmt: skip


def age_words(facts: GrowthFacts, day: date) -> str:
    """Return the age on a day."""
    return format_age(*age_parts(facts.person.birth_date, day))


def size_point_words(facts: GrowthFacts, point: SizePoint, unit: str, places: int) -> str:
    """Return a point in one line: value, day, age, SDS, where it was measured."""
    parts = [
        format_quantity(round(point.value, places), unit),
        format_date(point.day, "medium"),
        age_words(facts, point.day),
        sds_words(point.sds, reference_words(facts.reference)),
        setting_words(point.setting),
    ]
    return " · ".join(part for part in parts if part)


def rate_words(velocity: Velocity) -> str:
    """Return a velocity with its 95 % band: "7.1 cm/yr (95 % band 6.4 to 7.7)"."""
    band = velocity.band
    if velocity.cm_per_year is None or band is None:
        return ""
    return translate(
        "Growth",
        "{rate} (95 % band {low} to {high})",
        rate=format_quantity(velocity.cm_per_year, translate("Growth", "cm/yr"), places=1),
        low=format_decimal(band[0], places=1),
        high=format_decimal(band[1], places=1),
    )


def interval_words(velocity: Velocity) -> str:
    """Return the interval a velocity is for."""
    interval = velocity.interval
    return translate(
        "Growth",
        "{start} to {end}, {months} months",
        start=format_date(interval.start.day, "medium"),
        end=format_date(interval.end.day, "medium"),
        months=format_decimal(interval.months, places=1),
    )


def velocity_words(facts: GrowthFacts, velocity: Velocity) -> str:
    """Return a velocity in full: figure, band, interval, SDS, what else has to be said."""
    interval = velocity.interval
    name = velocity_reference_words(facts.velocity_reference)
    parts = [rate_words(velocity), interval_words(velocity), sds_words(velocity.sds, name)]
    if velocity.sds is None and not interval.fits_whole_year:
        parts.append(
            translate("Growth", "provisional, no SDS under 10.5 months")
            if interval.months < 12
            else translate("Growth", "no SDS over 18 months")
        )
    if interval.mixed_settings:
        parts.append(translate("Growth", "home and clinic mixed"))
    elif interval.end.setting is Setting.HOME:
        parts.append(translate("Growth", "both heights measured at home"))
    return " · ".join(part for part in parts if part)


class PlainTicks(Formatter):
    """Figures as the person's language writes them, all with as many decimals."""

    def __call__(self, x: float, pos: int | None = None) -> str:  # noqa: ARG002 - Matplotlib's own
        """Return one figure alone."""
        return format_decimal(round(float(x), 2))

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Return the figures of an axis."""
        shown = [round(float(value), 2) for value in values]
        places = max((_decimals(value) for value in shown), default=0)
        return [format_decimal(value, places=places) for value in shown]


def _decimals(value: float) -> int:
    return next((places for places in (0, 1) if math.isclose(value, round(value, places))), 2)
