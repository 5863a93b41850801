"""Trains the methods that need no TensorFlow: constants on the shop's last weeks, then the model of all sales."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np

from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import CUSTOMERS, PRODUCTS, Keeper, Parameters, Training
from recsys_desktop.learning.bench import Bench, write_report_of
from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.purchases import Ints, Pairs, Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.taste import Taste
from recsys_desktop.learning.tuning import Choice, Ladders, Trial, tune
from recsys_desktop.learning.validation import DEMAND_WEIGHTS, LONGEST, Validation
from recsys_desktop.progress import Progress

S = TypeVar("S", bound=Choice)
T = TypeVar("T", bound=Taste)

_MOST_TRIALS = 24
_PACE_FROM = 2


@dataclass(frozen=True)
class Recipe(Generic[S, T]):
    """One method.

    Attributes:
        name: What it is called.
        start: The constants to begin with.
        ladders: The values that are tried.
        fit: Learns from pairs that are looked at from a time in days since 1970.
        as_parameters: Returns all constants of what was learned, for the manifest.
        seconds: About how long one fit takes on a usual laptop.
    """

    name: str
    start: S
    ladders: Ladders
    fit: Callable[[Pairs, float, S], T]
    as_parameters: Callable[[S, T], Parameters]
    seconds: Callable[[Pairs], float]


def train_recipe(
    recipe: Recipe[S, T], purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress
) -> None:
    """Train and leave the best state with the keeper: each better trial, and in the end the model of all sales.

    Raises:
        Refused: If the method cannot learn from these sales.
    """
    progress.report(translate("Progress", "Looking at the sales"))
    course = Course(recipe, Bench(purchases, seed=options.seed), keeper, progress, options.budget)
    course.choose()
    course.learn_from_all()


class Course(Generic[S, T]):
    """One training on its way.

    Args:
        recipe: The method.
        bench: Judges, and knows all sales.
        keeper: Takes what is good so far.
        progress: Counts trials ("rounds").
        budget: About how many seconds the choice of constants may take.
    """

    def __init__(
        self,
        recipe: Recipe[S, T],
        bench: Bench,
        keeper: Keeper,
        progress: Progress,
        budget: float,
    ) -> None:
        self._recipe, self._bench = recipe, bench
        self._keeper, self._progress, self._budget = keeper, progress, budget
        self._best: Trial[S] | None = None
        self._trials = self._tried = 0
        self._began = 0.0
        self._found: dict[str, float] = {}

    @property
    def name(self) -> str:
        """The method."""
        return self._recipe.name

    def choose(self) -> Trial[S] | None:
        """Return the best constants within the budget; None where there is nothing to judge by."""
        validations = self._bench.validations
        if not validations:
            return None
        one = max(
            self._recipe.seconds(validation.learned) + validation.judging_seconds(len(DEMAND_WEIGHTS))
            for validation in validations
        )
        self._began = time.monotonic()
        self._trials = int(np.clip(self._budget / one, 1, _MOST_TRIALS))
        return tune(
            self._recipe.start,
            trials=self._trials,
            fixed=frozenset(),
            attempt=self._attempt,
            found=self._keep_trial,
            ladders=self._recipe.ladders,
        )

    def _attempt(self, settings: S) -> Trial[S]:
        self._tried += 1
        self._tell(
            translate("Progress", "Trying settings {tried} of {trials}").format(tried=self._tried, trials=self._trials)
        )
        # numpy lets go of the interpreter in all that takes long here, so the windows run beside each other.
        with ThreadPoolExecutor(len(self._bench.validations)) as pool:
            self._tastes = list(pool.map(partial(self._fit_window, settings), self._bench.validations))
        return try_tastes(settings, self._bench.validations, self._tastes)

    def _fit_window(self, settings: S, validation: Validation) -> T:
        self._progress.check()
        return self._recipe.fit(validation.learned, validation.window.before.end, settings)

    def _keep_trial(self, trial: Trial[S]) -> None:
        self._best, self._found = trial, self._bench.told(trial)
        window = self._bench.validations[-1].window
        self._keep(trial.settings, self._tastes[-1], (window.customers, window.products), complete=False)
        self._tell(
            translate("Progress", "Trying settings {tried} of {trials}").format(tried=self._tried, trials=self._trials)
        )

    @property
    def _settings(self) -> S:
        return self._recipe.start if self._best is None else self._best.settings

    def learn_from_all(self) -> None:
        """Train on all sales with the best constants and keep the result."""
        known = (self._bench.everything.customers, self._bench.everything.products)
        taste, _ = self.taste_of_all()
        self._keep(self._settings, taste, known, complete=True)

    def taste_of_all(self) -> tuple[T, Parameters]:
        """Train on all sales with the best constants and return what was learned, with its constants."""
        self._tried = self._trials + 1
        self._tell(translate("Progress", "Learning from all sales"))
        everything = self._bench.everything
        taste = self._recipe.fit(everything.pairs, everything.end, self._settings)
        return taste, self._recipe.as_parameters(self._settings, taste)

    def _tell(self, phase: str) -> None:
        done, total = self._tried, self._trials + 1
        # What is tried now is not done yet; one trial alone tells no pace.
        pace = (time.monotonic() - self._began) / (done - 1) if done > _PACE_FROM else None
        left = None if pace is None else pace * (total - done + 1)
        self._progress.report(phase, done, total, "rounds", seconds_left=left, figures=self._found)

    def _keep(self, settings: S, taste: T, known: Sequence[Ints], *, complete: bool) -> None:
        def write(folder: Path) -> None:
            for name, places in zip((CUSTOMERS, PRODUCTS), known, strict=True):
                np.save(folder / name, places.astype(np.int32))
            taste.save(folder)
            write_report_of(self._bench, self._best, folder)

        parameters = {**self._recipe.as_parameters(settings, taste), **self._bench.parameters}
        best = self._best
        measures = {} if best is None else {**self._bench.measures(best), "trials": float(self._tried)}
        self._keeper.keep(Training(self._recipe.name, parameters, measures, complete), write)


def try_tastes(settings: S, validations: list[Validation], tastes: Sequence[Any]) -> Trial[S]:
    """Judge what was learned on each window, with the weight of demand that is best over all windows."""

    def judge(validation: Validation, taste: Any) -> tuple[list[Ints], list[Judged]]:
        lists = validation.lists_of(taste, DEMAND_WEIGHTS, LONGEST)
        return lists, [validation.judge(one) for one in lists]

    with ThreadPoolExecutor(len(validations)) as pool:
        found = list(pool.map(judge, validations, tastes))
    judged = [window for _, window in found]
    by_weight = np.mean([[one.ndcg.mean() for one in window] for window in judged], axis=0)
    best = int(np.argmax(by_weight))
    changed: dict[str, Any] = {"demand_weight": DEMAND_WEIGHTS[best]}
    return Trial(
        settings=replace(settings, **changed),  # type: ignore[type-var]  # a Choice is a dataclass
        ndcg=float(by_weight[best]),
        latest=judged[-1][best],
        lists=found[-1][0][best],
        windows=tuple(one[best] for one in judged),
        tastes=tuple(tastes),
    )
