"""The part of the self-test that needs Qt: pages, charts and paper, over the made-up family."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from itertools import cycle
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from companion.app.demo.session import open_demo
from companion.app.display import no_display_reason
from companion.app.sessions import Session, session_of
from companion.system.preferences import MemoryPreferences


class NotDrawnError(Exception):
    """A page, chart or sheet did not come out; the text says which."""


def check_pages() -> str:
    """Open every page of the window and see that it is painted; return their names."""
    from companion.app.pages import window_over  # noqa: PLC0415 - after the platform was chosen

    app = _application()
    with _demo() as session:
        window = window_over(session, MemoryPreferences())
        for page in window.page_keys:
            window.show_page(page)
            window.show()
            app.processEvents()
            _hold(not window.grab().isNull(), f"the page {page} was not painted")
        window.close()
        return ", ".join(window.page_keys)


def check_charts() -> str:
    """Draw every chart of one person, in each kind of file by turns; return what was drawn."""
    from companion.ui.charts.chart import ChartKind, ChartOptions  # noqa: PLC0415 - needs Qt
    from companion.ui.charts.export import FileKind, chart_bytes  # noqa: PLC0415 - as above

    signs: dict[FileKind, bytes] = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}
    _application()
    with _demo() as session:
        person = session.use.people.all()[0]
        history = session.use.growth.history(person)
        for kind, (file, sign) in zip(ChartKind, cycle(signs.items()), strict=False):
            drawn = chart_bytes(kind, history, ChartOptions(), file)
            _hold(drawn.startswith(sign), f"the chart of {kind} is no {file}")
    return f"{len(ChartKind)} charts, {', '.join(signs)}"


def check_paper() -> str:
    """Lay every sheet of paper out as a PDF and return how many pages came out."""
    from companion.ui.printing.catalogue import (  # noqa: PLC0415 - needs Qt
        PaperKind,
        PaperWish,
        make_paper,
    )
    from companion.ui.printing.document import lay_out_document  # noqa: PLC0415 - as above
    from companion.ui.printing.paper_size import PaperSize  # noqa: PLC0415 - as above
    from companion.ui.printing.pdf import pdf_bytes  # noqa: PLC0415 - as above
    from companion.ui.printing.sheets.common import SheetFor  # noqa: PLC0415 - as above
    from companion.ui.printing.sheets.travel import Trip  # noqa: PLC0415 - as above

    _application()
    pages = 0
    with _demo() as session:
        person = session.use.people.all()[0]
        sheet = SheetFor(person, person.name, session.use.papers)
        trip = Trip(sheet.today + timedelta(days=7), nights=7, spare=2, zone=ZoneInfo("UTC"))
        for kind in PaperKind:
            wish = PaperWish(kind, sheet, sheet.today + timedelta(days=1), trip)
            laid_out = lay_out_document(make_paper(wish), PaperSize.A4)
            _hold(pdf_bytes(laid_out).startswith(b"%PDF"), f"the sheet {kind} is no PDF")
            pages += len(laid_out.pages)
    return f"{len(PaperKind)} sheets, {pages} pages"


def check_summary() -> str:
    """Lay the print for a visit out as a PDF and return how many pages came out."""
    from companion.domain.summary.choices import Block, SummaryChoices  # noqa: PLC0415 - late
    from companion.ui.printing.paper_size import PaperSize  # noqa: PLC0415 - needs Qt
    from companion.ui.printing.pdf import pdf_bytes  # noqa: PLC0415 - as above
    from companion.ui.printing.summary.document import (  # noqa: PLC0415 - as above
        SummaryWish,
        lay_out_summary,
    )

    _application()
    with _demo() as session:
        use, person = session.use, session.use.people.all()[0]
        blocks = frozenset(Block)
        summary = use.summaries.make(person, SummaryChoices(blocks))
        atlas = use.sites.atlas_of(person.id)
        wish = SummaryWish(summary, use.texts, atlas, blocks, PaperSize.A4)
        laid_out = lay_out_summary(wish, "")
        _hold(pdf_bytes(laid_out).startswith(b"%PDF"), "the summary is no PDF")
        return f"{len(laid_out.pages)} pages"


@cache
def _application() -> QApplication:
    """Return the one application, without a window where no display answers."""
    if no_display_reason():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from companion.app.qt import make_application  # noqa: PLC0415 - after the platform was chosen

    return make_application(MemoryPreferences())[0]


@contextmanager
def _demo() -> Iterator[Session]:
    with open_demo() as (opened, paths, clock):
        yield session_of(opened, paths, clock)


def _hold(condition: bool, otherwise: str) -> None:
    if not condition:
        raise NotDrawnError(otherwise)
