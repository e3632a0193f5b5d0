"""The reading behind Learn: the article by chapter, with what guidance says beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from companion.domain.article import (
    Article,
    ArticleRedFlag,
    ArticleStatement,
    DoseRange,
    MonitoringItem,
)
from companion.domain.groups import Group
from companion.domain.guidance import Guidance, GuidanceNote
from companion.domain.sources import Review, Source
from companion.domain.statements import Statement


class Chapter(StrEnum):
    """The chapters in the order they are read."""

    ABOUT = "about"
    BENEFITS = "benefits"
    WHOM = "whom"
    WHO_NOT = "who_not"
    INJECTING = "injecting"
    SUCCESS = "success"
    CHECKS = "checks"
    EFFECTS = "effects"
    CALL = "call"
    MEDICINES = "medicines"
    TITRATION = "titration"
    RANGES = "ranges"
    LAW = "law"
    SPORT = "sport"
    TENSIONS = "tensions"
    RULES = "rules"

    @property
    def reading_only(self) -> bool:
        """Tell whether the chapter never speaks of anybody's own dose and says so."""
        return self in {Chapter.TITRATION, Chapter.RANGES}


class Origin(StrEnum):
    """Who speaks: the article, guidance beside it, or public rules about programs."""

    ARTICLE = "article"
    GUIDANCE = "guidance"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Passage:
    """One statement as it is read.

    ``section`` is a code of ``Article.sections``, ``kind`` how guidance stands to the article,
    ``resolved`` how the program shows two statements that do not fit. ``beside`` is what
    guidance says to it. ``sought`` holds the article's own terms: they are found, never shown.
    """

    id: str
    text: str
    origin: Origin = Origin.ARTICLE
    section: str = ""
    title: str = ""
    resolved: str = ""
    note: str = ""
    kind: str = ""
    reading_only: bool = False
    verified: bool = True
    sources: tuple[Source, ...] = ()
    review: Review = field(default_factory=Review)
    beside: tuple[Passage, ...] = ()
    sought: str = ""

    def every(self) -> tuple[Passage, ...]:
        """Return the passage and what stands beside it."""
        return (self, *self.beside)


