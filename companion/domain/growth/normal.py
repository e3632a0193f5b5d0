"""The standard normal distribution: centile of an SDS, SDS of a centile, and its far tail."""

from __future__ import annotations

import math
from statistics import NormalDist

from companion.domain.growth.arrays import ArrayLike, FloatArray, floats, np

STANDARD = NormalDist()
Z_3RD_TO_97TH = 3.7616
"""Standard deviations between the 3rd and the 97th centile, to the four places in print."""

_ROOT_HALF = math.sqrt(0.5)
_LAST_TAIL = 37.0  # beyond it the upper tail is too small for a float


def centile_of_sds(sds: float) -> float:
    """Return the centile, 0 to 100, of one SDS; exact in the far tails."""
    return 50.0 * math.erfc(-sds * _ROOT_HALF)


def centiles_of_sds(sds: ArrayLike) -> FloatArray:
    """Return the centiles, 0 to 100, of many SDS; NaN stays NaN. Shape as given, at least 1-D."""
    values = floats(sds)
    return np.fromiter(map(centile_of_sds, values.tolist()), np.float64, values.size)


def sds_of_centile(centile: float) -> float:
    """Return the SDS of a centile strictly between 0 and 100.

    Raises statistics.StatisticsError outside that range.
    """
    return STANDARD.inv_cdf(centile / 100)


def upper_tail(z: float) -> float:
    """Return the share of the distribution above ``z``, without rounding to 0 or 1 too early."""
    return 0.5 * math.erfc(z * _ROOT_HALF)


def scale_upper_tail(z: float, factor: float) -> float:
    """Return the ``z`` above which lies ``factor`` times the share that lies above ``z``.

    The upper tail is never turned into "1 minus a little", so the answer keeps its digits far
    out; beyond 37 SDS, where the share is no longer a float, the tail's leading terms are used.
    Returns minus infinity when the scaled share reaches the whole.
    """
    if z <= _LAST_TAIL:
        share = factor * upper_tail(z)
        return -STANDARD.inv_cdf(share) if share < 1 else -math.inf
    ratio = 1.0
    for _ in range(3):  # the share falls as exp(-z²/2)/z; each round gains four digits
        ratio = math.sqrt(1 - 2 * math.log(factor * ratio) / z / z)
    return ratio * z
