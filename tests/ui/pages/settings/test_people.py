"""People: added, changed, taken back; whatever a name or an age may be."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtWidgets import QWidget

from companion.domain.people import Figure, Sex
from companion.ui.pages.settings.people import PeopleSection
from companion.ui.pages.settings.person_sheet import PersonSheet
from companion.ui.pages.settings.prescriptions import PrescriptionsSection
from tests.support.hands import Answers, click, press, seen, write
from tests.ui import checks
from tests.ui.pages.settings.conftest import Office, Open, paste

LONG = "Maximiliana-Theodora-Wilhelmine-Alexandra von und zu Hohenlohe-Waldenburg " * 2
NAMES = ("王小明", "فاطمة الزهراء", "🦄 Pip", "Zoë O'Neill & Co. <b>", LONG.strip())


def _people(office: Office) -> PeopleSection:
    return office.section(PeopleSection, "people")


def _fill(sheet: QWidget, name: str, day: str = "2", month: str = "5", year: str = "2017") -> None:
    assert isinstance(sheet, PersonSheet)
    paste(sheet.who.name, name)
    write(sheet.who.birth.day, day)
    sheet.who.birth.month.set_value(month)
    write(sheet.who.birth.year, year)
    press(sheet, "Female")


def _add(office: Office, name: str, **birth: str) -> None:
    def answer(sheet: QWidget) -> None:
        _fill(sheet, name, **birth)
        press(sheet, "Add person")

    with Answers(answer):
        press(_people(office), "Add a person…")


def test_a_person_is_added_and_led_on_to_the_prescription(open_office: Open) -> None:
    office = open_office(empty=True)
    _add(office, "Mara Sand")
    kept = office.person()
    assert (kept.birth_date, kept.sex, kept.figure) == (
        date(2017, 5, 2), Sex.FEMALE, Figure.CHILD,
    )  # fmt: skip
    assert (kept.zone, kept.day_starts) == ("Europe/Berlin", time(4))
    assert isinstance(office.page.shown, PrescriptionsSection)
    assert "Mara Sand was added." in office.window.snackbar.message
    assert office.desk.person == kept


def test_adding_somebody_can_be_taken_back(office: Office) -> None:
    _add(office, "Ben Sand")
    assert len(office.use.people.all()) == 2
    office.window.snackbar.undo()
    assert [person.name for person in office.use.people.all()] == ["Mara Sand"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_kept_shown_whole_and_breaks_nothing(office: Office, name: str) -> None:
    _add(office, name)
    assert office.person(name).name == name
    section = _people(office)
    assert name in seen(section)
    assert checks.cut_off(section) == []
    assert checks.sideways(section) == []
    office.section(PrescriptionsSection, "prescriptions")
    assert checks.sideways(office.page) == []
    assert checks.cut_off(office.page) == []


def test_somebody_of_a_hundred_years_is_an_adult(office: Office) -> None:
    _add(office, "Ada Sand", day="11", month="3", year="1926")
    assert office.person("Ada Sand").figure is Figure.ADULT
    assert "100 y 0 m" in seen(_people(office))


@pytest.mark.parametrize(
    ("name", "year", "sentence"),
    [
        (" ", "2017", "Type a name; a first name or initials will do."),
        ("Ben", "2027", "The date of birth lies in the future. Check the year."),
        ("Ben", "1901", "That is more than 120 years ago. Check the year of birth."),
    ],
)
def test_what_cannot_be_is_said_at_its_field(
    office: Office, name: str, year: str, sentence: str
) -> None:
    def answer(sheet: QWidget) -> None:
        _fill(sheet, name, year=year)
        press(sheet, "Add person")
        assert sentence in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(_people(office), "Add a person…")
    assert len(office.use.people.all()) == 1


def test_a_place_that_is_none_is_said_at_its_field(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, PersonSheet)
        sheet.day.zone.setEditText("Atlantis")
        press(sheet, "Save")
        assert "Choose a place from the list, such as Europe/London." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        click(_people(office).row(office.person()))
    assert office.person().zone == "Europe/Berlin"


def test_a_place_is_found_by_its_city_in_any_writing(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, PersonSheet)
        sheet.day.zone.setEditText("new york")
        press(sheet, "Save")

    with Answers(answer):
        click(_people(office).row(office.person()))
    assert office.person().zone == "America/New_York"


def test_everything_kept_about_somebody_can_be_changed_and_taken_back(office: Office) -> None:
    before = office.person()

    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, PersonSheet)
        write(sheet.who.name, "Mara S.")
        press(sheet, "Adult")
        write(sheet.indication, "Turner syndrome")
        sheet.day.starts.set_value(time(5))
        press(sheet, "Save")

    with Answers(answer):
        click(_people(office).row(before))
    after = office.person("Mara S.")
    assert (after.figure, after.indication, after.day_starts) == (
        Figure.ADULT, "Turner syndrome", time(5),
    )  # fmt: skip
    assert "Turner syndrome" in seen(_people(office))
    office.window.snackbar.undo()
    assert office.person() == before


def test_saving_without_a_change_changes_nothing(office: Office) -> None:
    with Answers(lambda sheet: press(sheet, "Save")):
        click(_people(office).row(office.person()))
    assert office.window.snackbar.message == ""


def test_an_unlikely_figure_is_asked_about_and_kept_when_confirmed(office: Office) -> None:
    def answer(sheet: QWidget) -> None:
        assert isinstance(sheet, PersonSheet)
        write(sheet.who.birth.year, "1980")
        press(sheet, "Save")
        assert "This person is grown up, but the child figure is chosen." in seen(sheet)
        press(sheet, "Yes, that is right")
        press(sheet, "Save")

    with Answers(answer):
        click(_people(office).row(office.person()))
    assert office.person().birth_date.year == 1980
    assert office.person().figure is Figure.CHILD


def test_the_list_tells_whose_diary_is_shown_and_what_is_prescribed(office: Office) -> None:
    _add(office, "Ben Sand")
    section = _people(office)
    assert "shown now" in seen(section.row(office.person("Ben Sand")))
    assert "Nothing prescribed at present" in seen(section.row(office.person("Ben Sand")))
    assert "Example GH 10, 0.8 mg every day" in seen(section.row(office.person()))


def test_the_sheet_goes_through_all_its_fields_by_tab(office: Office) -> None:
    met: list[str] = []

    def answer(sheet: QWidget) -> None:
        office.bot.waitUntil(sheet.isActiveWindow)
        met.extend(type(widget).__name__ for widget in checks.tab_round(sheet))
        assert checks.nameless(sheet) == []
        press(sheet, "Cancel")

    with Answers(answer):
        press(_people(office), "Add a person…")
    assert {"TextField", "ChoiceField", "ZoneField", "TimeField", "Button"} <= set(met)


def test_the_page_for_the_child_is_turned_on_and_off(office: Office) -> None:
    def tick(sheet: QWidget) -> None:
        assert isinstance(sheet, PersonSheet)
        click(sheet.child_view)
        press(sheet, "Save")

    for on in (True, False):
        with Answers(tick):
            click(_people(office).row(office.person()))
        assert office.use.child_view.is_on(office.person().id) is on


def test_the_medical_background_is_reached_from_a_person(office: Office) -> None:
    def go_on(sheet: QWidget) -> None:
        press(sheet, "Medical background…")
        press(sheet, "Cancel")

    def fill(sheet: QWidget) -> None:
        sheet.field("other_hormones").set_value("thyroid tablets")
        press(sheet, "Save")

    with Answers(go_on, fill):
        click(_people(office).row(office.person()))
    assert office.use.background.of(office.person().id).other_hormones == "thyroid tablets"
