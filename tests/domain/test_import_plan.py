"""What an import would do is counted, and its doubts are named but not without end."""

from companion.domain.erase import is_typed
from companion.domain.import_plan import (
    MOST_DOUBTS,
    Doubt,
    ImportFormat,
    PlanMaker,
    shown,
)


def test_rows_are_counted_by_kind() -> None:
    made = PlanMaker(ImportFormat.LABS)
    made.new("lab_result", "a")
    made.same("lab_result")
    made.ask("lab_result", "b", Doubt("f.csv", 3, "lab_same_day", asked=True))
    made.leave_out("person", Doubt("f.csv", 4, "not_a_date"))
    plan = made.plan()
    assert (plan.rows, plan.asked, made.taken) == (("a",), ("b",), 2)
    assert [plan.total(what) for what in ("new", "same", "asked", "left_out")] == [1, 1, 1, 1]
    assert [count.kind for count in plan.counts] == ["lab_result", "person"]


def test_so_many_doubts_are_named_and_the_others_counted() -> None:
    made = PlanMaker(ImportFormat.TABLES)
    for line in range(MOST_DOUBTS + 7):
        made.leave_out("person", Doubt("person.csv", line, "not_a_date"))
    plan = made.plan()
    assert (len(plan.doubts), plan.further_doubts) == (MOST_DOUBTS, 7)


def test_what_was_read_is_shown_on_one_short_line() -> None:
    assert shown("a\nb\u202ec") == "a b c"
    assert shown("x" * 61) == "x" * 60 + "…"


def test_words_to_confirm_are_compared_as_people_type_them() -> None:
    assert is_typed("  mira  SAND ", "Mira Sand")
    assert not is_typed("Mira", "Mira Sand")
    assert not is_typed("", "")
