"""What is left in a pack: labelled, learned from packs that ran empty, never below nothing."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.doses import DoseUnit
from companion.domain.pack_estimate import Learned, PackUsed, estimate, learn
from companion.domain.packs import Pack, PackMovement, PackState, PackUse
from companion.domain.storage_limits import LeafletLimits, PrimingRule, PrimingTime, leaflet_key
from tests.support.family import iu, mg

AT = datetime(2026, 3, 12, 19, tzinfo=UTC)
EVERY = PrimingRule(Decimal("0.1"), DoseUnit.MG, PrimingTime.EVERY_INJECTION)
FIRST = PrimingRule(Decimal("0.1"), DoseUnit.MG, PrimingTime.NEW_PACK)


def used(*taken: str, pack_id: str = "p", state: PackState = PackState.IN_USE) -> PackUsed:
    pack = Pack(pack_id, "girl", "GH", state, content=mg("10"))
    return PackUsed(pack, tuple(move(amount, n) for n, amount in enumerate(taken)))


def move(amount: str, hours: int = 0, use: PackUse = PackUse.INJECTION) -> PackMovement:
    at = AT + timedelta(hours=hours)
    return PackMovement(f"{hours}{use}", "p", "girl", at, use, mg(amount))


def empty(*taken: str, pack_id: str) -> PackUsed:
    return used(*taken, pack_id=pack_id, state=PackState.EMPTY)


def test_what_is_left_is_what_was_printed_less_what_was_taken() -> None:
    known = estimate(used("0.8", "0.8"), None, None)
    assert known is not None
    assert (known.left, known.taken, known.content) == (mg("8.4"), mg("1.6"), mg("10"))


def test_nothing_is_said_without_a_content_or_across_units() -> None:
    assert estimate(PackUsed(Pack("p", "girl", "GH"), ()), None, None) is None
    foreign = PackMovement("m", "p", "girl", AT, PackUse.INJECTION, iu("1"))
    assert estimate(PackUsed(used().pack, (foreign,)), None, None) is None


def test_what_was_learned_in_another_unit_is_left_alone() -> None:
    known = estimate(used("0.8"), None, Learned(iu("3"), 4))
    assert known is not None
    assert (known.left, known.learned) == (mg("9.2"), None)


def test_priming_by_the_manual_is_taken_off_unless_it_was_recorded() -> None:
    for rule, taken in ((EVERY, "0.2"), (FIRST, "0.1")):
        known = estimate(used("0.8", "0.8"), rule, None)
        assert known is not None
        assert known.priming == mg(taken)
    recorded = used("0.8")
    both = PackUsed(recorded.pack, (*recorded.movements, move("0.2", 1, PackUse.PRIMING)))
    known = estimate(both, EVERY, None)
    assert known is not None
    assert (known.left, known.priming.amount) == (mg("9.0"), 0)


def test_a_count_knows_of_the_priming_before_it() -> None:
    counted = PackUsed(used().pack, (move("0.8"), move("0.3", 1, PackUse.COUNT), move("0.8", 2)))
    known = estimate(counted, EVERY, None)
    assert known is not None
    assert known.priming == mg("0.1")


def test_a_rest_too_small_for_a_dose_teaches_nothing_against_the_device() -> None:
    # 15 mg in doses of 6 mg leave 3 mg: that was not given, not lost.
    packs = [empty("6", pack_id=str(n)) for n in range(3)]
    learned = learn(used().pack, packs)
    assert learned == Learned(mg("0"), 3)


def test_packs_that_ran_dry_or_ended_early_teach_what_stays_behind() -> None:
    ran_dry = empty(*["0.8"] * 11, "0.7", pack_id="a")  # 9.5 given, the last one cut short
    a_dose_missing = empty(*["0.8"] * 11, pack_id="b")  # 8.8 given, 1.2 never came
    known = learn(used().pack, [ran_dry, a_dose_missing, empty(*["0.8"] * 12, pack_id="c")])
    assert known == Learned(mg("0.5"), 3)
    estimated = estimate(used("0.8"), None, known)
    assert estimated is not None
    assert estimated.left == mg("8.7")


def test_one_pack_or_packs_of_another_kind_teach_nothing() -> None:
    one = empty(*["0.8"] * 11, pack_id="a")
    assert learn(used().pack, [one]) is None
    other = Pack("x", "girl", "Other GH", PackState.EMPTY, content=mg("10"))
    assert learn(used().pack, [one, PackUsed(other, one.movements)]) is None
    assert learn(Pack("p", "girl", "GH"), [one, one]) is None
    never_used = empty(pack_id="b")
    assert learn(used().pack, [one, never_used]) is None


def test_packs_that_gave_more_than_printed_teach_no_windfall() -> None:
    generous = [empty(*["0.8"] * 13, pack_id=str(n)) for n in range(2)]
    assert learn(used().pack, generous) == Learned(mg("0"), 2)


def test_priming_is_not_taken_off_twice_when_learning() -> None:
    pack = used().pack
    row = LeafletLimits("l", "girl", *leaflet_key(pack), date(2026, 1, 1), priming=EVERY)
    dry = [empty(*["0.8"] * 10, "0.5", pack_id=str(n)) for n in range(2)]  # 8.5 + 1.1 priming
    assert learn(pack, dry, [row]) == Learned(mg("0.4"), 2)


@given(st.lists(st.decimals(Decimal("0.1"), 3, places=2), max_size=12))
def test_an_estimate_never_goes_below_nothing_nor_above_the_print(taken: list[Decimal]) -> None:
    known = estimate(used(*map(str, taken)), EVERY, Learned(mg("0.2"), 3))
    assert known is not None
    assert 0 <= known.left.amount <= 10
