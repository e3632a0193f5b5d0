"""Makes the modules beside the commands importable, as the commands themselves see them."""

import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="session", autouse=True)
def _scripts_on_path():
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))
