"""The rule for a passphrase fits in one sentence and trims nothing."""

import pytest

from companion.services.key_ports import PassphraseTooWeakError, PassphraseUnusableError
from companion.system.passphrases import (
    check_new_passphrase,
    passphrase_bytes,
    passphrase_from_line,
)


@pytest.mark.parametrize(
    "passphrase",
    [
        "blue kettle on Tuesday",
        "abcde7890123",
        " leading and trailing ",
        "今天下午我们一起去公园散步",
        "é" * 8 + "abcd",
    ],
)
def test_long_enough_passphrases_are_taken(passphrase: str) -> None:
    check_new_passphrase(passphrase)


@pytest.mark.parametrize(
    "passphrase", ["", "elevenchars", "aaaaaaaaaaaaaaaaaaaa", "abcdabcdabcd", "e\u0301" * 11]
)
def test_short_or_repetitive_passphrases_are_refused(passphrase: str) -> None:
    with pytest.raises(PassphraseTooWeakError, match="Four unrelated words"):
        check_new_passphrase(passphrase)


@pytest.mark.parametrize(
    "passphrase", ["word " * 201, "with a\ttabulator", "with a\nline break", "broken \udcff input"]
)
def test_passphrases_nobody_can_type_again_are_refused(passphrase: str) -> None:
    with pytest.raises(PassphraseUnusableError, match="ordinary characters"):
        check_new_passphrase(passphrase)


def test_broken_input_still_has_bytes_of_its_own() -> None:
    assert passphrase_bytes("broken \udcff input") != passphrase_bytes("broken  input")


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_only_the_line_ending_is_taken_off(ending: str) -> None:
    assert passphrase_from_line("  two spaces  " + ending) == "  two spaces  "
