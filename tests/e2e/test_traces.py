"""A session of the program leaves nothing readable behind and opens no network socket."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from companion.app.command_session import profile_for
from companion.app.options import Options
from companion.app.sessions import session_of
from companion.domain.people import Figure, Sex
from companion.domain.schedule import EVERY_DAY
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft
from companion.system.clock import SystemClock
from tests.support.family import mg

PASSPHRASE = "four unrelated words here"
Session = tuple[Path, dict[str, list[str]]]
NAME, CARER, PRODUCT = "Zacharias Quillfeather", "Wilhelmina Oakenshaw", "Xyzzytropin 37"

# Opens every page, records tonight's injection, locks and saves, then tells which sockets there
# were: those Python made, and those of the whole process, which /proc lists.
_CHILD = """
import json, os, re, sys
from pathlib import Path

made = []
def listen(event, arguments):
    if event == "socket.__new__":
        made.append(int(arguments[1]))
sys.addaudithook(listen)

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from companion.app.options import Options
from companion.app.window import run_window
from companion.ui.main_window import MainWindow

app = QApplication(["companion"])
network = set()

def look():
    inodes = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            found = re.fullmatch(r"socket:.([0-9]+).", os.readlink(descriptor))
        except OSError:
            continue
        if found:
            inodes.add(found[1])
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            lines = Path("/proc/self/net", table).read_text().splitlines()[1:]
        except OSError:
            continue
        network.update(table for line in lines if line.split()[9] in inodes)

def tour():
    main = next(w for w in app.allWidgets() if isinstance(w, MainWindow))
    seen = []
    for page in main.page_keys:
        main.show_page(page)
        for _ in range(5):
            app.processEvents()
        look()
        seen.append(page)
    main.show_page("today")
    main.stack.currentWidget().recorder.button.click()
    for _ in range(5):
        app.processEvents()
    look()
    print(json.dumps({"pages": seen, "made": made, "network": sorted(network)}))
    app.exit(0)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage":
            app.removeEventFilter(self)
            QTimer.singleShot(0, tour)
        return False

watch = Watch()
app.installEventFilter(watch)
sys.exit(run_window(Options(profile_dir=Path(sys.argv[1]), passphrase_stdin=True)))
"""


def make_home(folder: Path) -> Path:
    """Make a home folder with a diary in it."""
    clock = SystemClock()
    home = folder / "home"
    home.mkdir()
    profile = profile_for(Options(profile_dir=home / "diary"), clock)
    opened, _ = profile.create(use_keyring=False, passphrase=PASSPHRASE)
    session = session_of(opened, profile.paths, clock)
    today = clock.now().date()
    person, _ = session.use.set_up(
        PersonDraft(NAME, date(today.year - 8, 1, 9), Sex.MALE, Figure.CHILD, "UTC"),
        PrescriptionDraft(PRODUCT, mg("0.83"), EVERY_DAY, time(0, 0), today - timedelta(days=1)),
    )
    session.use.people.add_carer(CARER)
    session.use.visits.ask(person.id, f"Does {NAME} grow?")
    session.record.close()
    return home


def run(home: Path) -> dict[str, list[str]]:
    places = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
    places |= {name: str(home / name) for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME")}
    for place in places.values():
        Path(place).mkdir(exist_ok=True)
    environment = os.environ | places | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["DBUS_SESSION_BUS_ADDRESS"] = ""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(home / "diary")],
        input=f"{PASSPHRASE}\n", capture_output=True, text=True, env=environment, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Use the program once; return the home folder afterwards and what it told."""
    home = make_home(tmp_path_factory.mktemp("traces"))
    return home, run(home)


def test_nothing_readable_is_left_behind_and_no_network_socket_opened(session: Session) -> None:
    home, found = session
    assert {"today", "growth", "supplies", "symptoms", "settings"} <= set(found["pages"])
    assert not {socket.AF_INET, socket.AF_INET6} & set(found["made"])
    assert found["network"] == []
    secrets = [word.encode(code) for word in (NAME, CARER, PRODUCT, PASSPHRASE)
               for code in ("utf-8", "utf-16-le")]  # fmt: skip
    written = [path for path in home.rglob("*") if path.is_file()]
    assert home / "diary" / "diary.db" in written
    for path in written:
        content = path.read_bytes()
        assert not any(secret in content for secret in secrets), f"{path.name} can be read"
        assert not any(word.split()[0].lower() in path.name.lower() for word in (NAME, CARER))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_every_file_of_the_diary_is_for_its_owner_alone(session: Session) -> None:
    home, _ = session
    for path in (home / "diary").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, f"{path.name} can be read by others"
