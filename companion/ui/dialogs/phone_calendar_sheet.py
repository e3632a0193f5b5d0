"""The calendar file for the phone: discreet or plain, saved, and how to take it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.people import Person
from companion.services.troubles import DiskFullError, FolderDeniedError, TroubleError
from companion.ui.calendar_words import calendar_words
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_DISCREET, _PLAIN = "discreet", "plain"
_ENDING = ".ics"


class PhoneCalendarSheet(Sheet):
    """Saves the calendar file of one person and remembers what it held."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(
            parent,
            translate("PhoneCalendar", "Calendar file for the phone"),
            translate(
                "PhoneCalendar",
                "A computer that is off cannot remind anybody; a phone can. The file holds "
                "injection times, visits, and when packs end. It never holds a dose.",
            ),
        )
        self._desk, self._person = desk, person
        form = Form()
        self.titles = form.add(
            ChoiceField(
                [
                    (_DISCREET, translate("PhoneCalendar", "Discreet: “Check diary: given?”")),
                    (_PLAIN, translate("PhoneCalendar", "Plain: names the person and the matter")),
                ],
                _DISCREET,
            ),
            translate("PhoneCalendar", "Titles on the phone"),
        )
        self.add(form)
        if desk.use.calendar.out_of_date(person):
            self.add(Banner(_out_of_date_words(), "attention"))
        self.add(Label(self._saved_words(), "muted"))
        self.add(Label(_how_words(), "muted"))
        self.save_button = self.add_button(
            translate("PhoneCalendar", "Save the file…"), "primary", self.save_as
        )
        self.add_cancel(translate("PhoneCalendar", "Close"))

    def save_as(self) -> None:
        """Ask for a place and save the file there; the name offered says nothing of health."""
        offered = translate("PhoneCalendar", "diary") + _ENDING
        kinds = translate("PhoneCalendar", "Calendar files") + " (*.ics)"
        title = translate("PhoneCalendar", "Save the calendar file")
        chosen, _ = QFileDialog.getSaveFileName(self, title, offered, kinds)
        if chosen:
            target = Path(chosen)
            self.save_to(target if target.suffix else target.with_name(target.name + _ENDING))

    def save_to(self, target: Path) -> None:
        """Save the file at a place, and remember what it held."""
        use, person = self._desk.use, self._person
        assert use.write_calendar is not None
        events = use.calendar.events(person)
        words = calendar_words([person], plain=self.titles.value() == _PLAIN)
        try:
            _write(target, use.write_calendar(events, words, use.clock.now()))
            use.calendar.remember(person, events)
        except TroubleError as error:
            show_trouble(self, error, translate("PhoneCalendar", "Not saved"))
            return
        self._desk.notice(
            translate("PhoneCalendar", "The calendar file was saved. Now open it on the phone.")
        )
        self.accept()

    def _saved_words(self) -> str:
        saved = self._desk.use.calendar.saved_at(self._person)
        if saved is None:
            return translate("PhoneCalendar", "No file was saved yet.")
        return translate("PhoneCalendar", "Last saved on {date}.", date=format_date(saved.date()))


def _out_of_date_words() -> str:
    return translate(
        "PhoneCalendar",
        "The phone’s calendar is out of date. Save the file again and open it on the phone: what "
        "is no longer planned is cancelled there.",
    )


def _how_words() -> str:
    return translate(
        "PhoneCalendar",
        "Send the file to the phone and open it there with the calendar, into a calendar of its "
        "own if the phone offers that. The file is not encrypted.",
    )


def _write(target: Path, content: bytes) -> None:
    """Write a file in one step. FolderTroubleError."""
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FolderDeniedError(target.parent)
    if file.write(content) != len(content) or not file.commit():
        raise DiskFullError(target.parent)
