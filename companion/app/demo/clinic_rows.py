"""Turns small text tables into the rows of measurements and laboratory results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.app.demo.story import CLINIC, Story, day, table
from companion.domain.labs import GLUCOSE, LabResult
from companion.domain.measurements import BoneAge, Measure, Measurement, PubertyStage, Setting

NONE = "-"
_NOT_HIGH = "no"
_STADIOMETER_STEP = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Analyte:
    """A laboratory test with its unit, the laboratory's own range and its method."""

    key: str
    unit: str
    low: str = NONE
    high: str = NONE
    assay: str = ""


def clinic_sizes(story: Story, text: str) -> Iterator[Measurement]:
    """Yield heights and weights of the clinic from lines of ``day cm kg``, a dash for no height.

    Each height is the mean of three readings, as clinics take them.
    """
    for on_text, height, weight in table(text):
        on = day(on_text)
        if height != NONE:
            yield _size(
                story, on, Measure.HEIGHT, height, Setting.CLINIC, three=True, device="Stadiometer"
            )
        yield _size(story, on, Measure.WEIGHT, weight, Setting.CLINIC, device="Clinic scale")


def home_sizes(story: Story, measure: Measure, text: str, by: str) -> Iterator[Measurement]:
    """Yield measurements made at home from lines of ``day value``."""
    for on_text, value in table(text):
        yield _size(story, day(on_text), measure, value, Setting.HOME, by=by)


def clinic_measure(story: Story, measure: Measure, text: str) -> Iterator[Measurement]:
    """Yield measurements of one kind made at the clinic from lines of ``day value``."""
    for on_text, value in table(text):
        yield _size(story, day(on_text), measure, value, Setting.CLINIC)


def lab_panel(story: Story, panel: Mapping[str, Analyte], text: str) -> Iterator[LabResult]:
    """Yield results from a table whose first line names the day and the panel's columns."""
    (_, *columns), *lines = table(text)
    for on_text, *values in lines:
        for column, value in zip(columns, values, strict=True):
            if value != NONE:
                yield _result(story, day(on_text), panel[column], value)


def igf1_results(story: Story, assay: str, text: str, note: str = "") -> Iterator[LabResult]:
    """Yield IGF-1 results from lines of ``day value low high sds``; ranges follow the age."""
    for on_text, value, low, high, sds in table(text):
        igf1 = Analyte("igf1", "µg/L", low, high, assay)
        yield _result(story, day(on_text), igf1, value, sds=sds, note=note)


def bone_ages(story: Story, text: str) -> Iterator[BoneAge]:
    """Yield bone ages as read by the clinic from lines of ``day years``."""
    for on_text, years in table(text):
        on = day(on_text)
        yield BoneAge(
            id=story.id_of_day(on),
            person_id=story.person_id,
            day=on,
            years=Decimal(years),
            method="Greulich and Pyle",
            reader=CLINIC,
        )


def puberty_stages(story: Story, text: str) -> Iterator[PubertyStage]:
    """Yield puberty stages as the clinic gave them from lines of ``day stage``."""
    for on_text, *stage in table(text):
        on = day(on_text)
        yield PubertyStage(story.id_of_day(on), story.person_id, on, " ".join(stage))


def _size(
    story: Story,
    on: date,
    measure: Measure,
    value: str,
    setting: Setting,
    *,
    three: bool = False,
    device: str = "",
    by: str = "",
) -> Measurement:
    exact = Decimal(value)
    readings = (exact - _STADIOMETER_STEP, exact, exact + _STADIOMETER_STEP) if three else ()
    return Measurement(
        id=story.id_of_day(on),
        person_id=story.person_id,
        day=on,
        measure=measure,
        value=exact,
        setting=setting,
        readings=readings,
        device=device,
        measured_by=by or CLINIC,
    )


def _result(
    story: Story, on: date, analyte: Analyte, value: str, *, sds: str = NONE, note: str = ""
) -> LabResult:
    return LabResult(
        id=story.id_of_day(on),
        person_id=story.person_id,
        day=on,
        analyte=analyte.key,
        value=Decimal(value),
        unit=analyte.unit,
        assay=analyte.assay,
        low=_number(analyte.low),
        high=_number(analyte.high),
        lab_sds=_number(sds),
        laboratory="Hospital laboratory (made up)",
        note=note,
        called_high=_NOT_HIGH if analyte.key in GLUCOSE else "",
    )


def _number(text: str) -> Decimal | None:
    return None if text == NONE else Decimal(text)
