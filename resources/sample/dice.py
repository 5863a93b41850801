"""Chance that falls the same everywhere: on every machine and with every version of numpy.

numpy promises that the raw stream of a bit generator never changes, but not what ``Generator`` makes of it, and its
``exp`` and ``log`` may differ in the last bit between processors. So everything is made here of raw bits, by sums,
products and comparisons alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
T = TypeVar("T")

_STOCK = 1 << 16


class Dice:
    """Draws numbers from one seed."""

    def __init__(self, seed: int) -> None:
        self._bits = np.random.PCG64(seed)
        self._stock: list[float] = []

    def uniform(self, low: float = 0.0, high: float = 1.0) -> float:
        """Return a number between ``low`` (inclusive) and ``high`` (exclusive)."""
        if not self._stock:
            self._stock = self._fractions(_STOCK).tolist()
        return low + (high - low) * self._stock.pop()

    def chance(self, probability: float) -> bool:
        """Tell whether something of that probability happens."""
        return self.uniform() < probability

    def integer(self, low: int, high: int) -> int:
        """Return a whole number between ``low`` and ``high``, both inclusive."""
        return low + int(self.uniform() * (high - low + 1))

    def bell(self) -> float:
        """Return a number of mean 0 and variance 1: the sum of twelve uniform ones less six."""
        return sum(self.uniform() for _ in range(12)) - 6.0

    def bells(self, *shape: int) -> Floats:
        """Return an array of such numbers."""
        count = int(np.prod(shape))
        parts = self._fractions(12 * count).reshape(12, count)
        total = np.zeros(count)
        for part in parts:  # one after the other: numpy's own sum may add in another order elsewhere
            total = total + part
        return (total - 6.0).reshape(shape)

    def around(self, mean: float, spread: float) -> float:
        """Return a positive number about ``mean``, skewed to the right; ``spread`` .3 is mild, 1 is wild."""
        bent = 1.0 + spread * self.bell() / 2.0
        return mean * max(0.15, bent * abs(bent))

    def waiting(self, mean: float) -> float:
        """Return how long one waits for what happens once in ``mean``: a geometric number in small steps."""
        steps = 1
        while steps < 400 and not self.chance(0.05):
            steps += 1
        return mean * 0.05 * (steps - self.uniform())

    def count(self, mean: float) -> int:
        """Return how many of many rare things happened, ``mean`` on average, at most 12."""
        return sum(self.chance(mean / 12.0) for _ in range(12))

    def pick(self, things: Sequence[T]) -> T:
        """Return one of the things."""
        return things[self.integer(0, len(things) - 1)]

    def weighted(self, weights: Floats) -> int:
        """Return an index, with a probability in proportion to the weights; -1 if all are 0."""
        sums = np.cumsum(weights)
        if sums[-1] <= 0:
            return -1
        return int(np.searchsorted(sums, self.uniform() * sums[-1], side="right"))

    def _fractions(self, count: int) -> Floats:
        """Return numbers between 0 and 1 of the upper 53 bits of raw words."""
        fractions: Floats = (self._bits.random_raw(count) >> np.uint64(11)).astype(np.float64) * 2.0**-53
        return fractions
