"""What grown-ups measure: weight, waist and blood pressure, with the dose steps below."""

from __future__ import annotations

from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.ui.charts.body_chart import SliderLine, draw_sliders
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.formats import format_decimal
from companion.ui.models.body_words import slider_words
from companion.ui.printing.summary.figures import ChartBlock
from companion.ui.printing.summary.labs import igf1_charts
from companion.ui.printing.summary.parts import Drawing, Part, Prose, Section
from companion.ui.printing.summary.told import Told, iso, joined
from companion.ui.text import translate

WEIGHT_CHART_PT = 150.0
_SLIDER_PT = 34.0
_LANES_PT = 70.0


def adult_chart_section(told: Told) -> Section:
    """Return what stands in the place of the height chart for grown-ups: IGF-1 and weight."""
    summary = told.summary
    parts: list[Part] = [*igf1_charts(told)]
    if len(summary.history.weights) > 1:
        parts.append(_weight(told))
    return Section(
        Block.HEIGHT_CHART,
        translate("Summary", "IGF-1 and weight with the dose steps"),
        parts,
        nothing=translate("Summary", "nothing noted"),
    )


def _weight(told: Told) -> Drawing:
    history = told.summary.history
    block = ChartBlock(
        lambda figure, style: draw_chart(figure, ChartKind.WEIGHT, history, ChartOptions(), style),
        told.style,
        WEIGHT_CHART_PT,
    )
    alt = translate("Summary", "Weight over time; the table has the figures of the period.")
    return Drawing(block, alt)


def body_section(told: Told) -> Section:
    """Return blood pressure, bone density and scores of the period."""
    summary = told.summary
    parts = [Prose(words) for words in _given(summary)]
    pressures = _pressures(summary)
    if pressures:
        parts.insert(0, Prose(pressures, lead=translate("Summary", "Blood pressure")))
    return Section(
        Block.ADULT_MEASURES,
        translate("Summary", "Other measures"),
        parts,
        nothing=translate("Summary", "none noted in this period"),
    )


def _pressures(summary: VisitSummary) -> str:
    told = [
        joined((iso(p.day), f"{p.systolic}/{p.diastolic} mmHg", _pulse(p.pulse), p.note), " ")
        for p in summary.body.pressures
    ]
    return "; ".join(told)


def _pulse(pulse: int | None) -> str:
    return "" if pulse is None else translate("Summary", "(pulse {pulse})", pulse=pulse)


def _given(summary: VisitSummary) -> list[str]:
    densities = [
        joined(
            (
                translate("Summary", "Bone density {date}", date=d.day.isoformat()),
                d.site,
                f"{format_decimal(d.density)} g/cm²" if d.density is not None else "",
                f"T {format_decimal(d.t_score, signed=True)}" if d.t_score is not None else "",
                f"Z {format_decimal(d.z_score, signed=True)}" if d.z_score is not None else "",
                d.device, d.note,
            )
        )
        for d in summary.body.densities
    ]  # fmt: skip
    scores = [
        joined((iso(s.day), s.name, format_decimal(s.score), s.scored_by, s.note))
        for s in summary.body.scores
    ]
    return [*densities, *scores]


def sliders_section(told: Told) -> Section:
    """Return the person's own sliders: personal notes, never a test."""
    body = told.summary.body
    lines = tuple(
        SliderLine(
            slider_words(slider),
            tuple((n.day, n.value, n.id) for n in body.slider_notes if n.slider_id == slider.id),
        )
        for slider in body.sliders
    )
    parts: list[Part] = []
    if lines:
        facts = told.summary.history.facts
        block = ChartBlock(
            lambda figure, style: draw_sliders(figure, facts, lines, style),
            told.style,
            _LANES_PT + _SLIDER_PT * len(lines),
        )
        parts.append(Drawing(block, translate("Summary", "Own sliders from 0 to 10 over time.")))
        parts += [Prose(_ratings(line), quiet=True) for line in lines]
    return Section(
        Block.SLIDERS, translate("Summary", "Own diary sliders, 0 to 10"), parts,
        nothing=translate("Summary", "none rated in this period"),
    )  # fmt: skip


def _ratings(line: SliderLine) -> str:
    rated = "; ".join(f"{iso(day)} {value}" for day, value, _ in line.ratings)
    return f"{line.name}: {rated}"
