"""Rows come in as one change that can be undone, or nothing happens at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.sessions import Session
from companion.domain.import_plan import ImportFormat, ImportPlan
from companion.domain.import_sheet import DateOrder, LengthUnit
from companion.domain.import_words import Meaning
from companion.domain.injections import Injection
from companion.domain.labs import LabResult
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.photos import PhotoContent
from companion.domain.reminders import Reminder, ReminderKind
from companion.domain.sites.regions import Site
from companion.services.import_ports import (
    AnswerMissingError,
    FileTooLargeError,
    IsBackupError,
    NewerFormatError,
    NothingToBringInError,
    UnknownFormatError,
    UnreadableFileError,
)
from companion.services.imports import ImportAnswers
from companion.services.troubles import DiskFullError
from tests.support.disks import can_mount, fill, small_disk
from tests.support.exchange import StoppedError, empty_session, every_row, stop_at
from tests.support.family import AT, NOW, entry, line, person

GERMAN = "Datum;Größe (cm);Gewicht (kg)\n03.04.2025;118,2;21,4\n13.10.2025;121,9;\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Lend a diary with the girl and her prescription in it."""
    with empty_session(tmp_path / "profile") as session:
        with session.record.change("test") as change:
            change.put(person(), line())
        yield session


def file(tmp_path: Path, text: str, name: str = "a.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def planned(session: Session, path: Path, **answers: object) -> ImportPlan:
    imports = imports_over(session)
    found = imports.recognise(path)
    return imports.plan(found, replace(ImportAnswers(person_id="girl"), **answers))


def out(session: Session, tmp_path: Path, name: str = "out") -> Path:
    exports_over(session).tables(tmp_path / name)
    return tmp_path / name


# ---- measurements -----------------------------------------------------------------------------


def test_a_growth_file_comes_in_and_goes_again_as_one_step(
    session: Session, tmp_path: Path
) -> None:
    before = every_row(session)
    plan = planned(session, file(tmp_path, GERMAN))
    assert every_row(session) == before
    assert plan.format is ImportFormat.MEASUREMENTS
    assert (plan.total("new"), plan.doubts) == (3, ())
    done = imports_over(session).apply(plan, carer_id="mother")
    rows = session.record.all(Measurement)
    assert [(row.measure, row.value) for row in rows] == [
        (Measure.HEIGHT, Decimal("118.2")),
        (Measure.WEIGHT, Decimal("21.4")),
        (Measure.HEIGHT, Decimal("121.9")),
    ]
    assert {row.setting for row in rows} == {Setting.HOME}
    assert done.kinds == {"measurement"}
    session.record.undo(done.change_id)
    assert every_row(session) == before


def test_the_same_file_twice_adds_nothing(session: Session, tmp_path: Path) -> None:
    path = file(tmp_path, GERMAN)
    imports_over(session).apply(planned(session, path))
    again = planned(session, path)
    assert (again.total("new"), again.total("same")) == (0, 3)
    with pytest.raises(NothingToBringInError):
        imports_over(session).apply(again)


def test_doubtful_rows_are_named_and_come_in_only_when_wanted(
    session: Session, tmp_path: Path
) -> None:
    text = "date,height\n2025-04-03,118.2\n2025-05-03,110.0\n2025-06-03,9999\n2027-01-01,130\n"
    plan = planned(session, file(tmp_path, text))
    told = [(doubt.line, doubt.code, doubt.asked) for doubt in plan.doubts]
    assert told == [
        (3, "height_loss", True),
        (4, "height_out_of_limits", False),
        (5, "measured_in_future", False),
    ]
    imports_over(session).apply(plan, take_asked=True)
    values = {row.value for row in session.record.all(Measurement)}
    assert values == {Decimal("118.2"), Decimal("110.0")}


def test_another_value_of_the_same_day_is_asked_about(session: Session, tmp_path: Path) -> None:
    imports_over(session).apply(planned(session, file(tmp_path, "date,height\n2025-04-03,118\n")))
    plan = planned(session, file(tmp_path, "date,height\n2025-04-03,118.4\n"))
    assert [doubt.code for doubt in plan.doubts] == ["measured_already"]


def test_dates_that_can_be_read_two_ways_are_asked_for(session: Session, tmp_path: Path) -> None:
    path = file(tmp_path, "date,height_in\n03/04/2025,46.5\n")
    with pytest.raises(AnswerMissingError):
        planned(session, path)
    found = imports_over(session).recognise(path)
    assert found.mapping is not None
    assert found.mapping.length is LengthUnit.INCH
    mapping = replace(found.mapping, date_order=DateOrder.MONTH_FIRST)
    plan = planned(session, path, mapping=mapping)
    (row,) = plan.rows
    assert isinstance(row, Measurement)
    assert (row.day.isoformat(), row.value) == ("2025-03-04", Decimal("118.11"))


def test_a_file_that_does_not_tell_what_it_is_waits_for_an_answer(
    session: Session, tmp_path: Path
) -> None:
    path = file(tmp_path, "when,how much\n2025-04-03,118.2\n")
    found = imports_over(session).recognise(path)
    assert (found.format, found.asks) == (None, True)
    with pytest.raises(AnswerMissingError):
        planned(session, path)
    assert found.mapping is not None
    mapping = replace(found.mapping, columns={Meaning.DATE: 0, Meaning.HEIGHT: 1})
    plan = planned(session, path, mapping=mapping, format=ImportFormat.MEASUREMENTS)
    assert plan.total("new") == 1


def test_rows_need_somebody_whose_they_are(session: Session, tmp_path: Path) -> None:
    with pytest.raises(AnswerMissingError):
        planned(session, file(tmp_path, GERMAN), person_id="nobody")


def test_rows_with_a_date_alone_say_nothing(session: Session, tmp_path: Path) -> None:
    plan = planned(session, file(tmp_path, "date,height\n2025-04-03,\n2025-05-03,118\nx,1\n"))
    assert (plan.total("new"), [doubt.code for doubt in plan.doubts]) == (1, ["not_a_date"])


# ---- laboratory -------------------------------------------------------------------------------


def test_laboratory_results_come_in_with_their_range(session: Session, tmp_path: Path) -> None:
    text = (
        "Date\tTest\tResult\tUnit\tRef low\tRef high\n"
        "2025-04-03\tIGF-1\t180\tng/mL\t80\t250\n"
        "2025-04-03\tFerritin\t<12,5\tµg/L\t\t\n"
        "2025-04-03\tTSH\thigh\tmU/L\t\t\n"
    )
    path = file(tmp_path, text, "lab.tsv")
    plan = planned(session, path)
    assert plan.format is ImportFormat.LABS
    assert [(doubt.line, doubt.code) for doubt in plan.doubts] == [(4, "not_a_number")]
    imports_over(session).apply(plan)
    igf, ferritin = session.record.all(LabResult)
    assert (igf.analyte, igf.value, igf.low, igf.high) == ("igf1", 180, 80, 250)
    assert (ferritin.name, ferritin.bound.value, ferritin.value) == (
        "Ferritin", "<", Decimal("12.5"),
    )  # fmt: skip
    assert planned(session, path).total("same") == 2


def test_another_result_of_the_same_day_is_asked_about(session: Session, tmp_path: Path) -> None:
    head = "date,test,result,unit\n"
    imports_over(session).apply(
        planned(session, file(tmp_path, f"{head}2025-04-03,TSH,1.1,mU/L\n"))
    )
    plan = planned(session, file(tmp_path, f"{head}2025-04-03,TSH,1.4,mU/L\n"))
    assert [doubt.code for doubt in plan.doubts] == ["lab_same_day"]


# ---- MedTimer ---------------------------------------------------------------------------------


def event(status: str = "TAKEN", days: int = 1, amount: str = "0.8 mg", **more: object):
    at = int((AT - timedelta(days=days)).timestamp())
    return {
        "medicineName": "Norditropin", "amount": amount, "status": status,
        "remindedTimestamp": at, "processedTimestamp": at + 60, **more,
    }  # fmt: skip


def timer_file(tmp_path: Path, *events: object, legacy: bool = False) -> Path:
    listed = {"version": 20, "list": list(events)}
    content = listed if legacy else {"medicines": {"version": 20, "list": []}, "events": listed}
    return file(tmp_path, json.dumps(content), "MedTimer.json")


@pytest.mark.parametrize("legacy", [False, True])
def test_medtimers_answers_become_diary_lines(
    session: Session, tmp_path: Path, legacy: bool
) -> None:
    path = timer_file(
        tmp_path,
        event(),
        event("SKIPPED", days=2),
        event("RAISED", days=3),
        event(days=4, amount="1"),
        event(days=5, medicineName="Vitamin D"),
        legacy=legacy,
    )
    assert imports_over(session).recognise(path).medicines[0] == ("Norditropin", 3)
    plan = planned(session, path, medicine="Norditropin")
    assert (plan.total("new"), plan.total("asked"), plan.total("left_out")) == (2, 1, 1)
    imports_over(session).apply(plan, take_asked=True)
    kept = {row.treatment_day: row.outcome.value for row in session.record.all(Injection)}
    today = NOW.date()
    assert kept == {
        today - timedelta(days=1): "given",
        today - timedelta(days=2): "skipped",
        today - timedelta(days=4): "given",
    }
    assert planned(session, path, medicine="Norditropin").total("same") == 3


def test_a_second_injection_of_a_day_is_asked_about(session: Session, tmp_path: Path) -> None:
    day = NOW.date() - timedelta(days=1)
    earlier = entry("e", treatment_day=day, at=AT - timedelta(days=1, hours=3))
    with session.record.change("test") as change:
        change.put(earlier)
    plan = planned(session, timer_file(tmp_path, event()), medicine="Norditropin")
    assert [doubt.code for doubt in plan.doubts] == ["day_recorded_already"]


def test_a_day_before_birth_is_asked_about(session: Session, tmp_path: Path) -> None:
    plan = planned(session, timer_file(tmp_path, event(days=5000)), medicine="Norditropin")
    assert [doubt.code for doubt in plan.doubts] == ["day_before_birth"]


def test_a_medtimer_file_without_events_has_nothing_to_bring(
    session: Session, tmp_path: Path
) -> None:
    assert planned(session, timer_file(tmp_path), medicine="").counts == ()


# ---- exported folders -------------------------------------------------------------------------


def test_a_folder_of_this_diary_brings_nothing_new(session: Session, tmp_path: Path) -> None:
    plan = planned(session, out(session, tmp_path))
    assert (plan.total("same"), plan.total("new"), plan.doubts) == (2, 0, ())


def test_a_row_edited_in_a_spreadsheet_replaces_the_diarys_only_when_wanted(
    session: Session, tmp_path: Path
) -> None:
    folder = out(session, tmp_path)
    people = folder / "person.csv"
    people.write_text(
        people.read_text(encoding="utf-8-sig").replace("Mara", "Mira"), encoding="utf-8-sig"
    )
    found = imports_over(session).recognise(folder)
    assert found.folder is not None
    assert found.folder.changed == ("person.csv",)
    plan = planned(session, folder)
    assert [doubt.code for doubt in plan.doubts] == ["differs_from_diary"]
    done = imports_over(session).apply(plan, take_asked=True)
    assert "Mira" in session.record.all(Person)[0].name
    session.record.undo(done.change_id)
    assert "Mara" in session.record.all(Person)[0].name


@pytest.mark.parametrize(
    ("table", "row", "code"),
    [
        ("carer", "c1,Anna,A.,perhaps", "not_yes_or_no"),
        ("carer", ",Anna,A.,no", "id_missing"),
        ("person", "p,Ann,2200-01-01,female,child,Europe/Berlin,,04:00:00,no", "year_cannot_be"),
        ("person", "p,Ann,2030-01-01,female,child,Europe/Berlin,,04:00:00,no", "birth_in_future"),
        ("person", "p,Ann,2017-05-02,female,child,../etc/passwd,,04:00:00,no", "not_a_zone"),
        ("visit_question", None, "refers_to_nothing"),
    ],
)
def test_a_row_that_cannot_be_is_named_and_left_out(
    session: Session, tmp_path: Path, table: str, row: str | None, code: str
) -> None:
    folder = out(session, tmp_path)
    path = folder / f"{table}.csv"
    header = path.read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    if row is None:
        known = {"id": "q", "person_id": "stranger", "asked_at": "2026-01-01T10:00:00+00:00"}
        row = ",".join(known.get(name, "0" if name == "rank" else "") for name in header)
    path.write_text(f"{','.join(header)}\r\n{row}\r\n", encoding="utf-8-sig")
    plan = planned(session, folder)
    assert [(d.file, d.line, d.code) for d in plan.doubts] == [(f"{table}.csv", 2, code)]
    assert plan.rows == ()


def test_an_id_met_twice_is_left_out(session: Session, tmp_path: Path) -> None:
    with empty_session(tmp_path / "other") as other:
        with other.record.change("test") as change:
            change.put(person(), replace(person(), id="b"))
        folder = out(other, tmp_path, "twice")
    path = folder / "person.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    path.write_text("\r\n".join([*lines, lines[1], ""]), encoding="utf-8-sig")
    plan = planned(session, folder)
    assert [(d.line, d.code) for d in plan.doubts] == [(4, "id_twice")]
    assert plan.total("new") == 1


def test_a_reminder_whose_key_is_taken_is_left_out(session: Session, tmp_path: Path) -> None:
    def reminder(row_id: str) -> Reminder:
        return Reminder(row_id, "injection/girl/1", "girl", ReminderKind.INJECTION, AT)

    with empty_session(tmp_path / "other") as other:
        with other.record.change("test") as change:
            change.put(person(), line(), reminder("r2"))
        folder = out(other, tmp_path, "reminders")
    with session.record.change("test") as change:
        change.put(reminder("r1"))
    plan = planned(session, folder)
    assert [(d.column, d.code) for d in plan.doubts] == [("key", "there_already")]


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (lambda f: (f / "manifest.json").write_text("{"), UnknownFormatError),
        (lambda f: (f / "manifest.json").unlink(), UnknownFormatError),
        (lambda f: (f / "person.csv").unlink(), UnreadableFileError),
        (lambda f: (f / "person.csv").write_text(""), UnreadableFileError),
        (lambda f: (f / "person.csv").write_bytes(b"\xff\xfe\xff"), UnreadableFileError),
        (lambda f: (f / "person.csv").write_text('id,name\n"open'), UnreadableFileError),
        (lambda f: (f / "person.csv").write_text("id,name\na,b,c\n"), UnreadableFileError),
        (lambda f: (f / "person.csv").write_text("name\nAnn\n"), UnreadableFileError),
        (
            lambda f: (f / "manifest.json").write_text(
                (f / "manifest.json").read_text().replace('"version": 1', '"version": 2')
            ),
            NewerFormatError,
        ),
    ],
)
def test_a_folder_that_is_not_whole_changes_nothing(
    session: Session, tmp_path: Path, spoil, trouble: type[Exception]
) -> None:
    folder = out(session, tmp_path)
    before = every_row(session)
    spoil(folder)
    with pytest.raises(trouble):
        planned(session, folder)
    assert every_row(session) == before


