"""What can be done with a spot, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.domain.site_records import SiteFindingNote, SiteRest
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.services.sites import SitesView
from companion.ui.desk import Desk
from companion.ui.dialogs.finding_sheet import FindingSheet
from companion.ui.dialogs.regions_sheet import RegionsSheet
from companion.ui.finding_words import FindingWords
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.words import site_words


class SiteActions:
    """Calls the use cases for one person and offers Undo at the foot of the window."""

    def __init__(
        self, parent: QWidget, desk: Desk, person: Person, view: SitesView, words: FindingWords
    ) -> None:
        self._parent, self._desk = parent, desk
        self._person, self._view, self._words = person, view, words
        self._sites = desk.use.sites

    def leave_out(self, site: Site, reason: ExclusionReason) -> None:
        """Leave a spot out of the offers."""
        self._do(
            [lambda: self._sites.rest(self._person, site, reason)],
            translate("Sites", "This spot is left out."),
        )

    def release(self, rests: Sequence[SiteRest]) -> None:
        """Offer a spot again."""
        self._do(
            [partial(self._sites.release, rest) for rest in rests],
            translate("Sites", "This spot is offered again."),
        )

    def ask_finding(self, site: Site) -> None:
        """Ask what was seen or felt and keep it; the spot rests until it is gone."""
        place = site_words(self._view.atlas, site)
        sheet = FindingSheet(
            self._parent,
            place,
            lambda kind, size, note: self._sites.note_finding(
                self._person, site, kind, size_cm=size, note=note
            ),
            self._words,
        )
        sheet.exec()
        self._tell(
            [sheet.change_id] if sheet.change_id else [],
            translate("Sites", "Noted. This spot is left out until it is gone."),
        )

    def mark_gone(self, found: Sequence[SiteFindingNote]) -> None:
        """Keep that findings are gone, so that the spot may be offered again."""
        self._update(replace(item, gone_on=self._view.today) for item in found)

    def mark_told(self, found: Sequence[SiteFindingNote]) -> None:
        """Keep that the team was told today."""
        untold = (item for item in found if item.told_team_on is None)
        self._update(replace(item, told_team_on=self._view.today) for item in untold)

    def show_photos(self, site: Site | None, found: Sequence[SiteFindingNote] = ()) -> None:
        """Show the photos of a spot, or of all; a new one belongs to the newest open finding."""
        from companion.ui.dialogs.photos_sheet import PhotosSheet  # noqa: PLC0415 - on first use

        finding = found[0].id if found else ""
        PhotosSheet(self._parent, self._desk, self._person, self._view.atlas, site, finding).exec()

    def ask_regions(self) -> None:
        """Ask which areas are in use and keep the answer."""
        sheet = RegionsSheet(
            self._parent, self._view.atlas, self._view.plan, self._sites.set_plan, self._words
        )
        sheet.exec()
        self._tell(
            [sheet.change_id] if sheet.change_id else [],
            translate("Sites", "The areas were changed."),
        )

    def _update(self, findings: Iterable[SiteFindingNote]) -> None:
        self._do(
            [partial(self._sites.update_finding, finding) for finding in findings],
            translate("Sites", "The note was changed."),
        )

    def _do(self, calls: Iterable[Callable[[], str]], message: str) -> None:
        changes: list[str] = []
        for call in calls:
            change = save(self._parent, self._words, _without_questions(call))
            if change is not None:
                changes.append(change)
        self._tell(changes, message)

    def _tell(self, changes: Sequence[str], message: str) -> None:
        if changes:
            self._desk.notice(message, lambda: self._undo(changes))

    def _undo(self, changes: Sequence[str]) -> None:
        for change in reversed(changes):
            self._desk.use.record.undo(change, carer_id=self._desk.by)


def _without_questions(call: Callable[[], str]) -> Callable[[frozenset[str]], str]:
    return lambda _: call()
