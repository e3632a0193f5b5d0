"""What the card offers: prefilled, followed as the record changes, kept where somebody chose."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.injections import Outcome
from companion.domain.sites.regions import Site
from companion.ui.models.choice import Choice, follow, prefill, remaining, to_draft
from tests.support.family import AT, TODAY, entry, iu, mg
from tests.support.house import House

CHOICES = st.builds(
    Choice,
    dose=st.sampled_from([None, mg("0.8"), iu("2")]),
    site=st.sampled_from([None, Site("thi_l", "r1c1"), Site("abd_r", "r2c2")]),
    pack_id=st.sampled_from(["", "one", "two"]),
    needle_box_id=st.sampled_from(["", "box"]),
    needles=st.integers(0, 2),
    carer_id=st.sampled_from(["", "a", "b"]),
    wall_time=st.sampled_from([None, time(19, 30)]),
)


@given(shown=CHOICES, before=CHOICES, fresh=CHOICES)
def test_what_was_chosen_stays_and_the_rest_follows(shown, before, fresh) -> None:
    after = follow(shown, before, fresh)
    for field in fields(Choice):
        own = getattr(shown, field.name)
        chosen = own != getattr(before, field.name)
        assert getattr(after, field.name) == (own if chosen else getattr(fresh, field.name))


@given(shown=CHOICES, fresh=CHOICES)
def test_a_card_nobody_touched_shows_the_present(shown, fresh) -> None:
    assert follow(shown, shown, fresh) == fresh


def test_the_card_is_prefilled_with_all_that_one_press_records(house: House) -> None:
    view = house.use.today.view(house.person)
    choice = prefill(view, house.desk.carer)
    assert choice.dose == mg("0.8")
    assert choice.site == view.offers.offers[0].site
    assert (choice.pack_id, choice.needles) == (house.in_use().id, 1)
    assert choice.carer_id == house.carer("Iris Sand").id
    assert choice.wall_time is None


def test_nothing_injected_takes_neither_medicine_nor_time_with_it(house: House) -> None:
    view = house.use.today.view(house.person)
    draft = to_draft(prefill(view, None), view, "id", Outcome.MISSED, AT)
    assert (draft.dose, draft.site, draft.at, draft.pack_id, draft.needles) == (
        None, None, None, "", 0,
    )  # fmt: skip


def test_what_is_left_of_the_day_is_what_is_prescribed_less_what_was_given(house: House) -> None:
    view = house.use.today.view(house.person)

    def left_after(*doses):
        entries = tuple(entry(str(n), dose=dose) for n, dose in enumerate(doses))
        return remaining(replace(view, day=replace(view.day, entries=entries)))

    assert view.today == TODAY
    assert left_after() == mg("0.8")
    assert left_after(mg("0.5")) == mg("0.3")
    assert left_after(mg("0.5"), mg("0.3")) is None
    assert left_after(mg("0.8"), mg("0.8")) is None
    assert left_after(iu("0.5")) is None, "units are never converted"
    assert remaining(replace(view, line=None)) is None
