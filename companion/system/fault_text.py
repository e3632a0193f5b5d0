"""Describes a fault by what went wrong where, leaving out every value.

An exception's own message may quote what a person typed, a name or a folder; class names, error
numbers and places in the code may not.
"""

from __future__ import annotations

import errno
from pathlib import Path
from types import TracebackType

_OWN_PACKAGE = Path(__file__).resolve().parents[1]
_MOST_CAUSES = 8


def describe_fault(error: BaseException) -> str:
    """Return the classes of an exception and its causes, each with its places in the code.

    One line per exception and per place, the outermost call first; free of values and of folders
    outside the program.
    """
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(seen) < _MOST_CAUSES:
        lines += [fault_name(current), *_places(current.__traceback__)]
        seen.add(id(current))
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines)


def fault_name(error: BaseException) -> str:
    """Return the class of an exception, with the system's or the database's own error code."""
    name = type(error).__name__
    if isinstance(error, OSError):
        code = errno.errorcode.get(error.errno or 0)
    else:
        code = getattr(error, "sqlite_errorname", None)
    return f"{name} [{code}]" if code else name


def place(file: str, line: int | None, function: str) -> str:
    """Return a place in the code without the folders above the program or the library."""
    return f"{_short_path(file)}:{line or 0} in {function}"


def _places(traceback: TracebackType | None) -> list[str]:
    places = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        places.append("  " + place(code.co_filename, traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    return places


def _short_path(file: str) -> str:
    path = Path(file)
    if _OWN_PACKAGE in path.parents:
        return path.relative_to(_OWN_PACKAGE.parent).as_posix()
    for folder in ("site-packages", "dist-packages"):
        if folder in path.parts:
            return "/".join(path.parts[path.parts.index(folder) + 1 :])
    return path.name
