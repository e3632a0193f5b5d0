"""A clinic's or family's own table: read, checked, and used like the others."""

from __future__ import annotations

import pytest

from companion.domain.growth import custom_table_errors as errors
from companion.domain.growth.custom_table import read_custom_table
from companion.domain.growth.sds import sds_at
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.people import Sex
from tests.support.growth import at

GIRL, BOY = Sex.FEMALE, Sex.MALE
HEIGHT, WEIGHT = SizeMeasure.HEIGHT, SizeMeasure.WEIGHT

SOUND = """\
# reference: Our clinic 2019
# measure: height
sex,age_months,L,M,S
female,24,1,86,0.04
female,36,0.5,95,0.05
male,24,1,87,0.04
male,48,1,103,0.04
"""


def table(text: str):
    return read_custom_table(text.encode())


def test_a_sound_table_is_named_and_used_by_straight_lines() -> None:
    reference = table(SOUND)

    assert (reference.id, reference.title, reference.own) == (
        "Our clinic 2019",
        "Our clinic 2019",
        True,
    )
    middle = sds_at(reference, GIRL, HEIGHT, at(30), 95)
    power, m, s = 0.75, 90.5, 0.045
    assert middle.sds == pytest.approx(((95 / m) ** power - 1) / (power * s))
    assert middle.reference == "Our clinic 2019"
    assert sds_at(reference, BOY, HEIGHT, at(36), 95).sds == pytest.approx(0)


def test_it_answers_only_at_its_own_ages_and_for_its_own_measure() -> None:
    reference = table(SOUND)

    assert sds_at(reference, GIRL, HEIGHT, at(36.1), 95).notes == Note.OUT_OF_RANGE
    assert sds_at(reference, GIRL, WEIGHT, at(30), 14).notes == Note.NO_TABLE


def test_a_table_that_does_not_say_its_measure_serves_the_one_asked_for() -> None:
    reference = table(SOUND.replace("# measure: height\n", ""))

    assert sds_at(reference, GIRL, HEIGHT, at(30), 90.5).sds == pytest.approx(0)
    assert sds_at(reference, GIRL, WEIGHT, at(30), 90.5).sds == pytest.approx(0)


@pytest.mark.parametrize(
    "head",
    [
        "# reference: Our clinic 2019\n",
        "Reference = Our clinic 2019\n",
        "name: Our clinic 2019\r\n",
        "# Our clinic 2019\n",
        "Our clinic 2019,,,,\n",
        '"Our clinic 2019"\n\n',
        "reference,Our clinic 2019,,,\n",
        "\n#\n# Title: Our clinic 2019\n# a second line of remarks\n",
    ],
)
def test_the_name_may_stand_above_the_columns_in_several_ways(head: str) -> None:
    assert table(head + SOUND.split("\n", 2)[2]).id == "Our clinic 2019"


def test_spreadsheets_of_other_countries_are_read() -> None:
    text = SOUND.replace(",", ";").replace(".", ",").replace("\n", "\r\n")

    reference = read_custom_table(text.encode("utf-8-sig"))

    assert sds_at(reference, GIRL, HEIGHT, at(36), 95).sds == pytest.approx(0)


def test_columns_may_stand_in_any_order_with_blank_rows_between() -> None:
    reference = table(
        "# X\nS,M,note,L,Sex,Age months\n0.04,86,,1,F,24\n,,,,,\n0.05,95,n,0.5,girl,36\n"
    )

    assert sds_at(reference, GIRL, HEIGHT, at(24), 86).sds == pytest.approx(0)


@pytest.mark.parametrize(
    ("text", "error", "line", "advice"),
    [
        (SOUND.replace("# reference: Our clinic 2019\n", ""), errors.NameMissingError, 1, "Write"),
        (SOUND.replace("Our clinic 2019", "WHO"), errors.NameTakenError, 1, "another name"),
        (SOUND.replace("height", "waist"), errors.UnknownMeasureError, 2, "height, weight or bmi"),
        ("nothing here\n", errors.ColumnMissingError, 1, "sex, age_months"),
        ("", errors.ColumnMissingError, 1, "sex, age_months"),
        (SOUND.replace(",S\n", ",P50\n"), errors.ColumnMissingError, 3, "'s'"),
        (SOUND.replace("female,36", "child,36"), errors.UnknownSexError, 5, "female or male"),
        (SOUND.replace("0.5,95", "0.5,tall"), errors.CellNotANumberError, 5, "Correct"),
        (SOUND.replace("0.5,95,0.05", "0.5"), errors.CellNotANumberError, 5, "'m'"),
        (SOUND.replace("0.5,95", "nan,95"), errors.CellNotANumberError, 5, "'l'"),
        (SOUND.replace("0.05", "5"), errors.FigureOutOfRangeError, 5, "right places"),
        (SOUND.replace(",95,", ",-95,"), errors.FigureOutOfRangeError, 5, "'m'"),
        (SOUND.replace("0.5,95", "95,0.5"), errors.FigureOutOfRangeError, 5, "'l'"),
        (SOUND.replace("female,36", "female,-1"), errors.FigureOutOfRangeError, 5, "age_months"),
        (SOUND.replace("female,36", "female,24"), errors.AgesNotRisingError, 5, "Sort"),
        (SOUND.replace("male,48", "male,12"), errors.AgesNotRisingError, 7, "Sort"),
        (SOUND.rsplit("\n", 2)[0] + "\n", errors.TooFewRowsError, None, "male"),
        ("# X\nsex,age_months,L,M,S\n", errors.TooFewRowsError, None, "Add"),
        (SOUND.replace("female,36", 'female,"36'), errors.UnreadableTableError, 7, "quotation"),
    ],
)
def test_each_fault_is_named_with_its_line_and_what_to_do(text, error, line, advice) -> None:
    with pytest.raises(error, match=advice) as refused:
        table(text)

    assert refused.value.line == line
    assert isinstance(refused.value, errors.CustomTableError)
