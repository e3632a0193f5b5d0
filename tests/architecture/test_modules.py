"""What every module keeps to: small, described, immutable data, no clock of its own."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, modules, parsed

LONGEST = 350
Described = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
CLOCKS = {"now", "utcnow", "today"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def public(body: list[ast.stmt]) -> Iterator[Described]:
    """Yield the public classes, functions and methods of a body."""
    for node in body:
        if isinstance(node, Described) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def is_ours_to_describe(path: Path, node: Described) -> bool:
    """Tell whether we chose a name; Qt names and describes the methods we override."""
    overridden = "ui" in path.relative_to(ROOT).parts and not isinstance(node, ast.ClassDef)
    setter = any(getattr(mark, "attr", "") == "setter" for mark in node.decorator_list)
    overload = any(getattr(mark, "id", "") == "overload" for mark in node.decorator_list)
    return not (overridden or setter or overload)


def dataclass_marks(node: ast.ClassDef) -> dict[str, bool] | None:
    """Return how a class is marked as a dataclass, None when it is none."""
    for mark in node.decorator_list:
        called = mark.func if isinstance(mark, ast.Call) else mark
        if getattr(called, "id", "") == "dataclass":
            keywords = mark.keywords if isinstance(mark, ast.Call) else []
            return {k.arg or "": getattr(k.value, "value", False) is True for k in keywords}
    return None


def test_a_module_is_short_enough_to_read_in_one_go() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_what_it_is() -> None:
    assert [name_of(path) for path in modules() if not ast.get_docstring(parsed(path))] == []


def test_all_that_a_module_offers_says_what_it_is() -> None:
    silent = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in modules()
        for node in public(parsed(path).body)
        if is_ours_to_describe(path, node) and not ast.get_docstring(node)
    ]
    assert silent == []


def clock_readings(path: Path) -> Iterator[str]:
    """Yield the places at which a module asks the computer's clock."""
    for call in ast.walk(parsed(path)):
        asked = call.func if isinstance(call, ast.Call) else None
        named = asked.attr in CLOCKS if isinstance(asked, ast.Attribute) else False
        if named and getattr(asked.value, "id", "") in {"datetime", "date"}:
            yield f"{name_of(path)}:{asked.lineno}"


def test_one_module_alone_reads_the_computers_clock() -> None:
    clock = ROOT / "companion" / "system" / "clock.py"
    assert list(clock_readings(clock)) != []
    assert [place for path in modules() if path != clock for place in clock_readings(path)] == []


def test_the_facts_of_the_domain_never_change_under_our_hands() -> None:
    found = [
        (f"{name_of(path)}: {node.name}", marks)
        for path in modules("domain")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and (marks := dataclass_marks(node)) is not None
    ]
    assert len(found) > 30
    assert [name for name, marks in found if not (marks.get("frozen") and marks.get("slots"))] == []


def test_no_dose_or_laboratory_value_is_ever_inexact() -> None:
    exact = ("doses", "injections", "prescriptions", "packs", "labs", "measurements")
    for path in modules("domain"):
        if path.stem in exact:
            names = {node.id for node in ast.walk(parsed(path)) if isinstance(node, ast.Name)}
            assert "float" not in names, path
