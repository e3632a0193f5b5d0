"""The Reminders section: wishes are kept, and this computer's limits are said."""

from datetime import time

from companion.ui.pages.settings.context import ReminderSwitches
from companion.ui.pages.settings.reminders import ComputerCard, WishesSheet
from tests.support.house import House


def test_wishes_are_kept_as_chosen(house: House, qtbot):
    reminders = house.use.reminders
    sheet = WishesSheet(house.window, house.person, reminders.rules(house.person.id))
    qtbot.addWidget(sheet)
    sheet.discreet.set_value(False)
    sheet.follow_up.set_value("60")
    sheet.quiet_from.set_value(time(21, 30))
    sheet.measure.set_value("6")
    reminders.set_rules(sheet.rules())
    kept = reminders.rules(house.person.id)
    assert (kept.discreet, kept.follow_up_minutes, kept.quiet_from) == (False, 60, time(21, 30))
    assert kept.measure_every_months == 6


def switches(
    *, available: bool = True, buttons: bool = True, tray: bool = True, sent: list[str]
) -> ReminderSwitches:
    state = {"login": False, "tray": False}
    return ReminderSwitches(
        available=lambda: available,
        has_buttons=lambda: buttons,
        send_test=lambda: bool(sent.append("test")) or available,
        login_offered=True,
        starts_at_login=lambda: state["login"],
        start_at_login=lambda on: state.update(login=on),
        tray_there=lambda: tray,
        stays_in_tray=lambda: state["tray"],
        stay_in_tray=lambda on: state.update(tray=on),
    )


def test_a_desktop_without_notifications_is_said_plainly(look, qtbot):
    card = ComputerCard(switches(available=False, sent=[]))
    qtbot.addWidget(card)
    assert "no notification service" in card.state.text


def test_the_test_button_sends_one(look, qtbot):
    sent: list[str] = []
    card = ComputerCard(switches(sent=sent))
    qtbot.addWidget(card)
    card.test.click()
    assert sent == ["test"]
    assert "A test was sent" in card.state.text


def test_the_login_switch_switches(look, qtbot):
    made = switches(sent=[])
    card = ComputerCard(made)
    qtbot.addWidget(card)
    card.at_login.click()
    assert made.starts_at_login()


def test_the_tray_switch_switches_and_is_offered_only_where_there_is_a_tray(look, qtbot):
    for tray in (True, False):
        made = switches(tray=tray, sent=[])
        card = ComputerCard(made)
        qtbot.addWidget(card)
        card.show()
        assert card.in_tray.isVisible() is tray
        assert ("no tray" in card.note.text()) is not tray
        if tray:
            card.in_tray.click()
            assert made.stays_in_tray()
