"""The medical background is kept as typed, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.background import MedicalBackground
from companion.domain.findings import CannotBeError
from companion.domain.people import Person
from companion.services.background import Background
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import TOMORROW, YESTERDAY


@pytest.fixture
def background(record: SqlRecord, clock: FixedClock) -> Background:
    return Background(record, clock)


def test_it_is_empty_until_something_was_typed(background: Background, girl: Person) -> None:
    assert background.of(girl.id) == MedicalBackground(girl.id, girl.id)


def test_it_is_kept_and_taken_back(background: Background, record: SqlRecord, girl: Person) -> None:
    row = replace(background.of(girl.id), allergies=" none known ", taught_on=YESTERDAY)
    change = background.save(row, carer_id="mother")
    assert background.of(girl.id) == replace(row, allergies="none known")
    record.undo(change)
    assert background.of(girl.id).noted == ()


def test_what_cannot_be_is_refused(background: Background, girl: Person) -> None:
    with pytest.raises(CannotBeError):
        background.save(replace(background.of(girl.id), taught_on=TOMORROW))
    assert background.of(girl.id).noted == ()
