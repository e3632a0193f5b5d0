"""Turns values of the content files into domain types; a wrong one raises an error."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from companion.domain.catalogue import Amount, TemperatureRange
from companion.domain.doses import DoseUnit

_AMOUNT = re.compile(r"(\d+(?:\.\d+)?) (mg|IU)")


def words(value: Any) -> str:
    """Return a text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def names(value: Any) -> tuple[str, ...]:
    """Return a list of ids."""
    if not isinstance(value, list) or not value:
        raise ValueError(value)
    return tuple(words(name) for name in value)


def whole(value: Any) -> int:
    """Return a whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value


def flag(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def amount(value: Any) -> Amount:
    """Return an exact amount from a text such as "0.025 mg"."""
    match = _AMOUNT.fullmatch(words(value))
    if match is None:
        raise ValueError(value)
    return Amount(Decimal(match[1]), DoseUnit(match[2]))


def temperatures(value: Any) -> TemperatureRange:
    """Return a storage range from a pair of whole degrees Celsius, coldest first."""
    coldest, warmest = value
    found = TemperatureRange(whole(coldest), whole(warmest))
    if coldest >= warmest:
        raise ValueError(value)
    return found
