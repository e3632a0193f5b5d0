"""Laboratory results as reported, with the IGF-1 figures over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from companion.domain.lab_series import LabSeries, lab_series
from companion.domain.labs import LabResult
from companion.domain.summary.choices import Block
from companion.ui.charts.lab_chart import LabChartData, draw_lab
from companion.ui.formats import format_decimal, format_quantity, format_time
from companion.ui.models.lab_words import (
    analyte_words,
    fasting_words,
    value_words,
)
from companion.ui.printing.summary.figures import ChartBlock
from companion.ui.printing.summary.parts import Drawing, Part, Prose, Section
from companion.ui.printing.summary.told import Told, iso, joined
from companion.ui.text import translate

SMALL_CHART_PT = 100.0


def labs_section(told: Told) -> Section:
    """Return each blood test of the period, and the newest earlier result of every other test."""
    block = told.summary.labs
    samples: dict[tuple[date, time | None], list[LabResult]] = {}
    for result in block.results:
        samples.setdefault((result.day, result.taken), []).append(result)
    parts: list[Part] = [_sample(told, results) for results in samples.values()]
    if block.earlier:
        parts.append(_earlier(told))
    if told.summary.child and Block.GROWTH not in told.blocks:
        parts += igf1_charts(told)
    return Section(
        Block.LABS, translate("Summary", "Laboratory (lab’s range)"), parts,
        nothing=translate("Summary", "no result noted"),
    )  # fmt: skip


def _sample(told: Told, results: list[LabResult]) -> Prose:
    """Return one blood test: its day, how long after dose change and injection, its results."""
    first = results[0]
    since = told.summary.labs.since.get(first.id)
    when = [
        format_time(first.taken) if first.taken is not None else "",
        translate("Summary", "dose day {n}", n=since.changed)
        if since is not None and since.changed is not None
        else "",
        translate("Summary", "{n} day(s) after the injection", n=since.injected)
        if since is not None and since.weekly and since.injected is not None
        else "",
        *dict.fromkeys(r.laboratory for r in results),
    ]
    figures = "; ".join(_result(told, result) for result in results)
    return Prose(f"{_in_brackets(joined(when, ', '))} {figures}.".strip(), lead=iso(first.day))


def _result(told: Told, result: LabResult) -> str:
    """Return one result as reported: name, figure, the lab's range and SDS, what else was said."""
    more = (_lab_sds(result), fasting_words(result), result.assay, result.note)
    return joined(
        (
            analyte_words(result.analyte, result.name),
            value_words(result),
            _other_way(told, result),
            _in_brackets(_range(result)),
            joined(more, ", "),
        ),
        " ",
    )


def _earlier(told: Told) -> Prose:
    """Return the newest results from before the period in one paragraph."""
    results = [
        f"{_result(told, replace(r, assay=''))} {iso(r.day)}" for r in told.summary.labs.earlier
    ]
    words = translate(
        "Summary", "Newest before {date}:", date=told.summary.period.first.isoformat()
    )
    return Prose("; ".join(results) + ".", lead=words)


def igf1_charts(told: Told) -> list[Drawing]:
    """Return IGF-1 over time, a figure for each unit it was reported in."""
    series = lab_series(told.summary.labs.igf1, told.texts.labs())
    return [_chart(told, one) for one in series if len(one.results) > 1]


def _chart(told: Told, series: LabSeries) -> Drawing:
    facts = told.summary.history.facts
    block = ChartBlock(
        lambda figure, style: draw_lab(figure, LabChartData(facts, series), style),
        replace(told.style, bare=told.summary.child),
        SMALL_CHART_PT,
    )
    alt = translate(
        "Summary", "IGF-1 over time, {n} result(s), with each laboratory’s range.",
        n=len(series.results),
    )  # fmt: skip
    return Drawing(block, alt)


def _in_brackets(words: str) -> str:
    return f"({words})" if words else ""


def _lab_sds(result: LabResult) -> str:
    sds = _sds(result)
    return translate("Summary", "SDS {sds}", sds=sds) if sds else ""


def _range(result: LabResult) -> str:
    low, high = result.low, result.high
    if low is not None and high is not None:
        return f"{format_decimal(low)}–{format_decimal(high)}"
    if high is not None:
        return f"≤ {format_decimal(high)}"
    return f"≥ {format_decimal(low)}" if low is not None else ""


def _sds(result: LabResult) -> str:
    return "" if result.lab_sds is None else format_decimal(result.lab_sds, signed=True)


def _other_way(told: Told, result: LabResult) -> str:
    """Return an HbA1c in the other way of writing it."""
    other = told.texts.labs().hba1c.other(result)
    if other is None:
        return ""
    return translate("Summary", "= {value} by arithmetic", value=format_quantity(*other))
