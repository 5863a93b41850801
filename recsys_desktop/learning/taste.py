"""What every personal method gives: scores from a customer's purchases, each of which splits into exact shares.

A :class:`Taste` has learned from all customers and is asked about any customer's purchases (:class:`Past`), known or
new. It answers with a :class:`Reading`: scores in units of how much the customer's scores differ between products,
taken against the average product. That puts all customers and all methods on one scale, beside which current demand
(demand.py) has one weight. Ranking, showing, explaining and judging know no more of a method than this.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Days, Floats, Ints, Offsets

Scores = NDArray[np.float64]


@dataclass(frozen=True)
class Past:
    """What some customers bought, in compressed rows.

    Attributes:
        indptr: (b + 1,) int64.
        column: Columns of the products, each at most once in a row, (k,) int32.
        age: Days since the last purchase of the product, (k,) float64.
    """

    indptr: Offsets
    column: Ints
    age: Days

    def __len__(self) -> int:
        return len(self.indptr) - 1

    @property
    def row(self) -> Offsets:
        """The customer's row of each entry, (k,) int64."""
        return np.repeat(np.arange(len(self)), np.diff(self.indptr))

    def rows(self, begin: int, end: int) -> Past:
        """Return the customers ``begin:end``."""
        inside = slice(int(self.indptr[begin]), int(self.indptr[min(end, len(self))]))
        indptr = self.indptr[begin : min(end, len(self)) + 1]
        return Past(indptr - indptr[0], self.column[inside], self.age[inside])


class Reading(Protocol):
    """Some customers as a taste sees them; all scores are in float64 the sums of their shares."""

    def scores(self) -> Floats:
        """Return the scores of all products, (b, n) float32, to be changed at will: for ranking."""
        ...

    def exact(self, columns: Ints) -> Scores:
        """Return the scores of some products of each customer, (b, k) int32 to (b, k)."""
        ...

    def of(self, column: int) -> Scores:
        """Return all customers' scores of one product, (b,)."""
        ...


class Taste(Protocol):
    """What a method has learned."""

    @property
    def table(self) -> NDArray[np.floating]:
        """Vectors of the products, (n, d), by which similar products are found and the map is drawn."""
        ...

    def read(self, past: Past) -> Reading:
        """Look at customers; 0 scores for those without purchases."""
        ...

    def shares(self, past: Past, product: int) -> Scores:
        """Return what each purchase of one customer adds to the score of a product, (k,)."""
        ...

    def save(self, folder: Path) -> None:
        """Write all but the constants, which the manifest has."""
        ...


def unit(spread: Scores) -> Scores:
    """Return standard deviations to divide by: 1 where all scores are alike."""
    return np.where(spread > np.finfo(np.float32).tiny, spread, 1.0)
