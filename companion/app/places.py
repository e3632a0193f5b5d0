"""Where the profile of this start lies: the usual folders, or another one chosen before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from companion.services.preferences import Preferences
from companion.system.paths import ProfilePaths

FOLDER = "record_folder"


def places_of(profile_dir: Path | None, preferences: Preferences) -> ProfilePaths:
    """Return the folders: the one named at the start, else the one chosen, else the usual."""
    if profile_dir is not None:
        return ProfilePaths.inside(profile_dir)
    chosen = preferences.get(FOLDER)
    return moved_to(Path(chosen)) if chosen else ProfilePaths.default()


def moved_to(folder: Path) -> ProfilePaths:
    """Return the usual folders with the record in another one.

    Settings and logs stay where they are: they belong to this computer, not to the record.
    """
    root = folder.expanduser().absolute()
    return replace(ProfilePaths.default(), data=root, backups=root / "backups", chosen=True)
