"""The rail on the near side: whose diary, which page, and when to call."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from companion.ui import icons, theme
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on, on_checked, set_checked
from companion.ui.widgets.avatar import Avatar
from companion.ui.widgets.buttons import Button, PressableArea
from companion.ui.widgets.labels import ElidedLabel, IconLabel
from companion.ui.widgets.rows import RowButton

_RAIL_PX: Final = 240
_AVATAR_PX: Final = 34
_RADIUS: Final = 10
_ASK_PADDING_PX: Final = 4 * SPACE.m
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NavItem(PressableArea):
    """One page in the rail: an icon and a word, teal on soft teal when it is the page shown."""

    def __init__(self, key: str, text: str, icon: str) -> None:
        super().__init__()
        self.key = key
        self._icon = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)  # spoken as one of several, not as a tick box
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = theme.current().metrics
        words = self.fontMetrics().horizontalAdvance(self._words())
        width = words + metrics.icon_px + SPACE.m * 4
        return QSize(width, metrics.target_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
        side = now.metrics.icon_px
        spot = QRect(QPoint(SPACE.m, (self.height() - side) // 2), QSize(side, side))
        picture = icons.pixmap(self._icon, "accent_text" if self.isChecked() else "text_muted")
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), spot), picture)
        self._paint_words(painter, side + 2 * SPACE.m)

    def _paint_words(self, painter: QPainter, indent: int) -> None:
        now = theme.current()
        area = self.rect().adjusted(indent, 0, -SPACE.s, 0)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        painter.setFont(now.font(strong=self.isChecked()))
        painter.setPen(now.colour("accent_text" if self.isChecked() else "text"))
        along = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = painter.fontMetrics().elidedText(
            self._words(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, along, shown)

    def _words(self) -> str:
        return self.accessibleName()


class PersonChip(RowButton):
    """Whose diary this is; pressing it offers the others."""

    def __init__(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.s, SPACE.s, SPACE.xs, SPACE.s)
        row.setSpacing(SPACE.s)
        super().__init__(row, fill="surface", edge="hairline")
        self._avatar = Avatar(size=_AVATAR_PX)
        self._name = ElidedLabel(role="strong")
        self._detail = ElidedLabel(role="small_muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(IconLabel("chevron-down", "text_muted", 16))
        self.let_presses_through()

    def set_person(self, name: str, detail: str = "", key: str = "") -> None:
        """Show another person, with a line such as the age below the name."""
        self._avatar.set_person(name, key)
        self._name.set_text(name)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self.setToolTip(name)
        self.setAccessibleName(translate("NavRail", "Person: {name}", name=name))
        self.setAccessibleDescription(detail)


class NavRail(QFrame):
    """Person switcher on top, pages between, "When to call" always at the foot.

    Up and Down move among the pages, Space or Enter shows one; Tab leaves the list.
    """

    page_chosen = Signal(str)
    person_clicked = Signal()
    when_to_call_clicked = Signal()
    ask_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self.person = PersonChip()
        self.when_to_call = Button(
            translate("NavRail", "When to call"), "danger", icon="phone-call"
        )
        self.ask = Button(translate("NavRail", "Visit question…"), "quiet", icon="message-circle")
        self.ask.setToolTip(
            translate("NavRail", "Write down a question for the next visit (Ctrl+Shift+Q)")
        )
        self._group = QButtonGroup(self)
        self._pages = QVBoxLayout()
        self._items: dict[str, NavItem] = {}
        self._build()
        self.person.clicked.connect(self.person_clicked)
        self.when_to_call.clicked.connect(self.when_to_call_clicked)
        self.ask.clicked.connect(self.ask_clicked)

    @property
    def current(self) -> str:
        """Return the key of the page shown as current, or an empty string."""
        checked = self._group.checkedButton()
        return checked.key if isinstance(checked, NavItem) else ""

    def add_page(self, key: str, text: str, icon: str) -> NavItem:
        """Add a page below those there are; ``key`` is what ``page_chosen`` sends."""
        item = NavItem(key, text, icon)
        on_checked(item, lambda: self.page_chosen.emit(key))
        item.installEventFilter(self)
        last = list(self._items.values())[-1] if self._items else self.person
        self._items[key] = item
        self._group.addButton(item)
        self._pages.insertWidget(self._pages.count() - 1, item)
        QWidget.setTabOrder(last, item)
        QWidget.setTabOrder(item, self.ask)
        QWidget.setTabOrder(self.ask, self.when_to_call)
        self._fit()
        return item

    def set_current(self, key: str) -> None:
        """Mark a page as the one shown; an unknown key marks none."""
        self._group.setExclusive(False)
        for name, item in self._items.items():
            set_checked(item, name == key)
        self._group.setExclusive(True)
        self._bring_into_sight()

    def set_person(self, name: str, detail: str = "", key: str = "") -> None:
        """Show whose diary this is."""
        self.person.set_person(name, detail, key)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, NavItem):
                self._step_from(watched, step)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_into_sight()

    def _step_from(self, item: NavItem, step: int) -> None:
        items = list(self._items.values())
        neighbour = items[(items.index(item) + step) % len(items)]
        focus_on(neighbour)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.l, SPACE.m, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(self.person)
        column.addWidget(self._scrolling_pages(), 1)
        foot = QVBoxLayout()
        foot.setSpacing(SPACE.s)
        foot.addWidget(self.ask)
        foot.addWidget(self.when_to_call)
        column.addLayout(foot)

    def _scrolling_pages(self) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("part", "scrollBody")
        holder.setLayout(self._pages)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(2)
        self._pages.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        self._area = area
        return area

    def _bring_into_sight(self) -> None:
        """Scroll to the page shown, where large text or a low window hides it."""
        item = self._group.checkedButton()
        if item is not None:
            self._area.ensureWidgetVisible(item, 0, SPACE.s)

    def _fit(self) -> None:
        margins = 2 * SPACE.m
        widest = max((item.sizeHint().width() for item in self._items.values()), default=0)
        room = max(_RAIL_PX - margins, widest, self.when_to_call.sizeHint().width())
        # A question of many words takes a second line rather than room from the page.
        self.ask.set_widest_line(room - theme.current().metrics.icon_px - _ASK_PADDING_PX)
        self.setFixedWidth(max(room, self.ask.sizeHint().width()) + margins)
