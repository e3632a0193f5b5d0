"""What an import would do, in words: the kinds of rows, and each doubt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from companion.domain.import_plan import Doubt
from companion.domain.import_words import Meaning
from companion.ui.finding_words import FindingWords
from companion.ui.text import translate


def kind_words(kind: str) -> str:
    """Return what the rows of a table are called; its own name for a table of a newer program."""
    words = _KINDS.get(kind)
    return words() if words else kind.replace("_", " ")


def meaning_words(meaning: Meaning) -> str:
    """Return what a column of a file holds."""
    return _MEANINGS[meaning]()


def place_words(doubt: Doubt) -> str:
    """Return where a doubtful row stands: "girl.csv, line 12"."""
    return translate("Import", "{file}, line {line}", file=doubt.file, line=doubt.line)


def doubt_words(doubt: Doubt, words: FindingWords) -> str:
    """Return why a row is not simply taken, with what was read."""
    sentence = _sentence(doubt, words)
    if not doubt.text:
        return sentence
    return translate("Import", "{sentence} Read: “{text}”", sentence=sentence, text=doubt.text)


def _sentence(doubt: Doubt, words: FindingWords) -> str:
    if doubt.finding is not None:
        try:
            return words.sentence(doubt.finding)
        except KeyError:
            return translate("Import", "This row holds something that cannot be.")
    known = _CODES.get(doubt.code)
    if known is None:
        return translate("Import", "This row holds something that cannot be.")
    return known(doubt.column)


def _cell(source: Callable[[str], str]) -> Callable[[str], str]:
    return lambda column: source(_column(column))


def _column(column: str) -> str:
    known = {meaning.value: meaning for meaning in Meaning}
    return meaning_words(known[column]) if column in known else column


_CODES: Mapping[str, Callable[[str], str]] = {
    "not_a_date": _cell(
        lambda column: translate("Import", "“{column}” is no date.", column=column)
    ),
    "not_a_time": _cell(
        lambda column: translate("Import", "“{column}” is no time of day.", column=column)
    ),
    "not_an_instant": _cell(
        lambda column: translate("Import", "“{column}” is no date with a time.", column=column)
    ),
    "instant_without_zone": _cell(
        lambda column: translate(
            "Import", "“{column}” does not say how far it is from UTC.", column=column
        )
    ),
    "year_cannot_be": _cell(
        lambda column: translate("Import", "The year in “{column}” cannot be.", column=column)
    ),
    "not_a_number": _cell(
        lambda column: translate("Import", "“{column}” is no plain number.", column=column)
    ),
    "not_a_whole_number": _cell(
        lambda column: translate("Import", "“{column}” is no whole number.", column=column)
    ),
    "number_cannot_be": _cell(
        lambda column: translate("Import", "The figure in “{column}” cannot be.", column=column)
    ),
    "not_a_choice": _cell(
        lambda column: translate("Import", "“{column}” is none of the known words.", column=column)
    ),
    "not_yes_or_no": _cell(
        lambda column: translate("Import", "“{column}” is neither yes nor no.", column=column)
    ),
    "not_a_list": _cell(
        lambda column: translate("Import", "“{column}” cannot be read as a list.", column=column)
    ),
    "not_a_zone": _cell(
        lambda column: translate("Import", "“{column}” is no time zone.", column=column)
    ),
    "file_missing": lambda _: translate("Import", "The picture’s file is missing."),
    "value_missing": lambda _: translate("Import", "There is no figure in this row."),
    "id_missing": lambda _: translate("Import", "The row has no name of its own (id)."),
    "id_twice": lambda _: translate("Import", "Another row has the same id."),
    "there_already": lambda _: translate(
        "Import", "The diary may hold only one such row, and has one already."
    ),
    "refers_to_nothing": _cell(
        lambda column: translate(
            "Import", "“{column}” names a row that is not there.", column=column
        )
    ),
    "not_a_row": lambda _: translate("Import", "The cells do not fit together."),
    "differs_from_diary": lambda _: translate(
        "Import", "The diary has this row with other contents. Taking it replaces them."
    ),
    "never_answered": lambda _: translate(
        "Import", "Nobody answered this reminder, so it says nothing about an injection."
    ),
    "time_in_future": lambda _: translate("Import", "This lies in the future."),
    "dose_not_said": lambda _: translate(
        "Import", "No dose stands there, and nothing was prescribed on that day."
    ),
    "dose_from_prescription": lambda _: translate(
        "Import", "No dose with a unit stands there; the prescribed one would be written down."
    ),
    "day_recorded_already": lambda _: translate(
        "Import", "The diary has another injection on that treatment day."
    ),
    "day_before_birth": lambda _: translate("Import", "This lies before the day of birth."),
}

_MEANINGS: Mapping[Meaning, Callable[[], str]] = {
    Meaning.DATE: lambda: translate("Import", "Date"),
    Meaning.HEIGHT: lambda: translate("Import", "Height"),
    Meaning.WEIGHT: lambda: translate("Import", "Weight"),
    Meaning.HEAD: lambda: translate("Import", "Head circumference"),
    Meaning.SITTING: lambda: translate("Import", "Sitting height"),
    Meaning.WAIST: lambda: translate("Import", "Waist"),
    Meaning.SETTING: lambda: translate("Import", "Clinic or home"),
    Meaning.NOTE: lambda: translate("Import", "Note"),
    Meaning.ANALYTE: lambda: translate("Import", "Test"),
    Meaning.VALUE: lambda: translate("Import", "Result"),
    Meaning.UNIT: lambda: translate("Import", "Unit"),
    Meaning.LOW: lambda: translate("Import", "Range from"),
    Meaning.HIGH: lambda: translate("Import", "Range to"),
    Meaning.LABORATORY: lambda: translate("Import", "Laboratory"),
    Meaning.ASSAY: lambda: translate("Import", "Assay"),
}

_KINDS: Mapping[str, Callable[[], str]] = {
    "person": lambda: translate("Import", "People"),
    "carer": lambda: translate("Import", "Carers"),
    "prescription": lambda: translate("Import", "Prescription lines"),
    "pack": lambda: translate("Import", "Packs"),
    "leaflet_limits": lambda: translate("Import", "Limits from leaflets"),
    "fridge_outing": lambda: translate("Import", "Times out of the fridge"),
    "pack_check": lambda: translate("Import", "Looks at packs"),
    "pack_mishap": lambda: translate("Import", "Mishaps with packs"),
    "wipes_count": lambda: translate("Import", "Counts of wipes"),
    "sharps_box": lambda: translate("Import", "Sharps boxes"),
    "supply_plan": lambda: translate("Import", "Plans for orders"),
    "lot_note": lambda: translate("Import", "Notes on lots"),
    "needle_box": lambda: translate("Import", "Boxes of needles"),
    "injection": lambda: translate("Import", "Injections on record"),
    "undone_injection": lambda: translate("Import", "Undone records"),
    "pack_movement": lambda: translate("Import", "Amounts taken from packs"),
    "needle_movement": lambda: translate("Import", "Needles taken"),
    "site_plan": lambda: translate("Import", "Plans for sites"),
    "site_rest": lambda: translate("Import", "Resting spots"),
    "site_finding": lambda: translate("Import", "Findings on the skin"),
    "photo_content": lambda: translate("Import", "Picture files"),
    "site_photo": lambda: translate("Import", "Photos of sites"),
    "measurement": lambda: translate("Import", "Measurements"),
    "bone_age": lambda: translate("Import", "Bone ages"),
    "puberty_stage": lambda: translate("Import", "Puberty stages"),
    "growth_background": lambda: translate("Import", "Backgrounds for growth"),
    "growth_table": lambda: translate("Import", "Own references"),
    "lab_result": lambda: translate("Import", "Laboratory results"),
    "blood_pressure": lambda: translate("Import", "Blood pressures"),
    "diary_slider": lambda: translate("Import", "Own sliders"),
    "slider_note": lambda: translate("Import", "Slider notes"),
    "clinic_score": lambda: translate("Import", "Scores from the clinic"),
    "bone_density": lambda: translate("Import", "Bone densities"),
    "monitoring_note": lambda: translate("Import", "Notes on checks"),
    "symptom_note": lambda: translate("Import", "Symptom notes"),
    "card_episode": lambda: translate("Import", "Cards shown"),
    "card_action": lambda: translate("Import", "Calls about cards"),
    "check_in_answer": lambda: translate("Import", "Check-in answers"),
    "care_contacts": lambda: translate("Import", "Numbers to call"),
    "person_groups": lambda: translate("Import", "Groups chosen"),
    "medical_background": lambda: translate("Import", "Medical backgrounds"),
    "situation_event": lambda: translate("Import", "Events"),
    "medicine": lambda: translate("Import", "Other medicines"),
    "personal_limits": lambda: translate("Import", "Limits from the clinic"),
    "treatment_hold": lambda: translate("Import", "Treatment on hold"),
    "exemption": lambda: translate("Import", "Use exemptions"),
    "visit": lambda: translate("Import", "Visits"),
    "visit_question": lambda: translate("Import", "Questions for visits"),
    "reminder": lambda: translate("Import", "Reminders"),
    "reminder_rules": lambda: translate("Import", "Wishes for reminders"),
    "stay": lambda: translate("Import", "Journeys"),
}
KNOWN_KINDS = frozenset(_KINDS)
"""The tables that have words."""
