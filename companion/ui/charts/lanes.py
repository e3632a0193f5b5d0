"""Lanes below a chart on its own axis: doses, doses given, puberty, and other medicines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from companion.domain.adherence import Adherence
from companion.domain.growth.courses import Course, CourseKind
from companion.domain.growth.facts import GrowthFacts
from companion.domain.prescriptions import Prescription
from companion.ui.charts.chart import Chart, ChartPoint
from companion.ui.charts.frame import Frame
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.charts.widths import width_em
from companion.ui.formats import format_date, format_decimal
from companion.ui.text import translate
from companion.ui.words import dose_words

_ONE_DAY = timedelta(days=1)
_SHARE_LANE_EM = 3.2
_TICK_SHARE = 0.06


class FittingText(Text):
    """Words in the middle of a stretch of the axis, drawn only where the stretch holds them.

    ``beside`` is -1 or 1 where there is free room before or after the stretch: words that do not
    fit inside then stand there.
    """

    def __init__(
        self, start: float, end: float, y: float, words: str, beside: int = 0, **looks: Any
    ) -> None:
        super().__init__((start + end) / 2, y, words, va="center_baseline", **looks)
        self._ends = (start, end)
        self._beside = beside
        self.fits = True

    def draw(self, renderer: RendererBase) -> None:
        """Draw the words if they fit."""
        if not isinstance(self.axes, Axes):
            return
        view = self.axes.get_xlim()
        start, end = max(self._ends[0], view[0]), min(self._ends[1], view[1])
        if end <= start:
            return
        places = self.axes.transData.transform([(start, 0), (end, 0), (view[0], 0), (view[1], 0)])
        left, right, first, last = (float(place[0]) for place in places)
        need = self.get_window_extent(renderer).width + 6
        self.fits = True
        if need <= right - left:
            self.set(x=(start + end) / 2, ha="center")
        elif self._beside > 0 and right + need <= last:
            self.set(x=self.axes.transData.inverted().transform((right + 5, 0))[0], ha="left")
        elif self._beside < 0 and left - need >= first:
            self.set(x=self.axes.transData.inverted().transform((left - 5, 0))[0], ha="right")
        else:
            self.fits = False
        if self.fits:
            super().draw(renderer)


def add_lanes(
    frame: Frame,
    chart: Chart,
    facts: GrowthFacts,
    time: TimeAxis,
    quarters: tuple[Adherence, ...] = (),
) -> None:
    """Add the lanes for which there is something to show; a bare chart has ticks instead."""
    if frame.style.bare:
        _dose_ticks(frame, facts, time)
        return
    titles = []
    if facts.steps:
        titles.append(translate("Chart", "dose"))
        _dose_lane(frame, chart, facts, time, titles[-1])
    if quarters:
        titles.append(translate("Chart", "given"))
        _given_lane(frame, chart, quarters, time, titles[-1])
    if facts.stages:
        titles.append(translate("Chart", "puberty"))
        _puberty_lane(frame, chart, facts, time, titles[-1])
    for kind in CourseKind:
        taken = [course for course in facts.courses if course.kind is kind]
        if taken and _course_lane(frame, chart, taken, facts, time, course_title(kind)):
            titles.append(course_title(kind))
    frame.left_em = max(frame.left_em, max(map(width_em, titles), default=0.0) + 0.9)


def _dose_ticks(frame: Frame, facts: GrowthFacts, time: TimeAxis) -> None:
    """Mark each dose step by a short tick on the time axis."""
    low, high = frame.main.get_xlim()
    for line in facts.steps:
        if low <= time.at(line.start) <= high:
            frame.main.axvline(
                time.at(line.start), ymax=_TICK_SHARE, color=frame.style.text, linewidth=1.4
            )


def step_words(line: Prescription) -> str:
    """Return a dose step as it stands on a chart."""
    if line.schedule.weekly:
        return translate("Chart", "{dose} weekly", dose=dose_words(line.dose))
    return dose_words(line.dose)


def _dose_lane(frame: Frame, chart: Chart, facts: GrowthFacts, time: TimeAxis, title: str) -> None:
    axes = _lane(frame, title)
    ends = [
        min(line.end + _ONE_DAY if line.end else facts.today, facts.today) for line in facts.steps
    ]
    for number, (line, end) in enumerate(zip(facts.steps, ends, strict=True)):
        start, stop = time.at(line.start), time.at(end)
        fill = frame.style.band[0] if number % 2 else frame.style.hairline
        _block(axes, start, stop, 1.0, fill)
        beside = 1 if number == len(ends) - 1 else -1 if number == 0 else 0
        _fit(frame, axes, start, stop, step_words(line), beside)
        name = translate(
            "Chart", "{dose} from {date}", dose=step_words(line), date=format_date(line.start)
        )
        chart.points.append(ChartPoint(axes, (start + stop) / 2, 0.5, name))
        axes.axvline(start, color=frame.style.muted, linewidth=1.2)


def _given_lane(
    frame: Frame, chart: Chart, quarters: tuple[Adherence, ...], time: TimeAxis, title: str
) -> None:
    axes = _lane(frame, title, _SHARE_LANE_EM)
    style = frame.style
    for quarter in quarters:
        start, stop = time.at(quarter.first), time.at(quarter.last + _ONE_DAY)
        given = quarter.given / quarter.scheduled
        open_to = given + quarter.unconfirmed / quarter.scheduled
        gap = (stop - start) * 0.06
        _block(axes, start + gap, stop - gap, 1.0, style.band[0])
        _block(axes, start + gap, stop - gap, given, style.target)
        if quarter.unconfirmed:
            _block(axes, start + gap, stop - gap, open_to, "none", given, hatch=style.reference)
        words = translate("Chart", "{share} %", share=format_decimal(round(given * 100)))
        _fit(frame, axes, start, stop, words)
        chart.points.append(ChartPoint(axes, (start + stop) / 2, 0.5, quarter_words(quarter)))


def quarter_words(quarter: Adherence) -> str:
    """Return the doses of a quarter in one line, with the denominator."""
    parts = [
        translate(
            "Chart",
            "{start} to {end}: {given} of {scheduled} given",
            start=format_date(quarter.first, "medium"),
            end=format_date(quarter.last, "medium"),
            given=quarter.given,
            scheduled=quarter.scheduled,
        )
    ]
    if quarter.partial:
        parts.append(translate("Chart", "{n} in part", n=quarter.partial))
    if quarter.unconfirmed:
        parts.append(translate("Chart", "{n} not confirmed", n=quarter.unconfirmed))
    return " · ".join(parts)


def _puberty_lane(
    frame: Frame, chart: Chart, facts: GrowthFacts, time: TimeAxis, title: str
) -> None:
    axes = _lane(frame, title)
    days = [stage.day for stage in facts.stages]
    ends: list[date] = [later for _, later in pairwise(days)]
    for stage, end in zip(facts.stages, [*ends, facts.today], strict=True):
        start = time.at(stage.day)
        axes.axvline(start, color=frame.style.muted, linewidth=1.2)
        beside = 1 if stage is facts.stages[-1] else 0
        _fit(frame, axes, start, time.at(max(end, stage.day)), stage.stage, beside)
        name = translate(
            "Chart", "Puberty {stage}, {date}", stage=stage.stage, date=format_date(stage.day)
        )
        chart.points.append(ChartPoint(axes, start, 0.5, name))


def course_title(kind: CourseKind) -> str:
    """Return what the lane of a kind of course is called."""
    return {
        CourseKind.SEX_HORMONE: translate("Chart", "hormones"),
        CourseKind.GNRH_ANALOGUE: translate("Chart", "pause"),
        CourseKind.STEROID: translate("Chart", "steroid"),
    }[kind]


def course_words(course: Course) -> str:
    """Return a course in one line, as pointing at it says it."""
    since = format_date(course.since) if course.since else ""
    until = format_date(course.until) if course.until else ""
    if since and until:
        return translate(
            "Chart", "{name}, {since} to {until}", name=course.name, since=since, until=until
        )
    if since:
        return translate("Chart", "{name} since {since}", name=course.name, since=since)
    if until:
        return translate("Chart", "{name} until {until}", name=course.name, until=until)
    return course.name


def _course_lane(
    frame: Frame,
    chart: Chart,
    taken: Sequence[Course],
    facts: GrowthFacts,
    time: TimeAxis,
    title: str,
) -> bool:
    """Draw the courses of one kind; return whether any of them is within the chart's time."""
    low, high = frame.main.get_xlim()
    spans = [
        (
            course,
            max(time.at(course.since), low) if course.since else low,
            min(time.at(min(course.until or facts.today, facts.today) + _ONE_DAY), high),
        )
        for course in taken
    ]
    within = [span for span in spans if span[2] > span[1]]
    if not within:
        return False
    axes = _lane(frame, title)
    for number, (course, start, stop) in enumerate(within):
        _block(axes, start, stop, 0.86, frame.style.target, 0.14)
        beside = 1 if number == len(within) - 1 else -1 if number == 0 else 0
        _fit(frame, axes, start, stop, course.name, beside)
        chart.points.append(ChartPoint(axes, (start + stop) / 2, 0.5, course_words(course)))
    return True


def _lane(frame: Frame, title: str, height_em: float = 1.7) -> Axes:
    axes = frame.add_lane(height_em)
    axes.annotate(
        title, (0, 0.5), xycoords="axes fraction", xytext=(-frame.style.px(7), 0),
        textcoords="offset points", ha="right", va="center_baseline", color=frame.style.muted,
        fontsize=frame.style.pt, annotation_clip=False,
    )  # fmt: skip
    return axes


def _fit(frame: Frame, axes: Axes, start: float, end: float, words: str, beside: int = 0) -> None:
    looks = {"color": frame.style.text, "fontsize": frame.style.pt}
    axes.add_artist(FittingText(start, end, 0.48, words, beside, **looks))


def _block(
    axes: Axes, start: float, end: float, top: float, fill: str, bottom: float = 0.0,
    *, hatch: str = "",
) -> None:  # fmt: skip
    low, high = axes.get_xlim()
    start, end = max(start, low), min(end, high)
    if end > start:
        axes.add_patch(
            Rectangle(
                (start, bottom), end - start, top - bottom, facecolor=fill,
                edgecolor=hatch or "none", linewidth=0, hatch="////" if hatch else None,
            )
        )  # fmt: skip
