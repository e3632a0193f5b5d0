"""Learn in the window: everything reachable, found by typing, traced, and never beside a dose."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.content.article import load_article
from companion.content.guidance import load_guidance
from companion.domain.learn import Chapter
from companion.ui.dialogs.learn_paper import LearnPaperSheet
from companion.ui.dialogs.tue_list import open_tue_file
from companion.ui.dialogs.tue_sheet import TueSheet
from companion.ui.models.learn_words import chapter_words
from companion.ui.pages.learn.page import LearnPage
from companion.ui.pages.learn.passages import GuidanceView, PassageView
from tests.architecture.sources import COMPANION
from tests.content.test_wording import AVOID, CONDITIONS
from tests.support.family import TODAY
from tests.support.hands import Answers, button_named, key, press, seen, write
from tests.support.house import House

TEAM_NOTES = Path(__file__).parents[4] / "../shared/clinical/article_facts.yaml"
ARTICLE, GUIDANCE = load_article(), load_guidance()
SHIPPED = {
    *(item.id for item in ARTICLE.statements),
    *(item.id for item in ARTICLE.red_flags),
    *(item.id for item in ARTICLE.monitoring),
    *(item.id for item in ARTICLE.dose_ranges),
    *(item.id for item in ARTICLE.tensions),
    *(note.statement.id for note in GUIDANCE.notes),
    *(rule.id for rules in GUIDANCE.regulation.values() for rule in rules),
}


@pytest.fixture
def page(house: House) -> LearnPage:
    shown = house.window.show_page("learn")
    assert isinstance(shown, LearnPage)
    return shown


def shown_ids(page: QWidget) -> set[str]:
    """Return the ids that a reader sees, each below its own statement."""
    found = set()
    for view in page.findChildren(QWidget):
        if isinstance(view, PassageView | GuidanceView) and view.isVisible():
            words = seen(view)
            assert view.passage.text in words, view.passage.id
            if words.rstrip().endswith(f"· {view.passage.id}") or (
                f"· {view.passage.id}\n" in words
            ):
                found.add(view.passage.id)
    return found


def reachable(page: LearnPage) -> set[str]:
    """Return every id a reader meets going through the chapters."""
    found: set[str] = set()
    for chapter in Chapter:
        page.list.item(chapter.value).click()
        assert chapter_words(chapter) in seen(page.text)
        found |= shown_ids(page.text)
    return found


def test_every_statement_and_every_note_is_reached_with_its_source_line(page: LearnPage) -> None:
    assert reachable(page) == SHIPPED


def test_no_id_of_the_teams_notes_is_out_of_reach(page: LearnPage) -> None:
    if not TEAM_NOTES.exists():
        pytest.skip("the team's notes are not part of the program")
    text = TEAM_NOTES.read_text(encoding="utf-8")
    ids = set(re.findall(r"\{id: ([A-Z]+-?[A-Z0-9-]*\d)", text))
    assert len(ids) > 100
    assert ids <= reachable(page)


def test_no_word_to_avoid_is_read_in_any_chapter(page: LearnPage) -> None:
    for chapter in Chapter:
        page.show_chapter(chapter.value)
        assert not AVOID.findall(CONDITIONS.sub("", seen(page))), chapter


def test_the_reviewed_state_is_said_once_and_no_anchor_is_shown(page: LearnPage) -> None:
    words = seen(page)
    assert words.count("Not yet reviewed by a clinician") == 1
    for item in ARTICLE.red_flags:
        page.show_chapter(Chapter.CALL.value)
        assert item.anchor not in seen(page.text).split("\n")


def test_dose_chapters_begin_with_for_reading_only(page: LearnPage) -> None:
    for chapter in (Chapter.RANGES, Chapter.TITRATION):
        page.show_chapter(chapter.value)
        words = seen(page.text)
        first = page.chapters[chapter.value].passages[0].text
        assert words.index("For reading only.") < words.index(first)
    page.search.set_value("mg/kg")
    words = seen(page.text).casefold()
    assert len(page.text.views) == 7
    assert words.index("for reading only") < words.index("mg/kg a week")


def test_no_dose_line_leads_to_the_ranges() -> None:
    """Nothing that shows or asks for somebody's dose opens Learn or reads the ranges."""
    folders = ("ui/pages/today", "ui/pages/settings", "ui/pages/supplies", "ui/gate")
    words = re.compile(r"pages\.learn|dose_ranges|\"learn\"|domain\.learn")
    for folder in folders:
        for path in (COMPANION / folder).rglob("*.py"):
            assert not words.search(path.read_text(encoding="utf-8")), path


