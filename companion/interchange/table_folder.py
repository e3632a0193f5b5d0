"""Writes the record as a folder of table files, whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

from companion import __version__
from companion.domain.exchange import (
    ColumnKind,
    Scalar,
    TableShape,
    write_cell,
    zone_of_row,
)
from companion.interchange.column_docs import columns_text, load_column_docs
from companion.services.export_ports import (
    ExportFacts,
    Tables,
    TargetTakenError,
    Tell,
    naming_target_troubles,
)

FORMAT_NAME = "growth-companion-tables"
FORMAT = 1
MANIFEST, COLUMNS, FILES = "manifest.json", "columns.txt", "photos"
ENCODING = "utf-8-sig"
"""With the mark without which Excel takes UTF-8 for its own code page and garbles names."""
_TELL_EVERY = 500
_BEGINNINGS = {b"\xff\xd8\xff": "jpg", b"\x89PNG": "png"}


def write_folder(tables: Tables, target: Path, facts: ExportFacts, tell: Tell) -> Mapping[str, int]:
    """Write a new folder and return the rows of each table.

    The same record and instant give the same bytes. Raises TargetTakenError for a place that
    holds something already, and what is wrong with the place; nothing is left behind then.
    """
    with naming_target_troubles(target), _draft_of(target) as draft:
        writer = _FolderWriter(draft, facts, tell, tables)
        counts = writer.write()
        tell(writer.total, writer.total)
        if target.exists():
            target.rmdir()  # an empty folder, or it would have been refused
        draft.rename(target)
    return counts


@contextmanager
def _draft_of(target: Path) -> Iterator[Path]:
    """Lend a private folder beside the target; it is removed unless it became the target."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise TargetTakenError
    draft = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Written:
    """A file of the folder as the manifest lists it."""

    name: str
    rows: int
    sha256: str


class _FolderWriter:
    def __init__(self, folder: Path, facts: ExportFacts, tell: Tell, tables: Tables) -> None:
        self._folder, self._facts, self._tell, self._tables = folder, facts, tell, tables
        self._shapes = tables.shapes()
        self._homes = _homes(tables, self._shapes)
        self.total = sum(tables.count(shape.name) for shape in self._shapes)
        self._done = 0

    def write(self) -> dict[str, int]:
        written = [self._table(shape) for shape in self._shapes]
        docs = columns_text(self._shapes, load_column_docs())
        self._put(COLUMNS, docs.replace("\n", "\r\n").encode())
        self._put(MANIFEST, _manifest(written, self._facts, self._tables.version))
        return {Path(each.name).stem: each.rows for each in written}

    def _table(self, shape: TableShape) -> _Written:
        text = io.StringIO(newline="")
        out = csv.writer(text)
        out.writerow([column.name for column in shape.columns])
        rows = 0
        for row in self._tables.rows(shape.name):
            self._step()
            if self._wanted(shape, row):
                out.writerow(self._cells(shape, row))
                rows += 1
        content = text.getvalue().encode(ENCODING)
        self._put(f"{shape.name}.csv", content)
        return _Written(f"{shape.name}.csv", rows, hashlib.sha256(content).hexdigest())

    def _wanted(self, shape: TableShape, row: Sequence[Scalar]) -> bool:
        owner = shape.place("id" if shape.name == "person" else "person_id")
        only = self._facts.person_id
        return not only or owner is None or row[owner] == only

    def _cells(self, shape: TableShape, row: Sequence[Scalar]) -> list[str]:
        zone = zone_of_row(shape, row, self._homes)
        return [
            self._file(value) if column.kind is ColumnKind.FILE else write_cell(column, value, zone)
            for column, value in zip(shape.columns, row, strict=True)
        ]

    def _file(self, value: Scalar) -> str:
        """Write a picture under the name that follows from what it is, and return its path."""
        if not isinstance(value, bytes):
            return ""
        suffix = next((s for mark, s in _BEGINNINGS.items() if value.startswith(mark)), "bin")
        name = f"{FILES}/{hashlib.sha256(value).hexdigest()[:32]}.{suffix}"
        (self._folder / FILES).mkdir(mode=0o700, exist_ok=True)
        self._put(name, value)
        return name

    def _put(self, name: str, content: bytes) -> None:
        path = self._folder / name
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())

    def _step(self) -> None:
        self._done += 1
        if self._done % _TELL_EVERY == 0:
            self._tell(self._done, self.total)


def _homes(tables: Tables, shapes: Sequence[TableShape]) -> dict[str, str]:
    """Return the zone of each person by their id."""
    person = next(shape for shape in shapes if shape.name == "person")
    key, zone = person.place("id"), person.place("zone")
    assert key is not None
    assert zone is not None
    return {str(row[key]): str(row[zone]) for row in tables.rows("person")}


def _manifest(written: Sequence[_Written], facts: ExportFacts, version: int) -> bytes:
    content: dict[str, Any] = {
        "format": FORMAT_NAME,
        "version": FORMAT,
        "program": __version__,
        "schema": version,
        "made": facts.made.astimezone(UTC).isoformat(timespec="seconds"),
        "files": [{"name": w.name, "rows": w.rows, "sha256": w.sha256} for w in written],
    }
    return (json.dumps(content, indent=2) + "\n").encode()
