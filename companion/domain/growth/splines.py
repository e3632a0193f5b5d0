"""Smooth curves through a few points, for tables whose rows stand far apart."""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.growth.arrays import ArrayLike, FloatArray, floats, np


@dataclass(frozen=True, slots=True, eq=False)
class Spline:
    """A curve through ``values`` at the rising ``knots``, with its second derivative there."""

    knots: FloatArray
    values: FloatArray
    bends: FloatArray

    def at(self, x: FloatArray) -> FloatArray:
        """Return the curve at ``x``, shape (n,), between the first and last knot; NaN stays."""
        row = np.clip(np.searchsorted(self.knots, x, side="right") - 1, 0, self.knots.size - 2)
        gap = self.knots[row + 1] - self.knots[row]
        right = (x - self.knots[row]) / gap
        left = 1 - right
        straight = left * self.values[row] + right * self.values[row + 1]
        bent = (left**3 - left) * self.bends[row] + (right**3 - right) * self.bends[row + 1]
        return straight + bent * gap**2 / 6


def natural_spline(knots: ArrayLike, values: ArrayLike) -> Spline:
    """Return the cubic spline through three or more points whose ends do not bend."""
    x, y = floats(knots), floats(values)
    gaps, slopes = np.diff(x), np.diff(y) / np.diff(x)
    system = np.diag(2 * (gaps[:-1] + gaps[1:]))
    system += np.diag(gaps[1:-1], 1) + np.diag(gaps[1:-1], -1)
    bends = np.zeros_like(y)
    bends[1:-1] = np.linalg.solve(system, 6 * np.diff(slopes))
    return Spline(x, y, bends)


def cubic_between(knots: ArrayLike, values: ArrayLike, x: ArrayLike) -> FloatArray:
    """Return at ``x``, shape (n,), the cubic through the two knots on either side.

    In the first and the last gap, which have no second knot on one side, the line through the
    two is used. Four or more rising knots are needed, and ``x`` within them.
    """
    at, y, wanted = floats(knots), floats(values), floats(x)
    row = np.clip(np.searchsorted(at, wanted, side="right") - 1, 0, at.size - 2)
    straight = np.interp(wanted, at, y)
    inner = (row > 0) & (row < at.size - 2)
    four = row[inner][:, np.newaxis] + np.arange(-1, 3)
    gaps = wanted[inner][:, np.newaxis] - at[four]
    curved = np.zeros(gaps.shape[0])
    for own in range(4):
        others = [other for other in range(4) if other != own]
        apart = at[four[:, [own]]] - at[four[:, others]]
        curved += y[four[:, own]] * (gaps[:, others] / apart).prod(axis=1)
    straight[inner] = curved
    return straight
