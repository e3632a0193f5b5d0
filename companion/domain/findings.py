"""What a check noticed, as a code and its figures; the window turns it into a sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding asks of the person."""

    CANNOT_BE = "cannot_be"  # not a possible value: it has to be changed
    ASK = "ask"  # possible but doubtful: saved once the person confirms it
    NOTE = "note"  # worth saying, saved all the same


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed: a stable code, its weight, the field and its figures."""

    code: str
    weight: Weight
    field: str = ""
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)


class CannotBeError(ValueError):
    """The input holds something that cannot be; ``findings`` name each field."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(", ".join(finding.code for finding in self.findings))


class ConfirmationNeededError(ValueError):
    """The input is doubtful; it is saved when its finding codes are confirmed."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(", ".join(finding.code for finding in self.findings))


def cannot_be(code: str, field: str = "", **values: object) -> Finding:
    """Return a finding that has to be put right before anything is saved."""
    return Finding(code, Weight.CANNOT_BE, field, values)


def ask(code: str, field: str = "", **values: object) -> Finding:
    """Return a finding that the person is asked to confirm."""
    return Finding(code, Weight.ASK, field, values)


def note(code: str, field: str = "", **values: object) -> Finding:
    """Return a finding that is only shown."""
    return Finding(code, Weight.NOTE, field, values)


def require(findings: Iterable[Finding], confirmed: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Return the findings, or raise when one forbids saving or still wants an answer.

    Raises CannotBeError first, then ConfirmationNeededError for each code that is not
    among ``confirmed``.
    """
    found = tuple(findings)
    impossible = [finding for finding in found if finding.weight is Weight.CANNOT_BE]
    if impossible:
        raise CannotBeError(impossible)
    answered = frozenset(confirmed)
    open_questions = [f for f in found if f.weight is Weight.ASK and f.code not in answered]
    if open_questions:
        raise ConfirmationNeededError(open_questions)
    return found
