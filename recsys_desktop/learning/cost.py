"""How much work a training is, from the shape of the data: what a budget buys does not depend on the clock."""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.purchases import Pairs

_PASSES_PER_PAIR = 16
_PASSES_PER_ROW = 60
"""Of a solve by conjugate gradients (factorization.py), each over a vector."""

_NUMBERS_PER_SECOND = 1.7e9  # measured on two slow laptop cores, 200,000 to 7,000,000 pairs
_SECONDS_PER_FIT = 0.9  # tracing, moving data
_SCORES_PER_SECOND = 4e8


def sweep_seconds(pairs: Pairs, dimensions: int) -> float:
    """Return about how long one sweep takes on a usual laptop, in seconds."""
    passes = 2 * _PASSES_PER_PAIR * len(pairs.product) + _PASSES_PER_ROW * (pairs.customers + pairs.products)
    return passes * dimensions / _NUMBERS_PER_SECOND


def judging_seconds(customers: int, products: int, *, lists: int) -> float:
    """Return about how long it takes to find and judge so many lists of each customer, in seconds."""
    return lists * customers * products / _SCORES_PER_SECOND


def trials_within(budget: float, sweep: float, *, sweeps: int, windows: int, most: int, judging: float = 0.0) -> int:
    """Return how many trials a budget in seconds buys, from 1 to ``most``; judging takes so long in each window."""
    one = windows * (_SECONDS_PER_FIT + sweeps * sweep + judging)
    return int(np.clip(budget / one, 1, most))


def counting_seconds(pairs: Pairs, products: int | None = None) -> float:
    """Return about how long it takes to count co-purchases and to look through so many products' ones, in seconds."""
    wide = pairs.products if products is None else products
    steps = np.square(np.diff(pairs.indptr), dtype=np.float64).sum() + float(wide) ** 2
    return float(steps) / 2e7 + 0.2


def inverting_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to count co-purchases and to invert the table of them, in seconds."""
    return counting_seconds(pairs) + float(pairs.products) ** 3 / 3e10
