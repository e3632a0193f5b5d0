"""Words that several sections of the Settings page share."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from companion.domain.people import Person, age_parts
from companion.domain.sites.regions import SiteAtlas
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_age
from companion.ui.text import translate

_NO_SITES = SiteAtlas(())


def settings_words(zone: ZoneInfo) -> FindingWords:
    """Return the words for findings about people and prescriptions, which name no site."""
    return FindingWords(_NO_SITES, {}, zone)


def age_words(person: Person, now: datetime) -> str:
    """Return a person's age at an instant, by the calendar of their home: "8 y 4 m"."""
    today = now.astimezone(ZoneInfo(person.zone)).date()
    return format_age(*age_parts(person.birth_date, today))


def person_detail(person: Person, now: datetime) -> str:
    """Return the line below a person's name: age, indication, and whether they are made up."""
    made_up = translate("Settings", "made up") if person.made_up else ""
    parts = [age_words(person, now), made_up, person.indication]
    return " · ".join(part for part in parts if part)


def zone_words(zone: str) -> str:
    """Return the name of a time zone as people read it: "America/New York"."""
    return zone.replace("_", " ")


def cloud_warning(client: str) -> str:
    """Return what to know when the diary's folder is copied by a cloud client."""
    return translate(
        "Settings",
        "This diary lies in a folder that {client} copies to other computers. While it is open "
        "here and there, such a client can damage it. Keep the diary outside that folder and "
        "save backups into it instead.",
        client=client,
    )
