"""Choosing the spot: three offers in words, the whole body map, or "not remembered"."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Person
from companion.domain.sites.regions import Site
from companion.services.sites import SitesView
from companion.ui.models.site_map import rest_model
from companion.ui.text import translate
from companion.ui.widgets.body_map.legend import BodyMapLegend
from companion.ui.widgets.body_map.widget import BodyMap
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import offer_words, site_words

_MAP_HEIGHT_PX = 420


class SiteSheet(Sheet):
    """Asks where; ``site`` is the answer, None for a spot nobody remembers."""

    def __init__(
        self, parent: QWidget, person: Person, view: SitesView, chosen: Site | None
    ) -> None:
        super().__init__(parent, translate("SiteSheet", "Where?"), width=720)
        self.site = chosen
        for number, offer in enumerate(view.offers.offers, start=1):
            row = ChoiceRow(
                translate("SiteSheet", "Spot {n}", n=number),
                site_words(view.atlas, offer.site),
                offer_words(offer),
            )
            row.on_press(partial(self._choose, offer.site))
            self.add(row)
        self.add(section_heading(translate("SiteSheet", "Or choose on the body")))
        self.body_map = BodyMap(
            rest_model(
                person.figure,
                view.atlas,
                view.rest,
                view.offers,
                rest_days=view.plan.rest_days,
                chosen=chosen,
            )
        )
        self.body_map.setMinimumHeight(_MAP_HEIGHT_PX)
        self.body_map.cell_chosen.connect(lambda region, cell: self._choose(Site(region, cell)))
        self.add(self.body_map)
        self.add(BodyMapLegend())
        self.forget: Button = self.add_button(
            translate("SiteSheet", "Not remembered"), on_click=lambda: self._choose(None)
        )
        self.add_cancel()

    def _choose(self, site: Site | None) -> None:
        self.site = site
        self.accept()


def choose_site(
    parent: QWidget, person: Person, view: SitesView, chosen: Site | None
) -> tuple[bool, Site | None]:
    """Ask where; return whether it was answered, and the site or None."""
    sheet = SiteSheet(parent, person, view, chosen)
    answered = sheet.exec() == QDialog.DialogCode.Accepted
    return answered, sheet.site
