"""Tells whether a folder is kept in step by a cloud client, so that the person can be warned.

Two computers that write one encrypted database through such a client damage it: the client copies
parts of the file at different moments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_NAME_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "Dropbox": re.compile(r"(.* )?dropbox( \(.*\))?"),
    "OneDrive": re.compile(r"onedrive([ -].*)?"),
    "iCloud Drive": re.compile(r"icloud ?drive.*|mobile documents|com~apple~clouddocs"),
    "Google Drive": re.compile(r"google ?drive([ -].*)?|my drive"),
    "Nextcloud": re.compile(r"nextcloud\d*"),
    "ownCloud": re.compile(r"owncloud\d*"),
    "pCloud": re.compile(r"pcloud ?drive|pcloudsync"),
    "Syncthing": re.compile(r"syncthing"),
}

_MARKERS: Mapping[str, tuple[str, ...]] = {
    "Dropbox": (".dropbox", ".dropbox.cache"),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload"),
    "Nextcloud": (".nextcloudsync.log", ".sync_*.db", "._sync_*.db"),
    "ownCloud": (".owncloudsync.log",),
    "Syncthing": (".stfolder",),
}


def cloud_client_of(folder: Path) -> str | None:
    """Return the name of the cloud client that copies this folder, or None.

    Looks at the names of the folder and its parents and at the hidden marks that clients leave in
    the top folder they copy. The home folder itself is not searched for marks: some clients keep
    their settings there under the same name.
    """
    resolved = folder.expanduser().resolve()
    above = [resolved, *resolved.parents]
    for candidate in above:
        for client, pattern in _NAME_PATTERNS.items():
            if pattern.fullmatch(candidate.name.casefold()):
                return client
    home = Path.home().resolve()
    return next(filter(None, (_client_by_mark(each) for each in above if each != home)), None)


def _client_by_mark(folder: Path) -> str | None:
    for client, marks in _MARKERS.items():
        if any(next(folder.glob(mark), None) for mark in marks):
            return client
    return None
