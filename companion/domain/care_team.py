"""Whom to call for a person, and which lists speak to them, as the family typed it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from companion.domain.groups import Group
from companion.domain.people import Figure, Person, whole_years

GROWN_UP_YEARS = 18
STAGES = (Group.CHILD, Group.TRANSITION, Group.ADULT)
FLAGS = (
    Group.PWS,
    Group.TURNER,
    Group.CHILDHOOD_CANCER_SURVIVOR,
    Group.TAKES_HYDROCORTISONE,
    Group.DIABETES_RISK,
    Group.ORAL_ESTROGEN_USER,
    Group.ATHLETE,
)


@dataclass(frozen=True, slots=True)
class CareContacts:
    """Telephone numbers as typed; an empty one was not typed yet and none is ever made up."""

    id: str
    person_id: str
    emergency: str = ""
    care_team_urgent: str = ""
    care_team_daytime: str = ""
    hospital: str = ""
    pharmacy: str = ""
    home_care_nurse: str = ""

    @property
    def urgent_number(self) -> str:
        """The number for advice today: the urgent one, else the team's by day, else hospital."""
        return self.care_team_urgent or self.care_team_daytime or self.hospital

    @property
    def team_number(self) -> str:
        """The number for a question that waits until the team is there."""
        return self.care_team_daytime or self.care_team_urgent or self.hospital


CONTACT_KINDS = tuple(
    field.name for field in fields(CareContacts) if field.name not in {"id", "person_id"}
)


@dataclass(frozen=True, slots=True)
class PersonGroups:
    """Which age group a person belongs to and which facts of the profile apply.

    ``stage`` is None until somebody chose it; the age and the figure then decide.
    """

    id: str
    person_id: str
    stage: Group | None = None
    flags: tuple[Group, ...] = ()

    def groups(self, person: Person, today: date) -> tuple[Group, ...]:
        """Return the stage in force and the flags, as the clinical content asks for them."""
        return (self.stage or likely_stage(person, today), *self.flags)


def likely_stage(person: Person, today: date) -> Group:
    """Return the stage that asks the most of a person while nobody has chosen one."""
    grown = whole_years(person.birth_date, today) >= GROWN_UP_YEARS
    return Group.ADULT if grown and person.figure is Figure.ADULT else Group.CHILD
