"""Packs: what is left by the record, and which one is prefilled."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.doses import Dose
from companion.domain.packs import (
    Pack,
    PackMovement,
    PackState,
    PackUse,
    level,
    pack_to_use,
    whole_doses,
)
from tests.support.family import PRODUCT, TODAY, iu, mg

AT = datetime(2026, 3, 12, 19, tzinfo=UTC)
PEN = Pack("pen", "girl", PRODUCT, PackState.IN_USE, content=mg("10"))


def taken(dose: Dose, use: PackUse = PackUse.INJECTION, pack_id: str = "pen") -> PackMovement:
    return PackMovement("m", pack_id, "girl", AT, use, dose)


def test_what_left_a_pack_is_subtracted_exactly() -> None:
    movements = [taken(mg("0.8")), taken(mg("0.1"), PackUse.PRIMING), taken(mg("0.8"))]
    shown = level(PEN, movements)
    assert (shown.injections, shown.left) == (2, mg("8.3"))


def test_movements_of_another_pack_do_not_count() -> None:
    assert level(PEN, [taken(mg("0.8"), pack_id="other")]).left == mg("10")


def test_more_taken_than_printed_leaves_nothing() -> None:
    assert level(PEN, [taken(mg("10.5"))]).left == mg("0")


def test_what_is_left_is_not_guessed_without_content_or_across_units() -> None:
    assert level(Pack("pen", "girl", PRODUCT), [taken(mg("0.8"))]).left is None
    mixed = level(PEN, [taken(mg("0.8")), taken(iu("2.4"))])
    assert (mixed.injections, mixed.left) == (2, None)


AMOUNTS = st.decimals(Decimal("0.05"), Decimal(3), places=2)


@given(st.lists(AMOUNTS, max_size=30))
def test_left_and_taken_make_up_the_pack(amounts: list[Decimal]) -> None:
    left = level(PEN, [taken(mg(str(amount))) for amount in amounts]).left
    assert left is not None
    assert left.amount == max(10 - sum(amounts), Decimal(0))


def test_the_pack_in_use_is_prefilled() -> None:
    assert pack_to_use([PEN], PRODUCT, TODAY) is PEN
    assert pack_to_use([], PRODUCT, TODAY) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"state": PackState.UNOPENED},
        {"state": PackState.SET_ASIDE},
        {"state": PackState.EMPTY},
        {"state": PackState.DISCARDED},
        {"product": "Other GH"},
        {"expiry": date(2026, 3, 11)},
    ],
)
def test_no_other_pack_is_ever_prefilled(changes: dict[str, object]) -> None:
    fields = {"state": PackState.IN_USE, "product": PRODUCT, **changes}
    assert pack_to_use([Pack("pen", "girl", **fields)], PRODUCT, TODAY) is None


def test_a_pack_is_good_on_its_last_day_and_the_newest_opened_comes_first() -> None:
    old = Pack("z", "girl", PRODUCT, PackState.IN_USE, opened=date(2026, 3, 1), expiry=TODAY)
    new = Pack("a", "girl", PRODUCT, PackState.IN_USE, opened=date(2026, 3, 5), expiry=TODAY)
    undated = Pack("zz", "girl", PRODUCT, PackState.IN_USE)
    assert pack_to_use([new, old, undated], PRODUCT, TODAY) is new


@pytest.mark.parametrize(
    ("left", "dose", "count"),
    [
        (mg("8.3"), mg("0.8"), 10),
        (mg("0.7"), mg("0.8"), 0),
        (mg("0.3"), mg("0.1"), 3),
        (None, mg("0.8"), None),
        (iu("24"), mg("0.8"), None),
        (mg("8"), mg("0"), None),
    ],
)
def test_whole_doses_are_counted_and_units_never_mixed(
    left: Dose | None, dose: Dose, count: int | None
) -> None:
    assert whole_doses(left, dose) == count


def test_more_taken_than_printed_can_be_told_as_it_is() -> None:
    assert level(PEN, [taken(mg("10.5"))], floor=None).left == mg("-0.5")
    assert level(PEN, [taken(mg("10.5"))], floor=Decimal("0.2")).left == mg("0.2")


def test_only_unopened_packs_and_those_in_use_are_at_hand() -> None:
    assert [s for s in PackState if s.at_hand] == [PackState.UNOPENED, PackState.IN_USE]
