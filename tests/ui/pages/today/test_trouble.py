"""What stands in the way of a press is said in a sentence, and nothing is lost by it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from PySide6.QtWidgets import QApplication

from companion.services.troubles import DiskFullError
from companion.storage.connection import open_existing
from tests.support.hands import Answers, choose, press, seen, write
from tests.support.house import House
from tests.support.records import KEY

GIVEN = "Given to Mara Sand · 0.8 mg"
BUSY = "Another program is using the record, so this was not saved."
FULL = "The drive is full, so nothing was saved and nothing was changed."


HOLDER = """
import sys
from pathlib import Path
from companion.storage.connection import open_existing
connection = open_existing(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_program(path: Path) -> Iterator[None]:
    """Have another process hold the record's lock inside the block."""
    command = [sys.executable, "-c", HOLDER, str(path), KEY.hex()]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield
        finally:
            other.communicate("")


@contextmanager
def held_by_another_connection(path: Path) -> Iterator[None]:
    """Have a second connection hold the record's lock inside the block, which is quicker."""
    other = open_existing(path, KEY)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def full_drive(house: House) -> Iterator[None]:
    """Let the record's file grow no further inside the block, as on a full drive."""
    connection = house.record._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    most = connection.execute("PRAGMA max_page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA max_page_count = {most}")


@pytest.fixture
def impatient(house: House) -> House:
    """Return the house with a record that does not wait three seconds for a lock."""
    house.record._connection.execute("PRAGMA busy_timeout = 20")
    return house


def test_a_record_in_use_elsewhere_is_said_and_the_press_works_afterwards(
    impatient: House, record_path: Path
) -> None:
    house = impatient
    with Answers(lambda sheet: press(sheet, "Spot 2")):
        press(house.window, "Where")
    chosen = house.today.recorder.where.value

    def read(sheet):
        assert BUSY in seen(sheet)
        press(sheet, "OK")

    with held_by_another_program(record_path):
        with Answers(read):
            press(house.window, GIVEN)
        assert house.entries() == ()
        assert house.today.recorder.where.value == chosen
    press(house.window, GIVEN)
    assert house.entry().needles == 1
    assert (house.left(), house.needles()) == ("9.2 mg", 99)


def test_looking_at_the_other_person_needs_no_writing(impatient: House, record_path: Path) -> None:
    house = impatient
    house.use.people.add_carer("Nobody in particular")
    with held_by_another_connection(record_path):
        house.desk.show_person(house.person)
        house.desk.record_as(house.carer("Paul Sand"))
    assert QApplication.activeModalWidget() is None


def fill_up(house: House) -> None:
    """Note things until the drive is full."""
    with suppress(DiskFullError):
        for _ in range(200):
            house.use.people.add_carer("x" * 150)
        pytest.fail("The drive never filled up.")


def test_a_full_drive_is_said_and_the_press_works_once_there_is_room(house: House) -> None:
    def read(sheet):
        assert FULL in seen(sheet)
        press(sheet, "OK")

    with full_drive(house):
        fill_up(house)
        with Answers(read):
            press(house.window, GIVEN)
        assert house.entries() == ()
        assert house.left() == "10 mg"
    press(house.window, GIVEN)
    assert house.entry().needles == 1
    assert (house.left(), house.needles()) == ("9.2 mg", 99)


def test_what_was_typed_on_a_sheet_survives_a_full_drive(house: House) -> None:
    def answer(sheet):
        write(sheet.form.note, "worth keeping")
        press(sheet, "Save")
        assert sheet.form.note.value() == "worth keeping"
        house.record._connection.execute("PRAGMA max_page_count = 1000000")
        press(sheet, "Save")

    with full_drive(house):
        fill_up(house)
        with Answers(answer, lambda sheet: press(sheet, "OK")):
            press(house.window, "Other details…")
    assert house.entry().note == "worth keeping"


def test_a_carer_who_cannot_be_kept_leaves_the_sheet_open(
    impatient: House, record_path: Path
) -> None:
    house = impatient

    def answer(sheet):
        choose(sheet.carer, "Somebody else…")
        write(sheet.new_name, "Lia Sand")
        press(sheet, "Done")
        assert sheet.new_name.value() == "Lia Sand"
        press(sheet, "Cancel")

    with (
        held_by_another_connection(record_path),
        Answers(answer, lambda sheet: press(sheet, "OK")),
    ):
        press(house.window, "By")


def test_an_undo_that_cannot_be_saved_can_be_read_about(
    impatient: House, record_path: Path
) -> None:
    house = impatient
    press(house.window, GIVEN)

    def read(sheet):
        assert BUSY in seen(sheet)
        press(sheet, "OK")

    with held_by_another_connection(record_path), Answers(read):
        press(house.window, "Undo")
    assert house.entry().needles == 1