@dataclass(frozen=True, slots=True)
class Part:
    """Passages of one topic under a chapter.

    ``topic`` is a code for its heading: of a topic, or of an action of ``Article.actions``.
    """

    topic: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ChapterText:
    """A chapter with its parts; one without parts is not shown."""

    chapter: Chapter
    parts: tuple[Part, ...]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage of the chapter in order, without those that stand beside."""
        return tuple(passage for part in self.parts for passage in part.passages)


_TOPICS: dict[Chapter, tuple[str, ...]] = {
    Chapter.ABOUT: ("about", "how_it_works", "weekly"),
    Chapter.BENEFITS: ("benefit", "avoid"),
    Chapter.WHOM: ("diagnosis", "indications"),
    Chapter.WHO_NOT: ("contraindications",),
    Chapter.INJECTING: ("injection", "storage"),
    Chapter.SUCCESS: (
        "success_child", "success_adult", "success_transition", "success_pws", "success_turner",
    ),
    Chapter.EFFECTS: ("common_effects",),
    Chapter.MEDICINES: ("interactions",),
    Chapter.TITRATION: ("titration", "igf1_target"),
    Chapter.LAW: ("law",),
    Chapter.SPORT: ("sport",),
}  # fmt: skip
GUIDANCE_TOPIC = "guidance"


def topic_of(statement: ArticleStatement) -> str:
    """Return the topic a statement is read under: what is for athletes is told as sport."""
    if statement.topic == "legal_sport":
        return "sport" if Group.ATHLETE in statement.groups else "law"
    return statement.topic


def chapters(article: Article, guidance: Guidance) -> tuple[ChapterText, ...]:
    """Return the whole article by chapter, with every guidance note where it belongs."""
    return tuple(_Reading(article, guidance).chapter(chapter) for chapter in Chapter)


class _Reading:
    """Puts chapters together."""

    def __init__(self, article: Article, guidance: Guidance) -> None:
        self._article, self._guidance = article, guidance
        # A note that touches several statements is told once, beside the last of them.
        self._beside = {note.beside[-1]: note for note in guidance.notes if note.beside}

    def chapter(self, chapter: Chapter) -> ChapterText:
        """Return one chapter."""
        found = [
            *(Part(topic, self._topic(topic)) for topic in _TOPICS.get(chapter, ())),
            *self._own_parts(chapter),
            Part(GUIDANCE_TOPIC, self._notes(chapter)),
        ]
        return ChapterText(chapter, tuple(part for part in found if part.passages))

    def _topic(self, topic: str) -> tuple[Passage, ...]:
        items = (one for one in self._article.statements if topic_of(one) == topic)
        return tuple(
            self._passage(item, reading_only=item.education_only, note=item.note) for item in items
        )

    def _own_parts(self, chapter: Chapter) -> Iterable[Part]:
        """Return the parts that are no topic of statements."""
        if chapter is Chapter.CALL:
            yield from self._red_flags()
        elif chapter is Chapter.CHECKS:
            yield Part("monitoring", self._monitoring())
        elif chapter is Chapter.RANGES:
            yield Part("dose_ranges", self._ranges())
        elif chapter is Chapter.TENSIONS:
            yield Part("tensions", self._tensions())
        elif chapter is Chapter.RULES:
            for topic, statements in self._guidance.regulation.items():
                yield Part(f"rules_{topic}", tuple(self._rule(one) for one in statements))

    def _red_flags(self) -> Iterable[Part]:
        """Return the article's lists, each under what it says to do."""
        flags = self._article.red_flags
        for action in dict.fromkeys(flag.action for flag in flags):
            mine = (flag for flag in flags if flag.action == action)
            yield Part(action, tuple(self._passage(flag, note=flag.note) for flag in mine))

    def _monitoring(self) -> tuple[Passage, ...]:
        return tuple(self._passage(item, note=item.note) for item in self._article.monitoring)

    def _ranges(self) -> tuple[Passage, ...]:
        return tuple(self._passage(item, reading_only=True) for item in self._article.dose_ranges)

    def _tensions(self) -> tuple[Passage, ...]:
        return tuple(
            Passage(
                id=item.id,
                text=item.text,
                title=item.title,
                resolved=item.resolved,
                sources=(self._article.source,),
                review=item.review,
                sought=" ".join(item.anchors),
            )
            for item in self._article.tensions
        )

    def _passage(
        self,
        item: ArticleStatement | ArticleRedFlag | MonitoringItem | DoseRange,
        *,
        note: str = "",
        reading_only: bool = False,
    ) -> Passage:
        beside = self._beside.get(item.id)
        return Passage(
            id=item.id,
            text=item.text,
            section=item.section,
            note=note,
            reading_only=reading_only,
            sources=(self._article.source,),
            review=item.review,
            beside=(self._note(beside),) if beside else (),
            sought=item.anchor,
        )

    def _notes(self, chapter: Chapter) -> tuple[Passage, ...]:
        mine = (note for note in self._guidance.notes if note.chapter == chapter)
        return tuple(self._note(note) for note in mine)

    def _note(self, note: GuidanceNote) -> Passage:
        said = self._said(note.statement, Origin.GUIDANCE, note.kind)
        return replace(said, reading_only=note.education_only)

    def _rule(self, statement: Statement) -> Passage:
        return self._said(statement, Origin.RULES, "")

    def _said(self, statement: Statement, origin: Origin, kind: str) -> Passage:
        return Passage(
            id=statement.id,
            text=statement.text,
            origin=origin,
            note=statement.note,
            kind=kind,
            verified=statement.verified,
            sources=tuple(self._guidance.sources[name] for name in statement.sources),
            review=statement.review,
        )
