"""From a profile to its open diary: first start, keyring, unlocking, and what may be in the way."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from companion.app.diary import Diary, diary_pages
from companion.app.founding import ProfileFounding
from companion.app.grounds import Grounds
from companion.app.profile import Profile, ProfileState, is_damaged
from companion.app.rescue import By, Rescue
from companion.app.sessions import Session, session_of
from companion.app.stage import Stage
from companion.services.backups import RestorePlan, automatic_backups
from companion.services.errors import NewerRecordError
from companion.services.key_ports import (
    DataKey,
    KeyringLostError,
    KeyTroubleError,
    SlotKind,
    VaultNewerError,
)
from companion.services.troubles import TroubleError
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.opening import OpeningScreen
from companion.ui.gate.trouble_screen import WayOn
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence


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
        self._rescue = Rescue(stage, profile, self._open_with, self.begin)
        self._founding: ProfileFounding | None = None
        self._keyring_trouble: TroubleError | None = None
        self._waiting = 0
        self._unlock: UnlockScreen | None = None
        self.session: Session | None = None
        self.diary: Diary | None = None

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
        founded = self._founding.session if self._founding else None
        if self.diary is not None:
            self.diary.close()
        elif self.session is not None or founded is not None:
            (self.session or founded).record.close()  # type: ignore[union-attr]
        self.diary = self.session = self._founding = None

    def put_in_place(self, plan: RestorePlan) -> None:
        """Close the diary, put a planned restore in its place and open it again."""
        self.close()
        self._rescue.put_in_place(plan)

    # ---- first start --------------------------------------------------------------------

    def _begin_new(self) -> None:
        found = automatic_backups(self._profile.paths.backups)
        if found:
            self._rescue.backups_without_diary(found[0], self._first_start)
        else:
            self._first_start()

    def _first_start(self, session: Session | None = None) -> None:
        """Ask what a new diary needs; with a session only whom an empty record is for."""
        from companion.app.first_start_screen import first_start  # noqa: PLC0415 - seldom needed

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
        try:
            slots = self._profile.keeper.slots()
        except TroubleError as error:
            self._keys_in_the_way(error)
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
            if self._unlock is not None:
                self._unlock.refuse(error)
            elif isinstance(error, KeyTroubleError):
                self._show_unlock(error)
            else:
                self._show_in_the_way(error)

    def _show_unlock(self, error: TroubleError | None) -> None:
        try:
            slots = self._profile.keeper.slots()
        except TroubleError as trouble:
            self._keys_in_the_way(trouble)
            return
        self._stage.show(lambda: self._unlock_screen(slots, error))

    def _unlock_screen(
        self, slots: frozenset[SlotKind], error: TroubleError | None
    ) -> UnlockScreen:
        keeper = self._profile.keeper
        screen = UnlockScreen(
            slots,
            keeper.recovery_group_is_sound,
            trouble=error,
            look=self._stage.look,
            offer_keyring=isinstance(self._keyring_trouble, KeyringLostError),
        )

        def attempt(unlock: Callable[[], DataKey], by: By) -> None:
            job = self._stage.tasks.run(lambda _: unlock())
            job.succeeded.connect(lambda key: self._typed(key, by, screen))
            job.troubled.connect(screen.refuse)

        screen.passphrase_given.connect(
            lambda typed: attempt(lambda: keeper.unlock_with_passphrase(typed), By.PASSPHRASE)
        )
        screen.code_given.connect(
            lambda typed: attempt(lambda: keeper.unlock_with_recovery_code(typed), By.CODE)
        )
        screen.keyring_wanted.connect(self._keyring_again)
        screen.all_lost.connect(self._all_lost)
        self._unlock = screen
        return screen

    def _keyring_again(self) -> None:
        self._unlock = None
        self._ask_keyring()

    def _all_lost(self) -> None:
        self._unlock = None
        self._rescue.nobody_has_keys(lambda: self._show_unlock(None))

    def _typed(self, key: DataKey, by: By, screen: UnlockScreen) -> None:
        remember = screen.remember.value() and by is By.PASSPHRASE
        self._open_with(key, by)
        if remember and self.diary is not None:
            self._store_in_keyring(key, self.diary)

    def _store_in_keyring(self, key: DataKey, diary: Diary) -> None:
        job = self._stage.tasks.run(lambda _: self._profile.keeper.add_keyring(key))
        done = translate("Keys", "From now on the diary opens by itself on this computer.")
        job.succeeded.connect(lambda _: diary.desk.notice(done))
        job.troubled.connect(lambda error: diary.desk.notice(trouble_sentence(error)))

    # ---- the open record ----------------------------------------------------------------

    def _open_with(self, key: DataKey, by: By) -> None:
        """Open the record with its key, or lead to what helps when it does not open."""
        if self.session is not None:
            return
        self._unlock = None
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

    def _show_after_recovery(self, session: Session) -> None:
        from companion.ui.gate.after_recovery import (  # noqa: PLC0415 - seldom needed
            AfterRecovery,
        )

        ways = self._ways(session)

        def make() -> AfterRecovery:
            screen = AfterRecovery(ways, self._stage.tasks, self._stage.look)
            screen.done.connect(lambda: self._show_diary(session))
            return screen

        self._stage.show(make)

    def _show_diary(self, session: Session) -> None:
        self.session = session
        ways = self._ways(session)
        pages = diary_pages(ways, lambda: self._settings(session, ways))
        diary = self.diary = Diary(session, self._stage.preferences, pages)
        diary.show(self._page)
        self._stage.window.show_screen(diary.main)
        diary.back_up_daily(self._stage.tasks).tick()
        diary.remind(self._stage.window)

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
            reminders=self.diary.reminder_switches() if self.diary else None,
        )

    def _ways(self, session: Session) -> KeyWays:
        return KeyWays(
            self._profile.keeper,
            session.key,
            session.record,
            keyring_works=self._keyring_trouble is None,
        )

    # ---- troubles -----------------------------------------------------------------------

    def _keys_in_the_way(self, error: TroubleError) -> None:
        if isinstance(error, KeyTroubleError) and not isinstance(error, VaultNewerError):
            self._rescue.keys_unusable(error)
        else:
            self._show_in_the_way(error)

    def _show_in_the_way(self, error: TroubleError) -> None:
        newer = isinstance(error, NewerRecordError | VaultNewerError)

        def title() -> str:
            if newer:
                return translate("Gate", "A newer version wrote this diary")
            return translate("Gate", "The diary cannot be opened yet")

        def ways() -> list[WayOn]:
            return self._grounds.ways()

        self._stage.show_trouble(title, error, ways, self._grounds.aside)
