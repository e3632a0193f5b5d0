"""Sizes: one spacing scale, one type scale, and what a person's text size does to them.

All figures are device-independent pixels. Spacing stays put when text grows, so that a 200 %
page still fits a small screen; text, icons and whatever holds them grow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

TextRole = Literal["small", "body", "lead", "heading", "title", "figure"]

TYPE_SCALE: Final[dict[TextRole, int]] = {
    "small": 16,
    "body": 17,
    "lead": 19,
    "heading": 20,
    "title": 30,
    "figure": 54,
}
SEMIBOLD_ROLES: Final[frozenset[TextRole]] = frozenset({"heading", "title", "figure"})
SMALLEST_TARGET: Final = 44
MIN_TEXT_SCALE: Final = 1.0
MAX_TEXT_SCALE: Final = 2.0
# Large type is already easy to read: it grows more slowly, so that 200 % still fits the window.
_DISPLAY_GROWTH: Final[dict[TextRole, float]] = {"title": 0.6, "figure": 0.4}


@dataclass(frozen=True, slots=True)
class Space:
    """Distances between things, from a hair to the margin of a page."""

    hair: int = 1
    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the scale reads xs, s, m, l, xl
    xl: int = 24
    xxl: int = 36


SPACE: Final = Space()
RADIUS_CARD: Final = 18
RADIUS_CONTROL: Final = 12
RADIUS_SMALL: Final = 8


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes at one text scale (1.0 is 100 %, 2.0 is 200 %)."""

    text_scale: float = 1.0

    def __post_init__(self) -> None:
        if not MIN_TEXT_SCALE <= self.text_scale <= MAX_TEXT_SCALE:
            raise ValueError(f"text scale must be between 1 and 2, not {self.text_scale}")

    def text_px(self, role: TextRole = "body") -> int:
        """Return the height of a type role in pixels."""
        growth = (self.text_scale - 1) * _DISPLAY_GROWTH.get(role, 1.0)
        return round(TYPE_SCALE[role] * (1 + growth))

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the text, such as an icon or a column of words."""
        return round(pixels * self.text_scale)

    @property
    def target_px(self) -> int:
        """Return the least height of anything that can be pressed."""
        return max(SMALLEST_TARGET, round(self.text_px("body") * 1.4) + 2 * SPACE.m)

    @property
    def icon_px(self) -> int:
        """Return the size of an icon that stands beside body text."""
        return self.scaled(20)
