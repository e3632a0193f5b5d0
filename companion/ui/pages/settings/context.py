"""What the Settings page is handed by the program around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from companion.domain.catalogue import Catalogue
from companion.services.backups import Backups, Restore, RestorePlan
from companion.services.erase import Erase
from companion.services.exports import Exports
from companion.services.imports import Imports
from companion.services.key_ports import DataKey, KeyKeeper
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.ports import DiaryLock, Look
from companion.ui.tasks import Tasks


class WithCatalogue(Protocol):
    """What the forms of a prescription ask of their surroundings."""

    @property
    def catalogue(self) -> Catalogue:
        """The products that can be prescribed."""
        ...


def _no_cloud_client(_folder: Path) -> str | None:
    return None


def _signed(_language: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class RecordKeys:
    """The keys of the open record: what keeps them, the data key, and the ways to open it.

    ``keyring_offered`` is False where this computer's keyring must not be touched, and ``lock``
    is None where there is nothing to lock, as in the demo.
    """

    keeper: KeyKeeper
    key: DataKey = field(repr=False)
    ways: KeyWays
    keyring_offered: bool = True
    lock: DiaryLock | None = None


@dataclass(frozen=True, slots=True)
class RecordBackups:
    """Making, listing and restoring backups of the open record.

    ``folder`` holds the automatic ones. ``put_in_place`` closes the diary, puts a planned
    restore in its place and opens it again; None where nothing can be restored, as in the demo.
    """

    backups: Backups
    restore: Restore
    folder: Path
    put_in_place: Callable[[RestorePlan], None] | None = None


@dataclass(frozen=True, slots=True)
class ReminderSwitches:
    """What this computer can do about reminders.

    ``available`` and ``has_buttons`` speak of the desktop's notifications; ``send_test``
    tells whether one was taken. The login switch is offered where the system has one, the
    switch for staying in the tray while there is a tray.
    """

    available: Callable[[], bool]
    has_buttons: Callable[[], bool]
    send_test: Callable[[], bool]
    login_offered: bool
    starts_at_login: Callable[[], bool]
    start_at_login: Callable[[bool], None]
    tray_there: Callable[[], bool]
    stays_in_tray: Callable[[], bool]
    stay_in_tray: Callable[[bool], None]


@dataclass(frozen=True, slots=True)
class RecordData:
    """Taking the record out, bringing rows in and erasing.

    ``after_erasing`` makes the window anew once a person is gone. ``erase_everything`` closes
    the diary and erases it with its keys; None where it goes by itself, as in the demo.
    """

    exports: Exports
    imports: Imports
    erase: Erase
    after_erasing: Callable[[], None]
    erase_everything: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class SettingsContext:
    """Everything the Settings page needs besides the open diary.

    ``cloud_client`` names the client that copies a folder to a cloud, or returns None.
    ``reopen`` makes the window anew, in a language just chosen; without it the language waits
    for the next start. ``unsigned`` tells whether no clinician has signed a language's words yet.
    A part that is None does not apply here, and the page says so.
    """

    catalogue: Catalogue
    look: Look
    tasks: Tasks
    keys: RecordKeys | None = None
    backups: RecordBackups | None = None
    record_folder: Path | None = None
    cloud_client: Callable[[Path], str | None] = _no_cloud_client
    reopen: Callable[[], None] | None = None
    unsigned: Callable[[str], bool] = _signed
    reminders: ReminderSwitches | None = None
    data: RecordData | None = None
