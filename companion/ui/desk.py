"""What every page is handed: the use cases, whose diary is open, and one signal for changes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from companion.domain.people import Carer, Person
from companion.services.events import Changes
from companion.services.preferences import Preferences
from companion.services.settings import CARER, PERSON
from companion.services.troubles import TroubleError
from companion.services.use_cases import UseCases


class Desk(QObject):
    """The open diary as the pages see it.

    ``changed`` carries the kinds of objects a saved change touched; ``person_changed``
    tells that another person's diary is shown; ``noticed`` asks for a message at the foot
    of the window, with the call that takes the change back or None.
    """

    changed = Signal(object)
    person_changed = Signal()
    noticed = Signal(str, object)
    page_wanted = Signal(str)

    def __init__(self, use: UseCases, changes: Changes, preferences: Preferences) -> None:
        super().__init__()
        self.use = use
        self.preferences = preferences
        self._person_id = use.record.setting(PERSON)
        changes.subscribe(self._changed)

    @property
    def person(self) -> Person | None:
        """The person whose diary is shown; None before the first one is set up."""
        people = self.use.people.all()
        mine = (person for person in people if person.id == self._person_id)
        return next(mine, people[0] if people else None)

    def show_person(self, person: Person) -> None:
        """Show another person's diary, now and at the next start.

        A record that takes no changes just now keeps nobody from looking.
        """
        self._person_id = person.id
        with suppress(TroubleError):
            self.use.record.set_setting(PERSON, person.id)
        self.person_changed.emit()

    @property
    def carer(self) -> Carer | None:
        """Who is recording: the carer chosen last, else the only one there is."""
        carers = self.use.people.carers()
        chosen = self.use.record.setting(CARER)
        mine = (carer for carer in carers if carer.id == chosen)
        return next(mine, carers[0] if len(carers) == 1 else None)

    @property
    def by(self) -> str:
        """The id of who is recording; empty where nobody is chosen."""
        carer = self.carer
        return carer.id if carer else ""

    def record_as(self, carer: Carer) -> None:
        """Remember who is recording; no trouble worth a word where that cannot be kept."""
        with suppress(TroubleError):
            self.use.record.set_setting(CARER, carer.id)

    def notice(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say at the foot of the window what was done, with a way back."""
        self.noticed.emit(text, undo)

    def done(self, text: str, change_id: str) -> None:
        """Say what was done; its way back is recorded as whoever is recording then."""
        self.notice(text, lambda: self.use.record.undo(change_id, carer_id=self.by))

    def _changed(self, kinds: frozenset[str]) -> None:
        self.changed.emit(kinds)
