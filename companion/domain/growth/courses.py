"""Medicines that change how a child grows: sex hormones, puberty-pausing medicine, steroids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.situations import Medicine, MedicineKind


class CourseKind(StrEnum):
    """What a course is, as charts mark it."""

    SEX_HORMONE = "sex_hormone"
    GNRH_ANALOGUE = "gnrh_analogue"
    STEROID = "steroid"


_KINDS = {
    MedicineKind.ORAL_OESTROGEN: CourseKind.SEX_HORMONE,
    MedicineKind.OESTROGEN: CourseKind.SEX_HORMONE,
    MedicineKind.TESTOSTERONE: CourseKind.SEX_HORMONE,
    MedicineKind.GNRH_ANALOGUE: CourseKind.GNRH_ANALOGUE,
    MedicineKind.OTHER_STEROID: CourseKind.STEROID,
}


@dataclass(frozen=True, slots=True)
class Course:
    """A medicine from a day, or from before it was written down, up to a day or until now."""

    kind: CourseKind
    name: str
    since: date | None
    until: date | None


def courses(medicines: Iterable[Medicine], today: date) -> tuple[Course, ...]:
    """Return the courses that charts mark and that have begun, the oldest first.

    A replacement steroid is not one of them: it stands for what the body lacks.
    """
    found = [
        Course(_KINDS[item.kind], item.name, item.since, item.until)
        for item in medicines
        if item.kind in _KINDS and (item.since is None or item.since <= today)
    ]
    return tuple(sorted(found, key=lambda course: (course.since or date.min, course.name)))
