"""Opens the sheets for paper and phone from any page; loads them only then."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.services.settings import CALENDAR
from companion.ui.desk import Desk


def open_paper(parent: QWidget, desk: Desk, kind: str = "") -> None:
    """Show what can be printed for the person whose diary is open; ``kind`` is chosen first."""
    from companion.ui.dialogs.paper_sheet import PaperSheet  # noqa: PLC0415 - printing loads slowly
    from companion.ui.printing.catalogue import PaperKind  # noqa: PLC0415 - as above

    person = desk.person
    if person is not None:
        PaperSheet(parent, desk, person, PaperKind(kind) if kind else PaperKind.FRIDGE).exec()


def open_phone_calendar(parent: QWidget, desk: Desk) -> None:
    """Show the calendar file of the person whose diary is open."""
    from companion.ui.dialogs.phone_calendar_sheet import (  # noqa: PLC0415 - seldom needed
        PhoneCalendarSheet,
    )

    person = desk.person
    if person is not None:
        PhoneCalendarSheet(parent, desk, person).exec()


def phone_is_out_of_date(desk: Desk, person: Person) -> bool:
    """Tell whether the phone was given a calendar that no longer fits.

    Nothing but one setting is read where no file was ever saved, as at most starts.
    """
    if not desk.use.record.setting(CALENDAR + person.id):
        return False
    return desk.use.calendar.out_of_date(person)
