"""Sorts large tables beside the window; numpy lets other threads go on while it sorts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from recsys_desktop.desktop.tables.model import Column, ColumnTable, arranged

AT_ONCE = 20_000
"""So many rows are sorted within a blink, on the spot."""


class _Sorted(QObject):
    """Carries one order to the GUI thread.

    Signals:
        found(int, object): The request's number, and the rows in order.
    """

    found = Signal(int, object)


class Sorter(QObject):
    """Sorts one table; of several wishes the last one counts."""

    def __init__(self, table: ColumnTable) -> None:
        super().__init__(table)
        self._table = table
        self._number = 0
        self._wish: tuple[int, bool] = (0, False)
        self._columns: tuple[Column, ...] = ()

    def sort(self, column: int, *, descending: bool) -> None:
        """Sort by a column, at once or as soon as it is done."""
        self._number += 1
        self._wish, self._columns = (column, descending), self._table.columns
        by = self._columns[column]
        count = len(by.values)
        if count <= AT_ONCE:
            self._take(self._number, arranged(by, descending=descending, shown=None, count=count))
            return
        carrier = _Sorted()
        carrier.found.connect(self._take)
        find = partial(arranged, by, descending=descending, shown=None, count=count)
        QThreadPool.globalInstance().start(partial(_find, carrier, self._number, find))

    @Slot(int, object)
    def _take(self, number: int, order: Any) -> None:
        # Other columns may have come meanwhile.
        if number == self._number and self._columns is self._table.columns:
            self._table.take_order(self._wish, order)


def _find(carrier: _Sorted, number: int, find: Any) -> None:
    carrier.found.emit(number, find())
