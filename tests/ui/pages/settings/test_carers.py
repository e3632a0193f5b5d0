"""Carers: added, renamed, noted as no longer helping, and kept in what they recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.domain.people import Carer
from companion.ui.pages.settings.carer_sheet import CarerSheet
from companion.ui.pages.settings.carers import CarersSection
from tests.support.hands import Answers, click, press, seen, write
from tests.ui.pages.settings.conftest import Office, paste


def _section(office: Office) -> CarersSection:
    return office.section(CarersSection, "carers")


def _named(office: Office, name: str) -> Carer:
    return next(carer for carer in office.use.people.carers(left=True) if carer.name == name)


def _add(office: Office, name: str) -> Carer:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, CarerSheet)
        paste(sheet.name, name)
        press(sheet, "Add carer")

    with Answers(answer):
        press(_section(office), "Add a carer…")
    return _named(office, name)


def test_without_any_the_page_says_so(office: Office) -> None:
    assert "No carer is noted yet." in seen(_section(office))


def test_a_carer_is_added_with_initials_made_from_the_name(office: Office) -> None:
    assert _add(office, "Iris Sand").initials == "I.S."
    assert "Iris Sand" in seen(_section(office))
    office.window.snackbar.undo()
    assert office.use.people.carers() == ()


def test_a_name_in_another_script_keeps_its_own_initials(office: Office) -> None:
    assert _add(office, "王小明").initials == "王."


def test_initials_typed_by_hand_are_kept(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, CarerSheet)
        write(sheet.initials, "Oma")
        write(sheet.name, "Rosa Sand")
        press(sheet, "Add carer")

    with Answers(answer):
        press(_section(office), "Add a carer…")
    assert _named(office, "Rosa Sand").initials == "Oma"


def test_a_carer_without_a_name_is_not_kept(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        press(sheet, "Add carer")
        assert "Type a name; a first name or initials will do." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_section(office), "Add a carer…")
    assert office.use.people.carers() == ()


def test_a_carer_is_renamed_and_the_old_name_can_come_back(office: Office) -> None:
    iris = _add(office, "Iris Sand")

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, CarerSheet)
        write(sheet.name, "Iris Brandt")
        press(sheet, "Save")

    with Answers(answer):
        click(_section(office).row(iris))
    assert _named(office, "Iris Brandt").initials == "I.S."  # typed ones would be lost otherwise
    office.window.snackbar.undo()
    assert _named(office, "Iris Sand") == iris


def test_somebody_who_left_is_no_longer_offered_but_stays_in_the_list(office: Office) -> None:
    iris = _add(office, "Iris Sand")
    with Answers(lambda sheet: press(sheet, "No longer helps")):
        click(_section(office).row(iris))
    assert office.use.people.carers() == ()
    assert "What they recorded stays in the diary." in seen(_section(office))
    with Answers(lambda sheet: press(sheet, "Helps again")):
        click(_section(office).row(iris))
    assert office.use.people.carers() == (iris,)
    office.window.snackbar.undo()
    assert office.use.people.carers() == ()
