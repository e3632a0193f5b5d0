"""The command ``companion import``: bring rows in from a folder or file."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from companion.app.command_session import command_session
from companion.app.exchange_wiring import imports_over
from companion.app.options import Options
from companion.app.people_by_name import people_named
from companion.app.sessions import Session
from companion.domain.import_plan import Doubt, ImportPlan
from companion.domain.import_sheet import DateOrder, LengthUnit, SheetMapping, WeightUnit
from companion.domain.measurements import Setting
from companion.services.import_ports import AnswerMissingError
from companion.services.imports import ImportAnswers, Imports, Recognised
from companion.services.troubles import TroubleError


@dataclass(frozen=True, slots=True)
class ImportWishes:
    """What the command line says about a file; empty or None leaves it to the file."""

    person: str = ""
    date_order: str | None = None
    length: str | None = None
    weight: str | None = None
    medicine: str = ""
    in_clinic: bool = False
    take_doubtful: bool = False
    dry_run: bool = False


def import_command(options: Options, file: Path, wishes: ImportWishes) -> int:
    """Plan a file, say what it holds, and unless it is a dry run bring it in."""
    try:
        with command_session(options) as session:
            _run(session, file.absolute(), wishes)
    except TroubleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _run(session: Session, file: Path, wishes: ImportWishes) -> None:
    imports = imports_over(session)
    plan = _plan(session, imports, imports.recognise(file), wishes)
    for count in plan.counts:
        _say(
            f"{count.kind}: {count.new} new, {count.same} there already, {count.asked} doubtful, "
            f"{count.left_out} left out"
        )
    for doubt in plan.doubts:
        _say(_doubt_words(doubt))
    if plan.further_doubts:
        _say(f"and {plan.further_doubts} more rows like these")
    if wishes.dry_run:
        _say("Dry run: nothing was changed.")
        return
    done = imports.apply(plan, take_asked=wishes.take_doubtful)
    _say(f"Brought in: {done.rows} rows.")


def _plan(
    session: Session, imports: Imports, found: Recognised, wishes: ImportWishes
) -> ImportPlan:
    person = people_named(session, wishes.person) if found.asks else ()
    if len(person) > 1:
        raise AnswerMissingError
    medicine = wishes.medicine or (found.medicines[0][0] if found.medicines else "")
    answers = ImportAnswers(
        person_id=person[0].id if person else "",
        mapping=_mapping(found.mapping, wishes),
        setting=Setting.CLINIC if wishes.in_clinic else Setting.HOME,
        medicine=medicine,
    )
    return imports.plan(found, answers)


def _mapping(guessed: SheetMapping | None, wishes: ImportWishes) -> SheetMapping | None:
    if guessed is None:
        return None
    order = DateOrder(wishes.date_order) if wishes.date_order else guessed.date_order
    return replace(
        guessed,
        date_order=order,
        length=LengthUnit(wishes.length) if wishes.length else guessed.length,
        weight=WeightUnit(wishes.weight) if wishes.weight else guessed.weight,
    )


def _doubt_words(doubt: Doubt) -> str:
    place = f"{doubt.file}, line {doubt.line}"
    column = f", {doubt.column}" if doubt.column else ""
    text = f" ({doubt.text})" if doubt.text else ""
    taken = "doubtful" if doubt.asked else "left out"
    return f"  {place}{column}: {taken}: {doubt.code.replace('_', ' ')}{text}"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
