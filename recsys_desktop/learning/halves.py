"""A sweep has two halves: all customers with what each has bought, then all products with who has bought each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from recsys_desktop.learning.blocks import CELLS, Block, cut_by_length, pad
from recsys_desktop.learning.purchases import Floats, Ints, Offsets, Pairs, by_column, history_rows

_AT_ONCE = 65_536
"""About so many pairs are turned at once: sorting takes several times the room of what is sorted."""

_PAIRS_PER_CELL = 32
"""Larger blocks take less time and more memory: in a large shop they may, beside its tables."""


@dataclass(frozen=True)
class Half:
    """The rows of one table that a half looks at, each with its pairs.

    Attributes:
        rows: Row numbers, ascending, (rows,) int32.
        lengths: How many pairs each row has, (rows,) int64.
        columns: Rows of the other table, (pairs,) int32: the first row's, then the second's, and so on.
        weights: The pairs' weights, (pairs,) float32.
        others: How many rows of the other table count.
    """

    rows: Ints
    lengths: Offsets
    columns: Ints
    weights: Floats
    others: int

    def blocks(self) -> Iterator[Block]:
        """Yield the rows in padded blocks."""
        begins = np.cumsum(self.lengths) - self.lengths
        cells = int(np.clip(len(self.columns) // _PAIRS_PER_CELL, CELLS, 2 * CELLS))
        for at, width in cut_by_length(self.lengths, cells):
            yield replace(pad(at, width, begins, self.lengths, self.columns, self.weights), rows=self.rows[at])


def halves(pairs: Pairs, weights: Floats, every: int = 1) -> tuple[Half, Half]:
    """Return both halves of a sweep, the customers' and the products'.

    Args:
        pairs: The distinct pairs; every customer and product has at least one.
        weights: Their weights, (pairs,) float32.
        every: Only every so many-th customer is looked at, in the order of the length of the histories.
    """
    rows, lengths, columns = np.arange(pairs.customers, dtype=np.int32), np.diff(pairs.indptr), pairs.product
    if every > 1:
        rows = np.sort(rows[np.argsort(lengths, kind="stable")[::every]])
        _, at = history_rows(pairs, rows)
        lengths, columns, weights = lengths[rows], columns[at], weights[at]
    customers = Half(rows, lengths, columns, weights, others=pairs.products)
    return customers, _turned(customers)


def _turned(customers: Half) -> Half:
    """Return the same pairs by product; those of a product stay in the order of the customers."""
    products = customers.others
    lengths = np.bincount(customers.columns, minlength=products)
    columns, weights = np.empty_like(customers.columns), np.empty_like(customers.weights)
    free = np.cumsum(lengths) - lengths
    ends = np.cumsum(customers.lengths)
    step = max(1, _AT_ONCE * len(ends) // max(1, len(columns)))
    begin = 0
    for first in range(0, len(ends), step):
        some = slice(first, first + step)
        end = int(ends[some][-1])
        order = by_column(customers.columns[begin:end], products)
        product = customers.columns[begin:end][order]
        own = np.bincount(product, minlength=products)
        # Where this part's pairs of each product begin, less where they begin among the part's pairs.
        at = (free - np.cumsum(own) + own)[product] + np.arange(len(product))
        columns[at] = np.repeat(customers.rows[some], customers.lengths[some])[order]
        weights[at] = customers.weights[begin:end][order]
        free += own
        begin = end
    return Half(np.arange(products, dtype=np.int32), lengths, columns, weights, others=len(ends))
