"""What a check of packs, needles and boxes noticed, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.formats import format_date
from companion.ui.text import translate

STOCK_SENTENCES: Final[dict[str, Callable[[Mapping[str, Any]], str]]] = {
    "pack_days_over": lambda v: translate(
        "Finding",
        "By your leaflet the last day of this pack was {day}. Record it only if it was used.",
        day=format_date(v["last_day"], "weekday"),
    ),
    "pack_uses_over": lambda v: translate(
        "Finding",
        "Your leaflet gives this pack {n} injection(s), and it has had them. Record it only if it "
        "was used.",
        n=v["uses"],
    ),
    "answer_missing": lambda _: translate("Finding", "Type what the pharmacist or maker said."),
    "outing_not_possible": lambda _: translate(
        "Finding", "Type a time out of the fridge that has already ended."
    ),
    "unit_not_of_pack": lambda _: translate(
        "Finding", "Type the amount in the unit printed on the pack; units are never converted."
    ),
    "count_below_nothing": lambda _: translate("Finding", "Type 0 for an empty pack."),
    "limit_not_verified": lambda _: translate(
        "Finding",
        "This figure is not known for the country on your box. Type it from your own leaflet.",
    ),
    "days_not_positive": lambda _: translate("Finding", "Type a whole number of days, such as 28."),
    "hours_not_positive": lambda _: translate("Finding", "Type a number of hours, such as 72."),
    "uses_not_positive": lambda _: translate(
        "Finding", "Type a whole number of injections, such as 5."
    ),
    "wipes_not_positive": lambda _: translate("Finding", "Type how many wipes there are."),
    "sharps_not_positive": lambda _: translate(
        "Finding", "Type about how many needles fill the box, such as 100."
    ),
    "lead_not_possible": lambda v: translate(
        "Finding", "Type the days an order takes, from 0 to {limit}.", limit=v["limit"]
    ),
    "lot_missing": lambda _: translate("Finding", "Type the lot as printed on the pack."),
    "lot_text_missing": lambda _: translate("Finding", "Type what you read about this lot."),
}
