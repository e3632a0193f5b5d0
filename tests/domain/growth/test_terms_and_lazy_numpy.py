"""Notes have names, and nothing loads NumPy before the first figure."""

from __future__ import annotations

import subprocess
import sys

from companion.domain.growth.terms import Note


def test_notes_are_named_in_a_fixed_order() -> None:
    notes = Note.WHO_JOIN | Note.OUT_OF_RANGE

    assert notes.codes() == ("OUT_OF_RANGE", "WHO_JOIN")
    assert Note.NONE.codes() == ()


def test_importing_the_growth_modules_leaves_numpy_out_of_memory() -> None:
    code = (
        "import pkgutil, importlib, sys, companion.domain.growth as g\n"
        "for module in pkgutil.iter_modules(g.__path__):\n"
        "    importlib.import_module(f'{g.__name__}.{module.name}')\n"
        "import companion.content.growth_tables, companion.app.growth_commands\n"
        "print('numpy' in sys.modules)\n"
        "from companion.content.growth_tables import load_reference\n"
        "load_reference('who'); print('numpy' in sys.modules)\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "True"]
