"""The small steps of the diary and the other lists: over, history, refused, taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from companion.domain.cards import Deed
from companion.domain.findings import CannotBeError
from companion.domain.holds import TreatmentHold, check_hold
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.red_flags.rules import Tier
from companion.domain.situations import Medicine, MedicineKind, check_medicine
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import AT, TODAY, YESTERDAY
from tests.support.house import cases_over


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return cases_over(record, clock)


def test_a_note_is_over_and_its_history_tells_so(use: UseCases, girl: Person) -> None:
    blank = use.symptoms.blank(girl, "joint_pain")
    (note,) = use.symptoms.save(girl, [replace(blank, severity=1)]).notes
    assert use.symptoms.asked_today(girl)
    use.symptoms.over(note)
    (kept,) = use.symptoms.notes(girl)
    assert not kept.still_there
    assert len(use.symptoms.history(note)) == 2


def test_a_tap_answers_the_question_of_the_day(use: UseCases, girl: Person) -> None:
    assert not use.symptoms.asked_today(girl)
    use.symptoms.nothing_new(girl)
    assert use.symptoms.asked_today(girl)


def test_an_event_of_tomorrow_is_refused(use: UseCases, girl: Person) -> None:
    with pytest.raises(CannotBeError):
        use.situations.note(girl, "SI-1", TODAY + timedelta(days=1))
    assert use.situations.events(girl) == ()


def test_an_event_the_content_no_longer_knows_is_for_the_team(use: UseCases, girl: Person) -> None:
    (card,) = use.situations.note(girl, "SI-OLD", TODAY).cards
    assert card.tier is Tier.CALL_TEAM_TODAY


def test_a_medicine_is_taken_off_the_list_again(use: UseCases, girl: Person) -> None:
    use.situations.save_medicine(Medicine("", girl.id, "Vitamin D", MedicineKind.OTHER))
    (kept,) = use.situations.medicines(girl)
    change = use.situations.remove_medicine(kept)
    assert use.situations.medicines(girl) == ()
    use.record.undo(change)
    assert use.situations.medicines(girl) == (kept,)


def test_a_medicine_whose_kind_no_longer_interacts_is_a_change(use: UseCases, girl: Person) -> None:
    taken = Medicine("", girl.id, "Tablet", MedicineKind.THYROID, TODAY - timedelta(days=90))
    assert use.situations.save_medicine(taken).cards == ()
    (kept,) = use.situations.medicines(girl)
    assert use.situations.save_medicine(replace(kept, kind=MedicineKind.OTHER)).cards


def test_a_last_day_before_the_first_cannot_be() -> None:
    medicine = Medicine("m", "girl", "Tablet", MedicineKind.OTHER, TODAY, YESTERDAY)
    assert [one.code for one in check_medicine(medicine)] == ["end_before_start"]
    hold = TreatmentHold("h", "girl", TODAY, "the clinic", "", AT, until=YESTERDAY)
    assert [one.code for one in check_hold(hold)] == ["end_before_start"]


def test_a_limit_of_nothing_is_refused(use: UseCases, girl: Person) -> None:
    with pytest.raises(CannotBeError):
        use.situations.save_limits(replace(use.situations.limits(girl), glucose_urgent=Decimal(0)))


def test_weight_beyond_the_clinics_limit_raises_a_card(
    use: UseCases, girl: Person, record: SqlRecord
) -> None:
    limits = replace(use.situations.limits(girl), weight_gain_kg=Decimal("1.5"), weight_gain_days=5)
    assert use.situations.save_limits(limits).cards == ()
    with record.change("test.weights") as change:
        for name, ago, kg in (("a", 4, "28"), ("b", 0, "30")):
            day = TODAY - timedelta(days=ago)
            change.put(Measurement(name, girl.id, day, Measure.WEIGHT, Decimal(kg), Setting.HOME))
    raised = use.cards.look_again(girl)
    assert [(card.rule, card.tier) for card in raised] == [("SY-WT", Tier.CALL_TEAM_TODAY)]


def test_a_hold_by_mistake_is_taken_out(use: UseCases, girl: Person) -> None:
    use.holds.save(replace(use.holds.blank(girl), said_by="the clinic"))
    (kept,) = use.holds.all(girl.id)
    use.record.undo(use.holds.remove(kept))
    assert use.holds.all(girl.id) == (kept,)


def test_an_event_that_is_over_ends_with_its_card(use: UseCases, girl: Person) -> None:
    (card,) = use.situations.note(girl, "SI-1", TODAY).cards
    assert next(one.id for one in use.situations.offered(girl)) == "SI-1"
    use.cards.settle([card], Deed.REACHED, whom="the clinic")
    use.cards.end(card)
    (event,) = use.situations.events(girl)
    assert event.over_on == TODAY
    assert [one.id for one in use.cards.history(girl.id)] == [card.id]
    assert not use.cards.view(girl).going_on


def test_an_event_can_be_over_while_its_card_still_waits(use: UseCases, girl: Person) -> None:
    use.situations.note(girl, "SI-1", TODAY)
    (event,) = use.situations.events(girl)
    use.situations.over(event)
    assert use.situations.events(girl)[0].over_on == TODAY
    assert use.cards.view(girl).urgent


def test_a_note_whose_card_is_over_is_over_too(use: UseCases, girl: Person) -> None:
    blank = use.symptoms.blank(girl, "limp")
    saved = use.symptoms.save(girl, [replace(blank, severity=1)])
    use.cards.settle(saved.cards, Deed.SEEN)
    use.cards.end(saved.cards[0])
    assert not use.symptoms.notes(girl)[0].still_there
