"""What can be done with a spot, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.services.sites import SitesView
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.saving import save
from companion.ui.text import translate


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
            lambda: self._sites.rest(self._person, site, reason),
            translate("Sites", "This spot is left out."),
        )

    def release(self, rests: Sequence[SiteRest]) -> None:
        """Offer a spot again."""
        for rest in rests:
            self._do(
                partial(self._sites.release, rest),
                translate("Sites", "This spot is offered again."),
            )

    def note(self, site: Site, kind: FindingKind, size: Decimal | None, note: str) -> None:
        """Keep a finding; the spot rests until it is gone."""
        self._do(
            lambda: self._sites.note_finding(self._person, site, kind, size_cm=size, note=note),
            translate("Sites", "Noted. This spot is left out until it is gone."),
        )

    def mark_gone(self, found: Sequence[SiteFindingNote]) -> None:
        """Keep that findings are gone, so that the spot may be offered again."""
        for item in found:
            self._update(replace(item, gone_on=self._view.today))

    def mark_told(self, found: Sequence[SiteFindingNote]) -> None:
        """Keep that the team was told today."""
        for item in found:
            if item.told_team_on is None:
                self._update(replace(item, told_team_on=self._view.today))

    def set_plan(self, plan: SitePlan) -> None:
        """Keep the areas in use."""
        self._do(lambda: self._sites.set_plan(plan), translate("Sites", "The areas were changed."))

    def _update(self, finding: SiteFindingNote) -> None:
        self._do(
            lambda: self._sites.update_finding(finding), translate("Sites", "The note was changed.")
        )

    def _do(self, call: Callable[[], str], message: str) -> None:
        change = save(self._parent, self._words, lambda _: call())
        if change is not None:
            self._desk.notice(message, lambda: self._desk.use.record.undo(change))
