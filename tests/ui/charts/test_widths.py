"""Words of a chart are given the room they take, in scripts with and without spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.charts.widths import width_em, wrapped


def test_chinese_signs_take_a_square_each():
    assert width_em("治疗前") == 3
    assert width_em("on treatment") < 12 * 0.6


@pytest.mark.parametrize(
    ("words", "room", "lines"),
    [
        ("", 10, []),
        ("Lines: WHO, whole SD.", 40, ["Lines: WHO, whole SD."]),
        ("Lines: WHO, whole SD.", 6.5, ["Lines: WHO,", "whole SD."]),
        ("曲线:整数 SD。", 4.5, ["曲线:整", "数 SD。"]),
        ("一二三。", 3, ["一二", "三。"]),
        ("Unbreakable", 2, ["Unbreakable"]),
    ],
)
def test_lines_break_where_the_script_allows(words, room, lines):
    assert wrapped(words, room) == lines


@given(st.text(alphabet="ab cd 一二三。,(", max_size=60), st.floats(3, 30))
def test_no_sign_is_lost_or_moved(words, room):
    joined = "".join(wrapped(words, room)).replace(" ", "")
    assert joined == words.replace(" ", "")
