"""The sentences that the growth commands write into the ``note`` column.

Each begins with its code, so that scripts can look for the code and people read the rest.
"""

from __future__ import annotations

from functools import cache

from companion.domain.growth.terms import Note

SENTENCES = {
    Note.MISSING_VALUE: "no value is given",
    Note.MISSING_AGE: "no age or date is given",
    Note.MISSING_SEX: "no sex is given",
    Note.MISSING_REFERENCE: "no reference is given",
    Note.MISSING_MEASURE: "no measure is given",
    Note.BEFORE_BIRTH: "the date is before birth",
    Note.OUT_OF_RANGE: "the age is outside what the reference covers",
    Note.NO_TABLE: "the reference has no table for this sex and measure",
    Note.NOT_COMPUTABLE: "the figure is too extreme to be worked out",
    Note.FIRST_HEIGHT: "no earlier height of this person",
    Note.INTERVAL_SHORT: "interval too short for a yearly figure (under 6 months)",
    Note.INTERVAL_LONG: "interval over 18 months, no SDS",
    Note.PROVISIONAL: "provisional, interval under 10.5 months, no SDS",
    Note.MIXED_SETTINGS: "one height from home, one from a clinic",
    Note.SHARED_MONTHS: "shares months with other intervals",
    Note.SPANS_TREATMENT_START: "growth before and after the start of treatment",
    Note.AVERAGE_MATURERS: "the reference describes children of average maturity",
    Note.PREPUBERTAL: "the reference describes children before puberty",
    Note.LENGTH_TO_HEIGHT: "length taken as height, less 0.7 cm",
    Note.HEIGHT_TO_LENGTH: "height taken as length, plus 0.7 cm",
    Note.POSITION_DIFFERS: "the reference measures in the other position; not corrected",
    Note.WHO_JOIN: "60 to 61 months, carried back from the first row of WHO 2007",
    Note.RESTRICTED_TAIL: "beyond 3 SDS by WHO's straight-line rule",
    Note.EXTENDED_BMI: "above the 95th centile by CDC's extended BMI",
}
"""A sentence for every note."""


@cache  # a file has many rows and few kinds of notes
def explain(notes: int) -> str:
    """Return the notes that hold as ``CODE: sentence``, parted by semicolons."""
    return "; ".join(
        f"{note.name}: {sentence}" for note, sentence in SENTENCES.items() if note & notes
    )
