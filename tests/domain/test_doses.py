"""Doses as typed and as shown: one exact number, its own unit, nothing converted."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.doses import Dose, DoseTextError, DoseUnit, check_dose, parse_amount, plain
from companion.domain.doses import total as total_of
from companion.domain.findings import Weight
from tests.support.family import iu, mg


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0.8", "0.8"),
        ("1,2", "1.2"),
        ("0.80", "0.80"),
        (" 1.4\t", "1.4"),
        ("12", "12"),
        ("+0.6", "0.6"),
        ("-0.6", "-0.6"),
        ("0", "0"),
        ("٠٫٨", "0.8"),
        ("۱٫۲", "1.2"),
        ("０．８", "0.8"),
        ("１，２", "1.2"),
        ("०.८", "0.8"),
    ],
)
def test_a_typed_amount_is_read_exactly(typed: str, meant: str) -> None:
    assert str(parse_amount(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", ".5", ",5", "5.", "1.2.3", "1,234.5", "1 234", "1e5", "0x1", "NaN", "Infinity",
        "0.8 mg", "mg", "--1", "½", "一", "1234567", "0.1234567", "0\n.8",
    ],
)  # fmt: skip
def test_anything_but_one_plain_number_is_refused(typed: str) -> None:
    with pytest.raises(DoseTextError):
        parse_amount(typed)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("1.0", "1"), ("0.80", "0.8"), (".8", "0.8"), ("10", "10"), ("100", "100"),
        ("1E+2", "100"), ("1E-6", "0.000001"), ("0", "0"), ("0.00", "0"), ("-0.0", "0"),
        ("-1.50", "-1.5"), ("12.050", "12.05"),
    ],
)  # fmt: skip
def test_an_amount_is_shown_without_needless_zeros(amount: str, shown: str) -> None:
    assert plain(Decimal(amount)) == shown


AMOUNTS = st.decimals(Decimal(-999999), Decimal(999999), places=6)


@given(AMOUNTS)
def test_a_shown_amount_is_never_misread(amount: Decimal) -> None:
    text = plain(amount)
    assert re.fullmatch(r"-?(0|[1-9]\d*)(\.\d*[1-9])?", text)
    assert parse_amount(text) == amount


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_no_amount_is_ever_shown_with_an_exponent(amount: Decimal) -> None:
    assert re.fullmatch(r"-?\d+(\.\d*[1-9])?", plain(amount))


def test_a_dose_is_written_with_its_unit() -> None:
    assert str(mg("1.0")) == "1 mg"
    assert str(iu("2.40")) == "2.4 IU"


@pytest.mark.parametrize("amount", ["0", "-0.8"])
def test_a_dose_of_nothing_or_less_cannot_be(amount: str) -> None:
    (finding,) = check_dose(mg(amount))
    assert (finding.code, finding.weight) == ("dose_not_positive", Weight.CANNOT_BE)


@pytest.mark.parametrize(
    ("dose", "weekly", "asked"),
    [
        (mg("0.8"), False, False),
        (mg("10"), False, False),
        (mg("50"), False, True),
        (mg("35"), True, False),
        (mg("50"), True, True),
        (iu("10"), False, False),
        (iu("30"), False, False),
        (iu("31"), False, True),
        (iu("105"), True, False),
        (iu("106"), True, True),
    ],
)
def test_a_slip_of_the_decimal_sign_is_asked_about(dose: Dose, weekly: bool, asked: bool) -> None:
    codes = [finding.code for finding in check_dose(dose, weekly=weekly)]
    assert codes == (["dose_very_large"] if asked else [])


def test_units_unlike_the_packs_are_asked_about_and_never_converted() -> None:
    (finding,) = check_dose(iu("2.4"), pack_unit=DoseUnit.MG)
    assert (finding.code, finding.weight) == ("dose_unit_differs_from_pack", Weight.ASK)
    assert finding.values == {"unit": DoseUnit.IU, "pack": DoseUnit.MG}
    assert check_dose(mg("0.8"), pack_unit=DoseUnit.MG) == ()


def test_doses_of_one_unit_are_summed_exactly() -> None:
    assert total_of([mg("0.1"), mg("0.2")]) == mg("0.3")
    assert total_of([mg("0.1"), iu("0.2")]) is None
    assert total_of([]) is None
