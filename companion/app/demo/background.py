"""What the family was told about diagnosis and other treatment; every word of it is made up."""

from __future__ import annotations

from collections.abc import Iterator

from companion.app.demo.story import Story, day
from companion.domain.background import MedicalBackground
from companion.domain.situations import Medicine, MedicineKind


def girl_background(story: Story) -> Iterator[object]:
    """Yield Mira's background, and the two courses of steroid spray that her charts mark."""
    yield MedicalBackground(
        id=story.person_id,
        person_id=story.person_id,
        diagnosed_on=day("2023-10-17"),
        tests="Two stimulation tests, June and September 2023",
        peak="4.1 µg/L",
        mri="Small pituitary, nothing else, as told",
        allergies="none known",
        taught_on=day("2023-11-30"),
        taught_by="Growth clinic nurse (made up)",
    )
    for since, until in (("2024-11-04", "2025-03-02"), ("2025-10-20", "2026-03-15")):
        yield Medicine(
            id=story.id_of_day(day(since)),
            person_id=story.person_id,
            name="Steroid inhaler",
            kind=MedicineKind.OTHER_STEROID,
            since=day(since),
            until=day(until),
            note="For asthma in the cold months",
        )


def uncle_background(story: Story) -> Iterator[object]:
    """Yield Jonas's background and his other hormone."""
    yield MedicalBackground(
        id=story.person_id,
        person_id=story.person_id,
        diagnosed_on=day("2025-03-11"),
        tests="Stimulation test, February 2025",
        peak="1.2 µg/L",
        mri="Scar after the injury, as told",
        other_hormones="Testosterone gel since 2020",
        allergies="Penicillin: rash",
        taught_on=day("2025-05-19"),
        taught_by="Endocrine nurse (made up)",
    )
    yield Medicine(
        id=story.id_of_day(day("2025-05-19")),
        person_id=story.person_id,
        name="Testosterone gel",
        kind=MedicineKind.TESTOSTERONE,
        since=day("2020-02-10"),
    )
