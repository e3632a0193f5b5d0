"""Finds the people a command names."""

from __future__ import annotations

from companion.app.sessions import Session
from companion.domain.people import Person
from companion.services.troubles import TroubleError


class NobodyOfThatNameError(TroubleError):
    """The name asked for is nobody's in this diary."""

    sentence = "Nobody in this diary has that name. Write it as it stands in the diary."


def people_named(session: Session, name: str) -> tuple[Person, ...]:
    """Return the people of a name, everybody for an empty one. NobodyOfThatNameError."""
    everybody = session.use.people.all()
    if not name:
        return everybody
    found = tuple(p for p in everybody if p.name.casefold() == name.strip().casefold())
    if not found:
        raise NobodyOfThatNameError
    return found
