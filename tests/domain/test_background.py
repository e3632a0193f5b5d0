"""The medical background: empty means not noted, dates make sense, texts have an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from companion.domain.background import (
    FIELDS,
    TEXT_LIMIT,
    MedicalBackground,
    check_medical_background,
    tidied,
)
from tests.support.family import GIRL, TODAY, TOMORROW

EMPTY = MedicalBackground("girl", "girl")


def found(**changes: object) -> list[tuple[str, str]]:
    row = replace(EMPTY, **changes)
    return [(f.code, f.field) for f in check_medical_background(row, GIRL.birth_date, TODAY)]


def test_an_empty_background_is_fine_and_notes_nothing() -> None:
    assert found() == []
    assert EMPTY.noted == ()


def test_what_is_noted_is_told_in_the_order_of_the_form() -> None:
    row = replace(EMPTY, taught_by="nurse", allergies="none known", taught_on=TODAY)
    assert row.noted == ("allergies", "taught_on", "taught_by")


@pytest.mark.parametrize("name", [name for name in FIELDS if name.endswith("_on")])
def test_no_date_lies_before_birth(name: str) -> None:
    assert found(**{name: date(2000, 1, 1)}) == [("day_before_birth", name)]


@pytest.mark.parametrize("name", ["diagnosed_on", "sleep_study_on", "taught_on"])
def test_what_has_happened_is_not_ahead(name: str) -> None:
    assert found(**{name: TOMORROW}) == [("day_in_future", name)]


def test_a_stop_and_a_retest_may_be_planned() -> None:
    assert found(stopped_on=TOMORROW, retest_on=TOMORROW) == []


def test_a_text_has_an_end() -> None:
    assert found(mri="x" * TEXT_LIMIT) == []
    assert found(mri="x" * (TEXT_LIMIT + 1)) == [("note_too_long", "mri")]


def test_blanks_around_texts_go() -> None:
    assert tidied(replace(EMPTY, mri="  small \n")).mri == "small"
