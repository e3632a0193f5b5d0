"""Small and read-only disks, where the computer lets us make them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def can_mount() -> bool:
    """Tell whether this account may mount a file system (an administrator on Linux)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Lend a disk of a given size. Raises CalledProcessError where mounting is forbidden."""
    folder.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(folder))
    try:
        yield folder
    finally:
        _run("umount", "-l", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write to a folder, not even an administrator, for one block."""
    if can_mount():
        _run("mount", "--bind", str(folder), str(folder))
        try:
            _run("mount", "-o", "remount,bind,ro", str(folder))
            yield
        finally:
            _run("umount", "-l", str(folder))
    else:
        kept = folder.stat().st_mode
        folder.chmod(0o500)
        try:
            yield
        finally:
            folder.chmod(kept)


def fill(folder: Path, *, leave: int) -> Path:
    """Write a file that leaves only so many bytes on a disk, and return it."""
    path = folder / "other people's data"
    free = shutil.disk_usage(folder).free
    path.write_bytes(bytes(max(0, free - leave)))
    return path


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
