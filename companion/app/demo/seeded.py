"""The seeds behind the made-up family: the same draws and identifiers on every build."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TypeVar

from companion.domain.ids import uuid7

T = TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Chance:
    """Draws that repeat: the same seed tells the same story on every Python.

    Only ``random()`` and ``getrandbits()`` of the generator are used, because Python
    promises their sequences for a seed; ``choice`` and ``randint`` have changed before.
    """

    def __init__(self, seed: int) -> None:
        generator = Random(seed)  # noqa: S311 - it tells a story and keeps no secret
        self._random = generator.random
        self._bits = generator.getrandbits

    def unit(self) -> float:
        """Return the next number from 0 up to, not including, 1."""
        return self._random()

    def happens(self, share: float) -> bool:
        """Tell whether something that happens this often (0 to 1) happens now."""
        return self._random() < share

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices, each as likely as the others."""
        return choices[int(self._random() * len(choices))]

    def bits(self, count: int) -> int:
        """Return that many random bits as a whole number."""
        return self._bits(count)


class StoryIds:
    """Hands out identifiers stamped with the instant at which a row was written down."""

    def __init__(self, seed: int) -> None:
        self._bits = Chance(seed).bits
        self._written = _EPOCH
        self._milliseconds = 0

    def __call__(self, written: datetime) -> str:
        """Return the next identifier; ``written`` is an aware instant."""
        if written is not self._written:
            self._written = written
            self._milliseconds = (written - _EPOCH) // _MILLISECOND
        return uuid7(self._milliseconds, 0, self._bits(62))
