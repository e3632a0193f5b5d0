"""Rules of the house that the linter cannot tell apart from Qt's own names."""

from __future__ import annotations

import ast
from pathlib import Path

UI = Path(__file__).parents[2] / "companion" / "ui"


def undocumented(path):
    """Yield public methods that we named ourselves and did not describe."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
            continue
        for method in node.body:
            if (
                isinstance(method, ast.FunctionDef)
                and not method.name.startswith("_")
                and method.name == method.name.lower()
                and not ast.get_docstring(method)
                and not any(getattr(d, "attr", "") == "setter" for d in method.decorator_list)
            ):
                yield f"{path.relative_to(UI)}:{method.lineno} {node.name}.{method.name}"


def test_every_public_method_says_what_it_does():
    # Qt's one-word method names are Qt's to describe.
    qt_words = {"count", "event", "paint", "data", "flags", "index", "parent", "sort"}
    found = [place for path in sorted(UI.rglob("*.py")) for place in undocumented(path)]
    assert not [place for place in found if place.rsplit(".", 1)[1] not in qt_words]
