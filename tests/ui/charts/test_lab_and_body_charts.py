"""Charts of results and body measures: ranges as bands, assays apart, limits open, points named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure

from companion.content.labs import load_lab_guide
from companion.domain.body_measures import BloodPressure
from companion.domain.growth.history import read_history
from companion.domain.lab_series import lab_series
from companion.domain.labs import Bound, LabResult
from companion.services.body_measures import Pressure
from companion.ui.charts.body_chart import (
    SliderLine,
    ValuePoint,
    draw_pressure,
    draw_sliders,
    draw_values,
)
from companion.ui.charts.chart import Chart, ChartOptions
from companion.ui.charts.igf1_chart import draw_igf1
from companion.ui.charts.lab_chart import LabChartData, draw_lab
from companion.ui.charts.spans import value_range
from companion.ui.charts.style import SCREEN_DPI, ChartStyle, grey_print_style, screen_style
from tests.support.family import line, mg
from tests.support.growing import facts
from tests.ui.charts.conftest import Drawn

STEPS = (
    line("a", start=date(2025, 1, 1), end=date(2025, 8, 31), dose=mg("0.5")),
    line("b", start=date(2025, 9, 1), dose=mg("0.6")),
)


@pytest.fixture
def on_screen(look: object):
    def drawn(draw: Callable[[Figure, ChartStyle], Chart], style: ChartStyle | None = None):
        figure = Figure(figsize=(7.2, 4.0), dpi=SCREEN_DPI)
        FigureCanvasAgg(figure)
        chart = draw(figure, style or screen_style())
        figure.canvas.draw()
        return Drawn(figure, chart)

    return drawn


def result(day: str, value: str, unit: str = "ng/mL", **more: object) -> LabResult:
    on = date.fromisoformat(day)
    return replace(LabResult(day, "girl", on, "igf1", Decimal(value), unit), **more)


def lab(*rows: LabResult) -> Callable[[Figure, ChartStyle], Chart]:
    (series,) = lab_series(rows, load_lab_guide())
    data = LabChartData(facts(lines=STEPS), series, lambda _: ("84 days since the dose change",))
    return lambda figure, style: draw_lab(figure, data, style)


RANGE = {"low": Decimal(60), "high": Decimal(200)}


def bands(drawn: Drawn) -> list[tuple[float, float]]:
    """Return the lower and upper edge of each band, from left to right."""
    paths = [
        c.get_paths()[0].vertices for c in drawn.main.collections if isinstance(c, PolyCollection)
    ]
    return [
        (float(v[:, 1].min()), float(v[:, 1].max()))
        for v in sorted(paths, key=lambda v: v[:, 0].min())
    ]


def test_each_result_is_named_with_its_range_and_the_days_since(on_screen) -> None:
    drawn = on_screen(lab(result("2025-06-01", "150.0", **RANGE)))
    assert drawn.chart.points[0].name == (
        "150.0 ng/mL · 1 Jun 2025 · within the lab’s range · lab’s range 60 to 200 · "
        "84 days since the dose change"
    ).replace("150.0 ng", "150.0\u00a0ng")
    assert drawn.chart.points[0].ids == ("2025-06-01",)


def test_the_labs_own_range_is_a_band_that_changes_with_it(on_screen) -> None:
    rows = (
        result("2025-01-05", "150", **RANGE),
        result("2025-06-01", "160", **RANGE),
        result("2025-12-01", "170", low=Decimal(70), high=Decimal(220)),
    )
    drawn = on_screen(lab(*rows))
    assert bands(drawn) == [(60, 200), (70, 220)]
    assert drawn.key == ["result", "the lab’s own range"]


def test_a_range_with_one_side_reaches_to_the_edge_and_none_draws_no_band(on_screen) -> None:
    drawn = on_screen(lab(result("2025-01-05", "150", high=Decimal(200))))
    assert bands(drawn) == [(drawn.main.get_ylim()[0], 200)]
    plain = on_screen(lab(result("2025-01-05", "150")))
    assert bands(plain) == []


def test_assays_have_marks_of_their_own_and_no_line_between_them(on_screen) -> None:
    rows = (
        result("2025-01-05", "150", assay="Old"), result("2025-03-05", "155", assay="Old"),
        result("2025-06-01", "120", assay="New"), result("2025-09-01", "125"),
    )  # fmt: skip
    drawn = on_screen(lab(*rows))
    assert drawn.key == ["Old", "New", "assay not named"]
    joined = [
        list(one.get_ydata()) for one in drawn.main.lines
        if one.get_linestyle() == "-" and len(one.get_ydata()) > 1 and one.get_marker() == "None"
    ]  # fmt: skip
    assert [150.0, 155.0] in joined
    assert not any({150.0, 120.0} <= set(ys) or {120.0, 125.0} <= set(ys) for ys in joined)
    shapes = {
        one.get_marker()
        for one in drawn.main.lines
        if len(one.get_xdata()) and one.get_marker() != "None"
    }
    assert len(shapes) == 3
    assert "Each assay has a mark of its own" in drawn.chart.caption[0]


def test_a_limit_is_an_open_arrow(on_screen) -> None:
    drawn = on_screen(
        lab(result("2025-01-05", "15", bound=Bound.BELOW), result("2025-03-05", "40"))
    )
    arrows = [one for one in drawn.main.lines if one.get_marker() == "v" and len(one.get_xdata())]
    assert [list(one.get_ydata()) for one in arrows] == [[15.0]]
    assert arrows[0].get_markerfacecolor() == screen_style().ground
    assert any("Open arrows" in words for words in drawn.chart.caption)
    assert drawn.chart.points[0].name.startswith("<\u00a015") or drawn.chart.points[
        0
    ].name.startswith("< 15")


def test_dose_steps_stand_below_as_on_the_growth_charts(on_screen) -> None:
    drawn = on_screen(lab(result("2025-06-01", "150"), result("2025-12-01", "160")))
    names = [point.name for point in drawn.chart.points]
    assert any(name.startswith(("0.5\xa0mg from", "0.5 mg from")) for name in names)
    assert any("0.6" in name and "1 September 2025" in name for name in names)


def test_units_that_give_the_same_figure_share_the_axis_and_say_so(on_screen) -> None:
    drawn = on_screen(lab(result("2025-01-05", "150"), result("2025-03-05", "155", "µg/L")))
    assert "µg/L = ng/mL give the same figure." in drawn.chart.caption
    assert drawn.chart.subtitle == "µg/L, ng/mL"


def test_growth_shows_the_same_chart_with_its_own_name(on_screen) -> None:
    (series,) = lab_series([result("2025-06-01", "150", **RANGE)], load_lab_guide())
    history = read_history(facts(lines=STEPS))
    drawn = on_screen(lambda f, s: draw_igf1(f, history, ChartOptions(igf1=series), s))
    assert drawn.chart.title == "IGF-1 and dose steps"
    assert bands(drawn) == [(60, 200)]
    assert any("no aim of treatment" in words for words in drawn.chart.caption)
    empty = on_screen(lambda f, s: draw_igf1(f, history, ChartOptions(), s))
    assert empty.chart.missing == "No IGF-1 is noted yet. The Labs page takes results."


def test_on_paper_the_chart_has_title_name_and_notes_in_greys(on_screen) -> None:
    drawn = on_screen(lab(result("2025-01-05", "150", **RANGE)), grey_print_style())
    words = [text.get_text() for text in drawn.figure.texts]
    assert "IGF-1" in words
    assert any("Mara Sand" in text for text in words)


def reading(day: str, upper: int, lower: int | None) -> Pressure:
    on = date.fromisoformat(day)
    return Pressure(on, None, upper, lower, row=BloodPressure(day, "girl", on, upper, lower or 1))


def test_blood_pressure_shows_both_figures_and_small_changes_stay_small(on_screen) -> None:
    rows = [reading("2025-06-01", 124, 78), reading("2025-09-01", 121, None)]
    drawn = on_screen(lambda f, s: draw_pressure(f, facts(lines=STEPS), rows, s))
    assert drawn.key == ["upper figure", "lower figure"]
    assert [p.name for p in drawn.chart.points][:2] == [
        "124/78 mmHg · 1 Jun 2025", "121 mmHg · 1 Sept 2025",
    ]  # fmt: skip
    low, high = drawn.main.get_ylim()
    assert high - low >= 50


def test_each_slider_is_a_line_of_its_own_between_0_and_10(on_screen) -> None:
    lines = [
        SliderLine("Energy", ((date(2025, 6, 1), 0, "a"), (date(2025, 9, 1), 10, "b"))),
        SliderLine("A name that is far too long for it", ((date(2025, 6, 1), 5, "c"),)),
    ]
    drawn = on_screen(lambda f, s: draw_sliders(f, facts(lines=STEPS), lines, s))
    names = drawn.main.yaxis.get_major_formatter().format_ticks([0.5, 1.5])
    assert names == ["A name that is …", "Energy"]
    told = {p.ids: (p.y, p.name) for p in drawn.chart.points if p.ids}
    assert 1 < told["a",][0] < told["b",][0] < 2
    assert 0 < told["c",][0] < 1
    assert told["b",][1] == "Energy: 10 of 10 · 1 Sept 2025"
    assert "no total" in drawn.chart.caption[0]


def test_values_of_the_clinic_may_be_negative(on_screen) -> None:
    values = [ValuePoint(date(2025, 6, 1), -1.2, "T-score", "a")]
    drawn = on_screen(lambda f, s: draw_values(f, facts(lines=STEPS), ("Scan", "T"), values, s))
    assert drawn.main.get_ylim()[0] < -1.2
    assert drawn.chart.points[0].name == "T-score"


def test_a_range_has_room_and_a_bottom() -> None:
    assert value_range([]) == (0.0, 1.12)
    assert value_range([5.0])[0] >= 0
    low, high = value_range([100.0, 102.0], 50.0)
    assert high - low >= 50
