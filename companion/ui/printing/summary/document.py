"""The summary as a document for paper: page 1 for two minutes, page 2 for the questions behind it.

What belongs on page 1 stays there: its chart takes the room that is left. The figures of page
2 grow a little smaller where that saves a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from companion import __version__
from companion.domain.sites.regions import SiteAtlas
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.services.clinical_ports import SafetyTexts
from companion.ui import fonts
from companion.ui.charts.style import colour_print_style, grey_print_style, prepare
from companion.ui.formats import format_date
from companion.ui.models.visit_words import when_words
from companion.ui.printing.blocks import Block as PageBlock
from companion.ui.printing.blocks import Columns, Stack, Text
from companion.ui.printing.document import LaidOut, PaperDocument, foot_height, lay_out_document
from companion.ui.printing.flow import Piece
from companion.ui.printing.paper_size import PaperSize, pt
from companion.ui.printing.summary import styles
from companion.ui.printing.summary.figures import ChartBlock
from companion.ui.printing.summary.opening import person_line, team_line
from companion.ui.printing.summary.paper import TIGHT, USUAL, all_pieces
from companion.ui.printing.summary.parts import Beside, Drawing, Part, Section
from companion.ui.printing.summary.sections import FIRST_PAGE, in_plan_order, make_sections
from companion.ui.printing.summary.told import Told
from companion.ui.text import isolate, translate

CHART_TEXT_PX: Final = 12.5
"""Text on charts: 9 points on paper."""
_LEAST_CHART_PT, _LARGEST_CHART_PT = 150.0, 340.0
_TRIALS: Final = ((1.0, USUAL), (0.9, USUAL), (0.8, USUAL), (0.85, TIGHT), (0.72, TIGHT))
"""How large the charts of page 2 are and how closely it is set, from the best to the smallest."""
_MARGIN_MM: Final = 11.0
_WANTED_PAGES: Final = 2


@dataclass(frozen=True, slots=True)
class SummaryWish:
    """What is printed of a summary, and how."""

    summary: VisitSummary
    texts: SafetyTexts
    atlas: SiteAtlas
    blocks: frozenset[Block]
    size: PaperSize
    black_and_white: bool = False


@dataclass(frozen=True, slots=True)
class SummaryDocument:
    """A summary in words: its head, its sections in order, and the sentence at the foot."""

    name: str
    line: str
    team: str
    title: str
    visit: str
    period: str
    foot: str
    sections: tuple[Section, ...]


def told_from(wish: SummaryWish) -> Told:
    """Return what the words of a wish are made from."""
    fonts.load()  # before anything is measured
    prepare()
    style = grey_print_style() if wish.black_and_white else colour_print_style()
    order = [block.id for block in wish.texts.visit_plan().blocks]
    return Told(
        wish.summary,
        wish.texts,
        wish.atlas,
        replace(style, paper=False, text_px=CHART_TEXT_PX),
        in_plan_order(order, wish.blocks),
    )


def summary_words(wish: SummaryWish) -> SummaryDocument:
    """Return a summary in the words of the language spoken here and now."""
    told, summary = told_from(wish), wish.summary
    visit = summary.period.visit
    foot = wish.texts.visit_plan().footer.format(
        app=translate("Window", "Growth Companion"), version=__version__,
        date=format_date(summary.made_at.date(), "medium"),
    )  # fmt: skip
    return SummaryDocument(
        name=isolate(summary.identity.written),
        line=person_line(told),
        team=team_line(told),
        title=translate("Summary", "Summary for the visit"),
        visit=when_words(visit) if visit else "",
        period=period_words(summary),
        foot=foot,
        sections=make_sections(told),
    )


def period_words(summary: VisitSummary) -> str:
    """Return from when to when the summary reaches."""
    period = summary.period
    return translate(
        "Summary", "{first} to {last}", first=period.first.isoformat(),
        last=period.last.isoformat(),
    )  # fmt: skip


def file_title(summary: VisitSummary, initials: str) -> str:
    """Return the title inside a file: initials and dates, nothing of health."""
    return f"{initials} {summary.period.first.isoformat()} – {summary.period.last.isoformat()}"


def lay_out_summary(wish: SummaryWish, initials: str) -> LaidOut:
    """Return the pages of a summary; ``initials`` stand in the title of a file."""
    words = summary_words(wish)
    head = _head(words, wish.summary)
    first = [s for s in words.sections if Block(s.id) in FIRST_PAGE]
    second = [s for s in words.sections if Block(s.id) not in FIRST_PAGE]
    document = PaperDocument(
        title=f"{words.title} · {words.period}",
        pieces=(),
        name=words.name,
        note=words.foot,
        file_title=file_title(wish.summary, initials),
        margin_mm=_MARGIN_MM,
    )
    opening = [head, *all_pieces(first)]
    _fill_page(document, opening, _charts(first), wish.size)
    return _second_pages(document, opening, second, wish.size)


def _second_pages(
    document: PaperDocument, opening: Sequence[Piece], second: Sequence[Section], size: PaperSize
) -> LaidOut:
    """Return the pages with the smallest number that the figures of page 2 allow."""
    together = replace(document, pieces=(*opening, *all_pieces(second)))
    one = lay_out_document(together, size)
    if len(one.pages) == 1 or not second:
        return one
    charts = [(chart, chart.points) for chart in _charts(second)]
    found: dict[int, tuple[LaidOut, float]] = {}
    for smaller, spacing in _TRIALS:
        _resize(charts, smaller)
        rest = all_pieces(second, spacing)
        rest[0] = replace(rest[0], new_page=True)
        pages = lay_out_document(replace(document, pieces=(*opening, *rest)), size)
        found.setdefault(len(pages.pages), (pages, smaller))
        if len(pages.pages) == _WANTED_PAGES:
            break
    best, kept = found[min(found)]
    _resize(charts, kept)  # the charts are drawn later, as large as in the pages returned
    return best


def _resize(charts: Sequence[tuple[ChartBlock, float]], share: float) -> None:
    for chart, points in charts:
        chart.points = points * share


def _head(words: SummaryDocument, summary: VisitSummary) -> Piece:
    """Return the top of page 1: who, and for which visit and time."""
    who: list[PageBlock] = [
        Text(words.name, style=styles.NAME), Text(words.line, style=styles.TEXT),
    ]  # fmt: skip
    what: list[PageBlock] = [Text(words.title, style=styles.BANNER)]
    if words.visit:
        what.append(Text(words.visit, style=styles.STRONG))
    since = translate("Summary", "Period {period}", period=words.period)
    if summary.period.since is not None:
        since = translate("Summary", "Since the last visit: {period}", period=words.period)
    what.append(Text(since, style=styles.TEXT))
    who += [Text(told, style=styles.TEXT) for told in (words.team,) if told]
    return Piece(Columns([Stack(*who, gap=1), Stack(*what, gap=1)], [1.25, 1], gap=16), after=7)


def _charts(sections: Iterable[Section]) -> list[ChartBlock]:
    return [block for section in sections for part in section.parts for block in _blocks(part)]


def _blocks(part: Part | Beside) -> list[ChartBlock]:
    if isinstance(part, Beside):
        return [b for side in (part.left, part.right) for p in side[1] for b in _blocks(p)]
    if isinstance(part, Drawing) and isinstance(part.block, ChartBlock):
        return [part.block]
    return []


def _fill_page(
    document: PaperDocument, pieces: Sequence[Piece], charts: Sequence[ChartBlock], size: PaperSize
) -> None:
    """Give the charts of page 1 the room that its words leave."""
    if not charts:
        return
    inside = size.inside(landscape=False, margin_mm=_MARGIN_MM)
    used = sum(piece.block.height(inside.width()) + pt(piece.after) for piece in pieces)
    used -= sum(pt(chart.points) for chart in charts)
    room = (inside.height() - used - foot_height(document, inside)) / pt(1)
    each = min(max(room / len(charts), _LEAST_CHART_PT), _LARGEST_CHART_PT)
    for chart in charts:
        chart.points = each
