"""What the operating system lacks is found by trying, and named in one command."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems bring along what Qt needs"
)
BY_CONTENT = "'libxcb-nowhere.so.7()(64bit)' /usr/bin/nowhere-run 'font(:lang=xx-nowhere)'"


@pytest.fixture
def system():
    import system_packages

    return system_packages


@pytest.fixture
def only(monkeypatch, tmp_path):
    """Return a function that leaves the given programs, and no others, on the search path."""

    def leave(*programs):
        for program in programs:
            (tmp_path / program).write_text("#!/bin/sh\n")
            (tmp_path / program).chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))

    return leave


def lacking(system):
    return (
        system.Need("library", "libxcb-nowhere.so.7", "libxcb-nowhere7", "xcb-nowhere"),
        system.Need("program", "nowhere-run", "nowhere", "xorg-nowhere"),
        system.Need("font", "xx-nowhere", "fonts-nowhere", "nowhere-fonts"),
    )


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        (
            "apt-get",
            "sudo apt-get install --no-install-recommends libxcb-nowhere7 nowhere fonts-nowhere",
        ),
        (
            "dnf",
            f"sudo dnf install {BY_CONTENT}",
        ),
        (
            "zypper",
            f"sudo zypper install {BY_CONTENT}",
        ),
        ("pacman", "sudo pacman -S --needed xcb-nowhere xorg-nowhere nowhere-fonts"),
    ],
)
def test_each_distribution_gets_its_own_command(system, only, tool, command):
    only(tool)
    advice = system.advice(lacking(system))
    assert "libxcb-nowhere.so.7" in advice
    assert advice.endswith(command)


def test_an_unknown_distribution_gets_the_names_of_what_is_lacking(system, only):
    only()
    advice = system.advice(lacking(system))
    assert "lacks: libxcb-nowhere.so.7, nowhere-run, a font for xx-nowhere. Install" in advice


def test_a_package_that_brings_several_things_is_named_once(system, only):
    only("apt-get")
    twice = [system.Need("program", name, "xvfb", "xvfb") for name in ("Xvfb", "xvfb-run")]
    assert system.advice(twice).endswith("--no-install-recommends xvfb")


def test_what_is_lacking_is_found_by_trying(system):
    assert not any(need.is_met() for need in lacking(system))
    assert system.Need("module", "json", "", "").is_met()
    assert not system.Need("module", "nowhere_at_all", "", "").is_met()


def test_a_library_that_is_there_loads(system):
    assert system.Need("library", "libc.so.6", "libc6", "glibc").is_met()


def test_without_the_right_to_install_it_stops_with_the_command(system, only):
    only("apt-get")  # without dpkg this is not a Debian, whoever asks
    assert not system.may_install()
    with pytest.raises(system.SetupError, match="sudo apt-get install"):
        system.ensure(lacking(system))


def test_nothing_lacking_is_nothing_done(system, capfd):
    system.ensure([system.Need("module", "json", "", "")])
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(
    sys.platform == "linux" and os.geteuid() != 0, reason="only root installs system packages"
)
def test_root_installs_what_is_lacking_after_one_refresh(system, tmp_path, monkeypatch):
    """Root's apt-get is a script here that writes down how it was called and brings the tool."""
    log = tmp_path / "calls"
    tools = tmp_path / "bin"
    tools.mkdir()
    brought = tools / "nowhere-run"
    script = f'#!/bin/sh\necho "$@" >> {log}\n[ "$4" = install ] && ln -s /bin/true {brought}\n:\n'
    for name, text in {"apt-get": script, "dpkg": "#!/bin/sh\n"}.items():
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    system.ensure(need for need in lacking(system) if need.kind == "program")
    calls = log.read_text().splitlines()
    assert [call.split()[3] for call in calls] == ["update", "install"]
    assert calls[1].endswith("--no-install-recommends nowhere")
    assert subprocess.run([brought], check=False).returncode == 0


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, ""),
        ({"DISPLAY": ":0"}, "XCB"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "WAYLAND"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ""),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "XCB"),
    ],
)
def test_the_program_needs_the_window_system_of_its_session_only(system, environment, wanted):
    windows = getattr(system, wanted) if wanted else ()
    assert system.needs_to_run(environment) == (*system.PYTHON, *system.QT, *windows)


def test_each_need_is_listed_once_with_a_package_everywhere(system):
    needs = system.needs_to_test()
    assert len({need.name for need in needs}) == len(needs)
    assert all(need.apt and need.pacman and need.rpm for need in needs)
