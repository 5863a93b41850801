"""How much work a training is, from the shape of the data: what a budget buys does not depend on the clock."""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.purchases import Pairs

_PASSES_PER_PAIR = 16
_PASSES_PER_ROW = 60
"""Of a solve by conjugate gradients (factorization.py), each over a vector."""

_NUMBERS_PER_SECOND = 1.7e9  # measured on two slow laptop cores, 200,000 to 7,000,000 pairs
_SECONDS_PER_FIT = 1.2  # tracing, judging, moving data


def sweep_seconds(pairs: Pairs, dimensions: int) -> float:
    """Return about how long one sweep takes on a usual laptop, in seconds."""
    passes = 2 * _PASSES_PER_PAIR * len(pairs.product) + _PASSES_PER_ROW * (pairs.customers + pairs.products)
    return passes * dimensions / _NUMBERS_PER_SECOND


def trials_within(budget: float, sweep: float, *, sweeps: int, windows: int, most: int) -> int:
    """Return how many trials a budget in seconds buys, from 1 to ``most``."""
    one = windows * (_SECONDS_PER_FIT + sweeps * sweep)
    return int(np.clip(budget / one, 1, most))


def counting_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to count co-purchases and to look through them, in seconds."""
    steps = np.square(np.diff(pairs.indptr), dtype=np.float64).sum() + float(pairs.products) ** 2
    return float(steps) / 2e7 + 0.2


def inverting_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to count co-purchases and to invert the table of them, in seconds."""
    return counting_seconds(pairs) + float(pairs.products) ** 3 / 3e10
