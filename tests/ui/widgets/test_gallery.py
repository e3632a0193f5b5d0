"""The whole kit at once, in every theme, size of text and direction of writing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication

from companion.ui import languages, theme
from companion.ui.theme import PALETTES
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.page import PageFrame
from tests.ui import checks
from tests.ui.widgets import gallery

LOOKS = [
    pytest.param("light", 1.0, "en", (1280, 800), id="light"),
    pytest.param("dark", 1.0, "en", (1280, 800), id="dark"),
    pytest.param("contrast", 1.0, "en", (1280, 800), id="contrast"),
    pytest.param("light", 1.0, "en", (960, 640), id="small window"),
    pytest.param("light", 2.0, "en", (960, 640), id="small window, 200 %"),
    pytest.param("dark", 2.0, "en", (1280, 800), id="200 %"),
    pytest.param("light", 1.5, "x-long", (1280, 800), id="long words, 150 %"),
    pytest.param("light", 2.0, "x-rtl", (960, 640), id="right to left, 200 %"),
    pytest.param("light", 1.0, "en", (3840, 2160), id="4K"),
]


@pytest.fixture
def show(qtbot, qapp, look):
    """Return a function that shows the gallery in one look."""

    def shown(palette, scale, language, size):
        languages.install(qapp, language)
        look.use(palette, text_scale=scale)
        window = gallery.window()
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qapp.processEvents()
        return window

    return shown


@pytest.mark.parametrize(("palette", "scale", "language", "size"), LOOKS)
def test_nothing_is_cut_covered_or_too_small_to_press(show, palette, scale, language, size):
    window = show(palette, scale, language, size)
    assert checks.cut_off(window) == []
    assert checks.sideways(window) == []
    assert checks.overlapping(window) == []
    assert checks.too_small(window) == []


@pytest.mark.parametrize(("palette", "scale", "language", "size"), LOOKS)
def test_everything_operable_has_a_name(show, palette, scale, language, size):
    assert checks.nameless(show(palette, scale, language, size)) == []


def test_switching_theme_and_size_on_screen_leaves_nothing_cut(show, look, qapp):
    window = show("light", 1.0, "en", (1280, 800))
    for palette, scale in (("dark", 2.0), ("contrast", 1.0), ("light", 1.5)):
        look.use(palette, text_scale=scale)
        qapp.processEvents()
        assert checks.cut_off(window) == []
        assert checks.sideways(window) == []


def test_tab_reaches_everything_and_comes_back(show):
    window = show("light", 1.0, "en", (1280, 800))
    visited = checks.tab_round(window)
    stops = {w for w in visited if isinstance(w, QAbstractButton)}
    wanted = {
        w
        for w in checks.visible(window, QAbstractButton)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()
    }
    assert wanted <= stops


@pytest.mark.parametrize("palette", PALETTES)
def test_the_keyboard_ring_is_seen_on_every_button(show, focus_ring, palette):
    window = show(palette, 1.0, "en", (1280, 2600))
    ring = QColor(theme.current().palette.focus).name()
    for stop in checks.tab_round(window):
        QApplication.sendPostedEvents()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if not isinstance(stop, QAbstractButton):
            continue
        assert focus_ring.target is stop
        spot = stop.mapTo(window, stop.rect().topLeft()) + QPoint(stop.width() // 2, -4)
        above = window.grab(QRect(spot, QSize(1, 1))).toImage().pixelColor(0, 0).name()
        assert above == ring, checks.told(stop)


def test_a_click_shows_no_ring(show, focus_ring, qtbot):
    window = show("light", 1.0, "en", (1280, 800))
    button = next(b for b in checks.visible(window, QAbstractButton) if b.isEnabled())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert focus_ring.target is None


def test_the_ring_follows_what_scrolls_and_leaves_what_goes(show, focus_ring, qapp):
    window = show("light", 1.0, "en", (1280, 800))
    area = window.findChild(PageFrame).scroll_area
    stop = next(w for w in checks.tab_round(window) if area.isAncestorOf(w))
    focus_on(stop)
    ring = focus_ring._ring
    bar = area.verticalScrollBar()
    qapp.processEvents()
    step = 10 if bar.value() + 10 <= bar.maximum() else -10
    before = ring.geometry()
    bar.setValue(bar.value() + step)
    qapp.processEvents()
    assert ring.geometry().top() == before.top() - step
    stop.hide()
    assert focus_ring.target is not stop
