"""NumPy for the growth arithmetic, loaded when the first figure is computed and not before.

The Today page must appear without NumPy in memory, yet every module here wants to say ``np``.
So they all import ``np`` from this module: the type checker sees NumPy itself, the running
program sees a stand-in that imports it on first use.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    FloatArray = NDArray[np.float64]
    BoolArray = NDArray[np.bool_]
    IndexArray = NDArray[np.intp]
    NoteArray = NDArray[np.uint32]
else:
    ArrayLike = FloatArray = BoolArray = IndexArray = NoteArray = Any

    class _FirstUse:
        """Stands in for a module and imports it when one of its names is first asked for."""

        def __init__(self, module: str) -> None:
            self._module = module

        def __getattr__(self, name: str) -> Any:
            value = getattr(import_module(self._module), name)
            setattr(self, name, value)  # the next look-up no longer comes here
            return value

    np = _FirstUse("numpy")

__all__ = [
    "BLOCK",
    "ArrayLike",
    "BoolArray",
    "FloatArray",
    "IndexArray",
    "NoteArray",
    "blocks",
    "floats",
    "np",
]

BLOCK = 25_000
"""Values handled at a time: temporaries of this size stay in the cache."""


def blocks(count: int) -> Iterator[slice]:
    """Yield the slices that cut ``count`` values into pieces of at most ``BLOCK``."""
    for start in range(0, count, BLOCK):
        yield slice(start, min(start + BLOCK, count))


def floats(values: ArrayLike) -> FloatArray:
    """Return the values as a one-dimensional float64 array; a single number becomes one element."""
    return np.atleast_1d(np.asarray(values, dtype=np.float64))
