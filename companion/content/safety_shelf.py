"""Hands the use cases the safety texts, each file read when it is first needed."""

from __future__ import annotations

from companion.domain.article import Article
from companion.domain.red_flags.content import SymptomGuide


class SafetyShelf:
    """The shipped symptom guide and article."""

    def guide(self) -> SymptomGuide:
        """Return symptoms, cards, situations and check-ins."""
        from companion.content.symptoms import load_symptom_guide  # noqa: PLC0415 - at first use

        return load_symptom_guide()

    def article(self) -> Article:
        """Return the source article's statements and red flags."""
        from companion.content.article import load_article  # noqa: PLC0415 - at first use

        return load_article()
