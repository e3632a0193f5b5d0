"""What the program needs from the desktop's notifications."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification; ``actions`` are pairs of an id and the words on its button.

    ``key`` replaces an earlier notification of the same key.
    """

    key: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()


Acted = Callable[[str, str], None]
"""Called with the key and the action's id; "default" means that the notice was pressed."""


class Notifier(Protocol):
    """The desktop's notification service."""

    def available(self) -> bool:
        """Tell whether notifications can be shown here."""
        ...

    def has_actions(self) -> bool:
        """Tell whether this desktop shows buttons on notifications."""
        ...

    def show(self, notification: Notification) -> bool:
        """Show a notification and tell whether the desktop took it."""
        ...

    def close(self, key: str) -> None:
        """Take a notification away, as when it was answered in the window."""
        ...

    def stop(self) -> None:
        """Stop listening for presses."""
        ...
