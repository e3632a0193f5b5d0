"""Lends the commands for maintainers a tool that is not part of the project's environment."""

import contextlib
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bootstrap import PROJECT, SetupError, python_in, say


def build_requirements() -> list[str]:
    """Return what building the project needs, as pyproject.toml and its backend state it."""
    with (PROJECT / "pyproject.toml").open("rb") as file:
        requires: list[str] = tomllib.load(file)["build-system"]["requires"]
    return [*requires, "editables"]  # hatchling wants it to install a project in place


@contextlib.contextmanager
def tool(name: str) -> Iterator[Path]:
    """Yield the path of a program from the package index, for as long as the block runs.

    One that is already there is used; otherwise it is installed into a temporary environment.
    Raises SetupError when it can neither be found nor installed.
    """
    beside = python_in(PROJECT / ".venv").parent
    known = shutil.which(name, path=str(beside)) or shutil.which(name)
    if known:
        yield Path(known)
        return
    with tempfile.TemporaryDirectory(prefix=f"growth-companion-{name}-") as folder:
        say(f"Installing {name} into a temporary folder.")
        python = python_in(Path(folder))
        pip = [str(python), "-I", "-m", "pip", "install", "--quiet", "--only-binary", ":all:", name]
        for command in ([sys.executable, "-I", "-m", "venv", folder], pip):
            if subprocess.run(command, check=False).returncode:
                raise SetupError(f"{name} could not be installed. Is the network there?")
        yield Path(shutil.which(name, path=str(python.parent)) or python.with_name(name))
