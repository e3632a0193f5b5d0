"""A pack in two lines, as lists of packs show it."""

from __future__ import annotations

from companion.domain.packs import PackState
from companion.services.stock_reading import PackView
from companion.ui.formats import format_date
from companion.ui.models.supply_words import discard_words, mishap_words
from companion.ui.text import translate
from companion.ui.words import dose_words


def row_title(item: PackView) -> str:
    """Return a pack's product with its lot."""
    pack = item.pack
    if not pack.lot:
        return translate("Supplies", "{product} {strength}", product=pack.product,
                         strength=pack.presentation)  # fmt: skip
    return translate(
        "Supplies", "{product} {strength}, lot {lot}", product=pack.product,
        strength=pack.presentation, lot=pack.lot,
    )  # fmt: skip


def row_detail(item: PackView) -> str:
    """Return what matters about a pack that is not in use."""
    pack, parts = item.pack, []
    match pack.state:
        case PackState.SET_ASIDE:
            what = mishap_words(item.mishap.what) if item.mishap else pack.note
            parts.append(what)
            if item.mishap is not None and not item.mishap.answer:
                parts.append(translate("Supplies", "waiting for the pharmacist"))
        case PackState.EMPTY | PackState.DISCARDED:
            parts += _ended_parts(item)
        case _:
            if pack.expiry is not None:
                month = format_date(pack.expiry, "month")
                parts.append(translate("Supplies", "expires {month}", month=month))
            if pack.content is not None:
                parts.append(dose_words(pack.content))
    return " · ".join(part for part in parts if part)


def _ended_parts(item: PackView) -> list[str]:
    pack = item.pack
    parts = []
    if pack.ended is not None:
        parts.append(format_date(pack.ended, "medium"))
    if pack.discarded_for is not None:
        parts.append(discard_words(pack.discarded_for))
    parts.append(translate("Supplies", "{n} injection(s)", n=item.injections))
    return parts
