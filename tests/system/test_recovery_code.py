"""The recovery code survives being read aloud, copied by hand and typed in a hurry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.services.key_ports import RecoveryCodeMistypedError
from companion.system.recovery_code import code_from_secret, group_is_sound, secret_from_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(7, 27))

secrets = st.binary(min_size=20, max_size=20)


def mistyped_groups(typed: str) -> tuple[int, ...]:
    with pytest.raises(RecoveryCodeMistypedError) as caught:
        secret_from_code(typed)
    return caught.value.groups


@given(secrets)
def test_a_code_gives_its_secret_back(secret: bytes) -> None:
    code = code_from_secret(secret)
    assert [len(group) for group in code.groups] == [5] * 8
    assert set("".join(code.groups)) <= set(ALPHABET)
    assert secret_from_code(code.text) == secret


@given(secrets, secrets)
def test_different_secrets_have_different_codes(one: bytes, other: bytes) -> None:
    assert (code_from_secret(one) == code_from_secret(other)) == (one == other)


@given(secrets)
def test_every_single_wrong_symbol_is_caught_and_its_group_named(secret: bytes) -> None:
    symbols = "".join(code_from_secret(secret).groups)
    for position, right in enumerate(symbols):
        for wrong in ALPHABET.replace(right, ""):
            typed = symbols[:position] + wrong + symbols[position + 1 :]
            assert mistyped_groups(typed) == (position // 5,)


@given(secrets)
def test_every_swap_of_neighbours_is_caught(secret: bytes) -> None:
    symbols = "".join(code_from_secret(secret).groups)
    for at in range(len(symbols) - 1):
        left, right = symbols[at], symbols[at + 1]
        if left == right:
            continue
        typed = symbols[:at] + right + left + symbols[at + 2 :]
        assert set(mistyped_groups(typed)) == {at // 5, (at + 1) // 5}


@given(secrets, st.permutations(range(8)))
def test_groups_in_the_wrong_order_are_caught(secret: bytes, order: list[int]) -> None:
    groups = code_from_secret(secret).groups
    moved = tuple(i for i, source in enumerate(order) if groups[source] != groups[i])
    if moved:
        assert mistyped_groups("-".join(groups[source] for source in order)) == moved


@given(secrets, st.integers(0, 39))
def test_a_lost_symbol_is_found_when_groups_are_kept_apart(secret: bytes, at: int) -> None:
    groups = list(code_from_secret(secret).groups)
    groups[at // 5] = groups[at // 5][: at % 5] + groups[at // 5][at % 5 + 1 :]
    assert mistyped_groups(" ".join(groups)) == (at // 5,)


@given(secrets, st.integers(0, 39))
def test_a_lost_symbol_never_blames_a_group_before_it(secret: bytes, at: int) -> None:
    symbols = "".join(code_from_secret(secret).groups)
    assert mistyped_groups(symbols[:at] + symbols[at + 1 :])[0] >= at // 5


@pytest.mark.parametrize(
    "manner",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " \t\n "),
        lambda code: "  " + code.replace("-", " – ") + "\r\n",
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: code.replace("0", "o").replace("1", "I"),
        lambda code: "".join(chr(ord(c) + 0xFEE0) if c != "-" else "－" for c in code),
        lambda code: code.replace("-", "‐"),
    ],
    ids=["lower", "joined", "spaced", "en dashes", "O and l", "o and I", "full width", "hyphen"],
)
def test_reasonable_ways_of_typing_are_understood(manner) -> None:
    assert secret_from_code(manner(code_from_secret(SECRET).text)) == SECRET


def test_signs_outside_the_alphabet_are_a_slip_in_their_own_group() -> None:
    groups = list(code_from_secret(SECRET).groups)
    groups[5] = "U" + groups[5][1:]
    groups[7] = groups[7][:4] + "é"
    assert mistyped_groups("-".join(groups)) == (5, 7)


def test_nothing_typed_points_at_the_first_group() -> None:
    assert mistyped_groups("") == (0,)


def test_something_typed_after_the_code_points_at_the_end() -> None:
    assert mistyped_groups("".join(code_from_secret(SECRET).groups) + "Z") == (7,)


def test_a_group_is_judged_while_it_is_typed() -> None:
    groups = code_from_secret(SECRET).groups
    assert group_is_sound(2, f" {groups[2].lower()} ")
    assert not group_is_sound(3, groups[2])
    assert not group_is_sound(2, groups[2][:4])
    assert not group_is_sound(8, groups[2])
    assert not group_is_sound(-1, groups[2])


def test_the_code_does_not_show_in_its_own_description() -> None:
    code = code_from_secret(SECRET)
    assert all(group not in repr(code) for group in code.groups)


def test_a_secret_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        code_from_secret(b"short")
