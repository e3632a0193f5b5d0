"""A backup opened for a look: what it holds beside today's diary, before anything is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.services.backups import RestorePlan
from companion.services.key_ports import SlotKind
from companion.services.troubles import TroubleError
from companion.services.use_cases import UseCases
from companion.ui.pages.settings.backup_words import compare, moment_words
from companion.ui.pages.settings.context import RecordBackups, SettingsContext
from companion.ui.pages.settings.counts_table import CountsTable
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.pages.settings.unlock_form import Unlock, UnlockForm
from companion.ui.tasks import Progress
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet


class RestoreSheet(Sheet):
    """Opens the backup with the diary's own key, or asks; accepted when it shall be restored.

    ``plan`` is the opened backup; ``forget`` removes it again when it is not wanted.
    """

    def __init__(
        self,
        parent: QWidget,
        kept: RecordBackups,
        context: SettingsContext,
        use: UseCases,
        source: Path,
    ) -> None:
        super().__init__(parent, translate("Restore", "Look into a backup"), source.name)
        self._kept, self._use, self._source = kept, use, source
        self._own_key = context.keys.key if context.keys else None
        self.plan: RestorePlan | None = None
        self._closing = False
        self.job = JobBar(context.tasks)
        self.trouble = Banner("", "attention")
        sound = context.keys.keeper.recovery_group_is_sound if context.keys else _any_group
        self.unlock = UnlockForm(sound)
        self.made = Label(role="strong")
        self.counts = CountsTable()
        self.after = Label(role="muted")
        for part in (self.job, self.trouble, self.unlock, self.made, self.counts, self.after):
            part.hide()
            self.add(part)
        self.open_button = self.add_button(
            translate("Restore", "Open it"), "primary", self._open_with_typed
        )
        self.restore_button = self.add_button(
            translate("Restore", "Restore this backup"), "danger", self.accept
        )
        self.close_button = self.add_cancel(translate("Restore", "Close, change nothing"))
        self.open_button.hide()
        self.restore_button.hide()
        self._begin()

    def forget(self) -> None:
        """Remove the opened copy; today's diary stays."""
        if self.plan is not None:
            self._kept.restore.discard(self.plan)
            self.plan = None

    def reject(self) -> None:
        """Close; work that runs is stopped first."""
        if self.job.working:
            self._closing = True
            self.job.stop()
            return
        super().reject()

    def _begin(self) -> None:
        """Open with the key of today's diary where it fits, which it does for its own backups."""
        try:
            keys = self._kept.restore.keys_of(self._source)
        except TroubleError as error:
            self._say(error)
            return
        if self._own_key is not None and keys.fits(self._own_key):
            own = self._own_key
            self._plan(lambda _: own)
        else:
            self._ask(keys.slots())

    def _ask(self, ways: frozenset[SlotKind]) -> None:
        self.unlock.offer(ways)
        self.unlock.show()
        self.open_button.show()
        self.unlock.setFocus()

    def _open_with_typed(self) -> None:
        if self.unlock.check():
            self._plan(self.unlock.unlocker())

    def _plan(self, unlock: Unlock) -> None:
        source, restore = self._source, self._kept.restore

        def work(progress: Progress) -> RestorePlan:
            return restore.plan(source, unlock, progress.tell)

        self.trouble.hide()
        for part in (self.open_button, self.unlock):
            part.setEnabled(False)
        self.job.run(
            translate("Restore", "Opening the backup and reading every page…"),
            work,
            done=self._show_plan,
            troubled=self._say,
            ended=self._ended,
        )

    def _show_plan(self, plan: object) -> None:
        assert isinstance(plan, RestorePlan)
        self.plan = plan
        self.unlock.hide()
        self.open_button.hide()
        self.made.set_text(
            translate(
                "Restore",
                "Made on {when}. Opened, and every page read.",
                when=moment_words(plan.made, self._use.clock.zone()),
            )
        )
        self.counts.show_rows(compare(plan.contents, self._use.record))
        possible = self._kept.put_in_place is not None
        self.after.set_text(_after_words(possible=possible))
        for part in (self.made, self.counts, self.after):
            part.show()
        self.restore_button.setVisible(possible)
        self.close_button.setFocus()

    def _say(self, error: TroubleError) -> None:
        self.trouble.set(trouble_sentence(error), "attention")
        self.trouble.show()

    def _ended(self) -> None:
        for part in (self.open_button, self.unlock):
            part.setEnabled(True)
        self.resize(self.sizeHint())
        if self._closing:
            super().reject()


def _any_group(_index: int, _typed: str) -> bool:
    return True


def _after_words(*, possible: bool) -> str:
    if possible:
        return translate(
            "Restore",
            "Restoring puts this in place of today’s diary, which is set aside in its folder. The "
            "window then opens anew.",
        )
    return translate("Restore", "This was a look only: the made-up family’s diary is not replaced.")
