"""Notifications over the session bus, with buttons where the desktop has them.

The session bus is a local socket; nothing leaves this computer. Specification: Desktop
Notifications 1.2, org.freedesktop.Notifications.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from companion.resource_files import resource
from companion.services.notifier import Acted, Notification

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection
    from jeepney.low_level import Message

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_APP = "Growth Companion"
_DRAWING = ("icons", "app", "growth-companion-small.svg")
_ANSWER_WITHIN = 3.0
_NEVER_EXPIRES = 0


class BusNotifier:
    """Shows notifications through the session bus; safe to make where there is none.

    Presses are told by ``acted`` from a thread of its own.
    """

    def __init__(self, acted: Acted) -> None:
        self._acted = acted
        self._lock = threading.Lock()
        self._keys: dict[int, str] = {}
        self._connection = _connect()
        self._capabilities = self._ask_capabilities()
        self._listener = _connect() if self._capabilities is not None else None
        if self._listener is not None:
            thread = threading.Thread(target=self._listen, args=(self._listener,), daemon=True)
            thread.start()

    def available(self) -> bool:
        """Tell whether a notification service answers."""
        return self._capabilities is not None

    def has_actions(self) -> bool:
        """Tell whether the service shows buttons."""
        return self._capabilities is not None and "actions" in self._capabilities

    def show(self, notification: Notification) -> bool:
        """Show a notification, in place of an earlier one of its key."""
        actions: list[str] = []
        if self.has_actions():
            for action, words in (("default", ""), *notification.actions):
                actions += [action, words]
        body = (
            _APP,
            self._id_of(notification.key),
            _icon(),
            notification.title,
            notification.body,
            actions,
            {"urgency": ("y", 1), "desktop-entry": ("s", "growth-companion")},
            _NEVER_EXPIRES,
        )
        # Held until the number is known: a press may be heard before the answer is read.
        with self._lock:
            reply = self._call("Notify", "susssasa{sv}i", body)
            if reply is None:
                return False
            self._keys[int(reply[0])] = notification.key
        return True

    def close(self, key: str) -> None:
        """Take a notification away."""
        number = self._id_of(key)
        if number:
            self._call("CloseNotification", "u", (number,))
            with self._lock:
                self._keys.pop(number, None)

    def stop(self) -> None:
        """Stop listening and let go of the bus."""
        for connection in (self._listener, self._connection):
            if connection is not None:
                connection.close()
        self._listener = self._connection = None
        self._capabilities = None

    def _id_of(self, key: str) -> int:
        with self._lock:
            return next((number for number, kept in self._keys.items() if kept == key), 0)

    def _ask_capabilities(self) -> frozenset[str] | None:
        reply = self._call("GetCapabilities", "", ())
        return None if reply is None else frozenset(reply[0])

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...] | None:
        from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - late

        if self._connection is None:
            return None
        address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        message = new_method_call(address, method, signature or None, body)
        with _quietly() as outcome:
            reply = self._connection.send_and_get_reply(message, timeout=_ANSWER_WITHIN)
            if reply.header.message_type is MessageType.method_return:
                outcome.append(reply.body)
        return outcome[0] if outcome else None

    def _listen(self, connection: DBusConnection) -> None:
        """Wait for presses until the connection is closed."""
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - late

        with _quietly():
            for member in ("ActionInvoked", "NotificationClosed"):
                rule = MatchRule(type="signal", interface=_NAME, member=member, path=_PATH)
                connection.send_and_get_reply(message_bus.AddMatch(rule))
            while True:
                self._hear(connection.receive())

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields  # noqa: PLC0415 - late

        member = message.header.fields.get(HeaderFields.member)
        if member not in {"ActionInvoked", "NotificationClosed"}:
            return
        with self._lock:
            key = self._keys.get(int(message.body[0]))
            if member == "NotificationClosed":
                self._keys.pop(int(message.body[0]), None)
        if key is not None and member == "ActionInvoked":
            self._acted(key, str(message.body[1]))


def _icon() -> str:
    """Return where the program's drawing lies, which needs no icon theme to know it."""
    drawing = resource(*_DRAWING)
    return str(drawing) if drawing.is_file() else "growth-companion"


def _connect() -> DBusConnection | None:
    """Return a connection to the session bus, None where there is none."""
    with _quietly() as found:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - late

        found.append(open_dbus_connection(bus="SESSION"))
    return found[0] if found else None


@contextmanager
def _quietly() -> Iterator[list[Any]]:
    """Let the bus be absent, gone or silent: then there is simply no notification."""
    from_bus: list[Any] = []
    try:
        yield from_bus
    except (ImportError, OSError, KeyError, TimeoutError, ValueError, EOFError):
        from_bus.clear()
    except Exception as error:
        if not type(error).__module__.startswith("jeepney"):
            raise
        from_bus.clear()
