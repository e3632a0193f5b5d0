"""Loads a family's or clinic's own LMS table from a CSV file."""

from __future__ import annotations

from pathlib import Path

from companion.domain.growth.custom_table import read_custom_table
from companion.domain.growth.references import SizeReference


def load_custom_reference(path: Path) -> SizeReference:
    """Return the reference that a CSV file holds; its format stands in ``custom_table``.

    Raises a subclass of CustomTableError for what is wrong inside, OSError when the file cannot
    be read.
    """
    return read_custom_table(path.read_bytes())
