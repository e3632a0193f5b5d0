"""Joins storage and the file formats for export, import and erasing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from companion.app.sessions import Session
from companion.domain.import_medtimer import TimerEvent
from companion.domain.import_sheet import Sheet
from companion.services.export_ports import Beside, ExportFacts, OpenBeside, Tables, Tell
from companion.services.exports import Exports
from companion.services.import_ports import TableFolder
from companion.services.imports import Imports
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


class FileReaders:
    """The file formats that can be brought in, as ports."""

    def is_folder(self, path: Path) -> bool:
        """Tell whether a path is an exported folder or lies in one."""
        from companion.interchange.table_reader import folder_of  # noqa: PLC0415 - on use

        return folder_of(path) is not None

    def folder(self, path: Path) -> TableFolder:
        """Open an exported folder."""
        from companion.interchange.table_reader import ReadFolder, folder_of  # noqa: PLC0415

        return ReadFolder(folder_of(path) or path)

    def is_json(self, path: Path) -> bool:
        """Tell whether a file begins like JSON."""
        from companion.interchange.medtimer_json import begins_like_json  # noqa: PLC0415

        return begins_like_json(path)

    def medtimer(self, path: Path) -> tuple[TimerEvent, ...]:
        """Return the events of a MedTimer backup."""
        from companion.interchange.medtimer_json import read_medtimer  # noqa: PLC0415

        return read_medtimer(path)

    def sheet(self, path: Path) -> Sheet:
        """Return a file of rows and columns."""
        from companion.interchange.foreign_sheet import read_sheet  # noqa: PLC0415

        return read_sheet(path)


def imports_over(session: Session) -> Imports:
    """Return the imports into an open record."""
    return Imports(
        open_beside=opener_beside(session),
        readers=FileReaders(),
        guide=session.use.texts.labs,
        clock=session.clock,
        publish=session.changes.publish,
    )


def exports_over(session: Session) -> Exports:
    """Return the exports of an open record."""
    return Exports(opener_beside(session), FolderFormat(), BundleFormat(), session.clock)
