"""Trains the factorization: constants on the shop's last weeks, then the model on all sales.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import CUSTOMERS, MODEL, PRODUCTS, VECTORS, Keeper, Parameters, Training
from recsys_desktop.learning.bench import Bench, write_report_of
from recsys_desktop.learning.classic import ClassicFitter, table_of
from recsys_desktop.learning.cost import sweep_seconds, trials_within
from recsys_desktop.learning.factorization import Factorization
from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fitting import Fitter, product_table
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.purchases import Floats, Ints, Purchases
from recsys_desktop.learning.settings import Settings, TrainingOptions, ladders, most_dimensions, usual_settings
from recsys_desktop.learning.tuning import MOST_SWEEPS, EachEpoch, Trial, try_settings, tune
from recsys_desktop.learning.validation import DEMAND_WEIGHTS, Validation
from recsys_desktop.progress import Progress

_MOST_TRIALS = 24
_SECONDS_BETWEEN_KEEPS = 2.0


def train_factorization(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    """Train and leave the best state with the keeper: each better trial, and in the end the model of all sales.

    Args:
        purchases: All sales lines of known customers; at least one.
        options: What is wanted.
        keeper: Takes what is good so far.
        progress: Counts epochs ("rounds").
    """
    progress.report(translate("Progress", "Looking at the sales"))
    course = FactorizationCourse(Bench(purchases, seed=options.seed), options, keeper, progress)
    course.choose()
    course.learn_from_all()


def train_classic(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    """Train the article's model (classic.py); as :func:`train_factorization`."""
    progress.report(translate("Progress", "Looking at the sales"))
    course = ClassicCourse(Bench(purchases, seed=options.seed), options, keeper, progress)
    course.choose()
    course.learn_from_all()


