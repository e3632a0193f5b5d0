"""The one table of page 1: the dose as prescribed, its arithmetic, and how growth answers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from companion.domain.dose_arithmetic import DoseArithmetic
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import BodyBlock, VisitSummary
from companion.ui.charts.words import interval_words, reference_words
from companion.ui.formats import format_decimal, format_quantity
from companion.ui.models.lab_words import range_words, sds_as_given, value_words
from companion.ui.models.prescription_words import dose_line, product_line
from companion.ui.models.visit_words import apart_words, given_words
from companion.ui.printing.summary.parts import KeyFigure, KeyTable, Prose, Section
from companion.ui.printing.summary.told import Told, iso, joined
from companion.ui.text import translate
from companion.ui.words import unit_words

_NOT_KNOWN = "–"


def key_section(told: Told) -> Section:
    """Return the table; what the record does not hold is a dash."""
    summary = told.summary
    figures = [*_dose(summary), _igf1(summary)]
    figures += [_change(summary), _velocity(summary), _bone_age(summary)] if summary.child else [
        _weight(summary), _waist(summary), _pressure(summary.body),
    ]  # fmt: skip
    figures.append(_given(summary))
    parts = [KeyTable(tuple(figures))]
    return Section(
        Block.KEY_FIGURES,
        translate("Summary", "At a glance"),
        (*parts, Prose(_labels(summary), quiet=True)),
    )


def _labels(summary: VisitSummary) -> str:
    words = [
        translate(
            "Summary",
            "Per kg and per m²: arithmetic of the prescribed dose and the dated sizes, no advice.",
        )
    ]
    surface = summary.key.arithmetic and summary.key.arithmetic.surface_m2
    if surface:
        words.append(
            translate(
                "Summary", "Body surface {surface} by Mosteller’s formula.",
                surface=format_quantity(_rounded(surface, 2), translate("Unit", "m²")),
            )
        )  # fmt: skip
    return " ".join(words)


def _dose(summary: VisitSummary) -> list[KeyFigure]:
    key, today = summary.key, summary.today
    label = translate("Summary", "Dose as prescribed")
    if not key.lines:
        figures = [KeyFigure(label, translate("Summary", "none in force"))]
    else:
        figures = [
            KeyFigure(
                label,
                " + ".join(dose_line(line) for line in key.lines),
                joined(
                    (
                        " / ".join(dict.fromkeys(product_line(line) for line in key.lines)),
                        translate(
                            "Summary", "since {date}, day {n}",
                            date=max(line.start for line in key.lines).isoformat(),
                            n=(today - max(line.start for line in key.lines)).days + 1,
                        ),
                    )
                ),
            )
        ]  # fmt: skip
    return [*figures, *_arithmetic(key.arithmetic)]


def _arithmetic(found: DoseArithmetic | None) -> list[KeyFigure]:
    per_kg = translate("Summary", "Per kg and week, arithmetic")
    per_m2 = translate("Summary", "Per m² and day, arithmetic")
    if found is None:
        why = translate("Summary", "no dose or no weight noted")
        return [KeyFigure(per_kg, _NOT_KNOWN, why), KeyFigure(per_m2, _NOT_KNOWN, why)]
    unit = unit_words(found.week.unit)
    weight = translate(
        "Summary", "with {weight} of {date}",
        weight=format_quantity(found.weight.value, translate("Unit", "kg")),
        date=found.weight.day.isoformat(),
    )  # fmt: skip
    figures = [
        KeyFigure(
            per_kg,
            translate(
                "Summary", "{amount} {unit}/kg/week",
                amount=format_decimal(_rounded(found.per_kg_week, 3)), unit=unit,
            ),
            weight,
        )
    ]  # fmt: skip
    if found.height is None or found.per_m2_day is None:
        why = (
            translate("Summary", "no height noted")
            if found.height is None
            else translate("Summary", "a weekly product has no daily amount")
        )
        return [*figures, KeyFigure(per_m2, _NOT_KNOWN, why)]
    height = translate(
        "Summary", "and {height} of {date}",
        height=format_quantity(found.height.value, translate("Unit", "cm")),
        date=found.height.day.isoformat(),
    )  # fmt: skip
    amount = translate(
        "Summary", "{amount} {unit}/m²/day",
        amount=format_decimal(_rounded(found.per_m2_day, 2)), unit=unit,
    )  # fmt: skip
    return [*figures, KeyFigure(per_m2, amount, f"{weight} {height}")]


def _igf1(summary: VisitSummary) -> KeyFigure:
    label, last = translate("Summary", "Last IGF-1"), summary.key.igf1
    if last is None:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none noted"))
    since = summary.key.igf1_since
    after = (
        translate("Summary", "{n} day(s) after a dose change", n=since.changed)
        if since is not None and since.changed is not None
        else ""
    )
    injected = (
        translate("Summary", "{n} day(s) after the injection", n=since.injected)
        if since is not None and since.weekly and since.injected is not None
        else ""
    )
    details = (iso(last.day), range_words(last.low, last.high), sds_as_given(last), after, injected)
    return KeyFigure(label, value_words(last), joined(details))


def _change(summary: VisitSummary) -> KeyFigure:
    label, growth = translate("Summary", "Height SDS, change"), summary.key.growth
    if growth.change is None or growth.baseline is None or growth.baseline.sds is None:
        if growth.latest is None or growth.latest.sds is None:
            return KeyFigure(label, _NOT_KNOWN, translate("Summary", "too few heights"))
        return KeyFigure(
            translate("Summary", "Height SDS"), _sds(growth.latest.sds),
            joined((_reference(summary), iso(growth.latest.day))),
        )  # fmt: skip
    latest = growth.latest
    assert latest is not None
    assert latest.sds is not None
    detail = translate(
        "Summary", "from {first} on {start} to {last} on {end}",
        first=_sds(growth.baseline.sds), start=growth.baseline.day.isoformat(),
        last=_sds(latest.sds), end=latest.day.isoformat(),
    )  # fmt: skip
    figure = translate("Summary", "{change} SDS", change=_sds(growth.change.total))
    return KeyFigure(label, figure, joined((detail, _reference(summary))))


def _velocity(summary: VisitSummary) -> KeyFigure:
    label, found = translate("Summary", "Growth velocity"), summary.key.growth.velocity
    if found is None or found.cm_per_year is None or found.band is None:
        return KeyFigure(
            label, _NOT_KNOWN, translate("Summary", "no two heights at least 6 months apart")
        )
    unit = translate("Growth", "cm/yr")
    low, high = found.band
    band = translate(
        "Summary", "95 % band {low} to {high}",
        low=format_decimal(low, places=1), high=format_decimal(high, places=1),
    )  # fmt: skip
    figure = format_quantity(found.cm_per_year, unit, places=1)
    return KeyFigure(label, figure, joined((interval_words(found), band)))


def _bone_age(summary: VisitSummary) -> KeyFigure:
    label, found = translate("Summary", "Bone age"), summary.key.growth.bone_age
    if found is None:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none noted"))
    away = translate(
        "Summary", "{difference} years from the age",
        difference=format_decimal(found.difference, places=1, signed=True),
    )  # fmt: skip
    return KeyFigure(
        label,
        format_quantity(found.row.years, translate("Unit", "years")),
        joined((iso(found.row.day), away, found.row.method)),
    )


def _given(summary: VisitSummary) -> KeyFigure:
    label, counts = translate("Summary", "Doses given of planned"), summary.key.given
    if counts is None or not counts.scheduled:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none planned in this period"))
    since = translate("Summary", "since {first}", first=counts.first.isoformat())
    return KeyFigure(label, given_words(counts), joined((since, apart_words(counts))))


def _weight(summary: VisitSummary) -> KeyFigure:
    weights = summary.history.weights
    label = translate("Summary", "Weight")
    if not weights:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none noted"))
    last = weights[-1]
    before = next((w for w in reversed(weights) if w.day <= summary.period.first), weights[0])
    unit = translate("Unit", "kg")
    details = [iso(last.day)]
    if before.day != last.day:
        details.append(
            translate(
                "Summary", "{before} on {date}",
                before=format_quantity(round(before.value, 1), unit), date=before.day.isoformat(),
            )
        )  # fmt: skip
    if summary.history.bmis:
        bmi = summary.history.bmis[-1]
        details.append(
            translate(
                "Summary", "BMI {bmi} kg/m²", bmi=format_decimal(round(bmi.value, 1), places=1)
            )
        )
    return KeyFigure(label, format_quantity(round(last.value, 1), unit), joined(details))


def _waist(summary: VisitSummary) -> KeyFigure:
    label, waists = translate("Summary", "Waist"), summary.history.waists
    if not waists:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none noted"))
    unit, first, last = translate("Unit", "cm"), waists[0], waists[-1]
    before = translate(
        "Summary", "{before} on {date}",
        before=format_quantity(round(first.value, 1), unit), date=first.day.isoformat(),
    )  # fmt: skip
    details = (iso(last.day), before if first.day != last.day else "")
    return KeyFigure(label, format_quantity(round(last.value, 1), unit), joined(details))


def _pressure(body: BodyBlock) -> KeyFigure:
    label = translate("Summary", "Blood pressure")
    if not body.pressures:
        return KeyFigure(label, _NOT_KNOWN, translate("Summary", "none noted in this period"))
    last = body.pressures[-1]
    return KeyFigure(label, f"{last.systolic}/{last.diastolic} mmHg", iso(last.day))


def _reference(summary: VisitSummary) -> str:
    return reference_words(summary.history.facts.reference)


def _sds(value: float) -> str:
    return format_decimal(value, places=2, signed=True)


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
