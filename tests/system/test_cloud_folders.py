"""A folder that a cloud client copies is recognised by its name or by the client's own mark."""

from pathlib import Path

import pytest

from companion.system.cloud_folders import cloud_client_of


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.mark.parametrize(
    ("folder", "client"),
    [
        ("Dropbox/diary", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Example Team Dropbox/diary", "Dropbox"),
        ("OneDrive/diary", "OneDrive"),
        ("OneDrive - Example School/Documents/diary", "OneDrive"),
        ("Library/Mobile Documents/diary", "iCloud Drive"),
        ("iCloudDrive/diary", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-someone/My Drive", "Google Drive"),
        ("Google Drive/diary", "Google Drive"),
        ("Nextcloud/diary", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud/diary", "ownCloud"),
        ("pCloudDrive/diary", "pCloud"),
        ("Syncthing/diary", "Syncthing"),
    ],
)
def test_known_names_are_recognised_even_before_the_folder_exists(
    home: Path, folder: str, client: str
) -> None:
    assert cloud_client_of(home / folder) == client


@pytest.mark.parametrize(
    ("mark", "client"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_5f2a.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_marks_in_a_folder_above_are_recognised(home: Path, mark: str, client: str) -> None:
    (home / "shared" / mark).mkdir(parents=True)
    (home / "shared" / "private" / "diary").mkdir(parents=True)
    assert cloud_client_of(home / "shared" / "private" / "diary") == client


def test_a_link_into_a_copied_folder_is_followed(home: Path) -> None:
    (home / "Dropbox" / "diary").mkdir(parents=True)
    (home / "diary").symlink_to(home / "Dropbox" / "diary")
    assert cloud_client_of(home / "diary") == "Dropbox"


def test_an_ordinary_folder_is_not_suspected(home: Path) -> None:
    (home / "Documents" / "dropbox notes").mkdir(parents=True)
    assert cloud_client_of(home / "Documents" / "dropbox notes") is None


def test_a_clients_settings_in_the_home_folder_say_nothing_about_the_rest(home: Path) -> None:
    (home / ".dropbox").mkdir()
    (home / "Documents").mkdir()
    assert cloud_client_of(home / "Documents") is None
    (home / "Documents" / ".dropbox").mkdir()
    assert cloud_client_of(home / "Documents") == "Dropbox"
