"""The log can be sent to anybody: whatever is said to it, no value of a person's gets through."""

import ast
import logging
import stat
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from companion.services.troubles import DiskFullError
from companion.system import logs
from companion.system.logs import SafeFormatter, start_log, stop_log

OURS = logging.getLogger("companion.tests")
LIBRARY = logging.getLogger("somelibrary")
NAME = "a private name"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Lend a started log."""
    path = tmp_path / "companion.log"
    handler = start_log(path)
    yield path
    stop_log(handler)


def test_a_line_holds_time_level_module_and_sentence(log: Path) -> None:
    OURS.info("Backup verified")
    time, level, module, sentence = log.read_text().strip().split(" ", 3)
    assert time.endswith("Z")
    assert (level, module, sentence) == ("INFO", "companion.tests:", "Backup verified")


def test_counts_and_class_names_are_let_through(log: Path) -> None:
    OURS.warning("%d of %d backups, complete: %s, by %s", 3, 14, False, DiskFullError)
    assert "3 of 14 backups, complete: False, by DiskFullError" in log.read_text()


@pytest.mark.parametrize(
    "value",
    [NAME, 0.8, Decimal("0.8"), date(2014, 5, 6), Path("/home/somebody"), [1], ValueError(NAME)],
)
def test_any_other_value_is_withheld(log: Path, value: object) -> None:
    OURS.warning("Injection kept: %s", value)
    text = log.read_text()
    assert "Injection kept: %s (withheld)" in text
    assert str(value) not in text


def test_values_given_by_name_are_withheld(log: Path) -> None:
    OURS.warning("Kept for %(name)s", {"name": NAME})
    assert NAME not in log.read_text()


def test_a_sentence_that_does_not_fit_its_values_is_still_written() -> None:
    record = logging.LogRecord(OURS.name, logging.INFO, "", 1, "%d backups", (DiskFullError,), None)
    assert SafeFormatter().format(record).endswith("companion.tests: %d backups (withheld)")


def test_an_error_handed_over_as_the_message_is_withheld(log: Path) -> None:
    OURS.warning(ValueError(NAME))
    assert NAME not in log.read_text()


def test_an_error_is_told_by_class_and_place(log: Path) -> None:
    try:
        raise ValueError(NAME)
    except ValueError:
        OURS.exception("A fault")
    text = log.read_text()
    assert "A fault\nValueError\n  test_logs.py:" in text
    assert NAME not in text


def test_libraries_are_named_but_not_quoted_and_only_when_they_warn(log: Path) -> None:
    LIBRARY.info("hello")
    LIBRARY.warning("cannot open %s", NAME)
    logging.getLogger("companionway").warning(NAME)
    assert [line.split(" ", 1)[1] for line in log.read_text().splitlines()] == [
        "WARNING somelibrary: (withheld)",
        "WARNING companionway: (withheld)",
    ]


def test_the_files_are_private_and_few(
    log: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if hasattr(each, "maxBytes"))
    monkeypatch.setattr(handler, "maxBytes", 500)
    for number in range(60):
        OURS.info("Heartbeat %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["companion.log", "companion.log.1", "companion.log.2"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert "Heartbeat 59" in log.read_text()


def test_a_log_that_cannot_be_written_is_no_trouble(tmp_path: Path, capsys) -> None:
    handler = start_log(tmp_path / "gone" / "companion.log")
    OURS.warning("Backup of %s", NAME)
    stop_log(handler)
    OURS.info("after the end")
    shown = capsys.readouterr()
    assert NAME not in shown.out + shown.err


def test_every_sentence_we_log_is_written_out_in_the_code() -> None:
    """A sentence put together while running could carry a value past the filter."""
    package = Path(logs.__file__).parents[1]
    made_up = [
        f"{path.relative_to(package)}:{call.lineno}"
        for path in package.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and is_log_call(call) and not has_fixed_sentence(call)
    ]
    assert made_up == []


def is_log_call(call: ast.Call) -> bool:
    function = call.func
    if not isinstance(function, ast.Attribute) or not isinstance(function.value, ast.Name):
        return False
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    return function.attr in levels and function.value.id.strip("_").lower() in {"log", "logger"}


def has_fixed_sentence(call: ast.Call) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Constant)
