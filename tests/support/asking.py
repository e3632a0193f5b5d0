"""Short ways to read what was refused or asked, and what was saved on a day."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.services.ports import Record
from tests.support.family import TODAY


def codes(caught: pytest.ExceptionInfo[CannotBeError | ConfirmationNeededError]) -> list[str]:
    """Return the codes of the findings that stopped the saving."""
    return [finding.code for finding in caught.value.findings]


def entries(record: Record, person: Person, day: date = TODAY) -> tuple[Injection, ...]:
    """Return a person's diary lines of one treatment day."""
    return record.injections.between(person.id, day, day)
