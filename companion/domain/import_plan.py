"""What an import would do, before it does anything: new rows, known ones, and each doubt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.findings import Finding

MOST_DOUBTS = 500
"""So many doubts are named one by one; a file with more is looked at as a whole."""
_SHOWN_TEXT = 60


class ImportFormat(StrEnum):
    """What kind of file or folder is brought in."""

    TABLES = "tables"
    MEASUREMENTS = "measurements"
    LABS = "labs"
    MEDTIMER = "medtimer"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One row that is not simply taken: where it stands, why, and what was read.

    ``asked`` rows are taken when the person wants them; the others cannot be taken.
    ``finding`` holds the figures of a doubt that also arises when such a row is typed.
    """

    file: str
    line: int
    code: str
    column: str = ""
    text: str = ""
    asked: bool = False
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class RowCount:
    """The rows of one kind: new, already in the diary, asked about, and left out."""

    kind: str
    new: int = 0
    same: int = 0
    asked: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would be done; ``rows`` parents first, ``asked`` only when they are wanted too."""

    format: ImportFormat
    rows: tuple[object, ...] = field(repr=False)
    asked: tuple[object, ...] = field(repr=False)
    counts: tuple[RowCount, ...]
    doubts: tuple[Doubt, ...]
    further_doubts: int = 0

    def total(self, what: str) -> int:
        """Return the sum over all kinds of ``new``, ``same``, ``asked`` or ``left_out``."""
        return sum(int(getattr(count, what)) for count in self.counts)


class PlanMaker:
    """Collects what a reader of a file finds, row by row."""

    def __init__(self, wanted: ImportFormat) -> None:
        self._format = wanted
        self._rows: list[object] = []
        self._asked: list[object] = []
        self._doubts: list[Doubt] = []
        self._further = 0
        self._counts: dict[str, Counter[str]] = {}

    @property
    def taken(self) -> int:
        """How many rows would be kept so far."""
        return len(self._rows) + len(self._asked)

    def new(self, kind: str, row: object) -> None:
        """Take a row that is not in the diary yet."""
        self._rows.append(row)
        self._count(kind, "new")

    def same(self, kind: str) -> None:
        """Count a row that the diary holds already."""
        self._count(kind, "same")

    def ask(self, kind: str, row: object, doubt: Doubt) -> None:
        """Take a row only if it is wanted."""
        self._asked.append(row)
        self._count(kind, "asked")
        self._note(doubt)

    def leave_out(self, kind: str, doubt: Doubt) -> None:
        """Name a row that cannot be taken."""
        self._count(kind, "left_out")
        self._note(doubt)

    def plan(self) -> ImportPlan:
        """Return the plan over everything that was found."""
        return ImportPlan(
            self._format,
            tuple(self._rows),
            tuple(self._asked),
            tuple(self._row_counts()),
            tuple(self._doubts),
            self._further,
        )

    def _row_counts(self) -> Iterator[RowCount]:
        for kind, count in self._counts.items():
            yield RowCount(kind, **count)

    def _count(self, kind: str, what: str) -> None:
        self._counts.setdefault(kind, Counter())[what] += 1

    def _note(self, doubt: Doubt) -> None:
        if len(self._doubts) < MOST_DOUBTS:
            self._doubts.append(doubt)
        else:
            self._further += 1


def shown(text: str) -> str:
    """Return a cell as a doubt shows it: one line, not too long, without signs that steer."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text[: _SHOWN_TEXT + 1])
    return f"{plain[:_SHOWN_TEXT]}…" if len(plain) > _SHOWN_TEXT else plain
