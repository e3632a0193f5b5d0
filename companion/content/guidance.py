"""Reads guidance.toml and visit_summary.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.figures import statement, statements
from companion.content.items import groups, sourced
from companion.content.parts import Sources, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.guidance import (
    Guidance,
    GuidanceNote,
    TueEvidence,
    VisitBlock,
    VisitPlan,
)
from companion.domain.statements import Statement

GUIDANCE_FILE, GUIDANCE_SCHEMA = "guidance.toml", "companion/guidance/2"
VISIT_FILE, VISIT_SCHEMA = "visit_summary.toml", "companion/visit-summary/2"
KINDS = frozenset({"adds", "agrees", "differs", "contradicts", "not_found"})


@cache
def load_guidance(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> Guidance:
    """Return what guidance says beside the article, and the public rules."""
    root = read_file(GUIDANCE_FILE, GUIDANCE_SCHEMA, folder, language)
    known = sources(root)
    notes = [_note(item, known) for item in root.items("guidance")]
    papers = [_paper(item, known) for item in root.items("tue_evidence")]
    rules: dict[str, list[Statement]] = {}
    for item in root.items("regulation"):
        rules.setdefault(item.text("topic"), []).append(statement(item, known))
    guidance = Guidance(
        intended_use=root.text("intended_use"),
        notes=unique(notes, (note.statement.id for note in notes), GUIDANCE_FILE),
        tue_evidence=unique(papers, (paper.statement.id for paper in papers), GUIDANCE_FILE),
        regulation=MappingProxyType({topic: tuple(found) for topic, found in rules.items()}),
        sources=MappingProxyType(known),
    )
    root.finish()
    return guidance


def _note(item: Item, known: Sources) -> GuidanceNote:
    kind, topic = item.text("kind"), item.text("topic")
    if kind not in KINDS:
        raise item.fail(f'"kind" cannot be {kind}')
    beside, chapter = item.texts("beside", ()), item.text("chapter", "")
    if bool(beside) == bool(chapter):
        raise item.fail("a note stands beside statements or in a chapter, not both")
    reading_only = item.flag("education_only", default=False)
    return GuidanceNote(kind, topic, statement(item, known), beside, chapter, reading_only)


def _paper(item: Item, known: Sources) -> TueEvidence:
    meant_for = groups(item)
    return TueEvidence(statement(item, known), meant_for)


@cache
def load_visit_plan(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> VisitPlan:
    """Return the blocks of the visit print in order."""
    root = read_file(VISIT_FILE, VISIT_SCHEMA, folder, language)
    known = sources(root)
    blocks = [_block(item, known) for item in root.items("blocks")]
    plan = VisitPlan(
        papers=root.texts("papers"),
        smallest_type_pt=root.whole("smallest_type_pt"),
        footer=root.text("footer"),
        blocks=unique(blocks, (block.id for block in blocks), VISIT_FILE),
        reasons=statements(root, "reasons", known),
        sources=MappingProxyType(known),
    )
    root.finish()
    return plan


def _block(item: Item, known: Sources) -> VisitBlock:
    block = VisitBlock(
        id=item.text("id"),
        page=item.whole("page"),
        fields=item.texts("fields"),
        groups=groups(item),
        ticked=item.flag("ticked", default=True),
        note=item.text("note", ""),
        sources=sourced(item, known),
        review=review(item),
    )
    item.finish()
    return block
