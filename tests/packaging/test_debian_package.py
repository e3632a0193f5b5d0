"""The Debian package: what lies where, what it depends on, and that it starts and goes cleanly."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.installed import passes_its_own_test, run

pytestmark = pytest.mark.skipif(
    shutil.which("dpkg") is None, reason="this system knows no Debian packages"
)
NAME = "growth-companion"


@pytest.fixture(scope="module")
def debian():
    import debian_package

    return debian_package


@pytest.fixture(scope="module")
def made():
    """Return the bundle and the icons the package is made of."""
    import bundling
    import debian_package
    import system_packages

    if not system_packages.has_shared_python():
        pytest.skip("this Python was built without the shared library that a bundle needs")
    return bundling.build(Path(sys.executable)), debian_package.draw_icons(Path(sys.executable))


@pytest.fixture(scope="module")
def tree(debian, made, tmp_path_factory):
    """Return every file of the package as it will lie below the root of a system."""
    folder = tmp_path_factory.mktemp("package") / "root"
    debian.fill(folder, *made)
    return folder


@pytest.fixture(scope="module")
def control(tree):
    text = (tree / "DEBIAN" / "control").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Z][\w-]*): (.*)$", text, re.MULTILINE))


def test_it_starts_from_where_it_will_lie(tree, tmp_path):
    """The system's own libraries take the place of those the package leaves out."""
    assert passes_its_own_test(tree / "usr" / "bin" / "companion", tmp_path)


def test_the_menu_entry_starts_a_program_that_is_there(tree, tmp_path):
    entry = (tree / "usr" / "share" / "applications" / f"{NAME}.desktop").read_text("utf-8")
    commands = re.findall(r"^Exec=(\S+)", entry, re.MULTILINE)
    assert commands
    for command in commands:
        told = run(tree / "usr" / "bin" / command, tmp_path, "--version")
        assert told.stdout.startswith("Growth Companion ")


def test_whatever_it_needs_is_inside_or_promised(debian, tree):
    assert debian.unmet(tree) == set()


def test_a_desktops_own_libraries_are_left_to_it(debian, tree):
    inside = {path.name for path in tree.rglob("*.so*")}
    assert inside.isdisjoint(need.name for need in debian.FROM_SYSTEM)


def test_it_names_what_it_depends_on(debian, control, tree):
    depends = control["Depends"].split(", ")
    assert {"libgl1", "libegl1", "libxcb-cursor0", "libfontconfig1", "zlib1g"} <= set(depends)
    assert depends[0].startswith("libc6 (>= 2.")
    assert not [package for package in depends if "python" in package]
    assert "libcups2" in control["Recommends"]
    assert len(depends) == len(set(depends))
    assert debian.depends(tree) == control["Depends"]


def test_it_says_what_it_is(control):
    from companion import __version__

    assert (control["Package"], control["Version"]) == (NAME, __version__)
    assert int(control["Installed-Size"]) > 100_000
    assert len(control["Description"]) < 80


def test_the_desktop_finds_entry_icon_manual_and_licence(tree):
    share = tree / "usr" / "share"
    for side in (16, 32, 48, 128, 256, 512):
        assert (share / f"icons/hicolor/{side}x{side}/apps/{NAME}.png").is_file()
    assert (share / f"icons/hicolor/scalable/apps/{NAME}.svg").is_file()
    assert (share / f"doc/{NAME}/copyright").is_file()
    assert (share / f"doc/{NAME}/licences/README").is_file()
    assert list((share / "metainfo").glob("*.metainfo.xml"))
    assert (share / f"man/man1/{NAME}.1.gz").is_file()
    assert (share / "man/man1/companion.1.gz").is_symlink()


def test_everybody_may_read_it_and_only_root_change_it(tree):
    for path in tree.rglob("*"):
        if not path.is_symlink():
            mode = path.stat().st_mode & 0o777
            assert mode in ({0o755} if path.is_dir() else {0o644, 0o755}), path
    programs = [p for p in tree.rglob("*") if p.is_file() and os.access(p, os.X_OK)]
    runnable = {p for p in programs if p.stat().st_mode & 0o111 and not p.is_symlink()}
    assert runnable == {tree / "usr" / "lib" / NAME / NAME}


def test_nothing_runs_while_it_is_installed(tree):
    assert {path.name for path in (tree / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_the_manual_names_every_option_and_reads_well(tree):
    page = tree / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz"
    if shutil.which("man") is None:
        pytest.skip("this system shows no manual pages")
    surroundings = {**os.environ, "MANROFFSEQ": "", "MANWIDTH": "100", "LANG": "C.UTF-8"}
    shown = subprocess.run(
        ["man", "--warnings", "--encoding=UTF-8", "--local-file", page],
        capture_output=True, text=True, env=surroundings, check=True,
    )  # fmt: skip
    assert shown.stderr == ""
    for word in ("self-test", "--profile-dir", "--demo", "--passphrase-stdin"):
        assert word in shown.stdout


@pytest.mark.long
def test_the_archive_is_sound(debian, made, tmp_path):
    package = debian.build(*made, tmp_path)
    shown = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, check=True)
    assert b"./usr/bin/growth-companion -> ../lib/growth-companion" in shown.stdout
    if shutil.which("lintian"):
        told = subprocess.run(
            ["lintian", "--fail-on", "error", package], capture_output=True, text=True, check=False
        )
        assert told.returncode == 0, told.stdout


@pytest.mark.long
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("debootstrap") is None,
    reason="only root, and only with debootstrap, can make a bare Debian",
)
def test_it_installs_starts_and_goes_cleanly_in_a_bare_debian(debian, made, tmp_path, capfd):
    import debian_check

    debian_check.check(debian.build(*made, tmp_path))
    assert "Growth Companion\n" in capfd.readouterr().out
