"""Cards from the diary: one open episode each, until what was done is noted and it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.cards import Deed
from companion.domain.care_team import CareContacts
from companion.domain.diary import DayState
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.groups import Group
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.red_flags.rules import Tier
from companion.domain.situations import Medicine, MedicineKind
from companion.services.errors import ChangedSinceError
from companion.services.open_cards import has_open_cards, has_urgent_card, something_noted
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import TODAY, draft, mg

HEADACHE = ("new=yes", "worse_lying=no")


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


@pytest.fixture
def note(use: UseCases, girl: Person):
    def keep(symptom: str, severity: int = 1, *answers: str, **more: object):
        blank = use.symptoms.blank(girl, symptom)
        filled = replace(blank, severity=severity, answers=answers)
        return use.symptoms.save(girl, [replace(filled, **more)])

    return keep


def shown(saved) -> dict[str, Tier]:
    return {card.rule: card.tier for card in saved.cards}


def test_the_card_appears_with_the_save_and_waits_on_today(use, girl, note, record) -> None:
    saved = note("limp")
    assert shown(saved) == {"SY-SCFE-1": Tier.URGENT_SAME_DAY}
    view = use.cards.view(girl)
    assert [card.rule for card in view.urgent] == ["SY-SCFE-1"]
    assert has_urgent_card(record, girl.id)
    assert use.symptoms.notes(girl)[0].symptom == "limp"


def test_a_second_note_that_is_no_worse_shows_no_second_card(use, girl, note) -> None:
    note("headache", 1, *HEADACHE)
    again = note("headache", 1, *HEADACHE)
    assert again.cards == ()
    assert len(use.cards.view(girl).waiting) == 1


def test_day_four_is_one_card_in_full_again_only_when_it_gets_worse(use, girl, note, clock) -> None:
    first = note("hand_numbness", 1, "team_knows=no").cards[0]
    use.cards.settle([first], Deed.REACHED, whom="the nurse", outcome="call if it gets worse")
    clock.advance(timedelta(days=1))
    assert note("hand_numbness", 1, "team_knows=no").cards == ()
    (quiet,) = use.cards.view(girl).going_on
    assert quiet.day_number(TODAY + timedelta(days=3)) == 4
    worse = note("hand_numbness", 2, "team_knows=no").cards
    assert [card.id for card in worse] == [first.id]
    assert use.cards.view(girl).waiting[0].id == first.id


def test_trying_in_vain_keeps_the_card(use, girl, note) -> None:
    card = note("dyspnoea").cards[0]
    use.cards.settle([card], Deed.NO_ANSWER, whom="the clinic")
    view = use.cards.view(girl)
    assert [one.rule for one in view.waiting] == ["SY-RESP-1"]
    assert [action.whom for action in view.actions_of(card)] == ["the clinic"]


def test_what_was_done_settles_it_and_undo_brings_it_back(use, girl, note, record) -> None:
    card = note("dyspnoea").cards[0]
    change = use.cards.settle([card], Deed.SEEN, outcome="all well")
    assert not has_urgent_card(record, girl.id)
    record.undo(change)
    assert has_urgent_card(record, girl.id)


def test_a_card_that_waits_outlives_its_window(use, girl, note, clock) -> None:
    note("dyspnoea", 1, still_there=False)
    clock.advance(timedelta(days=30))
    assert [card.rule for card in use.cards.view(girl).waiting] == ["SY-RESP-1"]


def test_a_settled_card_ends_with_its_window_and_a_new_note_opens_another(
    use, girl, note, clock
) -> None:
    first = note("dyspnoea", 1, still_there=False).cards[0]
    use.cards.settle([first], Deed.SEEN)
    clock.advance(timedelta(days=10))
    assert use.cards.view(girl).going_on == ()
    (second,) = note("dyspnoea", 1, still_there=False).cards
    assert second.id != first.id


def test_what_is_over_is_not_raised_again_by_another_note(use, girl, note) -> None:
    card = note("headache", 1, *HEADACHE).cards[0]
    use.cards.settle([card], Deed.REACHED)
    use.cards.end(use.cards.view(girl).going_on[0])
    assert not use.symptoms.notes(girl)[0].still_there
    assert shown(note("mole_change")) == {"SY-MOLE": Tier.CALL_TEAM_TODAY}
    together = shown(note("vision_change"))
    assert together["SY-IH-1"] is Tier.URGENT_SAME_DAY


def test_a_note_for_the_visit_shows_no_card_but_a_line(use, girl, note) -> None:
    saved = note("muscle_pain")
    assert saved.cards == ()
    view = use.cards.view(girl)
    assert view.waiting == ()
    assert [line.rule for line in view.for_visit] == ["SY-MSK"]
    assert shown(note("muscle_pain", 3)) == {"SY-MSK": Tier.CALL_TEAM_TODAY}


def test_undoing_a_note_takes_its_card_with_it_unless_something_was_done(
    use, girl, note, record
) -> None:
    saved = note("limp")
    use.symptoms.undo(saved.change_id)
    assert not has_open_cards(record, girl.id)
    kept = note("limp")
    use.cards.settle(kept.cards, Deed.NO_ANSWER)
    with pytest.raises(ChangedSinceError):
        use.symptoms.undo(kept.change_id)
    assert has_urgent_card(record, girl.id)


def test_taking_a_note_out_leaves_its_card(use, girl, note, record) -> None:
    saved = note("limp")
    use.symptoms.remove(saved.notes[0])
    assert has_urgent_card(record, girl.id)


def test_saving_is_refused_for_typing_errors_only(use, girl, note) -> None:
    with pytest.raises(CannotBeError):
        note("headache", 1, day=TODAY + timedelta(days=1))
    with pytest.raises(CannotBeError):
        note("glucose_reading", 0, unit="mmol/L")
    with pytest.raises(ConfirmationNeededError):
        note("glucose_reading", 0, value=Decimal(99), unit="mmol/L")
    with pytest.raises(CannotBeError):
        note("headache", 1, started=TODAY, day=TODAY - timedelta(days=1))


def test_an_injection_beyond_the_prescription_shows_its_card(
    use, girl: Person, daily: Prescription
) -> None:
    use.injections.record(draft(girl.id))
    assert use.cards.after_injection(girl) == ()
    use.injections.record(draft(girl.id, "two"), ["given_twice", "given_recently"])
    (card,) = use.cards.after_injection(girl)
    assert (card.rule, card.tier) == ("SY-OVERDOSE", Tier.URGENT_SAME_DAY)
    assert use.cards.after_injection(girl) == ()


def test_more_than_prescribed_at_once_shows_the_same_card(
    use, girl: Person, daily: Prescription
) -> None:
    use.injections.record(draft(girl.id, dose=mg("8")), ["more_than_prescribed"])
    assert [card.rule for card in use.cards.after_injection(girl)] == ["SY-OVERDOSE"]


def test_a_split_dose_shows_no_card(use, girl: Person, daily: Prescription) -> None:
    from companion.domain.injections import Outcome

    part = draft(girl.id, dose=mg("0.4"), outcome=Outcome.PARTIAL, reason="pen empty")
    use.injections.record(part, ["given_recently"])
    use.injections.record(replace(part, id="rest"), ["given_recently"])
    assert use.cards.after_injection(girl) == ()


def test_groups_decide_what_is_asked_and_a_replacement_steroid_counts(use, girl, clock) -> None:
    assert use.care_team.groups(girl) == (Group.CHILD,)
    use.care_team.save_profile(
        replace(use.care_team.profile(girl), stage=Group.TRANSITION, flags=(Group.TURNER,))
    )
    assert use.care_team.groups(girl) == (Group.TRANSITION, Group.TURNER)
    assert "ear_problem" in {symptom.id for symptom in use.symptoms.asked(girl)}
    steroid = Medicine("", girl.id, "Example tablet", MedicineKind.REPLACEMENT_STEROID)
    saved = use.situations.save_medicine(steroid)
    assert [card.rule for card in saved.cards] == ["SI-4"]
    assert Group.TAKES_HYDROCORTISONE in use.care_team.groups(girl)


def test_a_medicine_taken_for_years_is_no_change(use, girl) -> None:
    known = Medicine("", girl.id, "Example", MedicineKind.THYROID, since=date(2020, 1, 1))
    assert use.situations.save_medicine(known).cards == ()
    kept = use.situations.medicines(girl)[0]
    stopped = use.situations.save_medicine(replace(kept, until=TODAY))
    assert [card.rule for card in stopped.cards] == ["SI-4"]
    with pytest.raises(CannotBeError):
        use.situations.save_medicine(replace(kept, name=" "))


def test_a_situation_shows_its_card_until_it_is_settled_and_over(use, girl, record) -> None:
    saved = use.situations.note(girl, "SI-1", TODAY, text="appendix")
    assert [(card.rule, card.tier) for card in saved.cards] == [("SI-1", Tier.URGENT_SAME_DAY)]
    use.cards.settle(saved.cards, Deed.REACHED)
    assert [card.rule for card in use.cards.view(girl).going_on] == ["SI-1"]
    use.situations.over(use.situations.events(girl)[0])
    assert use.cards.view(girl).going_on == ()


def test_limits_typed_in_later_look_at_the_diary_again(use, girl, note) -> None:
    note("glucose_reading", 0, "called_high=no", value=Decimal("8.5"), unit="mmol/L")
    limits = replace(use.situations.limits(girl), glucose_unit="mmol/L", glucose_urgent=Decimal(8))
    assert [card.rule for card in use.situations.save_limits(limits).cards] == ["SY-GLU-1"]


def test_numbers_are_the_persons_own_but_for_the_emergency_number(use, girl, people) -> None:
    from tests.support.family import GIRL

    other = people.add(replace(GIRL, name="Ben"))
    assert use.care_team.contacts(girl) == CareContacts(girl.id, girl.id)
    use.care_team.save_contacts(
        replace(use.care_team.contacts(girl), emergency=" 112 ", care_team_urgent="0123 4")
    )
    assert use.care_team.contacts(other).emergency == "112"
    assert use.care_team.contacts(other).urgent_number == ""


def test_nothing_new_only_closes_the_question(use, girl, record, clock) -> None:
    assert not something_noted(record, girl.id, TODAY)
    change = use.symptoms.nothing_new(girl)
    assert something_noted(record, girl.id, TODAY)
    assert use.symptoms.answers(girl)[0].asked == ()
    record.undo(change)
    assert not something_noted(record, girl.id, TODAY)


def test_a_check_in_keeps_what_was_asked_and_denied(use, girl, daily, clock) -> None:
    (due,) = use.symptoms.due(girl)
    assert due.check_in.id == "CK-2"
    limp = replace(use.symptoms.blank(girl, "limp"), severity=1)
    saved = use.symptoms.answer(girl, due, [limp], ["headache", "vomiting"])
    assert shown(saved) == {"SY-SCFE-1": Tier.URGENT_SAME_DAY}
    kept = use.symptoms.answers(girl)[-1]
    assert set(kept.asked) == {"headache", "vomiting", "limp"}
    assert kept.denied == ("headache", "vomiting")
    assert use.symptoms.due(girl) == ()
    clock.advance(timedelta(days=29))
    assert [one.check_in.id for one in use.symptoms.due(girl)] == ["CK-2"]


def test_a_hold_is_no_unlogged_day_and_only_the_clinic_sets_it(use, girl, daily, clock) -> None:
    hold = replace(use.holds.blank(girl), since=TODAY - timedelta(days=3), until=TODAY)
    with pytest.raises(CannotBeError):
        use.holds.save(hold)
    use.holds.save(replace(hold, said_by="Dr Example", why="stay in hospital"))
    states = {day.day: day.state for day in use.today.view(girl).strip}
    assert states[TODAY] is DayState.ON_HOLD
    assert states[TODAY - timedelta(days=3)] is DayState.ON_HOLD
    assert states[TODAY - timedelta(days=4)] is DayState.NOT_LOGGED
    kept = use.holds.on(girl.id, TODAY)
    assert kept is not None
    use.injections.record(draft(girl.id))
    assert use.today.view(girl).day.state is DayState.GIVEN
    use.holds.end(kept, girl)
    assert use.holds.on(girl.id, TODAY) is None
