"""The command ``companion summary``: the print for a visit, without a window."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from companion.app.command_session import command_session
from companion.app.display import no_display_reason
from companion.app.options import Options
from companion.app.people_by_name import people_named
from companion.app.sessions import Session
from companion.domain.summary.choices import Block, SummaryChoices
from companion.services.troubles import TroubleError


@dataclass(frozen=True, slots=True)
class SummaryAsked:
    """What was asked for on the command line; ``since`` is a date as typed, such as 2026-05-01.

    ``blocks`` are names of blocks to print beside the usual ones, ``without`` those to leave
    out.
    """

    output: Path
    person: str = ""
    since: str = ""
    paper: str = ""
    language: str = ""
    initials: bool = False
    no_free_text: bool = False
    black_and_white: bool = False
    blocks: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


class DateNotReadError(TroubleError):
    """The day to begin with is no date."""

    sentence = "--since takes a date written as 2026-05-01."


class DateAheadError(TroubleError):
    """The day to begin with has not come yet."""

    sentence = "--since is a day to come. Give the day from which the summary shall reach to today."


class LanguageUnknownError(TroubleError):
    """The program does not speak that language."""

    sentence = "The program does not speak that language. Choose one that Settings offers."


class BlockUnknownError(TroubleError):
    """The summary has no such block."""

    sentence = (
        "The summary has no such block. Blocks: identity, questions, urgent_events, key_figures, "
        "height_chart, treatment, doses_given, growth, adult_measures, labs, symptoms, "
        "site_findings, medicines_and_events, site_map, sliders, logistics."
    )


class NobodyYetError(TroubleError):
    """The record holds no person."""

    sentence = "The record holds nobody yet. Open the window and set up the first person."


class EndingUnknownError(TroubleError):
    """The file's name says neither PDF nor web page."""

    sentence = (
        "Give the file a name that ends in .pdf, or in .html for a page that can be read out."
    )


def summary_command(options: Options, asked: SummaryAsked) -> int:
    """Write the summary of one person and return the exit code."""
    if no_display_reason():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        since = _since(asked.since)
        if asked.output.suffix.lower() not in {".pdf", ".html"}:
            raise EndingUnknownError
        with command_session(options) as session:
            pages = _write(session, asked, since)
    except TroubleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{asked.output}: {pages}, not encrypted\n")
    return 0


def _since(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise DateNotReadError from error


def _write(session: Session, asked: SummaryAsked, since: date | None) -> str:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - once the record is open

    from companion.domain.initials import suggest_initials  # noqa: PLC0415 - as above
    from companion.ui import languages, text  # noqa: PLC0415 - as above
    from companion.ui.printing.paper_size import PaperSize, usual_size  # noqa: PLC0415 - as above
    from companion.ui.printing.pdf import save_bytes, save_pdf  # noqa: PLC0415 - as above
    from companion.ui.printing.summary.document import (  # noqa: PLC0415 - as above
        SummaryWish,
        lay_out_summary,
    )
    from companion.ui.printing.summary.web import summary_page  # noqa: PLC0415 - as above

    app = QGuiApplication.instance() or QGuiApplication(["companion"])
    assert app is not None  # kept for as long as letters are measured
    people = people_named(session, asked.person) if asked.person else session.use.people.all()
    if not people:
        raise NobodyYetError
    person = people[0]
    if since is not None and since > session.use.summaries.period(person).last:
        raise DateAheadError
    if asked.language and asked.language not in {one.code for one in languages.available()}:
        raise LanguageUnknownError
    blocks = _blocks(session, asked)
    summary = session.use.summaries.make(
        person,
        SummaryChoices(blocks, since, initials=asked.initials, free_text=not asked.no_free_text),
    )
    wish = SummaryWish(
        summary,
        session.use.texts,
        session.use.sites.atlas_of(person.id),
        blocks,
        PaperSize(asked.paper) if asked.paper else usual_size(),
        black_and_white=asked.black_and_white,
    )
    initials = suggest_initials(person.name)
    with text.spoken(languages.speech_in(asked.language or languages.SYSTEM)):
        if asked.output.suffix.lower() == ".html":
            save_bytes(summary_page(wish, initials).encode(), asked.output.absolute())
            return "one web page"
        laid_out = lay_out_summary(wish, initials)
        save_pdf(laid_out, asked.output.absolute())
    return f"{len(laid_out.pages)} pages" if len(laid_out.pages) > 1 else "1 page"


def _blocks(session: Session, asked: SummaryAsked) -> frozenset[Block]:
    known = set(Block)
    if not known.issuperset((*asked.blocks, *asked.without)):
        raise BlockUnknownError
    usual = {Block(b.id) for b in session.use.texts.visit_plan().blocks if b.ticked}
    return frozenset((usual | set(map(Block, asked.blocks))) - set(map(Block, asked.without)))
