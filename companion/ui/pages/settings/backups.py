"""Backups: the automatic ones, one to a place of one's own, and putting one back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.services.backup_ports import Contents
from companion.services.backups import SUFFIX, Backup
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.pages.settings.backup_list import BackupList
from companion.ui.pages.settings.backup_words import contents_words
from companion.ui.pages.settings.context import RecordBackups, SettingsContext
from companion.ui.pages.settings.folder_row import FolderRow
from companion.ui.pages.settings.job_bar import JobBar
from companion.ui.pages.settings.restore_sheet import RestoreSheet
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.words import cloud_warning
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import primary_button, secondary_button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label


class BackupsSection(Section):
    """Every backup is encrypted and proven: written, opened again, every page of it read."""

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Backup", "Backups"),
            translate("Backup", "Encrypted like the diary, and proven by opening each one."),
        )
        self.cloud = Banner("", "attention")
        self.add(self.cloud)
        self._show_cloud()
        kept = context.backups
        if kept is None:
            self.add(Banner(translate("Backup", "This diary keeps no backups here."), "info"))
        else:
            self._build(kept)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """List the automatic backups anew."""
        kept = self._context.backups
        if kept is not None:
            self.list.show_backups(kept.backups.automatic(), self._desk.use.clock.zone())

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.now_button if self._context.backups is not None else None

    def back_up_to(self, target: Path) -> None:
        """Write a backup to a file beside the window, and say what it holds once it is proven."""
        kept = self._kept()
        self.result.hide()
        self.now_button.setEnabled(False)
        self.job.run(
            translate("Backup", "Writing the backup and opening it again…"),
            lambda progress: kept.backups.make(target, progress.tell),
            done=lambda contents: self._made(target, contents),
            troubled=lambda error: show_trouble(self, error, translate("Backup", "No backup made")),
            ended=lambda: self.now_button.setEnabled(True),
        )

    def restore_from(self, source: Path) -> None:
        """Open a backup, show what it holds, and put it in place if that is wanted."""
        kept = self._kept()
        sheet = RestoreSheet(self, kept, self._context, self._desk.use, source)
        if not sheet.exec() or sheet.plan is None or kept.put_in_place is None:
            sheet.forget()
            return
        try:
            kept.put_in_place(sheet.plan)
        except TroubleError as error:
            show_trouble(self, error, translate("Backup", "Not restored"))

    def _build(self, kept: RecordBackups) -> None:
        self.now_button = primary_button(
            translate("Backup", "Back up now to…"), self._choose_target, icon="hard-drive"
        )
        self.job = JobBar(self._context.tasks)
        self.result = Banner("", "info")
        self.result.hide()
        own = Card(translate("Backup", "A backup of your own"))
        own.add(
            Label(
                translate(
                    "Backup",
                    "On a stick or another drive it also survives this computer. It opens with "
                    "your recovery code or passphrase.",
                ),
                "muted",
            )
        )
        own.body.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignLeading)
        own.add(self.job)
        own.add(self.result)
        self.add(own)
        self.list = BackupList(self.restore_backup)
        self.list.add_hairline()
        self.list.add(FolderRow(translate("Backup", "Folder of these backups"), kept.folder))
        self.add(self.list)
        self.restore_button = secondary_button(
            translate("Backup", "Restore from a file…"), self._choose_source, icon="rotate-ccw"
        )
        back = Card(translate("Backup", "Putting a backup back"))
        back.add(
            Label(
                translate(
                    "Backup",
                    "The backup is opened and counted first, and nothing is changed until you "
                    "agree. The diary of today is then set aside, not deleted.",
                ),
                "muted",
            )
        )
        back.body.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(back)

    def restore_backup(self, backup: Backup) -> None:
        """Show what an automatic backup holds."""
        self.restore_from(backup.path)

    def _made(self, target: Path, contents: object) -> None:
        assert isinstance(contents, Contents)
        self.result.set(
            translate(
                "Backup",
                "{held}. The file {name} was opened again and every page of it read.",
                held=contents_words(contents),
                name=target.name,
            ),
            "info",
            title=translate("Backup", "Backed up and proven"),
        )
        self.result.show()
        self.refresh()

    def _choose_target(self) -> None:
        today = self._desk.use.clock.now().astimezone(self._desk.use.clock.zone())
        # The name says nothing about anybody's health.
        suggested = _documents() / f"diary-backup-{today:%Y-%m-%d}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Backup", "Back up to"), str(suggested), _filter()
        )
        if name:
            self.back_up_to(_with_suffix(Path(name)))

    def _choose_source(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Backup", "Restore from"), str(_documents()), _filter()
        )
        if name:
            self.restore_from(Path(name))

    def _show_cloud(self) -> None:
        folder = self._context.record_folder
        client = self._context.cloud_client(folder) if folder is not None else None
        self.cloud.setVisible(client is not None)
        if client is not None:
            self.cloud.set(cloud_warning(client), "attention")

    def _kept(self) -> RecordBackups:
        kept = self._context.backups
        assert kept is not None
        return kept


def _documents() -> Path:
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location) or Path.home())


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def _filter() -> str:
    return f"{translate('Backup', 'Backups')} (*{SUFFIX})"
