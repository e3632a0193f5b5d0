"""Notes of the symptom diary in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from companion.domain.red_flags.content import Symptom, SymptomGuide
from companion.domain.situations import MedicineKind
from companion.domain.symptoms import SymptomNote
from companion.ui.formats import format_date, format_decimal
from companion.ui.text import translate

_SPOKEN_OF: Final = timedelta(weeks=8)


def severity_steps(guide: SymptomGuide) -> list[tuple[int, str, str]]:
    """Return the levels that can be noted, each with its name and its anchor."""
    return [(one.level, one.label, one.anchor) for one in guide.severities if one.level > 0]


def answer_words(answer: str) -> str:
    """Return an answer of the content in words."""
    words = {
        "yes": translate("Answer", "Yes"),
        "no": translate("Answer", "No"),
        "not_sure": translate("Answer", "Not sure"),
        "left": translate("Answer", "Left"),
        "right": translate("Answer", "Right"),
        "both": translate("Answer", "Both"),
        "sudden": translate("Answer", "Suddenly"),
        "gradual": translate("Answer", "Slowly"),
    }
    return words.get(answer, answer)


def side_words(side: str) -> str:
    """Return a side as the diary keeps it."""
    return answer_words({"L": "left", "R": "right"}.get(side, side)) if side else ""


def strength_words(guide: SymptomGuide, note: SymptomNote) -> str:
    """Return how strong it was, or what was measured."""
    if note.value is not None:
        value = format_decimal(note.value)
        if note.second_value is not None:
            value = f"{value}/{format_decimal(note.second_value)}"
        return f"{value} {note.unit}"
    return next((s.label for s in guide.severities if s.level == note.severity), "")


def symptom_label(guide: SymptomGuide, symptom_id: str) -> str:
    """Return a symptom's words; its id where the content no longer has it."""
    return next((s.label for s in guide.symptoms if s.id == symptom_id), symptom_id)


def note_title(guide: SymptomGuide, note: SymptomNote) -> str:
    """Return a note in one line: "Headache · Mild"."""
    parts = (
        symptom_label(guide, note.symptom),
        strength_words(guide, note),
        side_words(note.side),
    )
    return " · ".join(part for part in parts if part)


def note_detail(guide: SymptomGuide, note: SymptomNote) -> str:
    """Return what else was noted: since when, whether it is over, answers, words."""
    parts = []
    if note.started is not None and note.started != note.day:
        parts.append(
            translate("Symptom", "since {date}", date=format_date(note.started, "day_short"))
        )
    if note.severity:
        there = translate("Symptom", "still there") if note.still_there else ""
        parts.append(there or translate("Symptom", "over"))
    if note.onset:
        parts.append(answer_words(note.onset).lower())
    parts += _answers(guide, note)
    if note.note:
        parts.append(note.note)
    return " · ".join(parts)


def since_change_words(day: date, starts: Iterable[date]) -> str:
    """Return how long after the start or the last change of the prescription a day was.

    Empty once eight weeks have gone by: the check-ins ask weekly for as long.
    """
    before = sorted(start for start in starts if start <= day)
    if not before or day - before[-1] > _SPOKEN_OF:
        return ""
    days = (day - before[-1]).days
    if len(before) == 1:
        return translate("Symptom", "{n} days after the start", n=days)
    return translate("Symptom", "{n} days after a change of the prescription", n=days)


def _answers(guide: SymptomGuide, note: SymptomNote) -> list[str]:
    symptom = next((one for one in guide.symptoms if one.id == note.symptom), None)
    given = note.answered()
    if symptom is None or not given:
        return []
    return [
        f"{question.text} {answer_words(given[question.id])}"
        for question in symptom.questions
        if question.id in given
    ]


def has_side(symptom: Symptom) -> bool:
    """Tell whether left and right matter for a symptom."""
    return symptom.id in _WITH_SIDE


_WITH_SIDE = frozenset(
    {
        "limp", "hand_numbness", "joint_pain", "muscle_pain", "oedema", "site_reaction",
        "ear_problem", "vision_change",
    }
)  # fmt: skip


def medicine_kind_words(kind: MedicineKind) -> str:
    """Return what a medicine is for."""
    words = {
        MedicineKind.REPLACEMENT_STEROID: translate(
            "Medicine", "Hydrocortisone or another replacement steroid"
        ),
        MedicineKind.OTHER_STEROID: translate("Medicine", "Another steroid"),
        MedicineKind.THYROID: translate("Medicine", "Thyroid tablet"),
        MedicineKind.DIABETES: translate("Medicine", "Diabetes medicine"),
        MedicineKind.ORAL_OESTROGEN: translate("Medicine", "Oestrogen or contraception by mouth"),
        MedicineKind.ANTI_SEIZURE: translate("Medicine", "Anti-seizure medicine"),
        MedicineKind.CICLOSPORIN: translate("Medicine", "Ciclosporin"),
        MedicineKind.OESTROGEN: translate("Medicine", "Oestrogen as a patch, gel or injection"),
        MedicineKind.TESTOSTERONE: translate("Medicine", "Testosterone"),
        MedicineKind.GNRH_ANALOGUE: translate(
            "Medicine", "Puberty-pausing medicine (GnRH analogue)"
        ),
        MedicineKind.OTHER: translate("Medicine", "Something else"),
    }
    return words[kind]
