"""Ways back to a diary when its record or its keys are damaged, missing or lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from companion.app.backup_wiring import BackupFormat, restore_into
from companion.app.by import By
from companion.app.profile import Profile
from companion.app.stage import Stage
from companion.services.backups import Backup, Restore, RestorePlan, automatic_backups
from companion.services.errors import DamagedRecordError, NewerRecordError
from companion.services.key_ports import (
    DataKey,
    KeyringTroubleError,
    LockedKeys,
    SlotKind,
    SlotMissingError,
)
from companion.services.troubles import TroubleError
from companion.storage.connection import open_existing
from companion.ui.gate.backup_words import backup_facts
from companion.ui.gate.opening import OpeningScreen
from companion.ui.gate.trouble_screen import TroubleScreen, WayOn
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence

Unlock = Callable[[LockedKeys], DataKey]


Reopen = Callable[[DataKey, By], None]


class Rescue:
    """Offers backups and new beginnings; nothing that lies in the folder is ever overwritten.

    ``reopen`` opens the record with a key, ``begin_again`` looks at the folder anew.
    """

    def __init__(
        self, stage: Stage, profile: Profile, reopen: Reopen, begin_again: Callable[[], None]
    ) -> None:
        self._stage, self._profile = stage, profile
        self._reopen, self._begin_again = reopen, begin_again
        self._restore: Restore = restore_into(profile)
        self._keys_unusable = False

    def record_unusable(self, error: TroubleError, key: DataKey, by: By) -> None:
        """Look for the newest whole backup of a damaged or missing record, and offer it."""
        self._show_searching()
        job = self._stage.tasks.run(
            lambda _: self._restore.newest_good(
                self._profile.paths.backups, partial(_if_it_fits, key)
            )
        )
        job.succeeded.connect(lambda found: self._offer_newest(error, found, key, by))
        job.troubled.connect(lambda _: self._offer_newest(error, None, key, by))

    def keys_unusable(self, error: TroubleError) -> None:
        """Offer to take the keys, or all of it, from a backup: each carries its own copy."""
        self._keys_unusable = True
        newest = automatic_backups(self._profile.paths.backups)

        def ways() -> list[WayOn]:
            choose = WayOn(translate("Rescue", "Choose a backup file…"), self.choose_backup)
            again = WayOn(translate("Gate", "Try again"), self._begin_again)
            if not newest:
                return [again, choose]
            look = translate("Rescue", "Take the keys from the newest backup")
            return [WayOn(look, lambda: self.open_backup(newest[0].path)), choose, again]

        self._stage.show_trouble(
            lambda: translate("Rescue", "The keys of the diary cannot be read"),
            error,
            ways,
            lambda: [self._stage.quit(), self._new_diary()],
        )

    def nobody_has_keys(self, back: Callable[[], None]) -> None:
        """Say plainly that without any of the ways nobody can open the diary."""

        def make() -> TroubleScreen:
            screen = TroubleScreen(
                translate("Rescue", "Without one of these, the diary stays closed"),
                translate(
                    "Rescue",
                    "It is encrypted, and nobody keeps a second key, not even its makers. Look "
                    "once more for the paper with the recovery code. A backup opens with the "
                    "code or passphrase it was made with.",
                ),
                [
                    WayOn(translate("Rescue", "Go back"), back),
                    WayOn(translate("Rescue", "Choose a backup file…"), self.choose_backup),
                ],
                aside=[self._stage.quit(), self._new_diary()],
                look=self._stage.look,
            )
            screen.settle()
            return screen

        self._stage.show(make)

    def backups_without_diary(self, newest: Backup, first_start: Callable[[], None]) -> None:
        """Offer the backups found in a folder that holds no diary any more."""

        def make() -> TroubleScreen:
            screen = TroubleScreen(
                translate("Rescue", "There is no diary here, but a backup of one"),
                translate(
                    "Rescue",
                    "The diary’s file and its keys are gone from their folder. The backup opens "
                    "with its recovery code or passphrase.",
                ),
                [
                    WayOn(
                        translate("Rescue", "Open the newest backup"),
                        lambda: self.open_backup(newest.path),
                    ),
                    WayOn(translate("Rescue", "Choose a backup file…"), self.choose_backup),
                ],
                aside=[
                    self._stage.quit(),
                    WayOn(translate("Rescue", "Start a new diary"), first_start),
                ],
                look=self._stage.look,
            )
            screen.add_facts(backup_facts(newest.made, {}, self._stage.clock.zone()))
            screen.settle()
            return screen

        self._stage.show(make)

    def put_in_place(self, plan: RestorePlan) -> None:
        """Put a planned restore in place of the closed record, and open it."""
        self._apply(plan, By.KEYRING)

    def choose_backup(self) -> None:
        """Ask for a backup file and open it."""
        path = self._stage.ask_backup()
        if path is not None:
            self.open_backup(path)

    def open_backup(self, path: Path) -> None:
        """Open a backup's keys, by this computer's keyring if it can, else as the person types."""
        self._show_searching()

        def work(_: object) -> tuple[frozenset[SlotKind], DataKey | None]:
            keys = self._restore.keys_of(path)
            try:
                return keys.slots(), keys.unlock_with_keyring()
            except (KeyringTroubleError, SlotMissingError):
                return keys.slots(), None

        job = self._stage.tasks.run(work)
        job.succeeded.connect(lambda found: self._keys_found(path, *found))
        job.troubled.connect(self._backup_refused)

    def _keys_found(self, path: Path, slots: frozenset[SlotKind], key: DataKey | None) -> None:
        if key is not None:
            self._opened(path, key, By.KEYRING)
        else:
            self._stage.show(lambda: self._unlock_screen(path, slots))

    def _unlock_screen(self, path: Path, slots: frozenset[SlotKind]) -> UnlockScreen:
        screen = UnlockScreen(
            slots - {SlotKind.KEYRING},
            self._profile.keeper.recovery_group_is_sound,
            look=self._stage.look,
            title=translate("Rescue", "Open the backup"),
        )

        def attempt(unlock: Unlock, by: By) -> None:
            job = self._stage.tasks.run(lambda _: unlock(self._restore.keys_of(path)))
            job.succeeded.connect(lambda key: self._opened(path, key, by))
            job.troubled.connect(screen.refuse)

        screen.passphrase_given.connect(
            lambda typed: attempt(lambda keys: keys.unlock_with_passphrase(typed), By.PASSPHRASE)
        )
        screen.code_given.connect(
            lambda typed: attempt(lambda keys: keys.unlock_with_recovery_code(typed), By.CODE)
        )
        screen.all_lost.connect(lambda: self.nobody_has_keys(self._begin_again))
        return screen

    def _opened(self, path: Path, key: DataKey, by: By) -> None:
        """Use a backup's key: for the record that is there if it fits, else for the backup."""
        if self._keys_unusable and self._key_opens_record(key):
            self._profile.keeper.adopt(BackupFormat().read_header(path).sealed)
            self._reopen(key, by)
            return
        self._show_searching()
        job = self._stage.tasks.run(lambda _: self._restore.plan(path, lambda _: key))
        job.succeeded.connect(lambda plan: self._offer(plan, by))
        job.troubled.connect(self._backup_refused)

    def _key_opens_record(self, key: DataKey) -> bool:
        try:
            open_existing(self._profile.paths.database, key.raw(), read_only=True).close()
        except TroubleError:
            return False
        return True

    def _offer_newest(
        self,
        error: TroubleError,
        found: tuple[Backup, RestorePlan] | None,
        key: DataKey,
        by: By,
    ) -> None:
        def make() -> TroubleScreen:
            choose = WayOn(translate("Rescue", "Choose a backup file…"), self.choose_backup)
            ways = [choose]
            if found is not None:
                take = translate("Rescue", "Open this backup")
                ways = [WayOn(take, lambda: self._apply(found[1], by)), choose]
            empty = translate("Rescue", "Start without a backup")
            screen = TroubleScreen(
                _title_of(error),
                trouble_sentence(error),
                ways,
                aside=[self._stage.quit(), WayOn(empty, lambda: self._start_empty(key, by))],
                look=self._stage.look,
            )
            if found is None:
                screen.add_note(translate("Rescue", "No whole backup was found beside it."))
            else:
                screen.add_note(translate("Rescue", "This is the newest whole backup:"))
                self._add_plan(screen, found[1])
            screen.settle()
            return screen

        self._stage.show(make)

    def _offer(self, plan: RestorePlan, by: By) -> None:
        def make() -> TroubleScreen:
            screen = TroubleScreen(
                translate("Rescue", "Open this backup?"),
                translate(
                    "Rescue",
                    "It was opened and checked, every page of it. What lies in the diary’s "
                    "folder now is kept in a folder of its own beside it.",
                ),
                [
                    WayOn(translate("Rescue", "Open this backup"), lambda: self._apply(plan, by)),
                    WayOn(translate("Rescue", "Go back"), lambda: self._leave(plan)),
                ],
                look=self._stage.look,
            )
            self._add_plan(screen, plan)
            screen.settle()
            return screen

        self._stage.show(make)

    def _add_plan(self, screen: TroubleScreen, plan: RestorePlan) -> None:
        screen.add_facts(backup_facts(plan.made, plan.contents.rows, self._stage.clock.zone()))

    def _apply(self, plan: RestorePlan, by: By) -> None:
        try:
            self._restore.apply(plan)
        except TroubleError as error:
            self._backup_refused(error)
            return
        self._reopen(plan.key, by)

    def _leave(self, plan: RestorePlan) -> None:
        self._restore.discard(plan)
        self._begin_again()

    def _start_empty(self, key: DataKey, by: By) -> None:
        """Keep the keys, set the record aside, and put an empty one in its place."""
        try:
            self._profile.set_aside()
            self._profile.make_empty(key)
        except TroubleError as error:
            self._backup_refused(error)
            return
        self._reopen(key, by)

    def _new_diary(self) -> WayOn:
        return WayOn(translate("Rescue", "Set it aside and start a new diary"), self._set_all_aside)

    def _set_all_aside(self) -> None:
        try:
            self._profile.set_aside(with_keys=True)
        except TroubleError as error:
            self._backup_refused(error)
            return
        self._begin_again()

    def _backup_refused(self, error: TroubleError) -> None:
        self._stage.show_trouble(
            lambda: translate("Rescue", "That did not work"),
            error,
            lambda: [
                WayOn(translate("Rescue", "Go back"), self._begin_again),
                WayOn(translate("Rescue", "Choose a backup file…"), self.choose_backup),
            ],
            lambda: [self._stage.quit()],
        )

    def _show_searching(self) -> None:
        title = translate("Rescue", "Looking through the backups…")
        self._stage.window.show_screen(OpeningScreen(title))


def _if_it_fits(key: DataKey, keys: LockedKeys) -> DataKey:
    if not keys.fits(key):
        raise SlotMissingError(SlotKind.KEYRING)
    return key


def _title_of(error: TroubleError) -> str:
    if isinstance(error, DamagedRecordError):
        return translate("Rescue", "The diary’s file is damaged")
    if isinstance(error, NewerRecordError):
        return translate("Rescue", "A newer version wrote this diary")
    return translate("Rescue", "The diary’s file is missing")
