"""Initials: short, and whole letters in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.initials import suggest_initials


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Mara Sand", "M.S."),
        ("mara", "M."),
        ("  Ana  María de la Cruz ", "A.M.D."),
        ("王小明", "王."),
        ("ليلى الأحمد", "ل.ا."),
        ("(Mum) Sand", "M.S."),
        ("O'Neil", "O."),
        ("ßen", "S."),
        ("e\u0301va", "É."),
        ("निशा", "नि."),
        ("👩‍👧 Mum", "👩‍👧.M."),
        ("👍🏽", "👍🏽."),
        ("🇩🇪🇫🇷", "🇩🇪."),
        ("❤️", "❤️."),
        ("- Anna", "A."),
        ("---", "-."),
        ("", ""),
    ],
)
def test_initials_are_whole_letters_of_any_script(name: str, initials: str) -> None:
    assert suggest_initials(name) == initials


@given(st.text(min_size=1))
def test_initials_stay_short_and_never_trip(name: str) -> None:
    initials = suggest_initials(name)
    assert bool(initials) == bool(name.split())
    assert initials.count(".") <= 3 + name.count(".")
