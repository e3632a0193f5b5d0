"""The style sheet is filled completely and carries no colour of its own."""

from __future__ import annotations

import re

import pytest

from companion.resource_files import resource
from companion.ui.theme import PALETTES, Metrics
from companion.ui.theme.stylesheet import stylesheet, tokens

TEMPLATE = resource("theme", "companion.qss").read_text(encoding="utf-8")


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_every_name_is_filled_and_every_picture_exists(palette):
    filled = stylesheet(palette, Metrics(1.5))
    assert "$" not in filled
    pictures = re.findall(r"url\(([^)]+)\)", filled)
    assert pictures
    assert all(resource("theme").joinpath(picture).is_file() for picture in pictures)


def test_the_sheet_names_no_colour_itself():
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", TEMPLATE)


def test_text_sizes_follow_the_scale():
    palette = PALETTES["light"]
    assert tokens(palette, Metrics(1.0))["text_body_size"] == "17px"
    assert tokens(palette, Metrics(2.0))["text_body_size"] == "34px"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_the_sheets_pictures_wear_the_themes_colours(palette):
    known = {palette.on_accent, palette.text_muted, palette.text}
    for picture in resource("theme", palette.name).glob("*.svg"):
        drawn = set(re.findall(r"#[0-9a-f]{6}", picture.read_text(encoding="utf-8")))
        assert drawn
        assert drawn <= known
