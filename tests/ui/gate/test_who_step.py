"""Whose diary it is: what people type, and what cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.people import Figure, Sex
from companion.ui.gate.first_start import FirstStart


def fill_in(qtbot: QtBot, screen: FirstStart, name: str, day: str, month: str, year: str) -> None:
    who = screen.who
    who.name.setText(name)
    who.birth.day.setText(day)
    who.birth.month.set_value(month)
    who.birth.year.setText(year)
    qtbot.mouseClick(who.sex.button("female"), Qt.MouseButton.LeftButton)


def go_on(qtbot: QtBot, screen: FirstStart) -> None:
    qtbot.mouseClick(screen.go_on, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "name",
    ["Mara", "王小明", "محمد", "👧🏽 M.", "A" * 200, "Ana-María d’Oliveira", "Nguyễn Thị Ánh"],
)
def test_names_of_every_kind_are_taken(qtbot: QtBot, first_start: FirstStart, name: str) -> None:
    fill_in(qtbot, first_start, name, "2", "5", "2017")
    go_on(qtbot, first_start)
    assert first_start.line.isVisible()
    assert first_start.who.draft().name == name


def test_an_empty_page_says_at_each_field_what_to_do(qtbot: QtBot, first_start: FirstStart) -> None:
    go_on(qtbot, first_start)
    who = first_start.who
    assert who.isVisible()
    assert who.form.row(who.name).error == "Type a name; a first name or initials will do."
    assert who.form.row(who.birth).error == ("Type day, month and year, such as 2 May 2017.")
    assert who.form.row(who.sex).error == "Choose which growth reference to use."
    assert QApplication.focusWidget() is who.name


@pytest.mark.parametrize(
    ("day", "month", "year", "sentence"),
    [
        ("13", "3", "2026", "The date of birth lies in the future. Check the year."),
        ("1", "1", "2031", "The date of birth lies in the future. Check the year."),
        ("1", "1", "1896", "That is more than 120 years ago. Check the year of birth."),
        ("31", "4", "2017", "There is no such day in that month. Check day and month."),
        ("29", "2", "2017", "There is no such day in that month. Check day and month."),
        ("0", "4", "2017", "There is no such day in that month. Check day and month."),
        ("2", "5", "17", "Type the year with four figures, such as 2017."),
        ("2", "", "2017", "Type day, month and year, such as 2 May 2017."),
        ("x", "5", "2017", "There is no such day in that month. Check day and month."),
    ],
)
def test_dates_of_birth_that_cannot_be_are_explained(
    qtbot: QtBot, first_start: FirstStart, day: str, month: str, year: str, sentence: str
) -> None:
    fill_in(qtbot, first_start, "Mara", day, month, year)
    go_on(qtbot, first_start)
    assert first_start.who.form.row(first_start.who.birth).error == sentence
    assert first_start.who.isVisible()


@pytest.mark.parametrize(
    ("day", "month", "year"), [("12", "3", "2026"), ("29", "2", "2016"), ("١", "5", "٢٠١٧")]
)
def test_a_day_of_today_a_leap_day_and_other_figures_are_read(
    qtbot: QtBot, first_start: FirstStart, day: str, month: str, year: str
) -> None:
    fill_in(qtbot, first_start, "Mara", day, month, year)
    go_on(qtbot, first_start)
    assert first_start.line.isVisible()


def test_the_figure_follows_the_age_until_it_is_chosen_by_hand(
    qtbot: QtBot, first_start: FirstStart
) -> None:
    who = first_start.who
    assert not who.form.row(who.figure).isVisible()
    fill_in(qtbot, first_start, "Mara", "2", "5", "2017")
    assert who.draft().figure is Figure.CHILD
    who.birth.year.setText("1980")
    assert who.draft().figure is Figure.ADULT
    qtbot.mouseClick(who.figure.button("child"), Qt.MouseButton.LeftButton)
    who.birth.year.setText("1981")
    assert (who.draft().figure, who.draft().sex) == (Figure.CHILD, Sex.FEMALE)


def test_a_grown_up_with_the_child_figure_is_asked_about_once(
    qtbot: QtBot, first_start: FirstStart
) -> None:
    fill_in(qtbot, first_start, "Mara", "2", "5", "1980")
    who = first_start.who
    qtbot.mouseClick(who.figure.button("child"), Qt.MouseButton.LeftButton)
    go_on(qtbot, first_start)
    assert who.question.isVisible()
    qtbot.mouseClick(who.question.button, Qt.MouseButton.LeftButton)
    go_on(qtbot, first_start)
    assert first_start.line.isVisible()
    assert who.question.confirmed == {"adult_with_child_figure"}


def test_an_adult_may_name_themself_as_the_one_who_writes(
    qtbot: QtBot, first_start: FirstStart
) -> None:
    fill_in(qtbot, first_start, "Jonas", "2", "5", "1980")
    first_start.who.store()
    first_start._show(2)
    qtbot.mouseClick(first_start.carer.myself, Qt.MouseButton.LeftButton)
    assert first_start.carer.value() == "Jonas"
