"""Which medicines growth charts mark, and from when to when."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.growth.courses import CourseKind, courses
from companion.domain.situations import Medicine, MedicineKind

TODAY = date(2026, 3, 12)
MARKED = {
    MedicineKind.ORAL_OESTROGEN: CourseKind.SEX_HORMONE,
    MedicineKind.OESTROGEN: CourseKind.SEX_HORMONE,
    MedicineKind.TESTOSTERONE: CourseKind.SEX_HORMONE,
    MedicineKind.GNRH_ANALOGUE: CourseKind.GNRH_ANALOGUE,
    MedicineKind.OTHER_STEROID: CourseKind.STEROID,
}


def medicine(kind: MedicineKind, since: date | None, until: date | None = None) -> Medicine:
    return Medicine(kind.value, "girl", "Example", kind, since, until)


@pytest.mark.parametrize("kind", MedicineKind)
def test_what_changes_growth_is_marked_and_nothing_else(kind: MedicineKind) -> None:
    found = courses([medicine(kind, TODAY)], TODAY)
    assert [course.kind for course in found] == ([MARKED[kind]] if kind in MARKED else [])


def test_a_course_to_come_is_not_marked_and_one_without_a_start_comes_first() -> None:
    later = medicine(MedicineKind.TESTOSTERONE, date(2026, 4, 1))
    always = medicine(MedicineKind.GNRH_ANALOGUE, None, TODAY)
    dated = medicine(MedicineKind.OTHER_STEROID, date(2025, 1, 1))
    assert [course.since for course in courses([later, dated, always], TODAY)] == [
        None,
        date(2025, 1, 1),
    ]
