"""The demo family as tests read it: who is who, and whose row is whose."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from companion.app.demo import build_demo
from companion.domain.people import Person

T = TypeVar("T")
FAMILY = build_demo()
TODAY = date(2026, 11, 22)
PEOPLE = [row for row in FAMILY.rows if isinstance(row, Person)]


def of(kind: type[T], person: Person) -> list[T]:
    """Return a person's rows of a kind, in the order they are written."""
    return [row for row in FAMILY.rows if isinstance(row, kind) and row.person_id == person.id]


def named(name: str) -> Person:
    """Return a person by name."""
    return next(person for person in PEOPLE if person.name == name)
