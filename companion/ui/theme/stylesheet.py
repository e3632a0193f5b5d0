"""Fills the one style sheet, resources/theme/companion.qss, with a theme's colours and sizes."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from string import Template

from companion.resource_files import resource
from companion.ui.theme.metrics import (
    RADIUS_CARD,
    RADIUS_CONTROL,
    RADIUS_SMALL,
    SPACE,
    TYPE_SCALE,
    Metrics,
)
from companion.ui.theme.palettes import Palette


@cache
def _template() -> Template:
    return Template(resource("theme", "companion.qss").read_text(encoding="utf-8"))


def tokens(palette: Palette, metrics: Metrics) -> dict[str, str]:
    """Return every name the style sheet may use, with its value in this theme."""
    lengths = {
        "target": metrics.target_px,
        "target_inner": metrics.target_px - 2 * SPACE.m,
        "target_bare": metrics.target_px - 2,
        "icon": metrics.icon_px,
        "indicator": metrics.scaled(22),
        "radius_indicator": metrics.scaled(22) // 2 + 2,
        "dot": metrics.scaled(22) // 3,
        "radius_card": RADIUS_CARD,
        "radius_control": RADIUS_CONTROL,
        "radius_small": RADIUS_SMALL,
        # A radius above half the height would make Qt draw square corners.
        "radius_pill": round(metrics.text_px("small") * 0.6 + SPACE.xs),
    }
    lengths |= {f"space_{name}": value for name, value in asdict(SPACE).items()}
    lengths |= {f"text_{role}_size": metrics.text_px(role) for role in TYPE_SCALE}
    colours = {k: v for k, v in asdict(palette).items() if isinstance(v, str)}
    art = resource("theme", palette.name).as_posix()
    return colours | {name: f"{value}px" for name, value in lengths.items()} | {"art": art}


@cache
def stylesheet(palette: Palette, metrics: Metrics) -> str:
    """Return the style sheet of a theme; KeyError if the sheet names an unknown token."""
    return _template().substitute(tokens(palette, metrics))
