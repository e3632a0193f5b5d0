"""Lets the collector of unreachable objects wait until the first page is seen.

What a start makes, modules, classes and widgets, stays until the program ends; to look through
all of it again and again while it is being made takes a twentieth of the start.
"""

from __future__ import annotations

import gc


def put_off_collecting() -> None:
    """Collect nothing until ``collect_again``."""
    gc.disable()


def collect_again() -> None:
    """Collect as usual, without looking any more at what the start has made."""
    gc.freeze()
    gc.enable()
