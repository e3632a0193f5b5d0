"""Finds the libraries and programs of the operating system that are missing, and names them.

Each need is tried for real (a library is loaded, a program looked up), never guessed from the
name of a distribution. On Debian and Ubuntu, root gets what is missing installed; everybody
else gets the one command that does it.
"""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bootstrap import SetupError, say


@dataclass(frozen=True)
class Need:
    """One thing needed, with the package that brings it on apt and pacman.

    ``name`` is a library's file, a program, a Python module, the language a font is for, or the
    path of any other file.
    Fedora and openSUSE need no column: their packages can be asked for by what they hold.
    """

    kind: Literal["library", "program", "module", "font", "file"]
    name: str
    apt: str
    pacman: str

    def is_met(self) -> bool:
        """Try it: load the library, look up the program or module, list the fonts."""
        match self.kind:
            case "library":
                return _loads(self.name)
            case "program":
                return shutil.which(self.name) is not None
            case "module":
                return importlib.util.find_spec(self.name) is not None
            case "font":
                return _font_for(self.name)
            case "file":
                return Path(self.name).exists()

    @property
    def rpm(self) -> str:
        """What to ask dnf and zypper for: every rpm names the libraries and files it holds."""
        match self.kind:
            case "library":
                return f"{self.name}()(64bit)"
            case "program":
                return f"/usr/bin/{self.name}"
            case "module":
                return "python3"
            case "font":
                return f"font(:lang={self.name})"
            case "file":
                return self.name

    @property
    def label(self) -> str:
        """What to call it in a sentence."""
        match self.kind:
            case "library" | "program" | "file":
                return self.name
            case "module":
                return f"Python's {self.name}"
            case "font":
                return f"a font for {self.name}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _font_for(language: str) -> bool:
    command = ["fc-list", f":lang={language}", "family"]
    try:
        return bool(subprocess.run(command, capture_output=True, check=False).stdout.strip())
    except OSError:
        return False


def _libraries(table: str) -> tuple[Need, ...]:
    """Read rows of ``library apt-package pacman-package``."""
    return tuple(Need("library", *row.split()) for row in table.strip().splitlines())


_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
PYTHON = (Need("module", "ensurepip", f"python{_VERSION}-venv", "python"),)
QT = _libraries(
    """
    libGL.so.1            libgl1            libglvnd
    libEGL.so.1           libegl1           libglvnd
    libX11.so.6           libx11-6          libx11
    libxkbcommon.so.0     libxkbcommon0     libxkbcommon
    libdbus-1.so.3        libdbus-1-3       dbus
    libfontconfig.so.1    libfontconfig1    fontconfig
    libfreetype.so.6      libfreetype6      freetype2
    libglib-2.0.so.0      libglib2.0-0      glib2
    libgthread-2.0.so.0   libglib2.0-0      glib2
    libgssapi_krb5.so.2   libgssapi-krb5-2  krb5
    libbrotlidec.so.1     libbrotli1        brotli
    libbrotlicommon.so.1  libbrotli1        brotli
    libzstd.so.1          libzstd1          zstd
    """
)
WAYLAND = _libraries(
    """
    libwayland-client.so.0  libwayland-client0  wayland
    libwayland-cursor.so.0  libwayland-cursor0  wayland
    libwayland-egl.so.1     libwayland-egl1     wayland
    """
)
XCB = _libraries(
    """
    libX11-xcb.so.1         libx11-xcb1         libx11
    libxcb.so.1             libxcb1             libxcb
    libxcb-cursor.so.0      libxcb-cursor0      xcb-util-cursor
    libxcb-glx.so.0         libxcb-glx0         libxcb
    libxcb-icccm.so.4       libxcb-icccm4       xcb-util-wm
    libxcb-image.so.0       libxcb-image0       xcb-util-image
    libxcb-keysyms.so.1     libxcb-keysyms1     xcb-util-keysyms
    libxcb-randr.so.0       libxcb-randr0       libxcb
    libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil
    libxcb-render.so.0      libxcb-render0      libxcb
    libxcb-shape.so.0       libxcb-shape0       libxcb
    libxcb-shm.so.0         libxcb-shm0         libxcb
    libxcb-sync.so.1        libxcb-sync1        libxcb
    libxcb-util.so.1        libxcb-util1        xcb-util
    libxcb-xfixes.so.0      libxcb-xfixes0      libxcb
    libxcb-xkb.so.1         libxcb-xkb1         libxcb
    libxkbcommon-x11.so.0   libxkbcommon-x11-0  libxkbcommon-x11
    """
)
BASE = _libraries(
    """
    libstdc++.so.6          libstdc++6          gcc-libs
    libgcc_s.so.1           libgcc-s1           gcc-libs
    libz.so.1               zlib1g              zlib
    """
)
PRINTERS = _libraries("libcups.so.2 libcups2 libcups")
BUNDLING = (
    Need("program", "objdump", "binutils", "binutils"),
    Need("program", "strip", "binutils", "binutils"),
)
DEBIAN_CHECK = (
    Need("program", "debootstrap", "debootstrap", "debootstrap"),
    Need("program", "chroot", "coreutils", "coreutils"),
)
TOOLS = (
    Need("program", "xvfb-run", "xvfb", "xorg-server-xvfb"),
    Need("program", "Xvfb", "xvfb", "xorg-server-xvfb"),
    Need("program", "xauth", "xauth", "xorg-xauth"),
    Need("program", "xdotool", "xdotool", "xdotool"),
    Need("program", "openbox", "openbox", "openbox"),
    Need("program", "dbus-run-session", "dbus", "dbus"),
    # What starts the bus that screen readers listen on.
    Need(
        "file",
        "/usr/share/dbus-1/services/org.a11y.Bus.service",
        "at-spi2-core",
        "at-spi2-core",
    ),
    Need("program", "pdftotext", "poppler-utils", "poppler"),
    Need("program", "fc-list", "fontconfig", "fontconfig"),
    Need("program", "desktop-file-validate", "desktop-file-utils", "desktop-file-utils"),
    Need("program", "appstreamcli", "appstream", "appstream"),
    Need("font", "zh-cn", "fonts-wqy-zenhei", "wqy-zenhei"),
)


