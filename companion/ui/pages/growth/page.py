"""The Growth page: the latest figures, one large chart, the table beside it, entry."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from companion.domain.adherence import Adherence
from companion.domain.growth.history import GrowthHistory, heights_before
from companion.domain.growth.sizes import GROWN_UP_YEARS
from companion.domain.lab_series import LabSeries
from companion.domain.people import Person
from companion.services.growth_occasions import Occasion
from companion.ui.charts.chart import ChartPoint
from companion.ui.charts.words import reference_words
from companion.ui.desk import Desk
from companion.ui.pages.growth.chart_card import ChartCard
from companion.ui.pages.growth.editing import GrowthEditor
from companion.ui.pages.growth.saving import ChartSaver, offer_ways_out
from companion.ui.pages.growth.summary import SummaryStrip
from companion.ui.pages.growth.table_card import TableCard
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.page import Columns, PageFrame


class GrowthPage(PageFrame):
    """Shows how a person has grown, and keeps what was measured."""

    KINDS = frozenset(
        {
            "person", "measurement", "bone_age", "puberty_stage", "growth_background",
            "growth_table", "prescription", "injection", "medicine", "lab_result",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Growth", "Growth"))
        self._desk = desk
        self.history: GrowthHistory | None = None
        self._counted: tuple[Adherence, ...] | None = None
        self.summary = SummaryStrip()
        self.earlier = Banner("", "info", dismissible=True)
        self.chart = ChartCard(self._quarters, self._igf1)
        self.table = TableCard()
        self.columns = Columns(self.chart, self.table, shares=(9, 5), side_by_side_from=900)
        self.empty = Card()
        self.add_button = Button(
            translate("Growth", "Add measurement…"), "primary", icon="plus", on_click=self.add_sizes
        )
        self.more = Button(translate("Growth", "More…"), on_click=self._show_more)
        self.save_button = Button(
            translate("Growth", "Save or print…"), icon="printer", on_click=self._show_ways_out
        )
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the record again and show it."""
        person = self._desk.person
        if person is None:
            return
        growth = self._desk.use.growth
        self.history = history = growth.history(person)
        self._counted = None
        occasions = growth.occasions(person)
        grown_up = history.facts.years(history.facts.today) >= GROWN_UP_YEARS
        self.set_title(
            translate("Growth", "Measurements") if grown_up else translate("Growth", "Growth"),
            person.name
            if grown_up
            else translate(
                "Growth", "{name} · on {reference}", name=person.name,
                reference=reference_words(history.facts.reference),
            ),
        )  # fmt: skip
        self.columns.setVisible(bool(occasions))
        self.chart.switch.setVisible(bool(occasions))
        self.save_button.setVisible(bool(occasions))
        self.empty.setVisible(not occasions)
        self.summary.show_history(history)
        self._ask_for_earlier(history)
        if occasions:
            self.chart.show_history(history)
            self.table.show_rows(occasions, history)

    def add_sizes(self) -> None:
        """Take a new measurement."""
        self._editor().add_sizes()

    def open_occasion(self, occasion: Occasion) -> None:
        """Change what was measured on one occasion."""
        self._editor().change_sizes(occasion)

    def _ask_for_earlier(self, history: GrowthHistory) -> None:
        """Ask for heights from before treatment while there are none."""
        start = history.facts.treatment_start
        years = history.facts.years(start) if start else GROWN_UP_YEARS
        wanted = start is not None and years < GROWN_UP_YEARS and not heights_before(history, start)
        self.earlier.setVisible(bool(wanted))
        if wanted:
            self.earlier.set(
                translate(
                    "Growth",
                    "Heights from before treatment make its effect visible. The health booklet or "
                    "a clinic letter often has some: add each with its date.",
                ),
                "info",
            )

    def _quarters(self) -> tuple[Adherence, ...]:
        if self._counted is None:
            self._counted = self._desk.use.growth.quarters(self._person())
        return self._counted

    def _igf1(self) -> LabSeries | None:
        return self._desk.use.labs.igf1(self._person())

    def _look_at_point(self, point: ChartPoint) -> None:
        self.table.look_at(set(point.ids))

    def _open_point(self, point: ChartPoint) -> None:
        row = self.table.model.row_of(set(point.ids))
        if row is not None:
            self.open_occasion(self.table.model.occasion(row))

    def _look_at_row(self, occasion: Occasion) -> None:
        self.chart.canvas.focus_on_rows({row.id for row in occasion.rows})

    def _show_more(self) -> None:
        editor = self._editor()
        menu = QMenu(self)
        for words, call in (
            (translate("Growth", "Bone age…"), editor.edit_bone_age),
            (translate("Growth", "Puberty stage…"), editor.edit_stage),
            (translate("Growth", "Parents, birth and references…"), editor.edit_background),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, run=call: run())
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_ways_out(self) -> None:
        history = self.history
        assert history is not None
        saver = ChartSaver(self, self.chart.kind, history, self.chart.options())
        offer_ways_out(self.save_button, saver, self._desk)

    def _editor(self) -> GrowthEditor:
        return GrowthEditor(self, self._desk, self._person())

    def _person(self) -> Person:
        person = self._desk.person
        assert person is not None
        return person

    def _lay_out(self) -> None:
        for button in (self.add_button, self.save_button, self.more):
            self.add_action(button)
        self.empty.add(
            EmptyState(
                "ruler",
                translate("Growth", "No measurement is noted yet"),
                translate(
                    "Growth",
                    "With one height the growth chart begins; earlier ones from the health "
                    "booklet are welcome too.",
                ),
                action=translate("Growth", "Add the first measurement"),
                on_click=self.add_sizes,
            )
        )
        self.earlier.add_action(translate("Growth", "Add an earlier height…"), self.add_sizes)
        self.add(self.summary)
        self.add(self.earlier)
        self.add(self.chart.switch)
        self.add(self.columns, 1)
        self.add(self.empty, 1)

    def _connect(self) -> None:
        self.chart.point_chosen.connect(self._look_at_point)
        self.chart.point_opened.connect(self._open_point)
        self.table.looked_at.connect(self._look_at_row)
        self.table.opened.connect(self.open_occasion)
        self.table.bone_age_opened.connect(lambda row: self._editor().edit_bone_age(row))
        self.table.stage_opened.connect(lambda row: self._editor().edit_stage(row))
