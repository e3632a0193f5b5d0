"""A fault is described by classes and places; nothing a person wrote is repeated."""

import json
from pathlib import Path

import pytest

from companion.services.troubles import DiskFullError
from companion.system.device import this_device
from companion.system.fault_text import describe_fault, fault_name, place

NOTE = "a private note"


def caught(work) -> BaseException:
    with pytest.raises(BaseException) as raised:  # noqa: PT011 - any of them
        work()
    return raised.value


def raise_from(cause: BaseException | None, error: BaseException) -> None:
    raise error from cause


def test_the_class_and_the_place_are_told_and_the_words_are_not() -> None:
    text = describe_fault(caught(lambda: raise_from(None, ValueError(NOTE))))
    assert text.startswith("ValueError\n")
    assert "test_fault_text.py:" in text
    assert "in raise_from" in text
    assert NOTE not in text


def test_causes_are_told_in_turn() -> None:
    text = describe_fault(caught(lambda: raise_from(KeyError(NOTE), DiskFullError())))
    assert text.startswith("DiskFullError\n")
    assert text.endswith("caused by\nKeyError")
    assert NOTE not in text


def test_an_error_during_an_error_is_told() -> None:
    def clumsy() -> None:
        try:
            json.loads(NOTE)
        except ValueError:
            {}[NOTE]

    text = describe_fault(caught(clumsy))
    assert "KeyError" in text
    assert "caused by\nJSONDecodeError" in text
    assert "json/decoder" not in text  # the standard library's folder is a folder of the computer
    assert NOTE not in text


def test_a_hidden_context_stays_hidden() -> None:
    def silent() -> None:
        try:
            json.loads(NOTE)
        except ValueError:
            raise DiskFullError from None

    assert "caused by" not in describe_fault(caught(silent))


def test_causes_in_a_circle_come_to_an_end() -> None:
    one, other = ValueError(), TypeError()
    one.__cause__, other.__cause__ = other, one
    assert describe_fault(one).count("ValueError") == 1


def test_places_in_the_program_are_told_from_its_package_on(tmp_path: Path) -> None:
    text = describe_fault(caught(lambda: this_device(tmp_path / "someone" / "device.json")))
    assert "companion/system/device.py:" in text
    assert "FileNotFoundError [ENOENT]" in text
    assert "someone" not in text
    assert str(Path(__file__).parents[2]) not in text


def test_places_in_libraries_are_told_from_the_library_on() -> None:
    file = "/home/someone/venv/lib/python3.11/site-packages/keyring/core.py"
    assert place(file, 12, "load") == "keyring/core.py:12 in load"
    assert place("/home/someone/script.py", None, "run") == "script.py:0 in run"


def test_the_databases_own_code_is_told() -> None:
    class DatabaseError(Exception):
        sqlite_errorname = "SQLITE_FULL"

    assert fault_name(DatabaseError(NOTE)) == "DatabaseError [SQLITE_FULL]"
    assert fault_name(OSError(NOTE)) == "OSError"
