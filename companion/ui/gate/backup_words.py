"""A backup in plain words: when it was made, and how much it holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from companion.ui.formats import format_date, format_time
from companion.ui.text import translate


def backup_facts(made: datetime, rows: Mapping[str, int], zone: ZoneInfo) -> list[tuple[str, str]]:
    """Return what a person needs to recognise a backup, as label and value."""
    local = made.astimezone(zone)
    counted = (
        (translate("Backup", "People"), "person"),
        (translate("Backup", "Injections"), "injection"),
        (translate("Backup", "Prescriptions"), "prescription"),
        (translate("Backup", "Measurements"), "measurement"),
    )
    return [
        (
            translate("Backup", "Made"),
            translate(
                "Backup",
                "{day}, {time}",
                day=format_date(local.date(), "full"),
                time=format_time(local),
            ),
        ),
        *((name, QLocale().toString(rows[table])) for name, table in counted if table in rows),
    ]
