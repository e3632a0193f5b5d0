"""Whom a text is for."""

from __future__ import annotations

import pytest

from companion.domain.groups import Group, speaks_to


@pytest.mark.parametrize(
    ("meant_for", "person", "spoken_to"),
    [
        ([Group.ALL], [], True),
        ([Group.CHILD], [Group.CHILD], True),
        ([Group.CHILD], [Group.ADULT], False),
        ([Group.CHILD], [Group.TRANSITION], True),
        ([Group.TRANSITION], [Group.CHILD], False),
        ([Group.TURNER], [Group.CHILD], False),
        ([Group.CHILD, Group.PWS], [Group.ADULT, Group.PWS], True),
    ],
)
def test_somebody_in_transition_is_asked_what_a_child_is_asked(
    meant_for: list[Group], person: list[Group], *, spoken_to: bool
) -> None:
    assert speaks_to(meant_for, person) is spoken_to
