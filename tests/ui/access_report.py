"""Prints what can be measured of access: each page's controls, and each theme's contrast.

::

    python -m tests.ui.access_report [--scale 1|1.5|2] [--language CODE]

It opens every page of the made-up family, as ``test_access`` does, and ends with 1 when a control
has no name, cannot be reached with the keyboard, or a colour is fainter than the project's
promise: 4.5 for words and 3 for edges, 7 for words in the high-contrast theme.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from companion.ui.theme import CONTRAST, PALETTES, Palette, contrast_ratio

_GROUNDS = ("ground", "rail", "surface", "surface_raised", "surface_sunken", "hover")
_PAIRS = {
    "text": list(product(["text"], _GROUNDS)),
    "muted": list(product(["text_muted"], _GROUNDS)),
    "links": list(product(["accent_text"], _GROUNDS)),
    "button": [("on_accent", "accent"), ("on_accent", "accent_hover")],
    "attention": [("attention", "attention_soft"), *product(["attention"], _GROUNDS)],
    "call": [("call", "call_soft"), *product(["call"], _GROUNDS)],
    "edges": list(product(["control_edge"], ("ground", "surface", "surface_raised"))),
    "focus": list(product(["focus"], ("ground", "surface", "surface_raised"))),
}
_EDGES = ("edges", "focus")
_PAGE_HEAD = ("page", "controls", "named", "reached", "smallest px", "cut")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What was counted on one page; ``smallest`` is the least side of a target in pixels."""

    page: str
    controls: int
    nameless: int
    unreached: int
    smallest: int
    cut: int

    def row(self) -> tuple[str, ...]:
        """Return the facts as they stand in the table."""
        named, reached = self.controls - self.nameless, self.controls - self.unreached
        return (self.page, *map(str, (self.controls, named, reached, self.smallest, self.cut)))

    def is_sound(self) -> bool:
        """Tell whether all is named, reached and whole."""
        return not (self.nameless or self.unreached or self.cut)


def lowest(palette: Palette) -> dict[str, float]:
    """Return the lowest contrast of each use of colour in a theme."""
    return {
        use: min(contrast_ratio(palette.role(ink), palette.role(ground)) for ink, ground in pairs)
        for use, pairs in _PAIRS.items()
    }


def promised(palette: Palette, use: str) -> float:
    """Return the contrast the project promises for a use of colour."""
    if use in _EDGES:
        return 3.0
    return 7.0 if palette is CONTRAST else 4.5


def page_facts(scale: float, language: str) -> Iterator[PageFacts]:
    """Open the made-up family's window and count on every page."""
    from companion.app.pages import window_over
    from companion.app.qt import make_application
    from companion.app.sessions import demo_session
    from companion.services.preferences import LANGUAGE, TEXT_SCALE
    from companion.system.preferences import MemoryPreferences
    from tests.support.hands import settle
    from tests.ui import checks

    preferences = MemoryPreferences()
    preferences.set(TEXT_SCALE, str(scale))
    preferences.set(LANGUAGE, language)
    make_application(preferences)
    with demo_session() as session:
        window = window_over(session, preferences)
        window.resize(1280, 800)
        window.show()
        for key in window.page_keys:
            page = window.show_page(key)
            settle()
            targets = [
                # A cell of the body that is smaller than a fingertip is enlarged by a press.
                widget
                for widget in checks.visible(page, checks.TARGETS)
                if type(widget).__name__ != "CellButton"
            ]
            yield PageFacts(
                key,
                len(list(checks.visible(page, checks.TARGETS))),
                len(checks.nameless(page)),
                len(checks.unreached(page)),
                min(min(widget.width(), widget.height()) for widget in targets),
                len(checks.cut_off(page)),
            )
        window.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both tables and return 1 when something falls short."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--language", default="en")
    parsed = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pages = list(page_facts(parsed.scale, parsed.language))
    _print(_PAGE_HEAD, [facts.row() for facts in pages])
    measured = {palette: lowest(palette) for palette in PALETTES.values()}
    rows = [
        (palette.name, *(f"{ratio:.1f}" for ratio in ratios.values()))
        for palette, ratios in measured.items()
    ]
    sys.stdout.write("\nLowest contrast on any ground it stands on\n")
    _print(("theme", *_PAIRS), rows)
    bright = all(
        ratio >= promised(palette, use)
        for palette, ratios in measured.items()
        for use, ratio in ratios.items()
    )
    return 0 if bright and all(facts.is_sound() for facts in pages) else 1


def _print(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = [head, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    for row in table:
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join([first.strip().ljust(widths[0]), *others]) + "\n")


if __name__ == "__main__":
    sys.exit(main())
