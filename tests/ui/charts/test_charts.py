"""What is on each chart: the data, the reference, the marks, the words; no label on another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations

import numpy as np
import pytest

from companion.domain.growth.curves import centile_curves
from companion.domain.growth.history import GrowthHistory, read_history
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import BoneAge, Setting
from companion.ui.charts.chart import ChartKind
from companion.ui.charts.lanes import FittingText
from companion.ui.charts.placing import unbroken
from companion.ui.charts.style import colour_print_style, grey_print_style, screen_style
from companion.ui.theme import Theme
from companion.ui.theme.metrics import Metrics
from companion.ui.theme.palettes import PALETTES
from tests.support.family import person
from tests.support.growing import CLINIC, SHELF, background, demo_history, facts, size
from tests.ui.charts.conftest import Draw, Drawn

NAMES = ("Mira", "Leo", "Jonas")
STYLES = {
    **{name: screen_style(Theme(palette)) for name, palette in PALETTES.items()},
    "200 %": screen_style(Theme(PALETTES["light"], Metrics(2.0))),
    "paper": colour_print_style(),
    "grey": grey_print_style(),
}


@pytest.fixture(scope="module")
def family() -> dict[str, GrowthHistory]:
    return {name: demo_history(name) for name in NAMES}


def marked(drawn: Drawn, marker: str) -> list[tuple[float, float]]:
    """Return the places of all marks of a shape on the large axes."""
    lines = [line for line in drawn.main.lines if line.get_marker() == marker]
    return sorted((float(x), float(y)) for line in lines for x, y in line.get_xydata())


def strokes(drawn: Drawn, width: float) -> list[np.ndarray]:
    """Return every unbroken stroke of a width on the large axes, each of shape (n, 2)."""
    lines = [line for line in drawn.main.lines if line.get_linewidth() == width]
    pieces = [piece for line in lines for piece in unbroken(np.asarray(line.get_xydata()))]
    return [piece for piece in pieces if len(piece) > 1]


@pytest.mark.parametrize(
    "style",
    [s if s in {"light", "200 %"} else pytest.param(s, marks=pytest.mark.long) for s in STYLES],
)
@pytest.mark.parametrize("kind", ChartKind)
def test_labels_lie_inside_and_apart_in_every_look(
    family: dict[str, GrowthHistory], draw: Draw, kind: ChartKind, style: str
) -> None:
    big = STYLES[style].text_px > 20
    for name in NAMES:
        drawn = draw(family[name], kind, style=STYLES[style], size=(760, 900 if big else 560))
        frame = drawn.main.get_window_extent()
        boxes = [spot.box for _, spot in drawn.labels.placed]
        assert not any(one.meets(other) for one, other in combinations(boxes, 2))
        for box in boxes:
            assert box.left >= frame.x0
            assert box.right <= frame.x1
            assert box.bottom >= frame.y0
            assert box.top <= frame.y1


@pytest.mark.parametrize("kind", ChartKind)
def test_nothing_is_cut_off_at_the_edge_at_double_size(
    family: dict[str, GrowthHistory], draw: Draw, kind: ChartKind
) -> None:
    drawn = draw(family["Mira"], kind, style=STYLES["200 %"], size=(760, 900))
    page, frame = drawn.figure.bbox, drawn.main.get_window_extent()
    for axes in drawn.figure.axes:
        for text in (*axes.get_xticklabels(), axes.xaxis.label):
            box = text.get_window_extent()
            if text.get_text() and frame.x0 <= (box.x0 + box.x1) / 2 <= frame.x1:
                assert box.x0 >= page.x0 - 1, text.get_text()
                assert box.x1 <= page.x1 + 1, text.get_text()
                assert box.y0 >= page.y0 - 1, text.get_text()


def test_height_shows_every_height_on_nine_centiles(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    mira = family["Mira"]
    drawn = draw(mira, ChartKind.HEIGHT)
    clinic = [h for h in mira.heights if h.setting is Setting.CLINIC]
    shown = marked(drawn, "o") + marked(drawn, "s")
    assert sorted(shown) == sorted((h.years, h.value) for h in clinic)
    home = [(h.years, h.value) for h in mira.heights if h.setting is Setting.HOME]
    assert marked(drawn, "p") == sorted(home)
    assert {"0.4", "9", "50", "91", "99.6"} <= set(drawn.edge_names)
    assert "parents’ target range" in drawn.key
    assert [label.text for label, _ in drawn.labels.placed].count("treatment starts") == 1


def test_sd_lines_and_all_ages_are_a_switch_away(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.HEIGHT, sd_lines=True, whole=True)
    assert {"−2 SD", "0 SD", "+2 SD"} <= set(drawn.edge_names)
    assert drawn.main.get_xlim() == pytest.approx((0, 19), abs=0.05)
    assert "length | height" in [label.text for label, _ in drawn.labels.placed]


def test_reference_lines_are_the_references_own_and_stop_at_its_joins(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    mira = family["Mira"]
    drawn = draw(mira, ChartKind.HEIGHT)
    median = next(line for line in drawn.main.lines if line.get_linewidth() == 1.7)
    xs, ys = median.get_data()
    assert np.isnan(ys).sum() == 1  # the join of the two WHO sets
    curves = centile_curves(
        mira.facts.reference, mira.facts.person.sex, SizeMeasure.HEIGHT, (50.0,), (3, 10)
    )
    known = {
        round(float(x), 6): float(y)
        for c in curves
        for x, y in zip(c.years, c.values[0], strict=True)
    }
    drawn_points = [(x, y) for x, y in zip(xs, ys, strict=True) if not np.isnan(y)]
    assert drawn_points
    assert all(known[round(float(x), 6)] == pytest.approx(y) for x, y in drawn_points)


def test_bone_age_is_a_cross_at_its_own_age_joined_to_the_height(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.HEIGHT)
    assert marked(drawn, "x") == [(3.8, 98.2), (6.2, 114.3)]
    joins = [line for line in drawn.main.lines if line.get_xydata().shape == (2, 2)]
    ends = [tuple(map(tuple, line.get_xydata().tolist())) for line in joins]
    assert any(one[0] == (6.2, 114.3) and one[1][1] == 114.3 for one in ends)


def test_an_early_birth_is_drawn_as_cross_and_dot(draw: Draw) -> None:
    rows = [size("2018-05-02", 70), size("2018-11-02", 76)]
    early = read_history(facts(rows, background=background(gestation_weeks=30), treated=False))
    drawn = draw(early, ChartKind.HEIGHT)
    assert marked(drawn, "+") == [
        (h.corrected_years, h.value) for h in early.heights
    ]  # fmt: skip
    assert "age counted from the due date" in drawn.key


def test_the_own_line_is_not_drawn_across_two_years(draw: Draw) -> None:
    rows = [size(day, cm) for day, cm in (
        ("2018-08-02", 74), ("2019-03-02", 81), ("2019-08-02", 84), ("2020-05-02", 90),
    )]  # fmt: skip
    drawn = draw(read_history(facts(rows, treated=False)), ChartKind.HEIGHT)
    own = [line for line in drawn.main.lines if line.get_linewidth() == 1.8]
    assert all(min(line.get_xdata()) >= 2 or max(line.get_xdata()) < 2.01 for line in own)
    assert len(own) == 2


def test_velocity_bars_span_their_intervals_with_their_bands(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.VELOCITY, shared=False)
    spans = [(round(bar[0, 0], 2), round(bar[1, 0], 2)) for bar in strokes(drawn, 5.0)]
    assert sorted(spans) == [(4.35, 5.4), (5.4, 6.42), (6.42, 7.51)]
    assert {"mean", "+1 SD", "−2 SD"} <= set(drawn.edge_names)
    words = " ".join(drawn.chart.caption)
    assert "too short for a yearly figure" in words
    assert "puberty at the average age" in words


def test_provisional_intervals_are_lighter(family: dict[str, GrowthHistory], draw: Draw) -> None:
    drawn = draw(family["Mira"], ChartKind.VELOCITY)
    light = [line for line in drawn.main.lines if line.get_linewidth() == 2.0]
    assert light
    assert all(line.get_alpha() == 0.55 for line in light)
    assert "provisional, under 10.5 months" in drawn.key


def test_the_path_runs_through_time_from_before_to_after(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.PATH, shared=False)
    (before,), first, second = marked(drawn, "s"), *marked(drawn, "o")
    assert before[1] < -2 < 2 < first[1]
    assert first[0] < second[0]
    assert 0 < second[1] < first[1]
    texts = [label.text for label, _ in drawn.labels.placed]
    assert [text for text in texts if text.endswith(" y")] == ["4.9 y", "5.9 y", "7.0 y"]
    assert "treatment starts" in texts
    assert len(drawn.main.patches) >= 2  # arrow heads
    assert "6–12 months, then steadier" in " ".join(drawn.chart.caption)
    assert "parents’ target range" in drawn.key


def test_shared_months_are_hollow(family: dict[str, GrowthHistory], draw: Draw) -> None:
    style = screen_style()
    drawn = draw(family["Mira"], ChartKind.PATH)
    dots = [line for line in drawn.main.lines if line.get_marker() == "o"]
    hollow = [line for line in dots if line.get_markerfacecolor() == style.ground]
    (sharing,) = hollow
    assert len(marked(drawn, "o")) == 6
    assert len(sharing.get_xdata()) == 4
    assert "shares months" in drawn.key


def test_in_cm_each_point_carries_the_mean_of_its_own_age(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.PATH, in_cm=True, shared=False)
    ticks = strokes(drawn, 2.2)
    points = marked(drawn, "s") + marked(drawn, "o")
    assert len(ticks) == len(points) == 3
    means = sorted(tick[0, 1] for tick in ticks)
    assert means == pytest.approx([6.0, 6.2, 6.7], abs=0.1)


def test_before_and_after_differ_by_shape_not_only_by_colour(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.PATH, style=grey_print_style())
    assert marked(drawn, "s")
    assert marked(drawn, "o")


def test_turner_has_no_target_and_says_so(draw: Draw) -> None:
    turner = facts(CLINIC, background=background(), reference=SHELF.size("turner_lyon1985"))
    drawn = draw(read_history(turner), ChartKind.PATH)
    assert not any("target" in words for words in drawn.key)
    assert "No target band is drawn on the Turner reference." in drawn.chart.caption


def test_other_syndromes_are_said_not_to_be_considered(draw: Draw) -> None:
    told = facts(CLINIC, background=background(), person=person(indication="Noonan syndrome"))
    drawn = draw(read_history(told), ChartKind.HEIGHT)
    assert "parents’ heights, syndrome not considered" in drawn.key


def test_sds_over_age_stands_over_dose_steps_and_doses_given(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.SDS)
    assert min(marked(drawn, "o") + marked(drawn, "s"))[1] == pytest.approx(-2.43, abs=0.01)
    dose = drawn.figure.axes[1]
    words = [text.get_text() for text in dose.artists + dose.texts]
    assert "0.6\u00a0mg" in words
    assert dose.get_xlim() == drawn.main.get_xlim()


def test_words_that_do_not_fit_a_step_stand_beside_it_or_not_at_all(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Mira"], ChartKind.SDS)
    steps = [a for a in drawn.figure.axes[1].artists if isinstance(a, FittingText)]
    steps = steps or [t for t in drawn.figure.axes[1].texts if isinstance(t, FittingText)]
    boxes = [text.get_window_extent() for text in steps if text.fits]
    assert len(boxes) >= 3
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_grown_ups_see_dates_and_no_magnified_changes(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    drawn = draw(family["Jonas"], ChartKind.WEIGHT)
    low, high = drawn.main.get_ylim()
    assert high - low >= 12
    assert any("2026" in text.get_text() for text in drawn.main.get_xticklabels())
    waist = draw(family["Jonas"], ChartKind.WAIST)
    assert len(marked(waist, "o") + marked(waist, "s")) == 5


@pytest.mark.parametrize("kind", ChartKind)
def test_an_empty_record_says_what_is_missing(draw: Draw, kind: ChartKind) -> None:
    assert draw(read_history(facts(treated=False)), kind).chart.missing


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ((size("2025-12-01", 122.6),), "from 2 June 2026 on"),
        ((size("2025-12-01", 122.6), size("2026-02-01", 123.4)), "from 2 June 2026 on"),
    ],
)
def test_one_height_or_a_short_interval_says_from_when_on(draw: Draw, rows, words) -> None:
    found = draw(read_history(facts(rows)), ChartKind.VELOCITY)
    assert words in found.chart.missing


def test_one_height_is_enough_for_the_height_chart(draw: Draw) -> None:
    drawn = draw(read_history(facts([size("2025-12-01", 122.6)])), ChartKind.HEIGHT)
    assert not drawn.chart.missing
    assert len(marked(drawn, "o")) == 1


def test_every_point_has_a_name_with_reference_and_interval(
    family: dict[str, GrowthHistory], draw: Draw
) -> None:
    names = [p.name for p in draw(family["Mira"], ChartKind.HEIGHT).chart.points]
    assert any(
        n.startswith("119.9\u00a0cm · 3 Sept 2026 · 8 y 1 m · −1.29 SDS (WHO 2006/2007) · clinic")
        for n in names
    )
    rates = [p.name for p in draw(family["Mira"], ChartKind.PATH).chart.points]
    assert all("months" in name and "95 % band" in name for name in rates)


def test_points_come_in_the_order_of_time(family: dict[str, GrowthHistory], draw: Draw) -> None:
    points = draw(family["Mira"], ChartKind.VELOCITY).chart.points
    on_chart = [p.x for p in points if p.axes is points[0].axes]
    assert on_chart == sorted(on_chart)


def test_twenty_years_of_months_can_be_drawn(draw: Draw) -> None:
    rows = [
        size(date(2017 + m // 12, m % 12 + 1, 5).isoformat(), round(52 + 0.62 * m, 1))
        for m in range(6, 200)
    ]
    many = facts(rows, today=date(2036, 1, 1))
    bone = BoneAge("b", "girl", date(2025, 6, 5), Decimal(7))
    history = read_history(replace(many, bone_ages=(bone,)))
    for kind in ChartKind:
        drawn = draw(history, kind)
        boxes = [spot.box for _, spot in drawn.labels.placed]
        assert not any(one.meets(other) for one, other in combinations(boxes, 2))
