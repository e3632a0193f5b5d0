"""What a check of results, body measures and dates noticed, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.formats import format_date, format_decimal, format_quantity
from companion.ui.models.lab_words import analyte_words, value_words
from companion.ui.text import translate

Values = Mapping[str, Any]


def _same_day(values: Values) -> str:
    return translate(
        "Finding",
        "There is already a result of this test on that day: {first}. Keep both?",
        first=value_words(values["first"]),
    )


LAB_SENTENCES: Final[dict[str, Callable[[Values], str]]] = {
    "lab_value_unlikely": lambda v: translate(
        "Finding", "{test} of {value}: laboratories do not report such figures. Is it right?",
        test=analyte_words(v["analyte"]), value=format_quantity(v["value"], v["unit"]),
    ),
    "lab_unit_mixed_up": lambda v: translate(
        "Finding",
        "{test} of {value} looks like a figure in {other}. Does the report say {unit}?",
        test=analyte_words(v["analyte"]), value=format_quantity(v["value"], v["unit"]),
        other=v["other"], unit=v["unit"],
    ),
    "lab_day_in_future": lambda v: translate(
        "Finding", "{day} is still to come. Choose the day the blood was taken.",
        day=format_date(v["day"], "weekday"),
    ),
    "lab_long_ago": lambda v: translate(
        "Finding", "{day} is more than 25 years ago. Is the year right?",
        day=format_date(v["day"]),
    ),
    "lab_name_missing": lambda _: translate(
        "Finding", "Type the name of the test as on the report."
    ),
    "lab_unit_missing": lambda _: translate("Finding", "Type the unit as on the report."),
    "lab_value_not_positive": lambda _: translate(
        "Finding", "Type the figure on the report; it is more than 0."
    ),
    "lab_range_upside_down": lambda v: translate(
        "Finding", "The range begins at {low} and ends at {high}. Check which is which.",
        low=format_decimal(v["low"]), high=format_decimal(v["high"]),
    ),
    "lab_sds_unlikely": lambda v: translate(
        "Finding", "An SDS of {sds}: is the decimal sign where it belongs?",
        sds=format_decimal(v["sds"], signed=True),
    ),
    "lab_entered_twice": lambda v: translate(
        "Finding", "This very result is already on record for that day: {first}. Keep both?",
        first=value_words(v["first"]),
    ),
    "lab_same_day": _same_day,
    "pressure_missing": lambda _: translate(
        "Finding", "Type both figures as the meter shows them."
    ),
    "pressure_upside_down": lambda _: translate(
        "Finding", "The upper figure is the greater one. Check which is which."
    ),
    "pressure_unlikely": lambda v: translate(
        "Finding", "{upper} over {lower}: does the meter show that?",
        upper=v["upper"], lower=v["lower"],
    ),
    "pulse_unlikely": lambda v: translate(
        "Finding", "A pulse of {pulse}: does the meter show that?", pulse=v["pulse"]
    ),
    "pressure_entered_twice": lambda v: translate(
        "Finding", "This very reading is already on record for {day}. Keep both?",
        day=format_date(v["day"]),
    ),
    "measured_in_future": lambda v: translate(
        "Finding", "{day} is still to come. Choose the day it was measured.",
        day=format_date(v["day"], "weekday"),
    ),
    "slider_name_missing": lambda _: translate(
        "Finding", "Give the slider a name, such as a single word."
    ),
    "slider_name_taken": lambda _: translate(
        "Finding", "There is already a slider of this name. Choose another one."
    ),
    "sliders_full": lambda v: translate(
        "Finding", "There are already {limit} sliders. End one before adding another.",
        limit=v["limit"],
    ),
    "slider_out_of_reach": lambda v: translate(
        "Finding", "A slider goes from 0 to {top}.", top=v["top"]
    ),
    "score_name_missing": lambda _: translate(
        "Finding", "Type the name of the questionnaire as the clinic calls it."
    ),
    "density_site_missing": lambda _: translate(
        "Finding", "Type where it was measured, such as lumbar spine."
    ),
    "density_missing": lambda _: translate(
        "Finding", "Type at least one figure of the report."
    ),
    "density_unlikely": lambda v: translate(
        "Finding", "{value}: is that the figure on the report?",
        value=format_quantity(v["density"], translate("Unit", "g/cm²")),
    ),
    "density_score_unlikely": lambda v: translate(
        "Finding", "A score of {score}: is the decimal sign where it belongs?",
        score=format_decimal(v["score"], signed=True),
    ),
    "check_missing": lambda _: translate("Finding", "Type what the clinic asked for."),
    "check_in_future": lambda v: translate(
        "Finding", "{day} is still to come. Choose the day it happened.",
        day=format_date(v["day"], "weekday"),
    ),
    "check_date_over": lambda v: translate(
        "Finding", "{day} is already over. Keep this date?", day=format_date(v["day"])
    ),
    "check_far_ahead": lambda v: translate(
        "Finding", "{day} is more than three years ahead. Is the year right?",
        day=format_date(v["day"]),
    ),
    "rhythm_not_possible": lambda v: translate(
        "Finding", "Type a number of months from 1 to {limit}.", limit=v["limit"]
    ),
}  # fmt: skip
