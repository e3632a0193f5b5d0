"""The strip above the chart: the latest figures, each with its reference, interval or date."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.growth.history import GrowthHistory, summarise
from companion.domain.growth.sizes import SizePoint
from companion.domain.growth.velocity import Velocity
from companion.ui import theme
from companion.ui.charts.words import reference_words
from companion.ui.formats import format_date, format_decimal, format_quantity
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label

_FACT_PX = 160


class Fact(NamedTuple):
    """One figure: what it is, the figure, what has to be said beside it."""

    name: str
    figure: str
    detail: str


class SummaryStrip(QWidget):
    """Facts side by side in columns of one width, in more rows where the text is large."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.m)
        self._blocks: list[QWidget] = []
        self._columns = 0

    def show_history(self, history: GrowthHistory) -> None:
        """Show another person's figures."""
        for block in self._blocks:
            self._grid.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = [_block(fact) for fact in summary_facts(history)]
        self._columns = 0
        self._arrange()
        self.setVisible(bool(self._blocks))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().metrics.scaled(_FACT_PX), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        wide = theme.current().metrics.scaled(_FACT_PX) + SPACE.l
        columns = max(min((self.width() + SPACE.l) // wide, len(self._blocks)), 1)
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, block in enumerate(self._blocks):
            self._grid.addWidget(block, number // columns, number % columns)


def _block(fact: Fact) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(fact.name, "small_muted"))
    column.addWidget(Label(fact.figure, "heading"))
    column.addWidget(Label(fact.detail, "small_muted"))
    column.addStretch(1)
    return block


def summary_facts(history: GrowthHistory) -> list[Fact]:
    """Return the figures for which there is something to say, in the order of the strip."""
    summary = summarise(history)
    found = [
        _latest(history, summary.latest),
        _velocity(summary.velocity),
        _change(history),
        _bone_age(history),
        _target(history),
        _grown_up(history),
        _waist(history),
    ]
    return [fact for fact in found if fact is not None]


def _latest(history: GrowthHistory, latest: SizePoint | None) -> Fact | None:
    if latest is None:
        return None
    figure = format_quantity(round(latest.value, 1), translate("Unit", "cm"))
    if latest.sds is None:
        return Fact(translate("Growth", "Height"), figure, format_date(latest.day, "medium"))
    return Fact(
        translate("Growth", "Height"),
        figure,
        translate(
            "Growth",
            "{sds} SDS ({reference}), {date}",
            sds=format_decimal(latest.sds, places=2, signed=True),
            reference=_short(history),
            date=format_date(latest.day, "medium"),
        ),
    )


def _short(history: GrowthHistory) -> str:
    """Return the reference's name as short as it can be told apart by."""
    reference = history.facts.reference
    return translate("Reference", "WHO") if reference.id == "who" else reference_words(reference)


def _velocity(velocity: Velocity | None) -> Fact | None:
    if velocity is None or velocity.cm_per_year is None or velocity.band is None:
        return None
    low, high = velocity.band
    return Fact(
        translate("Growth", "Growth velocity"),
        format_quantity(velocity.cm_per_year, translate("Growth", "cm/yr"), places=1),
        translate(
            "Growth",
            "{low}–{high} (95 %), {start} to {end}",
            low=format_decimal(low, places=1),
            high=format_decimal(high, places=1),
            start=format_date(velocity.interval.start.day, "month_short"),
            end=format_date(velocity.interval.end.day, "month_short"),
        ),
    )


def _change(history: GrowthHistory) -> Fact | None:
    summary = summarise(history)
    if summary.change is None or summary.baseline is None or summary.baseline.sds is None:
        return None
    return Fact(
        translate("Growth", "Change since start"),
        translate(
            "Growth", "{sds} SDS", sds=format_decimal(summary.change.total, places=2, signed=True)
        ),
        translate(
            "Growth",
            "from {sds} on {date}, in {years} years",
            sds=format_decimal(summary.baseline.sds, places=2),
            date=format_date(summary.baseline.day, "medium"),
            years=format_decimal(summary.change.years, places=1),
        ),
    )


def _bone_age(history: GrowthHistory) -> Fact | None:
    if not history.bone_ages:
        return None
    latest = history.bone_ages[-1]
    return Fact(
        translate("Growth", "Bone age"),
        format_quantity(latest.row.years, translate("Unit", "years")),
        translate(
            "Growth",
            "{difference} years from the age, {date}",
            difference=format_decimal(latest.difference, places=1, signed=True),
            date=format_date(latest.row.day, "medium"),
        ),
    )


def _target(history: GrowthHistory) -> Fact | None:
    if history.target is None:
        return None
    cm = history.target.cm
    words = translate(
        "Growth",
        "{low} to {high}, parents’ heights (Tanner)",
        low=format_decimal(cm.low, places=1),
        high=format_decimal(cm.high, places=1),
    )
    if history.target.syndrome:
        words += translate("Growth", "; syndrome not considered")
    figure = format_quantity(cm.centre, translate("Unit", "cm"), places=1)
    return Fact(translate("Growth", "Target height"), figure, words)


def _grown_up(history: GrowthHistory) -> Fact | None:
    """Return the weight of a grown-up, whose height says nothing new."""
    latest = history.heights[-1] if history.heights else None
    if not history.weights or (latest is not None and latest.sds is not None):
        return None
    weight = history.weights[-1]
    return Fact(
        translate("Growth", "Weight"),
        format_quantity(round(weight.value, 1), translate("Unit", "kg")),
        format_date(weight.day, "medium"),
    )


def _waist(history: GrowthHistory) -> Fact | None:
    if not history.waists:
        return None
    waist = history.waists[-1]
    return Fact(
        translate("Growth", "Waist"),
        format_quantity(round(waist.value, 1), translate("Unit", "cm")),
        format_date(waist.day, "medium"),
    )
