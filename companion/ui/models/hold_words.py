"""A hold of treatment in words."""

from __future__ import annotations

from companion.domain.holds import TreatmentHold
from companion.ui.formats import format_date
from companion.ui.text import translate


def hold_words(hold: TreatmentHold) -> str:
    """Return from when to when a hold runs."""
    since = format_date(hold.since, "medium")
    if hold.until is None:
        return translate("Hold", "since {since}, until the clinic says", since=since)
    until = format_date(hold.until, "medium")
    return translate("Hold", "{since} to {until}", since=since, until=until)
