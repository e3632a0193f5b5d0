"""What a screen reader sees: a small client of the accessibility bus, spoken over D-Bus."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

_REGISTRY: Final = "org.a11y.atspi.Registry"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_EVENTS: Final = ("object:announcement", "object:state-changed:focused")
_REPLY_S: Final = 20
_PATIENCE_S: Final = 15
_PAUSE_S: Final = 0.2
# The bits of AtspiStateType that the tests ask about.
_STATES: Final = {11: "focusable", 12: "focused", 25: "showing", 41: "checkable"}
T = TypeVar("T")


class GoneError(Exception):
    """What was asked about is no longer there: the page was built anew meanwhile."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the bus as it was when it was read, with what it shows below it."""

    place: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    children: tuple[Node, ...]

    def everything(self) -> Iterator[Node]:
        """Yield this and all that is on screen below it."""
        yield self
        for child in self.children:
            yield from child.everything()

    def told(self) -> str:
        """Return its role and words, so that a failing test says which one it is."""
        return f"{self.role} {self.name[:60]!r}"


@dataclass(frozen=True, slots=True)
class Event:
    """Something a program told of its own accord; ``amount`` is 1 when a state was entered."""

    kind: str
    detail: str
    amount: int
    words: object
    place: tuple[str, str]


class AccessibilityBus:
    """The bus that a screen reader listens on, found through the session bus as it does."""

    def __init__(self, session_bus: str) -> None:
        self._connection = open_dbus_connection(bus=_address_on(session_bus))
        self._signals: deque[Message] = deque()
        self.heard: list[Event] = []
        for event in _EVENTS:
            registry = (_REGISTRY, "/org/a11y/atspi/registry")
            self._call(registry, _REGISTRY, "RegisterEvent", "sass", (event, [], ""))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        self._connection.filter(rule, queue=self._signals).__enter__()

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def program(self) -> Node:
        """Wait for the one program on this bus and return what it shows."""
        found = self.wait_for(lambda: self._ask((_REGISTRY, _ROOT), "GetChildren"))
        assert len(found) == 1, f"{len(found)} programs are on this bus"
        return self.read(found[0])

    def read(self, place: tuple[str, str]) -> Node:
        """Read a node and what it shows below it."""
        states = _states(self._ask(place, "GetState"))
        kept = "showing" in states or place[1] == _ROOT
        below = [self.read(child) for child in self._ask(place, "GetChildren")] if kept else []
        return Node(
            place,
            self._ask(place, "GetRoleName"),
            self._property(place, "Name"),
            self._property(place, "Description"),
            states,
            self._actions(place),
            tuple(child for child in below if "showing" in child.states),
        )

    def act(self, node: Node, action: str) -> None:
        """Have the program do what it offers for a node, such as "Press"."""
        number = node.actions.index(action)
        body = self._call(node.place, "org.a11y.atspi.Action", "DoAction", "i", (number,))
        assert body == (True,), f"{action} was refused by {node.told()}"

    def wait_for(self, look: Callable[[], T]) -> T:
        """Look again and again, for fifteen seconds, until there is something to see."""
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            try:
                if seen := look():
                    return seen
            except GoneError:
                pass
            self.listen(_PAUSE_S)
        raise AssertionError("the program did not answer in time")

    def listen(self, seconds: float = 0) -> None:
        """Add to ``heard`` what the program tells within this time."""
        with suppress(TimeoutError):
            self._connection.recv_messages(timeout=seconds)
        while self._signals:
            self.heard.append(_event(self._signals.popleft()))

    def _ask(self, place: tuple[str, str], what: str) -> Any:
        return self._call(place, "org.a11y.atspi.Accessible", what)[0]

    def _property(self, place: tuple[str, str], name: str) -> str:
        asked = ("org.a11y.atspi.Accessible", name)
        body = self._call(place, "org.freedesktop.DBus.Properties", "Get", "ss", asked)
        return str(body[0][1])

    def _actions(self, place: tuple[str, str]) -> tuple[str, ...]:
        if "org.a11y.atspi.Action" not in self._ask(place, "GetInterfaces"):
            return ()
        return tuple(row[0] for row in self._call(place, "org.a11y.atspi.Action", "GetActions")[0])

    def _call(
        self,
        place: tuple[str, str],
        interface: str,
        member: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
    ) -> Any:
        address = DBusAddress(place[1], bus_name=place[0], interface=interface)
        message = new_method_call(address, member, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=_REPLY_S)
        if reply.header.message_type is not MessageType.method_return:
            raise GoneError(f"{member}: {reply.body}")
        return reply.body


def _address_on(session_bus: str) -> str:
    """Ask the session bus for the accessibility bus, which starts it."""
    connection = open_dbus_connection(bus=session_bus)
    there = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    reply = connection.send_and_get_reply(new_method_call(there, "GetAddress"), timeout=_REPLY_S)
    connection.close()
    return str(reply.body[0])


def _states(words: tuple[int, int]) -> frozenset[str]:
    low, high = words
    bits = low | high << 32
    return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)


def _event(signal: Message) -> Event:
    fields = signal.header.fields
    detail, amount, _, (_, words), *_ = signal.body
    place = (str(fields[HeaderFields.sender]), str(fields[HeaderFields.path]))
    return Event(str(fields[HeaderFields.member]), detail, amount, words, place)
