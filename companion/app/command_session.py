"""Opens the record for a command: the demo, a passphrase on standard input, or the keyring."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from companion.app.options import Options
from companion.app.profile import Profile, ProfileState
from companion.app.sessions import Session, demo_session, session_of
from companion.services.errors import RecordMissingError
from companion.services.key_ports import DataKey, LockedKeys, VaultMissingError
from companion.services.ports import Clock
from companion.system.clock import SystemClock
from companion.system.device import this_device
from companion.system.keyring_store import KeyringStore
from companion.system.passphrases import passphrase_from_line
from companion.system.paths import ProfilePaths
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile


def paths_for(options: Options) -> ProfilePaths:
    """Return the folders of the profile the options name."""
    if options.profile_dir is None:
        return ProfilePaths.default()
    return ProfilePaths.inside(options.profile_dir)


def profile_for(options: Options, clock: Clock) -> Profile:
    """Return the profile the options name, its folders made ready. FolderTroubleError."""
    paths = paths_for(options)
    paths.prepare()
    keeper = ProfileKeys(VaultFile(paths.vault), paths.database, KeyringStore())
    return Profile(paths, keeper, clock, str(this_device(paths.device).id))


def typed_passphrase(options: Options) -> str | None:
    """Return the passphrase on standard input where the options say it stands there."""
    if not options.passphrase_stdin:
        return None
    return passphrase_from_line(sys.stdin.readline())


def unlock(keys: LockedKeys, passphrase: str | None) -> DataKey:
    """Return the data key by the passphrase given, else by the keyring."""
    if passphrase is not None:
        return keys.unlock_with_passphrase(passphrase)
    return keys.unlock_with_keyring()


@contextmanager
def command_session(options: Options) -> Iterator[Session]:
    """Yield the open record a command works on, and close it afterwards.

    With ``--passphrase-stdin`` a profile that does not exist yet is made with that
    passphrase. Raises TroubleError with a sentence for the person.
    """
    if options.demo:
        with demo_session() as session:
            yield session
        return
    clock = SystemClock()
    profile = profile_for(options, clock)
    passphrase = typed_passphrase(options)
    state = profile.state()
    if state is ProfileState.NEW and passphrase is not None:
        opened, code = profile.create(use_keyring=False, passphrase=passphrase)
        print(f"Recovery code: {code.text}", file=sys.stderr)  # noqa: T201 - shown this once
    elif state is ProfileState.KEYS_MISSING:
        raise VaultMissingError
    elif state is not ProfileState.READY:
        raise RecordMissingError
    else:
        opened = profile.open(unlock(profile.keeper, passphrase))
    try:
        yield session_of(opened, profile.paths, clock)
    finally:
        opened.record.close()
