"""Only keyrings that encrypt are ever used; what else is installed does not matter."""

import ast
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from companion.services.key_ports import KeyringUnavailableError
from companion.system.keyring_backends import allowed_backends, safe_backend

CHAINER = "keyring.backends.chainer.ChainerBackend"
FAIL = "keyring.backends.fail.Keyring"
NULL = "keyring.backends.null.Keyring"


@pytest.fixture(autouse=True)
def no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep this account's own keyring and settings out of the test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    return tmp_path


@pytest.mark.parametrize("platform", ["linux", "freebsd14", "darwin", "win32"])
def test_every_allowed_backend_exists_in_the_installed_library(platform: str) -> None:
    paths = allowed_backends(platform)
    assert paths
    for path in paths:
        module, _, name = path.rpartition(".")
        spec = find_spec(module)
        assert spec
        assert spec.origin
        tree = ast.parse(Path(spec.origin).read_text())
        assert name in {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_backends_that_keep_nothing_or_keep_it_readable_are_not_on_the_list(platform: str) -> None:
    forbidden = {CHAINER, FAIL, NULL, "keyrings.alt.file.PlaintextKeyring"}
    assert not forbidden & set(allowed_backends(platform))


def test_without_a_keyring_there_is_a_name_for_it() -> None:
    with pytest.raises(KeyringUnavailableError):
        safe_backend()


def test_the_keyring_library_is_not_loaded_before_it_is_asked_for() -> None:
    script = (
        "import sys, companion.system.profile_keys, companion.system.keyring_backends\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('keyring', 'jeepney')])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=os.environ
    )
    assert loaded.stdout.strip() == "[]"
