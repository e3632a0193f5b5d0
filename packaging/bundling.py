"""Builds the stand-alone bundle under build/bundle, and knows its size and its archive."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import bundle_contents
import system_packages
from bootstrap import BUNDLE, PROJECT, SetupError, say
from one_at_a_time import one_at_a_time

NAME = "growth-companion"
SPEC = PROJECT / "packaging" / "companion.spec"
WORK = PROJECT / "build" / "bundle"
BUDGET_MB = 240
ARCHIVE_BUDGET_MB = 72
"""What a bundle and its archive may weigh, in megabytes of a million bytes."""

_MADE_FROM = (
    "companion", "resources", "LICENSE", BUNDLE.lock, "packaging/bundling.py",
    "packaging/bundle_contents.py", "packaging/bundle_start.py", "packaging/companion.spec",
    "packaging/licences", "packaging/linux_libraries.py",
)  # fmt: skip


def require_shared_python() -> None:
    """Raise SetupError where this Python cannot be put into a bundle."""
    if not system_packages.has_shared_python():
        raise SetupError(
            "This Python was built without its shared library, which a bundle needs. Start this "
            "command with another, such as your system's own python3 or one from python.org."
        )


def build(python: Path, work: Path = WORK) -> Path:
    """Return the folder of the bundle, built anew unless nothing it is made from has changed.

    ``python`` is the interpreter whose packages go into it. Raises SetupError.
    """
    work.mkdir(parents=True, exist_ok=True)
    folder, stamp = work / NAME, work / "made-from"
    with one_at_a_time(work / "lock", on_wait=lambda: say("Waiting for another build.")):
        made_from = fingerprint(python)
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_from:
            return folder
        stamp.unlink(missing_ok=True)
        _run_pyinstaller(python, work)
        strip(folder)
        stamp.write_text(made_from, encoding="utf-8")
    return folder


def program(folder: Path) -> Path:
    """Return the program inside a bundle that a command line starts."""
    return folder / ("companion.exe" if sys.platform == "win32" else NAME)


def fingerprint(python: Path, project: Path = PROJECT) -> str:
    """Return a digest of everything a bundle is made from."""
    digest = hashlib.sha256(str(python.resolve()).encode())
    for name in _MADE_FROM:
        for path in _files(project / name):
            digest.update(f"\0{path.relative_to(project).as_posix()}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for found in sorted(path.rglob("*")):
        if found.is_file() and "__pycache__" not in found.parts:
            yield found


def _run_pyinstaller(python: Path, work: Path) -> None:
    say("Building the stand-alone bundle; this takes about a minute.")
    folders = ["--distpath", str(work), "--workpath", str(work / "work")]
    command = [str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    settings = {
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
    }
    if sys.platform in {"win32", "darwin"}:
        drawing = [str(python), str(PROJECT / "packaging" / "app_icons.py"), str(work / "icons")]
        subprocess.run(drawing, check=True)
    done = subprocess.run(
        [*command, *folders, str(SPEC)], env={**os.environ, **settings}, check=False
    )
    if done.returncode:
        raise SetupError("The bundle could not be built; what is above says why.")


def strip(folder: Path) -> None:
    """Take the symbols out of what was compiled with all of them, where the system can."""
    tool = shutil.which("strip")
    if sys.platform != "linux" or tool is None:
        return
    inside = folder / "_internal"
    found = {path for pattern in bundle_contents.STRIPPED for path in inside.glob(pattern)}
    if found:
        command = [tool, "--strip-unneeded", *sorted(str(path.resolve()) for path in found)]
        subprocess.run(command, check=True)


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files in a folder, in megabytes."""
    files = (
        [path] if path.is_file() else [each for each in path.rglob("*") if not each.is_symlink()]
    )
    return sum(each.stat().st_size for each in files if each.is_file()) / 1e6


def archive(folder: Path, target: Path) -> Path:
    """Write the bundle as NAME-VERSION-SYSTEM.tar.xz into a folder; the same bundle, the same file.

    Neither the times nor the owner of the files on this computer are written down.
    """
    target.mkdir(parents=True, exist_ok=True)
    system = f"{platform.system().lower()}-{platform.machine().lower()}"
    path = target / f"{NAME}-{bundle_contents.version()}-{system}.tar.xz"
    with tarfile.open(path, "w:xz", preset=6) as tar:
        for each in [folder, *sorted(folder.rglob("*"))]:
            place = Path(NAME) / each.relative_to(folder)
            tar.add(each, place.as_posix(), recursive=False, filter=_impersonal)
    return path


def _impersonal(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = 0
    if info.isfile():
        info.mode = 0o755 if info.mode & 0o100 else 0o644
    return info
