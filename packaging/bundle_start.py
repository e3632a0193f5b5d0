"""Runs first in the bundle, before the program.

The bundle finds its libraries by a search path that would also reach the programs it starts,
such as a file manager; they get back the one that held before.
"""

import os

_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _BEFORE is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE
