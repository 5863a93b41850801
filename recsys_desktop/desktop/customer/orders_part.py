"""The chosen customer's orders over time, and in words the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.customer.orders_strip import OrdersStrip
from recsys_desktop.desktop.parts import ElidedLabel
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.language import isolated, listed

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Orders

_MOST_NAMES = 12


class OrdersPart(QWidget):
    """A sentence above the strip.

    Attributes:
        strip: The orders.
        sentence: How many they are, or what the one is that is looked at.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ElidedLabel("small")
        self.strip = OrdersStrip(theme)
        self.strip.order_marked.connect(self._tell)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.sentence)
        box.addWidget(self.strip)
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Show none."""
        self.show_orders(None)

    @Slot(object)
    def show_orders(self, orders: Orders | None) -> None:
        """Show these; the part is hidden where there are none."""
        self.strip.show_orders(orders)
        self.setVisible(orders is not None and len(orders.table.time) > 0)
        self._tell(-1)

    @Slot(int)
    def _tell(self, order: int) -> None:
        orders = self.strip.orders
        if orders is None or not len(orders.table.time):
            return
        text, *shorter = self._all(orders) if order < 0 else [self._one(orders, order)]
        self.sentence.say(text, *shorter)
        self.strip.setAccessibleDescription(text)
        self.strip.setToolTip("" if order < 0 else self._list(orders, order))

    def _all(self, orders: Orders) -> list[str]:
        """Return what is said of all orders, the longest first."""
        table = orders.table
        first, count = words.day(table.time[0]), len(table.time)
        if count == 1:
            told = self.tr("1 order, on {day}").format(day=first)
        else:
            told = self.tr("%Ln orders since {day}", "", count).format(day=first)
        spent = float(table.spent.sum())
        if spent <= 0:
            return [told]
        money = words.Money(orders.currency)(spent)
        explained = self.tr("{money} spent before refunds").format(money=money)
        brief = self.tr("%Ln orders", "", count)
        return [f"{told} · {explained}", f"{told} · {money}", f"{brief} · {money}"]

    def _one(self, orders: Orders, order: int) -> str:
        names = listed(map(isolated, orders.names_of(order)))
        return " · ".join([*self._when_and_how_much(orders, order), names])

    def _when_and_how_much(self, orders: Orders, order: int) -> list[str]:
        spent = float(orders.table.spent[order])
        return [words.day(orders.table.time[order])] + ([words.Money(orders.currency)(spent)] if spent > 0 else [])

    def _list(self, orders: Orders, order: int) -> str:
        names = orders.names_of(order)
        lines = [" · ".join(self._when_and_how_much(orders, order)), *names[:_MOST_NAMES]]
        if len(names) > _MOST_NAMES:
            lines.append(self.tr("and %Ln more", "", len(names) - _MOST_NAMES))
        return "\n".join(lines)
