"""Each layer knows only the layers below it; the rules know nothing but Python."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import COMPANION, ROOT, modules, parsed


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the modules a tree imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole way"
            yield node.module or ""


def imports_at_start(path: Path) -> Iterator[str]:
    """Yield the modules that are imported as soon as a file is."""
    for node in parsed(path).body:
        yield from imports(node) if isinstance(node, ast.Import | ast.ImportFrom) else ()


def test_the_contracts_between_the_layers_hold() -> None:
    checker = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [checker, "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_has_its_place_among_the_layers() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    placed = {name.strip() for layer in layers for name in layer.split("|")}
    packages = {path.name for path in COMPANION.iterdir() if (path / "__init__.py").exists()}
    assert packages <= placed


def test_the_rules_need_nothing_but_python() -> None:
    ours = {"companion", *sys.stdlib_module_names}
    for path in modules("domain"):
        roots = {name.partition(".")[0] for name in imports(parsed(path))}
        assert roots - ours <= ({"numpy"} if "growth" in path.parts else set()), path
        assert "numpy" not in {name.partition(".")[0] for name in imports_at_start(path)}, path


@pytest.mark.parametrize("package", ["domain", "services"])
def test_rules_and_use_cases_reach_for_no_database_and_no_network(package: str) -> None:
    outside = {"socket", "urllib", "http", "subprocess", "sqlite3", "ssl"}
    for path in modules(package):
        roots = {name.partition(".")[0] for name in imports(parsed(path))}
        assert not roots & outside, path


def test_nothing_at_all_opens_a_network_connection() -> None:
    network = {"urllib.request", "http.client", "http.server", "ftplib", "smtplib", "requests"}
    for path in modules():
        found = set(imports(parsed(path)))
        assert not found & network, path
        assert not any(name.startswith("PySide6.QtWeb") for name in found), path
