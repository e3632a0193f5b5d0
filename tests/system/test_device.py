"""A computer keeps its random name and gives away nothing about itself."""

import json
from pathlib import Path

import pytest

from companion.services.troubles import FolderGoneError
from companion.system.device import this_device


def test_a_computer_keeps_its_name(tmp_path: Path) -> None:
    path = tmp_path / "device.json"
    first = this_device(path)
    assert this_device(path) == first
    assert len(first.code) == 2


def test_two_computers_differ(tmp_path: Path) -> None:
    one, other = this_device(tmp_path / "one.json"), this_device(tmp_path / "other.json")
    assert one.id != other.id


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"id": 1}', b'{"id": "x", "code": "A2"}', b"\xff", b"[" * 10**5],
)
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "device.json"
    path.write_bytes(content)
    made = this_device(path)
    assert this_device(path) == made


def test_nothing_but_random_names_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "device.json"
    made = this_device(path)
    assert made.id.version == 4  # random, not made from the network card as version 1 is
    assert json.loads(path.read_text()) == {"id": str(made.id), "code": made.code}


def test_a_vanished_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderGoneError):
        this_device(tmp_path / "gone" / "device.json")
