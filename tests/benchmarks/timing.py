"""Takes the time of calls and of whole processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter


def milliseconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    begun = perf_counter()
    call()
    return 1000 * (perf_counter() - begun)


def usual_ms(call: Callable[[], object], rounds: int) -> float:
    """Return the median of some calls, after one that is not counted."""
    call()
    return median(milliseconds(call) for _ in range(rounds))


def percentile_95(times: list[float]) -> float:
    """Return the time that nineteen of twenty calls keep."""
    return sorted(times)[max(0, -(-len(times) * 95 // 100) - 1)]


def run_python(code: str, *arguments: str) -> str:
    """Run a piece of a program by itself and return what it prints."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip()
