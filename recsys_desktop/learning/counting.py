"""How much each two products have in common: weighted co-purchases, counted in blocks that fit in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from recsys_desktop.learning.purchases import Ints, Offsets, by_column, rows_of
from recsys_desktop.learning.taste import Past, Scores

_CELLS, _STEPS = 1_000_000, 500_000
"""Held at once, some 10 to 50 bytes each; eight times as many took half a gigabyte and no less time."""


@dataclass(frozen=True)
class Matrix:
    """A sparse matrix in compressed rows.

    Attributes:
        indptr: (rows + 1,) int64.
        column: (k,) int32.
        value: (k,) float64.
        columns: Number of columns.
    """

    indptr: Offsets
    column: Ints
    value: Scores
    columns: int

    @classmethod
    def of(cls, past: Past, value: Scores, columns: int) -> Matrix:
        """Return customers by products."""
        return cls(past.indptr, past.column, value, columns)

    @property
    def lengths(self) -> Offsets:
        """Entries of each row, (rows,) int64."""
        return np.diff(self.indptr)

    def turned(self) -> Matrix:
        """Return the transposed matrix."""
        order = by_column(self.column, self.columns)
        rows = np.repeat(np.arange(len(self.lengths), dtype=np.int32), self.lengths)
        indptr = np.searchsorted(self.column[order], np.arange(self.columns + 1)).astype(np.int64)
        return Matrix(indptr, rows[order], self.value[order], len(self.lengths))

    def of_every(self, step: int) -> Matrix:
        """Return every so many-th row."""
        if step == 1:
            return self
        indptr, at = rows_of(self.indptr, np.arange(0, len(self.lengths), step))
        return Matrix(indptr, self.column[at], self.value[at], self.columns)

    def of_columns(self, kept: Ints) -> Matrix:
        """Return some columns, ascending (k,), as the columns 0 … k - 1."""
        if len(kept) == self.columns:
            return self
        place = np.full(self.columns, -1, np.int32)
        place[kept] = np.arange(len(kept), dtype=np.int32)
        column = place[self.column]
        inside = column >= 0
        indptr = np.concatenate([[0], np.cumsum(inside)])[self.indptr]
        return Matrix(indptr, column[inside], self.value[inside], len(kept))

    def block_times(self, begin: int, end: int, other: Matrix) -> Scores:
        """Return rows ``begin:end`` of the product with another sparse matrix, dense (end - begin, other.columns).

        Each entry (r, c) adds its value times row c of the other matrix: as many steps as there are such entries, in
        portions, without Python for each.
        """
        first, last = int(self.indptr[begin]), int(self.indptr[end])
        column, value = self.column[first:last], self.value[first:last]
        row = np.repeat(np.arange(end - begin), self.lengths[begin:end])
        steps = other.lengths[column]
        out = np.zeros((end - begin) * other.columns)
        for low, high in _portions(steps):
            part = slice(low, high)
            at = np.repeat(np.arange(low, high), steps[part])
            inside = np.arange(len(at)) - np.repeat(np.cumsum(steps[part]) - steps[part], steps[part])
            there = other.indptr[column[at]] + inside
            keys = row[at] * other.columns + other.column[there]
            _add(out, keys, value[at] * other.value[there], (row[low], row[high - 1] + 1), other.columns)
        return out.reshape(end - begin, other.columns)


def _add(out: Scores, keys: Offsets, values: Scores, rows: tuple[int, int], columns: int) -> None:
    # Only the rows that this portion reaches are touched.
    base, top = rows[0] * columns, rows[1] * columns
    out[base:top] += np.bincount(keys - base, weights=values, minlength=top - base)


def _portions(steps: Offsets) -> Iterator[tuple[int, int]]:
    ends = np.cumsum(steps)
    low = 0
    while low < len(steps):
        done = ends[low - 1] if low else 0
        high = max(low + 1, int(np.searchsorted(ends, done + _STEPS, side="right")))
        yield low, high
        low = high


def co_purchases(matrix: Matrix) -> Iterator[tuple[int, Scores]]:
    """Yield (first row, rows of XᵀX as a dense block) for customers by products X, from the first row to the last.

    The steps are Σ over customers of the square of their number of products.
    """
    by_product = matrix.turned()
    size = max(1, _CELLS // max(matrix.columns, 1))
    for begin in range(0, matrix.columns, size):
        end = min(begin + size, matrix.columns)
        yield begin, by_product.block_times(begin, end, matrix)
