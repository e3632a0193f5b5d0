"""Labels never cover one another, and stay inside, whatever they are asked to do."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.charts.placing import EVERYWHERE, Box, Obstacles, Wanted, place, sampled, unbroken

ROOM = Box(0, 0, 400, 300)
coordinate = st.floats(0, 400)
labels = st.lists(
    st.builds(
        Wanted, st.floats(10, 90), st.floats(10, 30), coordinate, st.floats(0, 300),
        st.permutations(EVERYWHERE),
    ),
    max_size=25,
)  # fmt: skip


@given(labels)
def test_labels_stay_inside_and_never_overlap(wanted):
    placed = [spot.box for spot in place(wanted, Obstacles(), ROOM, 8) if spot is not None]
    assert all(box.within(ROOM) for box in placed)
    assert not any(one.meets(other) for one, other in combinations(placed, 2))


@given(labels, st.lists(st.tuples(coordinate, coordinate), max_size=40))
def test_the_same_labels_find_the_same_places(wanted, marks):
    spots = np.array(marks or np.empty((0, 2)), dtype=float).reshape(-1, 2)
    first = place(wanted, Obstacles(spots=spots), ROOM, 8)
    assert first == place(wanted, Obstacles(spots=spots), ROOM, 8)


def test_a_free_label_stands_where_it_was_wanted_most():
    (spot,) = place([Wanted(40, 10, 200, 150, ("e",))], Obstacles(), ROOM, 8)
    assert spot is not None
    assert (spot.box.left, (spot.box.bottom + spot.box.top) / 2) == (208, 150)
    assert not spot.far


def test_a_label_keeps_off_marks_lines_and_text():
    text = Box(200, 140, 300, 160)
    marks = np.array([[230.0, 150.0]])
    line = np.column_stack([np.full(30, 170.0), np.linspace(100, 200, 30)])
    (spot,) = place([Wanted(40, 10, 200, 150)], Obstacles([text], marks, line), ROOM, 8)
    assert spot is not None
    assert not spot.box.meets(text)
    assert not spot.crossed


def test_a_label_prefers_its_own_mark_to_a_strangers():
    own, stranger = (200.0, 150.0), (252.0, 150.0)
    (spot,) = place([Wanted(40, 10, *own)], Obstacles(spots=np.array([own, stranger])), ROOM, 8)
    assert spot is not None
    assert spot.box.right < 200 or abs((spot.box.bottom + spot.box.top) / 2 - 150) > 8


def test_what_finds_no_place_is_left_out():
    full = Obstacles([ROOM])
    assert place([Wanted(40, 10, 200, 150)], full, ROOM, 8) == [None]


def test_a_label_far_off_is_led_to():
    near = Box(120, 100, 280, 200)
    (spot,) = place([Wanted(40, 10, 200, 150, ("n",))], Obstacles([near]), ROOM, 8)
    assert spot is None or spot.far


@pytest.mark.parametrize("step", [1.0, 7.0])
def test_a_line_is_sampled_closely_from_end_to_end(step):
    line = np.array([[0.0, 0.0], [30.0, 40.0], [30.0, 41.0]])
    points = sampled(line, step)
    assert (points[0] == line[0]).all()
    assert (points[-1] == line[-1]).all()
    assert np.hypot(*np.diff(points, axis=0).T).max() <= step * 1.3
    assert len(sampled(line[:1], step)) == 1


def test_a_line_with_gaps_comes_in_pieces():
    gap = [np.nan, np.nan]
    pieces = unbroken(np.array([[0, 0], [1, 1], gap, [2, 2], [3, 3]], dtype=float))
    assert [piece.tolist() for piece in pieces] == [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]
