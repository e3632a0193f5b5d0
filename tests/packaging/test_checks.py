"""The test command: what it runs, in which surroundings, and how it adds the results up."""

from pathlib import Path

import pytest

PYTHON = Path("venv", "bin", "python")


@pytest.fixture
def checks():
    import checks

    return checks


def commands(checks, arguments, scratch, platform="linux"):
    plan = checks.plan(PYTHON, checks.read_arguments(arguments), scratch, platform)
    return {check.title: check for check in plan}


def test_style_types_and_layers_come_before_the_tests(checks, tmp_path):
    titles = list(commands(checks, [], tmp_path))
    assert titles == [
        "style (ruff check)",
        "format (ruff format)",
        "types (mypy)",
        "layers (import-linter)",
        "tests",
        "tests in a window",
    ]


def marker(check):
    command = check.command
    return command[command.index("-m", command.index("pytest")) + 1]


@pytest.mark.parametrize(
    ("arguments", "condition"),
    [
        ([], "not window and not long"),
        (["--long"], "not window"),
        (["-m", "a or b"], "not window and (a or b) and not long"),
        (["--long", "-m", "a"], "not window and (a)"),
    ],
)
def test_long_tests_run_on_request_and_markers_add_up(checks, tmp_path, arguments, condition):
    assert marker(commands(checks, arguments, tmp_path)["tests"]) == condition


def test_other_arguments_go_on_to_both_runs_of_pytest(checks, tmp_path):
    plan = commands(checks, ["--long", "tests/domain", "-k", "long", "-x"], tmp_path)
    for title in ("tests", "tests in a window"):
        assert plan[title].command[-4:] == ("tests/domain", "-k", "long", "-x")


def test_window_tests_get_a_real_window_and_the_others_none(checks, tmp_path):
    plan = commands(checks, [], tmp_path)
    window = plan["tests in a window"]
    assert window.command[0] == "xvfb-run"
    assert window.environment["QT_QPA_PLATFORM"] == "xcb"
    assert marker(window) == "window and not long"
    assert plan["tests"].environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "tests in a window" not in commands(checks, [], tmp_path, platform="darwin")


def test_nothing_of_the_person_reaches_the_tests(checks, tmp_path):
    inherited = {
        "HOME": "/home/someone",
        "PATH": "/usr/bin",
        "DISPLAY": ":0",
        "WAYLAND_DISPLAY": "wayland-0",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
        "XDG_DATA_HOME": "/home/someone/.local/share",
        "QT_SCALE_FACTOR": "2",
        "LC_ALL": "de_DE.UTF-8",
        "LANGUAGE": "de",
        "PYTHONPATH": "/somewhere",
    }
    environment = checks.clean_environment(inherited, tmp_path, "linux")
    assert environment["HOME"] == "/home/someone"
    assert environment["PATH"] == "/usr/bin"
    assert environment["LANG"] == "C.UTF-8"
    assert environment["PYTHONHASHSEED"] == "0"
    for gone in inherited.keys() - {"HOME", "PATH", "XDG_DATA_HOME"}:
        assert gone not in environment
    folders = [Path(value) for name, value in environment.items() if name.startswith("XDG_")]
    assert len(set(folders)) == 5
    assert all(folder.is_dir() and folder.is_relative_to(tmp_path) for folder in folders)


def test_no_keyring_answers_where_there_is_no_session_bus_to_hide(checks, tmp_path):
    environment = checks.clean_environment({}, tmp_path, "darwin")
    assert environment["PYTHON_KEYRING_BACKEND"] == "keyring.backends.fail.Keyring"


def test_the_closing_line_adds_up_all_runs(checks, tmp_path):
    counts = checks.Counts()
    for name, figures in {
        "one.xml": 'tests="10" failures="2" skipped="1" errors="1"',
        "two.xml": 'tests="5" failures="0" skipped="0" errors="0"',
    }.items():
        (tmp_path / name).write_text(f"<testsuites><testsuite {figures}/></testsuites>")
        counts.add(tmp_path / name)
    counts.add(tmp_path / "never written.xml")
    line = counts.closing_line(12.345)
    assert " 2 failed, 11 passed, 1 skipped, 1 error in 12.35s " in line
    assert line.startswith("=")
    assert "no tests ran" in checks.Counts().closing_line(0.0)


def results(checks, **codes):
    return [
        (checks.Check(name, (), report=Path("r.xml") if name.startswith("tests") else None), code)
        for name, code in codes.items()
    ]


@pytest.mark.parametrize(
    ("codes", "unhappy"),
    [
        ({"mypy": 0, "tests": 0, "tests_window": 0}, []),
        ({"mypy": 1, "tests": 0, "tests_window": 0}, ["mypy"]),
        ({"mypy": 0, "tests": 1, "tests_window": 1}, ["tests", "tests_window"]),
        ({"mypy": 0, "tests": 0, "tests_window": 5}, []),
        ({"mypy": 0, "tests": 5, "tests_window": 0}, []),
        ({"mypy": 0, "tests": 5, "tests_window": 5}, ["tests", "tests_window"]),
        ({"mypy": 5, "tests": 0, "tests_window": 5}, ["mypy"]),
    ],
)
def test_one_run_may_find_no_test_but_not_all(checks, codes, unhappy):
    assert checks.not_passed(results(checks, **codes)) == unhappy


def test_a_check_that_cannot_start_counts_as_not_passed(checks, capfd):
    assert checks._run(checks.Check("nowhere", ("nowhere-at-all",)), {}) == 1
    assert "nowhere-at-all" in capfd.readouterr().out


def test_help_names_the_arguments(checks, capsys):
    with pytest.raises(SystemExit) as ending:
        checks.read_arguments(["--help"])
    assert ending.value.code == 0
    assert "--long" in capsys.readouterr().out
