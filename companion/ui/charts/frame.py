"""Places the axes of a chart by the size of its text, and dresses them."""

from __future__ import annotations

from dataclasses import dataclass, field

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import LayoutEngine
from matplotlib.text import Text

from companion.ui.charts.chart import Chart
from companion.ui.charts.legend_row import ROW_EM, Entry, LegendRow
from companion.ui.charts.style import SCREEN_DPI, ChartStyle
from companion.ui.charts.widths import width_em, wrapped
from companion.ui.charts.words import PlainTicks

_TOP_EM, _TICKS_EM, _X_NAME_EM, _LANE_GAP_EM = 2.0, 1.9, 1.5, 0.45
_LINE_EM = 1.35
_EDGE_EM = 0.6
_LEAST_LINE_EM = 10.0


@dataclass(slots=True)
class Lane:
    """A narrow axes below the chart and its height in text heights."""

    axes: Axes
    height_em: float


@dataclass(slots=True)
class Frame:
    """The main axes with margins in text heights, and lanes below it."""

    figure: Figure
    main: Axes
    style: ChartStyle
    left_em: float = 1.5
    right_em: float = 1.0
    lanes: list[Lane] = field(default_factory=list)
    head: list[Text] = field(default_factory=list)
    foot: list[Text] = field(default_factory=list)
    y_name: Text | None = None
    legend: LegendRow | None = None

    def add_lane(self, height_em: float = 1.7) -> Axes:
        """Return a new lane below the chart that shares its x axis."""
        axes = self.figure.add_axes((0, 0, 1, 1), sharex=self.main)
        axes.set_facecolor("none")
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(left=False, bottom=False, labelleft=False, labelbottom=False)
        axes.set_ylim(0, 1)
        self.lanes.append(Lane(axes, height_em))
        return axes


class _FrameLayout(LayoutEngine):
    """Sets the positions of a frame's axes from the figure's size at each drawing."""

    _adjust_compatible = False
    _colorbar_gridspec = False

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame

    def execute(self, fig: Figure) -> None:
        """Place everything."""
        frame = self._frame
        wide, high = fig.get_figwidth() * SCREEN_DPI, fig.get_figheight() * SCREEN_DPI
        em = frame.style.text_px
        paper_edge = em if frame.style.paper else em * 0.2
        left = max(frame.left_em, _tick_ems(frame.main)) * em + paper_edge
        width = max(wide - left - frame.right_em * em - paper_edge, em)
        top = high - paper_edge - self._lines(frame.head, high - paper_edge, wide, upwards=False)
        bottom = paper_edge + self._lines(frame.foot, paper_edge, wide, upwards=True)
        for lane in reversed(frame.lanes):
            tall = lane.height_em * em
            lane.axes.set_position((left / wide, bottom / high, width / wide, tall / high))
            bottom += tall + _LANE_GAP_EM * em
        bottom += (_TICKS_EM + (_X_NAME_EM if frame.main.get_xlabel() else 0)) * em
        rows = frame.legend.rows(width) if frame.legend else 0
        if frame.y_name is not None:
            frame.y_name.set_position(((paper_edge + em * 0.4) / wide, (top - em * 0.3) / high))
        top -= (_TOP_EM + rows * ROW_EM + (0.2 if rows else 0)) * em
        height = max(top - bottom, em)
        frame.main.set_position((left / wide, bottom / high, width / wide, height / high))

    def _lines(self, texts: list[Text], start: float, wide: float, *, upwards: bool) -> float:
        """Stand the lines of a title or of notes on each other; return the height they take."""
        fig, em = self._frame.figure, self._frame.style.text_px
        high = fig.get_figheight() * SCREEN_DPI
        used = 0.0
        for text in reversed(texts) if upwards else texts:
            size = float(text.get_fontsize()) * SCREEN_DPI / 72
            told = wrapped(text.get_gid() or "", max((wide - 2 * em) / size, _LEAST_LINE_EM))
            text.set_text("\n".join(told))
            tall = len(told) * size * _LINE_EM
            place = start + used if upwards else start - used
            text.set_position((em / wide, place / high))
            used += tall
        return used + (em * _EDGE_EM if texts else 0)


def _tick_ems(axes: Axes) -> float:
    """Return the room that the names of the upright axis's ticks need, in text heights."""
    low, high = axes.get_ylim()
    shown = [y for y in axes.yaxis.get_major_locator()() if low <= y <= high]
    names = axes.yaxis.get_major_formatter().format_ticks(shown)
    return max(map(width_em, names), default=0.0) + 1.0


def make_frame(figure: Figure, style: ChartStyle, *, right_em: float = 1.0) -> Frame:
    """Empty a figure and return its new frame."""
    figure.clear()
    figure.set_facecolor(style.ground)
    main = figure.add_axes((0, 0, 1, 1))
    frame = Frame(figure, main, style, right_em=right_em)
    _dress(main, style)
    figure.set_layout_engine(_FrameLayout(frame))
    return frame


def name_axes(frame: Frame, x_name: str, y_name: str) -> None:
    """Write what the axes show: y above its axis, where it can be read, x below."""
    style = frame.style
    if not style.bare:
        frame.main.set_xlabel(x_name, color=style.muted, fontsize=style.pt, labelpad=style.px(6))
    frame.y_name = frame.figure.text(
        0, 0, y_name, color=style.muted, fontsize=style.pt, verticalalignment="top"
    )


def add_legend(frame: Frame, entries: list[Entry]) -> None:
    """Add the key of the marks above the chart; one mark alone needs none."""
    if len(entries) > 1 and not frame.style.bare:
        frame.legend = LegendRow(frame.main, frame.style, entries)


def write_around(frame: Frame, chart: Chart, who: str) -> None:
    """Add title, subtitle and notes to a chart on paper; on screen the page shows them."""
    style = frame.style
    if not style.paper:
        return
    for words, size, weight, colour in (
        (chart.title, 1.35, 600, style.text),
        (" · ".join(part for part in (who, chart.subtitle) if part), 1.0, 400, style.muted),
        (chart.missing, 1.0, 600, style.text),
    ):
        if words:
            frame.head.append(_line(frame, words, size, weight, colour, "top"))
    for words in chart.caption:
        frame.foot.append(_line(frame, words, 0.86, 400, style.muted, "bottom"))


def _line(frame: Frame, words: str, size: float, weight: int, colour: str, side: str) -> Text:
    text = frame.figure.text(
        0, 0, words, fontsize=frame.style.pt * size, weight=weight, color=colour,
        verticalalignment=side, linespacing=1.25,
    )  # fmt: skip
    text.set_gid(words)
    return text


def _dress(axes: Axes, style: ChartStyle) -> None:
    axes.set_facecolor(style.ground)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(style.reference)
        axes.spines[side].set_linewidth(0.8)
    axes.grid(color=style.hairline, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.yaxis.set_major_formatter(PlainTicks())
    axes.tick_params(
        colors=style.muted, labelsize=style.pt, length=style.px(4), width=0.8, pad=style.px(5)
    )
