"""On what the figures were measured, without which they say little."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from PySide6 import __version__ as pyside_version


def conditions() -> str:
    """Return one line: processor, cores, how busy they were, system, Python and Qt."""
    busy = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{_processor()}, {os.cpu_count()} cores{busy}; {platform.system()} {platform.release()}; "
        f"Python {platform.python_version()}, PySide {pyside_version}, "
        f"Qt platform {os.environ.get('QT_QPA_PLATFORM', 'default')}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())
