"""Installs the Debian package in a bare Debian, starts the program there, and removes it again."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bootstrap import SetupError, say

NAME = "growth-companion"
_PERSON = "somebody"
_MENU = Path("usr", "share", "applications", f"{NAME}.desktop")
# What the package manager and the libraries it brings keep for themselves.
_BOOKS = (
    "var/lib/dpkg",
    "var/lib/apt",
    "var/cache",
    "var/log",
    "run",
    "srv",
    "tmp",
    "proc",
    "dev",
    "sys",
)
_SCREEN = ("xvfb", "xauth", "xdotool")


def check(package: Path) -> None:
    """Raise SetupError unless the package installs, starts, and leaves nothing behind.

    Needs root, debootstrap and the network. The bare system holds no Python.
    """
    if os.geteuid() != 0:
        raise SetupError("Only root can make a bare Debian; start this command with sudo.")
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-debian-") as folder:
        root = Path(folder)
        root.chmod(0o755)  # a temporary folder lets nobody in, but the program runs as a person
        _make_bare_debian(root)
        with _mounted(root):
            _check_inside(root, package)
    say("The package installs, starts and removes cleanly.")


def _make_bare_debian(root: Path) -> None:
    say("Making a bare Debian; this takes a minute or two.")
    done = subprocess.run(
        ["debootstrap", "--variant=minbase", _release(), str(root)],
        stdout=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SetupError("debootstrap could not make a bare Debian. Is the network there?")


def _release() -> str:
    """Return the name of the Debian that runs here, or of the oldest one the package is for."""
    text = Path("/etc/os-release").read_text(encoding="utf-8")
    facts = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    name = facts.get("VERSION_CODENAME", "").strip('"')
    return name if facts.get("ID") == "debian" and name else "bookworm"


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    """Lend the bare system the kernel's own folders, as a running one has."""
    places = ("proc", "dev")
    try:
        for place in places:
            subprocess.run(["mount", "--rbind", f"/{place}", str(root / place)], check=True)
        yield
    finally:
        for place in reversed(places):
            subprocess.run(["umount", "-R", "-l", str(root / place)], check=False)


def _check_inside(root: Path, package: Path) -> None:
    shutil.copyfile(package, root / "srv" / package.name)
    _in(root, "apt-get", "-qq", "update")
    _in(root, "apt-get", "-qq", "install", "--no-install-recommends", *_SCREEN)
    _in(root, "useradd", "--create-home", _PERSON)
    before = _files(root)
    _in(root, "apt-get", "-qq", "install", "--no-install-recommends", f"/srv/{package.name}")
    if _in(root, "sh", "-c", "command -v python3 || true"):
        raise SetupError("The bare system holds a Python; this would prove nothing.")
    _check_running(root)
    _in(root, "apt-get", "-qq", "purge", "--autoremove", NAME)
    left = _files(root) - before
    if left:
        raise SetupError(f"Left behind after removal: {', '.join(sorted(left)[:20])}")


def _check_running(root: Path) -> None:
    """Check the installation, then open the window as a press on the menu entry does."""
    print(_as_person(root, "companion self-test"), end="")
    menu = configparser.ConfigParser(interpolation=None)
    menu.read(root / _MENU, encoding="utf-8")
    entry = menu["Desktop Entry"]["Exec"]
    print(_as_person(root, f"xvfb-run -a sh -c '{_window_of(entry)}'"), end="")


def _window_of(command: str) -> str:
    """Return a line of shell that starts a program, waits for its window, and ends it."""
    search = 'xdotool search --sync --onlyvisible --name "Growth Companion"'
    return (
        f"{command} & window=$(timeout 60 {search} | head -n 1); "
        "xdotool getwindowname $window; found=$?; kill $!; wait; exit $found"
    )


def _as_person(root: Path, line: str) -> str:
    return _in(root, "su", "--login", _PERSON, "--command", f"cd && export LANG=C.UTF-8 && {line}")


def _in(root: Path, *command: str) -> str:
    """Run a command inside and return what it said. Raises SetupError."""
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    answer = subprocess.run(
        ["chroot", str(root), *command], env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, check=False, timeout=900,
    )  # fmt: skip
    if answer.returncode:
        raise SetupError(f"{' '.join(command)} ended with an error:\n{answer.stdout}")
    return answer.stdout


def _files(root: Path) -> set[str]:
    """Return the path of every file in the bare system, but for its own books."""
    found = set()
    for folder, folders, files in os.walk(root):
        here = Path(folder).relative_to(root)
        folders[:] = [name for name in folders if (here / name).as_posix() not in _BOOKS]
        found |= {(here / name).as_posix() for name in (*files, *folders)}
    return {path for path in found if not path.startswith(f"home/{_PERSON}/")}
