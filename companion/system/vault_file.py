"""Keeps the vault beside the record: saved in one step, with the earlier copy as a safety net."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from companion.services.key_ports import VaultDamagedError, VaultMissingError
from companion.system.files import KeptFile
from companion.system.vault import Vault
from companion.system.vault_format import vault_from_bytes, vault_to_bytes


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The vault of one profile on disk."""

    path: Path

    def exists(self) -> bool:
        """Tell whether the vault or its earlier copy is there, sound or not."""
        return self._file.exists()

    def load(self) -> Vault:
        """Return the newest sound copy.

        Raises VaultMissingError, VaultDamagedError, VaultNewerError, FolderTroubleError.
        """
        read = self._file.read()
        if read is None:
            raise VaultMissingError
        return read.value

    def save(self, vault: Vault, *, forget_earlier: bool = False) -> None:
        """Save the vault; a kill at any moment leaves the old vault or the new one.

        `forget_earlier` replaces the earlier copy too. A slot that was removed or changed must not
        live on in it: the old recovery code would still open that copy.
        """
        write = self._file.write_both if forget_earlier else self._file.write
        write(vault_to_bytes(vault))

    @property
    def _file(self) -> KeptFile[Vault]:
        return KeptFile(self.path, vault_from_bytes, VaultDamagedError)
