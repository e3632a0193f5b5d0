"""Runs the fault suite and prints its table: ``python -m tests.faults [--long]``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.faults.ledger import VARIABLE, table

HERE = Path(__file__).parent


def main(arguments: list[str]) -> int:
    """Run the tests of this folder, print what each fault did, return pytest's exit code."""
    markers = [] if "--long" in arguments else ["-m", "not long"]
    rest = [word for word in arguments if word != "--long"]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", *markers, *rest, str(HERE)]
        done = subprocess.run(command, env=os.environ | {VARIABLE: folder}, check=False)
        print(table(Path(folder)))  # noqa: T201 - it is what was asked for
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
