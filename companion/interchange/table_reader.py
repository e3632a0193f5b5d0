"""Reads an exported folder back: what it says of itself, and its tables line by line."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from companion.domain.exchange import ColumnKind, TableShape
from companion.interchange.safe_files import iter_rows, naming_source_troubles, read_limited
from companion.interchange.table_folder import ENCODING, FILES, FORMAT, FORMAT_NAME, MANIFEST
from companion.services.import_ports import (
    MOST_ROWS,
    FileTooLargeError,
    FolderFacts,
    NewerFormatError,
    TableLine,
    UnknownFormatError,
    UnreadableFileError,
)

_LARGEST_MANIFEST, _LARGEST_PICTURE, _LARGEST_TABLE = 1 << 20, 8 << 20, 256 << 20
_PICTURE = re.compile(rf"{FILES}/[0-9a-f]{{32}}\.(jpg|png|bin)")


def folder_of(path: Path) -> Path | None:
    """Return the exported folder that a path is, or whose file it is; None for anything else."""
    folder = path if path.is_dir() else path.parent
    ours = path.is_dir() or path.name == MANIFEST or path.suffix == ".csv"
    manifest = folder / MANIFEST
    if not ours or manifest.is_symlink() or not manifest.is_file():
        return None
    try:
        found = _parsed(read_limited(manifest, _LARGEST_MANIFEST))
    except (ValueError, UnreadableFileError, FileTooLargeError):
        return None
    if found.get("format") != FORMAT_NAME:
        return None
    named = {str(each.get("name")) for each in _listed(found)}
    return folder if path.suffix != ".csv" or path.name in named else None


class ReadFolder:
    """An exported folder. Raises ImportFileError for one that is not whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            manifest = _parsed(read_limited(folder / MANIFEST, _LARGEST_MANIFEST))
        except ValueError as error:
            raise UnreadableFileError(MANIFEST) from error
        if manifest.get("format") != FORMAT_NAME:
            raise UnknownFormatError(MANIFEST)
        if not isinstance(manifest.get("version"), int):
            raise UnreadableFileError(MANIFEST)
        if manifest["version"] > FORMAT:
            raise NewerFormatError(MANIFEST)
        self._files = {str(each.get("name")): each for each in _listed(manifest)}
        self.facts = self._facts(manifest)

    def lines(self, shape: TableShape) -> Iterator[TableLine]:
        """Yield a table's lines with their cells by the table's columns.

        A column the file lacks gives empty cells; a row that is too short or too long ends
        the reading, because its cells cannot be told apart.
        """
        name = f"{shape.name}.csv"
        path = self._folder / name
        if path.is_symlink() or not path.is_file():
            if name in self._files:
                raise UnreadableFileError(name)
            return
        with naming_source_troubles(path):
            if path.stat().st_size > _LARGEST_TABLE:
                raise FileTooLargeError(name)
            with path.open(encoding=ENCODING, newline="", errors="strict") as source:
                yield from self._rows(shape, name, source)

    def _rows(self, shape: TableShape, name: str, source: io.TextIOBase) -> Iterator[TableLine]:
        rows = iter_rows(source, name)  # type: ignore[arg-type]  # an open text file
        first = next(rows, None)
        if first is None:
            raise UnreadableFileError(name, 1)
        header = first[1]
        places = [header.index(c.name) if c.name in header else None for c in shape.columns]
        if "id" not in header or len(set(header)) != len(header):
            raise UnreadableFileError(name, 1)
        for count, (line, cells) in enumerate(rows, start=1):
            if len(cells) != len(header):
                raise UnreadableFileError(name, line)
            if count > MOST_ROWS:
                raise FileTooLargeError(name, line)
            texts = ["" if place is None else cells[place] for place in places]
            yield TableLine(line, self._with_files(shape, texts))

    def _with_files(self, shape: TableShape, texts: list[str]) -> Sequence[str | bytes]:
        """Put the bytes of a picture in place of its path."""
        cells: list[str | bytes] = list(texts)
        for place, column in enumerate(shape.columns):
            if column.kind is ColumnKind.FILE and texts[place]:
                if not _PICTURE.fullmatch(texts[place]):
                    raise UnreadableFileError(f"{shape.name}.csv")
                cells[place] = read_limited(self._folder / texts[place], _LARGEST_PICTURE)
        return cells

    def _facts(self, manifest: dict[str, Any]) -> FolderFacts:
        try:
            made = datetime.fromisoformat(str(manifest.get("made")))
            rows = sum(int(each.get("rows", 0)) for each in self._files.values())
        except (ValueError, TypeError, OverflowError) as error:
            raise UnreadableFileError(MANIFEST) from error
        if made.tzinfo is None:
            raise UnreadableFileError(MANIFEST)
        changed = [n for n, each in self._files.items() if self._differs(n, each)]
        return FolderFacts(made, rows, tuple(changed))

    def _differs(self, name: str, listed: dict[str, Any]) -> bool:
        """Tell whether a file is no longer the one that was written, as after a spreadsheet."""
        path = self._folder / name
        if Path(name).name != name or path.is_symlink() or not path.is_file():
            return True
        if path.stat().st_size > _LARGEST_TABLE:
            return True
        with naming_source_troubles(path), path.open("rb") as source:
            return hashlib.file_digest(source, "sha256").hexdigest() != listed.get("sha256")


def _parsed(content: bytes) -> dict[str, Any]:
    """Return a JSON object. ValueError."""
    try:
        found = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("no object")  # noqa: TRY004 - the text is wrong, not its type
    return found


def _listed(manifest: dict[str, Any]) -> list[dict[str, Any]]:
    files = manifest.get("files")
    if not isinstance(files, list):
        return []
    return [each for each in files if isinstance(each, dict)]
