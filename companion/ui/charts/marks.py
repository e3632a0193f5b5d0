"""Marks that several charts share: the person's points, the start of treatment, the key."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.sizes import SizePoint
from companion.domain.growth.velocity_path import START_LEEWAY
from companion.domain.measurements import Setting
from companion.ui.charts.frame import Frame
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.text import translate

_STEP_YEARS = 731 / 365.25


def dot(style: ChartStyle, *, before: bool = False, home: bool = False) -> dict[str, Any]:
    """Return the look of a point: circle on treatment, square before, a house at home."""
    colour = style.before if before else style.after
    shape = "p" if home else "s" if before else "o"
    size = style.px(style.text_px * (0.62 if home else 0.6 if before else 0.58))
    return {
        "marker": shape,
        "markersize": size,
        "markerfacecolor": style.ground if home else colour,
        "markeredgecolor": colour,
        "markeredgewidth": 1.4,
        "color": colour,
    }


def own_points(
    frame: Frame,
    layer: LabelLayer,
    facts: GrowthFacts,
    points: Sequence[SizePoint],
    values: Sequence[float],
    time: TimeAxis,
) -> list[Entry]:
    """Draw a person's points and the clinic's line through them; return their keys.

    The line is not drawn across the step from length to height at two years.
    """  # fmt: skip
    style, start = frame.style, facts.treatment_start
    xs = [time.at(p.day) for p in points]
    entries = []
    for before in (True, False):
        for home in (False, True):
            at = [
                i
                for i, p in enumerate(points)
                if (p.setting is Setting.HOME) is home
                and (start is not None and p.day < start) is before
            ]
            if not at:
                continue
            look = dot(style, before=before, home=home)
            frame.main.plot(
                [xs[i] for i in at], [values[i] for i in at], linestyle="none", zorder=6, **look
            )
            entries.append(Entry(_point_key(before=before, home=home, treated=bool(start)), look))
    clinic = [i for i, p in enumerate(points) if p.setting is Setting.CLINIC]
    joined = clinic if len(clinic) > 1 else range(len(points))
    for run in _runs([(points[i].years, xs[i], values[i]) for i in joined]):
        layer.keep_clear_of_line(*run)
        for x, y, treated in _sides(run, None if start is None else time.at(start + START_LEEWAY)):
            colour = style.after if treated else style.before
            frame.main.plot(x, y, color=colour, linewidth=1.8, zorder=5)
    layer.keep_clear_of(xs, values)
    return entries


def treatment_mark(frame: Frame, layer: LabelLayer, facts: GrowthFacts, time: TimeAxis) -> None:
    """Mark the start of treatment by a line over the whole height."""
    start = facts.treatment_start
    if start is None:
        return
    x = time.at(start)
    low, high = frame.main.get_xlim()
    if not low <= x <= high:
        return
    frame.main.axvline(x, color=frame.style.before, linewidth=1.2, dashes=(1, 2), zorder=3)
    bottom, top = frame.main.get_ylim()
    words = translate("Chart", "treatment starts")
    y = bottom + (top - bottom) * 0.05
    layer.add(Label(words, x, y, frame.style.before, ("e", "w", "ne", "nw"), rank=0))
    layer.keep_clear_of_line([x, x], [bottom, top])


def _runs(points: Sequence[tuple[float, float, float]]) -> list[tuple[list[float], list[float]]]:
    """Return the x and y of each unbroken run of points given as age, x, y."""
    runs: list[tuple[list[float], list[float]]] = []
    for side in (True, False):
        run = [(x, y) for years, x, y in points if (years < _STEP_YEARS) is side]
        if len(run) > 1:
            runs.append(([x for x, _ in run], [y for _, y in run]))
    return runs


def _sides(
    run: tuple[list[float], list[float]], start: float | None
) -> list[tuple[list[float], list[float], bool]]:
    """Return a run cut at the last point that stands for the start, which both pieces share."""
    xs, ys = run
    cut = 0 if start is None else max(bisect_right(xs, start) - 1, 0)
    pieces = [(xs[: cut + 1], ys[: cut + 1], False), (xs[cut:], ys[cut:], True)]
    return [piece for piece in pieces if len(piece[0]) > 1]


def _point_key(*, before: bool, home: bool, treated: bool) -> str:
    if before:
        return (
            translate("Chart", "at home, before treatment")
            if home
            else translate("Chart", "before treatment")
        )
    if home:
        return translate("Chart", "at home")
    return translate("Chart", "on treatment") if treated else translate("Chart", "clinic")
