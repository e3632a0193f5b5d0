"""How charts look: the theme's colours and the bundled font, or black on white for paper."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import matplotlib as mpl
from matplotlib import font_manager

from companion.ui import fonts, theme
from companion.ui.theme import Theme
from companion.ui.theme.metrics import TYPE_SCALE
from companion.ui.theme.palettes import LIGHT, Palette

SCREEN_DPI: Final = 100
_PAPER_PX: Final = 15
_TEXT_GROWTH: Final = 0.6
_OTHER_SCRIPTS: Final = (
    "Noto Sans CJK SC", "WenQuanYi Zen Hei", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colours as ``#rrggbb`` and the height of text in pixels; ``paper`` adds title and notes."""

    ground: str
    text: str
    muted: str
    hairline: str
    reference: str
    """Lines of a reference: present, but behind the person's own."""
    after: str
    """The person's own line on treatment."""
    before: str
    """The same before treatment; its marks have another shape as well."""
    bone: str
    target: str
    """Fill of the target band."""
    target_text: str
    band: tuple[str, ...]
    """Fills of reference bands, from the middle outwards."""
    text_px: float
    paper: bool = False
    bare: bool = False
    """Without lanes and key, for a small figure beside a larger one that has them."""

    @property
    def pt(self) -> float:
        """The text size in points, as Matplotlib counts."""
        return self.px(self.text_px)

    def px(self, pixels: float) -> float:
        """Return a length on screen in points."""
        return pixels * 72 / SCREEN_DPI

    def em(self, ems: float) -> float:
        """Return a length of so many text heights in pixels."""
        return ems * self.text_px


def screen_style(now: Theme | None = None) -> ChartStyle:
    """Return the style of the theme in force."""
    now = now or theme.current()
    # Words on a chart grow less than words beside it, so that there is still room for the chart.
    growth = 1 + (now.metrics.text_scale - 1) * _TEXT_GROWTH
    return _coloured(now.palette, TYPE_SCALE["small"] * growth)


def colour_print_style() -> ChartStyle:
    """Return the light theme's colours on white, with title and notes, for files."""
    return replace(_coloured(LIGHT, _PAPER_PX), ground="#ffffff", paper=True)


def grey_print_style() -> ChartStyle:
    """Return black, white and greys, with title and notes, for any printer."""
    return ChartStyle(
        ground="#ffffff",
        text="#000000",
        muted="#3c3c3c",
        hairline="#dddddd",
        reference="#8a8a8a",
        after="#000000",
        before="#5a5a5a",
        bone="#303030",
        target="#e4e4e4",
        target_text="#3c3c3c",
        band=("#e2e2e2", "#eeeeee", "#f6f6f6"),
        text_px=_PAPER_PX,
        paper=True,
    )


def _coloured(palette: Palette, text_px: float) -> ChartStyle:
    neutral = {
        "light": ("#e9eaea", "#f2f3f3", "#f8f8f8"),
        "dark": ("#2b343a", "#242c31", "#20282c"),
        "contrast": ("#2e2e2e", "#1d1d1d", "#101010"),
    }[palette.name]
    return ChartStyle(
        ground=palette.surface,
        text=palette.text,
        muted=palette.text_muted,
        hairline=palette.hairline if palette.name != "contrast" else "#4a4a4a",
        reference=palette.control_edge,
        after=palette.series[0],
        before=palette.series[2],
        bone=palette.series[3],
        target=palette.band[0],
        target_text=palette.accent_text,
        band=neutral,
        text_px=text_px,
    )


@cache
def prepare() -> None:
    """Give Matplotlib the bundled font and our defaults, once."""
    for path in fonts.files():
        font_manager.fontManager.addfont(str(path))
    # It warns of a fallback font that lacks a weight, which nobody can do anything about.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    known = {entry.name for entry in font_manager.fontManager.ttflist}
    mpl.rcParams.update(
        {
            "font.family": [fonts.FAMILY, *(name for name in _OTHER_SCRIPTS if name in known)],
            "svg.fonttype": "none",
            "pdf.fonttype": 42,
            "axes.unicode_minus": True,
            "text.parse_math": False,
            "lines.solid_capstyle": "round",
            "path.simplify_threshold": 0.5,
        }
    )
