"""The command ``companion screenshot``: a picture of one page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from companion.app.command_session import command_session
from companion.app.display import no_display_reason
from companion.app.options import Options
from companion.app.qt import let_settle, make_application
from companion.services.preferences import LANGUAGE, TEXT_SCALE, THEME, Preferences
from companion.services.troubles import TroubleError
from companion.system.preferences import MemoryPreferences

_SIZE = (1280, 800)


def screenshot_command(
    options: Options, *, page: str, theme: str, language: str, scale: float, output: Path
) -> int:
    """Write a picture of a page at 1280 by 800 and return the exit code."""
    if no_display_reason():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    preferences = MemoryPreferences()
    for key, value in ((THEME, theme), (LANGUAGE, language), (TEXT_SCALE, str(scale))):
        preferences.set(key, value)
    try:
        _take(options, page, preferences, output)
    except TroubleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{output}\n")
    return 0


def _take(options: Options, page: str, preferences: Preferences, output: Path) -> None:
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - only once a picture is wanted

    from companion.app.pages import gate_screen, window_over  # noqa: PLC0415 - as above

    app, _ = make_application(preferences)

    def grab(window: QWidget) -> None:
        window.resize(*_SIZE)
        window.show()
        let_settle(app)
        picture = window.grab()
        window.close()
        _make_room(output.parent)
        if not picture.save(str(output)):
            raise PictureNotWrittenError

    if page in {"first-start", "recovery"}:
        grab(gate_screen(page))
        return
    with command_session(options) as session:
        window = window_over(session, preferences)
        if page not in window.page_keys:
            raise PageMissingError
        window.show_page(page)
        grab(window)


def _make_room(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PictureNotWrittenError from error


class PageMissingError(TroubleError):
    """The page asked for is not part of this version."""

    sentence = "This version has no such page."


class PictureNotWrittenError(TroubleError):
    """The picture could not be written where it was asked for."""

    sentence = "The picture could not be written. Choose a folder that can be written to."
