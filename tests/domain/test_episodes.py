"""One open card for each rule: when it is shown in full again, and when it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from companion.content.symptoms import load_symptom_guide
from companion.domain.cards import CardEpisode
from companion.domain.episodes import Trigger, follow, goes_on, is_worse, triggers
from companion.domain.groups import Group
from companion.domain.red_flags.rules import Tier
from companion.domain.red_flags.window import Background
from companion.domain.symptoms import SymptomNote
from tests.support.family import AT, TODAY

GUIDE = load_symptom_guide()
LATER = AT + timedelta(hours=2)
OPEN = CardEpisode(
    "e", "girl", "SY-IH-2", Tier.URGENT_SAME_DAY, TODAY, AT, AT, marks=("headache=2", "new=no")
)


def now(tier: Tier = Tier.URGENT_SAME_DAY, *marks: str) -> Trigger:
    return Trigger("SY-IH-2", tier, stricter=False, marks=marks)


def test_the_same_again_is_no_news() -> None:
    same = now(Tier.URGENT_SAME_DAY, "headache=2", "new=no")
    assert not is_worse(OPEN, same)
    assert follow(OPEN, same, LATER) == OPEN


def test_a_greater_figure_another_answer_or_a_new_sign_shows_the_card_in_full() -> None:
    settled = replace(OPEN, settled_at=AT)
    for marks in (("headache=3",), ("new=yes",), ("vomiting=1",)):
        worse = now(Tier.URGENT_SAME_DAY, *marks)
        assert is_worse(settled, worse), marks
        again = follow(settled, worse, LATER)
        assert (again.raised_at, again.settled_at) == (LATER, None)


def test_a_sooner_tier_is_taken_and_a_later_one_never() -> None:
    sooner = follow(OPEN, now(Tier.EMERGENCY_NOW, "headache=2"), LATER)
    assert sooner.tier is Tier.EMERGENCY_NOW
    milder = follow(sooner, now(Tier.CALL_TEAM_TODAY, "vision_change=1"), LATER)
    assert milder.tier is Tier.EMERGENCY_NOW


def test_an_episode_goes_on_while_it_waits_or_fires_and_ends_for_good() -> None:
    settled = replace(OPEN, settled_at=AT)
    assert goes_on(OPEN, ())
    assert goes_on(settled, ("SY-IH-2",))
    assert not goes_on(settled, ("SY-MOLE",))
    assert not goes_on(replace(OPEN, ended_on=TODAY), ("SY-IH-2",))


def test_around_two_days_the_sooner_tier_of_a_rule_counts() -> None:
    earlier = TODAY - timedelta(days=20)
    notes = [
        SymptomNote("a", "girl", AT, TODAY, "drowsy", 1, still_there=False),
        SymptomNote("b", "girl", AT, earlier, "drowsy", 3, still_there=False),
    ]
    who = Background((Group.CHILD,))
    for anchors in ((TODAY, earlier), (earlier, TODAY)):
        (fired,) = triggers(GUIDE, notes, who, *anchors)
        assert (fired.rule, fired.tier) == ("SY-DROWSY", Tier.EMERGENCY_NOW)
