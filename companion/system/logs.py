"""Writes a log that a person may send to anybody: no name, no dose, no date of birth, no folder.

A line holds the time, the level, the module, one of our own fixed sentences, and for an error its
class and the places in the code. Numbers and class names are the only values let through; a text
may be a name, so it is withheld, and so is everything that other libraries say.
"""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from companion.system.fault_text import describe_fault

_OURS = "companion"
_MAX_BYTES = 256 * 1024
_OLDER_FILES = 2
_PRIVATE_FILE = 0o600
_WITHHELD = "(withheld)"


class SafeFormatter(logging.Formatter):
    """Formats a record from its safe parts alone."""

    def format(self, record: logging.LogRecord) -> str:
        """Return `TIME LEVEL module: sentence`, then the described error if there is one."""
        at = datetime.fromtimestamp(record.created, UTC)
        line = f"{at:%Y-%m-%dT%H:%M:%SZ} {record.levelname} {record.name}: {_sentence(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{describe_fault(error)}" if error else line


class PrivateLogFile(RotatingFileHandler):
    """A rotating file that only this account may read; a full drive stops the log, nothing else."""

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(
            self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE_FILE
        )
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Drop the line: the library would print the record with all its values instead."""


def start_log(path: Path) -> logging.Handler:
    """Send our own messages, and warnings of libraries, to the log file. Return the handler."""
    handler = PrivateLogFile(path, maxBytes=_MAX_BYTES, backupCount=_OLDER_FILES, delay=True)
    handler.setFormatter(SafeFormatter())
    handler.addFilter(_is_worth_keeping)
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close the log file and send nothing to it any more."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == _OURS or record.name.startswith(f"{_OURS}.")


def _is_worth_keeping(record: logging.LogRecord) -> bool:
    return _is_ours(record) or record.levelno >= logging.WARNING


def _sentence(record: logging.LogRecord) -> str:
    if not _is_ours(record) or not isinstance(record.msg, str):
        return _WITHHELD
    if not record.args:
        return record.msg
    if isinstance(record.args, Mapping) or not all(map(_is_harmless, record.args)):
        return f"{record.msg} {_WITHHELD}"
    shown = tuple(arg.__name__ if isinstance(arg, type) else arg for arg in record.args)
    try:
        return record.msg % shown
    except (TypeError, ValueError):
        return f"{record.msg} {_WITHHELD}"


def _is_harmless(value: object) -> bool:
    """Tell whether a value may be written: a count, a yes or no, or the name of a class.

    Fractions are not: a height, a weight and a dose are fractions, a count is not.
    """
    return type(value) in {int, bool} or isinstance(value, type)
