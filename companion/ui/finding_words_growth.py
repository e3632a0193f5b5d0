"""What a check noticed about measurements, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.formats import format_date, format_decimal, format_quantity
from companion.ui.text import translate

Values = Mapping[str, Any]


def _cm(value: Any, places: int | None = None) -> str:
    return format_quantity(value, translate("Unit", "cm"), places=places)


def _kg(value: Any) -> str:
    return format_quantity(value, translate("Unit", "kg"))


def _between(values: Values) -> str:
    return translate(
        "Finding", "Type a figure between {low} and {high} cm.",
        low=format_decimal(values["low"]), high=format_decimal(values["high"]),
    )  # fmt: skip


GROWTH_SENTENCES: Final[dict[str, Callable[[Values], str]]] = {
    "measured_before_birth": lambda v: translate(
        "Finding", "{day} lies before the date of birth, {birth}. Check the year.",
        day=format_date(v["day"]), birth=format_date(v["birth"]),
    ),
    "measured_in_future": lambda v: translate(
        "Finding", "{day} is still to come. Check the date.", day=format_date(v["day"])
    ),
    "nothing_measured": lambda _: translate("Finding", "Type at least one measurement."),
    "metres_for_centimetres": lambda v: translate(
        "Finding",
        "{typed} cannot be a height; it looks like metres. In centimetres it is {meant}.",
        typed=_cm(v["typed"]), meant=_cm(v["meant"]),
    ),
    "millimetres_for_centimetres": lambda v: translate(
        "Finding",
        "{typed} cannot be a height; it looks like millimetres. In centimetres it is {meant}.",
        typed=_cm(v["typed"]), meant=_cm(v["meant"]),
    ),
    "inches_for_centimetres": lambda v: translate(
        "Finding",
        "{typed} does not fit this person, but {typed_inches} inches would: {meant}. Keep "
        "{typed}?",
        typed=_cm(v["typed"]), typed_inches=format_decimal(v["typed"]), meant=_cm(v["meant"]),
    ),
    "pounds_for_kilograms": lambda v: translate(
        "Finding",
        "{typed} does not fit this person, but {typed_pounds} pounds would: {meant}. Keep "
        "{typed}?",
        typed=_kg(v["typed"]), typed_pounds=format_decimal(v["typed"]), meant=_kg(v["meant"]),
    ),
    "height_out_of_limits": lambda v: translate(
        "Finding", "A height lies between {low} and {high} cm. Check the figure.",
        low=format_decimal(v["low"]), high=format_decimal(v["high"]),
    ),
    "weight_out_of_limits": lambda v: translate(
        "Finding", "A weight is more than 0 and at most {high} kg. Check the figure.",
        high=format_decimal(v["high"]),
    ),
    "height_loss": lambda v: translate(
        "Finding", "This is {loss} less than the height of {since}. Is it right?",
        loss=_cm(v["loss"]), since=format_date(v["since"]),
    ),
    "height_gain": lambda v: translate(
        "Finding",
        "This is {gain} more than the height of {since}, {n} day(s) before. Is it right?",
        gain=_cm(v["gain"]), since=format_date(v["since"]), n=v["days"],
    ),
    "readings_apart": lambda v: translate(
        "Finding", "The readings lie {spread} apart. Measure once more, or keep them?",
        spread=_cm(v["spread"]),
    ),
    "sitting_height_out_of_limits": _between,
    "head_out_of_limits": _between,
    "waist_out_of_limits": _between,
    "sitting_above_standing": lambda _: translate(
        "Finding", "The sitting height is not below the height. Check both."
    ),
    "measured_already": lambda v: translate(
        "Finding",
        "A measurement of {day} at the same place is on record already. Keep this one as well?",
        day=format_date(v["day"]),
    ),
    "bone_age_out_of_limits": lambda v: translate(
        "Finding", "A bone age lies between 0 and {high} years. Check the figure.",
        high=format_decimal(v["high"]),
    ),
    "bone_age_far_from_age": lambda v: translate(
        "Finding", "A bone age of {years} years is far from the age. Is it as the clinic read it?",
        years=format_decimal(v["years"]),
    ),
    "stage_missing": lambda _: translate(
        "Finding", "Type the stage as the clinic wrote it, such as B2 PH1."
    ),
    "mother_cm_unusual": lambda v: translate(
        "Finding", "Is {height} the mother’s height?", height=_cm(v["height"])
    ),
    "father_cm_unusual": lambda v: translate(
        "Finding", "Is {height} the father’s height?", height=_cm(v["height"])
    ),
    "gestation_out_of_limits": lambda _: translate(
        "Finding", "A pregnancy lasts between 22 and 45 weeks. Type whole weeks, such as 39."
    ),
    "gestation_days_out_of_limits": lambda _: translate(
        "Finding", "Type the days beyond the whole weeks, 0 to 6."
    ),
    "birth_length_out_of_limits": lambda _: translate(
        "Finding", "A length at birth lies between 20 and 70 cm. Check the figure."
    ),
    "birth_weight_out_of_limits": lambda _: translate(
        "Finding", "A weight at birth lies between 0.2 and 8 kg. Type kilograms, such as 3.2."
    ),
}  # fmt: skip
