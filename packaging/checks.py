"""Runs style, types, layers and tests one after the other, and adds up the result.

The tests never see the person's own data: every folder a desktop program writes to lies in a
temporary one, and no keyring can be reached.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap import PROJECT

_NO_TESTS = 5  # pytest's exit code when a selection is empty
_HIDDEN = re.compile(
    r"(QT_|XDG_|LC_|PYTHON|WAYLAND_)"
    r"|(LANGUAGE|DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS)$"
)
_XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1280x900x24")


@dataclass(frozen=True)
class Selection:
    """Which tests to run: conditions on markers that all must hold, and arguments for pytest."""

    markers: tuple[str, ...]
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """One command with its heading; ``report`` is the file in which pytest leaves its counts."""

    title: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    report: Path | None = None


@dataclass
class Counts:
    """How many tests ended in which way, added up over several runs of pytest."""

    failed: int = 0
    passed: int = 0
    skipped: int = 0
    errors: int = 0

    def add(self, report: Path) -> None:
        """Add the counts of one JUnit report; one that was never written adds nothing."""
        if not report.is_file():
            return
        for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314 - our own file
            tests, failed, skipped, errors = (
                int(suite.get(name, "0")) for name in ("tests", "failures", "skipped", "errors")
            )
            self.failed += failed
            self.skipped += skipped
            self.errors += errors
            self.passed += tests - failed - skipped - errors

    def closing_line(self, seconds: float) -> str:
        """Return the sum in the form pytest closes with."""
        parts = [
            f"{count} {word}"
            for count, word in (
                (self.failed, "failed"),
                (self.passed, "passed"),
                (self.skipped, "skipped"),
                (self.errors, "error" if self.errors == 1 else "errors"),
            )
            if count
        ]
        return f" {', '.join(parts) or 'no tests ran'} in {seconds:.2f}s ".center(80, "=")


def read_arguments(arguments: list[str]) -> Selection:
    """Read the command line; what is not ours goes on to pytest."""
    parser = argparse.ArgumentParser(
        prog="packaging/test",
        description="Check style, types and layers, then run the tests.",
        epilog="All other arguments go on to pytest, for example: tests/domain -k schedule",
        allow_abbrev=False,
    )
    parser.add_argument("--long", action="store_true", help="run the full counts too")
    parser.add_argument("-m", dest="marker", metavar="EXPRESSION", help="as pytest's own -m")
    options, rest = parser.parse_known_args(arguments)
    markers = [f"({options.marker})"] if options.marker else []
    return Selection((*markers, *(() if options.long else ("not long",))), tuple(rest))


def run_all(python: Path, selection: Selection) -> int:
    """Run every check, close with the sum of all tests, and return 0 when all passed, else 1."""
    start = time.monotonic()
    counts = Counts()
    results: list[tuple[Check, int]] = []
    with tempfile.TemporaryDirectory(prefix="growth-companion-tests-") as folder:
        scratch = Path(folder)
        surroundings = clean_environment(os.environ, scratch, sys.platform)
        for check in plan(python, selection, scratch, sys.platform):
            print(f"\n=== {check.title} ===", flush=True)
            results.append((check, _run(check, surroundings)))
            if check.report is not None:
                counts.add(check.report)
    unhappy = not_passed(results)
    if unhappy:
        print(f"\nDid not pass: {', '.join(unhappy)}.", flush=True)
    print(counts.closing_line(time.monotonic() - start), flush=True)
    return 1 if unhappy else 0


def not_passed(results: Iterable[tuple[Check, int]]) -> list[str]:
    """Return the titles of the checks that did not pass, given their exit codes.

    One run of pytest may find nothing to do, but not all of them: a selection that fits no test
    at all is a slip of the pen.
    """
    done = list(results)
    found_tests = any(check.report is not None and code != _NO_TESTS for check, code in done)
    return [
        check.title
        for check, code in done
        if code and not (found_tests and check.report is not None and code == _NO_TESTS)
    ]


def plan(python: Path, selection: Selection, scratch: Path, platform: str) -> list[Check]:
    """Return all checks in their order.

    The tests run without a window on two processes, then those marked so in a real window. Where
    the system has no virtual screen, the latter stay out.
    """
    module = (str(python), "-m")
    offscreen = _tests("tests", (*module, "pytest", "-n", "2"), "not window", selection, scratch)
    window = _tests(
        "tests in a window", (*_XVFB, *module, "pytest"), "window", selection, scratch, qt="xcb"
    )
    return [
        Check("style (ruff check)", (*module, "ruff", "check")),
        Check("format (ruff format)", (*module, "ruff", "format", "--check")),
        Check("types (mypy)", (*module, "mypy")),
        Check("layers (import-linter)", (str(python.with_name("lint-imports")), "--no-logo")),
        offscreen,
        *([window] if platform == "linux" else []),
    ]


def _tests(
    title: str,
    pytest: tuple[str, ...],
    marker: str,
    selection: Selection,
    scratch: Path,
    qt: str = "offscreen",
) -> Check:
    """Return one run of pytest over the selected tests that also meet ``marker``."""
    report = scratch / f"{qt}.xml"
    chosen = ("-m", " and ".join((marker, *selection.markers)), f"--junitxml={report}")
    command = (*pytest, *chosen, *selection.arguments)
    return Check(title, command, {"QT_QPA_PLATFORM": qt}, report)


def clean_environment(inherited: Mapping[str, str], scratch: Path, platform: str) -> dict[str, str]:
    """Return an environment in which results depend neither on this machine nor on its user.

    Without a session bus no keyring answers on Linux; elsewhere the keyring is switched off.
    """
    environment = {name: value for name, value in inherited.items() if not _HIDDEN.match(name)}
    for variable in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        folder = scratch / variable.partition("_")[0].lower()
        folder.mkdir(mode=0o700)
        environment[f"XDG_{variable}"] = str(folder)
    if platform != "linux":
        environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    return environment | {
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
    }


def _run(check: Check, surroundings: Mapping[str, str]) -> int:
    environment = {**surroundings, **check.environment}
    try:
        return subprocess.run(check.command, cwd=PROJECT, env=environment, check=False).returncode
    except OSError as error:
        print(error, flush=True)
        return 1
