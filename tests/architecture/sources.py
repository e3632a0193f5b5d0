"""The program's own source files, read once."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMPANION = ROOT / "companion"


@cache
def modules(package: str = "") -> tuple[Path, ...]:
    """Return the Python files of the program, or of one of its packages."""
    return tuple(sorted((COMPANION / package).rglob("*.py")))


@cache
def parsed(path: Path) -> ast.Module:
    """Return a file as a syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))
