"""Laboratory results: each test with its chart, the lab's own range and the days since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.growth.facts import GrowthFacts
from companion.domain.lab_series import LabSeries
from companion.domain.labs import IGF1, LabResult
from companion.domain.people import Person
from companion.domain.since import Since
from companion.services.labs import LabSaved
from companion.ui.charts.lab_chart import LabChartData, draw_lab
from companion.ui.desk import Desk
from companion.ui.dialogs.lab_sheet import LabContext, LabSheet
from companion.ui.models.lab_words import (
    analyte_words,
    place_words,
    result_details,
    shared_words,
    since_words,
    value_words,
)
from companion.ui.pages.labs.board import SeriesBoard
from companion.ui.pages.labs.board_parts import BoardEntry, BoardSeries
from companion.ui.pages.labs.doing import Doing
from companion.ui.text import translate
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState


class ResultsTab(QWidget):
    """Shows a person's results and keeps new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self.board = SeriesBoard(desk, translate("Labs", "Tests"))
        self.empty = Card()
        self.empty.add(
            EmptyState(
                "flask-conical",
                translate("Labs", "No result is noted yet"),
                translate(
                    "Labs",
                    "Type results as they stand on the report, with the lab’s own range. The "
                    "days since the dose change and the last injection are added by themselves.",
                ),
                action=translate("Labs", "Add the first result…"),
                on_click=self.add_result,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        column.addWidget(self.empty)
        column.addStretch(1)

    def show_person(self, person: Person) -> None:
        """Read a person's results again."""
        self._person = person
        use = self._desk.use
        results = use.labs.results(person)
        self.board.setVisible(bool(results))
        self.empty.setVisible(not results)
        if not results:
            return
        facts = use.growth.facts(person)
        since = use.labs.since(person, results)
        series = use.labs.series(person)
        twice = {one.analyte for one in series if one.elsewhere}
        self.board.show_series(
            [self._series(one, facts, since, in_name=one.analyte in twice) for one in series]
        )

    def add_result(self) -> None:
        """Take a new result, and the next ones of the same report."""
        last = self._blank()
        while True:
            sheet = self._ask(last)
            if not sheet.exec() or sheet.saved is None:
                return
            self._told(sheet.saved, translate("Lab", "Result recorded."))
            if not sheet.wants_next:
                return
            last = self._next_of(sheet.saved.result)

    def open_result(self, result: LabResult) -> None:
        """Change a result or take it out."""
        doing = self._doing()
        labs = self._desk.use.labs
        sheet = self._ask(result, doing.history(labs.history(result)))
        if not sheet.exec():
            return
        if sheet.wants_removal:
            change = labs.remove(result, carer_id=doing.by)
            doing.tell(translate("Lab", "Result taken out."), change)
        elif sheet.saved is not None:
            self._told(sheet.saved, translate("Lab", "Result changed."))

    def _series(
        self, series: LabSeries, facts: GrowthFacts, since: Mapping[str, Since], *, in_name: bool
    ) -> BoardSeries:
        name = analyte_words(series.analyte, series.name)
        if in_name:
            name = f"{name} ({series.unit})"
        shared = shared_words(series.results)
        data = LabChartData(facts, series, lambda row: since_words(since[row.id]))
        return BoardSeries(
            key=series.key,
            name=name,
            latest=_placed(series.latest),
            draw=lambda figure, style: draw_lab(figure, data, style),
            entries=tuple(
                self._entry(row, since[row.id], shared) for row in reversed(series.results)
            ),
            note=_all_words(shared),
        )

    def _entry(self, row: LabResult, since: Since, shared: tuple[str, ...]) -> BoardEntry:
        details = result_details(self._desk.use.texts.labs(), row, since, shared)
        return BoardEntry(row.id, row.day, _placed(row), details, partial(self.open_result, row))

    def _ask(self, result: LabResult, history: list[str] | None = None) -> LabSheet:
        doing = self._doing()
        use, person = self._desk.use, doing.person

        def keep(typed: LabResult, confirmed: frozenset[str]) -> LabSaved:
            return use.labs.save(person, typed, confirmed, carer_id=doing.by)

        context = LabContext(person, use.labs.today(person), use.texts.labs(), doing.words(), keep)
        return LabSheet(self.window(), context, result, history=history or ())

    def _blank(self) -> LabResult:
        """Return a new result of the test that is shown, from the same laboratory."""
        use, person = self._desk.use, self._doing().person
        series = use.labs.series(person)
        shown = next((one.latest for one in series if one.key == self.board.current), None)
        new = LabResult(
            use.labs.blank_id(), person.id, use.labs.today(person), IGF1, Decimal(0), ""
        )
        if shown is None:
            return new
        return replace(
            new, analyte=shown.analyte, name=shown.name, unit=shown.unit, assay=shown.assay,
            laboratory=shown.laboratory,
        )  # fmt: skip

    def _next_of(self, result: LabResult) -> LabResult:
        """Return a blank for the next line of the same report."""
        tests = [one.id for one in self._desk.use.texts.labs().analytes]
        place = tests.index(result.analyte) + 1 if result.analyte in tests else 0
        return LabResult(
            self._desk.use.labs.blank_id(), result.person_id, result.day,
            tests[place % len(tests)], Decimal(0), "", laboratory=result.laboratory,
            fasting=result.fasting, taken=result.taken,
        )  # fmt: skip

    def _told(self, saved: LabSaved, words: str) -> None:
        self._doing().tell(words, saved.change_id, saved.cards)

    def _doing(self) -> Doing:
        assert self._person is not None
        return Doing(self.window(), self._desk, self._person)


def _placed(result: LabResult) -> str:
    """Return the figure, and where it lies against the laboratory's own range."""
    return " · ".join(part for part in (value_words(result), place_words(result)) if part)


def _all_words(shared: tuple[str, ...]) -> str:
    if not shared:
        return ""
    return translate("Labs", "All by: {what}.", what=" · ".join(shared))
