"""Tells whoever listens which kinds of objects a saved change touched."""

from __future__ import annotations

from collections.abc import Callable, Collection

Listener = Callable[[frozenset[str]], None]


class Changes:
    """Listeners that hear, after each saved change, the kinds it touched.

    A kind is the table's name, such as ``injection`` or ``pack``.
    """

    def __init__(self) -> None:
        self._listeners: dict[object, Listener] = {}

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener and return the call that removes it; calling it again is harmless."""
        place = object()
        self._listeners[place] = listener

        def leave() -> None:
            self._listeners.pop(place, None)

        return leave

    def publish(self, kinds: Collection[str]) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners.values()):
            listener(frozenset(kinds))
