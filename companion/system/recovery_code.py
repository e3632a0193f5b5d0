"""Writes and reads the recovery code: 160 random bits that a tired person can copy from paper.

Eight groups of five symbols from Crockford's base-32 alphabet. The first four symbols of a group
carry 20 bits; the fifth checks them, so a slip is found while typing and the group is named.

The check is arithmetic in the field GF(32): reading a group from the left, multiply by a generator
of the field and add each symbol; the result must equal the number of the group (1 to 8). Changing
one symbol changes the result; so does swapping two neighbours, because their weights differ; so
does swapping two whole groups, because their results differ.
"""

from __future__ import annotations

import re
import unicodedata

from companion.services.key_ports import RecoveryCode, RecoveryCodeMistypedError

GROUPS = 8
GROUP_SYMBOLS = 5
SECRET_BYTES = 20

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_DATA_SYMBOLS = GROUP_SYMBOLS - 1
_DATA_BITS = 5 * _DATA_SYMBOLS
_FIELD_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive over GF(2), so x generates the field
_UNREADABLE = "?"
_SEPARATORS = re.compile(r"[\s\-.,;:_/|]+")


def code_from_secret(secret: bytes) -> RecoveryCode:
    """Return the code that stands for 20 secret bytes."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("A recovery secret has 20 bytes.")
    bits = int.from_bytes(secret, "big")
    shifts = range(_DATA_BITS * (GROUPS - 1), -1, -_DATA_BITS)
    parts = [(bits >> shift) & ((1 << _DATA_BITS) - 1) for shift in shifts]
    return RecoveryCode(tuple(_write_group(i, part) for i, part in enumerate(parts)))


def secret_from_code(typed: str) -> bytes:
    """Return the 20 secret bytes of a typed code.

    Lower case, spaces, dashes and the look-alikes O, I and L are understood.
    Raises RecoveryCodeMistypedError naming the groups to look at.
    """
    groups = _split(typed)
    wrong = tuple(i for i, group in enumerate(groups) if not _is_sound(i, group))
    if wrong:
        raise RecoveryCodeMistypedError(wrong)
    bits = 0
    for group in groups:
        for symbol in group[:_DATA_SYMBOLS]:
            bits = bits << 5 | _VALUES[symbol]
    return bits.to_bytes(SECRET_BYTES, "big")


def group_is_sound(index: int, typed: str) -> bool:
    """Tell whether one typed group can be group `index` (from 0) of a code."""
    return 0 <= index < GROUPS and _is_sound(index, "".join(_tokens(typed)))


def _tokens(typed: str) -> list[str]:
    # NFKC folds the full-width letters and digits that Chinese and Japanese keyboards produce.
    text = unicodedata.normalize("NFKC", typed)
    plain = "".join("-" if unicodedata.category(sign) == "Pd" else sign for sign in text)
    return ["".join(map(_tidy, token)) for token in _SEPARATORS.split(plain) if token]


def _tidy(sign: str) -> str:
    upper = sign.upper()
    return upper if upper in _VALUES else _UNREADABLE


def _split(typed: str) -> list[str]:
    """Cut what was typed into eight groups; raise for the group where symbols are amiss."""
    tokens = _tokens(typed)
    joined = "".join(tokens)
    if len(joined) == GROUPS * GROUP_SYMBOLS:
        return [joined[i : i + GROUP_SYMBOLS] for i in range(0, len(joined), GROUP_SYMBOLS)]
    if len(tokens) == GROUPS:
        return tokens  # a group of the wrong length is unsound by itself
    # Without separators a lost or added symbol shifts all that follows: only the first counts.
    for index in range(GROUPS):
        group = joined[index * GROUP_SYMBOLS : (index + 1) * GROUP_SYMBOLS]
        if not _is_sound(index, group):
            raise RecoveryCodeMistypedError((index,))
    raise RecoveryCodeMistypedError((GROUPS - 1,))  # all eight are there, and something after them


def _is_sound(index: int, group: str) -> bool:
    values = [_VALUES[symbol] for symbol in group if symbol in _VALUES]
    return len(group) == len(values) == GROUP_SYMBOLS and _remainder(values) == index + 1


def _write_group(index: int, part: int) -> str:
    data = [(part >> shift) & 31 for shift in range(_DATA_BITS - 5, -1, -5)]
    check = _times_x(_remainder(data)) ^ (index + 1)
    return "".join(_ALPHABET[value] for value in [*data, check])


def _remainder(values: list[int]) -> int:
    result = 0
    for value in values:
        result = _times_x(result) ^ value
    return result


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD_POLYNOMIAL if doubled & 32 else doubled
