"""Injections that went beyond what was prescribed, read from the diary lines."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from companion.domain.injections import (
    CLOSE_TOGETHER,
    CLOSE_TOGETHER_WEEKLY,
    Injection,
    Outcome,
)


def too_much_injected(entries: Sequence[Injection], *, weekly: bool) -> tuple[str, ...]:
    """Return the ids of injections that were a second dose or more than prescribed.

    Parts of a split dose within the prescribed amount are none. Amounts in another unit than
    the prescription's are not compared; a second full dose is one whatever its unit.
    """
    given = sorted(
        (entry for entry in entries if entry.outcome.injected),
        key=lambda entry: (entry.at or entry.recorded_at, entry.id),
    )
    return tuple(
        entry.id
        for index, entry in enumerate(given)
        if _too_much(entry, given[:index], weekly=weekly)
    )


def _too_much(entry: Injection, before: Sequence[Injection], *, weekly: bool) -> bool:
    near = [other for other in before if _belongs_with(entry, other, weekly=weekly)]
    parts = [*near, entry]
    prescribed = entry.prescribed
    if prescribed is None or any(
        p.dose is None or p.dose.unit is not prescribed.unit for p in parts
    ):
        return entry.outcome is Outcome.GIVEN and any(
            other.outcome is Outcome.GIVEN for other in near
        )
    amount = sum((part.dose.amount for part in parts if part.dose), Decimal(0))
    return amount > prescribed.amount


def _belongs_with(entry: Injection, other: Injection, *, weekly: bool) -> bool:
    """Tell whether two injections share a treatment day or lie close together."""
    if entry.treatment_day == other.treatment_day:
        return True
    if entry.at is None or other.at is None:
        return False
    return entry.at - other.at < (CLOSE_TOGETHER_WEEKLY if weekly else CLOSE_TOGETHER)
