"""Hands the use cases the safety texts, each file read when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from companion.content.words import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from companion.domain.article import Article
    from companion.domain.catalogue import Catalogue
    from companion.domain.guidance import Guidance, VisitPlan
    from companion.domain.lab_guide import LabGuide
    from companion.domain.red_flags.content import SymptomGuide
    from companion.domain.statements import SupplyGuide


class SafetyShelf:
    """The shipped symptom guide, article, products and handling, in the language asked for.

    ``language`` is asked at each reading, so that a language just chosen is read at once.
    """

    def __init__(self, language: Callable[[], str] = lambda: SOURCE_LANGUAGE) -> None:
        self._language = language

    def guide(self) -> SymptomGuide:
        """Return symptoms, cards, situations and check-ins."""
        from companion.content.symptoms import load_symptom_guide  # noqa: PLC0415 - at first use

        return load_symptom_guide(language=self._language())

    def article(self) -> Article:
        """Return the source article's statements and red flags."""
        from companion.content.article import load_article  # noqa: PLC0415 - at first use

        return load_article(language=self._language())

    def catalogue(self) -> Catalogue:
        """Return the products with the figures of their labels."""
        from companion.content.products import load_catalogue  # noqa: PLC0415 - at first use

        return load_catalogue(language=self._language())

    def supplies(self) -> SupplyGuide:
        """Return how needles, sharps, packs and travel are handled."""
        from companion.content.supplies import load_supply_guide  # noqa: PLC0415 - at first use

        return load_supply_guide(language=self._language())

    def guidance(self) -> Guidance:
        """Return what guidance says beside the article, and the public rules."""
        from companion.content.guidance import load_guidance  # noqa: PLC0415 - at first use

        return load_guidance(language=self._language())

    def labs(self) -> LabGuide:
        """Return the laboratory tests with their units."""
        from companion.content.labs import load_lab_guide  # noqa: PLC0415 - at first use

        return load_lab_guide(language=self._language())

    def visit_plan(self) -> VisitPlan:
        """Return the blocks of the print for a visit."""
        from companion.content.guidance import load_visit_plan  # noqa: PLC0415 - at first use

        return load_visit_plan(language=self._language())
