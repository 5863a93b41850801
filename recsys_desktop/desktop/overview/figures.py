"""How much the shop holds: large numbers, each with a word under it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.freshness import tell_age
from recsys_desktop.desktop.parts import Panel, label
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.store.tables import Totals


class Figure(QWidget):
    """One number and what it counts; the tooltip explains it."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._word = label("", "large"), label("", "soft")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._number)
        box.addWidget(self._word)

    def show_figure(self, number: str, word: str, tip: str) -> None:
        """Show a number.

        Args:
            number: The number, as it is written.
            word: What it counts.
            tip: Explains it.
        """
        self._number.setText(number)
        self._word.setText(word)
        self.setToolTip(tip)
        self.setAccessibleName(f"{number} {word}")
        self.setAccessibleDescription(tip)


class FiguresPanel(Panel):
    """The shop's figures in one row.

    Attributes:
        lines: Sales lines.
        orders: Orders.
        customers: Customers.
        products: Products.
        days: From the first sale to the last.
        age: Says where the last one is long ago.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What the shop holds"))
        self.lines, self.orders, self.customers, self.products, self.days = (Figure() for _ in range(5))
        across = QHBoxLayout()
        across.setSpacing(4 * UNIT)
        for one in (self.lines, self.orders, self.customers, self.products):
            across.addWidget(one, 2)
        across.addWidget(self.days, 3)
        self.age = label("", "small", wraps=True)
        self.box.addLayout(across)
        self.box.addWidget(self.age)

    def show_totals(self, totals: Totals, old_last_sale: date | None) -> None:
        """Show these figures.

        Args:
            totals: The figures.
            old_last_sale: The day of the last sale where it is long ago.
        """
        tell_age(self.age, old_last_sale)
        self.lines.show_figure(
            words.whole(totals.lines), self.tr("sales lines", "", totals.lines), self._lines_tip(totals)
        )
        per_order = totals.lines / max(totals.orders, 1)
        self.orders.show_figure(
            words.whole(totals.orders),
            self.tr("orders", "", totals.orders),
            self.tr("{lines} lines in an order, on average").format(lines=words.decimal(per_order, 1)),
        )
        self.customers.show_figure(
            words.whole(totals.customers),
            self.tr("customers", "", totals.customers),
            self.tr("Customers whose number or name is in the sales; each gets lists"),
        )
        self.products.show_figure(
            words.whole(totals.products),
            self.tr("products", "", totals.products),
            self.tr("Different products that were sold"),
        )
        self._show_days(totals)

    def _lines_tip(self, totals: Totals) -> str:
        tip = self.tr("A line says that one product was bought in one order.")
        if not totals.anonymous:
            return tip + " " + self.tr("The customer of every line is known.")
        if totals.anonymous == 1:
            return tip + " " + self.tr("One line is of an unknown customer: nothing is learned from it.")
        unknown = self.tr("{count} lines ({share} %) are of unknown customers: nothing is learned from these.").format(
            count=words.whole(totals.anonymous), share=words.decimal(100 * totals.anonymous / totals.lines, 1)
        )
        return f"{tip} {unknown}"

    def _show_days(self, totals: Totals) -> None:
        if totals.first is None or totals.last is None:
            return
        days = (totals.last.date() - totals.first.date()).days + 1
        self.days.show_figure(
            self.tr("{first} – {last}").format(first=words.day(totals.first), last=words.day(totals.last)),
            self.tr("%Ln days of sales", "", days) if days > 1 else self.tr("one day of sales"),
            self.tr("The first and the last sale"),
        )
