"""Laboratory results in a record: kept as reported, cards at once, undo and history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.cards import Deed
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.growth.entry import SizesDraft
from companion.domain.labs import Bound, LabResult
from companion.domain.measurements import Setting
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.red_flags.rules import Tier
from companion.services.errors import ChangedSinceError
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import TODAY, draft


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


@pytest.fixture
def keep(use: UseCases, girl: Person):
    def save(analyte: str, value: str, unit: str, day: date = TODAY, *confirmed: str, **more):
        row = LabResult(use.labs.blank_id(), girl.id, day, analyte, Decimal(value), unit)
        return use.labs.save(girl, replace(row, **more), confirmed)

    return save


def tiers(cards) -> dict[str, Tier]:
    return {card.rule: card.tier for card in cards}


def test_a_result_is_kept_as_reported(use, girl, keep, record) -> None:
    saved = keep(
        "igf1", "172.0", " ng/mL ", bound=Bound.BELOW, low=Decimal("81.0"), assay=" LC-MS ",
        taken=time(8, 30), note=" fine ",
    )  # fmt: skip
    (kept,) = use.labs.results(girl)
    assert kept == record.get(LabResult, kept.id) == saved.result
    assert (str(kept.value), kept.unit, str(kept.low)) == ("172.0", "ng/mL", "81.0")
    assert (kept.assay, kept.taken, kept.note, kept.bound) == (
        "LC-MS", time(8, 30), "fine", Bound.BELOW,
    )  # fmt: skip
    assert saved.cards == ()


def test_results_come_newest_first_and_in_the_order_of_the_tests(use, girl, keep) -> None:
    keep("tsh", "2", "mU/L")
    keep("custom", "7", "U/L", name="Leptin")
    keep("igf1", "150", "ng/mL")
    keep("hba1c", "34", "mmol/mol", TODAY - timedelta(days=90))
    assert [r.analyte for r in use.labs.results(girl)] == ["igf1", "tsh", "custom", "hba1c"]


@pytest.mark.parametrize("analyte", ["fasting_glucose", "glucose", "glucose_2h"])
@pytest.mark.parametrize(
    ("reading", "tier"),
    [
        (("5.1", "mmol/L", "no"), None),
        (("5.1", "mmol/L", ""), Tier.URGENT_SAME_DAY),
        (("5.1", "mmol/L", "not_sure"), Tier.URGENT_SAME_DAY),
        (("5.1", "mmol/L", "yes"), Tier.URGENT_SAME_DAY),
        (("11.0", "mmol/L", "no"), None),
        (("11.1", "mmol/L", "no"), Tier.URGENT_SAME_DAY),
        (("199", "mg/dL", "no"), None),
        (("200", "mg/dL", "no"), Tier.URGENT_SAME_DAY),
    ],
)
def test_a_glucose_of_the_laboratory_counts_like_one_of_the_diary(
    use, girl, keep, analyte, reading, tier
) -> None:
    value, unit, answer = reading
    saved = keep(analyte, value, unit, called_high=answer)
    assert tiers(saved.cards) == ({} if tier is None else {"SY-GLU-1": tier})
    assert [one.rule for one in use.cards.view(girl).urgent] == (
        [] if tier is None else ["SY-GLU-1"]
    )


def test_the_clinics_own_limit_speaks_to_a_laboratory_glucose(use, girl, keep) -> None:
    limits = use.situations.limits(girl)
    use.situations.save_limits(replace(limits, glucose_unit="mmol/L", glucose_call=Decimal(7)))
    saved = keep("fasting_glucose", "7.4", "mmol/L", called_high="no")
    assert tiers(saved.cards) == {"SY-GLU-2": Tier.CALL_TEAM_TODAY}


def test_a_limit_typed_later_finds_the_result_that_is_there(use, girl, keep) -> None:
    keep("fasting_glucose", "7.4", "mmol/L", called_high="no")
    limits = use.situations.limits(girl)
    saved = use.situations.save_limits(
        replace(limits, glucose_unit="mmol/L", glucose_urgent=Decimal(7))
    )
    assert tiers(saved.cards) == {"SY-GLU-1": Tier.URGENT_SAME_DAY}


def test_below_what_can_be_measured_is_no_reading(keep) -> None:
    saved = keep("glucose", "1.1", "mmol/L", bound=Bound.BELOW)
    assert saved.cards == ()


def test_other_results_raise_no_card_however_far_from_the_range(keep) -> None:
    saved = keep("igf1", "900", "ng/mL", low=Decimal(81), high=Decimal(246))
    assert saved.cards == ()


def test_doubts_are_asked_about_and_slips_refused_and_nothing_is_saved(use, girl, keep) -> None:
    with pytest.raises(ConfirmationNeededError) as asked:
        keep("fasting_glucose", "90", "mmol/L", called_high="no")
    assert codes(asked) == ["lab_unit_mixed_up"]
    with pytest.raises(CannotBeError) as refused:
        keep("tsh", "2", "mU/L", TODAY + timedelta(days=1))
    assert codes(refused) == ["lab_day_in_future"]
    assert use.labs.results(girl) == ()
    # Confirmed, it is kept, and its card comes all the same.
    saved = keep("glucose", "90", "mmol/L", TODAY, "lab_unit_mixed_up", called_high="no")
    assert "SY-GLU-1" in tiers(saved.cards)


def test_undo_takes_the_result_and_its_card_back_until_something_was_done(use, girl, keep) -> None:
    saved = keep("glucose", "12.4", "mmol/L", called_high="no")
    use.symptoms.undo(saved.change_id)
    assert use.labs.results(girl) == ()
    assert use.cards.view(girl).waiting == ()
    again = keep("glucose", "12.4", "mmol/L", called_high="no")
    use.cards.settle(again.cards, Deed.REACHED)
    with pytest.raises(ChangedSinceError):
        use.symptoms.undo(again.change_id)


def test_a_result_taken_out_leaves_its_card_until_it_is_settled(use, girl, keep) -> None:
    saved = keep("glucose", "12.4", "mmol/L", called_high="no")
    use.labs.remove(saved.result)
    assert use.labs.results(girl) == ()
    assert [one.rule for one in use.cards.view(girl).waiting] == ["SY-GLU-1"]


def test_a_change_is_in_the_history(use, girl, keep) -> None:
    saved = keep("tsh", "2.0", "mU/L")
    use.labs.save(girl, replace(saved.result, value=Decimal("2.2")))
    before, after = use.labs.history(saved.result)
    assert before.before is None
    assert after.after is not None
    assert after.after["value"] == "2.2"


def test_days_since_the_dose_and_the_injection_stand_beside_each_result(
    use, girl, daily: Prescription, keep
) -> None:
    use.injections.record(draft(girl.id))
    saved = keep("igf1", "150", "ng/mL", taken=time(20, 30))
    old = keep("igf1", "41", "ng/mL", date(2025, 12, 1))
    found = use.labs.since(girl, use.labs.results(girl))
    told = found[saved.result.id]
    assert (told.changed, told.injected) == ((TODAY - daily.start).days, 0)
    assert (found[old.result.id].changed, found[old.result.id].injected) == (None, None)


def test_a_weight_beyond_the_clinics_limit_raises_its_card_at_the_next_look(use, girl) -> None:
    limits = use.situations.limits(girl)
    use.situations.save_limits(replace(limits, weight_gain_kg=Decimal("1.5"), weight_gain_days=3))
    for days, weight in ((2, "20.0"), (0, "22.0")):
        day = TODAY - timedelta(days=days)
        use.growth.record(
            SizesDraft(girl.id, day, Setting.HOME, weight=Decimal(weight)),
            {"weight_changed", "weight_unusual"},
        )
    assert [one.rule for one in use.cards.look_again(girl)] == ["SY-WT"]


def test_series_are_made_of_the_results_and_igf1_is_found_in_its_newest_unit(
    use, girl, keep
) -> None:
    assert use.labs.igf1(girl) is None
    keep("tsh", "2", "mU/L")
    keep("igf1", "150", "ng/mL", TODAY - timedelta(days=90))
    keep("igf1", "21", "nmol/L")
    assert [(one.analyte, one.unit) for one in use.labs.series(girl)] == [
        ("igf1", "nmol/L"), ("igf1", "ng/mL"), ("tsh", "mU/L"),
    ]  # fmt: skip
    newest = use.labs.igf1(girl)
    assert newest is not None
    assert newest.unit == "nmol/L"
    # Two results of one blood sample are the same days away.
    first, second, _ = use.labs.since(girl, use.labs.results(girl)).values()
    assert first is second
