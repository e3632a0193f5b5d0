"""A count against the diary: how far they are apart, and what may lie behind it."""

from __future__ import annotations

from companion.domain.doses import Dose
from companion.ui.text import translate
from companion.ui.words import dose_words


def amount_difference(counted: Dose, by_diary: Dose) -> str:
    """Return how an amount read off a pack differs from what the diary leaves in it."""
    apart = counted.amount - by_diary.amount
    if not apart:
        return _the_same()
    words = dose_words(Dose(abs(apart), counted.unit))
    return _less(words) if apart < 0 else _more(words)


def number_difference(counted: int, by_diary: int) -> str:
    """Return how a count of single pieces differs from the diary."""
    if counted == by_diary:
        return _the_same()
    apart = translate("Count", "{n} piece(s)", n=abs(counted - by_diary))
    return _less(apart) if counted < by_diary else _more(apart)


def _the_same() -> str:
    return translate("Count", "The same as by the diary.")


def _less(apart: str) -> str:
    return translate(
        "Count",
        "{apart} less than by the diary: perhaps an injection, a spill or priming was not "
        "written down. The count is kept, and the difference with it.",
        apart=apart,
    )


def _more(apart: str) -> str:
    return translate(
        "Count",
        "{apart} more than by the diary: perhaps something was written down that did not happen. "
        "The count is kept, and the difference with it.",
        apart=apart,
    )
