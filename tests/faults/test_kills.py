"""kill -9 in the middle of everything: nothing acknowledged is lost, nothing is half done."""

from __future__ import annotations

import random

import pytest

from tests.faults.conftest import NewHome
from tests.faults.deeds import DEEDS, Deed
from tests.faults.home import Home
from tests.faults.ledger import note
from tests.faults.process import killed_after

each_deed = pytest.mark.parametrize("deed", DEEDS.values(), ids=lambda deed: deed.name)


def kill_again_and_again(deed: Deed, home: Home, times: int) -> None:
    moments = random.Random(7)
    first = 1
    for _ in range(times):
        doer = killed_after(deed, home, first, moments.uniform(0.0, 0.25))
        done = deed.done(home)
        if done < 0:  # a deed that leaves no count behind
            note("kill -9", deed.name, "whole: before or after")
            first = doer.last + 1
            continue
        assert doer.last <= done <= doer.last + 1, "an acknowledged deed is gone"
        note("kill -9", deed.name, "acknowledged and kept", done - first + 1)
        note("kill -9", deed.name, "acknowledged and lost", 0)
        first = done + 1


@each_deed
def test_a_kill_loses_nothing_that_was_acknowledged(deed: Deed, new_home: NewHome) -> None:
    kill_again_and_again(deed, new_home(deed), 2)


@pytest.mark.long
@each_deed
def test_sixty_kills_lose_nothing_that_was_acknowledged(deed: Deed, new_home: NewHome) -> None:
    kill_again_and_again(deed, new_home(deed), 60)
