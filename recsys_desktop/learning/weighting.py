"""How much each purchase of a customer counts in the neighbour methods: by recency, and less in long histories."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.purchases import Pairs, decay
from recsys_desktop.learning.taste import Past, Scores


@dataclass(frozen=True)
class Weighting:
    """BM25's term weight (Robertson and Zaragoza 2009) over decayed purchases.

        x = exp(-age / τ),   w = x (k₁ + 1) / (x + k₁ (1 - b + b · Σx / average Σx))

    Old purchases count less; so does each of very many, since a wholesaler's thousand products say little of any two.

    Attributes:
        tau: τ, days after which a purchase counts 1/e.
        saturation: k₁; a large one leaves x as it is.
        length: b, from 0 (the length of a history does not matter) to 1.
        average: Average Σx of the customers that were learned from.
    """

    tau: float
    saturation: float
    length: float
    average: float

    @classmethod
    def over(cls, past: Past, tau: float, saturation: float, length: float) -> Weighting:
        """Make the weighting that fits these customers' average history."""
        total = float(decay(past.age, tau).sum(dtype=np.float64))
        return cls(tau, saturation, length, total / max(len(past), 1))

    @classmethod
    def from_parameters(cls, parameters: Parameters) -> Weighting:
        """Return the weighting that a manifest tells of."""
        return cls(*(float(parameters[name]) for name in ("tau", "saturation", "length", "average")))

    def of(self, past: Past) -> Scores:
        """Return the weight of each purchase, (k,) float64."""
        x = decay(past.age, self.tau).astype(np.float64)
        sums = np.bincount(past.row, weights=x, minlength=len(past))
        ease = 1 - self.length + self.length * sums[past.row] / max(self.average, 1e-12)
        return np.asarray(x * (self.saturation + 1) / (x + self.saturation * ease))


def past_of(pairs: Pairs, now: float) -> Past:
    """Return all customers' purchases as they look at a time in days since 1970."""
    return Past(pairs.indptr, pairs.product, now - pairs.last)
