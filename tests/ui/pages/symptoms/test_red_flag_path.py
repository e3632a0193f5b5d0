"""A red flag from the first key to the note of what was done, without a mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.cards import Deed
from companion.domain.injections import Outcome
from companion.domain.red_flags.rules import Tier
from companion.ui.dialogs.symptom_cards import CardsSheet
from companion.ui.dialogs.symptom_deed import DeedSheet
from companion.ui.dialogs.symptom_pick import SymptomPickSheet
from companion.ui.dialogs.symptom_sheet import SymptomSheet
from tests.support.family import draft
from tests.support.hands import Answers, button_named, key, press, seen
from tests.support.house import House

PAGE_KEYS = {"today": Qt.Key.Key_1, "symptoms": Qt.Key.Key_5}
GIVEN = "Given to Mara Sand · 0.8 mg"
ASK = "Ask your care team before the next injection."
UNSURE = "If unsure or unable to reach the team: seek medical care."


def tab_to(root: QWidget, target: QWidget) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(120):
        if QApplication.focusWidget() is target:
            return
        key(root, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {target.accessibleName()!r}")


def enter(root: QWidget, target: QWidget) -> None:
    tab_to(root, target)
    key(root, Qt.Key.Key_Return)


def come_back(house: House, qtbot: QtBot) -> None:
    """Do what a window manager does after a dialog; the tests' display has none."""
    with qtbot.waitActive(house.window):
        house.window.activateWindow()


def note(house: House, symptom: str, severity: int, *answers: str):
    blank = replace(house.use.symptoms.blank(house.person, symptom), severity=severity)
    return house.use.symptoms.save(house.person, [replace(blank, answers=answers)])


def test_the_whole_path_by_keyboard_alone(house: House) -> None:
    house.use.care_team.save_contacts(
        replace(house.use.care_team.contacts(house.person), care_team_urgent="0123 45678")
    )
    page = house.window.show_page("symptoms")

    def pick(sheet: QWidget) -> None:
        assert isinstance(sheet, SymptomPickSheet)
        assert sheet.focusWidget() is sheet.search
        QTest.keyClicks(sheet.search, "limp")
        key(sheet, Qt.Key.Key_Return)

    def fill_in(sheet: QWidget) -> None:
        assert isinstance(sheet, SymptomSheet)
        assert sheet.severity is not None
        tab_to(sheet, sheet.severity.buttons[1])
        key(sheet, Qt.Key.Key_Space)
        enter(sheet, sheet.save_button)

    def read(sheet: QWidget) -> None:
        assert isinstance(sheet, CardsSheet)
        words = seen(sheet)
        assert "Get medical advice now, today" in words
        assert "0123 45678" in words
        assert ASK in words
        assert UNSURE in words
        enter(sheet, sheet.deed)

    def tell(sheet: QWidget) -> None:
        assert isinstance(sheet, DeedSheet)
        tab_to(sheet, sheet.deed)
        key(sheet, Qt.Key.Key_Down)
        enter(sheet, sheet.save_button)

    with Answers(pick, fill_in, read, tell):
        enter(house.window, button_named(page, "Note something…"))
    (episode,) = house.use.cards.history(house.person.id)
    assert (episode.rule, episode.tier) == ("SY-SCFE-1", Tier.URGENT_SAME_DAY)
    (action,) = house.use.cards.view(house.person).actions
    assert action.deed is Deed.REACHED
    assert episode.settled_at is not None


def test_nothing_is_settled_before_somebody_chose_what_was_done(house: House) -> None:
    note(house, "dyspnoea", 1)

    def save_at_once(sheet: QWidget) -> None:
        press(sheet, "Save")
        assert "Choose what was done." in seen(sheet)
        key(sheet, Qt.Key.Key_Escape)

    with Answers(save_at_once):
        press(house.today.cards, "Note what was done…")
    assert house.use.cards.view(house.person).urgent


def test_today_begins_with_the_card_and_given_is_secondary_but_stays(house: House) -> None:
    assert house.today.recorder.button.property("kind") == "primary"
    note(house, "vision_change", 1)
    today = house.today
    words = seen(today)
    assert words.index(ASK) < words.index(GIVEN)
    assert today.recorder.button.property("kind") == "secondary"
    assert today.recorder.button.isEnabled()
    house.window.show_page("symptoms")
    house.window.show_page("today")
    assert QApplication.focusWidget() is today.cards.first_button
    press(house.window, GIVEN)
    assert house.entry().outcome is Outcome.GIVEN
    assert ASK in seen(house.today)


def test_settling_the_card_gives_the_button_back(house: House) -> None:
    saved = note(house, "vision_change", 1)
    house.use.cards.settle(saved.cards, Deed.REACHED, whom="the clinic")
    assert house.today.recorder.button.property("kind") == "primary"
    assert ASK not in seen(house.today)
    assert "It is over" in seen(house.today)
    press(house.today.cards, "It is over")
    assert "It is over" not in seen(house.today)


