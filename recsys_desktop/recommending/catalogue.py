"""The products that lists are made of, and customers' histories counted in their columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recsys_desktop.learning.purchases import Days, Floats, Ints, Offsets
from recsys_desktop.store.tables import Histories


@dataclass(frozen=True)
class Catalogue:
    """The products that a model can offer, and what is known of them for everybody alike.

    Attributes:
        keys: Store key of each column, (n,) int32.
        baseline: The part of every score that is the same for all customers, (n,) float32.
        column_of: Column of each store key, (keys,) int32; -1 where the model does not know the product.
    """

    keys: Ints
    baseline: Floats
    column_of: Ints

    @classmethod
    def over(cls, keys: Ints, baseline: Floats, *, key_count: int) -> Catalogue:
        """Make the catalogue of these columns, for store keys below ``key_count``."""
        column_of = np.full(key_count, -1, np.int32)
        column_of[keys] = np.arange(len(keys), dtype=np.int32)
        return cls(keys, baseline, column_of)


@dataclass(frozen=True)
class Rows:
    """Customers' histories over the columns of one catalogue.

    Attributes:
        indptr: (b + 1,) int64.
        column: Columns, (k,) int32.
        last: Days of the last purchase, (k,) float64.
    """

    indptr: Offsets
    column: Ints
    last: Days

    @property
    def row(self) -> Offsets:
        """The customer's row of each entry, (k,) int64."""
        return np.repeat(np.arange(len(self.indptr) - 1), np.diff(self.indptr))

    @classmethod
    def of(cls, histories: Histories, catalogue: Catalogue, begin: int = 0, end: int | None = None) -> Rows:
        """Return the rows ``begin:end``; products outside the catalogue are left out."""
        end = len(histories.customer_keys) if end is None else end
        indptr = histories.indptr[begin : end + 1]
        entries = slice(int(indptr[0]), int(indptr[-1]))
        column = catalogue.column_of[histories.product[entries]]
        known = column >= 0
        before = np.r_[0, np.cumsum(known)]
        last = histories.last[entries][known].astype(np.int64) / 86_400.0
        return cls(before[indptr - indptr[0]].astype(np.int64), column[known], last)
