"""Needle boxes: how many the record says are left."""

from datetime import UTC, datetime

from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse, needles_left

AT = datetime(2026, 3, 12, 19, tzinfo=UTC)
BOX = NeedleBox("box", "girl", 100)


def taken(count: int, use: NeedleUse, box_id: str = "box") -> NeedleMovement:
    return NeedleMovement("m", box_id, "girl", AT, use, count)


def test_used_and_spoiled_needles_leave_the_box_and_a_recount_may_add() -> None:
    movements = [
        taken(1, NeedleUse.INJECTION),
        taken(2, NeedleUse.SPOILED),
        taken(-5, NeedleUse.COUNT),
        taken(7, NeedleUse.INJECTION, "other"),
    ]
    assert needles_left(BOX, movements) == 102


def test_more_used_than_the_box_held_is_told_as_it_is() -> None:
    assert needles_left(BOX, [taken(101, NeedleUse.INJECTION)]) == -1
