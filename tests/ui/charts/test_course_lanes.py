"""Courses of hormones, puberty-pausing medicine and steroids as lanes below growth charts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from companion.domain.growth.courses import Course, CourseKind
from companion.domain.growth.history import GrowthHistory, read_history
from companion.ui.charts.chart import ChartKind
from companion.ui.charts.lanes import course_title, course_words
from tests.support.growing import demo_history
from tests.ui.charts.conftest import Draw

INHALER = Course(CourseKind.STEROID, "Inhaler", date(2025, 10, 20), date(2026, 3, 15))
PAUSE = Course(CourseKind.GNRH_ANALOGUE, "Example depot", None, None)
LONG_AGO = Course(CourseKind.SEX_HORMONE, "Gel", date(1990, 1, 1), date(1990, 6, 1))


def with_courses(*courses: Course) -> GrowthHistory:
    return read_history(replace(demo_history("Mira").facts, courses=courses))


def titles(draw: Draw, history: GrowthHistory, kind: ChartKind) -> list[str]:
    axes = draw(history, kind).figure.axes
    return [text.get_text() for one in axes[1:] for text in one.texts]


@pytest.mark.parametrize(
    "kind", [ChartKind.HEIGHT, ChartKind.SDS, ChartKind.VELOCITY, ChartKind.WEIGHT]
)
def test_each_kind_of_course_has_its_lane(draw: Draw, kind: ChartKind) -> None:
    found = titles(draw, with_courses(INHALER, PAUSE), kind)
    assert course_title(CourseKind.STEROID) in found
    assert course_title(CourseKind.GNRH_ANALOGUE) in found
    assert course_title(CourseKind.SEX_HORMONE) not in found


def test_a_course_is_named_with_its_days(draw: Draw) -> None:
    names = [p.name for p in draw(with_courses(INHALER), ChartKind.HEIGHT).chart.points]
    assert "Inhaler, 20 October 2025 to 15 March 2026" in names


def test_a_course_outside_the_charts_time_has_no_lane(draw: Draw) -> None:
    found = titles(draw, with_courses(LONG_AGO), ChartKind.HEIGHT)
    assert course_title(CourseKind.SEX_HORMONE) not in found


@pytest.mark.usefixtures("look")
def test_open_ends_are_told() -> None:
    assert course_words(replace(INHALER, until=None)) == "Inhaler since 20 October 2025"
    assert course_words(replace(INHALER, since=None)) == "Inhaler until 15 March 2026"
    assert course_words(PAUSE) == "Example depot"
