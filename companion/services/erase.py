"""Erasing a person for good, with every copy this computer holds within reach."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from companion.services.backups import Backups
from companion.services.export_ports import Tell, silent
from companion.services.troubles import TroubleError

_STEPS = 4


class EraseUnfinishedError(TroubleError):
    """The rows are gone from the diary, but older copies beside it could not be replaced yet."""

    sentence = (
        "The person is erased from the diary, but older backups in its folder could not be "
        "replaced yet and still hold them. Free some space on the drive; the program goes on "
        "with it by itself."
    )


class Eraser(Protocol):
    """The record, opened a second time for erasing."""

    def erase_person(self, person_id: str) -> None:
        """Delete everything that is about a person, as one change without a journal line."""
        ...

    def compact(self) -> None:
        """Rewrite the file without its free pages and empty its log. Raises RecordBusyError."""
        ...

    def finish(self) -> None:
        """Note that no copy of the erased rows is left within reach."""
        ...

    def unfinished(self) -> bool:
        """Tell whether copies of erased rows still have to be replaced."""
        ...


@dataclass(frozen=True, slots=True)
class Erase:
    """Erases people; may run in any thread.

    ``remove_old_records`` takes away what earlier restores set aside.
    """

    open_eraser: Callable[[], AbstractContextManager[Eraser]]
    backups: Backups
    remove_old_records: Callable[[], None]

    def person(self, person_id: str, tell: Tell = silent) -> None:
        """Erase a person: rows, journal, settings, free pages, backups, records set aside.

        ``tell`` may still end the work before anything is deleted; from then on it runs to its
        end. Raises the troubles of the record, and EraseUnfinishedError when the rows are gone
        but a copy is not; ``finish_if_needed`` then does the rest.
        """
        tell(0, _STEPS)
        with self.open_eraser() as eraser:
            eraser.erase_person(person_id)
            self._replace_copies(eraser)

    def finish_if_needed(self) -> bool:
        """Replace the copies that an interrupted erasing left; tell whether there were any."""
        with self.open_eraser() as eraser:
            if not eraser.unfinished():
                return False
            self._replace_copies(eraser)
        return True

    def _replace_copies(self, eraser: Eraser) -> None:
        try:
            eraser.compact()
            self.backups.replace_all()
            self.remove_old_records()
            eraser.finish()
        except TroubleError as error:
            raise EraseUnfinishedError from error
