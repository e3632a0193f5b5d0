"""Looks into Linux programs and libraries: what each needs, and which of them are needed at all."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePosixPath

from bootstrap import SetupError
from bundle_contents import LEFT_TO_SYSTEM, is_plugin

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller lists it: its place there, its source, its kind."""

_MAGIC = b"\x7fELF"
_FILE = re.compile(r"^(?P<path>/.+):\s+file format \S+$")
_NEEDED = re.compile(r"^\s+NEEDED\s+(?P<name>\S+)$")
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")


def is_binary(path: Path) -> bool:
    """Tell a program or library from any other file, by its first bytes."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def needed(binaries: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """Return, for each binary, the names of the libraries it asks for itself.

    Raises SetupError where the binutils are missing.
    """
    paths = sorted({path.resolve() for path in binaries})
    if not paths:
        return {}
    command = ["objdump", "--private-headers", *map(str, paths)]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
    except OSError as error:
        raise SetupError("Install binutils, which bring objdump, and start again.") from error
    found: dict[Path, set[str]] = {}
    names: set[str] = set()
    for line in answer.stdout.splitlines():
        if file := _FILE.match(line):
            names = found.setdefault(Path(file["path"]), set())
        elif library := _NEEDED.match(line):
            names.add(library["name"])
    return {path: frozenset(asked) for path, asked in found.items()}


def reached(
    start: Iterable[str], edges: Mapping[str, Collection[str]], left_out: Collection[str] = ()
) -> set[str]:
    """Return every name that can be reached from ``start`` without passing one left out.

    A name without an entry in ``edges`` is not ours to follow: it belongs to the system.
    """
    found: set[str] = set()
    ahead = list(start)
    while ahead:
        name = ahead.pop()
        if name in edges and name not in found and name not in left_out:
            found.add(name)
            ahead += edges[name]
    return found


def still_needed(
    entries: Iterable[Entry], left_out: Collection[str] = LEFT_TO_SYSTEM
) -> list[Entry]:
    """Return the entries that Python, its extensions and Qt's plugins lead to.

    What only a part already left out had asked for goes with it.
    """
    listed = list(entries)
    asked = needed(Path(source) for _, source, _ in listed)
    edges = {
        _name(place): asked.get(Path(source).resolve(), frozenset()) for place, source, _ in listed
    }
    begin = [_name(place) for place, _, kind in listed if _is_loaded_by_name(place, kind)]
    kept = reached(begin, edges, left_out)
    return [entry for entry in listed if _name(entry[0]) in kept]


def without_dangling(links: Iterable[Entry], places: Iterable[str]) -> list[Entry]:
    """Return the entries whose link, if they are one, still leads to one of the places."""
    there = {PurePosixPath(place) for place in places}
    return [
        (place, source, kind)
        for place, source, kind in links
        if kind != "SYMLINK" or PurePosixPath(place).parent / source in there
    ]


def _is_loaded_by_name(place: str, kind: str) -> bool:
    return kind == "EXTENSION" or is_plugin(place) or _name(place).startswith("libpython")


def _name(place: str) -> str:
    return PurePosixPath(place).name


def newest_glibc(binaries: Iterable[Path]) -> tuple[int, int]:
    """Return the oldest C library, as (2, minor), on which all these binaries start."""
    minors = (int(minor) for path in binaries for minor in _GLIBC.findall(path.read_bytes()))
    return 2, max(minors, default=0)
