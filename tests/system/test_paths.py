"""A profile's folders are private, named without health data, and their loss is noticed."""

import os
import stat
import subprocess
from pathlib import Path

import appdirs
import pytest

from companion.services.troubles import DiskFullError, FolderGoneError
from companion.system.paths import ProfilePaths, free_bytes, require_free_bytes


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def in_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_the_default_profile_lies_where_the_system_keeps_such_data(in_home: Path) -> None:
    paths = ProfilePaths.default()
    assert paths.data == Path(appdirs.user_data_dir("growth-companion", appauthor=False))
    assert in_home in paths.data.parents
    paths.prepare()
    for folder in (paths.data, paths.config, paths.cache, paths.logs, paths.backups):
        assert mode(folder) == 0o700


def test_a_chosen_folder_holds_everything(tmp_path: Path) -> None:
    root = tmp_path / "diary"
    paths = ProfilePaths.inside(root)
    paths.prepare()
    assert mode(root) == 0o700
    for path in (paths.database, paths.vault, paths.lock, paths.settings, paths.device, paths.log):
        assert root in path.parents
        assert path.parent.is_dir()


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "diary")
    paths.prepare()
    paths.vault.write_bytes(b"keys")
    paths.prepare()
    assert paths.vault.read_bytes() == b"keys"
    assert not (paths.data / ".write-check").exists()


def test_a_home_written_with_a_tilde_and_a_relative_folder_are_understood(
    in_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(in_home)
    assert ProfilePaths.inside(Path("~/diary")).data == in_home / "diary"
    assert ProfilePaths.inside(Path("diary")).data == in_home / "diary"


def test_a_profile_open_to_others_is_closed(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "diary")
    paths.data.mkdir(mode=0o755)
    paths.data.chmod(0o755)
    (paths.data / "keys.json").write_bytes(b"")
    paths.backups.mkdir()
    paths.backups.chmod(0o777)
    paths.prepare()
    assert mode(paths.data) == mode(paths.backups) == 0o700


def test_an_empty_chosen_folder_becomes_private(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    ProfilePaths.inside(tmp_path).prepare()
    assert mode(tmp_path) == 0o700


def test_somebodys_own_folder_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").write_text("unrelated")
    tmp_path.chmod(0o755)
    paths = ProfilePaths.inside(tmp_path)
    paths.prepare()
    assert mode(tmp_path) == 0o755
    assert mode(paths.backups) == 0o700


def test_a_drive_that_is_not_plugged_in_is_not_mistaken_for_a_fresh_start(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "stick" / "diary")
    with pytest.raises(FolderGoneError, match="Plug the drive in"):
        paths.prepare()
    assert not (tmp_path / "stick").exists()


def test_a_folder_that_vanishes_while_running_is_noticed(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "diary")
    paths.prepare()
    paths.check()
    paths.data.rename(tmp_path / "elsewhere")
    with pytest.raises(FolderGoneError):
        paths.check()
    with pytest.raises(FolderGoneError):
        free_bytes(paths.data)


def test_a_file_in_place_of_the_folder_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "diary").write_bytes(b"")
    with pytest.raises(FolderGoneError):
        ProfilePaths.inside(tmp_path / "diary").prepare()


def test_room_on_the_drive_is_asked_for_before_large_work(tmp_path: Path) -> None:
    require_free_bytes(tmp_path, 1)
    with pytest.raises(DiskFullError, match="Free some space"):
        require_free_bytes(tmp_path, free_bytes(tmp_path) + 2**50)


def test_no_file_name_speaks_of_health(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "x")
    names = " ".join(
        path.name
        for path in (
            paths.database,
            paths.vault,
            paths.lock,
            paths.settings,
            paths.device,
            paths.log,
        )
    )
    for word in ("growth", "hormone", "inject", "dose", "patient", "child"):
        assert word not in names


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a second account to act as"
)
def test_another_account_cannot_look_into_a_profile(tmp_path: Path) -> None:
    paths = ProfilePaths.inside(tmp_path / "diary")
    paths.prepare()
    for folder in [tmp_path, *tmp_path.parents][:3]:
        folder.chmod(0o755)
    seen = subprocess.run(
        ["ls", str(paths.data)], capture_output=True, check=False, user=65534, group=65534
    )
    assert seen.returncode != 0
