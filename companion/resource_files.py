"""Finds the files under resources/ from a wheel, a source tree and a frozen bundle alike."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


class ResourcesMissingError(RuntimeError):
    """The program's own data files are not where they should be; install it again."""


@cache
def resource_root() -> Path:
    """Return the folder that holds clinical/, growth/, icons/ and the other resources.

    Raises ResourcesMissingError when neither an installed nor a source copy exists.
    """
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "companion" / "_resources"
    for candidate in (package / "_resources", frozen, package.parent / "resources"):
        if candidate.is_dir():
            return candidate
    raise ResourcesMissingError(
        "The program's data files are missing. Install Growth Companion again; "
        "your record is kept apart from the program and is not touched."
    )


def resource(*parts: str) -> Path:
    """Return the path of one resource file, for example ``resource("icons", "check.svg")``."""
    return resource_root().joinpath(*parts)
