"""Growth: the charts, the measurements of the period, velocities, bone age and puberty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from companion.domain.growth.velocity import Velocity
from companion.domain.measurements import BoneAge, Measure, Measurement, Setting
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.words import (
    rate_words,
    reference_words,
    sds_words,
    setting_words,
    velocity_reference_words,
)
from companion.ui.formats import format_decimal, format_quantity
from companion.ui.printing.summary.figures import ChartBlock
from companion.ui.printing.summary.labs import SMALL_CHART_PT, igf1_charts
from companion.ui.printing.summary.parts import (
    Beside,
    Cell,
    Drawing,
    Part,
    Prose,
    Section,
    Table,
)
from companion.ui.printing.summary.told import Told, iso, joined
from companion.ui.text import translate

_KINDS = (Measure.HEIGHT, Measure.WEIGHT, Measure.WAIST, Measure.SITTING_HEIGHT, Measure.HEAD)
HEIGHT_CHART_PT = 268.0


def height_chart_section(told: Told) -> Section:
    """Return the height chart on its named reference."""
    summary = told.summary
    name = reference_words(summary.history.facts.reference)
    title = translate("Summary", "Height on {reference}", reference=name)
    if not summary.history.heights:
        return Section(Block.HEIGHT_CHART, title, nothing=translate("Summary", "no height noted"))
    block = ChartBlock(
        lambda figure, style: draw_chart(
            figure, ChartKind.HEIGHT, summary.history, ChartOptions(), style
        ),
        told.style,
        HEIGHT_CHART_PT,
    )
    return Section(Block.HEIGHT_CHART, title, [Drawing(block, _height_words(summary))])


def _height_words(summary: VisitSummary) -> str:
    """Return the chart in a sentence, for readers who do not see it."""
    first, last = summary.history.heights[0], summary.history.heights[-1]
    return translate(
        "Summary", "Heights from {first} on {start} to {last} on {end}; the table has each.",
        first=format_quantity(round(first.value, 1), translate("Unit", "cm")),
        start=first.day.isoformat(),
        last=format_quantity(round(last.value, 1), translate("Unit", "cm")),
        end=last.day.isoformat(),
    )  # fmt: skip


def growth_section(told: Told) -> Section:
    """Return measurements with their SDS, velocities, target, bone age and puberty."""
    summary, block = told.summary, told.summary.growth
    parts: list[Part | Beside] = []
    rows = _occasion_rows(summary)
    if rows:
        parts.append(_table(summary, rows))
    parts += _curves(told)
    rated = [_velocity_words(summary, v) for v in block.velocities if summary.child]
    parts += [Prose(words, lead=translate("Summary", "Velocity")) for words in rated]
    given = joined([*_bone_ages(summary), *_stages(summary), *_target(summary)], " ")
    parts += [Prose(given)] if given else []
    return Section(
        Block.GROWTH,
        translate("Summary", "Growth and measurements"),
        parts,
        nothing=translate("Summary", "nothing measured in this period"),
    )


def _curves(told: Told) -> list[Part | Beside]:
    """Return velocity, with IGF-1 beside it where both are printed."""
    velocity = _velocity_chart(told)
    igf1 = igf1_charts(told) if told.summary.child and Block.LABS in told.blocks else []
    key = _key(told, bool(velocity), bool(igf1))
    if velocity is None or not igf1:
        drawn = [drawing for drawing in (velocity, *igf1) if drawing is not None]
        return [*drawn, key] if drawn else []
    return [Beside(("", (velocity,)), ("", (igf1[0],))), *igf1[1:], key]


def _velocity_chart(told: Told) -> Drawing | None:
    summary = told.summary
    if not summary.child or not any(v.cm_per_year for v in summary.growth.velocities):
        return None
    block = ChartBlock(
        lambda figure, style: draw_chart(
            figure, ChartKind.VELOCITY, summary.history, ChartOptions(shared=False), style
        ),
        replace(told.style, bare=True),
        SMALL_CHART_PT,
    )
    alt = translate("Summary", "Growth velocity over age; the figures stand below.")
    return Drawing(block, alt)


def _key(told: Told, velocity: bool, igf1: bool) -> Prose:
    """Return what the small charts show, in the place of a key on each."""
    name = velocity_reference_words(told.summary.history.facts.velocity_reference)
    bars = translate(
        "Summary", "Bars: interval and 95 % band; grey: {name}, ±1 and ±2 SD", name=name
    )
    shaded = translate("Summary", "shaded: the lab’s range")
    ticks = translate("Summary", "ticks: dose changes")
    return Prose(
        joined((bars if velocity else "", shaded if igf1 else "", ticks), "; "), quiet=True
    )


def _velocity_words(summary: VisitSummary, velocity: Velocity) -> str:
    """Return a velocity with its band and interval, and what has to be said of both."""
    interval = velocity.interval
    ends = (interval.start.day.isoformat(), interval.end.day.isoformat())
    span_words = translate(
        "Summary", "{start} to {end}, {months} months", start=ends[0], end=ends[1],
        months=format_decimal(interval.months, places=1),
    )  # fmt: skip
    name = velocity_reference_words(summary.history.facts.velocity_reference)
    notes = [rate_words(velocity), span_words, sds_words(velocity.sds, name)]
    if interval.too_short:
        notes.append(translate("Summary", "short interval, imprecise: no yearly figure"))
    elif velocity.sds is None and not interval.fits_whole_year:
        notes.append(translate("Summary", "no SDS for this interval"))
    if interval.mixed_settings:
        notes.append(translate("Growth", "home and clinic mixed"))
    elif interval.end.setting is Setting.HOME:
        notes.append(translate("Growth", "both heights measured at home"))
    return joined(notes)


def _bone_ages(summary: VisitSummary) -> list[str]:
    points = {point.row.id: point for point in summary.history.bone_ages}
    return [_bone_age(row, points[row.id].difference) for row in summary.growth.bone_ages]


def _bone_age(row: BoneAge, difference: float) -> str:
    return joined(
        (
            translate(
                "Summary", "Bone age {years} on {date}",
                years=format_quantity(row.years, translate("Unit", "years")),
                date=row.day.isoformat(),
            ),
            translate(
                "Summary", "{difference} years from the age",
                difference=format_decimal(difference, places=1, signed=True),
            ),
            row.method, row.reader, row.note,
        )
    )  # fmt: skip


def _stages(summary: VisitSummary) -> list[str]:
    rows = summary.growth.stages
    if not rows:
        return []
    told = [joined((iso(row.day), row.stage, row.note), " ") for row in rows]
    return [
        translate("Summary", "Puberty, as the clinic gave it: {stages}", stages="; ".join(told))
    ]


def _target(summary: VisitSummary) -> list[str]:
    target, known = summary.history.target, summary.history.facts.background
    if target is None or not summary.child:
        return []
    cm = translate("Unit", "cm")
    words = translate(
        "Summary",
        "Mid-parental height {centre} ({low} to {high}), Tanner’s formula: mother {mother}, father "
        "{father}.",
        centre=format_quantity(target.cm.centre, cm, places=1),
        low=format_decimal(target.cm.low, places=1),
        high=format_decimal(target.cm.high, places=1),
        mother=format_quantity(known.mother_cm or Decimal(0), cm),
        father=format_quantity(known.father_cm or Decimal(0), cm),
    )
    if target.syndrome:
        words += " " + translate("Summary", "The syndrome is not considered.")
    return [words]


# ---- the table -------------------------------------------------------------------------------


def _occasion_rows(summary: VisitSummary) -> list[tuple[date, Setting, tuple[Measurement, ...]]]:
    """Return measurements by day and place, oldest first."""
    found: dict[tuple[date, Setting], list[Measurement]] = {}
    for row in (*summary.growth.before, *summary.growth.measured):
        found.setdefault((row.day, row.setting), []).append(row)
    return [(day, setting, tuple(rows)) for (day, setting), rows in sorted(found.items())]


def _table(
    summary: VisitSummary, rows: list[tuple[date, Setting, tuple[Measurement, ...]]]
) -> Table:
    shown = [
        kind for kind in _KINDS if any(r.measure is kind for _, _, group in rows for r in group)
    ]
    with_sds = summary.child and Measure.HEIGHT in shown
    with_bmi = Measure.WEIGHT in shown
    head = [translate("Summary", "Date"), translate("Summary", "Where")]
    for kind in shown:
        head.append(_kind_words(kind))
        if kind is Measure.HEIGHT and with_sds:
            head.append(translate("Summary", "SDS"))
        if kind is Measure.WEIGHT and with_bmi:
            head.append(translate("Summary", "BMI"))
    head.append(translate("Summary", "How"))
    body = [
        _row(summary, day, setting, group, shown, with_sds=with_sds, with_bmi=with_bmi)
        for day, setting, group in rows
    ]
    shares = (-54, 1.5, *([1.0] * (len(head) - 3)), 3.0)
    return Table(tuple(head), tuple(body), shares, _note(summary))


def _row(
    summary: VisitSummary,
    day: date,
    setting: Setting,
    group: tuple[Measurement, ...],
    shown: list[Measure],
    *,
    with_sds: bool,
    with_bmi: bool,
) -> tuple[Cell, ...]:
    earlier = day < summary.period.first
    where = setting_words(setting)
    if earlier:
        where = translate("Summary", "{where}, before", where=where)
    row = [Cell(iso(day)), Cell(where)]
    sds = {one: point.sds for point in summary.history.heights for one in point.ids}
    bmi = {one: point.value for point in summary.history.bmis for one in point.ids}
    for kind in shown:
        of_kind = [r for r in group if r.measure is kind]
        row.append(Cell("; ".join(format_decimal(r.value) for r in of_kind)))
        if kind is Measure.HEIGHT and with_sds:
            row.append(Cell("; ".join(_places(sds.get(r.id), 2, signed=True) for r in of_kind)))
        if kind is Measure.WEIGHT and with_bmi:
            row.append(Cell("; ".join(_places(bmi.get(r.id), 1) for r in of_kind)))
    row.append(Cell(_how(setting, group)))
    return tuple(row)


def _how(setting: Setting, group: tuple[Measurement, ...]) -> str:
    """Return the readings behind a mean, who measured at home, and the notes."""
    by = [r.measured_by for r in group if setting is Setting.HOME]
    told = [*map(_readings, group), *by, *(r.note for r in group)]
    return joined(dict.fromkeys(told))


def _readings(row: Measurement) -> str:
    """Return the single readings behind a mean."""
    if len(row.readings) < 2:
        return ""
    return translate(
        "Summary", "mean of {readings}",
        readings=" / ".join(format_decimal(reading) for reading in row.readings),
    )  # fmt: skip


def _places(value: float | None, places: int, *, signed: bool = False) -> str:
    return "" if value is None else format_decimal(value, places=places, signed=signed)


def _kind_words(kind: Measure) -> str:
    return {
        Measure.HEIGHT: translate("Summary", "Height, cm"),
        Measure.WEIGHT: translate("Summary", "Weight, kg"),
        Measure.WAIST: translate("Summary", "Waist, cm"),
        Measure.SITTING_HEIGHT: translate("Summary", "Sitting height, cm"),
        Measure.HEAD: translate("Summary", "Head, cm"),
    }[kind]


def _note(summary: VisitSummary) -> str:
    """Return which reference the SDS are on, and with which devices was measured where."""
    rows = (*summary.growth.before, *summary.growth.measured)
    used = dict.fromkeys(
        joined((r.device, f"({setting_words(r.setting)})"), " ") for r in rows if r.device
    )
    name = reference_words(summary.history.facts.reference)
    said = translate("Summary", "SDS on {reference}.", reference=name) if summary.child else ""
    devices = translate("Summary", "Devices: {devices}.", devices=", ".join(used)) if used else ""
    return joined((said, devices), " ")
