"""The environment in .venv: made once, recognised at once, made anew when it is not sound.

The project installed here is a small stand-in with its own one-file build backend and one
locked wheel beside it, so that the real pip does the real work without a network.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import textwrap
import threading
import zipfile
from pathlib import Path

import pytest

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "standin"
version = "1.0"
"""
BACKEND = """
import shutil

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    shutil.copy("standin-1.0-py3-none-any.whl", wheel_directory)
    return "standin-1.0-py3-none-any.whl"
"""


def write_wheel(folder, name, content_name, content):
    """Write a wheel of one file and return its path."""
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr(content_name, content)
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
        file.writestr(f"{info}/RECORD", "")
    return wheel


def write_project(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "backend.py").write_text(BACKEND)
    (folder / "standin.py").write_text("")
    write_wheel(folder, "standin", "standin.pth", str(folder))
    locked = write_wheel(folder, "locked_demo", "locked_demo.py", "")
    digest = hashlib.sha256(locked.read_bytes()).hexdigest()
    for name, each in {"lock.txt": digest, "wrong.txt": "0" * 64}.items():
        (folder / name).write_text(f"locked-demo @ {locked.as_uri()} --hash=sha256:{each}\n")
    return folder


@pytest.fixture(scope="module")
def bootstrap():
    import bootstrap

    return bootstrap


@pytest.fixture(scope="module")
def level(bootstrap):
    return bootstrap.Level("small", "lock.txt", ("locked_demo", "standin"))


@pytest.fixture(scope="module")
def finished(bootstrap, level, tmp_path_factory):
    """Return a project with a finished environment, made where a mere file stood before."""
    folder = write_project(tmp_path_factory.mktemp("finished") / "with a space")
    (folder / ".venv").write_text("not a folder")
    bootstrap.prepare(level, folder)
    return folder


@pytest.fixture
def project(tmp_path):
    return write_project(tmp_path / "project")


def imports(python, *modules):
    command = [python, "-I", "-c", f"import {', '.join(modules)}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_a_bare_project_gets_its_locked_packages_and_itself(bootstrap, finished):
    assert imports(bootstrap.python_in(finished / ".venv"), "locked_demo", "standin")


def test_the_second_start_installs_nothing_and_says_nothing(bootstrap, finished, level, capfd):
    stamp = finished / ".venv" / bootstrap.STAMP
    before = stamp.stat().st_mtime_ns
    assert bootstrap.prepare(level, finished) == bootstrap.python_in(finished / ".venv")
    assert capfd.readouterr() == ("", "")
    assert stamp.stat().st_mtime_ns == before


def test_a_moved_environment_is_noticed_and_made_anew(bootstrap, finished, level, project, capfd):
    venv = project / ".venv"
    shutil.copytree(finished / ".venv", venv, symlinks=True)
    (venv / "left over").touch()
    assert not bootstrap.is_ready(level, project)
    assert not bootstrap.is_usable(venv)
    python = bootstrap.prepare(level, project)
    assert imports(python, "locked_demo", "standin")
    assert not (venv / "left over").exists()
    assert "was moved" in capfd.readouterr().err


def test_an_interrupted_install_is_not_trusted(bootstrap, finished):
    venv = finished / ".venv"
    sound = (venv / bootstrap.STAMP).read_text()
    assert bootstrap.is_usable(venv)
    (venv / bootstrap.STAMP).write_text(json.dumps({"unfinished": "small"}))
    assert not bootstrap.is_usable(venv)
    (venv / bootstrap.STAMP).write_text(sound)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows copies its interpreter")
def test_an_environment_whose_python_was_removed_is_not_trusted(bootstrap, project, level):
    interpreter = bootstrap.python_in(project / ".venv")
    interpreter.parent.mkdir(parents=True)
    interpreter.symlink_to(project / "removed" / "python3")
    assert not bootstrap.is_usable(project / ".venv")
    assert not bootstrap.is_ready(level, project)


def test_an_environment_of_another_python_is_not_trusted(bootstrap, finished, level, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, sys.version_info[1] + 1, 0))
    assert not bootstrap.is_ready(level, finished)
    assert not bootstrap.is_usable(finished / ".venv")


