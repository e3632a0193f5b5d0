"""Makes the environment in .venv that the commands beside this file run in.

It needs nothing but Python's standard library. Its syntax stays readable to Python 3.6, so
that an old interpreter reaches the sentence below instead of a syntax error; the commands
therefore import this module first.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - older Pythons are the ones to be told
    sys.exit(
        "Growth Companion needs Python 3.11 or newer, and this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}. Install a newer one (Debian and Ubuntu: "
        "python3.11 and python3.11-venv; Fedora: python3.11; openSUSE: python311; other systems: "
        "python.org/downloads) and start this command with it, for example: "
        "python3.11 packaging/run"
    )

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from one_at_a_time import one_at_a_time

PROJECT = Path(__file__).resolve().parent.parent
STAMP = "companion-stamp.json"
SUPPORTED = (
    "Ready-made packages exist for Python 3.11 to 3.14 on Linux (x86-64 with glibc 2.34 or "
    "newer, arm64 with glibc 2.39 or newer), on macOS 14 or newer, and on Windows for x86-64."
)


class SetupError(Exception):
    """The environment cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Level:
    """How much is installed: a lock file, and what must import once it is.

    ``covers`` names the lesser levels that are complete too when this one is.
    """

    name: str
    lock: str
    imports: tuple[str, ...]
    covers: tuple["Level", ...] = ()


_QT = ("PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg")
RUN = Level("run", "packaging/requirements.txt", ("companion", *_QT))
BUNDLE = Level("bundle", "packaging/requirements-bundle.txt", (*RUN.imports, "PyInstaller"), (RUN,))
TEST = Level("test", "packaging/requirements-test.txt", (*BUNDLE.imports, "pytest"), (BUNDLE, RUN))


def say(text: str) -> None:
    """Tell the person one line, on the error stream: the output belongs to the program."""
    print(text, file=sys.stderr, flush=True)


def python_in(venv: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    windows = sys.platform == "win32"
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def prepare(level: Level, project: Path = PROJECT) -> Path:
    """Return the interpreter of an environment that holds everything of ``level``.

    A finished environment is recognised by its stamp, without starting anything. Otherwise one
    process at a time installs what is missing. Raises SetupError when that cannot be done.
    """
    if not is_ready(level, project):
        try:
            with one_at_a_time(
                project / ".venv.lock",
                on_wait=lambda: say("Another start is preparing .venv; waiting for it."),
            ):
                if not is_ready(level, project):  # the other start may have done it all
                    _fill(level, project)
        except OSError as error:
            raise SetupError(f"Could not write into {project}: {error}") from error
    return python_in(project / ".venv")


def is_ready(level: Level, project: Path) -> bool:
    """Say whether the environment was finished for exactly this lock, project and Python."""
    expected = _fingerprint(level, project)
    return expected != "" and _read_stamp(project / ".venv").get(level.name) == expected


def _fingerprint(level: Level, project: Path) -> str:
    """Return a digest of all the environment depends on, empty when a part is missing.

    The resolved interpreter gives away an upgraded or removed Python, the path a moved folder.
    """
    venv = project / ".venv"
    try:
        interpreter = python_in(venv).resolve(strict=True)
        parts = [
            f"{venv} {interpreter} {sys.version_info[:2]}".encode(),
            (venv / "pyvenv.cfg").read_bytes(),
            (project / "pyproject.toml").read_bytes(),
            (project / level.lock).read_bytes(),
        ]
    except OSError:
        return ""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _read_stamp(venv: Path) -> dict[str, str]:
    """Return the stamp, empty when there is none or it cannot be read."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(venv: Path, stamp: Mapping[str, str]) -> None:
    """Put the stamp in place in one step, so that it is never half written."""
    fresh = venv / f"{STAMP}.new"
    fresh.write_text(json.dumps(dict(stamp)), encoding="utf-8")
    fresh.replace(venv / STAMP)


def _fill(level: Level, project: Path) -> None:
    """Bring the environment to ``level``, making it anew where it cannot be trusted.

    A process killed midway leaves the mark "unfinished", and the next start begins from nothing.
    """
    venv = project / ".venv"
    if not is_usable(venv):
        _create(venv)
    before = _read_stamp(venv)
    _write_stamp(venv, {"unfinished": level.name})
    try:
        _install(level, project)
    except SetupError:
        _write_stamp(venv, before)  # pip ended in good order, so what was there still holds
        raise
    finished = {each.name: _fingerprint(each, project) for each in (level, *level.covers)}
    _write_stamp(venv, {"place": str(venv), **finished})


def is_usable(venv: Path) -> bool:
    """Say whether an environment is whole, where it was made, and of the calling Python."""
    stamp = _read_stamp(venv)
    if "unfinished" in stamp or stamp.get("place", str(venv)) != str(venv):
        return False
    question = (
        "import os, pip, sys; sys.exit("
        f"sys.version_info[:2] != {sys.version_info[:2]} "
        "or not os.path.samefile(sys.prefix, sys.argv[1]))"
    )
    command = [str(python_in(venv)), "-I", "-c", question, str(venv)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _create(venv: Path) -> None:
    """Make an empty environment, clearing away what stands in its place."""
    version = ".".join(map(str, sys.version_info[:2]))
    if os.path.lexists(venv):
        say(f".venv is unfinished, was moved or is not of Python {version}: clearing it away.")
        _remove(venv)
    say(f"Making .venv with Python {version}.")
    venv.mkdir()
    _write_stamp(venv, {"unfinished": "venv"})
    # The base interpreter, because the calling one may lie in the folder just cleared.
    base = getattr(sys, "_base_executable", None) or sys.executable
    _run([base, "-I", "-m", "venv", str(venv)], "Python could not make .venv.")
    _write_stamp(venv, {})


def _remove(venv: Path) -> None:
    """Delete a folder, or the link or file in its place."""
    try:
        if venv.is_dir() and not venv.is_symlink():
            shutil.rmtree(venv)
        else:
            venv.unlink()
    except OSError as error:
        raise SetupError(
            f"Could not clear {venv} away ({error}). Close what uses it, delete it and start again."
        ) from error


def _install(level: Level, project: Path) -> None:
    """Install the locked packages and the project itself, and see that they import."""
    python = str(python_in(project / ".venv"))
    pip = [python, "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    say(f"Installing the packages of {level.lock}; the first time this takes some minutes.")
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(project / level.lock)]
    _run(
        [*pip, "--no-input", *locked],
        f"The packages could not be installed. Is the network there? {SUPPORTED}",
    )
    say("Installing the project itself.")
    editable = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(project)]
    _run([*pip, *editable], "The project itself could not be installed.")
    _run(
        [python, "-I", "-c", f"import {', '.join(level.imports)}"],
        "The packages are there, but the line above names something they need from your system. "
        "Install that and start again.",
    )


def _run(command: list[str], trouble: str) -> None:
    """Run a command with its output on the error stream; raise SetupError when it ends badly."""
    # Some machines set PIP_USER for everything, which pip refuses inside an environment.
    environment = {**os.environ, "PIP_USER": "0"}
    try:
        code = subprocess.run(command, stdout=sys.stderr, env=environment, check=False).returncode
    except OSError as error:
        raise SetupError(f"{trouble} ({error})") from error
    if code:
        raise SetupError(trouble)


def become(command: list[str]) -> None:
    """Replace this process by another; on Windows run it and end with its exit code."""
    if sys.platform == "win32":
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)  # noqa: S606 - no shell is wanted
