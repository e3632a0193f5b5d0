"""What a reminder about a chore says: its title and one line, nothing of doses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from companion.domain.reminders import ReminderKind
from companion.ui.text import translate


def chore_words(kind: ReminderKind, name: str) -> tuple[str, str]:
    """Return title and line for a kind that needs only the person's name.

    Raises KeyError for a kind that needs more, such as an injection or a visit.
    """
    return _WORDS[kind](name)


_WORDS: Final[dict[ReminderKind, Callable[[str], tuple[str, str]]]] = {
    ReminderKind.UNLOGGED: lambda name: (
        translate("Reminder", "Yesterday is not logged: {name}", name=name),
        translate("Reminder", "Given or missed? Never take a double dose."),
    ),
    ReminderKind.EXPIRY: lambda name: (
        translate("Reminder", "A pack expires this month"),
        translate("Reminder", "Look at the date printed on {name}’s pack.", name=name),
    ),
    ReminderKind.NEEDLES: lambda name: (
        translate("Reminder", "Needles are running low"),
        translate("Reminder", "Time to reorder for {name}.", name=name),
    ),
    ReminderKind.PACK_ENDS: lambda name: (
        translate("Reminder", "A pack is near its last day"),
        translate("Reminder", "See until when {name}’s pack may be used.", name=name),
    ),
    ReminderKind.OUT_OF_FRIDGE: lambda name: (
        translate("Reminder", "A pack is still out of the fridge"),
        translate(
            "Reminder", "{name}’s pack has been out as long as your leaflet allows.", name=name
        ),
    ),
    ReminderKind.REORDER: lambda name: (
        translate("Reminder", "Time to reorder"),
        translate("Reminder", "{name}’s packs last about as long as an order takes.", name=name),
    ),
    ReminderKind.SHARPS: lambda name: (
        translate("Reminder", "Look at the sharps box: {name}", name=name),
        translate("Reminder", "Close it at about three quarters full."),
    ),
    ReminderKind.SKIN_CHECK: lambda name: (
        translate("Reminder", "Monthly look at the skin"),
        translate("Reminder", "Feel and look at {name}’s injection areas.", name=name),
    ),
}
