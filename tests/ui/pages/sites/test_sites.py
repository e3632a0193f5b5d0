"""The Sites page: spots looked at, left out, offered again, and what is found on the skin."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.site_records import SiteFindingNote
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.regions import Site
from companion.ui.dialogs.spot_sheet import SpotSheet
from companion.ui.widgets.body_map.cell_button import CellButton
from companion.ui.words import site_words
from tests.support.family import TODAY
from tests.support.hands import (
    Answers,
    button_names,
    choose,
    click,
    key,
    press,
    seen,
    write,
)
from tests.support.house import House, days_before, line_of, write_evenings
from tests.ui import checks

THIGH = Site("thi_l", "r1c1")


def offered(house: House) -> list[Site]:
    return [offer.site for offer in house.sites._view.offers.offers]


def words(house: House, site: Site) -> str:
    return site_words(house.sites._view.atlas, site)


def cell(house: House, site: Site) -> CellButton:
    assert site.cell is not None
    return house.sites.body_map.canvas.button((site.region, site.cell))


def open_spot(house: House, site: Site, *steps) -> None:
    """Press a region on the body, then the spot in it, and answer what opens."""
    house.sites.body_map.zoom_out()
    click(cell(house, site))
    assert house.sites.body_map.zoomed_region == site.region
    with Answers(*steps):
        click(cell(house, site))
    house.sites.body_map.zoom_out()


def findings(house: House) -> tuple[SiteFindingNote, ...]:
    return house.record.of_person(SiteFindingNote, house.person.id)


def test_the_best_rested_spots_are_named_with_their_reasons(house: House) -> None:
    rows = [name for name in button_names(house.sites) if name[:4] in {"1 · ", "2 · ", "3 · "}]
    assert rows == [f"{n} · {words(house, s)}" for n, s in enumerate(offered(house), start=1)]
    assert "never used · other side than last time" in seen(house.sites)


def test_a_spot_says_when_it_was_used(house: House) -> None:
    def read(sheet: QWidget) -> None:
        text = seen(sheet)
        assert "Left thigh, front, top row" in text
        assert "resting, used 2 days ago" in text
        assert "Used 10 Mar 2026" in text
        assert "Used 26 Feb 2026" in text
        press(sheet, "Close")

    open_spot(house, THIGH, read)


def test_a_spot_left_out_is_not_offered_until_it_is_released(house: House) -> None:
    first = offered(house)[0]
    with Answers(lambda sheet: press(sheet, "Leave it out")):
        press(house.sites, f"1 · {words(house, first)}")
    assert first not in offered(house)
    side = seen(house.sites)
    assert words(house, first) in side
    assert "Left out since 12 Mar 2026: own wish" in side
    with Answers(lambda sheet: press(sheet, "Offer it again")):
        press(house.sites, words(house, first))
    assert offered(house)[0] == first
    assert "Nothing is left out." in seen(house.sites)


def test_leaving_out_is_undone_from_the_foot_of_the_window(house: House) -> None:
    first = offered(house)[0]
    with Answers(lambda sheet: press(sheet, "Leave it out")):
        press(house.sites, f"1 · {words(house, first)}")
    press(house.window, "Undo")
    assert offered(house)[0] == first


def test_a_finding_with_its_size_rests_the_spot_until_it_is_gone(house: House) -> None:
    def note(sheet: QWidget) -> None:
        choose(sheet.kind, "Lump or firm patch")
        write(sheet.width_cm, "1.5")
        write(sheet.note, "near the seam")
        press(sheet, "Save")

    open_spot(house, THIGH, lambda sheet: press(sheet, "Note a finding…"), note)
    (kept,) = findings(house)
    assert (kept.kind, kept.size_cm, kept.note) == (
        FindingKind.LUMP, Decimal("1.5"), "near the seam",
    )  # fmt: skip
    side = seen(house.sites)
    assert "Lump or firm patch · since 12 Mar 2026 · 1.5 cm" in side
    assert "left out: lump" in cell(house, THIGH).accessibleName()

    def told(sheet: QWidget) -> None:
        assert "Rest this area and tell the team." in seen(sheet)
        press(sheet, "The team was told")

    with Answers(told):
        press(house.sites, words(house, THIGH))
    assert "team told 12 Mar 2026" in seen(house.sites)
    house.clock.advance(timedelta(days=3))
    house.tick()
    with Answers(lambda sheet: press(sheet, "It is gone")):
        press(house.sites, words(house, THIGH))
    assert "Nothing is left out." in seen(house.sites)
    assert findings(house)[0].gone_on == TODAY + timedelta(days=3)
    open_spot(
        house,
        THIGH,
        lambda sheet: (
            _has(sheet, "gone 15 Mar 2026"),
            press(sheet, "Close"),
        ),
    )


def test_a_size_that_cannot_be_is_said_at_its_field(house: House) -> None:
    def note(sheet: QWidget) -> None:
        write(sheet.width_cm, "51")
        press(sheet, "Save")
        assert "Type a size between 0 and 50 cm." in seen(sheet)
        assert sheet.width_cm.text() == "51"
        press(sheet, "Cancel")

    open_spot(house, THIGH, lambda sheet: press(sheet, "Note a finding…"), note)
    assert findings(house) == ()


def test_the_heat_map_says_how_often_each_spot_was_used(house: House) -> None:
    press(house.sites, "Used in 30 days")
    assert cell(house, THIGH).accessibleName() == "Left thigh, front, top row: 2 injections"
    assert cell(house, Site("but_l", "r1c1")).accessibleName().endswith(": 0 injections")
    line = line_of(house.use, house.person)
    write_evenings(house.record, house.person, line, days_before(TODAY, 80, 70), lambda _: THIGH)
    write_evenings(house.record, house.person, line, days_before(TODAY, 69, 66))
    press(house.sites, "90 days")
    assert cell(house, THIGH).accessibleName().endswith(": 13 injections")
    assert "29 injections in 90 days; the exact spot of 4 is not known." in seen(house.sites)
    press(house.sites, "How rested")
    assert "the exact spot" not in seen(house.sites)


def test_areas_are_chosen_and_at_least_one_is_kept(house: House) -> None:
    def clear_all(sheet: QWidget) -> None:
        for box in sheet.regions.values():
            click(box)
        press(sheet, "Save")
        assert "Keep at least one area for injections." in seen(sheet)
        click(sheet.regions["thi_l"])
        click(sheet.regions["thi_r"])
        press(sheet, "Save")

    with Answers(clear_all):
        press(house.sites, "Areas…")
    assert house.use.sites.plan(house.person.id).regions == ("thi_r", "thi_l")
    assert {site.region for site in offered(house)} <= {"thi_l", "thi_r"}
    shown = {b.spot[0] for b in house.sites.findChildren(CellButton) if b.isVisible()}
    assert shown == {"thi_l", "thi_r"}
    press(house.window, "Undo")
    assert len(house.use.sites.plan(house.person.id).regions) == 8


def test_too_few_spots_for_a_full_rest_are_said_calmly(house: House) -> None:
    assert not house.sites.notice.isVisible()
    plan = house.use.sites.plan(house.person.id)
    house.use.sites.set_plan(replace(plan, regions=("but_l",)))
    notice = seen(house.sites.notice)
    assert "spots are in use here; for a full rest of" in notice
    assert "Ask your team about more areas." in notice


def test_the_page_is_worked_with_the_keyboard_alone(house: House) -> None:
    assert house.sites.isVisible()
    visited = checks.tab_round(house.window)
    assert house.sites.regions in visited
    stops = [w for w in visited if isinstance(w, CellButton)]
    assert {stop.spot[0] for stop in stops} == {
        button.spot[0] for button in house.sites.findChildren(CellButton)
    }
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    key(house.window, Qt.Key.Key_Down)
    here = QApplication.focusWidget()
    assert isinstance(here, CellButton)
    with Answers(lambda sheet: (_is_spot(sheet, house, here), key(sheet, Qt.Key.Key_Escape))):
        key(house.window, Qt.Key.Key_Return)


def test_a_heartbeat_leaves_the_focus_on_its_row(house: House) -> None:
    for row in list(house.sites.rows):
        row.setFocus()
        house.clock.advance(timedelta(seconds=30))
        house.tick()
        assert house.window.focusWidget() is row


def test_after_a_spot_was_changed_the_keyboard_goes_on_from_the_list(house: House) -> None:
    first = offered(house)[0]
    house.sites.rows[0].setFocus()
    with Answers(lambda sheet: press(sheet, "Leave it out")):
        key(house.window, Qt.Key.Key_Return)
    assert first not in offered(house)
    focus = house.window.focusWidget()
    assert focus is not None
    assert house.sites.isAncestorOf(focus)


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_finding_says_what_to_do(house: House, kind: FindingKind) -> None:
    house.use.sites.note_finding(house.person, THIGH, kind)
    with Answers(lambda sheet: (_says_something(sheet), press(sheet, "Close"))):
        press(house.sites, words(house, THIGH))


def _is_spot(sheet: QWidget, house: House, button: CellButton) -> None:
    assert isinstance(sheet, SpotSheet)
    assert words(house, Site(*button.spot)) in seen(sheet)


def _has(sheet: QWidget, text: str) -> None:
    assert text in seen(sheet)


def _says_something(sheet: QWidget) -> None:
    assert checks.nameless(sheet) == []
    assert any(part in seen(sheet).lower() for part in ("team", "clinician", "call"))
