"""The growth arithmetic's own errors, each saying what to put right."""

from __future__ import annotations

from datetime import date


class GrowthError(ValueError):
    """Something asked of the growth arithmetic that it cannot answer."""


class ImpossibleValueError(GrowthError):
    """A value that no body can have; ``index`` is its place among the values given."""

    def __init__(self, index: int, value: float, reason: str) -> None:
        self.index = index
        self.value = value
        self.reason = reason
        super().__init__(f"Value {index + 1} is {value:g}: {reason}.")


class MixedReferencesError(GrowthError):
    """Two SDS from different references, which must not be put on one line."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(
            f"One SDS is on {first} and the other on {second}. "
            "Work both out on the same reference before comparing them."
        )


class NoReferenceForSexError(GrowthError):
    """A reference that has no height figures for one of the parents."""

    def __init__(self, reference: str, sex: str) -> None:
        super().__init__(
            f"{reference} has no {sex} heights. Choose a reference that covers both parents."
        )


class NoIntervalError(GrowthError):
    """Two heights between which no day passed, or in the wrong order."""

    def __init__(self, start: date, end: date) -> None:
        super().__init__(
            f"No time passes from {start} to {end}. Give the earlier height first and leave at "
            "least a day between the two."
        )
