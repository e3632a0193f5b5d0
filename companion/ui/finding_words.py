"""What a check noticed, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from companion.domain.findings import Finding
from companion.domain.injections import Injection
from companion.domain.people import Carer
from companion.domain.schedule import ScheduleKind
from companion.domain.sites.regions import SiteAtlas
from companion.ui.finding_words_growth import GROWTH_SENTENCES
from companion.ui.finding_words_labs import LAB_SENTENCES
from companion.ui.finding_words_photos import PHOTO_SENTENCES
from companion.ui.finding_words_stock import STOCK_SENTENCES
from companion.ui.finding_words_symptoms import SYMPTOM_SENTENCES
from companion.ui.finding_words_tue import EXEMPTION_SENTENCES
from companion.ui.finding_words_visits import VISIT_SENTENCES
from companion.ui.formats import format_date, format_decimal, format_time
from companion.ui.text import translate
from companion.ui.words import dose_words, entry_words

Values = Mapping[str, Any]


class FindingWords:
    """Puts findings into words; knows the carers' initials and the names of sites."""

    def __init__(self, atlas: SiteAtlas, carers: Mapping[str, Carer], zone: ZoneInfo) -> None:
        self._atlas = atlas
        self._carers = carers
        self._zone = zone

    def sentence(self, finding: Finding) -> str:
        """Return the sentence for a finding. Raises KeyError for an unknown code."""
        about_an_entry = {
            "given_twice": self._given_twice,
            "given_recently": self._given_recently,
            "already_given": self._already_given,
        }
        if finding.code in about_an_entry:
            return about_an_entry[finding.code](finding.values)
        return _SENTENCES[finding.code](finding.values)

    def _entry(self, entry: Injection) -> str:
        carer = self._carers.get(entry.carer_id)
        return entry_words(entry, carer, self._atlas, self._zone)

    def _given_twice(self, values: Values) -> str:
        return translate(
            "Finding",
            "This treatment day already has an injection: {first}. Record a second one only if "
            "it was really injected.",
            first=self._entry(values["first"]),
        )

    def _given_recently(self, values: Values) -> str:
        first: Injection = values["first"]
        gap: timedelta = values["gap"]
        days, hours = gap.days, round(gap.total_seconds() / 3600)
        day = format_date(first.treatment_day, "weekday")
        if days >= 2:  # from two days on, hours say too little
            return translate(
                "Finding",
                "The injection of {day} was only {n} day(s) away: {first}. Is this right?",
                n=days,
                day=day,
                first=self._entry(first),
            )
        return translate(
            "Finding",
            "The injection of {day} was only {n} hour(s) away: {first}. Is this right?",
            n=hours,
            day=day,
            first=self._entry(first),
        )

    def _already_given(self, values: Values) -> str:
        return translate(
            "Finding",
            "This day has an injection on record: {first}. Change that entry instead if it is "
            "wrong.",
            first=self._entry(values["first"]),
        )


def _dose_not_positive(_: Values) -> str:
    return translate(
        "Finding", "A dose is more than 0. Type it as on the prescription, such as 0.8."
    )


def _dose_very_large(values: Values) -> str:
    dose = f"{format_decimal(values['amount'])} {values['unit']}"
    return translate(
        "Finding",
        "{dose} is far more than these packs give at once. Check the decimal sign, and whether "
        "the prescription says mg or IU.",
        dose=dose,
    )


def _dose_unit_differs(values: Values) -> str:
    return translate(
        "Finding",
        "The dose is in {unit}, but this pack is labelled in {pack}. Check the unit on the "
        "prescription.",
        unit=values["unit"],
        pack=values["pack"],
    )


def _rhythm_differs(values: Values) -> str:
    if values["made_for"] is ScheduleKind.WEEKLY:
        return translate(
            "Finding",
            "This product is made for one injection a week, but more are written here. Check "
            "the prescription.",
        )
    return translate(
        "Finding",
        "This product is made for injections through the week, but one a week is written here. "
        "Check the prescription.",
    )