class FactorizationCourse:
    """One training on its way.

    Attributes:
        name: The method.

    Args:
        bench: Judges, and knows all sales.
        options: What is wanted.
        keeper: Takes what is good so far.
        progress: Counts epochs ("rounds").
    """

    name = "factorization"
    _epoch_in_sweeps = 1
    """How many sweeps' time an epoch takes."""

    def __init__(self, bench: Bench, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
        self._bench, self._keeper, self._progress = bench, keeper, progress
        self._fitter = self._make_fitter(options.seed)
        # The latest window comes last, so that after a trial the model at hand is the one that knows most.
        self._validations = self._bench.validations
        self._fixed = frozenset() if options.dimensions is None else frozenset({"dimensions"})
        shape = self._shape()
        start, self._most = usual_settings(*shape), most_dimensions(*shape)
        wanted = start.dimensions if options.dimensions is None else min(options.dimensions, self._most)
        self._start = replace(start, dimensions=wanted)
        self._trials = self._affordable(options.budget)
        self._rounds_total = (self._trials * len(self._validations) + 1) * MOST_SWEEPS
        self._rounds = self._trial = 0
        self._began = time.monotonic()
        self._found: dict[str, float] = {}
        self._best: Trial[Settings] | None = None

    def _make_fitter(self, seed: int) -> Any:
        return Fitter(seed=seed)

    def _table(self, model: Any) -> Floats:
        """Return the product vectors of a model."""
        return product_table(model)

    def _shape(self) -> tuple[int, int]:
        if self._validations:
            pairs = self._validations[-1].window.pairs
            return pairs.customers, pairs.products
        pairs = self._bench.everything.pairs
        return pairs.customers, pairs.products

    def _affordable(self, budget: float) -> int:
        if not self._validations:
            return 0
        sweep = max(sweep_seconds(v.learned, self._start.dimensions) for v in self._validations)
        epoch = self._epoch_in_sweeps * sweep
        judging = max(v.judging_seconds(MOST_SWEEPS + len(DEMAND_WEIGHTS)) for v in self._validations)
        windows = len(self._validations)
        return trials_within(budget, epoch, sweeps=MOST_SWEEPS, windows=windows, judging=judging, most=_MOST_TRIALS)

    def choose(self) -> Trial[Settings] | None:
        """Return the best constants; None where there is nothing to judge by."""
        if not self._trials:
            return None
        # The early stop needs some weight of demand to look at before one is learned.
        start = replace(self._start, demand_weight=1.0)
        return tune(
            start,
            trials=self._trials,
            fixed=self._fixed,
            attempt=self._attempt,
            found=self._keep_trial,
            ladders=ladders(self._start, most=self._most),
        )

    def _attempt(self, settings: Settings) -> Trial[Settings]:
        self._rounds = self._trial * len(self._validations) * MOST_SWEEPS
        self._trial += 1
        return try_settings(settings, self._validations, self._train_window)

    def _train_window(self, validation: Validation, settings: Settings, each_epoch: EachEpoch) -> None:
        best: list[Any] = []

        def after(model: Factorization, loss: float) -> bool:
            self._tell(
                translate("Progress", "Trying settings {trial} of {trials}").format(
                    trial=self._trial, trials=self._trials
                ),
                loss,
                seconds_left=self._guess(),
            )
            verdict = each_epoch(self._table(model))
            if verdict.best:
                best[:] = model.get_weights()
            return verdict.enough

        window = validation.window
        self._model = self._fitter.fit(
            validation.learned, window.before.end, settings, epochs=MOST_SWEEPS, each_epoch=after
        )
        # The epoch that proved the earlier one to be the best is not part of what is kept.
        self._model.set_weights(best)

    def _keep_trial(self, trial: Trial[Settings]) -> None:
        # Any better trial may be the one that a stopped training keeps.
        self._best, self._found = trial, self._bench.told(trial)
        window = self._validations[-1].window
        self._keep(trial.settings, self._model, (window.customers, window.products), complete=False)

    def taste_of_all(self) -> tuple[Factors, Parameters]:
        """Train on all sales with the best constants and return what was learned, with its constants."""
        settings = self._start if self._best is None else self._best.settings
        everything = self._bench.everything

        def after(_: Factorization, loss: float) -> bool:
            self._tell(translate("Progress", "Learning from all sales"), loss)
            return False

        model = self._fitter.fit(everything.pairs, everything.end, settings, epochs=settings.sweeps, each_epoch=after)
        return Factors(principal_axes(self._table(model)), settings.penalty, settings.tau), settings.as_parameters()

    def learn_from_all(self) -> None:
        """Train on all sales with the best constants and keep the result."""
        settings = self._start if self._best is None else self._best.settings
        everything = self._bench.everything
        known = (everything.customers, everything.products)
        self._rounds = self._rounds_total - settings.sweeps
        losses: list[float] = []
        kept_at = time.monotonic()

        def after(model: Factorization, loss: float) -> bool:
            nonlocal kept_at
            losses.append(loss)
            self._tell(translate("Progress", "Learning from all sales"), loss)
            # From the second sweep on it knows more than the best trial, which has not seen the last weeks.
            if 2 <= len(losses) < settings.sweeps and time.monotonic() - kept_at > _SECONDS_BETWEEN_KEEPS:
                now = replace(settings, sweeps=len(losses))
                self._keep(now, model, known, complete=False, curve=losses)
                kept_at = time.monotonic()
            return False

        model = self._fitter.fit(everything.pairs, everything.end, settings, epochs=settings.sweeps, each_epoch=after)
        self._keep(settings, model, known, complete=True, curve=losses)

    def _guess(self) -> float | None:
        """Return how long it still takes at the pace of all trials so far: one alone may be over in a second."""
        done = self._rounds + 1
        pace = (time.monotonic() - self._began) / done
        return pace * (self._rounds_total - done) if done > 1 else None

    def _tell(self, phase: str, loss: float, *, seconds_left: float | None = None) -> None:
        self._rounds += 1
        figures = {"loss": loss, **self._found}
        self._progress.report(
            phase, self._rounds, self._rounds_total, "rounds", seconds_left=seconds_left, figures=figures
        )

    def _keep(
        self,
        settings: Settings,
        model: Factorization,
        known: Sequence[Ints],
        *,
        complete: bool,
        curve: list[float] | None = None,
    ) -> None:
        def write(folder: Path) -> None:
            for name, places in zip((CUSTOMERS, PRODUCTS), known, strict=True):
                np.save(folder / name, places.astype(np.int32))
            np.save(folder / VECTORS, principal_axes(self._table(model)))
            # A trial in a large shop has no table of all customers.
            if len(known[0]) == model.customers.input_dim:
                model.save(folder / MODEL)
            write_report_of(self._bench, self._best, folder)

        parameters = {**settings.as_parameters(), **self._bench.parameters}
        measures = {} if self._best is None else {**self._bench.measures(self._best), "trials": float(self._trial)}
        self._keeper.keep(Training(self.name, parameters, measures, complete, list(curve or [])), write)


class ClassicCourse(FactorizationCourse):
    """The same with the article's model; the constants are those of the fold-in."""

    name = "classic"
    _epoch_in_sweeps = 15

    def _make_fitter(self, seed: int) -> ClassicFitter:
        return ClassicFitter(seed=seed)

    def _table(self, model: Any) -> Floats:
        return table_of(model)
