"""What the commands for maintainers lean on."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def maintenance():
    import maintenance

    return maintenance


def test_building_in_place_is_part_of_what_gets_locked(maintenance):
    names = {requirement.partition(">")[0] for requirement in maintenance.build_requirements()}
    assert names == {"hatchling", "editables"}


def test_a_tool_that_is_there_is_used_without_installing_it(maintenance, capfd):
    with maintenance.tool(Path(sys.executable).name) as python:
        done = subprocess.run([python, "-c", "print(6 * 7)"], check=True)
    assert done.returncode == 0
    assert capfd.readouterr() == ("42\n", "")
