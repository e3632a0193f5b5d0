"""What counts as noted together: the diary within each symptom's window, as rule fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from companion.domain.groups import Group
from companion.domain.red_flags.content import SymptomGuide
from companion.domain.situations import PersonalLimits
from companion.domain.symptoms import SymptomNote

Value = Decimal | int | str
HEADACHE, GLUCOSE, BLOOD_PRESSURE = "headache", "glucose_reading", "bp_reading"
YES = "yes"
_UNIT_FIELDS = {"mmol/L": "glucose_reading.mmol_l", "mg/dL": "glucose_reading.mg_dl"}
# Where a question has more than two answers, those before count before those after.
_WORRYING = (YES, "not_sure")


@dataclass(frozen=True, slots=True)
class Background:
    """What rules read beside the diary: the profile, the clinic's limits and events."""

    groups: tuple[Group, ...]
    limits: PersonalLimits | None = None
    too_much: tuple[str, ...] = ()
    """Injections of the last days that went beyond what was prescribed, by id."""
    weight_gained: bool = False
    """Whether the weight went beyond the clinic's own limit."""
    facts: Mapping[str, Value] = field(default_factory=dict)


def noted_fields(
    guide: SymptomGuide, notes: Iterable[SymptomNote], background: Background, anchor: date
) -> dict[str, Value]:
    """Return the fields of the rules as the diary has them around a day.

    Of several notes of one symptom the greatest severity and the most worrying answer count,
    each on its own: adding a note can never make a card milder.
    """
    near = [note for note in notes if note.noted and note.near(anchor, reach(guide, note.symptom))]
    fields: dict[str, Value] = dict(_profile(background))
    for symptom in {note.symptom for note in near}:
        mine = [note for note in near if note.symptom == symptom]
        fields |= _severity(symptom, mine)
        fields |= _answers(guide, symptom, mine)
    fields |= _headache_days(near, anchor, reach(guide, HEADACHE))
    fields |= _glucose(near, background.limits)
    fields |= _blood_pressure(near, background.limits)
    return fields


def reach(guide: SymptomGuide, symptom: str) -> timedelta:
    """Return how far apart two notes still count together; part of a day counts as a day."""
    for window in guide.windows:
        if symptom in window.symptoms:
            return timedelta(days=window.days)
    return timedelta(days=-(-guide.combination_hours // 24))


def _profile(background: Background) -> dict[str, Value]:
    fields: dict[str, Value] = dict(background.facts)
    if Group.TAKES_HYDROCORTISONE in background.groups:
        fields["profile.takes_hydrocortisone"] = YES
    if Group.TURNER in background.groups:
        fields["profile.turner"] = YES
    if background.too_much:
        fields["event.too_much_injected"] = YES
    if background.weight_gained:
        fields["weight_gain_rapid.above_limit"] = YES
    return fields


def _severity(symptom: str, notes: Sequence[SymptomNote]) -> dict[str, Value]:
    greatest = max(note.severity for note in notes)
    return {symptom: greatest} if greatest else {}


def _answers(guide: SymptomGuide, symptom: str, notes: Sequence[SymptomNote]) -> dict[str, Value]:
    """Return the most worrying answer to each question; one left open is the urgent one."""
    fields: dict[str, Value] = {}
    for name, unanswered in guide.unanswered().items():
        about, _, question = name.partition(".")
        if about == symptom:
            given = {note.answered().get(question) or unanswered for note in notes}
            fields[name] = _most_worrying(given, unanswered)
    for question in {question for note in notes for question in note.answered()}:
        name = f"{symptom}.{question}"
        if name not in fields and any(n.answered().get(question) == YES for n in notes):
            fields[name] = YES
    return fields


def _most_worrying(given: set[str], unanswered: str) -> str:
    if len(given) == 1:
        return given.pop()
    # With two answers the urgent one is what an open question counts as.
    if unanswered in given and unanswered != "not_sure":
        return unanswered
    return next((answer for answer in _WORRYING if answer in given), min(given))


def _headache_days(
    notes: Sequence[SymptomNote], anchor: date, within: timedelta
) -> dict[str, Value]:
    days: set[date] = set()
    for note in notes:
        if note.symptom == HEADACHE:
            first = max(min(note.started or note.day, note.day), anchor - within)
            last = max(anchor, note.day) if note.still_there else note.day
            days |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
    return {f"{HEADACHE}.days": len(days)} if days else {}


def _glucose(notes: Sequence[SymptomNote], limits: PersonalLimits | None) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    for note in notes:
        if note.symptom != GLUCOSE or note.value is None:
            continue
        name = _UNIT_FIELDS[note.unit]
        fields[name] = max(note.value, Decimal(fields.get(name, note.value)))
        if limits is None or limits.glucose_unit != note.unit:
            continue
        if limits.glucose_urgent is not None and note.value > limits.glucose_urgent:
            fields[f"{GLUCOSE}.above_urgent_limit"] = YES
        if limits.glucose_call is not None and note.value > limits.glucose_call:
            fields[f"{GLUCOSE}.above_call_limit"] = YES
    return fields


def _blood_pressure(
    notes: Sequence[SymptomNote], limits: PersonalLimits | None
) -> dict[str, Value]:
    readings = [note for note in notes if note.symptom == BLOOD_PRESSURE and note.value]
    if not readings:
        return {}
    fields: dict[str, Value] = {f"{BLOOD_PRESSURE}.logged": YES}
    if limits is not None and any(_above(note, limits) for note in readings):
        fields[f"{BLOOD_PRESSURE}.above_limit"] = YES
    return fields


def _above(note: SymptomNote, limits: PersonalLimits) -> bool:
    pairs = ((note.value, limits.systolic), (note.second_value, limits.diastolic))
    return any(value is not None and limit is not None and value > limit for value, limit in pairs)
