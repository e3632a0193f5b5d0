"""What the made-up family noted between visits: nothing that should worry a reader today."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.symptoms import SymptomNote
from companion.domain.visits import Visit, VisitQuestion
from companion.resource_files import resource
from tests.support.demo import PEOPLE, TODAY, named, of

PERSONS = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
SYMPTOMS = {
    item["id"]: {question["id"]: question["answers"] for question in item.get("questions", ())}
    for item in tomllib.loads(resource("clinical/symptoms.toml").read_text(encoding="utf-8"))[
        "symptoms"
    ]
}


@PERSONS
def test_symptoms_and_answers_are_those_of_the_clinical_content(person: Person) -> None:
    for note in of(SymptomNote, person):
        asked = SYMPTOMS[note.symptom]
        answered = dict(answer.split("=") for answer in note.answers)
        assert set(answered) == set(asked), note
        assert all(answer in asked[question] for question, answer in answered.items())
        assert 1 <= note.severity <= 2


@PERSONS
def test_nothing_noted_is_still_there_or_from_the_last_two_weeks(person: Person) -> None:
    notes = of(SymptomNote, person)
    assert len(notes) >= 5
    assert not any(note.still_there for note in notes)
    assert max(note.day for note in notes) < TODAY - timedelta(days=14)


def test_mira_once_had_a_scare_that_came_to_nothing() -> None:
    scare = [note for note in of(SymptomNote, named("Mira")) if note.severity == 2]
    assert [(note.symptom, note.day) for note in scare] == [("hip_knee_pain", date(2024, 2, 19))]
    assert "X-ray of both hips fine" in scare[0].note


def test_jonas_feels_each_step_up_within_weeks() -> None:
    jonas = named("Jonas")
    steps = of(Prescription, jonas)[1:4]
    for step in steps:
        soon = [
            note.symptom
            for note in of(SymptomNote, jonas)
            if step.start <= note.day <= step.start + timedelta(weeks=4)
        ]
        assert {"oedema", "joint_pain"} <= set(soon)
    numb = [note.day for note in of(SymptomNote, jonas) if note.symptom == "hand_numbness"]
    back_down = of(Prescription, jonas)[-1]
    assert steps[-1].start < numb[0] < back_down.start
    assert str(back_down.dose) == "0.4 mg"


@PERSONS
def test_past_visits_have_decisions_and_one_visit_is_ahead(person: Person) -> None:
    visits = of(Visit, person)
    past = [visit for visit in visits if visit.done]
    (ahead,) = [visit for visit in visits if not visit.done]
    assert len(past) >= 2
    assert all(visit.decided and visit.day < TODAY for visit in past)
    assert ahead.day > TODAY
    asked = [row for row in of(VisitQuestion, person) if row.visit_id == ahead.id]
    assert [row.rank for row in asked] == list(range(1, len(asked) + 1))
    assert 1 <= len(asked) <= 3
    assert not any(row.answer for row in asked)


def test_mira_is_seen_on_the_seventh_of_december_with_two_questions() -> None:
    mira = named("Mira")
    ahead = of(Visit, mira)[-1]
    assert ahead.day == date(2026, 12, 7)
    assert sum(row.visit_id == ahead.id for row in of(VisitQuestion, mira)) == 2


@PERSONS
def test_each_new_dose_was_decided_at_a_visit_or_by_phone(person: Person) -> None:
    lines = of(Prescription, person)
    assert all(line.reason and line.prescriber for line in lines)
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    assert lines[-1].end is None
