"""Chapters of Learn on paper: the statements with their sources, guidance set apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from companion.domain.article import Article
from companion.domain.learn import ChapterText, Passage
from companion.ui.models.learn_words import (
    chapter_lead,
    chapter_words,
    kind_words,
    reading_only_mark,
    reading_only_words,
    resolved_words,
    topic_words,
    trace_words,
)
from companion.ui.printing.blocks import Block, Columns, Frame, Gap, Stack, Text
from companion.ui.printing.document import PaperDocument
from companion.ui.printing.flow import Piece
from companion.ui.printing.sheets.common import heading, opening
from companion.ui.printing.type import BODY, MUTED, SMALL, STRONG
from companion.ui.text import translate


def learn_document(
    texts: Sequence[ChapterText], article: Article, review: str, printed: str
) -> PaperDocument:
    """Return chapters as a document; ``review`` says whether a clinician has signed them."""
    title = (
        chapter_words(texts[0].chapter) if len(texts) == 1 else translate("Learn", "Growth hormone")
    )
    pieces = opening(title, review)
    for text in texts:
        pieces += _chapter(text, article, named=len(texts) > 1)
    return PaperDocument(
        title=title,
        pieces=tuple(pieces),
        note=translate(
            "Learn", "From “{title}”, in our own words. Your care team comes first.",
            title=article.title,
        ),
        printed=printed,
    )  # fmt: skip


def _chapter(text: ChapterText, article: Article, *, named: bool) -> Iterable[Piece]:
    if named:
        yield heading(chapter_words(text.chapter))
    for words in (
        chapter_lead(text.chapter, article.title),
        reading_only_words() if text.chapter.reading_only else "",
    ):
        if words:
            yield Piece(Text(words, style=MUTED), after=6, with_next=True)
    for part in text.parts:
        words = topic_words(part.topic) or article.actions.get(part.topic, "")
        if words:
            yield Piece(Stack(Gap(3), Text(words, style=STRONG)), after=3, with_next=True)
        for passage in part.passages:
            yield from _passage(passage, article)


def _passage(passage: Passage, article: Article) -> Iterable[Piece]:
    block = Stack(*_lines(passage, article), gap=1)
    framed = Frame(block, padding=7) if passage.kind else block
    yield Piece(framed, after=5 if not passage.beside else 3, with_next=bool(passage.beside))
    for index, note in enumerate(passage.beside, start=1):
        inside = Frame(Stack(*_lines(note, article), gap=1), padding=7)
        last = index == len(passage.beside)
        yield Piece(Columns([Gap(0), inside], [-14, 1], gap=0), after=6 if last else 3)


def _lines(passage: Passage, article: Article) -> Iterable[Block]:
    head = kind_words(passage.kind) if passage.kind else passage.title
    mark = f"({reading_only_mark()})" if passage.reading_only else ""
    if head or mark:
        yield Text(" ".join(part for part in (head, mark) if part), style=STRONG)
    yield Text(passage.text, style=BODY)
    if passage.resolved:
        yield Text(resolved_words(passage), style=STRONG)
    if passage.note:
        yield Text(passage.note, style=MUTED)
    yield Text(trace_words(passage, article.sections), style=SMALL)
