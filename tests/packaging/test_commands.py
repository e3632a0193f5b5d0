"""The commands themselves: they can be started, and speak plainly to a Python that is too old."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
COMMANDS = ("run", "test", "lock", "audit", "bundle", "deb")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
@pytest.mark.parametrize("command", [*COMMANDS, "../.ci/run"])
def test_a_command_can_be_started_by_its_name(command):
    assert os.access(PACKAGING / command, os.X_OK)


def test_the_folder_does_not_shadow_the_package_of_its_name():
    assert not (PACKAGING / "__init__.py").exists()


@pytest.mark.parametrize("file", [*COMMANDS, "bootstrap.py"])
def test_an_old_python_can_read_as_far_as_the_sentence_for_it(file):
    ast.parse((PACKAGING / file).read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("file", COMMANDS)
def test_the_module_that_speaks_to_old_pythons_comes_first(file):
    body = ast.parse((PACKAGING / file).read_text(encoding="utf-8")).body
    names = [name.name for node in body if isinstance(node, ast.Import) for name in node.names]
    new_in_311 = {"tomllib"}
    ours = [name for name in names if (PACKAGING / f"{name}.py").exists()]
    assert ours[0] == "bootstrap"
    assert new_in_311.isdisjoint(names[: names.index("bootstrap")])


def test_an_old_python_is_told_what_to_install():
    """The version is set before the module runs; the rest is what an old Python would do."""
    script = (
        "import runpy, sys; sys.version_info = (3, 9, 2); "
        f"runpy.run_path({str(PACKAGING / 'bootstrap.py')!r})"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert answer.stderr.startswith("Growth Companion needs Python 3.11 or newer, and this is")
    assert "Python 3.9" in answer.stderr
    assert "python3.11-venv" in answer.stderr
    assert "Traceback" not in answer.stderr
