"""Joins storage and the file formats for export, import and erasing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from companion.app.sessions import Session
from companion.services.export_ports import Beside, ExportFacts, OpenBeside, Tables, Tell
from companion.services.exports import Exports
from companion.services.ports import Record
from companion.storage.connection import open_existing
from companion.storage.exchange import RecordTables
from companion.storage.record import SqlRecord


def opener_beside(session: Session) -> OpenBeside:
    """Return a call that opens the session's record a second time, for another thread."""

    @contextmanager
    def open_beside() -> Iterator[Beside]:
        connection = open_existing(session.paths.database, session.key.raw())
        try:
            record = SqlRecord(connection, session.clock, session.record.device)
            yield Beside(record, RecordTables(connection))
        finally:
            connection.close()

    return open_beside


@dataclass(frozen=True, slots=True)
class FolderFormat:
    """The folder of table files as a port."""

    def write(
        self, tables: Tables, target: Path, facts: ExportFacts, tell: Tell
    ) -> Mapping[str, int]:
        """Write a new folder in one step and return the rows of each table."""
        from companion.interchange.table_folder import write_folder  # noqa: PLC0415 - on use

        return write_folder(tables, target, facts, tell)


@dataclass(frozen=True, slots=True)
class BundleFormat:
    """The FHIR document as a port."""

    def write(self, record: Record, target: Path, facts: ExportFacts, tell: Tell) -> int:
        """Write one file in one step and return how many resources it holds."""
        from companion.interchange.fhir_bundle import write_bundle  # noqa: PLC0415 - on use

        return write_bundle(record, target, facts, tell)


def exports_over(session: Session) -> Exports:
    """Return the exports of an open record."""
    return Exports(opener_beside(session), FolderFormat(), BundleFormat(), session.clock)
