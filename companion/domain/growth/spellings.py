"""How people write sex, position and setting in files; keys are folded with ``delimited.fold``.

Figures such as 1 and 2 are left out on purpose: programs disagree on which of them is female.
"""

from __future__ import annotations

from companion.domain.measurements import Position, Setting
from companion.domain.people import Sex

SEXES = {
    "female": Sex.FEMALE,
    "f": Sex.FEMALE,
    "girl": Sex.FEMALE,
    "girls": Sex.FEMALE,
    "woman": Sex.FEMALE,
    "male": Sex.MALE,
    "m": Sex.MALE,
    "boy": Sex.MALE,
    "boys": Sex.MALE,
    "man": Sex.MALE,
}
POSITIONS = {
    "recumbent_length": Position.LYING,
    "recumbent": Position.LYING,
    "length": Position.LYING,
    "lying": Position.LYING,
    "supine": Position.LYING,
    "l": Position.LYING,
    "standing_height": Position.STANDING,
    "standing": Position.STANDING,
    "height": Position.STANDING,
    "stature": Position.STANDING,
    "h": Position.STANDING,
}
SETTINGS = {"clinic": Setting.CLINIC, "home": Setting.HOME}
