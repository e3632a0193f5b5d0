"""Export and import from the command line: files, counts, doubts, and nothing half-done."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from companion import __main__ as program

PASSPHRASE = "seven words that nobody else would choose"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a call that runs a command and returns its exit code and words."""

    def run_(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSPHRASE}\n"))
        capsys.readouterr()
        code = program.main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


@pytest.fixture
def growth(tmp_path: Path) -> Path:
    path = tmp_path / "growth.csv"
    path.write_text("date,height,weight\n2026-11-20,120.4,27\n2026-11-21,50.5,\nsoon,1,1\n")
    return path


def test_the_demo_goes_out_as_tables_and_comes_back_as_known(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, said, _ = run("--demo", "export", "csv", "-o", str(out))
    assert (code, (out / "columns.txt").exists()) == (0, True)
    assert "not encrypted" in said
    code, said, _ = run("import", str(out), "--dry-run", "--demo")
    assert code == 0
    assert "person: 0 new, 3 there already, 0 doubtful, 0 left out" in said
    assert said.endswith("Dry run: nothing was changed.\n")


def test_a_new_diary_takes_the_folder_in(run: Run, tmp_path: Path) -> None:
    out, profile = tmp_path / "out", tmp_path / "profile"
    run("--demo", "export", "csv", "-o", str(out))
    mine = ("--profile-dir", str(profile), "--passphrase-stdin")
    code, said, _ = run("import", str(out), *mine)
    assert code == 0
    assert "person: 3 new" in said
    again = tmp_path / "again"
    run("export", "csv", "-o", str(again), *mine)
    names = [path.name for path in out.glob("*.csv")]
    assert [n for n in names if (out / n).read_bytes() != (again / n).read_bytes()] == []


def test_one_person_goes_out_as_fhir(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "jonas.json"
    code, said, _ = run("export", "fhir", "-o", str(target), "--person", "jonas", "--demo")
    assert code == 0
    assert "resources, not encrypted" in said
    kinds = [e["resource"]["resourceType"] for e in json.loads(target.read_text())["entry"]]
    assert kinds.count("Patient") == 1


def test_measurements_come_in_and_each_doubtful_row_is_named(run: Run, growth: Path) -> None:
    code, said, _ = run("import", str(growth), "--demo", "--person", "Mira", "--clinic")
    assert code == 0
    assert "measurement: 2 new, 0 there already, 1 doubtful, 1 left out" in said
    assert "growth.csv, line 3, height: doubtful: inches for centimetres" in said
    assert "growth.csv, line 4, date: left out: not a date (soon)" in said
    assert said.endswith("Brought in: 2 rows.\n")
    code, said, _ = run("import", str(growth), "--demo", "--person", "Mira", "--take-doubtful")
    assert said.endswith("Brought in: 3 rows.\n")


def test_what_has_to_be_said_is_asked_for(run: Run, growth: Path, tmp_path: Path) -> None:
    code, _, trouble = run("import", str(growth), "--demo")
    assert code == 1
    assert "whose rows these are" in trouble
    unsure = tmp_path / "unsure.csv"
    unsure.write_text("date,height,weight\n03/04/2026,51.5,60\n")
    words = ("import", str(unsure), "--demo", "--person", "Mira")
    assert run(*words)[0] == 1
    code, said, _ = run(*words, "--date-order", "mdy", "--length", "in", "--weight", "lb")
    assert (code, "Brought in" in said) == (0, True)


def test_a_medtimer_backup_is_taken_for_the_medicine_named(run: Run, tmp_path: Path) -> None:
    event = {"medicineName": "Norditropin", "amount": "0.8 mg", "status": "TAKEN",
             "remindedTimestamp": 1_600_000_000}  # fmt: skip
    path = tmp_path / "m.json"
    path.write_text(json.dumps({"events": {"version": 1, "list": [event]}}))
    mine = ("import", str(path), "--demo", "--person", "Mira", "--dry-run")
    assert "injection: 1 new" in run(*mine, "--medicine", "Norditropin")[1]
    assert "injection: 1 new" in run(*mine)[1]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export", "csv", "-o", "."), "There is something in that place already"),
        (("export", "fhir", "-o", "gone/x.json"), "cannot be found"),
        (("export", "csv", "-o", "x", "--person", "Nobody"), "Nobody in this diary"),
        (("import", "gone.csv"), "damaged or incomplete"),
        (("import", "growth.csv", "--person", "Nobody"), "Nobody in this diary"),
    ],
)
def test_a_trouble_is_one_sentence(
    run: Run, growth: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(growth.parent)
    code, _, trouble = run(*words, "--demo")
    assert code == 1
    assert sentence in trouble
    assert trouble.count("\n") == 1
