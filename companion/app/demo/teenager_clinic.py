"""Leo's growth into puberty, bone age, laboratory results, symptoms and visits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from companion.app.demo.clinic_rows import (
    Analyte,
    bone_ages,
    clinic_sizes,
    home_sizes,
    igf1_results,
    lab_panel,
    puberty_stages,
)
from companion.app.demo.notes import Noted, Seen, symptom_notes, visits
from companion.app.demo.people import Carers
from companion.app.demo.story import Story
from companion.domain.measurements import GrowthBackground, Measure

_CLINIC_SIZES = """
2023-05-10  126.4  25.9
2024-04-24  130.6  28.3
2024-11-25  133.0  29.6
2025-03-26  135.9  31.0
2025-07-16  138.4  32.6
2025-11-19  141.5  34.7
2026-03-18  144.4  36.9
2026-07-15  147.6  39.6
2026-10-21  150.0  41.8
"""
_HOME_HEIGHTS = """
2025-05-18  136.7
2025-09-28  139.9
2026-01-11  142.4
2026-05-24  146.3
2026-09-06  148.5
"""
_BONE_AGES = """
2024-11-25  10.5
2026-03-18  12.0
"""
_PUBERTY = """
2024-11-25  G1 PH1
2025-07-16  G2 PH1
2026-03-18  G3 PH2
2026-10-21  G3 PH3
"""
_ASSAY = "Chemiluminescence immunoassay"
_IGF1_DAILY = """
2024-11-18   98  130  450  -2.5
2025-03-24  248  137  468  -0.4
"""
_IGF1_WEEKLY = """
2025-07-14  281  141  480  -0.2
2025-11-17  318  148  497  0.1
2026-03-16  355  155  513  0.3
2026-10-19  402  166  538  0.5
"""
_PANEL = {
    "tsh": Analyte("tsh", "mU/L", "0.5", "4.3"),
    "ft4": Analyte("ft4", "pmol/L", "12.6", "21.0"),
    "glucose": Analyte("fasting_glucose", "mmol/L", "3.9", "5.6"),
    "hba1c": Analyte("hba1c", "mmol/mol", "20", "41"),
}
_RESULTS = """
day         tsh  ft4   glucose  hba1c
2024-11-18  1.9  15.1  4.6      32
2025-11-17  2.2  14.4  4.8      33
2026-10-19  2.0  14.9  4.9      34
"""

_HEADACHE = ("new=no", "worse_lying=no")
_SITE = ("infection_signs=no",)


def teenager_clinic(story: Story, carers: Carers) -> Iterator[object]:
    """Yield everything that was measured, noted and asked about Leo."""
    yield _background(story)
    yield from clinic_sizes(story, _CLINIC_SIZES)
    yield from home_sizes(story, Measure.HEIGHT, _HOME_HEIGHTS, carers.mother.initials)
    yield from bone_ages(story, _BONE_AGES)
    yield from puberty_stages(story, _PUBERTY)
    yield from igf1_results(story, _ASSAY, _IGF1_DAILY)
    yield from igf1_results(story, _ASSAY, _IGF1_WEEKLY, "Taken on Monday, five days after")
    yield from lab_panel(story, _PANEL, _RESULTS)
    yield from symptom_notes(story, _noted(carers.teenager.id))
    yield from visits(story, _SEEN)


def _background(story: Story) -> GrowthBackground:
    return GrowthBackground(
        id=story.person_id,
        person_id=story.person_id,
        mother_cm=Decimal("163.5"),
        father_cm=Decimal("176.0"),
        gestation_weeks=40,
        gestation_days=1,
        birth_length_cm=Decimal("50.0"),
        birth_weight_kg=Decimal("3.34"),
    )


def _noted(by: str) -> tuple[Noted, ...]:
    return (
        Noted("2024-12-05", "site_reaction", 1, by, "Red for an hour", side="R", onset="sudden",
              answers=_SITE),
        Noted("2025-02-01", "headache", 1, by, "After swimming",
              answers=_HEADACHE),
        Noted("2025-04-04", "site_reaction", 1, by, "Stung more than the daily one", side="L",
              answers=_SITE),
        Noted("2026-06-13", "muscle_pain", 1, by, "Thighs, after the tournament", side="both"),
        Noted("2026-10-10", "muscle_pain", 1, by, "Calves, growing fast", side="both"),
    )  # fmt: skip


_SEEN = (
    Seen(
        date(2025, 3, 26),
        decided="Change to once a week on Wednesdays, 5 mg. First weekly injection on 2 April.",
        next_tests="IGF-1 in July, on the fifth day after an injection",
        asked=(("Is there something that is not every day?", "Yes, see above."),),
    ),
    Seen(
        date(2026, 3, 18),
        decided="Puberty has started. 6 mg from 25 March. Bone age 12.0 years.",
        next_tests="Height and weight in four months",
    ),
    Seen(
        date(2026, 10, 21),
        decided="Grew 8.5 cm since last November. 6.5 mg from 28 October.",
        next_tests="Bone age and blood tests in the spring",
        asked=(("May he inject himself on the school trip?", "Yes, he knows how."),),
    ),
    Seen(
        date(2027, 1, 27),
        upcoming=True,
        asked=(("How long until he is done growing?", ""), ("Can he join the rowing club?", "")),
        asked_on=(date(2026, 11, 1), date(2026, 11, 18)),
    ),
)