def needs_to_run(environment: Mapping[str, str] = os.environ) -> tuple[Need, ...]:
    """Return what the program needs: Qt, and the window system this session really has."""
    if sys.platform != "linux":
        return ()
    return (*PYTHON, *QT, *_window_system(environment))


def needs_to_bundle() -> tuple[Need, ...]:
    """Return what building the bundle needs: libraries that go into it, and tools."""
    if sys.platform != "linux":
        return ()
    return (*PYTHON, *QT, *XCB, *BUNDLING, *_python_library())


def needs_to_test() -> tuple[Need, ...]:
    """Return what the tests need: a bundle, windows on a virtual screen, tools to look at both."""
    if sys.platform != "linux":
        return ()
    return (*needs_to_bundle(), *TOOLS)


def _python_library() -> tuple[Need, ...]:
    """Return Python as a library, which Debian and its kin keep in a package of its own."""
    if not has_shared_python() or python_library().exists():
        return ()
    row = f"{python_library().name} libpython{_VERSION} python"
    return _libraries(row)


def has_shared_python() -> bool:
    """Say whether this Python exists as a library at all, without which there is no bundle."""
    return bool(sysconfig.get_config_var("Py_ENABLE_SHARED") or sys.platform != "linux")


def python_library() -> Path:
    """Return where this Python keeps its library."""
    folder, name = sysconfig.get_config_vars("LIBDIR", "INSTSONAME")
    return Path(str(folder), str(name))


def _window_system(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """Choose as Qt does: the platform that is set, else Wayland, else X11, else none."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform.startswith("wayland") or (not platform and environment.get("WAYLAND_DISPLAY")):
        return WAYLAND
    if platform.startswith("xcb") or (not platform and environment.get("DISPLAY")):
        return XCB
    return ()


def ensure(needs: Iterable[Need]) -> None:
    """Return when every need is met, after installing what is missing where that is allowed.

    Raises SetupError with the command to type where it is not.
    """
    wanted = tuple(needs)
    missing = _missing(wanted)
    if missing and may_install():
        _apt_install(missing)
        missing = _missing(wanted)
    if missing:
        raise SetupError(advice(missing))


def _missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    importlib.invalidate_caches()
    return tuple(need for need in needs if not need.is_met())


def may_install() -> bool:
    """Say whether this is root on a system with Debian's package manager."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None and shutil.which("dpkg") is not None


def _apt_install(missing: tuple[Need, ...]) -> None:
    packages = _unique(need.apt for need in missing)
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-qq", "-o", "DPkg::Lock::Timeout=300"]
    for command in (
        ["apt-get", *options, "update"],
        ["apt-get", *options, "install", "--yes", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(command, stdout=subprocess.DEVNULL, env=quiet, check=False)
        if done.returncode:
            raise SetupError(
                f"Could not install the system packages: {shlex.join(command)} ended with an "
                "error. See to what it says above and start again."
            )


def advice(missing: Iterable[Need]) -> str:
    """Say what is missing and name the command that installs it on this distribution."""
    lacking = tuple(missing)
    names = ", ".join(need.label for need in lacking)
    found = next((tool for tool in _COMMANDS if shutil.which(tool)), None)
    if found is None:
        return f"Your system lacks: {names}. Install the packages that hold them, and start again."
    command, column = _COMMANDS[found]
    packages = _unique(getattr(need, column) for need in lacking)
    return (
        f"Your system lacks: {names}. Install them and start again:\n"
        f"    {command} {shlex.join(packages)}"
    )


_COMMANDS = {
    "apt-get": ("sudo apt-get install --no-install-recommends", "apt"),
    "dnf": ("sudo dnf install", "rpm"),
    "zypper": ("sudo zypper install", "rpm"),
    "pacman": ("sudo pacman -S --needed", "pacman"),
}


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
