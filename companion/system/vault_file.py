"""Keeps the vault beside the record: saved in one step, with a second copy as a safety net."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from companion.services.key_ports import VaultDamagedError, VaultMissingError
from companion.system.files import KeptFile, write_atomic
from companion.system.vault import Vault
from companion.system.vault_format import vault_from_bytes, vault_to_bytes


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The vault of one profile on disk."""

    path: Path

    def exists(self) -> bool:
        """Tell whether the vault or its second copy is there, sound or not."""
        return self._file.exists()

    def load(self) -> Vault:
        """Return the newest sound copy.

        Raises VaultMissingError, VaultDamagedError, VaultNewerError, FolderTroubleError.
        """
        read = self._file.read()
        if read is None:
            raise VaultMissingError
        return read.value

    def save(self, vault: Vault) -> None:
        """Save the vault; a kill at any moment leaves the old vault or the new one.

        Once saved, no copy of the old vault is left here: a replaced recovery code would open it.
        """
        self._file.write(vault_to_bytes(vault))

    def set_aside(self) -> None:
        """Keep a copy of the present vault under a name of its own, for a record set aside."""
        write_atomic(
            self.path.with_name(f"{self.path.name}.set-aside-{secrets.token_hex(4)}"),
            vault_to_bytes(self.load()),
        )

    def destroy(self) -> None:
        """Remove the vault and every copy of it; only backups can open their record after that."""
        self._file.remove()

    @property
    def _file(self) -> KeptFile[Vault]:
        return KeptFile(self.path, vault_from_bytes, VaultDamagedError)
