"""The first start and the recovery page by themselves, for pictures: no profile, no keyring."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.services.key_ports import (
    KeyringLostError,
    KeyringUnavailableError,
    RecoveryCode,
    SlotKind,
)
from companion.ui import languages
from companion.ui.gate.first_start import FirstStart, Surroundings
from companion.ui.gate.ports import Setup
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.tasks import Tasks
from companion.ui.theme.theme import ThemeChoice

MADE_UP_CODE = RecoveryCode(
    ("MADE0", "UP000", "C0DE0", "00000", "F0R00", "P1CT0", "VRES0", "0N1Y0")
)


class NoFounding:
    """Answers every question of the first start and makes nothing."""

    passphrase_given = False

    def probe_keyring(self) -> None:
        """Say that there is no keyring."""
        raise KeyringUnavailableError

    def check_passphrase(self, passphrase: str) -> None:
        """Allow any passphrase."""

    def create(
        self,
        *,
        use_keyring: bool,  # noqa: ARG002 - as the port has it
        passphrase: str | None,  # noqa: ARG002 - as the port has it
    ) -> RecoveryCode:
        """Return the made-up code."""
        return MADE_UP_CODE

    def keep(self, setup: Setup) -> None:
        """Keep nothing."""

    def group_is_sound(self, index: int, typed: str) -> bool:
        """Take the made-up groups for sound."""
        return typed.strip().upper() == MADE_UP_CODE.groups[index]

    def code_opens(self, typed: str) -> bool:
        """Take the made-up code for the right one."""
        return typed == MADE_UP_CODE.text

    def code_checked(self) -> None:
        """Remember nothing."""


class SampleLook:
    """The look switches as they are on a computer where nothing was chosen."""

    language = languages.SYSTEM
    theme: ThemeChoice = "system"
    text_scale = 1.0

    def use_language(self, code: str) -> None:
        """Change nothing."""

    def use_theme(self, choice: ThemeChoice) -> None:
        """Change nothing."""

    def use_text_scale(self, scale: float) -> None:
        """Change nothing."""


def first_start_sample(around: Surroundings) -> QWidget:
    """Return the first start as a new user meets it."""
    return FirstStart(NoFounding(), Tasks(), around, look=SampleLook())


def recovery_sample() -> QWidget:
    """Return the screen that opens a diary with its recovery code, after a lost keyring."""
    return UnlockScreen(
        (SlotKind.RECOVERY,),
        NoFounding().group_is_sound,
        trouble=KeyringLostError(),
        look=SampleLook(),
    )
