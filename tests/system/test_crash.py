"""An uncaught fault is told of, and what a person wrote is not."""

import subprocess
import sys
import textwrap
from pathlib import Path

HEAD = """
import sys, threading
from pathlib import Path
from companion.system.crash import catch_faults
from companion.system.logs import start_log

start_log(Path(sys.argv[1]))
told = []
catch_faults(told.append)
NOTE = "a private note"
"""


def run(folder: Path, script: str) -> tuple[int, str, str, str]:
    """Return exit code, standard output and error, and the log of a program that goes wrong."""
    log = folder / "companion.log"
    ended = subprocess.run(
        [sys.executable, "-c", HEAD + textwrap.dedent(script), str(log)],
        capture_output=True,
        text=True,
        check=False,
    )
    written = log.read_text() if log.exists() else ""
    assert "private" not in ended.stdout + ended.stderr + written
    return ended.returncode, ended.stdout, ended.stderr, written


def test_a_fault_in_the_program(tmp_path: Path) -> None:
    code, _, shown, written = run(tmp_path, "raise ValueError(NOTE)")
    assert code == 1
    assert "A fault in the program was caught:\nValueError" in shown
    assert "ERROR companion.system.crash: A fault in the program was caught\nValueError" in written


def test_a_fault_in_a_thread(tmp_path: Path) -> None:
    script = """
    def work(): int(NOTE)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    print(told[0])
    """
    code, said, _, written = run(tmp_path, script)
    assert code == 0
    assert said.startswith("ValueError")
    assert "in work" in written


def test_a_fault_where_nothing_can_be_raised(tmp_path: Path) -> None:
    script = """
    class Clumsy:
        def __del__(self): raise KeyError(NOTE)
    Clumsy()
    print(told[0])
    """
    _, said, _, written = run(tmp_path, script)
    assert said.startswith("KeyError")
    assert "KeyError" in written


def test_a_windowed_program_has_no_place_to_print_to(tmp_path: Path) -> None:
    code, _, shown, written = run(tmp_path, "sys.stderr = None; raise ValueError(NOTE)")
    assert (code, shown) == (1, "")
    assert "ValueError" in written


def test_interrupting_and_leaving_are_no_faults(tmp_path: Path) -> None:
    script = """
    def leave(): raise SystemExit(NOTE)
    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    print(told)
    raise KeyboardInterrupt
    """
    _, said, shown, written = run(tmp_path, script)
    assert said == "[]\n"
    assert "KeyboardInterrupt" in shown
    assert written == ""
