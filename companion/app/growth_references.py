"""Finds the references that rows of the growth commands name: by id, or by the path of a file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from companion.content.growth_custom import load_custom_reference
from companion.content.growth_tables import load_reference, load_velocity_reference
from companion.domain.growth.custom_table_errors import CustomTableError
from companion.domain.growth.delimited import fold
from companion.domain.growth.references import (
    BUILT_IN_REFERENCES,
    BUILT_IN_VELOCITY_REFERENCES,
    SizeReference,
)
from companion.domain.growth.velocity_references import VelocityReference
from companion.interchange.growth_csv import GrowthFile

TABLE_SUFFIXES = (".csv", ".txt", ".tsv")


def _squeeze(name: str) -> str:
    """Return an id as it is compared, so that ``WHO 2006`` finds ``who2006``."""
    return fold(name).replace("_", "")


_BUILT_IN = {_squeeze(name): name for name in BUILT_IN_REFERENCES}
_BUILT_IN_VELOCITY = {_squeeze(name): name for name in BUILT_IN_VELOCITY_REFERENCES}


class ReferenceShelf:
    """Loads each reference that a file names once; faults name the first row that asked for it."""

    def __init__(self, file: GrowthFile, folder: Path) -> None:
        self._file = file
        self._folder = folder
        self._found: dict[str, SizeReference] = {}

    def note_use(self, name: str, index: int) -> None:
        """Load the reference that a row names; a blank name is left alone.

        Raises CellError when there is no such reference or its file is not sound.
        """
        if name and name not in self._found:
            self._found[name] = self._load(name, index)

    def get(self, name: str) -> SizeReference:
        """Return a reference that some row named."""
        return self._found[name]

    def _load(self, name: str, index: int) -> SizeReference:
        built_in = _BUILT_IN.get(_squeeze(name))
        if built_in is not None:
            return load_reference(built_in)
        path = self._path(name)
        if path is None:
            known = ", ".join(BUILT_IN_REFERENCES)
            raise self._file.fault(
                index, "reference", f"{name!r} is neither a table file nor one of {known}"
            )
        try:
            return load_custom_reference(path)
        except CustomTableError as error:
            raise self._file.fault(index, "reference", f"{name}: {error}".rstrip(".")) from error
        except OSError as error:
            raise self._file.fault(
                index, "reference", f"{name} cannot be read: {error.strerror}"
            ) from error

    def _path(self, name: str) -> Path | None:
        """Return the file a name means: beside the input file, else from the working folder."""
        beside = self._folder / name
        if beside.is_file():
            return beside
        here = Path(name)
        return here if here.is_file() or here.suffix.casefold() in TABLE_SUFFIXES else None


@cache
def _velocity_reference(name: str) -> VelocityReference | None:
    known = _BUILT_IN_VELOCITY.get(_squeeze(name))
    return None if known is None else load_velocity_reference(known)


def velocity_reference(name: str, file: GrowthFile, index: int) -> VelocityReference | None:
    """Return the velocity reference that the row at ``index`` names, None for a blank.

    Raises CellError for an unknown name.
    """
    reference = _velocity_reference(name) if name else None
    if name and reference is None:
        known = ", ".join(BUILT_IN_VELOCITY_REFERENCES)
        raise file.fault(index, "reference", f"{name!r} is not one of {known}")
    return reference