def test_a_package_with_another_hash_is_refused_and_what_was_there_still_holds(
    bootstrap, finished, level
):
    subprocess.run(
        [*pip(bootstrap, finished), "uninstall", "--quiet", "--yes", "locked-demo"], check=True
    )
    wrong = bootstrap.Level("wrong", "wrong.txt", ("locked_demo",))
    with pytest.raises(bootstrap.SetupError, match="could not be installed"):
        bootstrap.prepare(wrong, finished)
    python = bootstrap.python_in(finished / ".venv")
    assert not imports(python, "locked_demo")
    assert bootstrap.is_ready(level, finished)
    subprocess.run([*pip(bootstrap, finished), "install", "-qr", finished / "lock.txt"], check=True)


def pip(bootstrap, project):
    return [bootstrap.python_in(project / ".venv"), "-I", "-m", "pip"]


def test_a_package_that_does_not_load_ends_with_a_sentence(bootstrap, finished):
    unloadable = bootstrap.Level("unloadable", "lock.txt", ("a_module_that_is_nowhere",))
    with pytest.raises(bootstrap.SetupError, match="from your system"):
        bootstrap.prepare(unloadable, finished)
    assert not bootstrap.is_ready(unloadable, finished)


def test_the_larger_set_covers_the_smaller_one(bootstrap, finished, level):
    larger = bootstrap.Level("larger", "lock.txt", level.imports, (level,))
    bootstrap.prepare(larger, finished)
    assert bootstrap.is_ready(larger, finished)
    assert bootstrap.is_ready(level, finished)


@pytest.mark.parametrize("changed", ["lock.txt", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_a_change_to_what_it_was_made_from_is_noticed(bootstrap, project, level, changed):
    venv = project / ".venv"
    bootstrap.python_in(venv).parent.mkdir(parents=True)
    bootstrap.python_in(venv).touch()
    (venv / "pyvenv.cfg").write_text("version = 3.11.0\n")
    stamp = {level.name: bootstrap._fingerprint(level, project)}
    (venv / bootstrap.STAMP).write_text(json.dumps(stamp))
    assert bootstrap.is_ready(level, project)
    with (project / changed).open("a") as file:
        file.write("\n# changed\n")
    assert not bootstrap.is_ready(level, project)


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"'])
def test_a_stamp_nobody_can_read_means_not_ready(bootstrap, project, level, content):
    (project / ".venv").mkdir()
    (project / ".venv" / bootstrap.STAMP).write_text(content)
    assert not bootstrap.is_ready(level, project)


def test_the_second_of_two_starts_waits_for_the_first(tmp_path):
    from one_at_a_time import one_at_a_time

    order = []
    waiting = threading.Event()

    def second():
        with one_at_a_time(tmp_path / "turn", on_wait=waiting.set):
            order.append("second")

    thread = threading.Thread(target=second)
    with one_at_a_time(tmp_path / "turn", on_wait=lambda: order.append("first waited")):
        thread.start()
        assert waiting.wait(timeout=30)
        order.append("first")
    thread.join(timeout=30)
    assert order == ["first", "second"]


def test_a_killed_start_does_not_lock_the_next_one_out(bootstrap, tmp_path):
    holder = textwrap.dedent(
        f"""
        import sys; sys.path.insert(0, {str(Path(bootstrap.__file__).parent)!r})
        from pathlib import Path
        from one_at_a_time import one_at_a_time
        with one_at_a_time(Path(sys.argv[1]), on_wait=lambda: None):
            print("held", flush=True)
            sys.stdin.read()
        """
    )
    turn = tmp_path / "turn"
    with subprocess.Popen(
        [sys.executable, "-c", holder, turn], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline().strip() == b"held"
        process.kill()
        process.wait()
    from one_at_a_time import one_at_a_time

    waited = []
    with one_at_a_time(turn, on_wait=lambda: waited.append(True)):
        assert waited == []


def test_a_folder_that_cannot_be_written_is_named(bootstrap, tmp_path, level):
    nowhere = tmp_path / "not there"
    with pytest.raises(bootstrap.SetupError, match="not there"):
        bootstrap.prepare(level, nowhere)
