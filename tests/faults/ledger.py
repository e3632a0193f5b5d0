"""Counts what every fault did to every deed, for the table of ``python -m tests.faults``."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

VARIABLE = "COMPANION_FAULT_LEDGER"


def note(fault: str, deed: str, outcome: str, times: int = 1) -> None:
    """Add an outcome to the ledger, where somebody asked for one."""
    place = os.environ.get(VARIABLE)
    if place:
        line = json.dumps({"fault": fault, "deed": deed, "outcome": outcome, "times": times})
        with Path(place, f"{os.getpid()}.jsonl").open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def table(folder: Path) -> str:
    """Return all that was noted as a Markdown table: one row for each fault and deed."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            row = counts.setdefault((found["fault"], found["deed"]), Counter())
            row[found["outcome"]] += found["times"]
    return "\n".join(_rows(counts.items()))


def _rows(counts: Iterable[tuple[tuple[str, str], Counter[str]]]) -> Iterable[str]:
    yield "| fault | while | outcome | times |"
    yield "|---|---|---|---|"
    for (fault, deed), outcomes in sorted(counts):
        for outcome, times in sorted(outcomes.items()):
            yield f"| {fault} | {deed} | {outcome} | {times} |"
