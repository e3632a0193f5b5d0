"""The three made-up people and the carers who help them."""

from __future__ import annotations

from dataclasses import dataclass

from companion.app.demo.seeded import StoryIds
from companion.app.demo.story import ZONE_NAME, Story, day, evening
from companion.domain.care_team import CareContacts
from companion.domain.people import Carer, Figure, Person, Sex


@dataclass(frozen=True, slots=True)
class Carers:
    """Everybody who gives injections in the made-up family."""

    mother: Carer
    father: Carer
    grandmother: Carer
    uncle: Carer
    teenager: Carer

    def all(self) -> tuple[Carer, ...]:
        """Return the carers in the order they are offered."""
        return (self.mother, self.father, self.grandmother, self.uncle, self.teenager)


def carers() -> Carers:
    """Return the family's carers."""
    ids = StoryIds(10)
    written = evening(day("2023-12-04"))
    return Carers(
        mother=Carer(ids(written), "Anna", "A.K."),
        father=Carer(ids(written), "Tomas", "T.K."),
        grandmother=Carer(ids(written), "Rosa", "R.K."),
        uncle=Carer(ids(evening(day("2025-05-19"))), "Jonas", "J.K."),
        teenager=Carer(ids(evening(day("2024-11-25"))), "Leo", "L.B."),
    )


def girl() -> Story:
    """Return the girl of eight years and four months, three years on a daily product."""
    ids = StoryIds(11)
    person = Person(
        id=ids(evening(day("2023-12-04"))),
        name="Mira",
        birth_date=day("2018-07-09"),
        sex=Sex.FEMALE,
        figure=Figure.CHILD,
        zone=ZONE_NAME,
        indication="Growth hormone deficiency",
        made_up=True,
    )
    return Story(ids, person)


def uncle() -> Story:
    """Return the adult of 41 years, eighteen months into slow dose steps."""
    ids = StoryIds(12)
    person = Person(
        id=ids(evening(day("2025-05-19"))),
        name="Jonas",
        birth_date=day("1985-03-17"),
        sex=Sex.MALE,
        figure=Figure.ADULT,
        zone=ZONE_NAME,
        indication="Adult growth hormone deficiency after a head injury",
        made_up=True,
    )
    return Story(ids, person)


def teenager() -> Story:
    """Return the boy of 14 years who moved from a daily to a weekly product."""
    ids = StoryIds(13)
    person = Person(
        id=ids(evening(day("2024-11-25"))),
        name="Leo",
        birth_date=day("2012-09-15"),
        sex=Sex.MALE,
        figure=Figure.CHILD,
        zone=ZONE_NAME,
        indication="Growth hormone deficiency",
        made_up=True,
    )
    return Story(ids, person)


def care_contacts(story: Story) -> CareContacts:
    """Return the numbers the family typed in, from the range kept free for invented people."""
    return CareContacts(
        id=story.person_id,
        person_id=story.person_id,
        emergency="999",
        care_team_urgent="020 7946 0182",
        care_team_daytime="020 7946 0181",
        hospital="020 7946 0100",
        pharmacy="020 7946 0144",
    )
