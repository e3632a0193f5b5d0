"""Decides what the stand-alone bundle holds; companion.spec asks, and nothing here builds.

Everything kept was seen to be needed by the self-test of the bundle, everything left out to be
unneeded. Names are matched alike on Linux, macOS and Windows.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePath

from bootstrap import PROJECT, RUN

LICENCES = PROJECT / "packaging" / "licences"
IDENTIFIER = "org.growth-companion.GrowthCompanion"
"""How macOS tells the program from all others."""

# The program opens no connection, so it needs neither TLS nor OpenSSL's copy of the digests.
NETWORK = ("ssl", "_ssl", "_hashlib")
UNUSED_PARTS = ("PIL._avif", "PIL._imagingtk", "numpy._core._multiarray_tests")
# unittest looks superfluous too, but pyparsing, and with it Matplotlib, does not start without.
UNUSED_MODULES = (*NETWORK, "tkinter", "readline", "curses", "pydoc_data", *UNUSED_PARTS)

# Matplotlib's own hook gives each start an empty folder for its cache, and so makes it look
# through all fonts again: half a second before the first chart. The other one prepares for
# programs that start copies of themselves.
UNWANTED_START_HOOKS = frozenset({"pyi_rth_mplconfig", "pyi_rth_multiprocessing"})

# Qt's parts that are loaded by name while it runs, by folder.
PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"}),
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "xcbglintegrations": frozenset({"qxcb-glx-integration", "qxcb-egl-integration"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-graphics-integration-client": frozenset({"qt-plugin-wayland-egl"}),
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qgif", "qico", "qjpeg", "qsvg", "qwebp"}),
    "printsupport": frozenset({"cupsprintersupport", "windowsprintersupport"}),
    "styles": frozenset({"qmodernwindowsstyle", "qmacstyle"}),
}

# Parts of Matplotlib's data that only its own examples and tool bar read, and fonts for PDF
# files that name a font without holding it, which ours never do.
UNUSED_DATA = re.compile(
    r"matplotlib/mpl-data/(sample_data|images|plot_directive|fonts/afm|fonts/pdfcorefonts)/"
    r"|matplotlib/mpl-data/kpsewhich\.lua"
)
_QT_TRANSLATION = re.compile(r"/translations/(?P<name>[^/]+)\.qm$")
_PLUGIN = re.compile(r"/plugins/(?P<folder>[^/]+)/(lib)?(?P<name>[^/]+?)\.(so|dylib|dll)$")

# Libraries every Linux desktop has, and on which its own drivers and printers depend: an older
# copy of ours would get in their way.
LEFT_TO_SYSTEM = frozenset({"libstdc++.so.6", "libgcc_s.so.1", "libcups.so.2"})

# Compiled with all their symbols, which makes up most of their size. NumPy's and Pillow's own
# libraries must stay as they are: they no longer load once stripped.
STRIPPED = (
    "libpython3*", "sqlcipher3/_sqlite3*", "kiwisolver/_cext*", "fontTools/**/*.so",
    "cryptography/hazmat/bindings/_rust*", "python3*/lib-dynload/*.so",
)  # fmt: skip

_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def version(project: Path = PROJECT) -> str:
    """Return the program's version, as its package states it."""
    text = (project / "companion" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def languages(project: Path = PROJECT) -> frozenset[str]:
    """Return the codes of the languages the program speaks, from the files it ships."""
    files = (project / "resources" / "i18n").glob("companion_*.qm")
    return frozenset(path.stem.removeprefix("companion_") for path in files)


def is_wanted(place: str, spoken: frozenset[str]) -> bool:
    """Say whether a file belongs into the bundle, by its place there."""
    name = PurePath(place).as_posix()
    if plugin := _PLUGIN.search(f"/{name}"):
        return plugin["name"] in PLUGINS.get(plugin["folder"], ())
    if translation := _QT_TRANSLATION.search(f"/{name}"):
        return translation["name"] in {f"qtbase_{code}" for code in spoken}
    return not UNUSED_DATA.search(name)


def is_plugin(place: str) -> bool:
    """Say whether a file is one that Qt loads by name."""
    return _PLUGIN.search(f"/{PurePath(place).as_posix()}") is not None


def foreign_modules() -> tuple[str, ...]:
    """Return the modules of installed packages that the program did not ask for.

    The environment may hold the tools of the tests as well; some libraries would use them.
    """
    asked = {*_locked_names(), "growth-companion"}
    ours: set[str] = set()
    foreign: set[str] = set()
    for package in distributions():
        (ours if _plain(package.name) in asked else foreign).update(_modules(package))
    return tuple(sorted(foreign - ours))


def licences(inside: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return, as PyInstaller lists data, the licence of every package with a part inside."""
    modules = {re.split(r"[./]", PurePath(name).as_posix())[0] for name in inside}
    found = [(f"licences/{path.name}", str(path), "DATA") for path in sorted(LICENCES.iterdir())]
    found += [("licences/python.txt", str(path), "DATA") for path in _python_licence()]
    for package in distributions():
        if modules.isdisjoint(_modules(package)):
            continue
        for file in package.files or ():
            if _LICENCE.search(file.name) and file.suffix != ".py":
                place = f"licences/{_plain(package.name)}/{file.name}"
                found.append((place, str(file.locate()), "DATA"))
    return found


def _python_licence() -> list[Path]:
    """Return the file in which this Python carries its licence, or Debian's note on it."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/libpython{version}-stdlib/copyright"),
    )
    return [place for place in places if place.is_file()][:1]


def _locked_names() -> set[str]:
    lock = (PROJECT / RUN.lock).read_text(encoding="utf-8")
    return {_plain(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}


def _modules(package: Distribution) -> Iterable[str]:
    """Return the importable names a package brings at the top."""
    tops = {file.parts[0] for file in package.files or () if file.suffix in {".py", ".so", ".pyd"}}
    return {top.split(".")[0] for top in tops if top.split(".")[0].isidentifier()}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
