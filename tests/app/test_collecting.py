"""The start is not held up by a search for unreachable objects; afterwards they go as ever."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from companion.app.collecting import collect_again, put_off_collecting


class Knot:
    """Refers to itself, so that only the collector can let it go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_looked_through_during_the_start() -> None:
    put_off_collecting()
    assert not gc.isenabled()


def test_what_is_made_after_the_start_is_let_go_again() -> None:
    put_off_collecting()
    collect_again()
    assert gc.isenabled()
    assert gc.get_freeze_count()
    seen = weakref.ref(Knot())
    gc.collect()
    assert seen() is None
