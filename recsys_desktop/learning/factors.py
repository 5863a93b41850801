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

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.fold_in import FoldIn, Penalty, Vectors
from recsys_desktop.learning.purchases import Floats, Ints, Offsets


@dataclass(frozen=True)
class Factors:
    """The product vectors and the constants that go with them.

    Attributes:
        table: Product vectors in their principal axes, (n, d): float64 where scores are shown, float32 where only
            their order counts.
        penalty: The constants of the loss.
        tau: Days after which a purchase counts 1/e.
        demand_weight: γ, the weight of current demand.
    """

    table: Vectors
    penalty: Penalty
    tau: float
    demand_weight: float

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

    def vectors(self, indptr: Offsets, columns: Ints, weights: Floats) -> Vectors:
        """Return customers' vectors scaled to unit spread of scores, (rows, d) as the table; 0 for empty rows.

        ``vectors @ centred.T`` is the personal part of the scores.
        """
        vectors = self.fold_in.solve_all(indptr, columns, weights)
        spread = np.sqrt(np.einsum("ud,ud->u", vectors @ self.covariance.astype(vectors.dtype), vectors))
        return np.asarray(vectors / np.where(spread > 0, spread, 1)[:, None])

    def shares(self, columns: Ints, weights: Floats, product: int) -> NDArray[np.float64]:
        """Return what each past purchase adds to the personal part of one score, (k,) float64.

        ``w_i (q_j − q̄)ᵀ A⁻¹ q_i / σ_u`` (Hu, Koren, Volinsky 2008, section 5); the sum is the personal part.
        """
        history = self.table[columns].astype(np.float64) * weights[:, None]
        centred = self.centred[product].astype(np.float64)
        vector = self.fold_in.inverse_times(columns, weights, history.sum(axis=0))
        spread = float(np.sqrt(vector @ self.covariance @ vector))
        return history @ self.fold_in.inverse_times(columns, weights, centred) / (spread if spread > 0 else 1.0)
