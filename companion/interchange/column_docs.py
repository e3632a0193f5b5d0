"""What each column of an export means: read from one file, written into every export."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from companion.domain.exchange import Column, ColumnKind, TableShape
from companion.resource_files import resource

_FORMS: Mapping[ColumnKind, str] = {
    ColumnKind.TEXT: "text",
    ColumnKind.WHOLE: "whole number",
    ColumnKind.DECIMAL: "number with a decimal point",
    ColumnKind.YES_NO: "yes or no",
    ColumnKind.DATE: "date, 2026-11-22",
    ColumnKind.TIME: "local time of day, 20:04:00",
    ColumnKind.INSTANT: "date and time with its distance from UTC, 2026-11-22T20:04:00+00:00",
    ColumnKind.FILE: "path of a file in this folder",
}
INTRODUCTION = """\
Growth Companion: everything the diary holds, one file a table
==============================================================

These files are not encrypted: whoever has the folder can read them.

Each file is comma-separated text in UTF-8 (RFC 4180) with the names of its columns in the
first line. It begins with the mark by which Excel and LibreOffice know UTF-8. Where a computer
writes figures with a comma, open a file through "Data, From text/CSV" and choose the comma.

Dates are written year first. Instants are written by the person's wall clock with the distance
from UTC behind it. Figures have a decimal point. A unit stands in the name of a column, or in
the column that its line below names. An empty cell means: not noted.

A cell that a spreadsheet would take for a formula begins with an apostrophe that does not
belong to it; an apostrophe of its own is written twice.

The folder can be read back: companion import FOLDER, or Settings, Data. manifest.json names
the format and lists the files with their rows and SHA-256. The history of changes and the
settings are not in here; an encrypted backup holds them.
"""


class NoDocumentationError(LookupError):
    """A column of an export without a line in resources/exchange/columns.toml."""


@dataclass(frozen=True, slots=True)
class ColumnDocs:
    """The sentences about tables and columns."""

    shared: Mapping[str, str]
    tables: Mapping[str, Mapping[str, str]]

    def about(self, table: str) -> str:
        """Return the sentence about a table. NoDocumentationError."""
        return self._find(self.tables.get(table, {}), "about", table)

    def of(self, table: str, column: str) -> str:
        """Return the sentence about a column. NoDocumentationError."""
        own = self.tables.get(table, {})
        return self._find({**self.shared, **own}, column, table)

    def _find(self, lines: Mapping[str, str], name: str, table: str) -> str:
        if name not in lines:
            raise NoDocumentationError(f"{table}.{name}")
        return lines[name]


@cache
def load_column_docs() -> ColumnDocs:
    """Return the documentation of every table."""
    with resource("exchange", "columns.toml").open("rb") as source:
        read = tomllib.load(source)
    return ColumnDocs(read["shared"], read["tables"])


def columns_text(shapes: Iterable[TableShape], docs: ColumnDocs) -> str:
    """Return the text of an export's columns.txt."""
    parts = [INTRODUCTION]
    for shape in shapes:
        title = f"{shape.name}.csv"
        parts += ["", title, "-" * len(title), docs.about(shape.name), ""]
        parts += [_line(column, docs.of(shape.name, column.name)) for column in shape.columns]
    return "\n".join(parts) + "\n"


def _line(column: Column, sentence: str) -> str:
    form = _form(column)
    return f"{column.name} ({form}{', may be empty' if column.optional else ''}): {sentence}"


def _form(column: Column) -> str:
    if column.kind is ColumnKind.CHOICE:
        return "one of: " + ", ".join(word or '""' for word in column.choices)
    if column.kind is ColumnKind.LIST:
        return "list in JSON"
    return _FORMS[column.kind]
