"""The first start with real presses and keys, to the first recorded injection and a restart."""

from __future__ import annotations

from decimal import Decimal

from companion.domain.injections import Outcome
from companion.domain.people import Figure
from companion.domain.schedule import EVERY_DAY
from companion.services.settings import CODE_UNCHECKED
from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.recovery_page import RecoveryPage
from companion.ui.main_window import MainWindow
from tests.support.program import Start, answer_first_start, type_groups


def test_from_nothing_to_a_recorded_injection_and_a_restart(start: Start) -> None:
    program = start()
    groups = answer_first_start(program)
    screen = program.wait_for(FirstStart)
    program.press(screen.go_on)
    type_groups(program, screen, groups)
    program.press(screen.go_on)

    page = program.today()
    assert not page.notices.banners
    assert page.recorder.button.label == "Given to Mara Sand · 0.8\u00a0mg"
    assert page.recorder.by.value == "Anna Kowalska"
    program.press(page.recorder.button)
    use = program.startup.session.use
    person = use.people.all()[0]
    entry = use.record.injections.last_given(person.id)
    assert (entry.outcome, entry.dose.amount) == (Outcome.GIVEN, Decimal("0.8"))
    program.close()

    again = start()
    page = again.today()
    assert page.handover.isVisible()
    kept = again.startup.session.use.people.all()[0]
    assert (kept.name, kept.figure, kept.zone) == ("Mara Sand", Figure.CHILD, "Europe/Berlin")
    (line,) = again.startup.session.use.prescriptions.of(kept.id)
    assert (line.product, line.presentation_id) == (
        "Norditropin FlexPro", "norditropin_flexpro/10mg",
    )  # fmt: skip
    assert (line.schedule, line.dose.unit.value) == (EVERY_DAY, "mg")


def test_checking_the_code_may_be_put_off_and_today_says_so_until_it_is_done(
    start: Start,
) -> None:
    program = start()
    groups = answer_first_start(program)
    program.press(program.wait_for(FirstStart).later)
    assert program.today().notices.banners
    program.close()

    again = start()
    page = again.today()
    assert page.notices.banners
    again.press(again.button("Check the code now…"))
    recovery = again.wait_for(MainWindow).stack.currentWidget()
    assert isinstance(recovery, RecoveryPage)
    recovery.code.setFocus()
    again.keys("-".join(groups))
    again.press(recovery.check)
    assert again.startup.session.record.setting(CODE_UNCHECKED) == ""
    again.wait_for(MainWindow).show_page("today")
    assert not page.notices.banners


def test_closing_the_window_while_the_code_is_shown_counts_as_putting_it_off(
    start: Start,
) -> None:
    program = start()
    answer_first_start(program)
    program.close()
    assert start().today().notices.banners


def test_wrong_groups_are_not_taken_and_the_code_can_be_seen_again(start: Start) -> None:
    program = start()
    groups = answer_first_start(program)
    screen = program.wait_for(FirstStart)
    program.press(screen.go_on)
    step = screen.code_step
    asked = list(step.groups.fields.value())
    turned = tuple(groups[asked[0]] if i == asked[1] else g for i, g in enumerate(groups))
    type_groups(program, screen, turned)
    program.press(screen.go_on)
    assert step.on_check
    assert f"Group {asked[1] + 1}" in step.groups.form.row(step.groups.fields).error
    program.press(screen.back)
    assert not step.on_check
    assert step.shown.isVisible()
