"""Taking the record out: table files for spreadsheets, FHIR for other health programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.services.export_ports import (
    Bundles,
    ExportFacts,
    OpenBeside,
    TableFolders,
    Tell,
    silent,
)
from companion.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Exports:
    """Writes exports; each reads through a connection of its own and may run in any thread."""

    open_beside: OpenBeside
    folders: TableFolders
    bundles: Bundles
    clock: Clock

    def tables(
        self, target: Path, tell: Tell = silent, *, person_id: str = ""
    ) -> Mapping[str, int]:
        """Write a folder of table files and return the rows of each table.

        Raises TargetTakenError and the other troubles of the target; nothing half-written is
        left behind, also when ``tell`` raises because the person cancelled.
        """
        with self.open_beside() as beside, beside.tables.at_one_moment():
            return self.folders.write(beside.tables, target, self._facts(person_id), tell)

    def bundle(self, target: Path, tell: Tell = silent, *, person_id: str = "") -> int:
        """Write a FHIR R4 Bundle and return how many resources it holds."""
        with self.open_beside() as beside, beside.tables.at_one_moment():
            return self.bundles.write(beside.record, target, self._facts(person_id), tell)

    def _facts(self, person_id: str) -> ExportFacts:
        return ExportFacts(self.clock.now(), person_id)
