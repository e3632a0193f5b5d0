"""Height velocity of an interval, with its error band and its SDS where the rules allow one.

A velocity is ``(h2 - h1) / (days / 365.25)`` in cm per year and stands at the midpoint age.
Under 6 months there is no figure; from 6 to under 10.5 months it is provisional and has no SDS;
the SDS is for 10.5 to 18 months, which fit references of whole-year velocities.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.growth.ages import DAYS_PER_YEAR
from companion.domain.growth.intervals import SDS_FROM_MONTHS, Interval
from companion.domain.growth.normal import STANDARD
from companion.domain.growth.terms import Note
from companion.domain.growth.velocity_references import VelocityReference
from companion.domain.measurements import Setting
from companion.domain.people import Sex

READING_SD_CM = {Setting.CLINIC: 0.25, Setting.HOME: 0.62}
"""SD of one height: in a clinic 0.2-0.3 cm (Voss et al, Arch Dis Child 1990), at home with a
stadiometer 0.62 cm (doi 10.1007/s00431-023-05232-5)."""

Z_95_PERCENT = STANDARD.inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Velocity:
    """The velocity of one interval in cm per year, with its 95 % band and what it is judged by.

    Every figure is None where the rules or the reference give none, and ``notes`` say why.
    ``margin`` is half the width of the 95 % band of measurement error; ``expected`` and
    ``spread`` are the reference's mean and SD at the midpoint age.
    """

    interval: Interval
    cm_per_year: float | None
    margin: float | None
    reference: str | None
    expected: float | None
    spread: float | None
    sds: float | None
    notes: Note

    @property
    def band(self) -> tuple[float, float] | None:
        """The 95 % band in cm per year."""
        if self.cm_per_year is None or self.margin is None:
            return None
        return self.cm_per_year - self.margin, self.cm_per_year + self.margin

    @property
    def sds_band(self) -> tuple[float, float] | None:
        """The 95 % band in SDS; measurement error only, not the reference's own spread."""
        if self.sds is None or self.margin is None or not self.spread:
            return None
        half = self.margin / self.spread
        return self.sds - half, self.sds + half


def velocity_sd(interval: Interval) -> float:
    """Return the SD in cm per year that the error of the two heights alone gives the velocity."""
    first = READING_SD_CM[interval.start.setting]
    second = READING_SD_CM[interval.end.setting]
    return math.hypot(first, second) * DAYS_PER_YEAR / interval.days


def velocities(
    intervals: Sequence[Interval], sex: Sex | None, reference: VelocityReference | None
) -> tuple[Velocity, ...]:
    """Return the velocity of each interval, judged by one reference for one sex.

    Without a sex, a birth date or a reference there is a figure but no SDS, and a note.
    """
    norms = _norms(intervals, sex, reference)
    return tuple(
        _velocity(interval, sex, reference, norm)
        for interval, norm in zip(intervals, norms, strict=True)
    )


_Norm = tuple[float, float] | None


def _norms(
    intervals: Sequence[Interval], sex: Sex | None, reference: VelocityReference | None
) -> list[_Norm]:
    """Return mean and SD at each midpoint, None where the reference has none."""
    if sex is None or reference is None or not intervals:
        return [None] * len(intervals)
    midpoints = [interval.midpoint_years for interval in intervals]
    spread = reference.spread(sex, [math.nan if m is None else m for m in midpoints])
    pairs = zip(spread.mean.tolist(), spread.sd.tolist(), strict=True)
    return [None if math.isnan(mean) else (mean, sd) for mean, sd in pairs]


def _velocity(
    interval: Interval, sex: Sex | None, reference: VelocityReference | None, norm: _Norm
) -> Velocity:
    """Put one velocity together by the interval rules."""
    mean, sd = norm or (None, None)
    notes = _interval_notes(interval)
    rate = margin = z = None
    if not interval.too_short:
        rate = (interval.end.height_cm - interval.start.height_cm) * DAYS_PER_YEAR / interval.days
        margin = Z_95_PERCENT * velocity_sd(interval)
        notes |= _reference_notes(interval, sex, reference, norm)
    if rate is not None and interval.fits_whole_year and norm:
        z = (rate - norm[0]) / norm[1]
    name = None if reference is None else reference.id
    return Velocity(interval, rate, margin, name, mean, sd, z, notes)


def _interval_notes(interval: Interval) -> Note:
    """Return what the interval's length and settings require to be said."""
    notes = Note.MIXED_SETTINGS if interval.mixed_settings else Note.NONE
    if interval.fits_whole_year:
        return notes
    if interval.too_short:
        return notes | Note.INTERVAL_SHORT
    return notes | (Note.PROVISIONAL if interval.months < SDS_FROM_MONTHS else Note.INTERVAL_LONG)


def _reference_notes(
    interval: Interval, sex: Sex | None, reference: VelocityReference | None, norm: _Norm
) -> Note:
    """Return why the reference says nothing, or whose puberty it assumes."""
    if reference is not None and norm is not None:
        return reference.assumes
    notes = Note.NONE
    if reference is None:
        notes |= Note.MISSING_REFERENCE
    if sex is None:
        notes |= Note.MISSING_SEX
    if interval.birth is None:
        notes |= Note.MISSING_AGE
    return notes or Note.OUT_OF_RANGE
