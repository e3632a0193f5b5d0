"""The stand-alone bundle: works without Python, holds what it needs, and nothing much else."""

import csv
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.packaging.installed import passes_its_own_test, run


@pytest.fixture(scope="module")
def bundling():
    import bundling

    return bundling


@pytest.fixture(scope="module")
def contents():
    import bundle_contents

    return bundle_contents


@pytest.fixture(scope="module")
def bundle(bundling):
    import system_packages

    if not system_packages.has_shared_python():
        pytest.skip("this Python was built without the shared library that a bundle needs")
    return bundling.build(Path(sys.executable))


@pytest.fixture(scope="module")
def archives(bundle):
    """Return what the program of the bundle carries inside: its own parts, and its modules."""
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(str(bundle / bundle.name))
    return set(program.toc), set(program.open_embedded_archive("PYZ.pyz").toc)


def places(bundle):
    return {path.relative_to(bundle).as_posix() for path in bundle.rglob("*")}


def test_it_passes_its_own_test(bundling, bundle, tmp_path):
    assert passes_its_own_test(bundling.program(bundle), tmp_path)


def test_time_zones_need_nothing_of_the_system(bundle):
    assert "_internal/tzdata/zoneinfo/Europe/Berlin" in places(bundle)


def test_it_works_out_the_same_figures(bundling, bundle, tmp_path):
    rows = "reference,sex,measure,value,age_years\nwho,female,height,128.4,8.35\n"
    (tmp_path / "in.csv").write_text(rows, encoding="utf-8")
    done = run(bundling.program(bundle), tmp_path, "sds", "in.csv")
    assert done.returncode == 0, done.stderr
    source = subprocess.run(
        [sys.executable, "-m", "companion", "sds", "in.csv"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert list(csv.reader(done.stdout.splitlines())) == list(
        csv.reader(source.stdout.splitlines())
    )


def test_it_stays_within_its_size(bundling, bundle):
    assert bundling.megabytes(bundle) <= bundling.BUDGET_MB


def test_no_link_leads_nowhere(bundle):
    assert [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_only_packages_the_program_asked_for_are_inside(archives, contents):
    tops = {name.split(".")[0] for name in archives[1]}
    assert tops.isdisjoint(contents.foreign_modules())
    assert tops.isdisjoint({"pytest", "mypy", "hypothesis", "PyInstaller", "setuptools"})


def test_nothing_inside_could_talk_to_a_network_in_secret(bundle, archives):
    assert archives[1].isdisjoint({"ssl", "_ssl", "_hashlib"})
    names = {Path(place).name for place in places(bundle)}
    assert not [name for name in names if name.startswith(("libssl", "libcrypto", "_ssl"))]
    assert not [place for place in places(bundle) if "/plugins/tls/" in place]


def test_matplotlib_keeps_its_list_of_fonts_from_start_to_start(archives, contents):
    assert "pyi_rth_pyside6" in archives[0]
    assert archives[0].isdisjoint(contents.UNWANTED_START_HOOKS)


def test_parts_of_qt_that_no_page_uses_are_left_out(bundle):
    libraries = {Path(place).name for place in places(bundle) if "libQt6" in place}
    assert not [name for name in libraries if "Qml" in name or "Quick" in name or "Egl" in name]
    assert not [place for place in places(bundle) if "gtk3" in place or "virtualkeyboard" in place]


def test_every_language_shipped_has_qts_own_words_too(bundle, contents):
    shipped = {Path(place).stem for place in places(bundle) if "/translations/" in place}
    assert shipped <= {f"qtbase_{code}" for code in contents.languages()}
    assert not [place for place in places(bundle) if place.endswith("qtbase_fr.qm")]


def test_every_package_inside_carries_its_licence(bundle):
    folders = {path.name for path in (bundle / "_internal" / "licences").iterdir()}
    assert {"numpy", "matplotlib", "cryptography", "sqlcipher3", "keyring"} <= folders
    assert {"README", "sqlcipher.txt", "python.txt"} <= folders
    assert (bundle / "_internal" / "companion" / "_resources" / "LICENSE").is_file()


def test_building_again_without_a_change_does_nothing(bundling, tmp_path, capfd):
    python = Path(sys.executable)
    (tmp_path / "made-from").write_text(bundling.fingerprint(python), encoding="utf-8")
    assert bundling.build(python, tmp_path) == tmp_path / "growth-companion"
    assert {path.name for path in tmp_path.iterdir()} == {"made-from", "lock"}
    assert capfd.readouterr().err == ""


def test_a_change_to_what_it_is_made_from_is_noticed(bundling, tmp_path):
    for name in ("companion", "resources", "packaging"):
        (tmp_path / name).mkdir()
    (tmp_path / "companion" / "a.py").write_text("1")
    before = bundling.fingerprint(Path(sys.executable), tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "b.py").write_text("1")
    assert bundling.fingerprint(Path(sys.executable), tmp_path) == before
    (tmp_path / "companion" / "a.py").write_text("2")
    assert bundling.fingerprint(Path(sys.executable), tmp_path) != before


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", sys.platform != "win32"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_es.qm", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", True),
        ("matplotlib/mpl-data/fonts/afm/ptmr8a.afm", False),
        ("matplotlib/mpl-data/sample_data/goog.npz", False),
        ("companion/_resources/icons/check.svg", True),
        ("libz.so.1", True),
    ],
)
def test_what_belongs_into_it(contents, place, wanted):
    assert contents.is_wanted(place, frozenset({"en", "es"})) == wanted


def test_what_only_a_part_left_out_had_asked_for_goes_with_it():
    import linux_libraries

    edges = {"program": ["a", "theme"], "a": ["b", "libc"], "theme": ["gtk"], "gtk": ["b"], "b": []}
    assert linux_libraries.reached(["program"], edges, {"theme"}) == {"program", "a", "b"}
    assert linux_libraries.reached(["gone"], edges) == set()


def test_a_link_goes_with_what_it_led_to():
    import linux_libraries

    links = [
        ("libA.so", "sub/libA.so", "SYMLINK"),
        ("libB.so", "sub/libB.so", "SYMLINK"),
        ("text", "/anywhere/text", "DATA"),
    ]
    kept = linux_libraries.without_dangling(links, ["sub/libA.so"])
    assert [place for place, _, _ in kept] == ["libA.so", "text"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' libraries are not looked into")
def test_what_a_library_needs_is_read_from_the_library():
    import math

    import linux_libraries

    module = Path(math.__file__ or sys.executable).resolve()
    assert linux_libraries.is_binary(module)
    assert not linux_libraries.is_binary(Path(__file__))
    assert any(name.startswith("lib") for name in linux_libraries.needed([module])[module])


def test_the_same_bundle_makes_the_same_archive(bundling, tmp_path):
    folder = tmp_path / "growth-companion"
    (folder / "_internal").mkdir(parents=True)
    (folder / "growth-companion").write_bytes(b"program")
    (folder / "growth-companion").chmod(0o755)
    (folder / "_internal" / "data").write_bytes(b"data")
    first = bundling.archive(folder, tmp_path / "one").read_bytes()
    os.utime(folder / "_internal" / "data", (1, 1))
    path = bundling.archive(folder, tmp_path / "two")
    assert path.read_bytes() == first
    with tarfile.open(path) as tar:
        modes = {member.name: member.mode for member in tar}
    assert modes["growth-companion/growth-companion"] == 0o755
    assert modes["growth-companion/_internal/data"] == 0o644


@pytest.mark.long
def test_the_archive_stays_within_its_size(bundling, bundle, tmp_path):
    assert bundling.megabytes(bundling.archive(bundle, tmp_path)) <= bundling.ARCHIVE_BUDGET_MB
