"""The map with its search and zoom."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from recsys_desktop.desktop.browsing.product_field import ProductField
from recsys_desktop.desktop.mapping.map_view import MapView
from recsys_desktop.desktop.parts import button, label, row
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import ProductMap

_SIGN_WIDTH = 28
_WIDE = 280


class MapPart(QWidget):
    """The map, and what belongs to it.

    Attributes:
        view: The map.
        search: Marks a product on it.
        closer: Zooms in.
        farther: Zooms out.
        whole: Shows all.
        key: What the dots mean.

    Signals:
        product_wanted(str): The id of the product to explain.
    """

    product_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = MapView(theme)
        self.view.product_wanted.connect(self.product_wanted)
        self.search = ProductField(theme, self.tr("Find a product on the map"))
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.textChanged.connect(self.view.mark_matches)
        self.search.picked.connect(self.view.pick)
        self.closer = self._sign("+", self.tr("Zoom in"))
        self.farther = self._sign("−", self.tr("Zoom out"))
        self.closer.clicked.connect(self.view.zoom_in)
        self.farther.clicked.connect(self.view.zoom_out)
        self.whole = button(self.tr("All"), "small")
        self.whole.setToolTip(self.tr("Show the whole map"))
        self.whole.setAccessibleName(self.tr("Show the whole map"))
        self.whole.clicked.connect(self.view.show_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(UNIT)
        head = row(label(self.tr("Map"), "heading"), None, self.closer, self.farther, self.whole)
        head.setSpacing(UNIT)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(UNIT)
        self._head.addLayout(head)
        self._head.addWidget(self.search, 1)
        box.addLayout(self._head)
        box.addWidget(self.view, 1)
        self.key = label("", "small", wraps=True)
        self.key.setTextFormat(Qt.TextFormat.RichText)
        box.addWidget(self.key)
        box.addStretch(0)
        self._theme = theme
        theme.changed.connect(self._write_key)
        self._write_key()

    @Slot()
    def _write_key(self) -> None:
        """Say what the dots mean, each sign in the colour that it has on the map."""
        tokens, text = self._theme.tokens, escape(self.tr("● this product   ○ similar   • bought"))
        for sign, colour in (("●", tokens.accent), ("○", tokens.accent), ("•", tokens.soft)):
            text = text.replace(sign, f'<span style="color:{colour}">{sign}</span>')
        self.key.setText(text.replace("   ", "&nbsp;&nbsp; "))

    def _sign(self, sign: str, name: str) -> QPushButton:
        made = button(sign, "sign")
        made.setFixedWidth(_SIGN_WIDTH)
        made.setToolTip(name)
        made.setAccessibleName(name)
        return made

    def show_products(self, products: ProductMap | None) -> None:
        """Show these products; None where the model has no map."""
        self.search.clear()
        self.view.show_products(products)
        if products is not None:
            self.search.offer(products.popular)

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the search beside the heading where there is room, so that more of the map is seen."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
