"""What is said of one pack as it stands: how much, until when, how long out, how it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from companion.domain.packs import whole_doses
from companion.domain.prescriptions import Prescription
from companion.domain.stock_plan import EndCause, PackEnd
from companion.domain.storage_limits import UntilCause
from companion.services.stock_notes import Attention, Note
from companion.services.stock_reading import PackView
from companion.ui.formats import format_date, format_time
from companion.ui.models.supply_words import days_until, days_words, duration_words, pack_name
from companion.ui.text import translate
from companion.ui.words import dose_words


def doses_words(view: PackView, end: PackEnd | None, line: Prescription | None) -> tuple[str, str]:
    """Return the figure of doses left and the line below it; both say that it is an estimate."""
    known = view.estimate
    if known is None:
        return translate("Pack", "not known"), translate("Pack", "type the content of this pack")
    doses = end.doses if end is not None else None
    if doses is None and line is not None:
        doses = whole_doses(known.left, line.dose)
    detail = translate(
        "Pack",
        "{left} of {content}, estimate",
        left=dose_words(known.left),
        content=dose_words(known.content),
    )
    if doses is None:
        return translate("Pack", "about {left}", left=dose_words(known.left)), detail
    return translate("Pack", "about {n} dose(s)", n=doses), detail


def until_words(view: PackView, today: date) -> tuple[str, str]:
    """Return the last day of use and what sets it.

    Of an opened pack whose leaflet nobody checked, no last day is said: the printed expiry
    alone would promise too much.
    """
    until, pack, limits = view.until, view.pack, view.limits
    if until is None or (pack.opened is not None and not view.leaflet_checked):
        return _not_known_until(view)
    day_is_far = (until.last_day - today).days > _FAR_DAYS
    figure = format_date(until.last_day, "medium" if day_is_far else "weekday_short")
    when = days_until(until.last_day, today)
    if until.cause is UntilCause.EXPIRY or limits is None or limits.in_use is None:
        return figure, translate("Pack", "{when} · the printed expiry", when=when)
    assert pack.opened is not None
    return figure, translate(
        "Pack",
        "{when} · {days} from {opened}",
        when=when,
        days=days_words(limits.in_use),
        opened=format_date(pack.opened, "day_short"),
    )


def _not_known_until(view: PackView) -> tuple[str, str]:
    pack, parts = view.pack, []
    if pack.opened is not None:
        opened = format_date(pack.opened, "day_short")
        parts.append(translate("Pack", "first used {date}", date=opened))
    if pack.expiry is not None:
        month = format_date(pack.expiry, "month_short")
        parts.append(translate("Pack", "printed expiry {month}", month=month))
    return translate("Pack", "not checked"), " · ".join(parts)


_FAR_DAYS = 300


def out_status(view: PackView) -> tuple[str, str]:
    """Return the time out of the fridge so far, and what the leaflet allows of it."""
    out = view.out
    figure = duration_words(out.counted)
    if out.until is not None:
        detail = translate(
            "Pack", "may be kept out until {date}, by your leaflet",
            date=format_date(out.until, "medium"),
        )  # fmt: skip
    elif out.allowed is not None:
        allowed = duration_words(out.allowed)
        detail = translate("Pack", "of {time} in your leaflet", time=allowed)
    else:
        detail = translate("Pack", "counted by you; no limit checked")
    return figure, detail


def end_words(end: PackEnd, line: Prescription | None) -> str:
    """Return how a pack ends: its last full dose, and what is then left in it."""
    if end.last_dose is None:
        if end.cause is EndCause.PLAN or line is None:
            return translate("Pack", "No dose is planned from it for now.")
        return translate(
            "Pack",
            "There is no full dose in it any more ({rest} left, estimate). Ask your team how they "
            "want partial doses handled.",
            rest=dose_words(end.rest),
        )
    whole = end.cause is EndCause.AMOUNT and not end.rest.amount
    sentence = _ENDS[EndCause.PLAN if whole else end.cause]
    return sentence(format_date(end.last_dose, "weekday"), dose_words(end.rest))


_ENDS: Final[dict[EndCause, Callable[[str, str], str]]] = {
    EndCause.AMOUNT: lambda day, rest: translate(
        "Pack",
        "It gives its last full dose on {day}, with about {rest} left. Ask your team how they "
        "want partial doses handled.",
        day=day,
        rest=rest,
    ),
    EndCause.IN_USE_DAYS: lambda day, rest: translate(
        "Pack",
        "By your leaflet its days end first: the last dose is on {day}, with about {rest} left. "
        "It is discarded then, even with medicine in it.",
        day=day,
        rest=rest,
    ),
    EndCause.EXPIRY: lambda day, rest: translate(
        "Pack",
        "Its printed expiry comes first: the last dose is on {day}, with about {rest} left.",
        day=day,
        rest=rest,
    ),
    EndCause.USES: lambda day, rest: translate(
        "Pack",
        "By your leaflet its number of injections ends first: the last is on {day}, with about "
        "{rest} left.",
        day=day,
        rest=rest,
    ),
    EndCause.PLAN: lambda day, _: translate(
        "Pack", "It gives its last full dose on {day}.", day=day
    ),
}


def note_words(note: Note, today: date) -> str:
    """Return what wants a look, in one sentence that says what to do."""
    return _NOTES[note.what](
        pack_name(note.pack) if note.pack else "",
        format_date(note.day, "weekday") if note.day else "",
        days_until(note.day, today) if note.day else "",
    )


_NOTES: Final[dict[Attention, Callable[[str, str, str], str]]] = {
    Attention.OUT_OVER: lambda pack, _day, _when: translate(
        "Supplies",
        "{pack} was out of the fridge longer than your leaflet allows. Put it aside and ask the "
        "pharmacist.",
        pack=pack,
    ),
    Attention.PACK_OVER: lambda pack, day, _when: translate(
        "Supplies", "The last day of {pack} was {day}. Start the next one.", pack=pack, day=day
    ),
    Attention.USES_OVER: lambda pack, _day, _when: translate(
        "Supplies", "{pack} has had all the injections your leaflet gives it.", pack=pack
    ),
    Attention.PACK_ENDS: lambda pack, day, when: translate(
        "Supplies", "The last day of {pack} is {day}, {when}.", pack=pack, day=day, when=when
    ),
    Attention.REORDER: lambda _pack, day, _when: translate(
        "Supplies", "Time to reorder: from {day} no full dose is at hand.", day=day
    ),
    Attention.REPEAT_TOO_LATE: lambda _pack, day, _when: translate(
        "Supplies",
        "The prescription can be filled again from {day}: with the days an order takes, that is "
        "after the packs run out. Ask your team or pharmacy.",
        day=day,
    ),
    Attention.REORDER_NEEDLES: lambda *_: translate("Supplies", "Time to reorder needles."),
    Attention.REORDER_WIPES: lambda *_: translate("Supplies", "Time to buy wipes."),
    Attention.SHARPS: lambda *_: translate(
        "Supplies", "Look at the sharps box: close it at about three quarters full."
    ),
    Attention.LEAFLET: lambda pack, _day, _when: translate(
        "Supplies",
        "No timer runs for {pack} yet: check its days in use in your leaflet.",
        pack=pack,
    ),
}


def looked_words(view: PackView, now: datetime) -> str:
    """Return when somebody last looked at a pack and found it fit; empty when nobody did."""
    if view.checked_at is None:
        return ""
    at = view.checked_at.astimezone(now.tzinfo)
    if at.date() == now.date():
        return translate(
            "Pack", "Looked at today, {time}: clear, not frozen, in date.", time=format_time(at)
        )
    day = format_date(at.date(), "weekday_short")
    return translate("Pack", "Last looked at on {day}: clear, not frozen, in date.", day=day)


def uses_so_far(view: PackView) -> str:
    """Return how many of the injections a pack is for were taken; empty without such a limit."""
    if view.limits is None or view.limits.uses is None:
        return ""
    return translate(
        "Pack",
        "{used} of at most {n} injection(s) taken from it, by your leaflet.",
        used=view.injections,
        n=view.limits.uses.uses,
    )
