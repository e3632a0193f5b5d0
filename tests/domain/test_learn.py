"""The reading behind Learn: everything once, each where it belongs."""

from __future__ import annotations

from collections import Counter

from companion.content.article import load_article
from companion.content.guidance import load_guidance
from companion.domain.learn import Chapter, ChapterText, Origin, chapters

ARTICLE, GUIDANCE = load_article(), load_guidance()
TEXTS = chapters(ARTICLE, GUIDANCE)
EVERY = [one for text in TEXTS for shown in text.passages for one in shown.every()]
BY_ID = {one.id: one for one in EVERY}


def chapter(key: Chapter) -> ChapterText:
    return next(text for text in TEXTS if text.chapter is key)


def home(name: str) -> Chapter:
    """Return the chapter in which a passage is read."""
    return next(
        text.chapter for text in TEXTS for one in text.passages for x in one.every() if x.id == name
    )


def test_every_chapter_has_something_to_read() -> None:
    assert [text.chapter for text in TEXTS] == list(Chapter)
    assert all(text.passages for text in TEXTS)


def test_every_statement_is_read_once_and_nothing_is_lost() -> None:
    known = [
        *(item.id for item in ARTICLE.statements),
        *(item.id for item in ARTICLE.red_flags),
        *(item.id for item in ARTICLE.monitoring),
        *(item.id for item in ARTICLE.dose_ranges),
        *(item.id for item in ARTICLE.tensions),
        *(note.statement.id for note in GUIDANCE.notes),
        *(rule.id for rules in GUIDANCE.regulation.values() for rule in rules),
    ]
    assert Counter(one.id for one in EVERY) == Counter(known)


def test_every_passage_names_its_source() -> None:
    assert all(one.sources for one in EVERY)
    for one in EVERY:
        if one.origin is Origin.ARTICLE and home(one.id) is not Chapter.TENSIONS:
            assert one.section in ARTICLE.sections, one.id


def test_guidance_stands_beside_the_statement_it_touches() -> None:
    assert [one.id for one in BY_ID["IX-5"].beside] == ["G12"]
    assert [one.id for one in BY_ID["IG-1"].beside] == ["G13"]
    assert BY_ID["G12"].kind == "contradicts"
    for note in GUIDANCE.notes:
        for name in note.beside:
            assert name in BY_ID, note.statement.id
        if note.beside:
            assert any(
                one.id == note.statement.id for name in note.beside for one in BY_ID[name].beside
            )
        else:
            assert home(note.statement.id) is Chapter(note.chapter)


def test_doses_are_read_only_in_chapters_that_say_so_or_marked() -> None:
    for item in ARTICLE.dose_ranges:
        assert home(item.id) is Chapter.RANGES
        assert BY_ID[item.id].reading_only
    for statement in ARTICLE.statements:
        assert BY_ID[statement.id].reading_only is statement.education_only
    assert Chapter.RANGES.reading_only
    assert Chapter.TITRATION.reading_only
    assert sum(text.chapter.reading_only for text in TEXTS) == 2


def test_the_urgent_lists_stand_under_what_the_article_says_to_do() -> None:
    call = chapter(Chapter.CALL)
    lists = {part.topic: [one.id for one in part.passages] for part in call.parts}
    assert lists["stop_gh_and_call_team"] == [f"RF-USE-{n}" for n in range(1, 6)]
    assert lists["urgent_orthopaedic"] == ["RF-SIDE-2"]
    assert set(lists) - set(ARTICLE.actions) == {"guidance"}


def test_what_is_for_athletes_is_read_as_sport() -> None:
    sport = {one.id for one in chapter(Chapter.SPORT).passages}
    assert {"LG-6", "LG-7", "LG-8", "LG-11"} == sport
    assert home("LG-4") is Chapter.LAW


def test_two_things_the_article_says_are_shown_with_how_the_program_deals_with_them() -> None:
    tensions = chapter(Chapter.TENSIONS).passages
    assert [one.id for one in tensions] == ["T1", "T2", "T3", "T4", "T5"]
    assert all(one.title and one.resolved for one in tensions)
