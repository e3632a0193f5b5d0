"""The command line as a person types it: words in any order, sentences, exit codes."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion import __main__ as program
from companion import __version__

PASSPHRASE = "seven words that nobody else would choose"
COMMANDS: dict[str, list[str]] = {
    "window": [],
    "self-test": ["self-test"],
    "sds": ["sds", "in.csv"],
    "velocity": ["velocity", "in.csv"],
    "backup": ["backup", "-o", "b.gcbackup"],
    "restore": ["restore", "b.gcbackup"],
    "export": ["export", "ics", "-o", "phone.ics"],
    "import": ["import", "growth.csv", "--dry-run"],
    "screenshot": ["screenshot", "--page", "today", "-o", "today.png"],
}
SHARED = ["--demo", "--passphrase-stdin", "--profile-dir", "somewhere"]
Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def type_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Said]:
    """Return a call that runs a command in an empty folder and returns its code and words."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        capsys.readouterr()
        code = program.main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def read(words: list[str]) -> argparse.Namespace:
    """Return what the command line understood."""
    return program._parser().parse_args(words)


def shared_part(parsed: argparse.Namespace) -> tuple[object, ...]:
    names = ("demo", "passphrase_stdin", "profile_dir")
    return tuple(getattr(parsed, name, None) for name in names)


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_shared_options_stand_before_or_after_the_command(words: list[str]) -> None:
    expected = (True, True, Path("somewhere"))
    assert shared_part(read([*SHARED, *words])) == expected
    assert shared_part(read([*words, *SHARED])) == expected
    assert shared_part(read(["--demo", *words, *SHARED[1:]])) == expected


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_without_them_nothing_is_set(words: list[str]) -> None:
    assert shared_part(read(words)) == (None, None, None)


def test_the_last_word_counts_where_both_say_something() -> None:
    parsed = read(["--profile-dir", "first", "backup", "-o", "b", "--profile-dir", "second"])
    assert parsed.profile_dir == Path("second")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["--page", "nowhere"],
        ["backup"],
        ["screenshot", "--page", "today"],
        ["screenshot", "--page", "today", "-o", "p.png", "--scale", "9"],
        ["screenshot", "--page", "today", "-o", "p.png", "--theme", "neon"],
    ],
)
def test_what_cannot_be_understood_is_explained_and_ends_with_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main(words)
    assert ended.value.code == 2
    assert "usage: companion" in capsys.readouterr().err


def test_it_says_its_version_and_what_it_can_do(capsys: pytest.CaptureFixture[str]) -> None:
    for words, expected in ((["--version"], __version__), (["--help"], "self-test")):
        with pytest.raises(SystemExit) as ended:
            program.main(words)
        assert ended.value.code == 0
        assert expected in capsys.readouterr().out


def test_a_backup_is_proven_checked_and_restored(type_in: Said, tmp_path: Path) -> None:
    key = PASSPHRASE + "\n"
    code, out, err = type_in(
        "backup", "-o", "b.gcbackup", "--profile-dir", "one", "--passphrase-stdin", typed=key
    )
    assert (code, "Recovery code: " in err) == (0, True)
    assert out == "b.gcbackup: 0 people, 0 injections, 0 rows in all\n"

    words = ("restore", "b.gcbackup", "--passphrase-stdin", "--profile-dir", "two")
    code, out, _ = type_in(*words, "--dry-run", typed=key)
    assert code == 0
    assert out.endswith("Dry run: nothing was changed.\n")
    assert not list((tmp_path / "two").rglob("*.db"))

    code, out, _ = type_in(*words, typed=key)
    assert (code, out.splitlines()[-1]) == (0, "Restored.")
    code, out, _ = type_in(*words, typed=key)
    assert code == 0
    assert "The earlier record was kept in" in out


def test_the_demo_s_backup_holds_the_demo_and_restores_into_nothing(
    type_in: Said, tmp_path: Path
) -> None:
    code, out, _ = type_in("--demo", "backup", "-o", "demo.gcbackup")
    assert code == 0
    assert "3 people" in out
    # Its recovery code was shown to nobody, so that only a keyring could open it.
    code, _, err = type_in("restore", "demo.gcbackup", "--demo", "--passphrase-stdin", typed="x\n")
    assert code == 1
    assert err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["demo.gcbackup"]


def test_a_wrong_passphrase_gets_a_sentence_and_changes_nothing(type_in: Said) -> None:
    where = ("--profile-dir", "one", "--passphrase-stdin")
    assert type_in("backup", "-o", "b.gcbackup", *where, typed=PASSPHRASE + "\n")[0] == 0
    for words in (("backup", "-o", "c.gcbackup"), ("restore", "b.gcbackup")):
        code, out, err = type_in(*words, *where, typed="not it\n")
        assert code == 1
        assert out == ""
        assert err == (
            "That passphrase does not open this record. Check capitals and the keyboard layout.\n"
        )
    assert not Path("c.gcbackup").exists()


@pytest.mark.parametrize("made", [b"", b"not a backup at all", bytes(5000)])
def test_a_file_that_is_no_backup_is_refused(type_in: Said, tmp_path: Path, made: bytes) -> None:
    (tmp_path / "x.gcbackup").write_bytes(made)
    code, _, err = type_in(
        "restore", "x.gcbackup", "--profile-dir", "one", "--passphrase-stdin", typed="x\n"
    )
    assert code == 1
    assert "not a whole backup" in err


def test_a_backup_that_is_not_there_is_said_so(type_in: Said) -> None:
    code, _, err = type_in("restore", "gone.gcbackup", "--profile-dir", "one")
    assert code == 1
    assert "Traceback" not in err
    assert err.rstrip().endswith((".", "!"))


def test_a_diary_that_was_never_begun_is_not_backed_up(type_in: Said, tmp_path: Path) -> None:
    code, _, err = type_in("backup", "-o", "b.gcbackup", "--profile-dir", "empty")
    assert code == 1
    assert "record" in err
    assert not (tmp_path / "b.gcbackup").exists()


def test_where_no_window_can_open_a_sentence_says_so(
    type_in: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, out, err = type_in()
    assert (code, out) == (1, "")
    assert err == "No display was found, so no window can be opened here.\n"
