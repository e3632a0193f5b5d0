"""Walking through the first start: forwards, back, by keyboard alone, in another language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.services.key_ports import KeyringLockedError, RecoveryCode
from companion.services.troubles import DiskFullError
from companion.ui.gate.answers import Answers
from companion.ui.gate.first_start import FirstStart, Surroundings
from companion.ui.gate.ports import Setup
from companion.ui.gate.samples import MADE_UP_CODE, NoFounding, SampleLook
from companion.ui.pseudo import PSEUDO_LONG
from companion.ui.tasks import Tasks

Show = Callable[[FirstStart], FirstStart]


class Keyringed(NoFounding):
    """A computer with a keyring, that remembers what it was asked to make."""

    def __init__(self) -> None:
        self.made: list[tuple[bool, str | None]] = []
        self.kept: list[Setup] = []
        self.checked = False
        self.trouble: Exception | None = None

    def probe_keyring(self) -> None:
        return

    def create(self, *, use_keyring: bool, passphrase: str | None) -> RecoveryCode:
        if self.trouble is not None:
            raise self.trouble
        self.made.append((use_keyring, passphrase))
        return MADE_UP_CODE

    def keep(self, setup: Setup) -> None:
        self.kept.append(setup)

    def code_checked(self) -> None:
        self.checked = True


def key(qtbot: QtBot, *keys: Qt.Key) -> None:
    for one in keys:
        qtbot.keyClick(QApplication.focusWidget(), one)


def type_(qtbot: QtBot, text: str) -> None:
    for sign in text:
        qtbot.keyClicks(QApplication.focusWidget(), sign)


def steps_to(qtbot: QtBot, target: QWidget, most: int = 30) -> None:
    """Press Tab until the focus is on a widget."""
    for _ in range(most):
        if QApplication.focusWidget() is target:
            return
        key(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reached {target}")


def test_all_of_it_by_keyboard_alone(
    qtbot: QtBot, on_screen: Show, tasks: Tasks, around: Surroundings
) -> None:
    founding = Keyringed()
    screen = on_screen(FirstStart(founding, tasks, around, look=SampleLook(), groups_asked=(1, 4)))
    type_(qtbot, "Mara")
    key(qtbot, Qt.Key.Key_Tab)
    type_(qtbot, "2")
    key(qtbot, Qt.Key.Key_Tab)
    type_(qtbot, "5")  # the month by its number
    key(qtbot, Qt.Key.Key_Tab)
    type_(qtbot, "2017")
    key(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert screen.who.sex.value() == "female"
    assert screen.line.isVisible()
    type_(qtbot, "norditropin")
    key(qtbot, Qt.Key.Key_Return)
    key(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)  # the second pack in the list
    steps_to(qtbot, screen.line.dose.amount)
    type_(qtbot, "0.8")
    key(qtbot, Qt.Key.Key_Return)  # Enter in a field goes on
    assert screen.carer.isVisible()
    type_(qtbot, "Anna")
    key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.keys.by_keyring.isVisible)
    key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.code_step is not None)
    key(qtbot, Qt.Key.Key_Return)
    assert screen.code_step.on_check
    type_(qtbot, MADE_UP_CODE.groups[1] + MADE_UP_CODE.groups[4])
    with qtbot.waitSignal(screen.founded):
        key(qtbot, Qt.Key.Key_Return)
    assert founding.checked
    assert founding.made == [(True, None)]
    (setup,) = founding.kept
    assert (setup.person.name, str(setup.line.dose), setup.carer) == ("Mara", "0.8 mg", "Anna")
    assert setup.line.presentation_id == "norditropin_flexpro/10mg"


def fill_in_who(screen: FirstStart) -> None:
    screen.who.name.setText("Mara")
    screen.who.birth.set_parts(("2", "5", "2017"))
    screen.who.sex.set_value("female")


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_going_back_keeps_what_was_typed(qtbot: QtBot, first_start: FirstStart) -> None:
    screen = first_start
    fill_in_who(screen)
    assert not screen.back.isVisible()
    press(qtbot, screen.go_on)
    qtbot.keyClicks(screen.line.product.search, "omni")
    press(qtbot, screen.back)
    assert screen.who.name.value() == "Mara"
    screen.who.name.setText("Maren")
    press(qtbot, screen.go_on)
    assert screen.line.product.search.text() == "omni"
    qtbot.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.who.isVisible()
    assert screen.who.draft().name == "Maren"


def test_another_language_begins_where_one_was_with_all_that_was_typed(
    qtbot: QtBot, qapp: QApplication, on_screen: Show, tasks: Tasks, around: Surroundings
) -> None:
    answers = Answers()
    screen = on_screen(FirstStart(NoFounding(), tasks, around, answers=answers))
    fill_in_who(screen)
    press(qtbot, screen.go_on)
    qtbot.keyClicks(screen.line.product.search, "norditropin")
    qtbot.keyClick(screen.line.product.search, Qt.Key.Key_Return)
    screen.line.pack.set_value("norditropin_flexpro/10mg")
    qtbot.keyClicks(screen.line.dose.amount, "0,")
    press(qtbot, screen.line.rhythm.kind.button("chosen"))
    press(qtbot, screen.line.more.button)
    screen.line.more.prescriber.setText("Dr B.")
    screen.line.start.set_value(around.today.replace(day=1))
    screen.language_chosen.emit()

    from companion.ui import languages

    languages.install(qapp, PSEUDO_LONG)
    again = on_screen(FirstStart(NoFounding(), tasks, around, answers=answers))
    assert again.line.isVisible()
    assert again.line.dose.amount.text() == "0,"
    assert again.line.dose.unit.value() == "mg"
    assert again.line.pack.value() == "norditropin_flexpro/10mg"
    assert again.line.rhythm.kind.value() == "chosen"
    assert again.line.more.prescriber.value() == "Dr B."
    assert again.line.start.value() == around.today.replace(day=1)
    assert again.who.draft().name == "Mara"


def to_the_keys(qtbot: QtBot, screen: FirstStart) -> None:
    fill_in_who(screen)
    press(qtbot, screen.go_on)
    qtbot.keyClicks(screen.line.product.search, "norditropin")
    qtbot.keyClick(screen.line.product.search, Qt.Key.Key_Return)
    screen.line.pack.set_value("norditropin_flexpro/10mg")
    screen.line.dose.amount.setText("0.8")
    press(qtbot, screen.go_on)
    press(qtbot, screen.go_on)


def test_a_locked_keyring_is_said_and_may_be_looked_for_again(
    qtbot: QtBot, on_screen: Show, tasks: Tasks, around: Surroundings
) -> None:
    founding = Keyringed()
    founding.trouble = KeyringLockedError()
    screen = on_screen(FirstStart(founding, tasks, around))
    to_the_keys(qtbot, screen)
    qtbot.waitUntil(screen.keys.by_keyring.isVisible)
    press(qtbot, screen.go_on)
    qtbot.waitUntil(screen.keys.trouble.isVisible)
    assert "keyring is locked" in screen.keys.trouble._text.text()
    assert screen.go_on.isEnabled()
    founding.trouble = None
    press(qtbot, screen.keys.again)
    qtbot.waitUntil(screen.keys.by_keyring.isVisible)
    press(qtbot, screen.go_on)
    qtbot.waitUntil(lambda: screen.code_step is not None)
    assert founding.made == [(True, None)]


def test_a_trouble_between_keys_and_person_makes_no_second_record(
    qtbot: QtBot,
    on_screen: Show,
    tasks: Tasks,
    around: Surroundings,
    answer_sheet: Callable[[str], None],
) -> None:
    class FullOnce(Keyringed):
        def keep(self, setup: Setup) -> None:
            super().keep(setup)
            if len(self.kept) == 1:
                raise DiskFullError

    founding = FullOnce()
    screen = on_screen(FirstStart(founding, tasks, around))
    to_the_keys(qtbot, screen)
    qtbot.waitUntil(screen.keys.by_keyring.isVisible)
    answer_sheet("OK")
    press(qtbot, screen.go_on)
    qtbot.waitUntil(lambda: len(founding.kept) == 1 and screen.go_on.isEnabled())
    assert screen.code_step is None
    press(qtbot, screen.go_on)
    assert screen.code_step is not None
    assert len(founding.made) == 1
