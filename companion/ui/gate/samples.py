"""The first start and the recovery page by themselves, for pictures: no profile, no keyring."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.catalogue import Catalogue
from companion.domain.sites.regions import SiteAtlas
from companion.services.key_ports import KeyringUnavailableError, RecoveryCode
from companion.ui.finding_words import FindingWords
from companion.ui.gate.first_start import FirstStart, Surroundings
from companion.ui.gate.ports import Look, Setup
from companion.ui.tasks import Tasks

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


def first_start_sample(
    catalogue: Catalogue, atlas: SiteAtlas, today: date, zone: ZoneInfo, look: Look | None = None
) -> QWidget:
    """Return the first start as a new user meets it."""
    around = Surroundings(catalogue, atlas, FindingWords(atlas, {}, zone), today, zone.key)
    return FirstStart(NoFounding(), Tasks(), around, look=look)
