"""From a profile to its open diary: first start, keyring, unlocking, and what may be in the way.

What a usual start does not need is imported where it is needed: the window is quick only while
it stays so.
"""

from __future__ import annotations

from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from companion.app.by import By
from companion.app.diary import SETTINGS, Diary, diary_pages
from companion.app.grounds import Grounds
from companion.app.profile import Profile, ProfileState, is_damaged
from companion.app.sessions import Session, session_of
from companion.app.stage import Stage
from companion.services.errors import NewerRecordError
from companion.services.key_ports import DataKey, KeyTroubleError, SlotKind, VaultNewerError
from companion.services.troubles import TroubleError
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.opening import OpeningScreen
from companion.ui.text import translate

if TYPE_CHECKING:
    from companion.app.founding import ProfileFounding
    from companion.app.locking import Locking
    from companion.app.rescue import Rescue
    from companion.app.unlocking import Unlocking
    from companion.services.backups import RestorePlan
    from companion.ui.pages.settings.context import SettingsContext


class Startup:
    """Leads one profile to its diary; every failure ends on a screen with a way on."""

    def __init__(
        self,
        stage: Stage,
        profile: Profile,
        grounds: Grounds,
        *,
        passphrase: str | None = None,
        page: str = "",
    ) -> None:
        self._stage, self._profile, self._grounds = stage, profile, grounds
        self._passphrase, self._page = passphrase, page
        self._founding: ProfileFounding | None = None
        self._keyring_trouble: TroubleError | None = None
        self._waiting = 0
        self._typing = False
        self.session: Session | None = None
        self.diary: Diary | None = None
        self.locking: Locking | None = None

    def begin(self) -> None:
        """Look at what lies in the folder and go on from there."""
        try:
            state = self._profile.state()
        except TroubleError as error:
            self._show_in_the_way(error)
            return
        if state is ProfileState.NEW:
            self._begin_new()
        else:
            self._begin_unlocking()

    def close(self) -> None:
        """Close the record; everything was saved when it was entered."""
        founded = self._founding.session if self._founding is not None else None
        session = self.session or founded
        if self.locking is not None:
            self.locking.end()
            self.locking = None
        if self.diary is not None:
            self.diary.close()
        elif session is not None:
            session.record.close()
        self.diary = self.session = self._founding = None

    def put_in_place(self, plan: RestorePlan) -> None:
        """Close the diary, put a planned restore in its place and open it again."""
        self.close()
        self._rescue.put_in_place(plan)

    def show_anew(self) -> None:
        """Make everything in the window anew, in the language now in force."""
        assert self.session is not None
        assert self.diary is not None
        self.diary.leave()
        self._page = ""
        self._show_diary(self.session)
        diary = self.diary
        # After what the diary puts off until its first page is seen, such as reminders.
        QTimer.singleShot(0, diary.main, lambda: diary.show(SETTINGS))

    def show_without_erased(self) -> None:
        """Make the window anew after somebody was erased; ask for a person if nobody is left."""
        assert self.session is not None
        if self.session.use.people.all():
            self.show_anew()
            return
        session = self.session
        if self.diary is not None:
            self.diary.leave()
            self.diary = None
        self._first_start(session)

    def erase_everything(self) -> None:
        """Close the diary, erase it with its keys, and say so."""
        from companion.app.farewell import erase_everything  # noqa: PLC0415 - once, if ever

        self.close()
        erase_everything(self._stage, self._profile, self.begin)

    # ---- first start --------------------------------------------------------------------

    def _begin_new(self) -> None:
        from companion.services.backups import automatic_backups  # noqa: PLC0415 - once

        found = automatic_backups(self._profile.paths.backups)
        if found:
            self._rescue.backups_without_diary(found[0], self._first_start)
        else:
            self._first_start()

    def _first_start(self, session: Session | None = None) -> None:
        """Ask what a new diary needs; with a session only whom an empty record is for."""
        from companion.app.first_start_screen import first_start  # noqa: PLC0415 - once
        from companion.app.founding import ProfileFounding  # noqa: PLC0415 - once

        self._founding = founding = ProfileFounding(
            self._profile,
            self._stage.clock,
            self._stage.keyring,
            passphrase=self._passphrase,
            session=session,
        )
        make = first_start(self._stage, founding, self._founded, self._rescue.choose_backup)
        self._stage.show(make)

    def _founded(self) -> None:
        assert self._founding is not None
        assert self._founding.session is not None
        self._show_diary(self._founding.session)

    # ---- later starts -------------------------------------------------------------------

    def _begin_unlocking(self) -> None:
        slots = self._slots()
        if slots is None:
            return
        if self._passphrase is not None:
            self._try_given_passphrase(self._passphrase)
        elif SlotKind.KEYRING in slots:
            self._ask_keyring()
        else:
            self._show_unlock(None)

    def _try_given_passphrase(self, passphrase: str) -> None:
        job = self._stage.tasks.run(
            lambda _: self._profile.keeper.unlock_with_passphrase(passphrase)
        )
        job.succeeded.connect(lambda key: self._open_with(key, By.PASSPHRASE))
        job.troubled.connect(self._show_unlock)

    def _ask_keyring(self) -> None:
        """Ask the keyring beside the window; the latest asking decides what is shown."""
        self._typing = False
        shown = self._stage.window.screen_shown
        if not isinstance(shown, OpeningScreen):
            shown = OpeningScreen()
            self._stage.window.show_screen(shown)
        shown.wait_for_keyring(lambda: self._show_unlock(None))
        self._waiting += 1
        asked = self._waiting
        future = self._profile.keeper.unlock_in_background()
        future.add_done_callback(
            lambda done: self._stage.tasks.deliver(lambda: self._keyring_answered(done, asked))
        )

    def _keyring_answered(self, done: Future[DataKey], asked: int) -> None:
        if self.session is not None:
            return
        error = done.exception()
        if error is None:
            self._open_with(done.result(), By.KEYRING)
        elif not isinstance(error, TroubleError):
            raise error
        elif asked == self._waiting:
            self._keyring_trouble = error
            if self._typing:
                self._unlocking.refuse(error)
            elif isinstance(error, KeyTroubleError):
                self._show_unlock(error)
            else:
                self._show_in_the_way(error)

    def _show_unlock(self, error: TroubleError | None) -> None:
        slots = self._slots()
        if slots is not None:
            self._typing = True
            self._unlocking.show(slots, error or self._keyring_trouble)

    def _slots(self) -> frozenset[SlotKind] | None:
        """Return the ways the diary opens, None when the keys themselves are in the way."""
        try:
            return self._profile.keeper.slots()
        except VaultNewerError as error:
            self._show_in_the_way(error)
        except KeyTroubleError as error:
            self._rescue.keys_unusable(error)
        except TroubleError as error:
            self._show_in_the_way(error)
        return None

    def _all_lost(self) -> None:
        self._typing = False
        self._rescue.nobody_has_keys(lambda: self._show_unlock(None))

    @cached_property
    def _unlocking(self) -> Unlocking:
        from companion.app.unlocking import Unlocking  # noqa: PLC0415 - seldom needed

        return Unlocking(
            self._stage,
            self._profile.keeper,
            opened=self._open_with,
            ask_keyring=self._ask_keyring,
            all_lost=self._all_lost,
        )

    @cached_property
    def _rescue(self) -> Rescue:
        from companion.app.rescue import Rescue  # noqa: PLC0415 - seldom needed

        return Rescue(self._stage, self._profile, self._open_with, self.begin)

    # ---- the open record ----------------------------------------------------------------

    def _open_with(self, key: DataKey, by: By) -> None:
        """Open the record with its key, or lead to what helps when it does not open."""
        if self.session is not None:
            return
        try:
            opened = self._profile.open(key)
        except TroubleError as error:
            if is_damaged(error):
                self._rescue.record_unusable(error, key, by)
            else:
                self._show_in_the_way(error)
            return
        session = self.session = session_of(opened, self._profile.paths, self._stage.clock)
        if not session.use.people.all():
            self._first_start(session)
        elif by is By.CODE:
            self._show_after_recovery(session)
        else:
            self._show_diary(session)
            if self._typing and self.diary is not None:
                self._unlocking.remember_where_asked(key, self.diary.desk)

    def _show_after_recovery(self, session: Session) -> None:
        from companion.ui.gate.after_recovery import (  # noqa: PLC0415 - seldom needed
            AfterRecovery,
        )

        ways = self._ways(session)

        def make() -> AfterRecovery:
            screen = AfterRecovery(ways, self._stage.tasks, self._stage.look)
            screen.done.connect(lambda: self._go_on_after_recovery(session, ways))
            return screen

        self._stage.show(make)

    def _go_on_after_recovery(self, session: Session, ways: KeyWays) -> None:
        if ways.keyring_works:
            self._keyring_trouble = None
        self._show_diary(session)

    def _show_diary(self, session: Session) -> None:
        self.session = session
        ways = self._ways(session)
        pages = diary_pages(ways, lambda: self._settings(session, ways))
        diary = self.diary = Diary(session, self._stage.preferences, pages)
        diary.remind(self._stage.window)
        diary.show(self._page)
        self._stage.window.show_screen(diary.main)
        diary.back_up_daily(self._stage.tasks)
        diary.soon(lambda: self._lock_when_left(session))

    def _lock_when_left(self, session: Session) -> None:
        """Begin to watch whether the diary is left alone, once it is seen."""
        from companion.app.locking import Locking  # noqa: PLC0415 - after first paint

        if self.locking is None:
            self.locking = Locking(self._stage, self._profile.keeper, session.key)
        self.locking.watch()

    def _settings(self, session: Session, ways: KeyWays) -> SettingsContext:
        from companion.app.settings_wiring import (  # noqa: PLC0415 - seldom needed
            settings_context,
        )

        return settings_context(
            session,
            self._stage.look,
            self._stage.tasks,
            profile=self._profile,
            ways=ways,
            put_in_place=self.put_in_place,
            reopen=self.show_anew,
            reminders=self.diary.reminder_switches() if self.diary is not None else None,
            lock=self.locking,
            after_erasing=self.show_without_erased,
            erase_everything=self.erase_everything,
        )

    def _ways(self, session: Session) -> KeyWays:
        return KeyWays(
            self._profile.keeper,
            session.key,
            session.record,
            keyring_works=self._keyring_trouble is None,
        )

    # ---- troubles -----------------------------------------------------------------------

    def _show_in_the_way(self, error: TroubleError) -> None:
        newer = isinstance(error, NewerRecordError | VaultNewerError)

        def title() -> str:
            if newer:
                return translate("Gate", "A newer version wrote this diary")
            return translate("Gate", "The diary cannot be opened yet")

        self._stage.show_trouble(title, error, self._grounds.ways, self._grounds.aside)
