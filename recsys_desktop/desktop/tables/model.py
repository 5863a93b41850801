"""The Qt model of every table: columns of numpy arrays, and an index array in place of a proxy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""A second, smaller line of text, or None."""
BAR = Qt.ItemDataRole.UserRole + 2
"""How full a bar is, 0 to 1, or None."""
TONE = Qt.ItemDataRole.UserRole + 3
"""Name of the token in which a cell is painted, or None for ink (text) and accent (bars)."""
EXACT = Qt.ItemDataRole.UserRole + 4
"""The text that is copied."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def show_text(value: object) -> str:
    """Return a text as it is, "" for None."""
    return "" if value is None else str(value)


@dataclass(frozen=True)
class Column:
    """One column of a table; all arrays have one length.

    Attributes:
        title: Its header.
        values: (n,), what is shown and copied.
        show: Makes the text of one value.
        numeric: Whether it stands at the right.
        sort_by: (n,) numbers by which it is sorted; None to sort by the values, which are numbers or times then.
        second: (n,) of str, the second line.
        keeps_second: Whether that stays whole: where there is too little room for both, the text gives way.
        bar: (n,) of float 0 to 1, drawn in place of the text; NaN leaves the cell empty.
        bar_width: Its room in pixels.
        tones: (n,) of str, names of tokens; "" for the usual one.
        tip: What the column means.
        exact: Makes the text that is copied, where the shown one leaves something out; a tooltip tells it, too.
    """

    title: str
    values: NDArray[Any]
    show: Callable[[Any], str] = show_text
    numeric: bool = False
    sort_by: NDArray[Any] | None = None
    second: NDArray[Any] | None = None
    keeps_second: bool = False
    bar: NDArray[Any] | None = None
    bar_width: int = 72
    tones: NDArray[Any] | None = None
    tip: str = ""
    exact: Callable[[Any], str] | None = None


class Cell(NamedTuple):
    """All that is painted of one cell.

    Attributes:
        text: Its text.
        second: The second line, or None.
        bar: How full a bar is that stands in place of the text, 0 to 1, NaN for an empty cell, or None.
        tone: Name of the token in which it is painted, or None for the usual one.
        numeric: Whether it stands at the right.
        keeps_second: Whether the second line stays whole.
    """

    text: str
    second: str | None
    bar: float | None
    tone: str | None
    numeric: bool
    keeps_second: bool = False


def arranged(
    column: Column | None, *, descending: bool, shown: NDArray[np.bool_] | None, count: int
) -> NDArray[np.intp]:
    """Return the rows to show, in order; equal ones stay in the order in which they came.

    Args:
        column: By which to sort; None to leave the order.
        descending: Whether the largest comes first; what is unknown (NaN, NaT) comes last either way.
        shown: (n,) bool, which rows to show; None for all.
        count: n.
    """
    rows = np.arange(count) if shown is None else np.flatnonzero(shown)
    if column is None:
        return rows
    keys = (column.values if column.sort_by is None else column.sort_by)[rows]
    if descending:
        unknown = np.isnat(keys) if keys.dtype.kind in "mM" else np.zeros(len(keys), np.bool_)
        keys = keys.astype(np.int64) if keys.dtype.kind in "mM" else keys
        keys = np.where(unknown, np.iinfo(np.int64).max, -keys)
    return rows[np.argsort(keys, kind="stable")]


class ColumnTable(QAbstractTableModel):
    """A table over columns.

    Attributes:
        columns: What it shows.
        rows: (shown,) intp, the source row of each shown row.
    """

    def __init__(self, columns: Sequence[Column] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: NDArray[np.intp] = np.empty(0, np.intp)
        self._count = 0
        self._sorted: tuple[int, bool] | None = None
        self._shown: NDArray[np.bool_] | None = None
        self._order: NDArray[np.intp] = self.rows
        self.replace(columns)

    @property
    def sorted_by(self) -> tuple[int, bool] | None:
        """The column by which the rows are sorted and whether descending, or None."""
        return self._sorted

    def replace(self, columns: Sequence[Column]) -> None:
        """Show other columns, sorted as before where there is such a column; every row is shown."""
        self.beginResetModel()
        self._use(columns)
        if self._sorted is not None and self._sorted[0] >= len(self.columns):
            self._sorted = None
        column, descending = (None, False) if self._sorted is None else self._sorted
        by = None if column is None else self.columns[column]
        self.rows = self._order = arranged(by, descending=descending, shown=None, count=self._count)
        self.endResetModel()

    def replace_sorted(self, columns: Sequence[Column], sorted_by: tuple[int, bool], order: NDArray[np.intp]) -> None:
        """Show other columns, whose order was found elsewhere, as in :meth:`take_order`; every row is shown."""
        self.beginResetModel()
        self._use(columns)
        self._sorted, self.rows, self._order = sorted_by, order, order
        self.endResetModel()

    def _use(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self._count = len(self.columns[0].values) if self.columns else 0
        self._shown = None

    def show_only(self, shown: NDArray[np.bool_] | None) -> None:
        """Show some of the rows, (n,) bool, or all for None."""
        if shown is None and self._shown is None:
            return
        self.beginResetModel()
        self._shown = shown
        self.rows = self._order if shown is None else self._order[shown[self._order]]
        self.endResetModel()

    def cell(self, place: int, column: int) -> Cell:
        """Return a shown cell as a whole, for whom one call for each role takes too long."""
        row, of = self.rows[place], self.columns[column]
        return Cell(
            of.show(of.values[row]),
            None if of.second is None else of.second[row],
            None if of.bar is None else float(of.bar[row]),
            None if of.tones is None else of.tones[row] or None,
            of.numeric,
            of.keeps_second,
        )

    def place_of(self, source_row: int) -> int | None:
        """Return at which place a source row is shown, or None."""
        places = np.flatnonzero(self.rows == source_row)
        return int(places[0]) if len(places) else None

    def take_order(self, sorted_by: tuple[int, bool] | None, order: NDArray[np.intp]) -> None:
        """Show the rows in an order that was found elsewhere.

        Args:
            sorted_by: The column by which they are sorted and whether descending, or None.
            order: (all rows,) intp, as :func:`arranged` returns it.
        """
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        sources = [int(self.rows[index.row()]) for index in before]
        self._sorted, self._order = sorted_by, order
        self.rows = order if self._shown is None else order[self._shown[order]]
        places = np.empty(self._count, np.intp)
        places[self.rows] = np.arange(len(self.rows))
        after = [self.index(int(places[s]), index.column()) for s, index in zip(sources, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # Qt's names from here on.

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 for the order in which the rows came."""
        inside = 0 <= column < len(self.columns)
        descending = order == Qt.SortOrder.DescendingOrder
        by = self.columns[column] if inside else None
        found = arranged(by, descending=descending, shown=None, count=self._count)
        self.take_order((column, descending) if inside else None, found)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one cell in one role."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.show(column.values[row])
        if role == EXACT or (role == Qt.ItemDataRole.ToolTipRole and column.exact is not None):
            return (column.exact or column.show)(column.values[row])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        extra = {SECOND_LINE: column.second, BAR: column.bar, TONE: column.tones}.get(role)
        if extra is not None:
            return float(extra[row]) if role == BAR else (extra[row] or None)
        if role == Qt.ItemDataRole.AccessibleTextRole and column.second is not None:
            return f"{column.show(column.values[row])}, {column.second[row]}"
        if role == Qt.ItemDataRole.ToolTipRole and column.bar is None and not column.numeric:
            text = column.show(column.values[row])
            return text if column.second is None else f"{text}\n{column.second[row]}"
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a header: its title, with an arrow where the rows are sorted by it."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = {(section, False): " ↑", (section, True): " ↓"}.get(self._sorted or (-1, False), "")
            return column.title + arrow
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return None
