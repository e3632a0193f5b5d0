"""The eight regions every site test works with."""

from __future__ import annotations

import pytest

from companion.content.sites import load_sites
from companion.domain.sites.records import RotationPrefs
from companion.domain.sites.regions import SiteAtlas


@pytest.fixture(scope="session")
def atlas() -> SiteAtlas:
    """Return the shipped atlas."""
    return load_sites()


@pytest.fixture
def prefs(atlas: SiteAtlas) -> RotationPrefs:
    """Return preferences with every region allowed and all else as it comes."""
    return RotationPrefs(atlas.region_ids())
