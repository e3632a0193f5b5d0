"""Initials of any name, in a colour that stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.theme import contrast_ratio
from companion.ui.widgets.avatar import _FILLS, _INK, Avatar, fill_for, initials


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("Anna Kowalska", "AK"),
        ("Ana María de la Cruz", "AD"),
        ("mila", "M"),
        ("王小明", "王"),
        ("ليلى الأحمد", "ل"),
        ("👧🏽", "👧🏽"),
        ("👧🏽 Mila", "👧🏽"),
        ("  ", ""),
        ("", ""),
    ],
)
def test_initials_read_well_in_any_script(name, signs):
    assert initials(name) == signs


@given(st.text())
def test_any_name_has_few_initials(name):
    assert isinstance(initials(name), str)
    assert fill_for(name) in _FILLS


def test_initials_can_be_read_on_every_colour():
    assert all(contrast_ratio(_INK, fill) >= 4.5 for fill in _FILLS)


def test_a_person_keeps_the_colour_when_renamed(qtbot, look):
    avatar = Avatar("Mila", key="person-1", size=40)
    qtbot.addWidget(avatar)
    avatar.resize(avatar.sizeHint())
    before = avatar.grab().toImage().pixelColor(20, 3).name()
    avatar.set_person("Anna", key="person-1")
    assert avatar.grab().toImage().pixelColor(20, 3).name() == before


def test_the_disc_grows_with_the_text(qtbot, look):
    avatar = Avatar("Mila", size=40)
    qtbot.addWidget(avatar)
    look.use("dark", text_scale=2.0)
    assert avatar.sizeHint().width() == 60
