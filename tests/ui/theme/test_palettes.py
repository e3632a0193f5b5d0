"""Every colour can be read, in every theme."""

from __future__ import annotations

from dataclasses import asdict
from itertools import product

import pytest

from companion.ui.theme import CONTRAST, PALETTES, Palette, contrast_ratio

GROUNDS = ("ground", "rail", "surface", "surface_raised", "surface_sunken", "hover")
TEXTS = ("text", "text_muted", "accent_text", "attention", "call")
ON_TINTS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "accent_soft"),
    ("text", "accent_soft"),
    ("attention", "attention_soft"),
    ("text", "attention_soft"),
    ("text_muted", "attention_soft"),
    ("call", "call_soft"),
    ("text", "call_soft"),
    ("text_muted", "call_soft"),
    ("text_muted", "accent_soft"),
    ("ground", "text"),
)
EDGES = ("control_edge", "accent", "accent_text", "attention", "call", "focus")
each_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)


def least_for_text(palette: Palette) -> float:
    return 7.0 if palette is CONTRAST else 4.5


def test_contrast_of_known_pairs():
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#123456", "#123456") == 1
    assert contrast_ratio("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


@each_palette
def test_text_can_be_read_on_every_ground(palette):
    pairs = [*product(TEXTS, GROUNDS), *ON_TINTS]
    ratios = {pair: contrast_ratio(palette.role(pair[0]), palette.role(pair[1])) for pair in pairs}
    too_faint = {pair: r for pair, r in ratios.items() if r < least_for_text(palette)}
    assert not too_faint


@each_palette
def test_edges_of_controls_stand_out_from_what_they_stand_on(palette):
    too_faint = [
        (edge, ground)
        for edge, ground in product(EDGES, ("ground", "surface", "surface_raised"))
        if contrast_ratio(palette.role(edge), palette.role(ground)) < 3
    ]
    assert not too_faint


@each_palette
def test_chart_lines_stand_out_from_the_card(palette):
    assert all(contrast_ratio(line, palette.surface) >= 3 for line in palette.series)
    assert len(set(palette.series)) == len(palette.series)


@each_palette
def test_just_used_and_fully_rested_cells_differ_in_more_than_hue(palette):
    used, rested = palette.rest_ramp[0], palette.rest_ramp[-1]
    assert contrast_ratio(used, rested) >= 1.2
    assert contrast_ratio(rested, palette.surface) >= 3


def test_every_theme_fills_every_role_with_a_plain_colour():
    for palette in PALETTES.values():
        values = [v for k, v in asdict(palette).items() if isinstance(v, str) and k != "name"]
        values += [*palette.series, *palette.band, *palette.rest_ramp]
        assert all(len(v) == 7 and v[0] == "#" and int(v[1:], 16) >= 0 for v in values)
