"""Doses as prescribed: an exact decimal and its unit, never a float, never converted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from companion.domain.findings import Finding, ask, cannot_be

_NUMBER = re.compile(r"[+-]?\d{1,6}(?:[.,]\d{1,6})?")
_OTHER_DIGITS = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" + "０１２３４５６７８９．，٫", "0123456789" * 3 + ".,."
)

# Guards against a slipped decimal sign or a mixed-up unit while typing. They are ours,
# lie above every single dose printed on the packs in the catalogue, say nothing about
# treatment and only lead to a question.
_TYPING_SLIP = {"mg": Decimal(10), "IU": Decimal(30)}
_TYPING_SLIP_WEEKLY = {"mg": Decimal(35), "IU": Decimal(105)}


class DoseUnit(StrEnum):
    """The unit on the prescription."""

    MG = "mg"
    IU = "IU"


class DoseTextError(ValueError):
    """The text is not one number; write it like 0.8 or 0,8."""


@dataclass(frozen=True, slots=True)
class Dose:
    """An exact amount and the unit it was prescribed in."""

    amount: Decimal
    unit: DoseUnit

    def __str__(self) -> str:
        """Return the dose for logs of arithmetic and tests, such as ``0.8 mg``."""
        return f"{plain(self.amount)} {self.unit}"


def plain(amount: Decimal) -> str:
    """Return an amount without needless zeros: ``1``, ``0.8``, never ``1.0`` or ``.8``."""
    text = f"{amount or abs(amount):f}"  # a zero has no sign
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def parse_amount(text: str) -> Decimal:
    """Read a typed amount with a decimal point or a decimal comma.

    Digits of other scripts are read as well. Raises DoseTextError for anything that is
    not one plain number.
    """
    cleaned = text.strip().translate(_OTHER_DIGITS)
    if not _NUMBER.fullmatch(cleaned):
        raise DoseTextError(text)
    return Decimal(cleaned.replace(",", "."))


def check_dose(
    dose: Dose, *, weekly: bool = False, pack_unit: DoseUnit | None = None
) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a dose as typed.

    ``pack_unit`` is the unit printed on the pack where it is known; another unit on the
    prescription is asked about because IU and mg are easily mixed up.
    """
    if dose.amount <= 0:
        return (cannot_be("dose_not_positive", "dose", amount=dose.amount, unit=dose.unit),)
    found = []
    limit = (_TYPING_SLIP_WEEKLY if weekly else _TYPING_SLIP)[dose.unit.value]
    if dose.amount > limit:
        found.append(ask("dose_very_large", "dose", amount=dose.amount, unit=dose.unit))
    if pack_unit is not None and pack_unit is not dose.unit:
        found.append(ask("dose_unit_differs_from_pack", "dose", unit=dose.unit, pack=pack_unit))
    return tuple(found)


def total(doses: list[Dose]) -> Dose | None:
    """Return the sum of doses of one unit, or None for no doses or mixed units."""
    units = {dose.unit for dose in doses}
    if len(units) != 1:
        return None
    return Dose(sum((dose.amount for dose in doses), Decimal(0)), units.pop())
