"""What a visit needs to know about a person besides the diary, as the family was told it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from companion.domain.findings import Finding, cannot_be

TEXT_LIMIT = 2_000
_OWN_KEYS = frozenset({"id", "person_id"})


@dataclass(frozen=True, slots=True)
class MedicalBackground:
    """Diagnosis, other treatment and dates to remember; one row a person, the id is the person's.

    Every text is in the family's words, as told by the clinic, and empty until it was typed:
    empty means "not noted", never "none". ``tests`` and ``peak`` are how the diagnosis was
    made, ``stopped_on`` the day growth treatment ended, ``retest_on`` the day the hormone was
    tested again, ``taught_on`` the teaching session on injecting.
    """

    id: str
    person_id: str
    diagnosed_on: date | None = None
    tests: str = ""
    peak: str = ""
    mri: str = ""
    genetics: str = ""
    other_hormones: str = ""
    steroid_plan: str = ""
    allergies: str = ""
    severe_reaction: str = ""
    sleep_study_on: date | None = None
    sleep_study: str = ""
    stopped_on: date | None = None
    retest_on: date | None = None
    retest_result: str = ""
    taught_on: date | None = None
    taught_by: str = ""

    @property
    def noted(self) -> tuple[str, ...]:
        """The names of the fields in which something was noted, in their order."""
        return tuple(name for name in FIELDS if getattr(self, name))


FIELDS = tuple(f.name for f in fields(MedicalBackground) if f.name not in _OWN_KEYS)
_DATES = tuple(name for name in FIELDS if name.endswith("_on"))
_TEXTS = tuple(name for name in FIELDS if not name.endswith("_on"))


def tidied(row: MedicalBackground) -> MedicalBackground:
    """Return the background without blanks around its texts."""
    texts: dict[str, Any] = {name: getattr(row, name).strip() for name in _TEXTS}
    return replace(row, **texts)


def check_medical_background(
    row: MedicalBackground, birth_date: date, today: date
) -> tuple[Finding, ...]:
    """Return what has to be changed before the background is kept."""
    return (*_check_dates(row, birth_date, today), *_check_texts(row))


def _check_dates(row: MedicalBackground, birth_date: date, today: date) -> Iterable[Finding]:
    for name in _DATES:
        day: date | None = getattr(row, name)
        if day is not None and day < birth_date:
            yield cannot_be("day_before_birth", name, birth=birth_date)
        elif day is not None and day > today and name not in {"stopped_on", "retest_on"}:
            # A stop and a retest may be planned; what was found or taught may not.
            yield cannot_be("day_in_future", name, day=day)


def _check_texts(row: MedicalBackground) -> Iterable[Finding]:
    for name in _TEXTS:
        length = len(getattr(row, name))
        if length > TEXT_LIMIT:
            yield cannot_be("note_too_long", name, limit=TEXT_LIMIT, length=length)
