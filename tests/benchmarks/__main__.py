"""Runs every benchmark and prints one table of budgets and one of what many years cost.

::

    python -m tests.benchmarks [--quick] [--markdown] [NAME...]

``NAME`` is a module of this folder without its ``bench_``; all of them without one. Run it on a
machine that does nothing else. It ends with 1 when a budget is not kept.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.benchmarks.figures import Cost, Figure
from tests.benchmarks.found import measured, names
from tests.benchmarks.table import FIGURE_HEAD, cost_rows, figure_rows, markdown, plain


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print both tables, and return 1 when a budget is not kept."""
    parsed = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: list[Figure] = []
    costs: list[Cost] = []
    failed = False
    # Each in a process of its own, so that none meets what another has left behind.
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as processes:
        for name in parsed.names or names():
            sys.stderr.write(f"measuring {name} …\n")
            try:
                found = processes.submit(measured, name, quick=parsed.quick).result()
            except Exception as error:  # noqa: BLE001 - whatever it was, the others are measured
                failed = True
                sys.stderr.write(f"{name} could not be measured: {error!r}\n{error.__cause__}\n")
                continue
            figures += found[0]
            costs += found[1]
    _print(figures, costs, markdown if parsed.markdown else plain)
    return 0 if not failed and all(figure.kept for figure in figures) else 1


def _print(figures: list[Figure], costs: list[Cost], lay_out) -> None:
    from tests.benchmarks.conditions import conditions

    parts = [conditions()]
    if figures:
        parts.append(lay_out(FIGURE_HEAD, figure_rows(figures)))
    if costs:
        parts.append(lay_out(*cost_rows(costs)))
    sys.stdout.write("\n\n".join(parts) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", choices=[*names(), []], metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="the fewest rounds that say something")
    parser.add_argument("--markdown", action="store_true", help="tables for the README")
    return parser


if __name__ == "__main__":
    sys.exit(main())
