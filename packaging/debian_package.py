"""Turns the stand-alone bundle into a Debian package that uses the desktop's own libraries."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import bundle_contents
import system_packages
from bootstrap import PROJECT, SetupError
from linux_libraries import is_binary, needed, newest_glibc, reached
from system_packages import Need

NAME = "growth-companion"
HERE = PROJECT / "packaging"
HOME = Path("usr", "lib", NAME)
METAINFO = "org.growth_companion.GrowthCompanion.metainfo.xml"
FROM_SYSTEM = (
    *system_packages.BASE, *system_packages.QT, *system_packages.XCB, *system_packages.WAYLAND,
    *system_packages.PRINTERS,
)  # fmt: skip
"""The libraries the package leaves to the system, with the packages that bring them."""

_RECOMMENDS = ("fonts-noto-cjk | fonts-wqy-zenhei", "dbus-user-session | dbus-session-bus")


def build(bundle: Path, icons: Path, target: Path) -> Path:
    """Write the package made of a bundle and its icons into a folder, and return it.

    Raises SetupError where dpkg-deb is missing or refuses.
    """
    tree = PROJECT / "build" / "deb" / NAME
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree, bundle, icons)
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{bundle_contents.version()}_{architecture()}.deb"
    _run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)])
    return package


def fill(tree: Path, bundle: Path, icons: Path) -> None:
    """Lay out every file of the package under ``tree``."""
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    leave_to_system(tree / HOME / "_internal")
    _place_for_desktop(tree, icons)
    _place_documents(tree)
    _set_modes(tree)
    _write_control(tree)


def leave_to_system(inside: Path) -> None:
    """Take away the libraries that the packages named in Depends bring, and what only they need.

    A desktop's own libraries fit each other and its drivers, and are kept safe by its updates.
    """
    left_out = {need.name for need in FROM_SYSTEM}
    asked = needed(path for path in inside.rglob("*") if is_binary(path))
    edges = {path.name: names for path, names in asked.items()}
    collected = {
        path.name for path in asked if path.parent == inside.resolve() and _is_system(path)
    }
    kept = reached((name for name in edges if name not in collected), edges, left_out)
    for name in collected - kept:
        (inside / name).unlink()


def _is_system(path: Path) -> bool:
    return path.name.startswith("lib") and not path.name.startswith("libpython")


def unmet(tree: Path) -> set[str]:
    """Return the libraries that something in the package needs and nobody promises to bring."""
    binaries = [path for path in tree.rglob("*") if is_binary(path)]
    there = {path.name for path in tree.rglob("*.so*")} | {need.name for need in FROM_SYSTEM}
    asked = {name for names in needed(binaries).values() for name in names}
    return {name for name in asked - there if not _is_from_libc(name)}


def _is_from_libc(name: str) -> bool:
    return name.startswith(("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so",
                            "libutil.so", "libresolv.so", "ld-linux"))  # fmt: skip


def depends(tree: Path) -> str:
    """Return what the package cannot do without, as Debian writes it."""
    major, minor = newest_glibc(path for path in tree.rglob("*") if is_binary(path))
    always = [need for need in FROM_SYSTEM if need not in system_packages.PRINTERS]
    return ", ".join([f"libc6 (>= {major}.{minor})", *_packages(always)])


def _packages(needs: Iterable[Need]) -> list[str]:
    return sorted({need.apt for need in needs})


def architecture() -> str:
    """Return Debian's name for the processor of this computer."""
    return _run(["dpkg", "--print-architecture"]).strip()


def _place_for_desktop(tree: Path, icons: Path) -> None:
    share, programs = tree / "usr" / "share", tree / "usr" / "bin"
    _copy(HERE / "linux" / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(HERE / "linux" / f"{NAME}.metainfo.xml", share / "metainfo" / METAINFO)
    hicolor = share / "icons" / "hicolor"
    for picture in icons.glob("*.png"):
        side = f"{picture.stem}x{picture.stem}"
        _copy(picture, hicolor / side / "apps" / f"{NAME}.png")
    drawing = PROJECT / "resources" / "icons" / "app" / f"{NAME}.svg"
    _copy(drawing, hicolor / "scalable" / "apps" / f"{NAME}.svg")
    programs.mkdir(parents=True)
    for command in (NAME, "companion"):
        (programs / command).symlink_to(Path("..", "lib", NAME, NAME))


def _place_documents(tree: Path) -> None:
    documents = tree / "usr" / "share" / "doc" / NAME
    manual = tree / "usr" / "share" / "man" / "man1"
    _copy(HERE / "debian" / "copyright", documents / "copyright")
    (tree / HOME / "_internal" / "licences").rename(documents / "licences")
    overrides = tree / "usr" / "share" / "lintian" / "overrides"
    _copy(HERE / "debian" / "lintian-overrides", overrides / NAME)
    _compress(_changelog().encode(), documents / "changelog.gz")
    _compress((PROJECT / "CHANGELOG.md").read_bytes(), documents / "NEWS.gz")
    _compress((HERE / "debian" / f"{NAME}.1").read_bytes(), manual / f"{NAME}.1.gz")
    (manual / "companion.1.gz").symlink_to(f"{NAME}.1.gz")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compress(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def _changelog() -> str:
    """Return Debian's own list of changes, dated as the newest release in the description is."""
    release = ET.parse(HERE / "linux" / f"{NAME}.metainfo.xml").find("releases/release")  # noqa: S314 - our own file
    assert release is not None
    day = datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC)
    template = (HERE / "debian" / "changelog.in").read_text(encoding="utf-8")
    return template.format(version=release.attrib["version"], date=format_datetime(day))


def _set_modes(tree: Path) -> None:
    """Let everybody read, nobody but root write, and only the program be run."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == NAME and is_binary(path)) else 0o644)


def _write_control(tree: Path) -> None:
    template = (HERE / "debian" / "control.in").read_text(encoding="utf-8")
    files = sorted(_files(tree))
    text = template.format(
        version=bundle_contents.version(),
        architecture=architecture(),
        kilobytes=sum(path.stat().st_size for path in files) // 1024,
        depends=depends(tree),
        recommends=", ".join((*_RECOMMENDS, *_packages(system_packages.PRINTERS))),
    )
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree).as_posix()}\n"  # noqa: S324 - Debian's own list of sums, against damage only
        for path in files
    )
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text(sums, encoding="utf-8")


def _files(tree: Path) -> Iterator[Path]:
    return (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def _run(command: list[str]) -> str:
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(f"{command[0]} did not do its work: {error}") from error


def draw_icons(python: Path) -> Path:
    """Have the icons drawn by an interpreter that holds Qt, and return their folder."""
    target = PROJECT / "build" / "icons"
    _run([str(python), str(HERE / "app_icons.py"), str(target)])
    return target


if sys.platform != "linux":
    raise SetupError("A Debian package can be made on Linux only.")
