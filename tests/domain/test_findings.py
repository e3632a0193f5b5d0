"""What a check noticed: what stops saving, what asks, and what is only said."""

import pytest

from companion.domain.findings import (
    CannotBeError,
    ConfirmationNeededError,
    ask,
    cannot_be,
    note,
    require,
)

IMPOSSIBLE = cannot_be("birth_in_future", "birth_date")
DOUBTFUL = ask("dose_very_large", "dose", amount=50)
ALSO_DOUBTFUL = ask("pack_expired", "pack")
REMARK = note("pack_short", "pack")


def test_remarks_and_answered_questions_are_handed_back() -> None:
    assert require([REMARK, DOUBTFUL], ["dose_very_large"]) == (REMARK, DOUBTFUL)
    assert require([]) == ()


def test_what_cannot_be_is_named_before_any_question() -> None:
    with pytest.raises(CannotBeError, match="birth_in_future") as caught:
        require([DOUBTFUL, IMPOSSIBLE])
    assert caught.value.findings == (IMPOSSIBLE,)


def test_what_cannot_be_is_not_confirmed_away() -> None:
    with pytest.raises(CannotBeError):
        require([IMPOSSIBLE], ["birth_in_future"])


def test_every_open_question_is_asked_at_once() -> None:
    with pytest.raises(ConfirmationNeededError, match="dose_very_large, pack_expired") as caught:
        require([DOUBTFUL, ALSO_DOUBTFUL, REMARK], ["something_else"])
    assert caught.value.findings == (DOUBTFUL, ALSO_DOUBTFUL)


def test_a_finding_keeps_its_field_and_figures() -> None:
    assert (DOUBTFUL.field, dict(DOUBTFUL.values)) == ("dose", {"amount": 50})
