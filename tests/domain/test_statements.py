"""Which rules a family in one country gets to read."""

from __future__ import annotations

import pytest

from companion.content.supplies import load_supply_guide


@pytest.mark.parametrize(("region", "shown"), [("US", True), ("GB", False)])
def test_the_household_bottle_is_mentioned_in_the_us_only(region: str, *, shown: bool) -> None:
    guide = load_supply_guide()
    ids = [item.id for item in guide.for_region(guide.sharps, region)]
    assert ("SH4" in ids) is shown
    assert "SH3" in ids
