"""The shops that were opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from recsys_desktop.desktop.parts import Panel, label
from recsys_desktop.desktop.theme import TABLE_ROW, UNIT

_MOST = 6
_INSET = 3
"""How far Qt lets an item's text begin behind its padding."""


class RecentPanel(Panel):
    """A quiet list; a click or Enter opens a shop.

    Attributes:
        shops: The list.

    Signals:
        shop_wanted(Path): The folder of the shop to open.
    """

    shop_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Recent shops"))
        self.box.setContentsMargins(2 * UNIT - _INSET, 4 * UNIT, 2 * UNIT - _INSET, 2 * UNIT)
        title = label(self.tr("Recent shops"), "heading")
        title.setContentsMargins(2 * UNIT + _INSET, 0, 0, 0)
        self.shops = QListWidget()
        self.shops.setAccessibleName(self.tr("Recent shops"))
        self.shops.setFrameShape(QFrame.Shape.NoFrame)
        self.shops.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shops.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.shops.setCursor(Qt.CursorShape.PointingHandCursor)
        self.shops.itemClicked.connect(self._open)
        self.shops.itemActivated.connect(self._open)
        self.box.addWidget(title)
        self.box.addWidget(self.shops)
        self.box.addStretch(1)

    def show_shops(self, folders: Sequence[Path]) -> None:
        """Show these shops, the last one first."""
        self.shops.clear()
        for folder in folders[:_MOST]:
            item = QListWidgetItem(folder.name)
            item.setData(Qt.ItemDataRole.UserRole, folder)
            item.setToolTip(str(folder))
            item.setSizeHint(QSize(0, TABLE_ROW))
            self.shops.addItem(item)
        self.shops.setFixedHeight(TABLE_ROW * self.shops.count() + 2)
        self.setVisible(self.shops.count() > 0)

    def allow(self, *, opening: bool) -> None:
        """Let a shop be opened, or not while work is under way."""
        self.shops.setEnabled(opening)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        if self.shops.isEnabled():
            # One Enter may both click and activate.
            self.shops.setEnabled(False)
            self.shop_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
