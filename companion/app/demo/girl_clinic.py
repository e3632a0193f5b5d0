"""Mira's growth, bone age, laboratory results, symptoms and visits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from companion.app.demo.clinic_rows import (
    Analyte,
    bone_ages,
    clinic_measure,
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
2022-11-14   94.3  13.5
2023-05-22   96.6  14.2
2023-10-16   98.2  14.7
2023-12-04   98.8  14.9
2024-03-11  101.5  15.5
2024-06-17  104.1  16.3
2024-09-30  106.5  17.1
2024-12-09  108.1  17.7
2025-03-17  110.1  18.4
2025-07-07  112.3  19.3
2025-10-20  114.3  20.1
2026-01-12  115.8  20.8
2026-05-04  117.9  21.7
2026-09-03  119.9  22.6
"""
_SITTING = """
2024-12-09  60.4
2025-10-20  63.1
"""
_HOME_HEIGHTS = """
2024-05-01  102.5
2024-08-11  105.2
2025-01-19  108.3
2025-05-11  110.9
2025-08-31  112.8
2025-12-07  115.1
2026-03-08  116.4
2026-06-28  118.9
2026-10-25  120.4
"""
_HOME_WEIGHTS = """
2026-03-08  21.3
2026-06-28  22.2
2026-10-25  23.1
"""
_BONE_AGES = """
2023-10-16  3.8
2025-10-20  6.2
"""
_PUBERTY = """
2025-10-20  B1 PH1
2026-09-03  B1 PH1
"""
_ASSAY = "Chemiluminescence immunoassay"
_IGF1 = """
2023-10-16   41  49  202  -2.4
2024-03-11  112  52  212  -0.6
2024-09-30  136  55  222  -0.3
2025-03-17  158  61  241   0.0
2025-10-20  171  67  262   0.0
2026-05-04  189  73  284   0.1
"""
_PANEL = {
    "igfbp3": Analyte("igfbp3", "mg/L", "1.6", "6.5", _ASSAY),
    "tsh": Analyte("tsh", "mU/L", "0.7", "4.2"),
    "ft4": Analyte("ft4", "pmol/L", "11.9", "21.6"),
    "glucose": Analyte("fasting_glucose", "mmol/L", "3.3", "5.6"),
    "hba1c": Analyte("hba1c", "mmol/mol", "20", "41"),
    "cortisol": Analyte("morning_cortisol", "nmol/L", "140", "690"),
}
_RESULTS = """
day         igfbp3  tsh  ft4   glucose  hba1c  cortisol
2023-10-16  1.5     2.1  15.2  4.4      -      312
2024-09-30  2.9     2.4  14.8  4.6      33     -
2025-10-20  3.4     2.0  14.1  4.7      34     -
2026-05-04  -       2.2  14.6  4.7      34     -
"""

_HEADACHE = ("new=no", "worse_lying=no")
_SITE = ("infection_signs=no",)


def girl_clinic(story: Story, carers: Carers) -> Iterator[object]:
    """Yield everything the clinic and the family measured, noted and asked about Mira."""
    yield _background(story)
    yield from clinic_sizes(story, _CLINIC_SIZES)
    yield from clinic_measure(story, Measure.SITTING_HEIGHT, _SITTING)
    yield from home_sizes(story, Measure.HEIGHT, _HOME_HEIGHTS, carers.mother.initials)
    yield from home_sizes(story, Measure.WEIGHT, _HOME_WEIGHTS, carers.mother.initials)
    yield from bone_ages(story, _BONE_AGES)
    yield from puberty_stages(story, _PUBERTY)
    yield from igf1_results(story, _ASSAY, _IGF1)
    yield from lab_panel(story, _PANEL, _RESULTS)
    yield from symptom_notes(story, _noted(carers))
    yield from visits(story, _SEEN)


def _background(story: Story) -> GrowthBackground:
    return GrowthBackground(
        id=story.person_id,
        person_id=story.person_id,
        mother_cm=Decimal("161.0"),
        father_cm=Decimal("174.5"),
        parents_measured=True,
        gestation_weeks=39,
        gestation_days=2,
        birth_length_cm=Decimal("49.0"),
        birth_weight_kg=Decimal("3.05"),
    )


def _noted(carers: Carers) -> tuple[Noted, ...]:
    mother, father = carers.mother.id, carers.father.id
    return (
        Noted("2024-01-22", "headache", 1, mother, "One afternoon, gone after supper",
              answers=_HEADACHE),
        Noted("2024-02-19", "hip_knee_pain", 2, mother,
              "Limped after a fall at football. Phoned the team, seen in hospital the same "
              "evening: X-ray of both hips fine. Running again after four days.",
              side="R", onset="sudden", answers=("side=right", "can_stand=yes")),
        Noted("2024-02-19", "limp", 1, mother, "With the knee, gone after four days", side="R"),
        Noted("2025-03-08", "muscle_pain", 1, father, "Calves ached at bedtime", side="both"),
        Noted("2025-11-16", "headache", 1, mother, "With a cold",
              answers=_HEADACHE),
        Noted("2026-05-30", "muscle_pain", 1, mother, "Legs ached after sports day", side="both"),
        Noted("2026-10-06", "site_reaction", 1, father, "Bruise, left thigh, faded", side="L",
              answers=_SITE),
        Noted("2026-10-29", "muscle_pain", 1, mother, "Legs ached two evenings in a row",
              side="both"),
    )  # fmt: skip


_SEEN = (
    Seen(
        date(2026, 5, 4),
        decided="Grew 7 cm in the last year. Leave the lump on the right belly alone. "
        "Dose stays at 0.7 mg.",
        next_tests="Height and weight in four months",
        asked=(("Is the lump on her belly from the injections?", "Most likely. Let it rest."),),
    ),
    Seen(
        date(2026, 9, 3),
        decided="0.8 mg from tonight because she weighs more. Bone age X-ray in December.",
        next_tests="IGF-1, thyroid, bone age",
        asked=(
            ("Can she go on the school trip without the pen?", "Yes, two evenings are fine."),
            ("When is the next blood test?", "In December, before the visit."),
        ),
    ),
    Seen(
        date(2026, 12, 7),
        upcoming=True,
        asked=(
            ("The lump is softer. When may we use that place again?", ""),
            ("Her legs ache some evenings. Do you want to look at that?", ""),
        ),
        asked_on=(date(2026, 11, 8), date(2026, 11, 15)),
    ),
)
