"""Icons wear the theme's colours and are sharp on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon

from companion.resource_files import resource
from companion.ui import icons
from companion.ui.theme import DARK, LIGHT

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def colours(picture):
    image = picture.toImage()
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(look, name):
    assert LIGHT.text in colours(icons.pixmap(name, "text", 48))


def test_icons_follow_the_theme(look):
    assert LIGHT.accent_text in colours(icons.pixmap("check", "accent_text", 48))
    look.use("dark")
    assert DARK.accent_text in colours(icons.pixmap("check", "accent_text", 48))


def test_icons_grow_with_the_text(look):
    before = icons.pixmap("check").deviceIndependentSize()
    look.use("light", text_scale=2.0)
    assert icons.pixmap("check").deviceIndependentSize() == before * 2


def test_a_disabled_icon_is_muted(look):
    drawn = icons.icon("trash-2", "call", 48).pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert LIGHT.text_muted in colours(drawn)
    assert LIGHT.call not in colours(drawn)


def test_arrows_turn_round_for_right_to_left_readers(look, qapp):
    forward = icons.pixmap("chevron-right", "text", 48).toImage()
    upright = icons.pixmap("check", "text", 48).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = icons.pixmap("chevron-right", "text", 48).toImage()
    assert turned == forward.flipped(Qt.Orientation.Horizontal)
    assert icons.pixmap("check", "text", 48).toImage() == upright


def test_an_unknown_icon_is_named(look):
    with pytest.raises(icons.UnknownIconError, match="no icon named 'unicorn'"):
        icons.icon("unicorn")


@pytest.mark.parametrize("size", icons.APP_ICON_SIZES)
def test_the_programs_own_icon_is_there_in_every_size(look, size):
    picture = icons.app_icon().pixmap(QSize(size, size))
    assert picture.deviceIndependentSize().toSize() == QSize(size, size)
    ground = picture.toImage().pixelColor(size // 2, size // 8)
    assert ground.alpha() == 255
    assert 165 <= ground.hue() <= 185  # teal, as the program's accent
    assert picture.toImage().pixelColor(0, 0).alpha() < 128  # its corners are round


def test_the_icons_come_with_their_licence():
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
