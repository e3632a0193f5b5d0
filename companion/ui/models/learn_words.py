"""Learn in words: chapters, headings, who says a thing, and where it is traced to."""

from __future__ import annotations

from collections.abc import Mapping

from companion.domain.learn import Chapter, Origin, Passage
from companion.domain.sources import Source, SourceKind
from companion.ui.text import translate


def chapter_words(chapter: Chapter) -> str:
    """Return a chapter's name."""
    words = {
        Chapter.ABOUT: translate("Learn", "What it is, and is not"),
        Chapter.BENEFITS: translate("Learn", "Benefits and limits"),
        Chapter.WHOM: translate("Learn", "Whom it is for"),
        Chapter.WHO_NOT: translate("Learn", "Who should not take it"),
        Chapter.INJECTING: translate("Learn", "Injecting and storing"),
        Chapter.SUCCESS: translate("Learn", "What success looks like"),
        Chapter.CHECKS: translate("Learn", "Tests and visits"),
        Chapter.EFFECTS: translate("Learn", "Common side effects"),
        Chapter.CALL: translate("Learn", "When it says to call"),
        Chapter.MEDICINES: translate("Learn", "Other medicines"),
        Chapter.TITRATION: translate("Learn", "Titration and IGF-1"),
        Chapter.RANGES: translate("Learn", "Dose ranges"),
        Chapter.LAW: translate("Learn", "Law and counterfeits"),
        Chapter.SPORT: translate("Learn", "Sport and exemptions"),
        Chapter.TENSIONS: translate("Learn", "Where it says two things"),
        Chapter.RULES: translate("Learn", "Where this program stands"),
    }
    return words[chapter]


def chapter_icon(chapter: Chapter) -> str:
    """Return the name of a chapter's icon."""
    return {
        Chapter.ABOUT: "book-open",
        Chapter.BENEFITS: "scale",
        Chapter.WHOM: "users",
        Chapter.WHO_NOT: "ban",
        Chapter.INJECTING: "syringe",
        Chapter.SUCCESS: "sprout",
        Chapter.CHECKS: "calendar-check",
        Chapter.EFFECTS: "activity",
        Chapter.CALL: "phone-call",
        Chapter.MEDICINES: "pill",
        Chapter.TITRATION: "sliders-horizontal",
        Chapter.RANGES: "ruler",
        Chapter.LAW: "shield",
        Chapter.SPORT: "medal",
        Chapter.TENSIONS: "circle-question-mark",
        Chapter.RULES: "info",
    }[chapter]


def chapter_lead(chapter: Chapter, article_title: str) -> str:
    """Return what a reader should know before a chapter; empty for most."""
    words = {
        Chapter.ABOUT: translate(
            "Learn",
            "This is what one article says, “{title}”, restated in our own words. Below each "
            "statement stands where it comes from. What guidance adds or says otherwise is marked "
            "and stands beside it.",
            title=article_title,
        ),
        Chapter.TENSIONS: translate(
            "Learn",
            "In a few places the article does not agree with itself. Both sides are shown, and "
            "how this program deals with it.",
        ),
    }
    return words.get(chapter, "")


def reading_only_words() -> str:
    """Return the mark of what is never meant for anybody's own dose."""
    return translate(
        "Learn",
        "For reading only. The article calls these figures illustrations: the label, the "
        "diagnosis, age, weight, hormones and tests decide, and only your clinician sets a dose. "
        "This program compares no prescription with them.",
    )


def reading_only_mark() -> str:
    """Return the same mark in two or three words."""
    return translate("Learn", "for reading only")


def topic_words(topic: str) -> str:
    """Return the heading of a part; empty where the chapter's name says it all."""
    words = {
        "about": translate("Learn", "In short"),
        "how_it_works": translate("Learn", "How it works"),
        "weekly": translate("Learn", "Daily and weekly products"),
        "benefit": translate("Learn", "What it can and cannot do"),
        "avoid": translate("Learn", "What it is not for"),
        "diagnosis": translate("Learn", "The diagnosis"),
        "indications": translate("Learn", "What it is used for"),
        "injection": translate("Learn", "The injection"),
        "storage": translate("Learn", "Storage"),
        "success_child": translate("Learn", "In children"),
        "success_adult": translate("Learn", "In adults"),
        "success_transition": translate("Learn", "In transition, when growth is nearly finished"),
        "success_pws": translate("Learn", "In Prader-Willi syndrome"),
        "success_turner": translate("Learn", "In Turner syndrome"),
        "titration": translate("Learn", "How clinicians find the dose"),
        "igf1_target": translate("Learn", "Aims for IGF-1"),
        "rules_us": translate("Learn", "United States"),
        "rules_eu": translate("Learn", "European Union"),
        "rules_privacy": translate("Learn", "Privacy"),
        "guidance": translate("Learn", "What guidance says besides"),
    }
    return words.get(topic, "")


def kind_words(kind: str) -> str:
    """Return how guidance stands to the article."""
    words = {
        "adds": translate("Learn", "Guidance adds"),
        "agrees": translate("Learn", "Guidance agrees"),
        "differs": translate("Learn", "Guidance differs"),
        "contradicts": translate("Learn", "Guidance says otherwise"),
        "not_found": translate("Learn", "Not found"),
    }
    return words[kind]


def trace_words(passage: Passage, sections: Mapping[str, str]) -> str:
    """Return where a passage is traced to: section and id, or publisher and title."""
    if passage.origin is Origin.ARTICLE:
        section = sections.get(passage.section, "")
        if section:
            return translate("Learn", "Article, “{section}” · {id}", section=section, id=passage.id)
        return translate("Learn", "Article · {id}", id=passage.id)
    named = "; ".join(source_words(source) for source in passage.sources)
    if passage.verified or _is_ours(passage):
        return f"{named} · {passage.id}"
    unseen = translate("Learn", "read in a copy or second-hand")
    return f"{named} ({unseen}) · {passage.id}"


def source_words(source: Source) -> str:
    """Return a source as it is named: publisher, title, and its address where it may be shown."""
    if source.kind is SourceKind.OWN_CHOICE:
        return translate("Learn", "Our own reading")
    parts = [source.publisher, source.title, source.section, source.address or ""]
    return ", ".join(part for part in parts if part)


def resolved_words(passage: Passage) -> str:
    """Return how the program deals with two statements that do not fit."""
    return translate("Learn", "Here: {how}", how=passage.resolved)


def review_words(signed: int, every: int) -> str:
    """Return how much a clinician has signed."""
    if not signed:
        return translate("Learn", "Not yet reviewed by a clinician")
    return translate(
        "Learn", "Reviewed by a clinician: {signed} of {every} statements",
        signed=signed, every=every,
    )  # fmt: skip


def _is_ours(passage: Passage) -> bool:
    return all(source.kind is SourceKind.OWN_CHOICE for source in passage.sources)
