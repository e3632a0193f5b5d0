"""The lines of a size reference over age, their names at the edge, and where sets join."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from companion.domain.growth.curves import (
    CENTILE_LINES,
    SD_LINES,
    Stretch,
    centile_curves,
    size_curves,
)
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.terms import SizeMeasure
from companion.ui.charts.edge_labels import EdgeLabel, EdgeLabels
from companion.ui.charts.frame import Frame
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.formats import format_decimal
from companion.ui.text import translate

_THIN = 4
_CENTILE_RANKS = (2, 4, 5, 6, 0, 6, 5, 4, 2)
_SD_RANKS = (2, 1, 3, 0, 3, 1, 2)


def draw_reference(
    frame: Frame,
    layer: LabelLayer,
    facts: GrowthFacts,
    measure: SizeMeasure,
    years: tuple[float, float],
    *,
    sd_lines: bool,
) -> tuple[float, float] | None:
    """Draw the lines within a range of age; return the least and greatest value, if any."""
    curves = size_curves if sd_lines else centile_curves
    lines = SD_LINES if sd_lines else CENTILE_LINES
    if not facts.serves(measure):
        return None
    stretches = curves(facts.reference, facts.person.sex, measure, lines, years)
    if not stretches:
        return None
    middle = len(lines) // 2
    for number in range(len(lines)):
        xs, ys = _joined(stretches, number)
        layer.keep_clear_of_line(xs, ys, thin=True)
        style = "-" if number == middle or sd_lines or (number - middle) % 2 == 0 else (0, (5, 3))
        frame.main.plot(
            xs, ys, color=frame.style.reference, linewidth=1.7 if number == middle else 0.9,
            linestyle=style, zorder=2,
        )  # fmt: skip
    _name_lines(frame, stretches[-1], lines, sd_lines=sd_lines)
    values = np.concatenate([s.values.ravel() for s in stretches])
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    _mark_joins(frame, layer, stretches, low)
    return low, high


def _joined(stretches: Sequence[Stretch], line: int) -> tuple[list[float], list[float]]:
    """Return one line through all stretches, broken between them, every few days being enough."""
    xs: list[float] = []
    ys: list[float] = []
    for stretch in stretches:
        keep = np.unique(np.append(np.arange(0, stretch.years.size, _THIN), stretch.years.size - 1))
        xs += [*stretch.years[keep].tolist(), np.nan]
        ys += [*stretch.values[line][keep].tolist(), np.nan]
    return xs[:-1], ys[:-1]


def _name_lines(frame: Frame, last: Stretch, lines: Sequence[float], *, sd_lines: bool) -> None:
    ranks = _SD_RANKS if sd_lines else _CENTILE_RANKS
    labels = [
        EdgeLabel(line_words(line, sd_lines=sd_lines), float(values[-1]), rank)
        for line, values, rank in zip(lines, last.values, ranks, strict=True)
        if not np.isnan(values[-1])
    ]
    EdgeLabels(frame.main, frame.style, labels)


def line_words(line: float, *, sd_lines: bool) -> str:
    """Return the name of a reference line: "0.4", "50" or "+2 SD"."""
    if not sd_lines:
        return format_decimal(line)
    return translate("Chart", "{sds} SD", sds=format_decimal(line, signed=True))


def _mark_joins(frame: Frame, layer: LabelLayer, stretches: Sequence[Stretch], low: float) -> None:
    """Mark where length becomes height and where one set takes over from another."""
    for one, other in pairwise(stretches):
        x = (float(one.years[-1]) + float(other.years[0])) / 2
        words = (
            translate(
                "Chart", "{one} | {other}", one=_source(one.source), other=_source(other.source)
            )
            if one.source != other.source
            else translate("Chart", "length | height")
        )
        frame.main.axvline(x, color=frame.style.reference, linewidth=0.8, dashes=(4, 3), zorder=1)
        directions = ("nw", "ne", "w", "e")
        layer.add(Label(words, x, low, frame.style.muted, directions, rank=2))


def _source(source: str) -> str:
    known = {"who2006": "WHO 2006", "who2007": "WHO 2007"}
    return known.get(source, source)
