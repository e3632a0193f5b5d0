"""Files of other programs: what their columns mean, and what is left to be asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from companion.domain.import_rows import BadCell, parts_of, read_lab, read_sizes
from companion.domain.import_sheet import (
    DateOrder,
    LengthUnit,
    Sheet,
    SheetMapping,
    WeightUnit,
    guess_mapping,
    guess_order,
    meaning_of,
    read_day,
    read_length,
    read_number,
    read_weight,
)
from companion.domain.import_words import Meaning
from companion.domain.labs import CUSTOM, Bound
from companion.domain.measurements import Measure, Setting

TODAY = date(2026, 3, 12)


def sheet(*rows: str, header: str = "") -> Sheet:
    cells = tuple(tuple(row.split(";")) for row in rows)
    names = tuple(header.split(";")) if header else ()
    return Sheet("a.csv", names, cells, tuple(range(2, 2 + len(cells))))


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Date", Meaning.DATE), ("Datum", Meaning.DATE), ("Height (cm)", Meaning.HEIGHT),
        ("Größe", Meaning.HEIGHT), ("height_in", Meaning.HEIGHT), ("Poids [kg]", Meaning.WEIGHT),
        ("Head circumference", Meaning.HEAD), ("身長", Meaning.HEIGHT), ("ref low", Meaning.LOW),
        ("Shoe size", None), ("", None),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(name: str, meaning: Meaning | None) -> None:
    assert meaning_of(name) is meaning


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["2025-04-03", "2025/1/2"], DateOrder.YEAR_FIRST),
        (["03.04.2025", "13.04.2025"], DateOrder.DAY_FIRST),
        (["3/4/25", "4/13/25"], DateOrder.MONTH_FIRST),
        (["03/04/2025"], None),
        (["13/04/2025", "04/13/2025"], None),
        (["soon"], None),
    ],
)
def test_the_order_of_dates_is_found_out_or_left_to_be_asked(
    cells: list[str], order: DateOrder | None
) -> None:
    assert guess_order(cells) is order


def test_a_german_spreadsheet_is_understood_whole() -> None:
    found = guess_mapping(sheet("13.04.2025;118,2;21,4", header="Datum;Größe;Gewicht (kg)"))
    assert found.columns == {Meaning.DATE: 0, Meaning.HEIGHT: 1, Meaning.WEIGHT: 2}
    assert (found.date_order, found.decimal_comma) == (DateOrder.DAY_FIRST, True)
    assert (found.length, found.weight) == (LengthUnit.CM, WeightUnit.KG)


@pytest.mark.parametrize(
    ("header", "height", "unit"),
    [
        ("date;height_in", "46.5", LengthUnit.INCH),
        ("date;height", "3'10\"", LengthUnit.INCH),
        ("date;height", "1.18", LengthUnit.M),
        ("date;height (m)", "1.18", LengthUnit.M),
        ("date;height", "118", LengthUnit.CM),
    ],
)
def test_the_unit_of_heights_is_read_from_name_or_figures(
    header: str, height: str, unit: LengthUnit
) -> None:
    assert guess_mapping(sheet(f"2025-04-03;{height}", header=header)).length is unit


def test_the_unit_of_weights_is_read_from_the_name() -> None:
    found = guess_mapping(sheet("2025-04-03;47", header="date;weight_lbs"))
    assert (found.weight, found.length) == (WeightUnit.POUND, LengthUnit.CM)


def test_a_file_without_a_header_still_shows_its_dates() -> None:
    assert guess_mapping(sheet("x;2025-04-03;118.2")).columns == {Meaning.DATE: 1}
    assert guess_mapping(sheet("x;y")).columns == {}


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("03.04.2025", DateOrder.DAY_FIRST, date(2025, 4, 3)),
        ("03/04/2025", DateOrder.MONTH_FIRST, date(2025, 3, 4)),
        ("2025-04-03T10:00", DateOrder.DAY_FIRST, date(2025, 4, 3)),
        ("3.4.25", DateOrder.DAY_FIRST, date(2025, 4, 3)),
        ("3.4.85", DateOrder.DAY_FIRST, date(1985, 4, 3)),
        ("31.2.2025", DateOrder.DAY_FIRST, None),
        ("3.4.125", DateOrder.DAY_FIRST, None),
        ("soon", DateOrder.DAY_FIRST, None),
    ],
)
def test_a_date_is_read_in_the_order_said(text: str, order: DateOrder, day: date | None) -> None:
    assert read_day(text, order, TODAY) == day


def test_figures_are_read_with_point_or_comma_as_said_and_never_guessed() -> None:
    assert read_number("118.2", decimal_comma=False) == Decimal("118.2")
    assert read_number("118,2", decimal_comma=True) == Decimal("118.2")
    assert read_number("118,2", decimal_comma=False) is None
    assert read_number("1.118,2", decimal_comma=True) is None
    assert read_number("NaN", decimal_comma=True) is None


def test_inches_feet_and_pounds_become_centimetres_and_kilograms() -> None:
    mapping = SheetMapping({}, length=LengthUnit.INCH, weight=WeightUnit.POUND)
    assert read_length("46.5", mapping) == Decimal("118.11")
    assert read_length("3'10.5\"", mapping) == Decimal("118.11")
    assert read_length("4 ft", mapping) == Decimal("121.92")
    assert read_length("tall", mapping) is None
    assert read_weight("47", mapping) == Decimal("21.32")


FULL = SheetMapping(
    {
        Meaning.DATE: 0, Meaning.HEIGHT: 1, Meaning.WEIGHT: 2, Meaning.HEAD: 3,
        Meaning.SETTING: 4, Meaning.NOTE: 5,
    },
    DateOrder.YEAR_FIRST,
)  # fmt: skip


def sizes(*cells: str, mapping: SheetMapping = FULL):
    return read_sizes(cells, mapping, person_id="p", setting=Setting.HOME, today=TODAY)


def test_a_row_becomes_one_measurement_for_each_size() -> None:
    draft = sizes("2025-04-03", "118.2", "21.4", "51", "Clinic", "after lunch")
    assert not isinstance(draft, BadCell)
    parts = parts_of(draft)
    assert [next(iter(part.values)) for part in parts] == [
        Measure.HEIGHT, Measure.WEIGHT, Measure.HEAD,
    ]  # fmt: skip
    assert {part.setting for part in parts} == {Setting.CLINIC}
    assert {part.note for part in parts} == {"after lunch"}


def test_a_short_row_lacks_what_it_lacks() -> None:
    draft = sizes("2025-04-03", "118.2")
    assert not isinstance(draft, BadCell)
    assert draft.values == {Measure.HEIGHT: Decimal("118.2")}


@pytest.mark.parametrize(
    ("cells", "code", "meaning"),
    [
        (["soon", "118"], "not_a_date", Meaning.DATE),
        (["2025-04-03", "tall"], "not_a_number", Meaning.HEIGHT),
        (["2025-04-03", "118", "heavy"], "not_a_number", Meaning.WEIGHT),
    ],
)
def test_a_row_that_cannot_be_read_says_where(
    cells: list[str], code: str, meaning: Meaning
) -> None:
    bad = sizes(*cells)
    assert isinstance(bad, BadCell)
    assert (bad.code, bad.meaning, bad.text) == (code, meaning, cells[-1] if len(cells) > 2 or
        meaning is not Meaning.DATE else cells[0])  # fmt: skip


LABS = SheetMapping(
    {Meaning.DATE: 0, Meaning.ANALYTE: 1, Meaning.VALUE: 2, Meaning.UNIT: 3, Meaning.LOW: 4},
    DateOrder.YEAR_FIRST,
)


def lab(*cells: str):
    known = frozenset({"igf1", "tsh"})
    return read_lab(cells, LABS, person_id="p", row_id="r", today=TODAY, known=known)


def test_a_laboratory_row_keeps_figure_unit_and_limit() -> None:
    row = lab("2025-04-03", "IGF-1", "<15", "ng/mL", "10")
    assert not isinstance(row, BadCell)
    assert (row.analyte, row.name, row.bound) == ("igf1", "", Bound.BELOW)
    assert (row.value, row.unit, row.low) == (Decimal(15), "ng/mL", Decimal(10))


def test_a_test_that_is_not_in_the_list_keeps_its_name() -> None:
    row = lab("2025-04-03", "Ferritin", "44")
    assert not isinstance(row, BadCell)
    assert (row.analyte, row.name) == (CUSTOM, "Ferritin")


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (["soon", "TSH", "1"], "not_a_date"),
        (["2025-04-03", "TSH", "high"], "not_a_number"),
        (["2025-04-03", "TSH"], "value_missing"),
        (["2025-04-03", "TSH", "1", "mU/L", "low"], "not_a_number"),
    ],
)
def test_a_laboratory_row_that_cannot_be_read_says_why(cells: list[str], code: str) -> None:
    bad = lab(*cells)
    assert isinstance(bad, BadCell)
    assert bad.code == code
