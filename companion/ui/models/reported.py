"""Figures of reports with as many decimals as they were given: 5.0 stays 5.0."""

from __future__ import annotations

from decimal import Decimal

from companion.ui.formats import format_decimal
from companion.ui.text import NO_BREAK_SPACE


def as_reported(value: Decimal, *, signed: bool = False) -> str:
    """Return a figure with the decimals it was typed with."""
    exponent = value.as_tuple().exponent
    places = max(-exponent, 0) if isinstance(exponent, int) else 0
    return format_decimal(value, places=places, signed=signed)


def quantity_as_reported(value: Decimal, unit: str) -> str:
    """Return a figure as typed with its unit, held together on one line."""
    return as_reported(value) + NO_BREAK_SPACE + unit
