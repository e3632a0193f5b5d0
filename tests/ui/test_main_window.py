"""The window: pages built when first shown, read again only when they have to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.preferences import MemoryPreferences
from companion.ui.page_list import PageEntry, rail_pages
from tests.support.family import GIRL, TODAY, pen
from tests.support.hands import button_named, button_names, key, press, seen, settle
from tests.support.house import House, cases_over, fill_house, lived_in, open_house

GIVEN = "Given to Mara Sand · 0.8 mg"


class Probe(QLabel):
    """A page that counts how often it was read again."""

    def __init__(self, kinds: frozenset[str]) -> None:
        super().__init__("a page")
        self.KINDS = kinds
        self.times = 0

    def refresh(self) -> None:
        """Count."""
        self.times += 1


@pytest.fixture
def probes() -> dict[str, Probe]:
    """Return the probes built so far."""
    return {}


@pytest.fixture
def probed(qtbot, look, record, clock, probes) -> Iterator[House]:
    """Lend a window with Today and two pages that count: one on people, one on packs."""

    def entry(name: str, kinds: set[str]) -> PageEntry:
        def build(_: object) -> QWidget:
            probes[name] = Probe(frozenset(kinds))
            return probes[name]

        return PageEntry(name, lambda: name, "sun-moon", build)

    use = cases_over(record, clock)
    fill_house(record, use)
    pages = (rail_pages()[0], entry("people", {"person"}), entry("packs", {"pack"}))
    with lived_in(qtbot, open_house(record, clock, use, pages)) as house:
        yield house


def test_a_page_is_built_when_it_is_first_shown(probed: House, probes) -> None:
    assert probes == {}
    press(probed.window, "people")
    assert set(probes) == {"people"}
    assert probed.window.rail.current == "people"
    press(probed.window, "Today")
    press(probed.window, "people")
    assert probes["people"].times == 0


def test_only_the_page_on_screen_is_read_again(probed: House, probes) -> None:
    press(probed.window, "packs")
    press(probed.window, "people")
    probed.use.stock.add_pack(pen(probed.person.id, lot="L8"))
    assert (probes["packs"].times, probes["people"].times) == (0, 0)
    probed.use.people.add(GIRL)
    assert probes["people"].times == 1
    press(probed.window, "packs")
    assert probes["packs"].times == 1
    press(probed.window, "people")
    assert probes["people"].times == 1


def test_the_heartbeat_reads_the_page_on_screen_and_the_others_when_shown(
    probed: House, probes
) -> None:
    press(probed.window, "packs")
    press(probed.window, "people")
    probed.tick()
    probed.tick()
    assert (probes["packs"].times, probes["people"].times) == (0, 2)
    press(probed.window, "packs")
    assert probes["packs"].times == 1


def test_a_hidden_window_reads_nothing(probed: House, probes) -> None:
    press(probed.window, "people")
    probed.window.hide()
    probed.tick()
    probed.use.people.add(GIRL)
    assert probes["people"].times == 0
    probed.clock.advance(timedelta(minutes=1))
    probed.window.show()
    assert probes["people"].times == 1


def test_control_and_a_number_show_the_pages_of_the_rail_in_order(house: House) -> None:
    in_rail = [entry.key for entry in rail_pages() if entry.icon]
    order = dict(zip(in_rail, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=False))
    for name, number in order.items():
        key(house.window, number, control=True)
        assert house.window.rail.current == name


def test_f1_leads_to_whom_to_call_from_anywhere(house: House) -> None:
    key(house.window, Qt.Key.Key_F1)
    assert house.window.stack.currentWidget() is house.window.show_page("when-to-call")
    press(house.window, "Today")
    press(house.window, "When to call")
    assert house.window.stack.currentWidget() is not house.window.show_page("today")


def test_a_page_nobody_built_cannot_be_shown(house: House) -> None:
    with pytest.raises(KeyError):
        house.window.show_page("nowhere")


@pytest.mark.parametrize(
    ("kept", "size"),
    [
        ("", QSize(1280, 800)),
        ("1100x700", QSize(1100, 700)),
        ("100x100", QSize(960, 640)),
        ("nonsense", QSize(1280, 800)),
        ("-5xabc", QSize(1280, 800)),
    ],
)
def test_the_window_comes_back_as_large_as_it_was_left(
    qtbot, look, record: SqlRecord, clock: FixedClock, kept: str, size: QSize
) -> None:
    preferences = MemoryPreferences()
    preferences.set("window", kept)
    house = open_house(record, clock, cases_over(record, clock), preferences=preferences)
    room = house.window.screen().availableSize()
    wanted = house.window.size()
    assert wanted == size.boundedTo(room)
    with lived_in(qtbot, house, (wanted.width() - 40, wanted.height())):
        left = house.window.size()
    assert preferences.get("window") == f"{left.width()}x{left.height()}"


def test_the_window_is_never_larger_than_the_screen(
    look, record: SqlRecord, clock: FixedClock
) -> None:
    preferences = MemoryPreferences()
    preferences.set("window", "90000x90000")
    window = open_house(record, clock, cases_over(record, clock), preferences=preferences).window
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_the_message_says_what_was_done_until_the_next_one(house: House) -> None:
    press(house.window, GIVEN)
    bar = house.window.snackbar
    assert "Recorded for Mara Sand: 0.8 mg" in seen(bar)
    assert not bar.geometry().intersects(house.today.geometry())
    house.desk.notice("Something else was done.")
    assert bar.message == "Something else was done."
    assert "Undo" not in button_names(bar)
    key(house.window, Qt.Key.Key_Z, control=True)
    assert len(house.entries(TODAY)) == 1


def test_once_the_message_is_gone_the_page_has_all_the_room(house: House) -> None:
    before = house.today.height()
    press(house.window, GIVEN)
    seen(house.window)
    assert house.today.height() < before
    press(house.window, "Dismiss")
    seen(house.window)
    assert house.today.height() == before


def test_the_chip_says_whose_diary_it_is(house: House) -> None:
    assert "Mara Sand\n8 y 10 m" in seen(button_named(house.window, "Person"))
    house.clock.set_to(house.clock.now() + timedelta(days=60))
    house.tick()
    assert "9 y 0 m" in seen(button_named(house.window, "Person"))


def test_the_keyboard_goes_along_to_the_page_that_is_shown(house: House) -> None:
    for name, entry in zip(range(1, 9), (e for e in rail_pages() if e.icon), strict=False):
        key(house.window, Qt.Key(Qt.Key.Key_0 + name), control=True)
        focus = QApplication.focusWidget()
        assert focus is not None, entry.key
        assert house.window.stack.currentWidget().isAncestorOf(focus), entry.key


def test_no_page_opens_a_window_of_its_own_while_it_is_built(house: House, qapp) -> None:
    came_forward = []
    qapp.focusWindowChanged.connect(came_forward.append)
    for name in house.window.page_keys:
        house.window.show_page(name)
        settle()
    qapp.focusWindowChanged.disconnect(came_forward.append)
    assert came_forward == []
