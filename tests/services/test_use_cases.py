"""All use cases in one place: built once, and loaded only when somebody asks for them."""

import subprocess
import sys
from functools import cached_property

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock

LATE = [name for name, kind in vars(UseCases).items() if isinstance(kind, cached_property)]


@pytest.mark.parametrize("name", LATE)
def test_what_is_asked_for_late_is_built_once(
    record: SqlRecord, clock: FixedClock, name: str
) -> None:
    use = UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())
    assert name not in vars(use)
    built = getattr(use, name)
    assert getattr(use, name) is built
    assert type(built).__module__.startswith("companion.services.")


def test_the_first_page_waits_for_none_of_them() -> None:
    asked = """
import sys
import companion.services.use_cases
print(*sorted(name for name in sys.modules if name.startswith("companion.services.")))
"""
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert {"injections", "today", "sites", "stock"} <= loaded
    assert loaded.isdisjoint({"growth", "cards", "symptoms", "papers", "reminders", "stock_view"})
    assert "numpy" not in loaded
