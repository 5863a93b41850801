"""One customer's orders and two lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.customer.answers import Lists
from recsys_desktop.desktop.customer.orders_part import OrdersPart
from recsys_desktop.desktop.customer.sheet import Sheet
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label, row
from recsys_desktop.desktop.tables.fit import fit_bars
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.exporting.table import ListTable

NEW, AGAIN = "new", "again"

_NAME_WIDTH = 150
_WIDEST_NUMBER = 150
_LOW = 400
"""Below this height the list needs the room of the orders over time."""


class ListPanel(Panel):
    """Shows *New for you* and *Buy again*, one at a time.

    Attributes:
        name: Whose lists.
        number: The customer's number or e-mail address: two may have one name.
        mail: What the customer says to mail.
        orders: What the customer bought, over time.
        sheet: Prints both lists.

    Signals:
        told(str): What was copied.
        product_chosen(str): The id of the chosen product; "" for none.
        train_wanted: The merchant wants a model.
    """

    told = Signal(str)
    product_chosen = Signal(str)
    train_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Lists of the chosen customer"))
        self._lists: Lists | None = None
        self._wanted = ""
        self.name, self.number = ElidedLabel("heading"), ElidedLabel("small")
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.mail = ElidedLabel("small")
        self.mail.hide()
        self.orders = OrdersPart(theme)
        self.new_tab = button(self.tr("New for you"), "tab")
        self.again_tab = button(self.tr("Buy again"), "tab")
        self._tabs = QButtonGroup(self)
        for tab in (self.new_tab, self.again_tab):
            tab.setCheckable(True)
            self._tabs.addButton(tab)
        self.new_tab.setChecked(True)
        self._tabs.buttonClicked.connect(self._show_list)
        self.hint = label("", "hint", wraps=True)
        self.empty = label("", "soft", wraps=True)
        self.train_button = button(self.tr("Train a model"), "primary")
        self.train_button.clicked.connect(self.train_wanted)
        self.view = TableView(theme, self.tr("Offers"), self, two_lines=True, sorts=False)
        self.view.chosen.connect(self._chosen)
        self.copy_button = button(self.tr("Copy list"))
        self.copy_button.setToolTip(self.tr("Copy the list with its headers, for a spreadsheet"))
        self.copy_button.clicked.connect(self._copy)
        self.sheet = Sheet(self)
        self.print_button = button(self.tr("Print sheet"))
        self.print_button.setToolTip(self.tr("One page with both lists, for the counter"))
        self.print_button.setMenu(self.sheet.menu)
        self._lay_out()
        self.say(self.tr("Choose a customer to see what to offer."))

    def _lay_out(self) -> None:
        who = row(self.name, self.number)
        who.setStretch(0, 1)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(who)
        head.addWidget(self.mail)
        self.box.addLayout(head)
        self.box.addWidget(self.orders)
        self.box.addLayout(row(self.new_tab, self.again_tab, None))
        for widget in (self.hint, self.empty):
            self.box.addWidget(widget)
        self.box.addLayout(row(self.train_button, None))
        self.box.addWidget(self.view, 1)
        self.box.addLayout(row(self.copy_button, self.print_button, None))
        self._stretch = self.box.count()
        self.box.addStretch(0)
        # The lists are what one comes for; the orders are looked at now and then.
        for one, following in pairwise((self.new_tab, self.again_tab, self.train_button, self.view, self.orders.strip)):
            QWidget.setTabOrder(one, following)

    @property
    def shown_list(self) -> str:
        """``new`` or ``again``."""
        return NEW if self.new_tab.isChecked() else AGAIN

    def choose_list(self, name: str) -> None:
        """Show ``new`` or ``again`` from now on."""
        (self.again_tab if name == AGAIN else self.new_tab).setChecked(True)
        self._show_list()

    @property
    def chosen_product(self) -> str:
        """The id of the chosen product; "" for none."""
        row = self.view.chosen_row
        return "" if self._lists is None or row < 0 else str(self._shown_table(self._lists).product_id[row])

    def want_product(self, product: str) -> None:
        """Choose this one, in place of the first, in the next lists where it is there."""
        self._wanted = product

    def say(self, sentence: str, *, train: bool = False) -> None:
        """Show a sentence in place of the lists, and where it helps the button that trains."""
        self._lists = self.sheet.lists = None
        self.view.table.replace(())
        self._set_content(visible=False)
        self.hint.hide()
        self.empty.setText(sentence)
        self.empty.show()
        self.train_button.setVisible(train)

    def show_customer(self, name: str, number: str) -> None:
        """Show whose lists are being made; the last lists stay until they are there.

        Args:
            name: The customer's name; the number where there is none, "" for nobody.
            number: The customer's number or e-mail address.
        """
        self.name.say(name)
        # Where it is nobody, the sentence in its place begins as high as those beside it.
        self.name.setVisible(bool(name))
        told = "" if number == name else number
        self.number.say(told)
        self.number.setFixedWidth(min(self.number.fontMetrics().horizontalAdvance(told) + UNIT, _WIDEST_NUMBER))
        self.number.setVisible(bool(told))

    def show_mail(self, word: int) -> None:
        """Show what the customer says to mail: 1 yes, -1 no, 0 nothing."""
        told = {1: self.tr("Agrees to mail"), -1: self.tr("Wants no mail")}.get(word, "")
        self.mail.say(told)
        self.mail.setVisible(bool(told))

    def show_lists(self, lists: Lists) -> None:
        """Show a customer's lists, and choose the first product, or the one that was wanted."""
        self._lists = self.sheet.lists = lists
        self.show_customer(lists.label, lists.customer)
        self.empty.hide()
        self.train_button.hide()
        self._set_content(visible=True)
        self._show_list()

    def _set_content(self, *, visible: bool) -> None:
        for widget in (self.view, self.copy_button, self.print_button, self.new_tab, self.again_tab):
            widget.setVisible(visible)
        self.box.setStretch(self._stretch, 0 if visible else 1)

    @Slot()
    def _show_list(self) -> None:
        if self._lists is None:
            return
        table = self._shown_table(self._lists)
        self.view.table.replace(self._columns(table))
        self.view.set_widths(stretch=1, optional=(0, 2), least=_NAME_WIDTH)
        hint = self._hint(table)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        wanted, self._wanted = np.flatnonzero(table.product_id == self._wanted), ""
        if not self.view.choose(int(wanted[0]) if len(wanted) else 0):
            self.product_chosen.emit("")

    def _shown_table(self, lists: Lists) -> ListTable:
        return lists.new if self.shown_list == NEW else lists.again

    def _columns(self, table: ListTable) -> Sequence[Column]:
        again = self.shown_list == AGAIN
        money = words.Money(self._lists.currency if self._lists is not None else "")
        last = np.array([self.tr("last {day}").format(day=words.day(day)) for day in table.last_purchase], object)
        return (
            Column("#", table.rank, words.whole, numeric=True, tones=np.full(len(table), "soft", object)),
            Column(self.tr("Product"), table.product_name, second=last if again else table.category),
            Column(self.tr("Price"), table.price, money, numeric=True, tip=self.tr("Price of the last sale")),
            Column(
                self.tr("Fit"),
                table.score,
                words.decimal,
                bar=fit_bars(table.score),
                bar_width=40,
                tip=self.tr("How well it fits, beside the best of the list; nothing where it does not fit"),
            ),
        )

    def _hint(self, table: ListTable) -> str:
        if not len(table):
            if self.shown_list == AGAIN:
                return self.tr("Nothing was bought yet.")
            return self.tr("There is no product that was not bought yet.")
        kind = table.kind[0]
        if kind == "bestseller" and self._lists is not None and self._lists.all_alike:
            return ""  # the page says so already
        if kind == "bestseller" and self.shown_list == NEW:
            return self.tr("No taste is known yet: these are what sells best now.")
        if kind == "cold-customer":
            return self.tr("New since the model was trained: the list follows from the purchases since then.")
        return ""

    @Slot()
    def _copy(self) -> None:
        self.view.copy()
        self.told.emit(self.tr("The list is copied: paste it into a letter or a spreadsheet."))

    @Slot(int)
    def _chosen(self, source_row: int) -> None:
        if self._lists is None or source_row < 0:
            return
        self.product_chosen.emit(self.chosen_product)

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the list the room where there is little: it is what one comes for."""
        super().resizeEvent(event)
        self.orders.strip.setVisible(self.height() >= _LOW)
