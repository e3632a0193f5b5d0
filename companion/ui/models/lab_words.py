"""Laboratory results in words: names, figures as reported, ranges, and days since."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from companion.domain.lab_guide import LabGuide
from companion.domain.labs import CUSTOM, Bound, Fasting, LabResult, Place, place_of
from companion.domain.since import Since
from companion.ui.formats import format_time
from companion.ui.models.reported import as_reported, quantity_as_reported
from companion.ui.text import NO_BREAK_SPACE, translate


def analyte_words(analyte: str, name: str = "") -> str:
    """Return what a test is called; a custom one by its own name."""
    if analyte == CUSTOM:
        return name
    words = {
        "igf1": translate("Lab", "IGF-1"),
        "igfbp3": translate("Lab", "IGFBP-3"),
        "fasting_glucose": translate("Lab", "Glucose, fasting"),
        "glucose": translate("Lab", "Glucose, any time"),
        "glucose_2h": translate("Lab", "Glucose, 2 hours after the sugar drink"),
        "hba1c": translate("Lab", "HbA1c"),
        "insulin": translate("Lab", "Insulin, fasting"),
        "cholesterol": translate("Lab", "Cholesterol"),
        "ldl": translate("Lab", "LDL cholesterol"),
        "hdl": translate("Lab", "HDL cholesterol"),
        "non_hdl": translate("Lab", "Non-HDL cholesterol"),
        "triglycerides": translate("Lab", "Triglycerides"),
        "tsh": translate("Lab", "TSH"),
        "ft4": translate("Lab", "Free T4"),
        "ft3": translate("Lab", "Free T3"),
        "morning_cortisol": translate("Lab", "Cortisol, morning"),
        "cortisol": translate("Lab", "Cortisol, other time"),
        "vitamin_d": translate("Lab", "Vitamin D (25-OH)"),
    }
    return words.get(analyte, analyte)


def figure_words(result: LabResult) -> str:
    """Return the figure as reported: "172", "< 15"."""
    figure = as_reported(result.value)
    return figure if result.bound is Bound.EXACT else f"{result.bound.value} {figure}"


def value_words(result: LabResult) -> str:
    """Return the figure with its unit, as reported."""
    return NO_BREAK_SPACE.join(part for part in (figure_words(result), result.unit) if part)


def range_words(low: Decimal | None, high: Decimal | None) -> str:
    """Return a laboratory's range; empty where it gave none."""
    if low is not None and high is not None:
        return translate(
            "Lab", "lab’s range {low} to {high}", low=as_reported(low), high=as_reported(high)
        )
    if high is not None:
        return translate("Lab", "lab’s range up to {high}", high=as_reported(high))
    if low is not None:
        return translate("Lab", "lab’s range from {low}", low=as_reported(low))
    return ""


def place_words(result: LabResult) -> str:
    """Return where a result lies against the laboratory's own range, or that it gave none."""
    place = place_of(result)
    if place is None:
        return ""
    words = {
        Place.BELOW: translate("Lab", "below the lab’s range"),
        Place.WITHIN: translate("Lab", "within the lab’s range"),
        Place.ABOVE: translate("Lab", "above the lab’s range"),
    }
    return words[place]


def sds_as_given(result: LabResult) -> str:
    """Return the SDS that the laboratory gave; empty without one."""
    if result.lab_sds is None:
        return ""
    return translate("Lab", "{sds} SDS by the lab", sds=as_reported(result.lab_sds, signed=True))


def fasting_words(result: LabResult) -> str:
    """Return whether blood was taken fasting, where that was noted."""
    words = {
        Fasting.YES: translate("Lab", "fasting"),
        Fasting.NO: translate("Lab", "not fasting"),
        Fasting.NOT_SAID: "",
    }
    return words[result.fasting]


def other_way_words(guide: LabGuide, result: LabResult) -> str:
    """Return an HbA1c in the other way of writing it, labelled as arithmetic; else empty."""
    other = guide.hba1c.other(result)
    if other is None:
        return ""
    value, unit = other
    names = " / ".join(guide.sources[one].publisher for one in guide.hba1c.sources)
    return translate(
        "Lab", "{value} by arithmetic ({names} equation)",
        value=quantity_as_reported(value, unit), names=names,
    )  # fmt: skip


def since_words(since: Since) -> list[str]:
    """Return the days since the dose changed and since the last injection."""
    words = []
    if since.changed is not None:
        words.append(translate("Lab", "{n} day(s) since the dose change", n=since.changed))
    if since.injected is not None:
        words.append(translate("Lab", "{n} day(s) since the last injection", n=since.injected))
    if since.unclear:
        words.append(
            translate("Lab", "also injected that day: note the time to tell before from after")
        )
    return words


def result_details(
    guide: LabGuide, result: LabResult, since: Since | None, shared: Collection[str] = ()
) -> str:
    """Return everything about a result but its figure, in one line.

    ``shared`` are assay and laboratory where all results of the list have them in common.
    """
    parts = [
        range_words(result.low, result.high),
        sds_as_given(result),
        other_way_words(guide, result),
        *(since_words(since) if since is not None else ()),
        format_time(result.taken) if result.taken is not None else "",
        fasting_words(result),
        *(where for where in (result.assay, result.laboratory) if where not in shared),
        result.note,
    ]
    return " · ".join(part for part in parts if part)


def shared_words(results: Sequence[LabResult]) -> tuple[str, ...]:
    """Return assay and laboratory where several results all have them in common."""
    if len(results) < 2:
        return ()
    assays = {result.assay for result in results}
    laboratories = {result.laboratory for result in results}
    return tuple(
        found for values in (assays, laboratories) if len(values) == 1 for found in values if found
    )
