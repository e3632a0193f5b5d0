"""Jonas's measurements, laboratory results, symptoms and visits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from companion.app.demo.clinic_rows import (
    Analyte,
    clinic_measure,
    clinic_sizes,
    home_sizes,
    lab_panel,
)
from companion.app.demo.notes import Noted, Seen, symptom_notes, visits
from companion.app.demo.people import Carers
from companion.app.demo.story import Story
from companion.domain.measurements import Measure

_CLINIC_SIZES = """
2025-05-12  178.2  88.6
2025-10-06  -      87.9
2026-02-02  -      87.4
2026-07-13  -      86.8
2026-11-09  -      86.1
"""
_CLINIC_WAISTS = """
2025-05-12  102
2025-10-06  101
2026-02-02  100
2026-07-13   99
2026-11-09   97.5
"""
_HOME_WEIGHTS = """
2025-06-15  88.4
2025-07-20  88.5
2025-07-27  89.3
2025-08-17  88.7
2025-09-14  88.1
2025-11-16  88.0
2025-12-14  88.3
2026-01-18  87.6
2026-02-22  88.6
2026-03-15  88.4
2026-04-19  87.3
2026-05-17  87.0
2026-06-14  86.9
2026-08-16  86.7
2026-09-13  86.5
2026-10-18  86.2
"""
_HOME_WAISTS = """
2026-01-18  100.5
2026-04-19   99.5
2026-08-16   98.5
"""
_IGF1_ASSAY = "Chemiluminescence immunoassay"
_PANEL = {
    "igf1": Analyte("igf1", "µg/L", "81", "246", _IGF1_ASSAY),
    "glucose": Analyte("fasting_glucose", "mmol/L", "3.9", "5.6"),
    "hba1c": Analyte("hba1c", "mmol/mol", "20", "41"),
    "chol": Analyte("cholesterol", "mmol/L", "-", "5.0"),
    "ldl": Analyte("ldl", "mmol/L", "-", "3.0"),
    "hdl": Analyte("hdl", "mmol/L", "1.0", "-"),
    "tg": Analyte("triglycerides", "mmol/L", "-", "1.7"),
    "tsh": Analyte("tsh", "mU/L", "0.4", "4.0"),
    "ft4": Analyte("ft4", "pmol/L", "12", "22"),
}
_RESULTS = """
day         igf1  glucose  hba1c  chol  ldl  hdl  tg   tsh  ft4
2025-05-05  58    5.0      35     5.9   3.9  1.0  2.1  1.9  14.6
2025-06-30  81    -        -      -     -    -    -    -    -
2025-09-29  108   5.1      35     5.7   3.7  1.1  1.9  1.8  13.9
2026-01-26  149   5.2      36     5.5   3.5  1.1  1.7  2.0  13.6
2026-03-09  228   5.4      -      -     -    -    -    -    -
2026-04-27  161   5.2      36     -     -    -    -    -    -
2026-07-06  168   5.2      36     5.3   3.3  1.2  1.6  2.1  13.8
2026-11-02  172   5.1      35     5.2   3.2  1.3  1.5  1.9  14.1
"""

_SWELLING = ("sudden=no", "pits=no")


def uncle_clinic(story: Story, carers: Carers) -> Iterator[object]:
    """Yield everything that was measured, noted and asked about Jonas."""
    initials = carers.uncle.initials
    yield from clinic_sizes(story, _CLINIC_SIZES)
    yield from clinic_measure(story, Measure.WAIST, _CLINIC_WAISTS)
    yield from home_sizes(story, Measure.WEIGHT, _HOME_WEIGHTS, initials)
    yield from home_sizes(story, Measure.WAIST, _HOME_WAISTS, initials)
    yield from lab_panel(story, _PANEL, _RESULTS)
    yield from symptom_notes(story, _noted(carers.uncle.id))
    yield from visits(story, _SEEN)


def _noted(by: str) -> tuple[Noted, ...]:
    return (
        Noted("2025-07-23", "oedema", 1, by, "Rings tight, socks leave a mark. Gone in two weeks",
              side="both", answers=_SWELLING),
        Noted("2025-07-29", "joint_pain", 1, by, "Fingers stiff in the morning", side="both"),
        Noted("2025-10-25", "oedema", 1, by, "Ankles in the evening", side="both",
              answers=_SWELLING),
        Noted("2025-10-30", "joint_pain", 1, by, "Knees, after stairs", side="both"),
        Noted("2026-02-19", "oedema", 1, by, "Hands and ankles again", side="both",
              answers=_SWELLING),
        Noted("2026-02-24", "joint_pain", 2, by, "Wrists and knees, took a painkiller twice",
              side="both"),
        Noted("2026-03-06", "hand_numbness", 1, by, "Wakes at night, shakes it out. Told the team",
              side="both", answers=("team_knows=no", "changed=yes")),
        Noted("2026-03-29", "hand_numbness", 1, by,
              "Every night now. Phoned: leave it out until they call back on Thursday",
              side="both", answers=("team_knows=yes", "changed=yes")),
        Noted("2026-04-20", "hand_numbness", 1, by, "Once this week, on 0.4 mg again", side="R",
              answers=("team_knows=yes", "changed=no")),
        Noted("2026-06-07", "joint_pain", 1, by, "Shoulder, after gardening", side="L"),
        Noted("2026-09-20", "joint_pain", 1, by, "Knees, one day", side="both"),
    )  # fmt: skip


_SEEN = (
    Seen(
        date(2025, 10, 6),
        decided="IGF-1 is still in the lower part of the range. 0.4 mg from 13 October.",
        next_tests="IGF-1, glucose and lipids in January",
        asked=(("Are the tight rings from the injections?", "Probably. They said to note them."),),
    ),
    Seen(
        date(2026, 2, 2),
        decided="0.5 mg from 9 February. Ring if the hands go numb.",
        next_tests="IGF-1 four weeks after the step",
    ),
    Seen(
        date(2026, 7, 13),
        decided="Hands are fine on 0.4 mg. Stays at 0.4 mg.",
        next_tests="Full blood tests in November",
        asked=(("Do the numb hands come back?", "Ring if they do."),),
    ),
    Seen(
        date(2026, 11, 9),
        decided="All fine, waist is down. Stays at 0.4 mg.",
        next_tests="Blood tests in May",
    ),
    Seen(
        date(2027, 1, 14),
        upcoming=True,
        asked=(("How long does the treatment go on?", ""),),
        asked_on=(date(2026, 11, 15),),
    ),
)
