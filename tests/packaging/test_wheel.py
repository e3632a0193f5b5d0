"""The wheel and the source archive: complete, equal, and working far from the source tree."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.packaging.installed import passes_its_own_test, run

PROJECT = Path(__file__).parents[2]


def build(project, target):
    """Build both archives of a project and return the wheel and the source archive."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", target]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (wheel,) = target.glob("*.whl")
    (source,) = target.glob("*.tar.gz")
    return wheel, source


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build(PROJECT, tmp_path_factory.mktemp("archives"))


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    """Return the command of a wheel installed in an environment of its own, outside the tree.

    Its packages are those of the tests; a line in a .pth file lends them, but not the project.
    """
    home = tmp_path_factory.mktemp("elsewhere")
    venv = home / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    python = venv / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    # Some machines set PIP_USER for everything, which pip refuses inside an environment.
    surroundings = {**os.environ, "PIP_USER": "0"}
    offline = [*pip, "--no-index", "--no-deps", built[0]]
    subprocess.run(offline, env=surroundings, check=True, capture_output=True)
    asked = [python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    there = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    (Path(there) / "lent.pth").write_text(sysconfig.get_path("purelib"))
    return python.with_name("companion")


def files(folder, pattern="*"):
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob(pattern)
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_program_resources_and_licence(built):
    with zipfile.ZipFile(built[0]) as wheel:
        inside = set(wheel.namelist())
    assert {f"companion/{name}" for name in files(PROJECT / "companion")} <= inside
    assert {f"companion/_resources/{name}" for name in files(PROJECT / "resources")} <= inside
    assert "companion/_resources/LICENSE" in inside
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in inside)
    assert {name.split("/")[0].split("-")[0] for name in inside} == {
        "companion",
        "growth_companion",
    }


def test_the_source_archive_makes_the_same_wheel(built, tmp_path):
    with tarfile.open(built[1]) as source:
        source.extractall(tmp_path, filter="data")
    (project,) = tmp_path.iterdir()
    assert files(PROJECT / "tests", "*.py") <= files(project / "tests")
    assert {"run", "test", "bundle", "deb", "companion.spec"} <= files(project / "packaging")
    again, _ = build(project, tmp_path / "archives")
    assert contents(again) == contents(built[0])


def contents(wheel):
    with zipfile.ZipFile(wheel) as file:
        return {name: file.read(name) for name in file.namelist() if not name.endswith("RECORD")}


def test_the_installed_wheel_passes_its_own_test(installed, tmp_path):
    assert passes_its_own_test(installed, tmp_path)


def test_the_installed_program_is_the_wheels_own(installed, tmp_path):
    command = [installed.with_name("python"), "-P", "-c", "import companion; print(companion)"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert str(PROJECT) not in told.stdout
    assert run(installed, tmp_path, "--version").stdout.startswith("Growth Companion ")
