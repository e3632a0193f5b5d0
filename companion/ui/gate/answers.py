"""What was typed at the first start, step by step, kept while steps come and go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from companion.ui.gate.birth_date_field import Parts
from companion.ui.gate.product_field import ChosenProduct

_EVENING = time(20, 0)


@dataclass(slots=True)
class WhoAnswers:
    """Whose diary it is."""

    name: str = ""
    birth: Parts = ("", "", "")
    sex: str = ""
    figure: str = ""
    figure_by_hand: bool = False
    confirmed: frozenset[str] = frozenset()


@dataclass(slots=True)
class LineAnswers:
    """What is prescribed; ``areas`` is None until the person or a product chose some."""

    product: ChosenProduct | None = None
    search: str = ""
    presentation_id: str = ""
    presentation: str = ""
    amount: str = ""
    unit: str = ""
    unit_by_hand: bool = False
    rhythm: tuple[str, frozenset[int], str, bool] = ("", frozenset(range(1, 8)), "", False)
    usual_time: time = _EVENING
    start: date | None = None
    prescriber: str = ""
    pen_shows: str = ""
    areas: frozenset[str] | None = None
    more: bool = False
    confirmed: frozenset[str] = frozenset()


@dataclass(slots=True)
class KeyAnswers:
    """How the diary opens; ``by_keyring`` is None until it is known or chosen."""

    by_keyring: bool | None = None
    with_passphrase: bool = False
    passphrase: str = field(default="", repr=False)
    again: str = field(default="", repr=False)


@dataclass(slots=True)
class Answers:
    """Everything typed so far, and the step shown."""

    who: WhoAnswers = field(default_factory=WhoAnswers)
    line: LineAnswers = field(default_factory=LineAnswers)
    carer: str = ""
    keys: KeyAnswers = field(default_factory=KeyAnswers)
    step: int = 0