def test_typing_finds_marks_and_goes_on_with_enter(house: House, page: LearnPage) -> None:
    key(house.window, Qt.Key.Key_F, control=True)
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "PÁNCREAS")
    assert "1 places found" in seen(page) or "1 place found" in seen(page)
    (view,) = page.text.views
    assert view.objectName() == "G2"
    assert any(label.marked for label in view.labels)
    key(house.window, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert chapter_words(Chapter.ABOUT) in seen(page.text)


def test_the_articles_own_terms_are_found_too(page: LearnPage) -> None:
    page.search.set_value("edema")
    assert {"RF-USE-1", "MO-6"} <= {view.objectName() for view in page.text.views}
    page.search.set_value("RF-SIDE-2")
    assert [view.objectName() for view in page.text.views] == ["RF-SIDE-2"]


def test_enter_goes_through_the_places_found_and_round(house: House, page: LearnPage) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, "growth")
    seen(page)
    bar = page.text.scroll_area.verticalScrollBar()
    places = []
    for _ in range(3):
        key(house.window, Qt.Key.Key_Return)
        places.append(bar.value())
    assert places == sorted(places)
    assert places[-1] > 0
    for _ in range(len(page.text.views) - 2):
        key(house.window, Qt.Key.Key_Return)
    assert bar.value() == places[0]


def test_nothing_found_is_said_and_a_found_chapter_opens(page: LearnPage) -> None:
    page.search.set_value("zzz")
    assert "Nothing was found" in seen(page.text)
    assert page.text.go_to_next_found() == 0
    page.search.set_value("counterfeit")
    press(page.text, chapter_words(Chapter.LAW))
    assert page.key == Chapter.LAW.value
    assert page.search.text() == ""


def test_page_down_turns_the_page_from_the_list(house: House, page: LearnPage) -> None:
    item = page.list.item(Chapter.CALL.value)
    item.click()
    item.setFocus()
    seen(page)
    key(house.window, Qt.Key.Key_PageDown)
    assert page.text.scroll_area.verticalScrollBar().value() > 0


def test_the_list_of_calls_leads_to_when_to_call(house: House, page: LearnPage) -> None:
    page.show_chapter(Chapter.CALL.value)
    press(page.text, "Open “When to call”")
    assert house.window.stack.currentWidget() is not page


def test_an_exemption_is_written_down_with_its_papers(house: House, page: LearnPage) -> None:
    page.show_chapter(Chapter.SPORT.value)
    ends = TODAY + timedelta(days=30)

    def fill_in(sheet: QWidget) -> None:
        assert isinstance(sheet, TueSheet)
        assert sheet.medicine.value() == "Example GH 10"
        press(sheet, "Save")
        assert "Type who grants the exemption." in seen(sheet)
        write(sheet.body_field, "Example agency")
        sheet.granted.set_value(TODAY - timedelta(days=300))
        sheet.expires.set_value(ends)
        sheet.boxes["TE-1"].click()
        assert "Australian Sports Anti-Doping Authority" in seen(sheet)
        press(sheet, "Save")

    with Answers(fill_in):
        press(page.text, "Write down an exemption…")
    (kept,) = house.use.tue.all(house.person)
    assert kept.evidence == ("TE-1",)
    words = seen(page.text)
    assert "in 30 days" in words
    assert "Example agency" in words


def test_the_file_opens_from_anywhere_and_shows_what_changed(house: House) -> None:
    use = house.use
    use.tue.save(replace(use.tue.blank(house.person), body="Example agency"))
    (kept,) = use.tue.all(house.person)

    def look(sheet: QWidget) -> None:
        assert "Papers are being gathered" in seen(sheet)
        use.tue.save(replace(kept, sport="Rowing"))
        assert "Example agency · Rowing" in seen(sheet)
        press(sheet, "Close")

    opened = house.window.show_page("today")
    with Answers(look):
        open_tue_file(opened, house.desk)


def test_an_exemption_is_changed_and_taken_out_again(house: House, page: LearnPage) -> None:
    use = house.use
    use.tue.save(replace(use.tue.blank(house.person), body="Example agency"))
    page.show_chapter(Chapter.SPORT.value)

    def change(sheet: QWidget) -> None:
        assert isinstance(sheet, TueSheet)
        write(sheet.reference, "2026/17")
        press(sheet, "Save")

    with Answers(change):
        press(page.text, "Example agency")
    assert "reference 2026/17" in seen(page.text)
    with Answers(lambda sheet: press(sheet, "Take it out of the file")):
        press(page.text, "Example agency")
    assert "None is on record." in seen(page.text)
    press(house.window, "Undo")
    assert "reference 2026/17" in seen(page.text)


def test_a_chapter_is_saved_as_a_pdf_with_its_sources(
    page: LearnPage, house: House, tmp_path: Path
) -> None:
    target = tmp_path / "learn.pdf"

    def save(sheet: QWidget) -> None:
        assert isinstance(sheet, LearnPaperSheet)
        sheet.which.set_value("all")
        assert len(sheet.laid_out().pages) > 5
        sheet.which.set_value(Chapter.RANGES.value)
        sheet.save_to(target)

    page.show_chapter(Chapter.RANGES.value)
    with Answers(save):
        press(page.text, "Print…")
    assert target.read_bytes().startswith(b"%PDF")
    assert "Saved as learn.pdf." in seen(house.window)
    assert button_named(page.text, "Print…").isEnabled()
