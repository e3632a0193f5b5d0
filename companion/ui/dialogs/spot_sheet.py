"""One spot: how rested it is, what was found there, and leaving it out or offering it again."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QWidget

from companion.domain.site_records import SiteFindingNote, SiteRest
from companion.domain.sites.regions import Site
from companion.services.sites import SitesView
from companion.ui.dialogs.finding_sheet import finding_words, what_to_do
from companion.ui.formats import format_date, format_quantity
from companion.ui.models.site_map import exclusion_words, rest_words
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import site_words

Wish = Literal["", "rest", "release", "finding", "gone", "told", "photos"]


class SpotSheet(Sheet):
    """Shows one cell; ``wish`` says which button was pressed."""

    def __init__(
        self, parent: QWidget, view: SitesView, site: Site, uses: list[str], photos: int = 0
    ) -> None:
        super().__init__(parent, site_words(view.atlas, site))
        self.wish: Wish = ""
        state = view.rest.get(site)
        if state is not None:
            self.add(Label(rest_words(state), "lead"))
        self.rests = [rest for rest in view.rests if rest.exclusion().covers(site)]
        self.found = [
            note
            for note in view.findings
            if note.site.region == site.region and note.site.cell in {None, site.cell}
        ]
        self.unresolved = [note for note in self.found if note.finding().open_on(view.today)]
        for note in self.unresolved:
            self.add(Banner(what_to_do(note.kind), "attention", title=finding_line(note)))
        for rest in self.rests:
            self.add(Label(rest_line(rest), "muted"))
        self._add_history(uses)
        self._add_buttons(photos)

    def _add_history(self, uses: list[str]) -> None:
        gone = [finding_line(note) for note in self.found if note not in self.unresolved]
        if uses or gone:
            self.add(section_heading(translate("Spot", "History")))
        for line in (*gone, *uses):
            self.add(Label(line, "small_muted"))

    def _add_buttons(self, photos: int) -> None:
        self.note_button = self.add_button(
            translate("Spot", "Note a finding…"), "primary", lambda: self._finish("finding")
        )
        if self.unresolved:
            self.add_button(translate("Spot", "It is gone"), on_click=lambda: self._finish("gone"))
            if any(note.told_team_on is None for note in self.unresolved):
                self.add_button(
                    translate("Spot", "The team was told"), on_click=lambda: self._finish("told")
                )
        if self.rests:
            self.add_button(
                translate("Spot", "Offer it again"), on_click=lambda: self._finish("release")
            )
        elif not self.unresolved:
            self.add_button(
                translate("Spot", "Leave it out"), on_click=lambda: self._finish("rest")
            )
        words = (
            translate("Spot", "Photos ({n})…", n=photos)
            if photos
            else translate("Spot", "Add a photo…")
        )
        self.photos = self.add_button(words, on_click=lambda: self._finish("photos"))
        self.add_cancel(translate("Spot", "Close"))

    def _finish(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()


def finding_line(note: SiteFindingNote) -> str:
    """Return a finding in one line: what, since when, how large, told, gone."""
    parts = [
        finding_words(note.kind),
        translate("Spot", "since {date}", date=format_date(note.day, "medium")),
    ]
    if note.size_cm is not None:
        parts.append(format_quantity(note.size_cm, "cm"))
    if note.told_team_on is not None:
        told = format_date(note.told_team_on, "medium")
        parts.append(translate("Spot", "team told {date}", date=told))
    if note.gone_on is not None:
        parts.append(translate("Spot", "gone {date}", date=format_date(note.gone_on, "medium")))
    return " · ".join(parts)


def rest_line(rest: SiteRest) -> str:
    """Return why and since when a spot or an area is left out."""
    reason = exclusion_words(rest.reason)
    since = format_date(rest.since, "medium")
    return translate("Spot", "Left out since {date}: {reason}", date=since, reason=reason)
