"""Finds the change that made or last touched a row, so that it can be taken back."""

from __future__ import annotations

from companion.services.ports import Record


def newest_change(record: Record, row_id: str) -> str:
    """Return the identifier of the last change to a row, an empty string without one."""
    history = record.journal.of_row(row_id)
    return history[-1].change_id if history else ""
