"""What a training has told so far, as curves."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.progress import Report

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """What one plot shows.

    Attributes:
        past: Earlier attempts, (n, 2) of round and value, with a row of NaN between two.
        now: The present attempt, (m, 2).
        level: A value to compare with, or NaN.
        rounds: How many rounds there will be; 0 where that is not known.
    """

    past: Points
    now: Points
    level: float = math.nan
    rounds: int = 0


class Course:
    """Collects the reports of one training.

    Attributes:
        bestsellers: Customers in 100 whom a list of bestsellers would have caught, or NaN.
        best: Customers in 100 who bought from the best model's list so far, or NaN.
    """

    def __init__(self) -> None:
        self.best = self.bestsellers = math.nan
        self._attempts: list[list[tuple[float, float]]] = []
        self._quality: list[tuple[float, float]] = []
        self._phase = ""
        self._rounds = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw yet."""
        return not self._attempts

    def add(self, report: Report) -> bool:
        """Note a report; returns whether the curves look different now."""
        figures = report.figures
        if "loss" not in figures:
            return False
        self._rounds = report.total
        self._add_loss(report.phase, float(report.done), figures["loss"])
        if "validation_hit_rate" in figures:
            self.best = 100 * figures["validation_hit_rate"]
            self.bestsellers = 100 * figures.get("bestsellers_hit_rate", math.nan)
            self._quality.append((float(report.done), self.best))
        return True

    def _add_loss(self, phase: str, at: float, loss: float) -> None:
        # Within one attempt no round makes the error larger: where it grows, another one has begun.
        begins = not self._attempts or phase != self._phase or loss > self._attempts[-1][-1][1]
        self._phase = phase
        if begins:
            self._attempts.append([])
        self._attempts[-1].append((at, loss))

    @property
    def loss(self) -> Curve:
        """The error after each round, a line for each attempt."""
        gap = (math.nan, math.nan)
        past = [point for attempt in self._attempts[:-1] for point in (*attempt, gap)]
        return Curve(_points(past), _points(self._attempts[-1] if self._attempts else []), rounds=self._rounds)

    @property
    def quality(self) -> Curve:
        """How good the best model is, beside bestsellers."""
        return Curve(_points([]), _points(self._quality), self.bestsellers, self._rounds)


def _points(pairs: list[tuple[float, float]]) -> Points:
    return np.array(pairs, np.float64).reshape(-1, 2)
