"""A trained factorization as plain arrays: all that lists and reasons need, without TensorFlow.

A score has two sources:

    score(u, j) = p_u·(q_j − q̄) / σ_u  +  γ · demand_j

The first is personal: the dot product of the model, taken against the average product and in units of how much
this customer's scores differ between products (σ_u² = p_uᵀ C p_u with the products' covariance C). That puts all
customers on one scale, beside which demand has one weight γ. Both steps are linear or one factor per customer, so
the ranking by the first source is the model's own and every score splits exactly into shares of past purchases.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import VECTORS, Parameters
from recsys_desktop.learning.fold_in import FoldIn, Penalty, Vectors, principal_axes
from recsys_desktop.learning.purchases import Floats, Ints, Offsets, decay
from recsys_desktop.learning.taste import Past, Scores

_ROUNDING = 1e-5
"""Scores that differ by less than this part of their possible size are alike: single precision says no more."""


@dataclass(frozen=True)
class Factors:
    """The product vectors and the constants that go with them.

    Attributes:
        table: Product vectors in their principal axes, (n, d): float64 where scores are shown, float32 where only
            their order counts.
        penalty: The constants of the loss.
        tau: Days after which a purchase counts 1/e.
    """

    table: Vectors
    penalty: Penalty
    tau: float

    @cached_property
    def centred(self) -> Floats:
        """The product vectors less their mean, (n, d) float32."""
        mean = self.table.mean(axis=0, dtype=np.float64)
        return np.asarray(self.table - mean, np.float32)

    @cached_property
    def covariance(self) -> NDArray[np.float64]:
        """The covariance of the product vectors, (d, d)."""
        centred = self.centred.astype(np.float64)
        return centred.T @ centred / len(centred)

    @cached_property
    def fold_in(self) -> FoldIn:
        """The solver for customers' vectors, in the table's dtype."""
        return FoldIn(self.table, self.penalty)

    def read(self, past: Past) -> FactorReading:
        """Fold customers in."""
        vectors = self.vectors(past.indptr, past.column, decay(past.age, self.tau))
        return FactorReading(self, vectors.astype(np.float64, copy=False))

    def shares(self, past: Past, product: int) -> Scores:
        """Return what each purchase adds to the personal part of one score, (k,)."""
        return self.shares_of(past.column, decay(past.age, self.tau), product)

    def save(self, folder: Path) -> None:
        """Write the product vectors."""
        np.save(folder / VECTORS, self.table.astype(np.float32))

    def vectors(self, indptr: Offsets, columns: Ints, weights: Floats) -> Vectors:
        """Return customers' vectors scaled to unit spread of scores, (rows, d) as the table; 0 for empty rows.

        ``vectors @ centred.T`` is the personal part of the scores.
        """
        vectors = self.fold_in.solve_all(indptr, columns, weights)
        return np.asarray(vectors / self._spread(vectors)[:, None])

    def _spread(self, vectors: Vectors) -> Vectors:
        """Return σ of customers with these vectors, (rows,); 1 where products differ by rounding errors alone."""
        squares = np.einsum("ud,ud->u", vectors @ self.covariance.astype(vectors.dtype), vectors)
        size = np.square(vectors).sum(axis=1) * self.fold_in.spread.sum() / len(self.table)
        return np.asarray(np.sqrt(np.where(squares > _ROUNDING**2 * size, squares, 1)), vectors.dtype)

    def shares_of(self, columns: Ints, weights: Floats, product: int) -> NDArray[np.float64]:
        """Return what each past purchase adds to the personal part of one score, (k,) float64.

        ``w_i (q_j − q̄)ᵀ A⁻¹ q_i / σ_u`` (Hu, Koren, Volinsky 2008, section 5); the sum is the personal part.
        """
        history = self.table[columns].astype(np.float64) * weights[:, None]
        centred = self.centred[product].astype(np.float64)
        vector = self.fold_in.inverse_times(columns, weights, history.sum(axis=0))
        return history @ self.fold_in.inverse_times(columns, weights, centred) / float(self._spread(vector[None])[0])


@dataclass(frozen=True)
class FactorReading:
    """Customers as vectors.

    Attributes:
        factors: The model.
        vectors: Scaled to unit spread of scores, (b, d) float64.
    """

    factors: Factors
    vectors: NDArray[np.float64]

    def scores(self) -> Floats:
        """Return the scores of all products, (b, n) float32, good to about six digits."""
        return np.asarray(self.vectors.astype(np.float32) @ self.factors.centred.T)

    def exact(self, columns: Ints) -> Scores:
        """Return the scores of some products of each customer, (b, k)."""
        return np.asarray(np.einsum("bd,bkd->bk", self.vectors, self.factors.centred[columns].astype(np.float64)))

    def of(self, column: int) -> Scores:
        """Return all customers' scores of one product, (b,)."""
        return np.asarray(self.vectors @ self.factors.centred[column])


def load_factors(folder: Path, parameters: Parameters, kept: Ints) -> Factors:
    """Load a factorization's product vectors; those that are not kept are left out.

    Args:
        folder: The model's folder.
        parameters: Its constants.
        kept: Rows that are wanted, ascending.
    """
    table = np.load(folder / VECTORS, mmap_mode="r", allow_pickle=False)
    complete = len(kept) == len(table)
    table = np.asarray(table[kept])
    if not complete:
        # Without the rows that are gone, the axes on which the fold-in relies are others.
        table = principal_axes(table)
    numbers = {name: float(value) for name, value in parameters.items() if not isinstance(value, str)}
    penalty = Penalty(numbers["alpha0"], numbers["reg"], numbers["nu"])
    return Factors(table.astype(np.float64), penalty, numbers["tau"])
