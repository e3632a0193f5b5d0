"""The program in a real window on an accessibility bus of its own, and keys pressed in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_STARTS_THE_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> str:
    """Return what this computer lacks for the tests on the bus, or an empty string."""
    if not _STARTS_THE_BUS.exists():
        return "at-spi2-core is not installed: there is no accessibility bus to look at"
    absent = [name for name in ("dbus-run-session", "xdotool") if shutil.which(name) is None]
    return f"{absent[0]} is not installed" if absent else ""


@contextmanager
def session_bus(folder: Path) -> Iterator[dict[str, str]]:
    """Lend the environment of a session bus that lives as long as the block, in a folder."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_CACHE_HOME": str(folder),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    # The accessibility bus would write its address onto a screen that other programs share.
    unseen = {name: value for name, value in environment.items() if name != "DISPLAY"}
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=unseen,
    )
    assert bus.stdin is not None
    assert bus.stdout is not None
    try:
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    finally:
        bus.stdin.close()  # ends its one program, and the bus with it
        bus.stdout.close()
        bus.wait(10)


@contextmanager
def demo_program(environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program on the made-up family for as long as the block lasts."""
    process = subprocess.Popen([sys.executable, "-m", "companion", "--demo"], env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def press_keys(process: subprocess.Popen[bytes], *keys: str) -> None:
    """Press keys in the program's window, one after the other."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
    named = [*search, "--name", "Growth Companion"]
    window = subprocess.run(named, capture_output=True, text=True, check=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", *keys], check=True)
