"""How much work a training is, from the shape of the data: what a budget buys does not depend on the clock."""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.purchases import Offsets, Pairs

_OPERATIONS_PER_SECOND = 3e9  # measured on two slow laptop cores, small batched systems
_SECONDS_PER_FIT = 0.7  # tracing, judging, moving data


def sweep_seconds(pairs: Pairs, dimensions: int) -> float:
    """Return about how long one sweep takes on a usual laptop, in seconds."""
    by_product = np.bincount(pairs.product, minlength=pairs.products)
    work = _half(np.diff(pairs.indptr), dimensions) + _half(by_product, dimensions)
    return work / _OPERATIONS_PER_SECOND


def trials_within(budget: float, sweep: float, *, sweeps: int, windows: int, most: int) -> int:
    """Return how many trials a budget in seconds buys, from 1 to ``most``."""
    one = windows * (_SECONDS_PER_FIT + sweeps * sweep)
    return int(np.clip(budget / one, 1, most))


def _half(lengths: Offsets, dimensions: int) -> float:
    # A row of length L is solved in the smaller of its own and the vectors' size (fold_in.py).
    length = lengths.astype(np.float64)
    small = np.minimum(length, dimensions)
    return float(np.sum(2 * small * length * dimensions + small**3 / 3))


def counting_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to count co-purchases and to look through them, in seconds."""
    steps = np.square(np.diff(pairs.indptr), dtype=np.float64).sum() + float(pairs.products) ** 2
    return float(steps) / 2e7 + 0.2


def inverting_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to count co-purchases and to invert the table of them, in seconds."""
    return counting_seconds(pairs) + float(pairs.products) ** 3 / 3e10
