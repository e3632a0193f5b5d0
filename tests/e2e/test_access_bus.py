"""What a screen reader gets from the running program: names, roles, focus, announcements."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.support import atspi_program
from tests.support.atspi import AccessibilityBus, Node

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(atspi_program.missing()), reason=atspi_program.missing()),
]
# Each page of the rail with something that only it shows.
RAIL = {
    "Growth": "Add measurement…",
    "Sites": "Areas…",
    "Supplies": "Add a pack…",
    "Symptoms": "Note something…",
    "Labs": "Add a result…",
    "Visits": "Plan a visit…",
    "Learn": "Find in all chapters",
    "Settings": "Add a person…",
    "Today": "Not given…",
}
# What a person operates, as a screen reader calls it.
OPERATED = {
    "push button", "radio button", "check box", "toggle button", "combo box", "text", "entry",
    "password text", "spin button", "list item", "list", "table", "table cell", "cell",
    "column header", "row header", "link",
}  # fmt: skip
# What has the keyboard's focus only to be read or scrolled; Qt calls its own drawings fillers.
READ = {"filler", "graphic", "label", "document frame"}


@dataclass(frozen=True, slots=True)
class Reader:
    """The running program as a screen reader has it."""

    bus: AccessibilityBus
    program: subprocess.Popen[bytes]

    def until(self, seen: Callable[[list[Node]], bool]) -> list[Node]:
        """Wait for a moment at which this holds, and return all that is on screen then."""

        def look() -> list[Node]:
            nodes = list(self.bus.program().everything())
            return nodes if seen(nodes) else []

        return self.bus.wait_for(look)

    def operate(self, name: str, inside: list[Node]) -> None:
        """Do what the one thing of this name is there for."""
        named = [node for node in inside if node.name == name and node.actions]
        assert len(named) == 1, f"{len(named)} × {name!r} among {[n.name for n in inside]}"
        self.bus.act(named[0], named[0].actions[0])

    def show(self, page: str) -> list[Node]:
        """Show a page of the rail as a screen reader does, and return all that is on screen."""
        self.operate(page, self.until(lambda nodes: any(n.name == page for n in nodes)))
        return self.until(lambda nodes: any(n.name == RAIL[page] for n in nodes))


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Lend the program on the made-up family, in a window, with a bus of its own."""
    with atspi_program.session_bus(tmp_path_factory.mktemp("bus")) as environment:
        bus = AccessibilityBus(environment["DBUS_SESSION_BUS_ADDRESS"])
        with atspi_program.demo_program(environment) as program:
            yield Reader(bus, program)
        bus.close()


def operable(nodes: list[Node]) -> list[Node]:
    return [node for node in nodes if node.role in OPERATED or "focusable" in node.states]


def faults(nodes: list[Node]) -> dict[str, list[str]]:
    """Return what a screen reader could not say, or not tell apart."""
    found = operable(nodes)
    assert len(found) > 15, "the rail alone has more"
    told = Counter((node.told(), node.description) for node in found if node.role != "cell")
    wrong = {
        "nameless": [node.told() for node in found if not node.name.strip()],
        "undescribed": [n.told() for n in found if n.role == "filler" and not n.description],
        "of no use": [node.told() for node in found if node.role not in OPERATED | READ],
        "alike": [words for (words, _), count in told.items() if count > 1],
    }
    return {kind: places for kind, places in wrong.items() if places}


@pytest.mark.parametrize("page", RAIL)
def test_a_page_of_the_rail_is_named_and_told_apart(reader: Reader, page: str):
    assert faults(reader.show(page)) == {}


@pytest.mark.parametrize(
    ("opener", "shows"),
    [("When to call", "Print this list…"), ("Prescription history", "New dose or product…")],
)
def test_so_is_a_page_beside_the_rail(reader: Reader, opener: str, shows: str):
    reader.operate(opener, reader.show("Today"))
    assert faults(reader.until(lambda nodes: any(n.name == shows for n in nodes))) == {}


def test_the_cells_of_the_body_are_named_one_by_one(reader: Reader):
    cells = [n.name for n in reader.show("Sites") if "row" in n.name and "checkable" in n.states]
    assert len(cells) > 20
    assert len(set(cells)) == len(cells)


def test_tab_tells_what_has_the_focus(reader: Reader):
    names = {node.place: node.name for node in reader.show("Today")}
    reader.bus.listen()
    reader.bus.heard.clear()
    atspi_program.press_keys(reader.program, *["Tab"] * 6)

    def focused() -> list[str]:
        told = [event for event in reader.bus.heard if event.detail == "focused" and event.amount]
        return [names.get(event.place, "") for event in told]

    reader.bus.wait_for(lambda: len(focused()) >= 6)
    assert "" not in focused()
    reader.until(lambda nodes: [n.name for n in nodes if "focused" in n.states] == focused()[-1:])


def test_given_is_recorded_and_said(reader: Reader):
    shown = reader.show("Today")
    (given,) = [node.name for node in shown if node.name.startswith("Given to Mira")]
    (due,) = [node.name for node in shown if node.name.endswith(", not logged yet")]
    reader.operate(given, shown)

    def said() -> list[str]:
        return [str(e.words) for e in reader.bus.heard if e.kind == "Announcement"]

    reader.bus.wait_for(said)
    assert said()[-1].startswith("Recorded for Mira: 0.8\u00a0mg, ")
    assert said()[-1].endswith("Ctrl+Z to undo.")
    after = reader.until(lambda nodes: any(node.name == "Undo" for node in nodes))
    assert due.replace("not logged yet", "given") in {node.name for node in after}
