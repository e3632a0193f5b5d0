"""What the use cases need from the clinical content, as a protocol."""

from __future__ import annotations

from typing import Protocol

from companion.domain.article import Article
from companion.domain.red_flags.content import SymptomGuide


class SafetyTexts(Protocol):
    """The symptom guide and the source article, read when first asked for."""

    def guide(self) -> SymptomGuide:
        """Return symptoms, cards, situations and check-ins."""
        ...

    def article(self) -> Article:
        """Return the source article's statements and red flags."""
        ...
