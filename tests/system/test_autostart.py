"""Starting with the session is one file, made and removed."""

from configparser import ConfigParser

from companion.system.autostart import Autostart


def test_switching_on_makes_an_entry_a_desktop_can_read(tmp_path):
    autostart = Autostart(tmp_path / "autostart")
    assert not autostart.is_on()
    autostart.switch(on=True)
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / "autostart" / "growth-companion.desktop", encoding="utf-8")
    assert autostart.is_on()
    assert entry["Desktop Entry"]["Type"] == "Application"
    assert "companion" in entry["Desktop Entry"]["Exec"]
    assert entry["Desktop Entry"]["Exec"].endswith('"--minimized"')


def test_switching_off_removes_it_and_twice_is_harmless(tmp_path):
    autostart = Autostart(tmp_path)
    autostart.switch(on=True)
    autostart.switch(on=False)
    autostart.switch(on=False)
    assert not autostart.is_on()
