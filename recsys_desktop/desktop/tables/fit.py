"""The bars under *Fit*."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def fit_bars(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how full each score's bar is beside the best one, (n,); NaN, and so none, where nothing fits.

    A score of 0 is what a customer likes no more than any other product, below it is what is liked less.
    """
    best = float(scores.max(initial=0.0))
    return np.where(scores > 0, scores / (best or 1.0), np.nan)
