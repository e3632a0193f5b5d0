"""The map as a person uses it: with the mouse, the keyboard, a screen reader, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import DARK, LIGHT, ThemeManager
from companion.ui.theme.theme import ThemeChoice
from companion.ui.widgets.body_map.art import drawing
from companion.ui.widgets.body_map.cell_button import CellButton
from companion.ui.widgets.body_map.colours import BodyMapColours
from companion.ui.widgets.body_map.geometry import REGIONS
from companion.ui.widgets.body_map.legend import BodyMapLegend
from companion.ui.widgets.body_map.model import FIGURES, VIEWS, BodyMapModel, CellLook, Figure, Spot
from companion.ui.widgets.body_map.thumbnail import BodyMapThumbnail
from companion.ui.widgets.body_map.widget import BodyMap

LARGE = (1400, 2600)
"""So large that the cells of limbs and buttocks are pressed directly."""
SMALL = (360, 480)
WIDE = (900, 700)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def shown(qtbot: QtBot, size: tuple[int, int], model: BodyMapModel | None = None) -> BodyMap:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    widget = BodyMap(model, window)
    widget.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    widget.window_kept = window  # type: ignore[attr-defined]
    return widget


def buttons(widget: BodyMap) -> dict[Spot, CellButton]:
    found = widget.findChildren(CellButton)
    return {button.spot: button for button in found if button.isVisible()}


def middle(button: CellButton) -> QPoint:
    return button.rect().center()


def press(widget: BodyMap, spot: Spot) -> None:
    button = widget.canvas.button(spot)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle(button))


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("figure", FIGURES)
def test_a_click_on_the_middle_of_a_large_cell_chooses_it(qtbot: QtBot, figure: Figure) -> None:
    widget = shown(qtbot, LARGE, BodyMapModel(figure))
    chosen: list[Spot] = []
    widget.cell_chosen.connect(lambda region, cell: chosen.append((region, cell)))
    limbs = [spot for spot in buttons(widget) if not spot[0].startswith("abd")]
    for spot in limbs:
        press(widget, spot)
    assert chosen == limbs
    assert widget.zoomed_region is None


@pytest.mark.parametrize("region", REGIONS)
def test_a_click_on_a_small_region_enlarges_it_and_then_chooses(qtbot: QtBot, region: str) -> None:
    widget = shown(qtbot, WIDE)
    with qtbot.assertNotEmitted(widget.cell_chosen):
        press(widget, (region, "r1c1"))
    assert widget.zoomed_region == region
    for button in buttons(widget).values():
        assert min(button.width(), button.height()) >= 44
        with qtbot.waitSignal(widget.cell_chosen) as choice:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle(button))
        assert tuple(choice.args) == button.spot


def test_escape_and_the_button_lead_back_to_the_whole_body(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    press(widget, ("thi_l", "r2c1"))
    QTest.keyClick(widget.focusWidget(), Qt.Key.Key_Escape)
    assert widget.zoomed_region is None
    widget.zoom_to("arm_r")
    assert {spot[0] for spot in buttons(widget)} == {"arm_r"}
    back = next(b for b in _push_buttons(widget) if b.text() == "Whole body")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert widget.zoomed_region is None
    assert {spot[0] for spot in buttons(widget)} == set(REGIONS)


def test_a_suggested_spot_is_chosen_at_once_even_when_small(qtbot: QtBot) -> None:
    spot = ("thi_l", "r2c2")
    widget = shown(qtbot, WIDE, BodyMapModel(suggested=(spot, ("abd_r", "r1c3"))))
    with qtbot.waitSignal(widget.cell_chosen) as choice:
        press(widget, spot)
    assert tuple(choice.args) == spot
    assert widget.zoomed_region is None


def test_a_press_beside_a_small_region_still_means_that_region(qtbot: QtBot) -> None:
    widget = shown(qtbot, SMALL, BodyMapModel(suggested=(("arm_l", "r1c1"),)))
    button = widget.canvas.button(("arm_r", "r1c2"))
    beside = button.geometry().topRight() + QPoint(8, 0)
    QTest.mouseClick(widget.canvas, Qt.MouseButton.LeftButton, pos=beside)
    assert widget.zoomed_region == "arm_r"


def test_a_double_click_enlarges_without_choosing(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    small = widget.canvas.button(("thi_l", "r1c1"))
    with qtbot.assertNotEmitted(widget.cell_chosen):
        QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=middle(small))
        under = buttons(widget)["thi_l", "r3c1"]
        QTest.mouseDClick(under, Qt.MouseButton.LeftButton, pos=middle(under))
    assert widget.zoomed_region == "thi_l"


def test_a_press_on_the_ground_does_nothing(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    with qtbot.assertNotEmitted(widget.cell_chosen):
        QTest.mouseClick(widget.canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert widget.zoomed_region is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_chooses_without_enlarging(qtbot: QtBot, key: Qt.Key) -> None:
    widget = shown(qtbot, WIDE)
    button = widget.canvas.button(("but_l", "r2c3"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(widget.cell_chosen) as choice:
        QTest.keyClick(button, key)
    assert tuple(choice.args) == ("but_l", "r2c3")
    assert widget.zoomed_region is None


def test_tab_goes_from_region_to_region(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    widget.canvas.button(("abd_r", "r1c1")).setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in REGIONS:
        walked.append(_focused(widget)[0])
        QTest.keyClick(widget.focusWidget(), Qt.Key.Key_Tab)
    assert tuple(walked) == REGIONS


def test_arrows_and_tab_reach_every_cell(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    for region in REGIONS:
        assert _reached(widget, region) == {s for s in buttons(widget) if s[0] == region}


def test_an_arrow_follows_the_eye_on_either_side(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    assert _step(widget, ("abd_l", "r2c1"), Qt.Key.Key_Right) == ("abd_l", "r2c2")
    assert _step(widget, ("abd_r", "r2c1"), Qt.Key.Key_Left) == ("abd_r", "r2c2")
    assert _step(widget, ("abd_r", "r2c1"), Qt.Key.Key_Right) == ("abd_l", "r2c1")
    assert _step(widget, ("abd_l", "r3c2"), Qt.Key.Key_Down)[0] == "thi_l"
    assert _step(widget, ("abd_r", "r1c1"), Qt.Key.Key_Up) == ("abd_r", "r1c1")


def test_tab_comes_back_to_the_cell_it_left(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    _step(widget, ("abd_l", "r1c1"), Qt.Key.Key_Down)
    QTest.keyClick(widget.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(widget.focusWidget(), Qt.Key.Key_Backtab)
    assert _focused(widget) == ("abd_l", "r2c1")


def test_the_menu_of_a_cell_is_asked_for(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    button = widget.canvas.button(("thi_r", "r3c1"))
    with qtbot.waitSignal(widget.cell_context) as asked:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, middle(button), button.mapToGlobal(middle(button))
        )
        QApplication.sendEvent(button, event)
    assert tuple(asked.args) == ("thi_r", "r3c1")


def test_every_cell_says_its_name_and_whether_it_is_suggested_or_chosen(qtbot: QtBot) -> None:
    label = "Left thigh, front-outer, second row: 31 days rested"
    spot, plain = ("thi_l", "r2c2"), ("abd_r", "r1c3")
    model = BodyMapModel(
        cells={spot: CellLook("rested", label=label), plain: CellLook("recent")},
        suggested=(spot,),
        chosen=plain,
    )
    widget = shown(qtbot, WIDE, model)
    names = [button.accessibleName() for button in buttons(widget).values()]
    assert all(names)
    assert len(set(names)) == 54
    assert widget.canvas.button(spot).accessibleName() == label
    assert widget.canvas.button(spot).accessibleDescription() == "Suggestion 1"
    assert "Right belly" in widget.canvas.button(plain).accessibleName()
    assert "Used lately" in widget.canvas.button(plain).accessibleName()
    assert widget.canvas.button(plain).isChecked()
    assert [b for b in buttons(widget).values() if b.isChecked()] == [widget.canvas.button(plain)]


def test_a_click_does_not_choose_by_itself(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    widget.zoom_to("thi_l")
    press(widget, ("thi_l", "r1c1"))
    assert widget.model.chosen is None
    assert not widget.canvas.button(("thi_l", "r1c1")).isChecked()


def test_right_to_left_does_not_mirror_the_body(qtbot: QtBot, rtl: None) -> None:
    widget = shown(qtbot, WIDE)
    place = {spot: button.geometry().center().x() for spot, button in buttons(widget).items()}
    assert widget.visible_views == ("front", "back")
    assert place["thi_r", "r1c1"] < place["thi_l", "r1c1"] < place["arm_l", "r1c1"]
    assert place["arm_l", "r1c1"] < place["arm_r", "r1c1"]
    assert _step(widget, ("abd_l", "r1c1"), Qt.Key.Key_Right) == ("abd_l", "r1c2")


def test_the_picture_is_the_same_in_both_writing_directions(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ltr = shown(qtbot, WIDE)
    before = ltr.canvas.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        rtl = shown(qtbot, WIDE)
        assert rtl.canvas.grab().toImage() == before
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_narrow_maps_show_one_side_and_a_switch(qtbot: QtBot) -> None:
    widget = shown(qtbot, SMALL)
    assert widget.visible_views == ("front",)
    back = next(b for b in _push_buttons(widget) if b.text() == "Back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert widget.visible_views == ("back",)
    assert {spot[0][:3] for spot in buttons(widget)} == {"arm", "but"}
    widget.resize(*WIDE)
    assert widget.visible_views == ("front", "back")


def test_a_suggestion_on_the_back_turns_a_narrow_map_round(qtbot: QtBot) -> None:
    widget = shown(qtbot, SMALL)
    widget.set_model(BodyMapModel(suggested=(("but_r", "r1c3"), ("thi_l", "r1c1"))))
    assert widget.visible_views == ("back",)


def test_another_model_repaints(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    before = widget.grab().toImage()
    recent = {("abd_l", "r1c1"): CellLook("recent")}
    widget.set_model(replace(widget.model, cells=recent))
    after = widget.grab().toImage()
    assert after != before
    widget.set_model(replace(widget.model, chosen=("abd_l", "r1c1")))
    assert widget.grab().toImage() != after


def test_pointer_and_focus_light_up(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    rest = widget.grab().toImage()
    button = widget.canvas.button(("thi_l", "r1c1"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    focused = widget.grab().toImage()
    assert focused != rest
    button.clearFocus()
    assert widget.grab().toImage() == rest
    QTest.mouseMove(button, middle(button))
    qtbot.waitUntil(lambda: button.hovered)
    assert widget.grab().toImage() != rest


def test_a_coarser_grid_for_a_small_child_has_fewer_cells(qtbot: QtBot) -> None:
    coarse = BodyMapModel(grids={"thi_l": (2, 1), "thi_r": (2, 1)}, suggested=(("thi_l", "r4c2"),))
    widget = shown(qtbot, WIDE)
    widget.set_model(coarse)
    spots = set(buttons(widget))
    assert {s for s in spots if s[0] == "thi_l"} == {("thi_l", "r1c1"), ("thi_l", "r2c1")}
    assert len(spots) == 54 - 12
    assert _reached(widget, "thi_l") == {("thi_l", "r1c1"), ("thi_l", "r2c1")}
    widget.set_model(BodyMapModel())
    assert len(buttons(widget)) == 54


def test_hidden_regions_are_gone(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    widget.zoom_to("arm_l")
    widget.set_model(BodyMapModel(hidden=frozenset({"arm_l", "arm_r"})))
    assert widget.zoomed_region is None
    assert {spot[0] for spot in buttons(widget)} == set(REGIONS) - {"arm_l", "arm_r"}


@pytest.mark.parametrize("size", [(160, 160), (200, 900), (900, 160), (1200, 900)])
@pytest.mark.parametrize("region", [None, "abd_r", "but_l"])
def test_every_size_is_painted_within_its_bounds(
    qtbot: QtBot, size: tuple[int, int], region: str | None
) -> None:
    widget = shown(qtbot, size)
    if region is not None:
        widget.zoom_to(region)
    inside = widget.canvas.rect()
    assert buttons(widget)
    assert all(inside.contains(button.geometry()) for button in buttons(widget).values())


def test_own_colours_are_kept_and_the_theme_is_followed(qtbot: QtBot) -> None:
    widget = shown(qtbot, WIDE)
    light = widget.grab().toImage()
    widget.set_colours(BodyMapColours.from_palette(DARK))
    assert widget.grab().toImage() != light
    widget.set_colours(None)
    assert widget.grab().toImage() == light
    assert BodyMapColours.from_palette(LIGHT).rest_ramp == LIGHT.rest_ramp


def test_the_thumbnail_shows_the_side_that_matters_and_says_so(qtbot: QtBot) -> None:
    spot = ("but_l", "r1c2")
    look = CellLook("rested", label="Left buttock, top row: 40 days rested")
    thumbnail = BodyMapThumbnail(BodyMapModel(cells={spot: look}, suggested=(spot,)))
    qtbot.addWidget(thumbnail)
    assert thumbnail.view == "back"
    assert thumbnail.accessibleName() == look.label
    assert thumbnail.focusPolicy() == Qt.FocusPolicy.NoFocus
    with_ring = _picture(thumbnail)
    thumbnail.set_model(BodyMapModel(cells={spot: look}))
    assert thumbnail.view == "front"
    assert thumbnail.accessibleName() == ""
    assert _picture(thumbnail) != with_ring
    assert BodyMapThumbnail(BodyMapModel(suggested=(spot,)), view="front").view == "front"


def test_the_page_around_a_thumbnail_does_not_wait_for_the_figure(qtbot: QtBot) -> None:
    thumbnail = BodyMapThumbnail(BodyMapModel(suggested=(("abd_l", "r1c1"),)))
    qtbot.addWidget(thumbnail)
    thumbnail.resize(210, 360)
    at_first = thumbnail.grab().toImage()
    blank = QWidget()
    qtbot.addWidget(blank)
    blank.resize(210, 360)
    assert at_first == blank.grab().toImage()
    assert _picture(thumbnail) != at_first


def test_a_thumbnail_keeps_its_shape_and_lets_clicks_through(qtbot: QtBot) -> None:
    for figure, view in product(FIGURES, VIEWS):
        thumbnail = BodyMapThumbnail(BodyMapModel(figure), view=view)
        qtbot.addWidget(thumbnail)
        hint, least = thumbnail.sizeHint(), thumbnail.minimumSizeHint()
        sheet = drawing(figure, view).sheet
        assert hint.width() / hint.height() == pytest.approx(
            sheet.width() / sheet.height(), abs=0.01
        )
        assert hint.width() / hint.height() == pytest.approx(
            least.width() / least.height(), abs=0.02
        )
        assert thumbnail.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_switch_of_theme_recolours_everything(qtbot: QtBot, qapp: QApplication) -> None:
    manager = ThemeManager(qapp)
    manager.use("light")
    widgets = [
        shown(qtbot, WIDE),
        BodyMapThumbnail(BodyMapModel(suggested=(("abd_l", "r1c1"),))),
        BodyMapLegend(),
        BodyMapLegend(heat=True),
    ]
    pictures: dict[ThemeChoice, list[QImage]] = {}
    _picture(widgets[1])
    try:
        for choice in ("light", "dark", "contrast", "light"):
            manager.use(choice)
            shots = [widget.grab().toImage() for widget in widgets]
            assert shots == pictures.setdefault(choice, shots)
    finally:
        manager.use("light")
    for one, other in combinations(pictures.values(), 2):
        assert all(a != b for a, b in zip(one, other, strict=True))


def test_the_legend_names_every_state_and_wraps(qtbot: QtBot) -> None:
    legend = BodyMapLegend()
    qtbot.addWidget(legend)
    wide, narrow = legend.layout().heightForWidth(2000), legend.layout().heightForWidth(260)
    assert narrow > 3 * wide
    words = _words(legend)
    assert {"Rested", "Used lately", "Not used yet", "Left out for now"} <= words
    heat = BodyMapLegend(heat=True)
    qtbot.addWidget(heat)
    assert _words(heat) == {"Seldom to often used"}


def _words(widget: BodyMapLegend) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}


def _push_buttons(widget: BodyMap) -> list[QPushButton]:
    return [b for b in widget.findChildren(QPushButton) if b.isVisible()]


def _picture(widget: QWidget) -> QImage:
    """Return what is seen once the figure, which comes after its page, is there."""
    widget.resize(210, 360)
    widget.grab()
    QApplication.processEvents()
    return widget.grab().toImage()


def _focused(widget: BodyMap) -> Spot:
    focused = widget.focusWidget()
    assert isinstance(focused, CellButton)
    return focused.spot


def _step(widget: BodyMap, start: Spot, key: Qt.Key) -> Spot:
    widget.canvas.button(start).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget.focusWidget(), key)
    return _focused(widget)


def _reached(widget: BodyMap, region: str) -> set[Spot]:
    """Return every cell of a region that the arrow keys lead to from where Tab arrives."""
    seen: set[Spot] = set()
    waiting = [(region, "r1c1")]
    while waiting:
        spot = waiting.pop()
        if spot in seen or spot[0] != region:
            continue
        seen.add(spot)
        waiting += [_step(widget, spot, key) for key in ARROWS]
    return seen
