"""The Sites page: the body map large, the offers in words, rests and findings beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.domain.photos import SitePhoto
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.services.sites import SitesView
from companion.ui.desk import Desk
from companion.ui.dialogs.spot_sheet import SpotSheet, finding_line, rest_line
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_date
from companion.ui.models.site_map import heat_model, rest_model
from companion.ui.pages.sites.actions import SiteActions
from companion.ui.paper import open_paper
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.body_map.legend import BodyMapLegend
from companion.ui.widgets.body_map.widget import BodyMap
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import Columns, PageFrame
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.segments import SegmentedSwitch
from companion.ui.words import offer_words, site_words

_REST = "rest"
_MAP_HEIGHT_PX = 460


class SitesPage(PageFrame):
    """Shows how rested each spot is, or how often it was used, and keeps what was found."""

    KINDS = frozenset(
        {"person", "injection", "site_plan", "site_rest", "site_finding", "site_photo"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Sites", "Injection sites"))
        self._desk = desk
        self._view: SitesView | None = None
        self.body_map = BodyMap()
        self.body_map.setMinimumHeight(_MAP_HEIGHT_PX)
        self.switch = SegmentedSwitch(_modes(), _REST)
        self.rest_legend, self.heat_legend = BodyMapLegend(), BodyMapLegend(heat=True)
        self.legend = OneOf((self.rest_legend, self.heat_legend))
        self.not_known = Label(role="small_muted")
        self.notice = Banner("", "attention")
        self.regions = Button(
            translate("Sites", "Areas…"),
            icon="sliders-horizontal",
            on_click=lambda: self._actions().ask_regions(),
        )
        self.side = QVBoxLayout()
        self.rows: list[ChoiceRow] = []
        self._side_shown: object = None
        self._lay_out()
        self.switch.changed.connect(lambda _: self._show_map())
        self.body_map.cell_chosen.connect(lambda region, cell: self.open_spot(Site(region, cell)))
        self.refresh()

    def refresh(self) -> None:
        """Read the sites again and show them."""
        person = self._desk.person
        self.regions.setVisible(person is not None)
        self.contents.show_only(self.nobody if person is None else self.sites)
        if person is None:
            return
        self._view = self._desk.use.sites.view(person)
        self.set_title(
            translate("Sites", "Injection sites"),
            translate("Sites", "{name} · left and right are the person’s own", name=person.name),
        )
        self._show_map()
        self._show_notice(self._view)
        self._show_side(self._view)

    def open_spot(self, site: Site) -> None:
        """Show one spot and do what its sheet was asked for."""
        person, view = self._person(), self._view
        assert view is not None
        actions = self._actions()
        photos = self._desk.use.photos.at(person.id, site)
        sheet = SpotSheet(self, view, site, self._uses_of(person, site), len(photos))
        if not sheet.exec():
            return
        match sheet.wish:
            case "rest":
                actions.leave_out(site, ExclusionReason.OWN_WISH)
            case "release":
                actions.release(sheet.rests)
            case "finding":
                actions.ask_finding(site)
            case "gone":
                actions.mark_gone(sheet.unresolved)
            case "told":
                actions.mark_told(sheet.unresolved)
            case "photos":
                actions.show_photos(site, sheet.unresolved)

    def _actions(self) -> SiteActions:
        person, view = self._person(), self._view
        assert view is not None
        return SiteActions(self, self._desk, person, view, self._words(view))

    def _show_map(self) -> None:
        person, view = self._person(), self._view
        assert view is not None
        mode = self.switch.value()
        if mode == _REST:
            self.body_map.set_model(
                rest_model(
                    person.figure,
                    view.atlas,
                    view.rest,
                    view.offers,
                    rest_days=view.plan.rest_days,
                )
            )
            self.legend.show_only(self.rest_legend)
            self.not_known.hide()
            return
        heat = self._desk.use.sites.heat(person, int(mode))
        self.body_map.set_model(heat_model(person.figure, view.atlas, heat))
        self.legend.show_only(self.heat_legend)
        vague = heat.unknown + sum(heat.region_only.values())
        self.not_known.set_text(
            translate(
                "Sites",
                "{total} injections in {days} days; the exact spot of {vague} is not known.",
                total=heat.total,
                days=heat.days,
                vague=vague,
            )
        )
        self.not_known.setVisible(bool(vague))

    def _show_notice(self, view: SitesView) -> None:
        text = ""
        if view.capacity is not None and not view.capacity.enough:
            text = translate(
                "Sites",
                "{usable} spots are in use here; for a full rest of {days} days this rhythm "
                "needs {needed}. Ask your team about more areas.",
                usable=view.capacity.usable,
                needed=view.capacity.needed,
                days=view.plan.rest_days,
            )
        elif view.offers.few_rested:
            text = translate("Sites", "Few rested spots are left. Ask your team about more areas.")
        self.notice.set(text, "attention")
        self.notice.setVisible(bool(text))

    def _show_side(self, view: SitesView) -> None:
        photos = self._desk.use.photos.of(self._person().id)
        shown = (self._person().id, view.today, view.offers, view.rests, view.findings, photos)
        if shown == self._side_shown:
            return
        self._side_shown = shown
        here = self.window().focusWidget()
        place = next((i for i, row in enumerate(self.rows) if row is here), None)
        self.rows = []
        clear(self.side)
        self.side.addWidget(self._offers_card(view))
        self.side.addWidget(self._findings_card(view))
        self.side.addWidget(self._photos_card(photos))
        self.side.addStretch(1)
        if place is not None and self.rows:
            focus_on(self.rows[min(place, len(self.rows) - 1)])

    def _offers_card(self, view: SitesView) -> Card:
        card = Card(translate("Sites", "Best rested"))
        for number, offer in enumerate(view.offers.offers, start=1):
            place = site_words(view.atlas, offer.site)
            words = f"{number} · {place}"
            card.add(self._row(words, offer_words(offer), partial(self.open_spot, offer.site)))
        if not view.offers.offers:
            card.add(Label(translate("Sites", "No spot has rested for a week."), "muted"))
        return card

    def _findings_card(self, view: SitesView) -> Card:
        card = Card(translate("Sites", "Left out and findings"))
        still = [note for note in view.findings if note.finding().open_on(view.today)]
        held = [(note.site, finding_line(note)) for note in still]
        held += [(rest.site, rest_line(rest)) for rest in view.rests]
        for site, words in held:
            place = site_words(view.atlas, site)
            card.add(self._row(place, words, partial(self.open_spot, site)))
        if not still and not view.rests:
            card.add(
                Label(
                    translate(
                        "Sites",
                        "Nothing is left out. Look at and feel the areas once a month; press a "
                        "spot on the body to note what you find.",
                    ),
                    "muted",
                )
            )
        return card

    def _photos_card(self, photos: tuple[SitePhoto, ...]) -> Card:
        card = Card(translate("Sites", "Photos"))
        if photos:
            words = translate("Sites", "{n} photo(s) kept", n=len(photos))
            newest = format_date(photos[0].day, "medium")
            detail = translate("Sites", "newest of {date}", date=newest)
            card.add(self._row(words, detail, lambda: self._actions().show_photos(None)))
        else:
            card.add(
                Label(
                    translate(
                        "Sites",
                        "None yet. Press a spot on the body to keep a photo of it; it stays "
                        "encrypted in this diary.",
                    ),
                    "muted",
                )
            )
        return card

    def _row(self, words: str, detail: str, on_click: Callable[[], None]) -> ChoiceRow:
        row = ChoiceRow("", words, detail, on_click=on_click)
        self.rows.append(row)
        return row

    def _uses_of(self, person: Person, site: Site) -> list[str]:
        view = self._view
        assert view is not None
        uses = self._desk.use.sites.uses(person, view.today)
        days = [use.treatment_day for use in uses if use.site == site]
        return [
            translate("Spot", "Used {date}", date=format_date(day, "medium")) for day in days[:6]
        ]

    def _words(self, view: SitesView) -> FindingWords:
        carers = {carer.id: carer for carer in self._desk.use.people.carers(left=True)}
        return FindingWords(view.atlas, carers, self._desk.use.clock.zone())

    def _person(self) -> Person:
        person = self._desk.person
        assert person is not None
        return person

    def _lay_out(self) -> None:
        self.print = Button(
            translate("Sites", "Print…"),
            "quiet",
            icon="printer",
            on_click=lambda: open_paper(self, self._desk, "month"),
        )
        self.add_action(self.print)
        self.add_action(self.regions)
        self.add(self.notice)
        card = Card()
        card.add(self.switch)
        card.add(self.body_map, 1)
        card.add(self.not_known)
        card.add(self.legend)
        holder = QWidget()
        holder.setLayout(self.side)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(SPACE.l)
        self.sites = Columns(card, holder, shares=(3, 2))
        self.nobody = Card()
        self.nobody.add(EmptyState("person-standing", translate("Sites", "Nobody is entered yet")))
        self.contents = OneOf((self.sites, self.nobody))
        self.add(self.contents, 1)


def _modes() -> list[tuple[str, str]]:
    return [
        (_REST, translate("Sites", "How rested")),
        ("30", translate("Sites", "Used in 30 days")),
        ("90", translate("Sites", "90 days")),
        ("365", translate("Sites", "a year")),
    ]
