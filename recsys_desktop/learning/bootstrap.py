"""How sure a mean over customers is: intervals from resampled customers (Efron 1979), for many measures at once.

Each resample draws as many customers as there are, with replacement, and takes all measures of a customer together. So
the difference of two measures may be taken resample by resample: it knows that some customers are easy for both.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
_CONFIDENCE = (2.5, 97.5)
_CELLS = 4_000_000


class Interval(NamedTuple):
    """The middle 95 % of the resamples."""

    low: float
    high: float

    @property
    def sure(self) -> bool:
        """Whether it leaves 0 out."""
        return not self.low <= 0 <= self.high


def resampled_means(values: NDArray[np.float64], *, seed: int, resamples: int = RESAMPLES) -> NDArray[np.float64]:
    """Return the means of each resample, (resamples, k).

    A resample is a count of how often each customer was drawn; all its means are then one product of matrices.

    Args:
        values: Measures of each customer, (b, k) with b > 0.
        seed: Seeds the draw.
        resamples: How many.
    """
    customers, rng = len(values), np.random.default_rng(seed)
    size = max(1, _CELLS // customers)
    means = []
    for begin in range(0, resamples, size):
        count = min(size, resamples - begin)
        drawn = rng.integers(0, customers, (count, customers)) + customers * np.arange(count)[:, None]
        times = np.bincount(drawn.ravel(), minlength=count * customers).reshape(count, customers)
        means.append(times @ values / customers)
    return np.concatenate(means)


def interval(means: NDArray[np.float64]) -> Interval:
    """Return the interval of resampled means, (resamples,)."""
    low, high = np.percentile(means, _CONFIDENCE)
    return Interval(float(low), float(high))


def share_interval(hits: NDArray[np.bool_], *, seed: int) -> Interval:
    """Return the interval of a share: how many of n resampled customers are hits is a binomial draw.

    Args:
        hits: Whether each customer is one, (n,) with n > 0.
        seed: Seeds the draw.
    """
    drawn = np.random.default_rng(seed).binomial(len(hits), float(hits.mean()), RESAMPLES)
    return interval(drawn / len(hits))
