"""The command ``companion export``: tables, a FHIR Bundle, or the phone's calendar file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from companion.app.command_session import command_session
from companion.app.exchange_wiring import exports_over
from companion.app.options import Options
from companion.app.people_by_name import people_named
from companion.app.sessions import Session
from companion.domain.people import Person
from companion.services.troubles import TroubleError
from companion.system.files import write_atomic

Export = Callable[[Session, Sequence[Person], Path], str]


def export_command(
    options: Options, kind: str, output: Path, *, person: str = "", plain: bool = False
) -> int:
    """Write one person's data, or everybody's, and return the exit code.

    ``kind`` is csv, fhir or ics; ``plain`` lets a calendar name the person and the matter.
    """
    exports: Mapping[str, Export] = {
        "csv": _tables,
        "fhir": _bundle,
        "ics": lambda session, people, target: _calendar(session, people, target, plain=plain),
    }
    try:
        with command_session(options) as session:
            people = people_named(session, person)
            said = exports[kind](session, people if person else (), output.absolute())
    except TroubleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{output}: {said}\n")
    return 0


def _tables(session: Session, people: Sequence[Person], output: Path) -> str:
    counts = exports_over(session).tables(output, person_id=_only(people))
    return f"{sum(counts.values())} rows in {len(counts)} tables, not encrypted"


def _bundle(session: Session, people: Sequence[Person], output: Path) -> str:
    count = exports_over(session).bundle(output, person_id=_only(people))
    return f"{count} resources, not encrypted"


def _only(people: Sequence[Person]) -> str:
    return people[0].id if people else ""


def _calendar(session: Session, people: Sequence[Person], output: Path, *, plain: bool) -> str:
    from companion.interchange.calendar_file import write_calendar  # noqa: PLC0415 - loads slowly
    from companion.ui.calendar_words import calendar_words  # noqa: PLC0415 - as above

    calendar = session.use.calendar
    people = people or session.use.people.all()
    events = {person: calendar.events(person) for person in people}
    listed = [event for planned in events.values() for event in planned]
    words = calendar_words(people, plain=plain)
    write_atomic(output, write_calendar(listed, words, session.clock.now()))
    for one, planned in events.items():
        calendar.remember(one, planned)
    return f"{len(listed)} events"
