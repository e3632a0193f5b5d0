"""Finds the benchmarks of this folder, and runs one of them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.benchmarks.figures import Cost, Figure

_PREFIX = "bench_"


def names() -> tuple[str, ...]:
    """Return the benchmarks of this folder, by the names the command takes."""
    found = Path(__file__).parent.glob(f"{_PREFIX}*.py")
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in found))


def measured(name: str, *, quick: bool) -> tuple[list[Figure], list[Cost]]:
    """Return what one benchmark measures."""
    module = import_module(f"tests.benchmarks.{_PREFIX}{name}")
    parts = (getattr(module, function, _nothing) for function in ("measure", "costs"))
    figures, costs = (list(part(quick=quick)) for part in parts)
    return figures, costs


def _nothing(*, quick: bool) -> tuple[()]:
    return ()
