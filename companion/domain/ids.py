"""Time-ordered identifiers for every row of the record."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from random import SystemRandom

_RANDOM = SystemRandom()
_MASK_12 = 0xFFF
_MASK_62 = (1 << 62) - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def uuid7(milliseconds: int, counter: int, tail: int) -> str:
    """Return a version 7 UUID as text, built from its three parts.

    ``milliseconds`` since 1970 (48 bits), ``counter`` (12 bits) orders identifiers of
    one millisecond, ``tail`` (62 bits) is random. Layout: RFC 9562, section 5.7.
    """
    value = (milliseconds & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76 | (counter & _MASK_12) << 64
    value |= 0b10 << 62 | (tail & _MASK_62)
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class IdMaker:
    """Hands out identifiers that rise even when the clock stands still or steps back."""

    def __init__(
        self,
        now: Callable[[], datetime],
        random_bits: Callable[[int], int] = _RANDOM.getrandbits,
    ) -> None:
        self._now = now
        self._random_bits = random_bits
        self._lock = threading.Lock()
        self._last = (0, 0)

    def __call__(self) -> str:
        """Return the next identifier."""
        milliseconds = (self._now() - _EPOCH).total_seconds() * 1000
        with self._lock:
            self._last = _after(self._last, int(milliseconds))
            stamp, counter = self._last
        return uuid7(stamp, counter, self._random_bits(62))


def _after(last: tuple[int, int], milliseconds: int) -> tuple[int, int]:
    if milliseconds > last[0]:
        return milliseconds, 0
    if last[1] < _MASK_12:
        return last[0], last[1] + 1
    return last[0] + 1, 0
