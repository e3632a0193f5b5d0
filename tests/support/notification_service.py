"""A small notification service for tests: it takes the name on a bus and presses a button.

Run as a program with the action to press; it prints a line of JSON for each notification.
"""

from __future__ import annotations

import json
import sys

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


def say(line: str) -> None:
    """Tell the test what happened."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(action: str, capabilities: list[str]) -> None:
    """Serve until the bus goes away."""
    connection = open_dbus_connection(bus="SESSION")
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    say("ready")
    count = 0
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields.get(HeaderFields.member)
        if member == "GetCapabilities":
            connection.send(new_method_return(message, "as", (capabilities,)))
        elif member == "Notify":
            count += 1
            _, _, _, title, body, actions, _, _ = message.body
            connection.send(new_method_return(message, "u", (count,)))
            say(json.dumps({"title": title, "body": body, "actions": actions}))
            if action in actions:
                connection.send(new_signal(EMITTER, "ActionInvoked", "us", (count, action)))
        elif member == "CloseNotification":
            connection.send(new_method_return(message))
            say(json.dumps({"closed": message.body[0]}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].split(",") if len(sys.argv) > 2 else [])
