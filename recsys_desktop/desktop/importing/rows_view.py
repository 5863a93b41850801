"""A table in which rows can be struck, cells marked as wrong, and both explained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from recsys_desktop.desktop.tables.model import TONE, Cell, Column, ColumnTable, Index
from recsys_desktop.desktop.tables.painting import CellPainter
from recsys_desktop.desktop.tables.sorting import Sorter
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import Theme

STRUCK = Qt.ItemDataRole.UserRole + 11
"""Whether a cell's text is crossed out."""
WRONG = Qt.ItemDataRole.UserRole + 12
"""Whether a cell is what is wrong with its row."""


class RowsTable(ColumnTable):
    """Columns with a state for each row.

    Attributes:
        struck: (n,) bool, rows that are left out or do not count any more.
        wrong: (n, columns) bool, cells that cannot be read.
        reasons: (n,) of str, why; the tooltip of the whole row.
        plain: Columns that say why, and are never crossed out themselves.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.struck: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self.wrong: NDArray[np.bool_] = np.zeros((0, 0), np.bool_)
        self.reasons: Sequence[str] = ()
        self.plain: frozenset[int] = frozenset()
        super().__init__(parent=parent)

    def show_rows(
        self,
        columns: Sequence[Column],
        struck: NDArray[np.bool_],
        wrong: NDArray[np.bool_] | None = None,
        reasons: Sequence[str] = (),
    ) -> None:
        """Show other rows with their states."""
        self.struck = struck
        self.wrong = np.zeros((len(struck), len(columns)), np.bool_) if wrong is None else wrong
        self.reasons = reasons
        self.replace(columns)

    def cell(self, place: int, column: int) -> Cell:
        """Return a shown cell as a whole."""
        row = int(self.rows[place])
        tone = "bad" if self.wrong[row, column] else "soft" if self.struck[row] else None
        usual = super().cell(place, column)
        return usual if tone is None else usual._replace(tone=tone)

    # Qt's names from here on.

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one cell in one role."""
        if index.isValid():
            row, column = int(self.rows[index.row()]), index.column()
            if role == STRUCK:
                return bool(self.struck[row]) and column not in self.plain
            if role == WRONG:
                return bool(self.wrong[row, column])
            if role == TONE and (self.struck[row] or self.wrong[row, column]):
                return "bad" if self.wrong[row, column] else "soft"
            if self.reasons and self.reasons[row]:
                text = super().data(index, Qt.ItemDataRole.DisplayRole)
                if role == Qt.ItemDataRole.ToolTipRole:
                    return self.reasons[row]
                if role == Qt.ItemDataRole.AccessibleTextRole:
                    return f"{text}, {self.reasons[row]}"
        return super().data(index, role)


class RowsPainter(CellPainter):
    """Paints the states."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, lines=True, parent=parent)
        self._look = theme

    # Qt's names from here on.

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        if index.data(WRONG):
            painter.fillRect(option.rect.adjusted(0, 0, 0, -1), QColor(self._look.tokens.bad_tint))
        if index.data(STRUCK):
            option = QStyleOptionViewItem(option)
            font = QFont(option.font)
            font.setStrikeOut(True)
            option.font = font
        super().paint(painter, option, index)


class RowsView(TableView):
    """A table view over a :class:`RowsTable`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, sorts: bool = True) -> None:
        super().__init__(theme, name, parent, sorts=sorts)
        self.states = RowsTable(self)
        self.table = self.states
        self._sorter = Sorter(self.table)
        self.setModel(self.table)
        self.setItemDelegate(RowsPainter(theme, self))
        self.selectionModel().selectionChanged.connect(self._selected)
