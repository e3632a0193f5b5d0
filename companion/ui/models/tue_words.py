"""Exemptions for sport in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from companion.domain.sources import Source
from companion.domain.tue import Exemption, ExemptionState
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.widgets.pill import PillTone


def state_words(exemption: Exemption, day: date) -> str:
    """Return where an exemption stands on a day, with its end and the days to go."""
    state = exemption.state(day)
    ends = format_date(exemption.expires_on, "medium") if exemption.expires_on else ""
    if state is ExemptionState.ENDING:
        left = exemption.days_left(day)
        return translate("Tue", "Ends on {date}, in {n} days", n=left, date=ends)
    granted = (
        translate("Tue", "Granted until {date}", date=ends)
        if ends
        else translate("Tue", "Granted; no end is typed in")
    )
    return {
        ExemptionState.GATHERING: translate("Tue", "Papers are being gathered"),
        ExemptionState.APPLIED: translate("Tue", "Applied for, not yet granted"),
        ExemptionState.GRANTED: granted,
        ExemptionState.OVER: translate("Tue", "Ended on {date}", date=ends),
    }[state]


def state_tone(exemption: Exemption, day: date) -> PillTone:
    """Return the pill's tone: amber where something is to be done before long."""
    state = exemption.state(day)
    if state is ExemptionState.GRANTED:
        return "given"
    return "attention" if state in {ExemptionState.ENDING, ExemptionState.OVER} else "neutral"


def title_words(exemption: Exemption) -> str:
    """Return whose exemption it is: the body and the sport."""
    return " · ".join(part for part in (exemption.body, exemption.sport) if part)


def detail_words(exemption: Exemption, day: date, papers: int) -> str:
    """Return the state, the medicine, the reference and how many papers are there."""
    there = translate("Tue", "{there} of {papers} papers", there=len(exemption.evidence),
                      papers=papers)  # fmt: skip
    reference = (
        translate("Tue", "reference {number}", number=exemption.reference)
        if exemption.reference
        else ""
    )
    parts = (state_words(exemption, day), exemption.medicine, reference, there)
    return " · ".join(part for part in parts if part)


def asked_by_words(sources: Iterable[Source]) -> str:
    """Return who asks for a paper."""
    named = "; ".join(source.publisher for source in sources)
    return translate("Tue", "Asked for by: {sources}", sources=named)
