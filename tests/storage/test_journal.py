"""The journal: one line for each changed row, never changed and never removed."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.people import Person
from companion.services.ports import JournalLine
from companion.storage.record import SqlRecord
from tests.support.family import person

GIRL = person()


@pytest.fixture
def written(record: SqlRecord) -> SqlRecord:
    """Return a record with two changes to one person."""
    for row in (GIRL, replace(GIRL, name="Mia")):
        with record.change("person.update") as change:
            change.put(row)
    return record


def lines(record: SqlRecord) -> tuple[JournalLine, ...]:
    return record.journal.of_row("girl")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET after = '{}'",
        "UPDATE journal SET carer_id = 'somebody else' WHERE seq = 1",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE seq = 1",
        "REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
    ],
)
def test_a_line_is_never_changed_or_removed(written: SqlRecord, statement: str) -> None:
    before = lines(written)
    with pytest.raises(sqlcipher.IntegrityError, match="journal lines are never"):
        written._connection.execute(statement)
    assert lines(written) == before


def test_erasing_a_person_is_the_one_exception(written: SqlRecord) -> None:
    written.set_setting("erasing", "girl")
    written._connection.execute("DELETE FROM journal WHERE person_id = 'girl'")
    assert lines(written) == ()


def test_not_even_erasing_may_change_a_line(written: SqlRecord) -> None:
    written.set_setting("erasing", "girl")
    with pytest.raises(sqlcipher.IntegrityError, match="never changed"):
        written._connection.execute("UPDATE journal SET after = '{}'")


def test_each_change_leaves_a_line_with_before_and_after(written: SqlRecord) -> None:
    first, second = lines(written)
    assert first.before is None
    assert first.after is not None
    assert second.before == first.after
    assert second.after == {**first.after, "name": "Mia"}
    assert first.seq < second.seq
    assert first.change_id != second.change_id
    assert (first.table, first.row_id) == ("person", "girl")


def test_saving_the_same_again_leaves_no_line(written: SqlRecord) -> None:
    before = lines(written)
    with written.change("person.update") as change:
        change.put(replace(GIRL, name="Mia"))
    assert lines(written) == before
    assert written.journal.of_change(change.id) == ()


def test_a_change_that_was_never_undone_is_not_undone(written: SqlRecord) -> None:
    assert not written.journal.is_undone(lines(written)[1].change_id)
    assert not written.journal.is_undone("")
    assert not written.journal.is_undone("no such change")


def test_numbers_are_never_given_twice(written: SqlRecord) -> None:
    newest = lines(written)[-1].seq
    written.set_setting("erasing", "girl")
    written._connection.execute("DELETE FROM journal")
    with written.change("person.update") as change:
        change.put(replace(GIRL, name="Mona"))
    assert lines(written)[0].seq > newest
    assert written.get(Person, "girl") == replace(GIRL, name="Mona")
