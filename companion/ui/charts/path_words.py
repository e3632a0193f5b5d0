"""What is missing for a velocity, and from when on there will be one."""

from __future__ import annotations

import math
from datetime import timedelta

from companion.domain.growth.ages import DAYS_PER_MONTH
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.intervals import SDS_FROM_MONTHS, SHORTEST_MONTHS
from companion.domain.growth.phases import heights_for_velocity
from companion.domain.growth.sizes import GROWN_UP_YEARS
from companion.ui.formats import format_date
from companion.ui.text import translate


def missing_velocity_words(history: GrowthHistory, *, for_sds: bool = False) -> str:
    """Return which height is needed, and the first day on which it would serve."""
    facts = history.facts
    if facts.years(facts.today) >= GROWN_UP_YEARS:
        return translate("Chart", "Growth velocity is for the years of growth.")
    heights = heights_for_velocity(history.heights, include_home=False)
    if not heights:
        return translate(
            "Chart", "A velocity needs two heights at least 6 months apart. None is noted yet."
        )
    months = SDS_FROM_MONTHS if for_sds else SHORTEST_MONTHS
    last = heights[-1].day if len(heights) == 1 else heights[0].day
    day = last + timedelta(days=math.ceil(months * DAYS_PER_MONTH))
    if for_sds:
        return translate(
            "Chart",
            "A velocity SDS needs two heights 10.5 to 18 months apart on the same side of the "
            "start of treatment. A height from {date} on would do.",
            date=format_date(day),
        )
    return translate(
        "Chart",
        "A velocity needs two heights at least 6 months apart. A height from {date} on would do.",
        date=format_date(day),
    )
