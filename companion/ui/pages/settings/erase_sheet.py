"""Erasing for good: what goes, what cannot be reached, and a name typed to confirm it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.erase import OutOfReach, is_typed
from companion.domain.people import Person
from companion.services.erase import Erase, EraseUnfinishedError
from companion.services.troubles import TroubleError
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.tasks import Progress, Tasks
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 620


class EraseSheet(Sheet):
    """Says what goes and what stays out of reach; the button wakes when the words are typed.

    Accepted once it is done, or at once where ``erase`` is left to the caller.
    """

    def __init__(
        self, parent: QWidget, title: str, text: str, wanted: str, goes: Sequence[str], action: str
    ) -> None:
        super().__init__(parent, title, text, width=_WIDTH_PX)
        self._wanted = wanted
        self.add(_Points(translate("Erase", "This goes for good"), goes, "trash-2"))
        self.add(
            _Points(
                translate("Erase", "This cannot be reached from here"),
                [_OUT_OF_REACH[copy]() for copy in OutOfReach],
                "info",
            )
        )
        self.form = Form()
        self.typed = self.form.add(
            TextField(longest=200),
            translate("Erase", "To go on, type: {words}", words=wanted),
        )
        self.add(self.form)
        self.trouble = Banner("", "attention")
        self.trouble.hide()
        self.add(self.trouble)
        self.erase_button = self.add_button(action, "danger", self.go_on)
        self.close_button = self.add_cancel(translate("Erase", "Close, erase nothing"))
        self.form.changed.connect(self._refresh)
        self._refresh()
        self.close_button.setFocus()

    def go_on(self) -> None:
        """Do what was confirmed."""
        if is_typed(self.typed.value(), self._wanted):
            self.accept()

    def _refresh(self) -> None:
        self.erase_button.setEnabled(is_typed(self.typed.value(), self._wanted))


class ErasePersonSheet(EraseSheet):
    """Erases one person beside the window; ``erased`` tells that their rows are gone."""

    def __init__(self, parent: QWidget, person: Person, erase: Erase, tasks: Tasks) -> None:
        super().__init__(
            parent,
            translate("Erase", "Erase {name}", name=person.name),
            translate(
                "Erase",
                "Everything kept about {name} is deleted and cannot be brought back.",
                name=person.name,
            ),
            person.name,
            _person_goes(person.name),
            translate("Erase", "Erase {name} for good", name=person.name),
        )
        self._person, self._erase = person, erase
        self.erased = False
        self.job = JobBar(tasks)
        self.job.hide()
        self.add(self.job)

    def go_on(self) -> None:
        """Erase the person in the worker; the sheet closes once all of it is done."""
        if not is_typed(self.typed.value(), self._wanted):
            return
        erase, person_id = self._erase, self._person.id

        def work(progress: Progress) -> None:
            erase.person(person_id, progress.tell)

        self.trouble.hide()
        for part in (self.form, self.erase_button, self.close_button):
            part.setEnabled(False)
        self.job.run(
            translate("Erase", "Erasing, and making a new backup without these rows…"),
            work,
            done=self._done,
            troubled=self._troubled,
            ended=self._ended,
        )
        self.resize(self.sizeHint())

    def reject(self) -> None:
        """Close; a sheet at work waits for its end, and says afterwards what came of it."""
        if self.job.working:
            self.job.stop()
            return
        super().reject()

    def _done(self, _: object) -> None:
        self.erased = True

    def _troubled(self, error: TroubleError) -> None:
        self.erased = isinstance(error, EraseUnfinishedError)
        self.trouble.set(trouble_sentence(error), "attention")
        self.trouble.show()

    def _ended(self) -> None:
        self.close_button.setEnabled(True)
        if self.erased and self.trouble.isHidden():
            self.accept()
            return
        if not self.erased:
            for part in (self.form, self.erase_button):
                part.setEnabled(True)
        self.close_button.set_text(translate("Erase", "Close"))
        self.resize(self.sizeHint())


def erase_all_sheet(parent: QWidget) -> EraseSheet:
    """Return the sheet that asks before everything is erased; the caller does it."""
    return EraseSheet(
        parent,
        translate("Erase", "Erase everything"),
        translate(
            "Erase",
            "The whole diary is deleted, with its keys. Without keys nobody can read what may be "
            "left on the drive. The program then stands as on its first day.",
        ),
        translate("Erase", "erase everything"),
        [
            translate("Erase", "The diary of everybody in it, and its history"),
            translate("Erase", "The keys: keyring, passphrase and recovery code open nothing more"),
            translate("Erase", "Every backup in the diary’s folder, and diaries set aside there"),
            translate("Erase", "Settings, reminders, logs, and starting with the computer"),
        ],
        translate("Erase", "Erase everything for good"),
    )


class _Points(QWidget):
    """A heading with a few points below it."""

    def __init__(self, title: str, points: Sequence[str], icon: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(Label(title, "strong"))
        for point in points:
            column.addWidget(_Point(point, icon))


class _Point(QWidget):
    """One line with its icon."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(IconLabel(icon, "text_muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text), 1)


def _person_goes(name: str) -> list[str]:
    return [
        translate("Erase", "All entries about {name}, and their history", name=name),
        translate("Erase", "Carers who helped nobody else"),
        translate(
            "Erase",
            "Automatic backups: one new one without {name} replaces them",
            name=name,
        ),
        translate("Erase", "Diaries that an earlier restore set aside"),
    ]


_OUT_OF_REACH: dict[OutOfReach, Callable[[], str]] = {
    OutOfReach.EXPORTS: lambda: translate("Erase", "Exported files and saved charts"),
    OutOfReach.OWN_BACKUPS: lambda: translate(
        "Erase", "Backups saved or copied to other places: delete those files yourself"
    ),
    OutOfReach.PRINTS: lambda: translate("Erase", "Printed sheets and saved PDF files"),
    OutOfReach.PHONE_CALENDAR: lambda: translate(
        "Erase", "The calendar on a phone: delete it there"
    ),
    OutOfReach.DRIVE: lambda: translate(
        "Erase", "Copies that the drive or a cloud keeps by itself; they are encrypted"
    ),
}
