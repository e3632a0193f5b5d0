"""Which section each block of the clinical content becomes, in the content's own order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from companion.domain.summary.choices import Block
from companion.ui.printing.summary.body import (
    adult_chart_section,
    body_section,
    sliders_section,
)
from companion.ui.printing.summary.growth import growth_section, height_chart_section
from companion.ui.printing.summary.key_figures import key_section
from companion.ui.printing.summary.labs import labs_section
from companion.ui.printing.summary.opening import (
    identity_section,
    questions_section,
    urgent_section,
)
from companion.ui.printing.summary.parts import Section
from companion.ui.printing.summary.rest import (
    events_section,
    logistics_section,
    map_section,
    sites_section,
)
from companion.ui.printing.summary.symptoms import symptoms_section
from companion.ui.printing.summary.told import Told
from companion.ui.printing.summary.treatment import doses_section, treatment_section
from companion.ui.text import translate

FIRST_PAGE: Final = frozenset(
    {
        Block.IDENTITY, Block.QUESTIONS, Block.URGENT_EVENTS, Block.KEY_FIGURES,
        Block.HEIGHT_CHART,
    }
)  # fmt: skip


def _chart(told: Told) -> Section:
    return height_chart_section(told) if told.summary.child else adult_chart_section(told)


_MAKERS: Final[dict[Block, Callable[[Told], Section]]] = {
    Block.IDENTITY: identity_section,
    Block.QUESTIONS: questions_section,
    Block.URGENT_EVENTS: urgent_section,
    Block.KEY_FIGURES: key_section,
    Block.HEIGHT_CHART: _chart,
    Block.TREATMENT: treatment_section,
    Block.DOSES_GIVEN: doses_section,
    Block.GROWTH: growth_section,
    Block.ADULT_MEASURES: body_section,
    Block.LABS: labs_section,
    Block.SYMPTOMS: symptoms_section,
    Block.SITE_FINDINGS: sites_section,
    Block.MEDICINES: events_section,
    Block.SITE_MAP: map_section,
    Block.SLIDERS: sliders_section,
    Block.LOGISTICS: logistics_section,
}


def make_sections(told: Told) -> tuple[Section, ...]:
    """Return the sections of a summary in the order of its blocks."""
    return tuple(_MAKERS[block](told) for block in told.blocks if _concerns(told, block))


def _concerns(told: Told, block: Block) -> bool:
    """Tell whether a block speaks of this person; what a child has of grown-ups' is printed too."""
    body = told.summary.body
    measured = body.pressures or body.densities or body.scores
    return block is not Block.ADULT_MEASURES or told.summary.adult or bool(measured)


def block_words(block: Block) -> str:
    """Return what a block is called where it is chosen."""
    return {
        Block.IDENTITY: translate("Summary", "Background"),
        Block.QUESTIONS: translate("Summary", "Questions, changes"),
        Block.URGENT_EVENTS: translate("Summary", "Urgent events"),
        Block.KEY_FIGURES: translate("Summary", "Table at a glance"),
        Block.HEIGHT_CHART: translate("Summary", "Large chart"),
        Block.TREATMENT: translate("Summary", "Treatment"),
        Block.DOSES_GIVEN: translate("Summary", "Doses given"),
        Block.GROWTH: translate("Summary", "Measurements"),
        Block.ADULT_MEASURES: translate("Summary", "Blood pressure, bones"),
        Block.LABS: translate("Summary", "Laboratory"),
        Block.SYMPTOMS: translate("Summary", "Symptoms"),
        Block.SITE_FINDINGS: translate("Summary", "Skin findings"),
        Block.MEDICINES: translate("Summary", "Medicines, events"),
        Block.SITE_MAP: translate("Summary", "Map of spots used"),
        Block.SLIDERS: translate("Summary", "Own diary sliders"),
        Block.LOGISTICS: translate("Summary", "Supplies and dates"),
    }[block]


def in_plan_order(order: Iterable[str], chosen: Iterable[Block]) -> tuple[Block, ...]:
    """Return chosen blocks in the order of the content; one it does not know comes last."""
    known = [Block(name) for name in order if name in set(Block)]
    wanted = frozenset(chosen)
    rest = [block for block in Block if block not in known]
    return tuple(block for block in (*known, *rest) if block in wanted)
