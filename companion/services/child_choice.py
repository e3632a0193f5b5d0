"""The spot a child chose for a day, kept until the next choice."""

from __future__ import annotations

from datetime import date

from companion.domain.sites.regions import Site
from companion.services.ports import Record
from companion.services.settings import CHILD_SPOT

_PARTS = 3


class ChildChoice:
    """Keeps one choice a person; a choice of another day says nothing about this one."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def keep(self, person_id: str, day: date, site: Site) -> None:
        """Keep the spot chosen for a treatment day."""
        text = " ".join((day.isoformat(), site.region, site.cell or ""))
        self._record.set_setting(CHILD_SPOT + person_id, text)

    def of(self, person_id: str, day: date) -> Site | None:
        """Return the spot chosen for a treatment day, None where none was."""
        parts = self._record.setting(CHILD_SPOT + person_id).split(" ")
        if len(parts) != _PARTS or parts[0] != day.isoformat():
            return None
        return Site(parts[1], parts[2] or None)
