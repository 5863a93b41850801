"""The chosen product, and the products similar to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label, row
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.product.answers import Goods, Near

_BAR_WIDTH = 56


class SimilarPanel(Panel):
    """Shows what is similar to the chosen product.

    Signals:
        product_wanted(int): The row in the goods of a similar product that was clicked.
        help_wanted: The merchant pressed the button that leads on.
    """

    product_wanted = Signal(int)
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The chosen product"))
        self._near: Near | None = None
        self.name = ElidedLabel("heading")
        self.note = ElidedLabel("soft")
        self.title = label(self.tr("Similar products"), "heading")
        self.hint = label("", "hint", wraps=True)
        self.empty = label("", "soft", wraps=True)
        self.help_button = button("", "primary")
        self.help_button.clicked.connect(self.help_wanted)
        self.view = TableView(theme, self.tr("Similar products"), self, two_lines=True, sorts=False)
        self.view.setToolTip(self.tr("Click a product to go there"))
        # A click goes there at once; by keyboard, the arrows look through them and Enter goes.
        self.view.clicked.connect(self._wanted)
        self.view.activated.connect(self._wanted)
        self._lay_out()
        self.say(self.tr("Choose a product to see what is similar to it."))

    def _lay_out(self) -> None:
        self.box.addWidget(self.name)
        self.box.addWidget(self.note)
        self.box.addSpacing(2 * UNIT)
        for widget in (self.title, self.hint, self.empty):
            self.box.addWidget(widget)
        self.box.addLayout(row(self.help_button, None))
        self.box.addWidget(self.view, 1)
        self._stretch = self.box.count()
        self.box.addStretch(0)

    def show_product(self, name: str, note: str) -> None:
        """Show which product was chosen; the last one's similar products stay until its own are there."""
        self.name.say(name)
        self.note.say(note)

    def say(self, sentence: str, help_text: str = "") -> None:
        """Show a sentence in place of similar products.

        Args:
            sentence: What to say.
            help_text: What the button says that leads on; "" for none.
        """
        self._near = None
        self.view.table.replace(())
        for widget in (self.view, self.title, self.hint):
            widget.hide()
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.help_button.setText(help_text)
        self.help_button.setAccessibleName(help_text)
        self.help_button.setVisible(bool(help_text))
        self.box.setStretch(self._stretch, 1)

    def show_near(self, near: Near, goods: Goods) -> None:
        """Show the similar products."""
        self._near = near
        self.empty.hide()
        self.help_button.hide()
        self.hint.setText(self._hint(near))
        self.hint.setVisible(bool(near.few))
        few = self.tr("few sales: the similarity says little")
        # Where the product itself is unsure, the hint says so once.
        second = np.where(near.unsure & (near.few == 0), few, goods.note[near.row]).astype(object)
        faint = np.where(near.unsure, "faint", "").astype(object)
        self.view.table.replace((
            Column(self.tr("Product"), goods.label[near.row], second=second),
            Column(self.tr("Similarity"), near.similarity, words.decimal, bar=np.clip(near.similarity, 0, 1),
                   bar_width=_BAR_WIDTH, tones=faint,
                   tip=self.tr("Full where two products are bought by the same customers, empty where by others")),
            Column(self.tr("Both"), near.both, words.whole, numeric=True,
                   tip=self.tr("Customers who bought both products")),
        ))  # fmt: skip
        self.view.set_widths(stretch=0, optional=(2,))
        self.view.show()
        self.title.show()
        self.box.setStretch(self._stretch, 0)

    def _hint(self, near: Near) -> str:
        if near.few == 1:
            return self.tr("Bought by 1 customer only: what is similar to it is a guess.")
        return self.tr("Bought by %Ln customers only: what is similar to it is a guess.", "", near.few)

    @Slot(QModelIndex)
    def _wanted(self, index: QModelIndex) -> None:
        if self._near is not None and index.isValid():
            self.product_wanted.emit(int(self._near.row[index.row()]))
