"""One chart at a time, large, with a switch between charts and what each can vary."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.adherence import Adherence
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.sizes import GROWN_UP_YEARS
from companion.domain.lab_series import LabSeries
from companion.ui.charts.canvas import ChartCanvas
from companion.ui.charts.catalogue import draw_chart, first_kind
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segments import SegmentedSwitch

SIZE_KINDS = frozenset({ChartKind.WEIGHT, ChartKind.BMI, ChartKind.WAIST})
_WITH_VELOCITY = {ChartKind.VELOCITY, ChartKind.PATH}
_WITH_LINES = {ChartKind.HEIGHT, ChartKind.WEIGHT, ChartKind.BMI}
_WITH_RANGE = {ChartKind.HEIGHT, ChartKind.VELOCITY}


class ChartCard(Card):
    """Draws the chosen chart of a history; ``kind_changed`` tells that another was chosen."""

    point_chosen = Signal(object)
    point_opened = Signal(object)
    kind_changed = Signal()

    def __init__(
        self,
        quarters: Callable[[], tuple[Adherence, ...]],
        igf1: Callable[[], LabSeries | None],
    ) -> None:
        super().__init__()
        self._quarters, self._igf1 = quarters, igf1
        self._history: GrowthHistory | None = None
        self._for: tuple[str, bool] | None = None
        self.switch = SegmentedSwitch(chart_names())
        self.size_kind = SegmentedSwitch(size_names())
        self.lines = SegmentedSwitch(
            [("centiles", translate("Chart", "Centiles")), ("sd", translate("Chart", "SD lines"))]
        )
        self.range = SegmentedSwitch(
            [("own", translate("Chart", "Years so far")), ("all", translate("Chart", "All ages"))]
        )
        self.unit = SegmentedSwitch(
            [("sds", translate("Chart", "SDS")), ("cm", translate("Chart", "cm/yr"))]
        )
        self.shared = CheckField(translate("Chart", "Intervals that share months"), value=True)
        self.home = CheckField(translate("Chart", "Heights from home"))
        self.heading = Label(role="heading")
        self.missing = Banner("", "info")
        self.canvas = ChartCanvas()
        self.caption = Label(role="small_muted")
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> ChartKind:
        """The chart that is shown."""
        chosen = ChartKind(self.switch.value())
        return ChartKind(self.size_kind.value()) if chosen is ChartKind.WEIGHT else chosen

    def show_history(self, history: GrowthHistory) -> None:
        """Show a history; another person's page opens with the chart that suits them."""
        self._history = history
        facts = history.facts
        grown_up = facts.years(facts.today) >= GROWN_UP_YEARS
        if self._for != (facts.person.id, grown_up):
            self._for = (facts.person.id, grown_up)
            self.switch.set_value(first_kind(history).value)
            self.size_kind.set_value(ChartKind.WEIGHT.value)
        self._draw()

    def show_kind(self, kind: ChartKind) -> None:
        """Show another chart of the same history."""
        if kind in SIZE_KINDS:
            self.size_kind.set_value(kind.value)
        self.switch.set_value(ChartKind.WEIGHT.value if kind in SIZE_KINDS else kind.value)
        self._draw()

    def options(self) -> ChartOptions:
        """Return what is chosen for the chart that is shown."""
        kind = self.kind
        return ChartOptions(
            sd_lines=self.lines.value() == "sd",
            whole=self.range.value() == "all",
            in_cm=self.unit.value() == "cm",
            shared=self.shared.value(),
            home=self.home.value(),
            quarters=self._quarters() if kind is ChartKind.SDS else (),
            igf1=self._igf1() if kind is ChartKind.IGF1 else None,
        )

    def _draw(self) -> None:
        history = self._history
        if history is None:
            return
        kind, options = self.kind, self.options()
        chart = self.canvas.show_chart(
            lambda figure, style: draw_chart(figure, kind, history, options, style)
        )
        self.heading.set_text(chart.title)
        self.caption.set_text(" ".join(chart.caption))
        self.caption.setVisible(bool(chart.caption))
        self.missing.set(chart.missing, "info")
        self.missing.setVisible(bool(chart.missing))
        self._offer(kind, history)

    def _offer(self, kind: ChartKind, history: GrowthHistory) -> None:
        """Show the choices that the chart knows."""
        grown_up = history.facts.years(history.facts.today) >= GROWN_UP_YEARS
        home = any(h.setting.value == "home" for h in history.heights)
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self.size_kind, kind in SIZE_KINDS),
            (self.lines, kind in _WITH_LINES and not grown_up),
            (self.range, kind in _WITH_RANGE),
            (self.unit, kind is ChartKind.PATH),
            (self.shared, kind in _WITH_VELOCITY),
            (self.home, kind in _WITH_VELOCITY and home),
        )
        for widget, fits in shown:
            widget.setVisible(fits)

    def _changed(self) -> None:
        self._draw()
        self.kind_changed.emit()

    def _lay_out(self) -> None:
        self.add(self.heading)
        self.add(self.missing)
        self.add(self.canvas, 1)
        choices = FlowLayout(gap=SPACE.s)
        for widget in (self.size_kind, self.lines, self.range, self.unit, self.shared, self.home):
            choices.addWidget(widget)
        self.add_layout(choices)
        self.add(self.caption)

    def _connect(self) -> None:
        for switch in (self.switch, self.size_kind, self.lines, self.range, self.unit):
            switch.changed.connect(lambda _: self._changed())
        for box in (self.shared, self.home):
            box.changed.connect(self._changed)
        self.canvas.point_chosen.connect(self.point_chosen)
        self.canvas.point_opened.connect(self.point_opened)


def chart_names() -> list[tuple[str, str]]:
    """Return the charts in the order of the switch."""
    return [
        (ChartKind.HEIGHT.value, translate("Chart", "Height")),
        (ChartKind.VELOCITY.value, translate("Chart", "Velocity")),
        (ChartKind.PATH.value, translate("Chart", "Velocity and SDS")),
        (ChartKind.SDS.value, translate("Chart", "Height SDS")),
        (ChartKind.WEIGHT.value, translate("Chart", "Weight and BMI")),
        (ChartKind.IGF1.value, translate("Chart", "IGF-1")),
    ]


def size_names() -> list[tuple[str, str]]:
    """Return the charts behind the last entry of the switch."""
    return [
        (ChartKind.WEIGHT.value, translate("Chart", "Weight")),
        (ChartKind.BMI.value, translate("Chart", "BMI")),
        (ChartKind.WAIST.value, translate("Chart", "Waist")),
    ]
