"""The tray says tonight's state, and follows what is recorded."""

from companion.ui.tray import Tray
from tests.support.house import House


def test_the_menu_follows_the_record(house: House):
    shown: list[str] = []
    tray = Tray(house.desk, show=lambda: shown.append("window"), leave=lambda: None)
    name = house.person.name
    assert tray.lines[0] == f"{name}: not logged yet"
    house.today.recorder.button.click()
    assert tray.lines[0] == f"{name}: given"
    tray.hide()
