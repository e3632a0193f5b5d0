"""The lock files: complete, hashed, in step with pyproject.toml, and free of addresses."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]
RUN = PROJECT / "packaging" / "requirements.txt"
BUNDLE = PROJECT / "packaging" / "requirements-bundle.txt"
TEST = PROJECT / "packaging" / "requirements-test.txt"
LOCKS = (RUN, BUNDLE, TEST)
SYSTEMS = [
    {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
    {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "aarch64"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "x86_64"},
    {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"},
]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def entries(lock):
    """Return each requirement of a lock file with the hashes given for it."""
    logical = re.sub(r"\\\n", " ", lock.read_text(encoding="utf-8"))
    lines = [line for line in logical.splitlines() if line and not line.startswith("#")]
    return [(Requirement(line.split("--hash")[0]), line.split()[1:]) for line in lines]


def pins(lock, environment):
    """Return the version of each package that applies in one environment."""
    found = {}
    for requirement, _ in entries(lock):
        if requirement.marker is None or requirement.marker.evaluate(environment):
            name = canonicalize_name(requirement.name)
            assert name not in found, f"{name} is pinned twice"
            (specifier,) = requirement.specifier
            assert specifier.operator == "=="
            found[name] = specifier.version
    return found


def environments():
    for system in SYSTEMS:
        for python in PYTHONS:
            versions = {"python_version": python, "python_full_version": f"{python}.5"}
            yield {**default_environment(), **system, **versions}


def stated(*extras):
    """Return the requirements pyproject.toml states: the run set, plus extras, plus build."""
    data = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*data["project"]["dependencies"], *data["build-system"]["requires"]]
    for extra in extras:
        lines += data["project"]["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_has_hashes(lock):
    for requirement, options in entries(lock):
        hashes = [option for option in options if option.startswith("--hash=")]
        assert hashes, requirement
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_address_of_an_index_is_written_down(lock):
    text = lock.read_text(encoding="utf-8")
    for forbidden in ("http", "index-url", "find-links", "file:", "@"):
        assert forbidden not in text


@pytest.mark.parametrize(
    ("lock", "extras"), [(RUN, ()), (BUNDLE, ("bundle",)), (TEST, ("test", "bundle"))]
)
def test_what_the_project_asks_for_is_locked_within_its_ranges(lock, extras):
    """When this fails, run packaging/lock: pyproject.toml has moved on."""
    for environment in environments():
        locked = pins(lock, environment)
        for requirement in stated(*extras):
            if requirement.marker is None or requirement.marker.evaluate(environment):
                name = canonicalize_name(requirement.name)
                assert name in locked, f"{name} is not locked"
                assert requirement.specifier.contains(locked[name], prereleases=True), name


def test_each_lock_holds_the_smaller_one_version_for_version():
    for environment in environments():
        run, bundle, test = (pins(lock, environment) for lock in LOCKS)
        assert run.items() <= bundle.items() <= test.items()


@pytest.mark.parametrize("lock", [RUN, BUNDLE], ids=lambda lock: lock.name)
def test_the_program_and_its_bundle_bring_no_test_tool(lock):
    names = {canonicalize_name(requirement.name) for requirement, _ in entries(lock)}
    assert names.isdisjoint({"pytest", "hypothesis", "mypy", "ruff", "scipy"})