def test_cells_that_do_not_fit_together_are_named(session: Session, tmp_path: Path) -> None:
    with session.record.change("test") as change:
        change.put(entry(site=Site("thi_l", "r2c1")))
    folder = out(session, tmp_path)
    path = folder / "injection.csv"
    path.write_text(
        path.read_text(encoding="utf-8-sig").replace("r2c1", "zone 9"), encoding="utf-8-sig"
    )
    assert [d.code for d in planned(session, folder).doubts] == ["not_a_row"]


def test_more_rows_than_any_diary_has_are_refused(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = out(session, tmp_path)
    monkeypatch.setattr("companion.services.import_tables.MOST_ROWS", 1)
    with pytest.raises(FileTooLargeError):
        planned(session, folder)


def test_pictures_go_out_as_files_and_come_back(session: Session, tmp_path: Path) -> None:
    jpeg = b"\xff\xd8\xff made up"
    with session.record.change("test") as change:
        change.put(PhotoContent("p1", "girl", jpeg), PhotoContent("p2", "girl", b"other"))
    folder = out(session, tmp_path)
    pictures = sorted(path.suffix for path in (folder / "photos").iterdir())
    assert pictures == [".bin", ".jpg"]
    with empty_session(tmp_path / "other") as other:
        done = imports_over(other).apply(planned(other, folder))
        assert [row.content for row in other.record.all(PhotoContent)] == [jpeg, b"other"]
        other.record.undo(done.change_id)
        assert not any(every_row(other).values())


@pytest.mark.parametrize("content", ["../../etc/passwd", f"photos/{'0' * 32}.jpg", ""])
def test_a_picture_that_is_not_there_is_never_looked_for_elsewhere(
    session: Session, tmp_path: Path, content: str
) -> None:
    folder = out(session, tmp_path)
    (folder / "photo_content.csv").write_text(
        f"id,person_id,content\np1,girl,{content}\n", encoding="utf-8-sig"
    )
    if content:
        with pytest.raises(UnreadableFileError):
            planned(session, folder)
    else:
        assert [d.code for d in planned(session, folder).doubts] == ["file_missing"]


# ---- whatever happens -------------------------------------------------------------------------


def test_a_backup_is_sent_to_where_backups_are_opened(session: Session, tmp_path: Path) -> None:
    backup = tmp_path / "diary.gcbackup"
    backup.write_bytes(b"GROWTH-COMPANION-BACKUP\n" + bytes(100))
    with pytest.raises(IsBackupError):
        imports_over(session).recognise(backup)


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"one word", b"PK\x03\x04\x00"]
)
def test_a_stranger_is_refused(session: Session, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "stranger"
    path.write_bytes(content)
    with pytest.raises(UnknownFormatError):
        imports_over(session).recognise(path)


def test_a_missing_file_is_named(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        imports_over(session).recognise(tmp_path / "gone.csv")


@pytest.mark.parametrize("step", [1, 2])
def test_stopping_leaves_the_diary_as_it_was(session: Session, tmp_path: Path, step: int) -> None:
    before = every_row(session)
    plan = planned(session, file(tmp_path, GERMAN))
    with pytest.raises(StoppedError):
        imports_over(session).apply(plan, stop_at(step))
    found = imports_over(session).recognise(file(tmp_path, GERMAN))
    with pytest.raises(StoppedError):
        imports_over(session).plan(found, ImportAnswers(person_id="girl"), stop_at(1))
    assert every_row(session) == before


def test_listeners_hear_what_came_in(session: Session, tmp_path: Path) -> None:
    heard: list[frozenset[str]] = []
    session.changes.subscribe(heard.append)
    imports = imports_over(session)
    imports.publish(imports.apply(planned(session, file(tmp_path, GERMAN))).kinds)
    assert heard == [frozenset({"measurement"})]


@pytest.mark.skipif(not can_mount(), reason="only an administrator may mount a small disk")
def test_a_full_drive_leaves_the_diary_as_it_was(tmp_path: Path) -> None:
    rows = [entry(f"e{n}", note="a long note " * 80) for n in range(800)]
    with empty_session(tmp_path / "other") as other:
        with other.record.change("test") as change:
            change.put(person(), line())
            change.add_all(rows)
        folder = out(other, tmp_path)
    with (
        small_disk(tmp_path / "drive", 3000) as drive,
        empty_session(drive / "profile") as session,
    ):
        before = every_row(session)
        fill(drive, leave=200_000)
        imports = imports_over(session)
        plan = imports.plan(imports.recognise(folder), ImportAnswers())
        with pytest.raises(DiskFullError):
            imports.apply(plan)
        assert every_row(session) == before
