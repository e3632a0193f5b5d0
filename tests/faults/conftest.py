"""A new diary for each fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.deeds import Deed
from tests.faults.home import Home

NewHome = Callable[[Deed], Home]


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return a diary of one woman, closed, to be copied."""
    home = Home(tmp_path_factory.mktemp("faults") / "diary")
    home.make()
    return home


@pytest.fixture
def new_home(tmp_path: Path, empty_home: Home) -> NewHome:
    """Return the call that makes a diary ready for a deed."""

    def make(deed: Deed) -> Home:
        home = empty_home.copied_to(tmp_path / "diary")
        deed.prepare(home)
        return home

    return make
