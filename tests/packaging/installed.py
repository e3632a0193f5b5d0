"""What tests of installed programs share: starting one far from the source tree."""

from __future__ import annotations

import subprocess
from pathlib import Path


def run(program: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run an installed program with a home of its own and nothing of this session around it."""
    surroundings = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": str(home / "no-programs"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [program, *words],
        cwd=home,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def passes_its_own_test(program: Path, home: Path) -> bool:
    """Say whether the self-test of an installed program finds everything in order, in silence."""
    done = run(program, home, "self-test")
    lines = done.stdout.splitlines()
    whole = len(lines) == 11 and all(line.startswith("ok ") for line in lines)
    assert whole, done.stdout + done.stderr
    return done.returncode == 0 and done.stderr == ""
