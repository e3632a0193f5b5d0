"""Checks in words: what they are, whose date it is, and how they stand, without a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from companion.domain.monitoring import Basis, Check, DueState
from companion.domain.monitoring_notes import MonitoringDeed, MonitoringNote
from companion.ui.formats import format_date
from companion.ui.text import translate


def check_words(key: str, name: str = "") -> str:
    """Return what a check is called; ``name`` is what the clinic called one of its own."""
    words = {
        "igf1": translate("Monitoring", "IGF-1"),
        "glucose": translate("Monitoring", "Glucose or HbA1c"),
        "lipids": translate("Monitoring", "Lipids"),
        "thyroid": translate("Monitoring", "Thyroid"),
        "cortisol": translate("Monitoring", "Cortisol"),
        "blood_pressure": translate("Monitoring", "Blood pressure"),
        "size": translate("Monitoring", "Height and weight"),
        "bone_age": translate("Monitoring", "Bone age"),
        "bone_density": translate("Monitoring", "Bone density"),
        "sleep": translate("Monitoring", "Breathing during sleep"),
        "spine": translate("Monitoring", "Back and shoulders"),
        "eyes": translate("Monitoring", "Eye examination"),
        "symptoms": translate("Monitoring", "Symptoms asked by name"),
        "visit": translate("Monitoring", "Visit to the clinic"),
    }
    return name or words.get(key, key)


def window_words(check: Check) -> str:
    """Return a check's date: the article's range, the clinic's day, or that there is none."""
    if check.state is DueState.NOT_WANTED:
        return translate("Monitoring", "not wanted by the clinic")
    if check.earliest is None or check.latest is None:
        return _without_date(check)
    if check.basis is Basis.CLINIC:
        return _by_clinic(check.state, format_date(check.latest, "medium"))
    return _by_article(check, check.earliest, format_date(check.latest, "medium"))


def _without_date(check: Check) -> str:
    if check.basis is Basis.CLINIC:
        return translate("Monitoring", "no further date from the clinic")
    if check.at_visits:
        return translate("Monitoring", "at the next visit; none is booked here")
    if check.before_start:
        return translate("Monitoring", "the article asks for it before the start")
    return translate("Monitoring", "the article gives no date; the clinic decides")


def _by_clinic(state: DueState, day: str) -> str:
    if state is DueState.POSTPONED:
        return translate("Monitoring", "put off to {date}", date=day)
    if state is DueState.PASSED:
        return translate("Monitoring", "the clinic’s date, {date}, has passed", date=day)
    return translate("Monitoring", "the clinic’s date: {date}", date=day)


def _by_article(check: Check, earliest: date, latest: str) -> str:
    if check.key == "visit":
        return translate("Monitoring", "booked for {date}", date=latest)
    if check.earliest == check.latest:
        return translate("Monitoring", "at the visit on {date}", date=latest)
    if check.state is DueState.PASSED:
        return translate("Monitoring", "the article’s interval has passed ({date})", date=latest)
    return translate(
        "Monitoring", "by the article’s interval from {earliest} to {latest}",
        earliest=format_date(earliest, "medium"), latest=latest,
    )  # fmt: skip


def last_words(check: Check) -> str:
    """Return when a check was last done by the record."""
    if check.last is None:
        return translate("Monitoring", "not on record yet")
    return translate("Monitoring", "last on {date}", date=format_date(check.last, "medium"))


def changed_words(check: Check, today: date) -> str:
    """Return that nothing was noted since the dose changed; else empty."""
    if check.changed is None:
        return ""
    return translate(
        "Monitoring", "none since the dose change {n} day(s) ago", n=(today - check.changed).days
    )


def said_words(note: MonitoringNote) -> str:
    """Return what a note says, with who said it: "Done on 2 May 2026 · Dr Mo"."""
    day = format_date(note.day, "medium")
    words = {
        MonitoringDeed.CLINIC_DATE: translate("Monitoring", "Clinic’s date: {date}", date=day),
        MonitoringDeed.DONE: translate("Monitoring", "Done on {date}", date=day),
        MonitoringDeed.POSTPONED: translate("Monitoring", "Put off to {date}", date=day),
        MonitoringDeed.NOT_WANTED: translate(
            "Monitoring", "Not wanted by the clinic, said on {date}", date=day
        ),
    }
    rhythm = note.every_months
    again = translate("Monitoring", "then every {n} month(s)", n=rhythm) if rhythm else ""
    return " · ".join(part for part in (words[note.deed], again, note.said_by, note.note) if part)


def noted_words(note: MonitoringNote, zone: ZoneInfo, carers: Mapping[str, str]) -> str:
    """Return when a note was made and by whom, as far as that is known."""
    when = format_date(note.noted_at.astimezone(zone).date(), "medium")
    who = carers.get(note.carer_id, "")
    if not who:
        return translate("Monitoring", "noted {when}", when=when)
    return translate("Monitoring", "noted {when} by {who}", when=when, who=who)


def deed_words(deed: MonitoringDeed) -> str:
    """Return what can be noted about a check."""
    words = {
        MonitoringDeed.CLINIC_DATE: translate("Monitoring", "The clinic gave a date"),
        MonitoringDeed.DONE: translate("Monitoring", "It was done"),
        MonitoringDeed.POSTPONED: translate("Monitoring", "It is put off"),
        MonitoringDeed.NOT_WANTED: translate("Monitoring", "The clinic does not want it"),
    }
    return words[deed]
