"""The page as a whole: its list of sections, where it begins, and every section in every look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui import languages
from companion.ui.pages.settings.keys import KeysSection
from companion.ui.theme import ThemeManager
from tests.support.hands import choose, click, key, seen
from tests.ui import checks
from tests.ui.pages.settings.conftest import Office, Open

SECTIONS = (
    "people",
    "prescriptions",
    "carers",
    "times",
    "reminders",
    "keys",
    "backups",
    "look",
    "about",
)
LOOKS = [
    pytest.param("light", 1.0, "en", (1280, 800), id="light"),
    pytest.param("dark", 2.0, "en", (960, 640), id="dark, small window, 200 %"),
    pytest.param("contrast", 1.5, "x-long", (1280, 800), id="long words, 150 %"),
    pytest.param("light", 2.0, "x-rtl", (1280, 800), id="right to left, 200 %"),
]


def test_a_click_on_a_name_shows_its_section(office: Office) -> None:
    click(office.page.list.item("keys"))
    assert isinstance(office.page.shown, KeysSection)
    assert "The diary is encrypted." in seen(office.page)


def test_the_arrow_keys_go_through_the_sections_and_round(office: Office) -> None:
    page = office.page
    page.list.item("people").setFocus()
    key(office.window, Qt.Key.Key_Down)
    assert page.shown is page.show_section("prescriptions")
    page.show_section("about")
    page.list.item("about").setFocus()
    key(office.window, Qt.Key.Key_Down)
    assert page.shown is page.show_section("people")


def test_tab_stops_once_in_the_list_and_then_enters_the_section(office: Office) -> None:
    page = office.page
    page.list.item("people").setFocus()
    key(office.window, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.stack.isAncestorOf(focused)


@pytest.mark.parametrize("section", SECTIONS)
def test_the_arrow_towards_the_section_enters_it(office: Office, section: str) -> None:
    page = office.page
    page.show_section(section)
    page.list.item(section).setFocus()
    key(office.window, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.shown.isAncestorOf(focused)


def test_where_there_is_no_room_a_field_above_chooses_the_section(open_office: Open) -> None:
    office = open_office(size=(960, 640))
    page = office.page
    assert not page.list.isVisible()
    choose(page.choice, "Carers")
    assert page.shown is page.show_section("carers")


def test_an_empty_diary_begins_with_people(open_office: Open) -> None:
    office = open_office(empty=True)
    assert "Nobody is entered yet" in seen(office.page)


def test_somebody_without_a_prescription_is_led_to_it(open_office: Open) -> None:
    office = open_office(prescribed=False)
    assert "Nothing is prescribed yet" in seen(office.page)


@pytest.fixture
def in_look(open_office: Open, look: ThemeManager, qapp: QApplication) -> Callable[..., Office]:
    """Return the call that opens Settings in a look."""

    def opened(palette: str, scale: float, language: str, size: tuple[int, int]) -> Office:
        languages.install(qapp, language)
        look.use(palette, text_scale=scale)  # type: ignore[arg-type]
        return open_office(size=size)

    return opened


@pytest.mark.parametrize(("palette", "scale", "language", "size"), LOOKS)
def test_nothing_is_cut_covered_nameless_or_too_small(
    in_look: Callable[..., Office], palette: str, scale: float, language: str, size: tuple[int, int]
) -> None:
    office = in_look(palette, scale, language, size)
    for section in SECTIONS:
        office.page.show_section(section)
        QApplication.processEvents()
        page = office.page
        found = {
            "cut": checks.cut_off(page),
            "sideways": checks.sideways(page),
            "overlapping": checks.overlapping(page),
            "small": checks.too_small(page),
            "nameless": checks.nameless(page),
        }
        assert not any(found.values()), (section, found)


def test_every_section_is_read_anew_when_the_record_changes(office: Office) -> None:
    for section in SECTIONS:
        office.page.show_section(section)
    office.page.show_section("carers")
    office.use.people.add_carer("Iris Sand")
    assert "Iris Sand" in seen(office.page)
    office.page.show_section("people")
    assert "Mara Sand" in seen(office.page)


@pytest.mark.parametrize("section", [name for name in SECTIONS if name != "reminders"])
def test_passing_time_takes_the_keyboard_from_nobody(office: Office, section: str) -> None:
    office.use.people.add_carer("Iris Sand")
    page = office.page
    page.show_section(section)
    stops = [
        widget
        for widget in page.shown.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    last = stops[-1]
    last.setFocus()
    office.clock.advance(timedelta(minutes=1))
    office.window.heartbeat.timeout.emit()
    QApplication.processEvents()
    assert QApplication.focusWidget() is last


def test_the_minute_is_shown_as_it_passes(office: Office) -> None:
    page = office.page
    page.show_section("times")
    office.clock.advance(timedelta(minutes=7))
    office.window.heartbeat.timeout.emit()
    assert "20:07" in seen(page)
