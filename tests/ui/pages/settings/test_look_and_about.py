"""Look, language and About: in force at once where it can be, and nothing promised too much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from companion import __version__
from companion.app.look import ComputerLook
from companion.app.sessions import demo_session
from companion.app.settings_wiring import settings_context
from companion.content.words import unsigned
from companion.system.preferences import MemoryPreferences
from companion.ui import theme
from companion.ui.desk import Desk
from companion.ui.pages.settings.about import AboutSection
from companion.ui.pages.settings.backups import BackupsSection
from companion.ui.pages.settings.keys import KeysSection
from companion.ui.pages.settings.licences import LicenceSheet
from companion.ui.pages.settings.look import LookSection
from companion.ui.pages.settings.page import SettingsPage
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager
from tests.support.hands import Answers, button_names, choose, press, seen
from tests.ui.pages.settings.conftest import Office


def _look(office: Office) -> LookSection:
    return office.section(LookSection, "look")


@pytest.mark.parametrize(
    ("words", "choice"), [("Dark", "dark"), ("High contrast", "contrast"), ("Light", "light")]
)
def test_colours_change_at_once_and_are_kept(office: Office, words: str, choice: str) -> None:
    press(_look(office).theme, words)
    assert theme.current().palette.name == choice
    assert office.preferences.get("theme") == choice or choice == "light"


def test_text_grows_at_once_and_the_size_is_kept(office: Office) -> None:
    press(_look(office).scale, "150 %")
    assert theme.current().metrics.text_scale == 1.5
    assert office.preferences.get("text_scale") == "1.5"
    press(_look(office).scale, "200 %")
    assert theme.current().metrics.text_scale == 2.0


def test_another_language_waits_for_the_next_start_and_says_so(office: Office) -> None:
    section = _look(office)
    choose(section.language, "As this computer")
    assert "spoken from the next start" not in seen(section)  # that is what it was
    choose(section.language, "English")
    assert office.preferences.get("language") == "en"
    assert "spoken from the next start" in seen(section)


def test_words_nobody_has_signed_are_said_to_be_machine_assisted(office: Office) -> None:
    assert unsigned("es")
    assert not unsigned("en")
    assert "no clinician has signed" not in seen(_look(office))
    section = LookSection(office.desk, replace(office.context, unsigned=lambda _: True))
    office.bot.addWidget(section)
    section.show()
    assert "no clinician has signed" in seen(section)


def test_where_the_window_can_be_made_anew_the_language_is_spoken_at_once(
    office: Office,
) -> None:
    reopened: list[str] = []
    context = replace(office.context, reopen=lambda: reopened.append(office.context.look.language))
    section = LookSection(office.desk, context)
    office.bot.addWidget(section)
    section.show()
    choose(section.language, "English")
    office.bot.waitUntil(lambda: reopened == ["en"])


def test_about_tells_version_place_review_and_that_nothing_is_sent(office: Office) -> None:
    shown = seen(office.section(AboutSection, "about"))
    assert __version__ in shown
    assert str(office.profile.paths.data) in shown
    assert "not yet been reviewed by a clinician" in shown
    assert "Nothing is ever sent anywhere" in shown


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("GNU General Public License", "Version 3, 29 June 2007"),
        ("Font: IBM Plex Sans", "SIL OPEN FONT LICENSE Version 1.1"),
        ("Icons: Lucide", "ISC License"),
    ],
)
def test_every_licence_can_be_read(office: Office, button: str, words: str) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, LicenceSheet)
        assert words in sheet.text.toPlainText()
        press(sheet, "Close")

    with Answers(answer):
        press(office.section(AboutSection, "about"), button)


def test_the_folder_can_be_copied(office: Office) -> None:
    press(office.section(AboutSection, "about"), "Copy its name")
    assert QApplication.clipboard().text() == str(office.profile.paths.data)


@pytest.fixture
def demo_page(qtbot: object, qapp: QApplication, look: ThemeManager) -> Iterator[SettingsPage]:
    """Lend the Settings page of the made-up family."""
    tasks = Tasks()
    with demo_session() as session:
        preferences = MemoryPreferences()
        context = settings_context(session, ComputerLook(qapp, look, preferences), tasks)
        page = SettingsPage(Desk(session.use, session.changes, preferences), context)
        qtbot.addWidget(page)  # type: ignore[attr-defined]
        page.resize(1000, 800)
        page.show()
        yield page
        page.close()
        tasks.close()


def test_the_made_up_family_touches_no_keyring(demo_page: SettingsPage) -> None:
    section = demo_page.show_section("keys")
    assert isinstance(section, KeysSection)
    assert "leaves this computer’s keyring alone" in seen(section.keyring)
    assert button_names(section.keyring) == []


def test_the_made_up_family_lists_its_folder_and_three_people(demo_page: SettingsPage) -> None:
    section = demo_page.show_section("backups")
    assert isinstance(section, BackupsSection)
    assert "There is none yet." in seen(section)
    people = seen(demo_page.show_section("people"))
    assert all(name in people for name in ("Mira", "Jonas", "Leo"))
