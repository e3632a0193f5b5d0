"""A real notification service on a private bus: a reminder comes, its button records."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import IO

import pytest

from companion.domain.care_team import CareContacts
from companion.domain.reminders import ReminderKind, ReminderRules
from companion.services.reminders import Reminders
from companion.system.notifications import BusNotifier
from companion.ui.reminding import Reminding
from tests.support.house import House

SERVICE = Path(__file__).parents[1] / "support" / "notification_service.py"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None,
    reason="notifications over a session bus are a Linux matter and need dbus-daemon",
)


@dataclass
class Desktop:
    """A private session bus and what its notification service printed."""

    service: subprocess.Popen[str]

    @property
    def out(self) -> IO[str]:
        assert self.service.stdout is not None
        return self.service.stdout

    def next(self) -> dict[str, object]:
        return json.loads(self.out.readline())


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    daemon = subprocess.Popen(
        [
            "dbus-daemon",
            "--session",
            "--nofork",
            "--print-address",
            f"--address=unix:dir={tmp_path}",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def desktop(bus: str, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    action, capabilities = getattr(request, "param", ("given", "actions,body"))
    service = subprocess.Popen(
        [sys.executable, str(SERVICE), action, capabilities],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
    )
    made = Desktop(service)
    assert made.out.readline().strip() == "ready"
    yield made
    service.terminate()
    service.wait()
    made.out.close()


@pytest.fixture
def reminding(house: House) -> Iterator[Reminding]:
    made = Reminding(house.desk, BusNotifier)
    yield made
    made.stop()


def wishes(house: House) -> Reminders:
    reminders = house.desk.use.reminders
    person = house.desk.person
    assert person is not None
    reminders.set_rules(ReminderRules(person.id, person.id, discreet=False))
    return reminders


def test_the_given_button_on_the_notification_records_the_injection(
    desktop: Desktop, house: House, reminding: Reminding, qtbot
):
    wishes(house)
    reminding.tick()
    person = house.desk.person
    assert person is not None
    qtbot.waitUntil(lambda: bool(house.desk.use.today.view(person).day.entries))
    told = desktop.next()
    assert person.name in str(told["title"])
    assert "Given" in told["actions"]
    entry = house.desk.use.today.view(person).day.entries[0]
    assert entry.dose is not None
    assert str(entry.dose.amount) in str(told["body"])
    still_waiting = {row.kind for row in house.desk.use.reminders.waiting()}
    assert ReminderKind.INJECTION not in still_waiting


@pytest.mark.parametrize("desktop", [("later", "actions")], indirect=True)
def test_later_brings_the_reminder_back(desktop: Desktop, house: House, reminding, qtbot, clock):
    reminders = wishes(house)
    reminding.tick()
    desktop.next()
    qtbot.waitUntil(lambda: any(r.later_until for r in reminders.waiting()))
    clock.advance(timedelta(minutes=29))
    assert reminders.tick() is None
    clock.advance(timedelta(minutes=1))
    assert reminders.tick() is not None


@pytest.mark.parametrize("desktop", [("given", "body")], indirect=True)
def test_a_desktop_without_buttons_still_shows_the_reminder(
    desktop: Desktop, house: House, reminding: Reminding
):
    wishes(house)
    reminding.tick()
    assert desktop.next()["actions"] == []
    assert not reminding.notifier.has_actions()


def test_discreet_reminders_hold_no_name_and_no_dose(desktop, house: House, reminding: Reminding):
    person = house.desk.person
    assert person is not None
    reminding.tick()
    told = json.dumps(desktop.next())
    assert person.name not in told
    assert "mg" not in told


def test_recording_in_the_window_takes_the_notification_away(
    desktop: Desktop, house: House, reminding: Reminding
):
    person = house.desk.person
    assert person is not None
    house.desk.use.reminders.set_rules(ReminderRules(person.id, person.id, discreet=True, on=True))
    house.desk.use.people.add(_second(person))
    reminding.tick()
    assert "actions" in desktop.next()
    house.today.recorder.button.click()
    assert "closed" in desktop.next()


def test_what_waits_besides_the_evening_stays_after_it_was_answered(
    desktop: Desktop, house: House, reminding: Reminding
):
    person = house.person
    house.use.reminders.set_rules(ReminderRules(person.id, person.id, discreet=False))
    house.use.people.add(_second(person))
    reminding.tick()
    assert "Also waiting:" in str(desktop.next()["body"])
    house.today.recorder.button.click()
    assert "closed" in desktop.next()
    left = desktop.next()
    assert left["actions"] == ["default", ""]
    assert "Monthly look at the skin" in str(left["title"])


def test_without_any_service_the_program_says_so(bus: str, house: House, reminding: Reminding):
    assert not reminding.notifier.available()
    assert not reminding.test()
    reminding.tick()


def test_without_a_bus_the_program_says_so(monkeypatch, tmp_path, house: House):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    reminding = Reminding(house.desk, BusNotifier)
    assert not reminding.notifier.available()
    reminding.tick()
    reminding.stop()


def _second(person):
    from companion.services.people import PersonDraft

    return PersonDraft("Second", person.birth_date, person.sex, person.figure, person.zone)


def test_an_urgent_card_leads_the_reminder_and_takes_its_button_away(
    desktop: Desktop, house: House, reminding: Reminding
):
    wishes(house)
    person = house.person
    house.use.care_team.save_contacts(
        CareContacts(person.id, person.id, care_team_urgent="01632 960123")
    )
    note = house.use.symptoms.blank(person, "vision_change")
    house.use.symptoms.save(person, [replace(note, severity=2)])
    reminding.tick()
    told = desktop.next()
    assert str(told["body"]).startswith(
        "Ask your care team before the next injection. 01632 960123"
    )
    assert "Given" not in told["actions"]
