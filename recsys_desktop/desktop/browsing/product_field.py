"""A field in which a product's name is typed and the product chosen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from recsys_desktop.desktop.browsing.listed import Listed
from recsys_desktop.desktop.fields import ClearableField
from recsys_desktop.desktop.theme import Theme

MOST_SUGGESTIONS = 8


class ProductField(ClearableField):
    """Suggests products while one types, without regard to case and accents; Enter takes the first one.

    Attributes:
        product: The id of the product that was picked; "" for none.

    Signals:
        picked(str): Another product was picked; "" for none.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.product = ""
        self._products: Listed | None = None
        self._rows: list[int] = []
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST_SUGGESTIONS)
        self._popup = QListView()
        self._popup.setProperty("role", "suggestions")
        self._popup.setUniformItemSizes(True)
        self._popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(self._popup)
        theme.changed.connect(self._dress)
        self._dress()
        completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # an overload, as stubs lack them
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._take_first)

    def offer(self, products: Listed) -> None:
        """Let these be picked, the first ones first; another shop's product does not stay."""
        self._products = products
        if self.product and self.product not in products.row_of:
            self.clear()

    def take_up(self, product: str, label: str) -> None:
        """Let a product be picked before it is known which there are."""
        self.product = product
        self.setText(label)

    @Slot()
    def _dress(self) -> None:
        """Dress the suggestions, which are a window of their own."""
        self._popup.setStyleSheet(self._theme.sheet)

    def _matches(self) -> list[int]:
        text = self.text().strip()
        if self._products is None or not text:
            return []
        return [int(row) for row in np.flatnonzero(self._products.index.matches(text))[:MOST_SUGGESTIONS]]

    @Slot()
    def _suggest(self) -> None:
        self._rows = self._matches()
        products = self._products
        self._suggestions.setStringList([] if products is None else [str(products.label[row]) for row in self._rows])

    @Slot()
    def _changed(self) -> None:
        """Let go of the product when its name is no longer there."""
        if self.product and self._products is not None:
            row = self._products.row_of.get(self.product, -1)
            if row < 0 or self.text() != self._products.label[row]:
                self._pick("")

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._rows):
            self._take(self._rows[index.row()])

    @Slot()
    def _take_first(self) -> None:
        if not self.product and (rows := self._matches()):
            self._take(rows[0])

    def _take(self, row: int) -> None:
        if self._products is not None:
            self.setText(str(self._products.label[row]))
            self.setCursorPosition(0)
            self._pick(str(self._products.id[row]))

    def _pick(self, product: str) -> None:
        if product != self.product:
            self.product = product
            self.picked.emit(product)
