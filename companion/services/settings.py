"""Names of the settings that travel with the record."""

from __future__ import annotations

from typing import Final

PERSON: Final = "person"
"""Whose diary was shown last."""
CARER: Final = "carer"
"""Who recorded last on this record."""
CODE_UNCHECKED: Final = "recovery_code_unchecked"
"""Not empty while the recovery code has not been typed back yet."""
CALENDAR: Final = "calendar/"
"""With a person's id: what the last calendar file for the phone held, as JSON."""
CHILD_VIEW: Final = "child_view/"
"""With a person's id: not empty where the plain page for the child is offered."""
CHILD_SPOT: Final = "child_spot/"
"""With a person's id: the day and the spot the child chose last."""
ERASE_UNFINISHED: Final = "erase_unfinished"
"""Not empty while copies of erased rows still have to be replaced."""
HEIGHTS_ASKED: Final = "heights_asked/"
"""With a person's id: not empty once heights from before treatment were entered or put off."""
