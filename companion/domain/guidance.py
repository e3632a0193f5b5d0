"""What guidance adds to the article, the public rules, and the blocks of the visit print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from companion.domain.groups import Group, speaks_to
from companion.domain.sources import Review, Source
from companion.domain.statements import Statement


@dataclass(frozen=True, slots=True)
class GuidanceNote:
    """One point where guidance adds to, differs from or contradicts the article.

    ``kind`` is adds, agrees, differs, contradicts or not_found. Both sides are shown, each
    with its source: ``beside`` names the article's statements it touches, ``chapter`` the one
    it belongs to where it touches none. ``education_only`` ones speak of doses or aims, and
    never appear beside a person's own.
    """

    kind: str
    topic: str
    statement: Statement
    beside: tuple[str, ...] = ()
    chapter: str = ""
    education_only: bool = False


@dataclass(frozen=True, slots=True)
class TueEvidence:
    """One paper that a file for a sport exemption is asked for, and for whom."""

    statement: Statement
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """Guidance notes by the article's side, public rules by topic, and the intended use."""

    intended_use: str
    notes: tuple[GuidanceNote, ...]
    tue_evidence: tuple[TueEvidence, ...]
    regulation: Mapping[str, tuple[Statement, ...]]
    sources: Mapping[str, Source]

    def evidence_for(self, groups: Iterable[Group]) -> tuple[TueEvidence, ...]:
        """Return the papers that concern a person, in the order of the content."""
        person = tuple(groups)
        return tuple(item for item in self.tue_evidence if speaks_to(item.groups, person))


@dataclass(frozen=True, slots=True)
class VisitBlock:
    """One block of the visit print: its page, its fields in order, and whom it is for.

    ``ticked`` says whether it is printed unless the family leaves it out.
    """

    id: str
    page: int
    fields: tuple[str, ...]
    groups: tuple[Group, ...]
    ticked: bool
    note: str
    sources: tuple[str, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """The blocks of the print in order, its footer, and the reasons behind the fields."""

    papers: tuple[str, ...]
    smallest_type_pt: int
    footer: str
    blocks: tuple[VisitBlock, ...]
    reasons: tuple[Statement, ...]
    sources: Mapping[str, Source]

    def blocks_for(self, groups: Iterable[Group]) -> tuple[VisitBlock, ...]:
        """Return the blocks that concern a person, in the order they are printed."""
        person = tuple(groups)
        return tuple(block for block in self.blocks if speaks_to(block.groups, person))
