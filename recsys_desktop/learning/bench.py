"""What every training judges by: the shop's last weeks, the bestsellers beside each model, and *buy again*."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from recsys_desktop.learning.again import tune_again
from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.protocol import Everything, Judged
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.report import Report, Reporter, write_report
from recsys_desktop.learning.tuning import Trial
from recsys_desktop.learning.validation import Validation, summary, validation_windows

BESTSELLER_DAYS = (7.0, 14.0, 28.0, 56.0, 112.0, 224.0, 36_500.0)
"""For how long sales may count in a list of bestsellers: from a week to all time."""

TOLD = ("ndcg", "hit_rate")
"""Measures of the best trial so far that each report of progress tells, beside the bestsellers' ones."""


class Bench:
    """The windows of one shop, and what is the same for all methods there.

    Args:
        purchases: All sales lines of known customers; at least one.
        seed: Seeds the draw of judged customers and the resamples.

    Attributes:
        validations: The windows, the latest last; none where the shop is too young.
    """

    def __init__(self, purchases: Purchases, *, seed: int) -> None:
        self._purchases, self._seed = purchases, seed
        self.validations = [Validation(window, seed=seed) for window in reversed(validation_windows(purchases))]

    @cached_property
    def everything(self) -> Everything:
        """What the model that is shipped learns from."""
        return Everything.of(self._purchases)

    @cached_property
    def bestseller_days(self) -> float:
        """How many days of sales make the best list of bestsellers, by NDCG@10 over the windows.

        Each choice counts half by the two beside it: what is good for three weeks is nearly so for two, and a few
        hundred customers tell neighbours apart by chance. In 29 parts of two real shops the lists chosen so were better
        in 7 later months, worse in 1 and the same in the others, by 2 % in the mean.
        """
        if not self.validations:
            return RECENT_DAYS
        qualities = [
            float(np.mean([one.judge_bestsellers(days).ndcg.mean() for one in self.validations]))
            for days in BESTSELLER_DAYS
        ]
        padded = np.pad(qualities, 1, mode="edge")
        return BESTSELLER_DAYS[int(np.argmax(padded[:-2] + 2 * padded[1:-1] + padded[2:]))]

    @cached_property
    def bestsellers(self) -> tuple[Judged, ...]:
        """The judgement of these bestsellers on each window."""
        return tuple(one.judge_bestsellers(self.bestseller_days) for one in self.validations)

    @cached_property
    def _again(self) -> tuple[Parameters, dict[str, float]]:
        again, measures = tune_again([one.window for one in self.validations], seed=self._seed)
        return again.as_parameters(), measures

    @property
    def parameters(self) -> Parameters:
        """The constants that go with every model: of bestsellers and of *buy again*."""
        return {"bestseller_days": self.bestseller_days, **self._again[0]}

    @cached_property
    def _reporter(self) -> Reporter:
        return Reporter(self.validations[-1], self._purchases, seed=self._seed, days=self.bestseller_days)

    def report(self, trial: Trial[Any]) -> Report:
        """Return the report of a trial."""
        return self._reporter.report(trial.lists)

    def bestseller_measures(self) -> dict[str, float]:
        """Return how good the bestsellers are on the latest window; empty where there is none."""
        if not self.validations:
            return {}
        latest = self.validations[-1]
        return {**summary(self.bestsellers[-1], latest.relevant), "days": latest.window.days, **self._again[1]}

    def measures(self, trial: Trial[Any]) -> dict[str, float]:
        """Return how good a trial is on the latest window, beside the bestsellers."""
        beside = self.bestseller_measures()
        return {
            **beside,
            **summary(trial.latest, self.validations[-1].relevant),
            **{f"bestsellers_{name}": beside[name] for name in ("ndcg", "recall", "hit_rate")},
        }

    def told(self, trial: Trial[Any]) -> dict[str, float]:
        """Return what is told of the best trial so far while the search goes on."""
        measures = self.measures(trial)
        return {f"validation_{name}": measures[name] for name in TOLD} | {
            f"bestsellers_{name}": measures[f"bestsellers_{name}"] for name in TOLD
        }


def write_report_of(bench: Bench, trial: Trial[Any] | None, folder: Path) -> None:
    """Write the report of a trial beside its model, where there is a trial."""
    if trial is not None:
        write_report(folder, bench.report(trial))
