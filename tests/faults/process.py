"""A deed in a process of its own: told when to go on, killed, or left to meet its fault."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.deeds import TROUBLE, Deed
from tests.faults.home import Home

ROOT = Path(__file__).parents[2]
_MANY = 100_000


@dataclass
class Doer:
    """A process that does a deed each time it is told to."""

    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    def go(self, times: int = 1) -> None:
        """Tell it to go on so many times."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write("\n" * times)
            self.process.stdin.flush()
        except BrokenPipeError:
            return

    def hear(self) -> str:
        """Return the next word it says; empty when it says no more."""
        assert self.process.stdout is not None
        word = self.process.stdout.readline()
        if word.endswith("\n"):
            self.said.append(word.strip())
        return word.strip()

    def hear_out(self) -> None:
        """Hear all it says until it ends; a word cut off in the middle was not said."""
        while self.hear():
            pass
        self.process.wait()

    @property
    def last(self) -> int:
        """The last number it acknowledged, 0 for none."""
        return max((int(word) for word in self.said if word.isdigit()), default=0)

    @property
    def trouble(self) -> str:
        """The trouble it ended with, empty for none."""
        return next((word for word in self.said if not word.isdigit()), "")


@contextmanager
def doing(deed: Deed, home: Home, first: int = 1) -> Iterator[Doer]:
    """Lend a process that does a deed; it is gone afterwards. A fault of ours in it fails."""
    command = [
        sys.executable, "-m", "tests.faults.deeds", deed.name, str(home.folder), str(first),
        str(_MANY),
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, env=environment,
    ) as process:  # fmt: skip
        try:
            yield Doer(process)
        finally:
            process.kill()
            process.wait()
            assert process.stderr is not None
            fault = process.stderr.read()
    assert process.returncode in (0, TROUBLE, -signal.SIGKILL), fault


def killed_after(deed: Deed, home: Home, first: int, seconds: float) -> Doer:
    """Let a deed run over and over, and kill it a moment after its first acknowledgement."""
    with doing(deed, home, first) as doer:
        doer.go(2000)
        assert doer.hear(), "it said nothing at all"
        time.sleep(seconds)  # the moment of the kill, not a wait for anything
        doer.process.kill()
        doer.hear_out()
    return doer
