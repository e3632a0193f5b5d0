"""The command ``companion export``: the calendar file for the phone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from companion.app.command_session import command_session
from companion.app.options import Options
from companion.app.sessions import Session
from companion.domain.people import Person
from companion.services.troubles import TroubleError
from companion.system.files import write_atomic


class NobodyOfThatNameError(TroubleError):
    """The name asked for is nobody's in this diary."""

    sentence = "Nobody in this diary has that name. Write it as it stands in the diary."


def export_calendar_command(
    options: Options, output: Path, *, person: str = "", plain: bool = False
) -> int:
    """Write the calendar file of one person, or of everybody, and return the exit code."""
    try:
        with command_session(options) as session:
            people = _people(session, person)
            count = _export(session, people, output.absolute(), plain=plain)
    except TroubleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{output}: {count} events\n")
    return 0


def _export(session: Session, people: Sequence[Person], output: Path, *, plain: bool) -> int:
    from companion.interchange.calendar_file import write_calendar  # noqa: PLC0415 - loads slowly
    from companion.ui.calendar_words import calendar_words  # noqa: PLC0415 - as above

    calendar = session.use.calendar
    events = {person: calendar.events(person) for person in people}
    listed = [event for planned in events.values() for event in planned]
    words = calendar_words(people, plain=plain)
    write_atomic(output, write_calendar(listed, words, session.clock.now()))
    for one, planned in events.items():
        calendar.remember(one, planned)
    return len(listed)


def _people(session: Session, name: str) -> tuple[Person, ...]:
    everybody = session.use.people.all()
    if not name:
        return everybody
    found = tuple(p for p in everybody if p.name.casefold() == name.strip().casefold())
    if not found:
        raise NobodyOfThatNameError
    return found
