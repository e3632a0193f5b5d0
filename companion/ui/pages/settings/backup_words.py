"""What backups hold, in words and in rows to compare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from companion.domain.injections import Injection
from companion.domain.measurements import Measurement
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.backup_ports import Contents
from companion.services.ports import Record
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate


@dataclass(frozen=True, slots=True)
class Counted:
    """One kind of row: its name, how many a backup holds, and how many the diary has now."""

    name: str
    in_backup: int
    now: int


def compare(contents: Contents, record: Record) -> tuple[Counted, ...]:
    """Return what a backup holds beside what the open diary holds."""
    kinds: tuple[tuple[str, str, type[object]], ...] = (
        (translate("Backup", "People"), "person", Person),
        (translate("Backup", "Prescription lines"), "prescription", Prescription),
        (translate("Backup", "Injections on record"), "injection", Injection),
        (translate("Backup", "Measurements"), "measurement", Measurement),
    )
    return tuple(
        Counted(name, contents.rows.get(table, 0), len(record.all(kind)))
        for name, table, kind in kinds
    )


def contents_words(contents: Contents) -> str:
    """Return the main counts in one line: "People: 3, injections: 2,104"."""
    rows, locale = contents.rows, QLocale()
    return translate(
        "Backup",
        "People: {people}, injections: {injections}",
        people=locale.toString(rows.get("person", 0)),
        injections=locale.toString(rows.get("injection", 0)),
    )


def moment_words(at: datetime, zone: ZoneInfo) -> str:
    """Return when a backup was made, by this computer's clock."""
    local = at.astimezone(zone)
    return translate(
        "Backup", "{day}, {time}", day=format_date(local.date(), "medium"), time=format_time(local)
    )


def size_words(size: int) -> str:
    """Return a file's size as the language writes it: "212 kB"."""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
