"""What a training has told so far, as curves."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.progress import Report

Points = NDArray[np.float64]

_GAP = (math.nan, math.nan)
_FEWEST_ROUNDS = 4
_ROUNDS = "rounds"


@dataclass(frozen=True)
class Curve:
    """What one plot shows.

    Attributes:
        past: Earlier attempts, (n, 2) of round and value, with a row of NaN between two.
        now: The present attempt, (m, 2).
        first: The round at the left edge.
        last: The round at the right edge.
        level: A value to compare with, or NaN.
        percent: Whether the place is told in percent of the training, not in rounds.
    """

    past: Points
    now: Points
    first: float = 0.0
    last: float = 1.0
    level: float = math.nan
    percent: bool = False


class Course:
    """Collects the reports of one training.

    Attributes:
        bestsellers: Customers in 100 whom a list of bestsellers would have caught, or NaN.
        best: The most customers in 100 who bought from a model's list so far, or NaN.
    """

    def __init__(self) -> None:
        self.best = self.bestsellers = math.nan
        self._attempts: list[list[float]] = []
        self._quality: list[tuple[float, float]] = []
        self._phase = ""
        self._last = 0.0
        self._percent = False

    def add(self, report: Report) -> bool:
        """Note a report; returns whether the curves look different now."""
        figures = report.figures
        if not {"loss", "validation_hit_rate"} & set(figures):
            return False
        # Whatever is no round is told in percent of the whole.
        self._percent = report.unit != _ROUNDS
        unit = 100 / report.total if self._percent and report.total else 1.0
        self._last = unit * report.total
        if "loss" in figures:
            self._add_loss(report.phase, figures["loss"])
        if "validation_hit_rate" in figures:
            # Models are chosen by the order of their lists, so a better one may be bought from by fewer customers.
            self.best = float(np.fmax(self.best, 100 * figures["validation_hit_rate"]))
            self.bestsellers = 100 * figures.get("bestsellers_hit_rate", math.nan)
            self._quality.append((unit * report.done, self.best))
        return True

    def _add_loss(self, phase: str, loss: float) -> None:
        # Within one attempt no round makes the error larger: where it grows, another one has begun.
        begins = not self._attempts or phase != self._phase or loss > self._attempts[-1][-1]
        self._phase = phase
        if begins:
            self._attempts.append([])
        self._attempts[-1].append(loss)

    @property
    def loss(self) -> Curve:
        """The error after each round, in percent of that after the attempt's first; a line for each attempt.

        Attempts differ in how they weigh an error, so only their courses can be compared.
        """
        longest = max(map(len, self._attempts), default=0)
        attempts = [[(at + 1.0, 100 * loss / losses[0]) for at, loss in enumerate(losses)] for losses in self._attempts]
        past = [point for attempt in attempts[:-1] for point in (*attempt, _GAP)]
        now = attempts[-1] if attempts else []
        return Curve(_points(past), _points(now), first=1.0, last=float(max(longest, _FEWEST_ROUNDS)))

    @property
    def quality(self) -> Curve:
        """How good the best model is, beside bestsellers."""
        last = max(self._last, 1.0)
        return Curve(_points([]), _points(self._quality), last=last, level=self.bestsellers, percent=self._percent)


def _points(pairs: list[tuple[float, float]]) -> Points:
    return np.array(pairs, np.float64).reshape(-1, 2)
