"""What the command line asked for, shared by the window and every command."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """The shared options; ``profile_dir`` None means this computer's usual folders.

    ``minimized`` opens the window out of the way, as at the start of a session.
    """

    profile_dir: Path | None = None
    demo: bool = False
    passphrase_stdin: bool = False
    page: str = ""
    minimized: bool = False
