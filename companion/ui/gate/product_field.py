"""Choosing the product by its brand from the catalogue, or typing another one's name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from companion.domain.catalogue import Product
from companion.ui import theme
from companion.ui.gate.composite import CompositeField
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.buttons import Button, Pressed, is_enter, quiet_button
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.labels import IconLabel, Label

_ROWS_SHOWN: Final = 5
_AS_TYPED: Final = ""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class ChosenProduct:
    """A product of the catalogue, or one typed by name with an empty ``id``."""

    id: str
    name: str


def matching(products: Sequence[Product], text: str) -> tuple[Product, ...]:
    """Return the products in whose brand, substance or maker every typed word occurs."""
    words = text.casefold().split()
    return tuple(
        product
        for product in products
        if all(
            word in f"{product.brand} {product.inn} {product.maker}".casefold() for word in words
        )
    )


class ProductField(CompositeField):
    """A search line over a list; once chosen, the product alone with a way to change it."""

    chosen = Signal()

    def __init__(self, products: Sequence[Product]) -> None:
        super().__init__()
        self._products = sorted(products, key=lambda product: product.brand.casefold())
        self._value: ChosenProduct | None = None
        self.search = TextField(hint=translate("Product", "Search by brand, substance or maker"))
        self.search.setAccessibleName(translate("Product", "Search for the product"))
        self.list = QListWidget()
        self.list.setProperty("part", "choices")
        self.list.setAccessibleName(translate("Product", "Products"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._result = _Result(self._reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for part in (self.search, self.list, self._result):
            column.addWidget(part)
        self.search.installEventFilter(self)
        self.search.changed.connect(self._filter)
        self.list.itemClicked.connect(self._take)
        self.mark_within(self.search)
        self.setFocusProxy(self.search)
        self.fit()
        self._filter()
        self._show_state()

    @property
    def change(self) -> Button:
        """Return the button that opens the list again."""
        return self._result.change

    def value(self) -> ChosenProduct | None:
        """Return the product chosen or named, None before."""
        return self._value

    def set_value(self, value: ChosenProduct | None) -> None:
        """Choose a product, or none."""
        self._value = value
        if value is not None:
            self._result.show_product(value.name, self._detail(value))
        self._show_state()
        self.changed.emit()

    def problem(self) -> str:
        """Return what is still to be done, or an empty string.

        A name that is one of the list, or that nothing in the list resembles, is taken as it is.
        """
        self._settle()
        if self._value is not None:
            return ""
        if self.search.value():
            return translate(
                "Product", "Choose one from the list; the last line takes the name as typed."
            )
        return translate("Product", "Choose the product, or type its name as on the pack.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
            item: QListWidgetItem | None = self.list.currentItem()
            if is_enter(event) and item is not None:
                self._take(item)
                return True
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the parts their sizes at the text size in force."""
        row = theme.current().metrics.target_px
        self.list.setFixedHeight(row * _ROWS_SHOWN + 2)

    def _filter(self) -> None:
        typed = self.search.value()
        self.list.clear()
        found = matching(self._products, typed)
        for product in found:
            self._add(f"{product.brand} · {product.inn}, {product.maker}", product.id)
        if typed:
            self._add(translate("Product", "Use “{name}” as typed", name=typed), _AS_TYPED)
            self.list.setCurrentRow(0)
        if not self._value:
            self.changed.emit()

    def _add(self, words: str, key: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(words)
        self.list.addItem(item)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        item = self.list.currentItem()
        if item is not None:
            announce(self.search, item.text())

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        product = self._product(key)
        name = product.brand if product else self.search.value()
        self.set_value(ChosenProduct(key, name))
        self.chosen.emit()

    def _settle(self) -> None:
        typed = self.search.value()
        if self._value is not None or not typed:
            return
        same = [p for p in self._products if p.brand.casefold() == typed.casefold()]
        if same:
            self.set_value(ChosenProduct(same[0].id, same[0].brand))
        elif not matching(self._products, typed):
            self.set_value(ChosenProduct("", typed))

    def _reopen(self) -> None:
        self.set_value(None)
        self.search.setFocus(Qt.FocusReason.TabFocusReason)
        self.search.selectAll()

    def _show_state(self) -> None:
        searching = self._value is None
        self.search.setVisible(searching)
        self.list.setVisible(searching)
        self._result.setVisible(not searching)
        self.setFocusProxy(self.search if searching else self._result.change)

    def _detail(self, value: ChosenProduct) -> str:
        product = self._product(value.id)
        if product is None:
            return translate("Product", "typed by you")
        return f"{product.inn} · {product.maker}"

    def _product(self, key: str) -> Product | None:
        return next((product for product in self._products if product.id == key), None)


class _Result(QWidget):
    """The product chosen, with the button to choose another."""

    def __init__(self, reopen: Pressed) -> None:
        super().__init__()
        self._name = Label(role="strong")
        self._detail = Label(role="small_muted")
        self.change = quiet_button(translate("Product", "Change"), reopen)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(IconLabel("circle-check", "accent_text", 24))
        row.addLayout(words, 1)
        row.addWidget(self.change)

    def show_product(self, name: str, detail: str) -> None:
        """Show a product by its name."""
        self._name.set_text(name)
        self._detail.set_text(detail)
        self.change.setAccessibleName(
            translate("Product", "Change the product, now {name}", name=name)
        )