def test_an_urgent_card_of_one_person_is_not_on_the_page_of_another(house: House) -> None:
    from tests.support.house import ADULT

    note(house, "vision_change", 1)
    other = house.use.people.add(ADULT)
    house.desk.show_person(other)
    assert ASK not in seen(house.today)


def test_a_second_dose_shows_its_card_at_once(house: House, qtbot) -> None:
    use, person = house.use, house.person
    line = use.prescriptions.of(person.id)[0]
    first = draft(person.id, "one", dose=line.dose)
    use.injections.record(first)
    second = replace(first, id="two")
    with Answers(lambda sheet: press(sheet, "Close; it stays on Today")):
        use.injections.record(second, ["given_twice", "given_recently"])
        qtbot.waitUntil(lambda: ASK in seen(house.today), timeout=2000)
    assert "More than prescribed, or a second dose, was injected" in seen(house.today)


def test_nothing_new_is_one_press_and_can_be_taken_back(house: House) -> None:
    press(house.today, "Nothing new")
    assert "Nothing new" not in seen(house.today.anything_new)
    key(house.window, Qt.Key.Key_Z, control=True)
    assert "Nothing new" in seen(house.today.anything_new)


def test_headache_with_vomiting_by_keyboard_alone_until_today_is_clear(
    house: House, qtbot: QtBot
) -> None:
    """Two notes, one emergency card, what was done, and Today is as it was before."""
    use = house.use
    contacts = use.care_team.contacts(house.person)
    use.care_team.save_contacts(replace(contacts, emergency="112", care_team_urgent="0123 45678"))
    house.window.show_page("today")
    key(house.window, PAGE_KEYS["symptoms"], control=True)
    page = house.window.stack.currentWidget()
    assert page is not None

    def pick(letters: str):
        def step(sheet: QWidget) -> None:
            assert isinstance(sheet, SymptomPickSheet)
            QTest.keyClicks(sheet.search, letters)
            key(sheet, Qt.Key.Key_Return)
            if sheet.isVisible():  # several fit: the first one has the focus now
                key(sheet, Qt.Key.Key_Return)

        return step

    def how_strong(level: int):
        def step(sheet: QWidget) -> None:
            assert isinstance(sheet, SymptomSheet)
            assert sheet.severity is not None
            tab_to(sheet, sheet.severity.buttons[1])
            for _ in range(level - 1):
                key(sheet, Qt.Key.Key_Down)
            key(sheet, Qt.Key.Key_Space)
            assert sheet.severity.value() == level
            enter(sheet, sheet.save_button)

        return step

    def read_and_close(sheet: QWidget) -> None:
        assert isinstance(sheet, CardsSheet)
        key(sheet, Qt.Key.Key_Escape)

    def read_the_emergency(sheet: QWidget) -> None:
        assert isinstance(sheet, CardsSheet)
        words = seen(sheet)
        assert words.index("112") < words.index("Call the emergency number now")
        assert "The article lists this under: stop growth hormone and call the care team." in words
        assert ASK in words
        assert UNSURE in words
        enter(sheet, sheet.close_button)

    with Answers(pick("headache"), how_strong(3), read_and_close):
        enter(house.window, button_named(page, "Note something…"))
    come_back(house, qtbot)
    with Answers(pick("vomiting"), how_strong(2), read_the_emergency):
        enter(house.window, button_named(page, "Note something…"))
    come_back(house, qtbot)

    key(house.window, PAGE_KEYS["today"], control=True)
    today = house.today
    assert seen(today).index(ASK) < seen(today).index(GIVEN)
    assert today.cards.first_button is not None

    def tell(sheet: QWidget) -> None:
        assert isinstance(sheet, DeedSheet)
        tab_to(sheet, sheet.deed)
        key(sheet, Qt.Key.Key_Down)
        enter(sheet, sheet.save_button)

    with Answers(tell):
        enter(house.window, today.cards.first_button)
    assert ASK not in seen(house.today)
    assert today.recorder.button.property("kind") == "primary"
    view = use.cards.view(house.person)
    assert not view.waiting
    assert {one.tier for one in use.cards.history(house.person.id)} >= {
        Tier.EMERGENCY_NOW, Tier.URGENT_SAME_DAY,
    }  # fmt: skip


def test_what_is_for_the_visit_has_a_line_and_no_card(house: House) -> None:
    saved = note(house, "back_curve", 1)
    assert saved.cards == ()
    assert ASK not in seen(house.today)
    page = house.window.show_page("symptoms")
    assert "Kept for the next visit" in seen(page)
