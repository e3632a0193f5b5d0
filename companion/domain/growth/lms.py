"""The LMS method and the three ways references continue it in the tails.

An SDS is ``((X/M)^L - 1) / (L*S)``, or ``ln(X/M) / S`` where L is 0 (Cole & Green, Stat Med
1992;11:1305-1319). WHO replaces the curve beyond ±3 SDS by straight lines for weight and BMI;
CDC 2022 replaces it above the 95th BMI centile by a half-normal distribution.

All functions work element by element on float64 arrays of one shape and do not check ranges.
"""

from __future__ import annotations

from typing import NamedTuple

from companion.domain.growth.arrays import BoolArray, FloatArray, np
from companion.domain.growth.normal import STANDARD, scale_upper_tail

NEARLY_ZERO = 1e-6
"""Below this L the power loses digits that the logarithm keeps."""

RESTRICTED_FROM = 3.0
Z_95TH = STANDARD.inv_cdf(0.95)


class Lms(NamedTuple):
    """L, M and S at each age; ``power`` (L) is None where it is 1 throughout.

    ``vanishes`` tells whether L may be near 0 somewhere.
    """

    power: FloatArray | None
    m: FloatArray
    s: FloatArray
    vanishes: bool = True

    def at(self, where: BoolArray) -> Lms:
        """Return the parameters at the marked elements."""
        power = None if self.power is None else self.power[where]
        return Lms(power, self.m[where], self.s[where], self.vanishes)


def sds_of(x: FloatArray, lms: Lms, into: FloatArray) -> FloatArray:
    """Write the SDS of the values ``x`` into an array of their shape, and return it."""
    if lms.power is None:
        np.divide(x, lms.m, out=into)
        into -= 1
        into /= lms.s
        return into
    ratio = x / lms.m
    flat = np.abs(lms.power) < NEARLY_ZERO if lms.vanishes else None
    if flat is None or not flat.any():
        np.power(ratio, lms.power, out=into)
        into -= 1
        into /= lms.power * lms.s
        return into
    logarithm = np.log(ratio)
    near_zero = logarithm * (1 + lms.power * logarithm / 2) / lms.s
    power = np.where(flat, 1.0, lms.power)
    into[:] = np.where(flat, near_zero, (ratio**power - 1) / (power * lms.s))
    return into


def value_of(z: FloatArray, lms: Lms) -> FloatArray:
    """Return the values whose SDS is ``z``; NaN where no value above 0 has that SDS."""
    power, m, s, _ = lms
    if power is None:
        value = m * (1 + s * z)
        return np.where(value > 0, value, np.nan)
    skewed = power * s * z
    possible = skewed > -1
    flat = np.abs(power) < NEARLY_ZERO
    logarithms = np.log1p(np.where(possible, skewed, 0.0))
    exponent = np.where(flat, s * z * (1 - skewed / 2), logarithms / np.where(flat, 1.0, power))
    return np.where(possible, m * np.exp(exponent), np.nan)


def restrict_sds(z: FloatArray, x: FloatArray, lms: Lms) -> None:
    """Replace, in place, the SDS beyond ±3 by WHO's straight lines.

    Beyond 3 SDS one further SDS is as many kg or kg/m² as lie between 2 and 3 SDS.
    Source: WHO Child Growth Standards, methods and development, 2006, chapter 7.
    """
    far = np.abs(z) > RESTRICTED_FROM
    if far.any():
        side = np.sign(z[far])
        third, width = _third_sd(side, lms.at(far))
        z[far] = side * RESTRICTED_FROM + (x[far] - third) / width


def restrict_value(value: FloatArray, z: FloatArray, lms: Lms) -> None:
    """Replace, in place, the values beyond ±3 SDS by those on WHO's straight lines.

    The lower line reaches 0 at some SDS; further down there is no value and NaN is left.
    """
    far = np.abs(z) > RESTRICTED_FROM
    if far.any():
        side = np.sign(z[far])
        third, width = _third_sd(side, lms.at(far))
        on_line = third + (z[far] - side * RESTRICTED_FROM) * width
        value[far] = np.where(on_line > 0, on_line, np.nan)


def extend_sds(z: FloatArray, x: FloatArray, lms: Lms, sigma: FloatArray) -> None:
    """Replace, in place, the SDS above the 95th centile by CDC's half-normal tail.

    ``z = Φ⁻¹(0.9 + 0.1·Φ((X - P95)/σ))``, worked out on the upper tail so that it stays exact
    for the very heavy. Source: CDC/NCHS, Vital Health Stat 2(197), 2022.
    """
    p95 = value_of(np.full_like(x, Z_95TH), lms)
    above = x > p95
    if above.any():
        distance = (x[above] - p95[above]) / sigma[above]
        z[above] = [scale_upper_tail(step, 0.1) for step in distance.tolist()]


def extend_value(value: FloatArray, z: FloatArray, lms: Lms, sigma: FloatArray) -> None:
    """Replace, in place, the values above the 95th centile by CDC's half-normal tail."""
    above = z > Z_95TH
    if above.any():
        p95 = value_of(np.full_like(z, Z_95TH), lms)[above]
        distance = np.array([scale_upper_tail(step, 10.0) for step in z[above].tolist()])
        value[above] = p95 + sigma[above] * distance


def _third_sd(side: FloatArray, lms: Lms) -> tuple[FloatArray, FloatArray]:
    """Return the value at ±3 SDS on each element's own side, and the width from 2 to 3 SDS."""
    third = value_of(3 * side, lms)
    return third, np.abs(third - value_of(2 * side, lms))
