"""What the screens before Today ask of the program around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from companion.services.key_ports import RecoveryCode
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft
from companion.ui.theme.theme import ThemeChoice


class Look(Protocol):
    """The language, colours and text size of this computer, changed at once and kept."""

    @property
    def language(self) -> str:
        """Return the code chosen, "system" where none was."""
        ...

    @property
    def theme(self) -> ThemeChoice:
        """Return the colours chosen."""
        ...

    @property
    def text_scale(self) -> float:
        """Return the text size, 1 to 2."""
        ...

    def use_language(self, code: str) -> None:
        """Speak another language; widgets made before keep their words."""
        ...

    def use_theme(self, choice: ThemeChoice) -> None:
        """Show other colours."""
        ...

    def use_text_scale(self, scale: float) -> None:
        """Show larger or smaller text."""
        ...


class DiaryLock(Protocol):
    """The lock of the open diary, which its passphrase opens again."""

    @property
    def possible(self) -> bool:
        """Whether a passphrase is set that could open it again."""
        ...

    @property
    def minutes(self) -> int:
        """After how many minutes without a touch it locks; 0 for never."""
        ...

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on, or never with 0."""
        ...

    def lock(self) -> bool:
        """Lock now; False where nothing could open it again."""
        ...


@dataclass(frozen=True, slots=True)
class Setup:
    """What a first start has asked: whose diary, what is prescribed, where, and who writes.

    ``confirmed`` are the codes of doubtful findings the person said are right; ``regions`` are
    the site regions in use, ``carer`` is empty when it was skipped.
    """

    person: PersonDraft
    line: PrescriptionDraft
    regions: tuple[str, ...]
    carer: str = ""
    confirmed: frozenset[str] = frozenset()


class CodeTests(Protocol):
    """What can be said about a recovery code while it is typed, and once it is complete."""

    def group_is_sound(self, index: int, typed: str) -> bool:
        """Tell whether group ``index``, counted from 0, can be right."""
        ...

    def code_opens(self, typed: str) -> bool:
        """Tell whether a code, typed in any reasonable manner, opens the record. TroubleError."""
        ...


class Founding(CodeTests, Protocol):
    """Makes the record of a first start, in two steps that may each be tried again."""

    @property
    def passphrase_given(self) -> bool:
        """Whether a passphrase came with the start, so that none is asked for."""
        ...

    def probe_keyring(self) -> None:
        """Return quietly when this computer has a keyring to use. KeyringTroubleError.

        May take a while; called in a worker.
        """
        ...

    def check_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseTooWeakError or PassphraseUnusableError, or return quietly."""
        ...

    def create(self, *, use_keyring: bool, passphrase: str | None) -> RecoveryCode:
        """Make the keys and the empty record; called in a worker. TroubleError."""
        ...

    def keep(self, setup: Setup) -> None:
        """Write what was asked into the record, all of it or nothing. TroubleError."""
        ...

    def code_checked(self) -> None:
        """Remember that the code on paper was checked."""
        ...
