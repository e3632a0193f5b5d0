"""What the use cases need from the clinical content, as a protocol."""

from __future__ import annotations

from typing import Protocol

from companion.domain.article import Article
from companion.domain.catalogue import Catalogue
from companion.domain.guidance import Guidance, VisitPlan
from companion.domain.lab_guide import LabGuide
from companion.domain.red_flags.content import SymptomGuide
from companion.domain.statements import SupplyGuide


class SafetyTexts(Protocol):
    """The symptom guide, the source article, products and handling, read when first asked for."""

    def guide(self) -> SymptomGuide:
        """Return symptoms, cards, situations and check-ins."""
        ...

    def article(self) -> Article:
        """Return the source article's statements and red flags."""
        ...

    def catalogue(self) -> Catalogue:
        """Return the products with the figures of their labels."""
        ...

    def supplies(self) -> SupplyGuide:
        """Return how needles, sharps, packs and travel are handled."""
        ...

    def guidance(self) -> Guidance:
        """Return what guidance says beside the article, and the public rules."""
        ...

    def labs(self) -> LabGuide:
        """Return the laboratory tests with their units."""
        ...

    def visit_plan(self) -> VisitPlan:
        """Return the blocks of the print for a visit."""
        ...
