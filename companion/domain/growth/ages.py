"""Ages in days, months and years, from birth and from the due date."""

from __future__ import annotations

from datetime import date

DAYS_PER_YEAR = 365.25
DAYS_PER_MONTH = 30.4375
TERM_DAYS = 280
"""Gestation at which corrected age starts: 40 weeks and 0 days."""


def age_in_days(birth: date, on: date) -> int:
    """Return the age in whole days; negative before birth."""
    return (on - birth).days


def decimal_age(birth: date, on: date) -> float:
    """Return the age in years, as days divided by 365.25."""
    return age_in_days(birth, on) / DAYS_PER_YEAR


def corrected_age_in_days(
    birth: date, on: date, gestation_weeks: int, gestation_days: int = 0
) -> int:
    """Return the age in days counted from the due date (40 weeks + 0 days).

    ``gestation_weeks`` and ``gestation_days`` are the gestation at birth. The result is
    negative before the due date, and larger than the chronological age after a late birth.
    """
    early = TERM_DAYS - (7 * gestation_weeks + gestation_days)
    return age_in_days(birth, on) - early


def corrected_decimal_age(
    birth: date, on: date, gestation_weeks: int, gestation_days: int = 0
) -> float:
    """Return the gestation-corrected age in years; see ``corrected_age_in_days``."""
    return corrected_age_in_days(birth, on, gestation_weeks, gestation_days) / DAYS_PER_YEAR
