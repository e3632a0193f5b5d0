"""Every kind of reminder has its sentence, and a discreet one says nothing of health."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.reminders import Reminder, ReminderKind
from companion.services.reminders import Notice
from companion.ui.reminder_words import notice_words
from tests.support.house import House

AT = datetime(2026, 3, 12, 19, 0, tzinfo=UTC)
LABELS = {
    ReminderKind.UNLOGGED: "2026-03-11",
    ReminderKind.VISIT: "2026-03-19",
    ReminderKind.EXEMPTION: "2026-07-01",
    ReminderKind.PACK_ENDS: "3",
    ReminderKind.MONITORING: "igf1",
}


def about(house: House, kind: ReminderKind, label: str = "") -> Reminder:
    key = f"{kind}/{house.person.id}/2026-03-12"
    return Reminder(kind, key, house.person.id, kind, AT, label=label or LABELS.get(kind, ""))


@pytest.mark.parametrize("kind", ReminderKind)
def test_each_kind_names_whom_it_is_about_and_what(house: House, kind: ReminderKind):
    notice = Notice((about(house, kind),), discreet=False, may_record=False)
    title, body = notice_words(house.desk, notice)
    assert house.person.name in title
    assert len(body) > 20


@pytest.mark.parametrize("kind", ReminderKind)
def test_discreet_words_are_the_same_for_all(house: House, kind: ReminderKind):
    notice = Notice((about(house, kind),), discreet=True, may_record=False)
    assert notice_words(house.desk, notice) == ("Reminder", "Please look at your diary.")


def test_the_last_days_of_a_pack_read_differently_on_the_day(house: House):
    before, on_the_day = (
        notice_words(
            house.desk, Notice((about(house, ReminderKind.PACK_ENDS, label),), False, False)
        )
        for label in ("3", "0")
    )
    assert "three days" in before[0]
    assert "past its last day" in on_the_day[0]


def test_several_are_listed_and_the_rest_counted(house: House):
    rows = tuple(about(house, kind) for kind in list(ReminderKind)[1:7])
    title, body = notice_words(house.desk, Notice(rows, discreet=False, may_record=False))
    assert title == "6 things are waiting in your diary"
    assert body.splitlines()[0] == f"Wednesday 11 March is not logged: {house.person.name}"
    assert body.splitlines()[-1] == "and 2 more"


def test_an_injection_leads_what_is_listed_with_it(house: House):
    rows = (about(house, ReminderKind.INJECTION), about(house, ReminderKind.NEEDLES))
    title, body = notice_words(house.desk, Notice(rows, discreet=False, may_record=True))
    assert title == f"Injection time: {house.person.name}"
    assert body.splitlines() == [
        "0.8\u00a0mg as prescribed. Not logged yet; could someone else have given it?",
        "Also waiting:",
        f"Needles are running low: {house.person.name}",
    ]


def test_soon_after_an_injection_the_notice_says_how_long_ago_it_was(house: House):
    row = about(house, ReminderKind.INJECTION)
    notice = Notice((row,), False, False, since_last=timedelta(hours=2, minutes=40))
    _, body = notice_words(house.desk, notice)
    assert "The last one was 2 hour" in body


def test_an_urgent_card_comes_first_even_among_several(house: House):
    rows = (about(house, ReminderKind.INJECTION), about(house, ReminderKind.NEEDLES))
    notice = Notice(rows, False, False, ask_first=True)
    assert notice_words(house.desk, notice)[1].startswith("Ask your care team before")
    discreet = replace(notice, discreet=True)
    assert notice_words(house.desk, discreet)[1].startswith("Please open your diary before")
