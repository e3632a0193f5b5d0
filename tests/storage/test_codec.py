"""Rows and objects: whatever a family may write comes back exactly as it was."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.doses import Dose
from companion.domain.injections import Injection
from companion.domain.sites.regions import Site
from companion.storage.codec import Codec
from companion.storage.tables import table_named, table_names
from tests.support.family import AT, entry, mg
from tests.support.values import objects

CODEC = Codec(Injection)


def row(value: Injection) -> dict[str, object]:
    return dict(zip(CODEC.columns, CODEC.encode(value), strict=True))


@pytest.mark.parametrize("name", table_names())
@settings(max_examples=25)
@given(data=st.data())
def test_every_kind_of_object_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    table = table_named(name)
    value = data.draw(objects(table.kind))
    cells = table.codec.encode(value)
    assert all(cell is None or type(cell) in {str, int, bytes} for cell in cells)
    again = table.codec.decode(cells)
    assert again == value
    assert table.codec.encode(again) == cells


def test_a_nested_value_is_spread_over_columns_of_its_own() -> None:
    cells = row(entry(dose=mg("0.80"), site=Site("thi_l", "r2c1")))
    assert (cells["dose_amount"], cells["dose_unit"]) == ("0.80", "mg")
    assert (cells["site_region"], cells["site_cell"]) == ("thi_l", "r2c1")


def test_a_missing_nested_value_is_empty_in_all_its_columns() -> None:
    cells = row(entry(dose=None, site=None))
    assert [cells[c] for c in ("dose_amount", "dose_unit", "site_region", "site_cell")] == [
        None
    ] * 4


def test_a_region_without_a_cell_is_not_a_missing_site() -> None:
    value = entry(site=Site("thi_l"))
    assert CODEC.decode(CODEC.encode(value)).site == Site("thi_l")


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_amounts_keep_every_digit(amount: Decimal) -> None:
    dose = CODEC.decode(CODEC.encode(entry(dose=Dose(amount, mg("1").unit)))).dose
    assert dose.amount.as_tuple() == amount.as_tuple()


INSTANTS = st.datetimes(
    datetime.fromisoformat("0900-01-01"), timezones=st.just(UTC) | st.timezones()
).filter(lambda at: at.year < 9999)


@given(INSTANTS, INSTANTS)
def test_instants_sort_as_text(one: datetime, other: datetime) -> None:
    first, second = (str(row(entry(at=at))["at"]) for at in (one, other))
    in_utc = one.astimezone(UTC), other.astimezone(UTC)
    assert (first < second) is (in_utc[0] < in_utc[1])
    assert (first == second) is (in_utc[0] == in_utc[1])


def test_an_instant_is_kept_in_utc_whatever_zone_told_it() -> None:
    tokyo = AT.astimezone(ZoneInfo("Asia/Tokyo"))
    assert row(entry(at=tokyo))["at"] == "2026-03-12T19:00:00.000000Z"
    assert CODEC.decode(CODEC.encode(entry(at=tokyo))).at.utcoffset() == timedelta()


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        CODEC.encode(entry(at=AT.replace(tzinfo=None)))


@dataclass(frozen=True, slots=True)
class Lone:
    """A row of one column."""

    id: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A row with a number that is not exact."""

    id: str
    weight: float


def test_a_row_may_have_a_single_column() -> None:
    codec = Codec(Lone)
    assert codec.encode(Lone("a")) == ("a",)
    assert codec.decode(("a",)) == Lone("a")


def test_inexact_numbers_have_no_place_in_the_record() -> None:
    with pytest.raises(TypeError, match="float"):
        Codec(Weighed)