_SENTENCES: Final[dict[str, Callable[[Values], str]]] = {
    "name_missing": lambda _: translate(
        "Finding", "Type a name; a first name or initials will do."
    ),
    "name_too_long": lambda v: translate(
        "Finding",
        "A name may have up to {limit} letters; this one has {length}. Shorten it.",
        limit=v["limit"],
        length=v["length"],
    ),
    "birth_in_future": lambda _: translate(
        "Finding", "The date of birth lies in the future. Check the year."
    ),
    "birth_too_long_ago": lambda v: translate(
        "Finding", "That is more than {years} years ago. Check the year of birth.", years=v["years"]
    ),
    "adult_with_child_figure": lambda _: translate(
        "Finding", "This person is grown up, but the child figure is chosen. Keep it?"
    ),
    "dose_not_positive": _dose_not_positive,
    "dose_very_large": _dose_very_large,
    "dose_unit_differs_from_pack": _dose_unit_differs,
    "rhythm_differs_from_product": _rhythm_differs,
    "product_missing": lambda _: translate(
        "Finding", "Choose the product, or type its name as on the pack."
    ),
    "end_before_start": lambda v: translate(
        "Finding",
        "The last day comes before the first, {start}. Choose a later one.",
        start=format_date(v["start"]),
    ),
    "start_before_birth": lambda _: translate(
        "Finding", "The first day lies before the date of birth. Check the year."
    ),
    "start_far_ahead": lambda v: translate(
        "Finding", "This starts on {start}, more than a year ahead. Is that right?",
        start=format_date(v["start"]),
    ),
    "prescriptions_overlap": lambda v: translate(
        "Finding",
        "{product}, {dose}, since {since}, is still running at that time. Two growth hormone "
        "prescriptions at once are unusual: end the earlier one, or ask your team.",
        product=v["product"],
        dose=dose_words(v["dose"]),
        since=format_date(v["since"]),
    ),
    "prescription_in_use": lambda _: translate(
        "Finding",
        "Injections were recorded on this line, so its product, dose and days stay as they "
        "were. Enter a change as a new line.",
    ),
    "day_in_future": lambda v: translate(
        "Finding", "{day} is still to come. Record it when it has been given.",
        day=format_date(v["day"], "weekday"),
    ),
    "day_before_birth": lambda _: translate(
        "Finding", "That day lies before the date of birth. Choose another day."
    ),
    "time_in_future": lambda _: translate(
        "Finding",
        "That time is still to come. Choose an earlier one; if it is right, check this "
        "computer’s clock.",
    ),
    "time_skipped_by_clock_change": lambda v: translate(
        "Finding",
        "{time} did not exist on {day}, because the clocks went forward. Record it as {moved}?",
        time=format_time(v["time"]),
        day=format_date(v["day"], "weekday"),
        moved=format_time(v["moved"]),
    ),
    "note_too_long": lambda v: translate(
        "Finding", "A note may have up to {limit} letters; this one has {length}. Shorten it.",
        limit=v["limit"],
        length=v["length"],
    ),
    "reason_missing": lambda _: translate(
        "Finding", "Say in a word or two why it was not all given."
    ),
    "dose_missing": lambda _: translate("Finding", "Type how much was given."),
    "nothing_prescribed": lambda _: translate("Finding", "No prescription covers this day."),
    "unit_not_as_prescribed": lambda v: translate(
        "Finding", "The prescription is in {prescribed}, this is in {unit}. Is that right?",
        prescribed=v["prescribed"],
        unit=v["unit"],
    ),
    "more_than_prescribed": lambda v: translate(
        "Finding",
        "{dose} is more than the {prescribed} prescribed. If it was really injected, record it "
        "and ask your care team.",
        dose=dose_words(v["dose"]),
        prescribed=dose_words(v["prescribed"]),
    ),
    "less_than_prescribed": lambda v: translate(
        "Finding",
        "{dose} is less than the {prescribed} prescribed. Is it one part of this day’s dose, "
        "with the rest to follow? If no more is given, go back and choose “Partly given”.",
        dose=dose_words(v["dose"]),
        prescribed=dose_words(v["prescribed"]),
    ),
    "pack_set_aside": lambda _: translate(
        "Finding", "This pack was set aside. Ask the pharmacist before it is used; record it only "
        "if it was."
    ),
    "pack_expired": lambda v: translate(
        "Finding", "The expiry printed on this pack was {expiry}. Record it only if it was used.",
        expiry=format_date(v["expiry"]),
    ),
    "pack_differs": lambda v: translate(
        "Finding",
        "This pack ({pack}) is not the one on the prescription ({prescribed}). Is that right?",
        pack=v["pack"],
        prescribed=v["prescribed"],
    ),
    "pack_short": lambda v: translate(
        "Finding", "By the record, about {left} were left in this pack.", left=dose_words(v["left"])
    ),
    "needles_run_out": lambda v: translate(
        "Finding", "By the record, {n} needle(s) are left in the box. Count them when you can; "
        "record this all the same?",
        n=v["left"],
    ),
    "needles_not_positive": lambda _: translate("Finding", "Type how many needles there are."),
    "opened_after_expiry": lambda v: translate(
        "Finding", "It was opened after the expiry printed on it, {expiry}. Is that right?",
        expiry=format_date(v["expiry"]),
    ),
    "no_region_left": lambda _: translate("Finding", "Keep at least one area for injections."),
    "size_not_possible": lambda _: translate("Finding", "Type a size between 0 and 50 cm."),
    **EXEMPTION_SENTENCES,
    **GROWTH_SENTENCES,
    **LAB_SENTENCES,
    **PHOTO_SENTENCES,
    **STOCK_SENTENCES,
    **SYMPTOM_SENTENCES,
    **VISIT_SENTENCES,
}  # fmt: skip


def known_codes() -> frozenset[str]:
    """Return the codes that have a sentence; a test holds them against the checks."""
    return frozenset(_SENTENCES) | {"given_twice", "given_recently", "already_given"}
