"""Reads article.toml: what the source article says, in our own words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.items import exact, groups, number_range, one_of, sourced, words
from companion.content.parts import Sources, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.article import (
    Article,
    ArticleRedFlag,
    ArticleStatement,
    DoseRange,
    MergedRedFlag,
    MonitoringItem,
    MonitoringTiming,
    Tension,
)
from companion.domain.schedule import ScheduleKind

FILE, SCHEMA = "article.toml", "companion/article/1"
SOURCE = "ARTICLE"


@cache
def load_article(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> Article:
    """Return the article's statements; raises ContentError naming the item at fault."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    if SOURCE not in known:
        raise root.fail(f"the source {SOURCE} is missing")
    article = Article(
        title=root.text("title"),
        source=known[SOURCE],
        sections=MappingProxyType(words(root, "sections")),
        actions=MappingProxyType(words(root, "actions")),
        red_flags=tuple(_red_flag(item, known) for item in root.items("red_flags")),
        merged=tuple(_merged(item) for item in root.items("merged_red_flags")),
        statements=tuple(_statement(item, known) for item in root.items("statements")),
        monitoring=tuple(_monitoring(item, known) for item in root.items("monitoring")),
        dose_ranges=tuple(_dose_range(item, known) for item in root.items("dose_ranges")),
        tensions=tuple(_tension(item, known) for item in root.items("tensions")),
    )
    root.finish()
    _check_codes(article, root)
    return article


def _check_codes(article: Article, root: Item) -> None:
    """Raise ContentError for an id used twice or a code without words."""
    sections = [(item.id, item.section) for item in article.red_flags]
    sections += [(item.id, item.section) for item in article.statements]
    sections += [(item.id, item.section) for item in article.monitoring]
    sections += [(item.id, item.section) for item in article.dose_ranges]
    ids = [item_id for item_id, _ in sections] + [item.id for item in article.tensions]
    unique(ids, ids, FILE)
    for item_id, section in sections:
        if section not in article.sections:
            raise root.fail(f"{item_id} stands in an unknown section")
    asked = {flag.action for flag in article.red_flags} | {one.action for one in article.merged}
    for action in asked - set(article.actions):
        raise root.fail(f"the action {action} has no words")
    flags = {flag.id for flag in article.red_flags}
    for merged in article.merged:
        if not merged.red_flags or not flags.issuperset(merged.red_flags):
            raise root.fail(f"{merged.symptom} comes from an unknown red flag")


def _red_flag(item: Item, known: Sources) -> ArticleRedFlag:
    flag = ArticleRedFlag(
        id=item.text("id"),
        symptom=item.text("symptom"),
        section=item.text("section"),
        text=item.text("text"),
        action=item.text("action"),
        groups=groups(item),
        body_system=item.text("body_system"),
        anchor=item.text("anchor"),
        watchful=item.text("watchful", ""),
        note=item.text("note", ""),
        review=review(item),
    )
    sourced(item, known)
    item.finish()
    return flag


def _merged(item: Item) -> MergedRedFlag:
    merged = MergedRedFlag(
        symptom=item.text("symptom"),
        action=item.text("action"),
        red_flags=item.texts("from"),
        groups=groups(item),
    )
    item.finish()
    return merged


def _statement(item: Item, known: Sources) -> ArticleStatement:
    statement = ArticleStatement(
        id=item.text("id"),
        topic=item.text("topic"),
        section=item.text("section"),
        text=item.text("text"),
        groups=groups(item),
        anchor=item.text("anchor"),
        education_only=item.flag("education_only", default=False),
        ask_team=item.flag("ask_team", default=False),
        escalates_to=item.texts("escalates_to", ()),
        note=item.text("note", ""),
        review=review(item),
    )
    sourced(item, known)
    item.finish()
    return statement


def _monitoring(item: Item, known: Sources) -> MonitoringItem:
    by_class = "product_class" in item.names_left()
    monitoring = MonitoringItem(
        id=item.text("id"),
        section=item.text("section"),
        text=item.text("text"),
        tests=item.texts("tests"),
        groups=groups(item),
        timing=one_of(MonitoringTiming, item, "timing"),
        anchor=item.text("anchor"),
        product_class=one_of(ScheduleKind, item, "product_class") if by_class else None,
        days_after_dose_change=number_range(item, "days_after_dose_change"),
        every_months=number_range(item, "every_months"),
        note=item.text("note", ""),
        review=review(item),
    )
    sourced(item, known)
    item.finish()
    return monitoring


def _dose_range(item: Item, known: Sources) -> DoseRange:
    found = DoseRange(
        id=item.text("id"),
        section=item.text("section"),
        text=item.text("text"),
        indication=item.text("indication"),
        groups=groups(item),
        anchor=item.text("anchor"),
        low=exact(item, "low"),
        high=exact(item, "high"),
        also_used_up_to=exact(item, "also_used_up_to"),
        unit=item.text("unit", ""),
        review=review(item),
    )
    sourced(item, known)
    item.finish()
    return found


def _tension(item: Item, known: Sources) -> Tension:
    tension = Tension(
        id=item.text("id"),
        title=item.text("title"),
        text=item.text("text"),
        resolved=item.text("resolved"),
        anchors=item.texts("anchors"),
        review=review(item),
    )
    sourced(item, known)
    item.finish()
    return tension
