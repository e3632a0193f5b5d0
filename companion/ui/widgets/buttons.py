"""Buttons: one primary on a page, the rest secondary or quiet; Enter presses what has focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from companion.ui import icons, theme
from companion.ui.theme import SPACE, Role

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "segment"]
Pressed = Callable[[], object]

_ICON_ROLES: Final[dict[str, Role]] = {
    "primary": "on_accent", "quiet": "accent_text", "danger": "call", "onDark": "ground",
}  # fmt: skip
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Left to what the button stands in: a strip moves its focus, a page scrolls.
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_WIDEST_LINE_PX: Final = 420


def call_on_press(button: QAbstractButton, call: Pressed | None) -> None:
    """Call something without arguments when a button is pressed; None is ignored."""
    if call is not None:
        button.clicked.connect(lambda _checked=False: call())


def is_enter(event: QKeyEvent) -> bool:
    """Return whether Enter was just pressed, on either part of the keyboard."""
    return event.key() in _ENTER and not event.isAutoRepeat()


class PressableButton(QPushButton):
    """A push button that Enter presses as well as Space, wherever it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def on_press(self, call: Pressed | None) -> None:
        """Call something without arguments when the button is pressed; None is ignored."""
        call_on_press(self, call)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PressableArea(QAbstractButton):
    """A button that paints itself or is filled by labels; Enter presses it as well as Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def on_press(self, call: Pressed | None) -> None:
        """Call something without arguments when the button is pressed; None is ignored."""
        call_on_press(self, call)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Button(PressableButton):
    """A button with words, an optional icon, and as many lines as a long language needs.

    ``widest_line`` is where the words are broken, in pixels; less where a name may be long and
    room is short.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        *,
        icon: str = "",
        on_click: Pressed | None = None,
        widest_line: int = _WIDEST_LINE_PX,
    ) -> None:
        super().__init__()
        self._label, self._icon_name, self._widest_line = text, icon, widest_line
        self._laid_out: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.set_kind(kind)
        self.on_press(on_click)

    @property
    def label(self) -> str:
        """Return the words as given, before they were broken into lines."""
        return self._label

    def set_text(self, text: str) -> None:
        """Show other words; an ampersand in a name is an ampersand, not a shortcut."""
        if text == self._label:
            return
        self._label = text
        self.setAccessibleName(text)
        self._lay_out()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how much the button asks to be pressed."""
        if kind == self.property("kind"):
            return
        self.setProperty("kind", kind)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
        self._lay_out()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none for an empty name."""
        self._icon_name = name
        self._lay_out()

    def set_widest_line(self, pixels: int) -> None:
        """Break the words elsewhere, where the room of what the button stands in changes."""
        self._widest_line = pixels
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._lay_out()

    def _lay_out(self) -> None:
        """Break the words and draw the icon; Qt tells many times over that a style has changed."""
        now = theme.current()
        kind, direction = self.property("kind"), self.layoutDirection()
        wanted = (self._label, self._icon_name, self._widest_line, kind, direction, now)
        if wanted == self._laid_out:
            return
        self._laid_out = wanted
        metrics = QFontMetrics(now.font(strong=True))
        lines = wrapped(self._label, metrics, self._widest_line)
        self.setText("\n".join(lines).replace("&", "&&"))
        if self._icon_name:
            side = now.metrics.icon_px
            self.setIcon(_spaced(self._icon_name, _ICON_ROLES.get(kind, "text"), direction))
            self.setIconSize(QSize(side + SPACE.s, side))


class IconButton(PressableButton):
    """A square button with an icon alone; its name is spoken and shown as a tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        role: Role = "text_muted",
        on_click: Pressed | None = None,
    ) -> None:
        super().__init__()
        self._icon_name, self._role = icon, role
        self.setProperty("kind", "icon")
        self.set_name(name)
        self._draw()
        self.on_press(on_click)

    def set_name(self, name: str) -> None:
        """Change what is spoken and shown as a tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, name: str, role: Role | None = None) -> None:
        """Show another icon, in another colour if one is named."""
        self._icon_name, self._role = name, role or self._role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        metrics = theme.current().metrics
        self.setIcon(icons.icon(self._icon_name, self._role))
        self.setIconSize(QSize(metrics.icon_px, metrics.icon_px))
        self.setFixedSize(metrics.target_px, metrics.target_px)


def primary_button(text: str, on_click: Pressed | None = None, *, icon: str = "") -> Button:
    """Return the one button a page is about."""
    return Button(text, "primary", icon=icon, on_click=on_click)


def secondary_button(text: str, on_click: Pressed | None = None, *, icon: str = "") -> Button:
    """Return an outlined button for another way on."""
    return Button(text, "secondary", icon=icon, on_click=on_click)


def quiet_button(text: str, on_click: Pressed | None = None, *, icon: str = "") -> Button:
    """Return a button without an outline, for what is seldom needed."""
    return Button(text, "quiet", icon=icon, on_click=on_click)


def danger_button(text: str, on_click: Pressed | None = None, *, icon: str = "") -> Button:
    """Return a red-outlined button: a call, or what cannot be undone."""
    return Button(text, "danger", icon=icon, on_click=on_click)


def _spaced(name: str, role: Role, direction: Qt.LayoutDirection) -> QIcon:
    """Return an icon with air between it and the words, which a style sheet cannot give."""
    made = QIcon()
    looks: tuple[tuple[QIcon.Mode, Role], ...] = (
        (QIcon.Mode.Normal, role),
        (QIcon.Mode.Disabled, "text_muted"),
    )
    for mode, colour in looks:
        picture = icons.pixmap(name, colour)
        ratio = picture.devicePixelRatio()
        wide = QPixmap(picture.width() + round(SPACE.s * ratio), picture.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        indent = SPACE.s if direction == Qt.LayoutDirection.RightToLeft else 0
        painter.drawPixmap(indent, 0, picture)
        painter.end()
        made.addPixmap(wide, mode)
    return made


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return text broken into lines of at most ``width`` pixels, between words where it can be."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines += _pieces(word, metrics, width)
    return lines


def _pieces(word: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return a word as it is, or in pieces where it alone is wider than a line."""
    if metrics.horizontalAdvance(word) <= width:
        return [word]
    pieces = [""]
    for sign in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + sign) > width:
            pieces.append(sign)
        else:
            pieces[-1] += sign
    return pieces
