"""The project speaks of itself alone: nothing unfinished, nobody's folders, no addresses."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

FOLDERS = ("companion", "tests", "packaging", "resources", ".ci")
TEXTS = {"", ".css", ".csv", ".desktop", ".json", ".md", ".py", ".qss", ".sh", ".sql", ".svg",
         ".toml", ".ts", ".txt", ".xml", ".yaml"}  # fmt: skip
# Written so that the patterns do not find themselves.
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HAC[K])\b|NotImplementedErro[r]")
SOMEBODYS_FOLDER = re.compile(r"(?<![\w.])/(?:work|root|Users)/|[A-Z]:\\\\?Users")
PACKAGE_INDEX = re.compile(r"(?:py[p]i|npm[j]s|pythonhoste[d])\.(?:org|com)", re.IGNORECASE)


def texts() -> Iterator[Path]:
    """Yield the project's own text files."""
    yield from (path for path in ROOT.glob("*.*") if path.suffix in {".md", ".toml"})
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            hidden = "__pycache__" in path.parts
            if path.is_file() and path.suffix in TEXTS and not hidden:
                yield path


@pytest.mark.parametrize(
    "pattern", [UNFINISHED, SOMEBODYS_FOLDER, PACKAGE_INDEX], ids=["unfinished", "folder", "index"]
)
def test_no_text_of_the_project_holds(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in texts()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_the_patterns_find_what_they_are_made_for() -> None:
    assert UNFINISHED.search("# TO" + "DO: later")
    assert UNFINISHED.search("raise NotImplemented" + "Error")
    assert SOMEBODYS_FOLDER.search("/wo" + "rk/main/file")
    assert PACKAGE_INDEX.search("https://py" + "pi.org/simple")


def test_every_skipped_test_gives_its_reason() -> None:
    skips = re.compile(r"mark\.skip\b(?!\w)\s*(?:$|\()|mark\.skipif\(")
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        for found in skips.finditer(text):
            assert "reason=" in text[found.start() : found.start() + 300], path
