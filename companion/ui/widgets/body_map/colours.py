"""The colours of the body map, made from the theme's palette."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtGui import QColor

from companion.ui.theme import LIGHT, Palette

# The figure is nobody's skin and nobody's hair: paper tones that sit well on each ground.
_FIGURES: Final = {
    "light": ("#f7f0e7", "#5c676d", "#a9adad", "#dde9e6", "#c9bfb3"),
    "dark": ("#2b343a", "#a3afb5", "#66737b", "#263b3c", "#4c585f"),
    "contrast": ("#000000", "#ffffff", "#c8c8c8", "#1d1d1d", "#3c3c3c"),
}


@dataclass(frozen=True, slots=True)
class BodyMapColours:
    """Every colour a body map paints with, as ``#rrggbb``.

    ``rest_ramp`` runs from just used to fully rested; ``heat_low`` to ``heat_high`` from seldom
    to often used.
    """

    figure: str
    outline: str
    detail: str
    garment: str
    hair: str
    letter: str
    text: str
    ground: str
    well: str
    hairline: str
    cell: str
    edge: str
    rest_ramp: tuple[str, ...]
    excluded: str
    ring: str
    on_ring: str
    focus: str
    heat_low: str
    heat_high: str

    @classmethod
    def from_palette(cls, palette: Palette) -> BodyMapColours:
        """Return the colours that belong to a theme's palette."""
        figure, outline, detail, garment, hair = _FIGURES.get(palette.name, _FIGURES["light"])
        return cls(
            figure=figure,
            outline=outline,
            detail=detail,
            garment=garment,
            hair=hair,
            letter=palette.text_muted,
            text=palette.text,
            ground=palette.surface,
            well=palette.surface_sunken,
            hairline=palette.hairline,
            cell=palette.surface,
            edge=palette.control_edge,
            rest_ramp=palette.rest_ramp,
            excluded=palette.text_muted,
            ring=palette.accent,
            on_ring=palette.on_accent,
            focus=palette.focus,
            heat_low=mix(palette.surface, palette.series[1], 0.16),
            heat_high=palette.series[1],
        )

    @classmethod
    def for_print(cls) -> BodyMapColours:
        """Return colours that stay readable on a black-and-white printer."""
        base = cls.from_palette(LIGHT)
        greys = ("#9a9a9a", "#c4c4c4", "#dadada", "#a8a8a8", "#7c7c7c")
        return cls(
            **{name: getattr(base, name) for name in cls.__slots__}
            | {"figure": "#ffffff", "garment": "#f2f2f2", "hair": "#d8d8d8", "rest_ramp": greys}
            | {"ring": "#000000", "heat_low": "#f0f0f0", "heat_high": "#6a6a6a"}
        )

    def rested(self, level: float) -> str:
        """Return the colour of a cell that has rested by ``level``, 0 to 1."""
        last = len(self.rest_ramp) - 1
        place = min(max(level, 0.0), 1.0) * last
        at = min(int(place), last - 1)
        return mix(self.rest_ramp[at], self.rest_ramp[at + 1], place - at)

    def heat(self, level: float) -> str:
        """Return the colour of a cell used by ``level``, 0 (never) to 1 (most)."""
        return mix(self.heat_low, self.heat_high, level)


@cache
def mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0 to 1) of ``other`` in it."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(p + (q - p) * share) for p, q in parts)).name()
