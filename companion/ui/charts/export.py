"""Charts as files and on paper: PDF, SVG and PNG, in colour or in black and white."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Literal

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import Chart, ChartKind, ChartOptions
from companion.ui.charts.style import (
    SCREEN_DPI,
    ChartStyle,
    colour_print_style,
    grey_print_style,
)

FileKind = Literal["pdf", "svg", "png"]
DrawInto = Callable[[Figure, ChartStyle], Chart]
A4_LANDSCAPE_IN = (11.0, 7.6)
PAPER_DPI = 300
_FAMILIES = re.compile(rb"font-family: '([^']+)'[^;\"]*")
_NOTHING_ABOUT_US = {
    "pdf": {"Creator": None, "Producer": None, "CreationDate": None},
    "svg": {"Creator": None, "Date": None},
    "png": {"Software": None},
}
"""Files carry no date or program of their own: equal charts give equal bytes."""


def chart_bytes(
    kind: ChartKind,
    history: GrowthHistory,
    options: ChartOptions,
    file_kind: FileKind,
    *,
    grey: bool = False,
    size_in: tuple[float, float] = A4_LANDSCAPE_IN,
    style: ChartStyle | None = None,
) -> bytes:
    """Return a chart as a file of ``size_in`` inches, with its title and notes.

    Text stays text in PDF and SVG. ``style`` replaces the paper styles.
    """
    return drawn_bytes(
        lambda figure, chosen: draw_chart(figure, kind, history, options, chosen),
        file_kind,
        grey=grey,
        size_in=size_in,
        style=style,
    )


def drawn_bytes(
    draw: DrawInto,
    file_kind: FileKind,
    *,
    grey: bool = False,
    size_in: tuple[float, float] = A4_LANDSCAPE_IN,
    style: ChartStyle | None = None,
) -> bytes:
    """Return whatever ``draw`` puts into a figure as a file, as ``chart_bytes`` does."""
    figure = Figure(figsize=size_in, dpi=SCREEN_DPI)
    FigureCanvasAgg(figure)
    chosen = style or (grey_print_style() if grey else colour_print_style())
    draw(figure, chosen)
    held = BytesIO()
    with mpl.rc_context({"svg.hashsalt": "growth-companion"}):
        figure.savefig(
            held, format=file_kind, facecolor=chosen.ground, metadata=_NOTHING_ABOUT_US[file_kind],
            dpi=PAPER_DPI if file_kind == "png" else SCREEN_DPI,
        )  # fmt: skip
    return _first_family(held.getvalue()) if file_kind == "svg" else held.getvalue()


def _first_family(svg: bytes) -> bytes:
    """Name one family for each text: QtSvg, which prints these, takes a list for one name."""
    return _FAMILIES.sub(rb"font-family: \1", svg)
