"""Small files are whole or not there, private, and their troubles have names."""

import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.services.troubles import (
    DiskFullError,
    FolderDeniedError,
    FolderGoneError,
    FolderReadOnlyError,
    FolderTroubleError,
    TroubleError,
    naming_folder_troubles,
)
from companion.system.files import KeptFile, sweep_unfinished, write_atomic


class TornError(TroubleError):
    """The content is not a number."""


def number(data: bytes) -> int:
    if not data.isdigit():
        raise TornError
    return int(data)


@pytest.fixture
def kept(tmp_path: Path) -> KeptFile[int]:
    return KeptFile(tmp_path / "number", number, TornError)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Lend a real drive of 64 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(place)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("a small drive can only be mounted by the administrator of a Linux computer")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_written_file_is_private_whatever_the_account_usually_allows(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_atomic(tmp_path / "one", b"1")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o600


def test_a_file_is_replaced_without_leftovers(tmp_path: Path) -> None:
    path = tmp_path / "one"
    write_atomic(path, b"old")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_drive_is_named_and_the_old_file_stays(small_disk: Path) -> None:
    path = small_disk / "one"
    write_atomic(path, b"old")
    with pytest.raises(DiskFullError, match="nothing was changed"):
        write_atomic(path, bytes(100_000))
    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


def test_a_read_only_drive_is_named(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(FolderReadOnlyError, match="cannot be written to") as caught:
        write_atomic(small_disk / "one", b"1")
    assert caught.value.path == small_disk


def test_a_vanished_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderGoneError):
        write_atomic(tmp_path / "gone" / "one", b"1")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a second account to act as"
)
def test_a_folder_of_another_account_is_named(kept: KeptFile[int]) -> None:
    kept.write(b"1")
    kept.path.parent.chmod(0o700)
    os.seteuid(65534)
    try:
        for attempt in (lambda: write_atomic(kept.path, b"2"), kept.read, kept.exists):
            with pytest.raises(FolderDeniedError, match="Give it permission"):
                attempt()
    finally:
        os.seteuid(0)
    assert kept.path.read_bytes() == b"1"


def test_an_error_without_a_name_stays_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), naming_folder_troubles():
        tmp_path.read_bytes()
    with pytest.raises(OSError, match="no number"), naming_folder_troubles():
        raise OSError("no number")


def test_every_folder_trouble_says_what_to_do_and_names_no_path(tmp_path: Path) -> None:
    for trouble in FolderTroubleError.__subclasses__():
        assert str(tmp_path) not in str(trouble(tmp_path))
        assert str(trouble(tmp_path)) == trouble.sentence


def test_a_kept_file_is_read_back(kept: KeptFile[int]) -> None:
    assert kept.read() is None
    assert not kept.exists()
    kept.write(b"1")
    kept.write(b"2")
    read = kept.read()
    assert read
    assert (read.value, read.from_previous) == (2, False)


@pytest.mark.parametrize("content", [b"", b"torn", None])
def test_the_second_copy_steps_in(kept: KeptFile[int], content: bytes | None) -> None:
    kept.write(b"1")
    if content is None:
        kept.path.unlink()
    else:
        kept.path.write_bytes(content)
    read = kept.read()
    assert read
    assert (read.value, read.from_previous) == (1, True)
    assert kept.exists()


def test_content_that_could_not_be_read_back_is_not_written(kept: KeptFile[int]) -> None:
    kept.write(b"1")
    with pytest.raises(TornError):
        kept.write(b"one")
    assert kept.path.read_bytes() == b"1"


def test_removing_takes_every_copy(kept: KeptFile[int]) -> None:
    kept.write(b"1")
    kept.path.write_bytes(b"torn")
    kept.write(b"2")
    neighbour = kept.path.with_name("numbers")
    neighbour.write_bytes(b"")
    kept.remove()
    assert list(kept.path.parent.iterdir()) == [neighbour]


def test_what_killed_writers_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".keys.json.0a1b2c3d.unfinished").write_bytes(b"half")
    (tmp_path / "keys.json").write_bytes(b"whole")
    assert sweep_unfinished(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]
    assert sweep_unfinished(tmp_path) == 0
