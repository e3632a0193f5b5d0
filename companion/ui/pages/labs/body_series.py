"""The series of the body measures: each with its chart and its entries."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from companion.domain.body_measures import BoneDensity, ClinicScore
from companion.domain.growth.history import GrowthHistory
from companion.domain.measurements import Measure
from companion.domain.people import Person
from companion.services.body_measures import Pressure
from companion.services.growth_occasions import Occasion
from companion.services.use_cases import UseCases
from companion.ui.charts.body_chart import (
    SliderLine,
    ValuePoint,
    draw_pressure,
    draw_sliders,
    draw_values,
)
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.words import setting_words
from companion.ui.formats import format_date, format_quantity
from companion.ui.models.body_words import (
    density_words,
    pressure_details,
    pressure_words,
    slider_words,
)
from companion.ui.models.reported import as_reported
from companion.ui.pages.labs.board_parts import BoardEntry, BoardSeries
from companion.ui.pages.labs.body_editor import BodyEditor
from companion.ui.text import translate


class BodySeries:
    """Reads one person's measures as series whose entries the editor opens."""

    def __init__(self, use: UseCases, editor: BodyEditor) -> None:
        self._use, self._editor = use, editor

    def every(self, person: Person) -> Iterator[BoardSeries]:
        """Yield the series for which something is noted."""
        history = self._use.growth.history(person)
        occasions = self._use.growth.occasions(person)
        yield from self._sizes(history, occasions, Measure.WEIGHT, ChartKind.WEIGHT)
        yield from self._sizes(history, occasions, Measure.WAIST, ChartKind.WAIST)
        yield from self._pressures(person, history)
        yield from self._sliders(person, history)
        yield from self._scores(person, history)
        yield from self._densities(person, history)

    def _sizes(
        self, history: GrowthHistory, occasions: tuple[Occasion, ...], measure: Measure,
        kind: ChartKind,
    ) -> Iterator[BoardSeries]:  # fmt: skip
        weighed = kind is ChartKind.WEIGHT
        unit = translate("Unit", "kg") if weighed else translate("Unit", "cm")
        name = translate("Chart", "Weight") if weighed else translate("Chart", "Waist")
        editor = self._editor
        entries = [
            BoardEntry(
                row.id, row.day, format_quantity(row.value, unit),
                _joined(setting_words(row.setting), row.note),
                partial(editor.change_sizes, occasion),
            )
            for occasion in occasions
            if (row := occasion.row(measure)) is not None
        ]  # fmt: skip
        if entries:
            yield BoardSeries(
                kind.value, name, entries[0].value,
                lambda figure, style: draw_chart(figure, kind, history, ChartOptions(), style),
                tuple(entries),
            )  # fmt: skip

    def _pressures(self, person: Person, history: GrowthHistory) -> Iterator[BoardSeries]:
        readings = self._use.body_measures.pressures(person)
        if not readings:
            return
        facts, editor = history.facts, self._editor

        def entry(one: Pressure) -> BoardEntry:
            opened = partial(editor.open_pressure, one)
            return BoardEntry(one.id, one.day, pressure_words(one), pressure_details(one), opened)

        entries = tuple(entry(one) for one in readings)
        yield BoardSeries(
            "pressure", translate("Body", "Blood pressure"), entries[0].value,
            lambda figure, style: draw_pressure(figure, facts, readings, style), entries,
        )  # fmt: skip

    def _sliders(self, person: Person, history: GrowthHistory) -> Iterator[BoardSeries]:
        body, editor, facts = self._use.body_measures, self._editor, history.facts
        notes = body.slider_notes(person)
        rated = {note.slider_id for note in notes}
        sliders = [one for one in body.sliders(person, ended=True) if one.id in rated]
        if not sliders:
            return
        names = {one.id: slider_words(one) for one in sliders}
        lines = tuple(
            SliderLine(
                names[one.id], tuple((n.day, n.value, n.id) for n in notes if n.slider_id == one.id)
            )
            for one in sliders
        )
        days = sorted({note.day for note in notes}, reverse=True)
        entries = []
        for day in days:
            there = {n.slider_id: n for n in notes if n.day == day}
            mine = [there[key] for key in names if key in there]
            words = " · ".join(f"{names[n.slider_id]} {n.value}" for n in mine)
            entries.append(BoardEntry(mine[0].id, day, words, "", partial(editor.rate, day)))
        yield BoardSeries(
            "sliders", translate("Body", "Own sliders"), "",
            lambda figure, style: draw_sliders(figure, facts, lines, style), tuple(entries),
        )  # fmt: skip

    def _scores(self, person: Person, history: GrowthHistory) -> Iterator[BoardSeries]:
        by_name: dict[str, list[ClinicScore]] = {}
        for row in self._use.body_measures.scores(person):
            by_name.setdefault(row.name, []).append(row)
        editor = self._editor
        for name, rows in by_name.items():
            entries = tuple(
                BoardEntry(
                    row.id, row.day, as_reported(row.score), _joined(row.scored_by, row.note),
                    partial(editor.open_score, row),
                )
                for row in rows
            )  # fmt: skip
            points = [
                ValuePoint(r.day, float(r.score), _point(name, as_reported(r.score), r), r.id)
                for r in rows
            ]
            yield self._values("score/" + name, name, entries, points, history)

    def _densities(self, person: Person, history: GrowthHistory) -> Iterator[BoardSeries]:
        by_site: dict[str, list[BoneDensity]] = {}
        for row in self._use.body_measures.densities(person):
            by_site.setdefault(row.site, []).append(row)
        editor = self._editor
        for site, rows in by_site.items():
            name = translate("Body", "Bone density, {site}", site=site)
            entries = tuple(
                BoardEntry(
                    row.id, row.day, density_words(row), _joined(row.device, row.note),
                    partial(editor.open_density, row),
                )
                for row in rows
            )  # fmt: skip
            points = [
                ValuePoint(r.day, float(r.density), _point(name, density_words(r), r), r.id)
                for r in rows
                if r.density is not None
            ]
            yield self._values(
                "density/" + site, name, entries, points, history, translate("Unit", "g/cm²")
            )

    def _values(
        self,
        key: str,
        name: str,
        entries: tuple[BoardEntry, ...],
        points: list[ValuePoint],
        history: GrowthHistory,
        unit: str = "",
    ) -> BoardSeries:
        facts, titles = history.facts, (name, unit)
        return BoardSeries(
            key, name, entries[0].value,
            lambda figure, style: draw_values(figure, facts, titles, points, style), entries,
        )  # fmt: skip


def _point(name: str, value: str, row: ClinicScore | BoneDensity) -> str:
    return f"{name} · {value} · {format_date(row.day, 'medium')}"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
