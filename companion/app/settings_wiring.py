"""Hands the Settings page its keys, backups, look and folders."""

from __future__ import annotations

from collections.abc import Callable

from companion.app.backup_wiring import backups_over, keeper_of, restore_into
from companion.app.erase_wiring import erase_over
from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.profile import Profile
from companion.app.sessions import Session
from companion.services.backups import RestorePlan
from companion.system.cloud_folders import cloud_client_of
from companion.ui import languages
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.ports import DiaryLock, Look
from companion.ui.pages.settings.context import (
    RecordBackups,
    RecordData,
    RecordKeys,
    ReminderSwitches,
    SettingsContext,
)
from companion.ui.tasks import Tasks


def settings_context(
    session: Session,
    look: Look,
    tasks: Tasks,
    *,
    profile: Profile | None = None,
    ways: KeyWays | None = None,
    put_in_place: Callable[[RestorePlan], None] | None = None,
    reopen: Callable[[], None] | None = None,
    reminders: ReminderSwitches | None = None,
    lock: DiaryLock | None = None,
    after_erasing: Callable[[], None] | None = None,
    erase_everything: Callable[[], None] | None = None,
) -> SettingsContext:
    """Return what the Settings page needs over an open session.

    Without a profile it is the demo: this computer's keyring is left alone and nothing is
    restored. ``ways`` are the window's own where it has some; ``put_in_place`` closes the
    diary, restores and opens it again; ``reopen`` makes the window anew, in a language just
    chosen; ``after_erasing`` makes it anew without somebody, ``erase_everything`` ends it.
    """
    from companion.content.products import load_catalogue  # noqa: PLC0415 - read when needed
    from companion.content.words import unsigned  # noqa: PLC0415 - as above

    keeper = profile.keeper if profile else keeper_of(session)
    housed = profile or Profile(session.paths, keeper, session.clock, "")
    return SettingsContext(
        catalogue=load_catalogue(language=languages.in_force()),
        look=look,
        tasks=tasks,
        keys=RecordKeys(
            keeper,
            session.key,
            ways or KeyWays(keeper, session.key, session.record),
            keyring_offered=profile is not None,
            lock=lock,
        ),
        backups=RecordBackups(
            backups_over(session), restore_into(housed), session.paths.backups, put_in_place
        ),
        record_folder=session.paths.data,
        cloud_client=cloud_client_of,
        reopen=reopen,
        unsigned=unsigned,
        reminders=reminders,
        data=RecordData(
            exports=exports_over(session),
            imports=imports_over(session),
            erase=erase_over(session),
            after_erasing=after_erasing or reopen or _nothing,
            erase_everything=erase_everything,
        ),
    )


def _nothing() -> None:
    return
