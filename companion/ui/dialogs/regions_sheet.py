"""Which areas are used, and how finely they are divided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from companion.domain.site_records import SitePlan
from companion.domain.sites.regions import SiteAtlas
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import CheckField, ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import region_words

_FULL, _SMALL = "full", "small"
_SMALLEST_GRID = 2


class RegionsSheet(Sheet):
    """Ticks the areas the team and the leaflet allow for this person.

    ``keep`` saves the plan and returns the change; the sheet stays open until that worked,
    then ``change_id`` holds it.
    """

    def __init__(
        self,
        parent: QWidget,
        atlas: SiteAtlas,
        plan: SitePlan,
        keep: Callable[[SitePlan], str],
        words: FindingWords,
    ) -> None:
        super().__init__(
            parent,
            translate("Regions", "Which areas?"),
            translate(
                "Regions",
                "Tick the areas your team and the leaflet allow. Left and right are the "
                "person’s own.",
            ),
        )
        self.change_id = ""
        self._atlas, self._plan = atlas, plan
        self._keep, self._words = keep, words
        self.form = form = Form()
        self.regions = {}
        for region in atlas.regions:
            name = region_words(region.area, region.side)
            box = CheckField(name, region.id in plan.regions)
            self.regions[region.id] = form.add(box, name)
        form.add_widget(section_heading(translate("Regions", "Rotation")))
        alternate = translate("Regions", "Change sides where possible")
        self.alternate = form.add(CheckField(alternate, plan.alternate_sides), alternate)
        self.fineness = form.add(
            ChoiceField(
                [
                    (_FULL, translate("Regions", "All spots")),
                    (_SMALL, translate("Regions", "Fewer spots, for a small child")),
                ],
                _SMALL if plan.small_grids else _FULL,
            ),
            translate("Regions", "Spots in each area"),
            help_text=translate("Regions", "Spots are about 2.5 cm apart."),
        )
        self.add(form)
        self.add_button(translate("Regions", "Save"), "primary", self._save)
        self.add_cancel()

    def plan(self) -> SitePlan:
        """Return the plan as ticked."""
        small = self.fineness.value() == _SMALL
        return SitePlan(
            id=self._plan.id,
            person_id=self._plan.person_id,
            regions=tuple(key for key, box in self.regions.items() if box.value()),
            alternate_sides=self.alternate.value(),
            rest_days=self._plan.rest_days,
            small_grids=self._small_grids() if small else (),
        )

    def _save(self) -> None:
        first = next(iter(self.regions.values()))
        saver = FormSaver(self, self.form, self._words, {"regions": first})
        change = saver.save(lambda _: self._keep(self.plan()))
        if change is not None:
            self.change_id = change
            self.accept()

    def _small_grids(self) -> tuple[str, ...]:
        if self._plan.small_grids:
            return self._plan.small_grids
        return tuple(
            f"{region.id}={max(region.rows - 1, _SMALLEST_GRID)}x{min(region.columns, 2)}"
            for region in self._atlas.regions
        )
