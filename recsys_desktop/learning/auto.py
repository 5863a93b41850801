"""Lets the shop's own last weeks choose: several methods, mixtures of two, or plain bestsellers.

Every contender is tuned within its part of the budget and judged on the same customers. Which one is shipped is a
question of evidence (paired bootstrap over these customers): bestsellers, unless a personal method is better beyond
doubt; then the simplest method that cannot be told from the best and is within half a hundredth of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import CUSTOMERS, PRODUCTS, Keeper, Parameters, Training
from recsys_desktop.learning.bench import Bench, write_report_of
from recsys_desktop.learning.blend import FIRST, SECOND, Blend, BlendSettings, joined_parameters
from recsys_desktop.learning.bootstrap import resampled_means
from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.recipes import try_tastes
from recsys_desktop.learning.taste import Taste
from recsys_desktop.learning.tuning import Trial
from recsys_desktop.progress import Progress, Report

_SHARES = (0.25, 0.5, 0.75)
_BEYOND_DOUBT = 0.975
"""So many of the resamples must be won against bestsellers."""

_TOLD_APART = 0.9
"""So many must be won against a simpler method, or else ..."""

_NEARLY = 0.995
"""... the simpler one is shipped if it reaches so much of the best NDCG: doubt alone is no reason to give more away."""

_SETTLED = 0.05
"""From this share of the work on, its pace tells how long it still takes."""

_MIXED = 3
"""The best contender is mixed with each of those that come next, up to this place."""


class Contender(Protocol):
    """One method's training, as the contest sees it."""

    @property
    def name(self) -> str:
        """The method."""
        ...

    def choose(self) -> Trial[Any] | None:
        """Tune it on the windows."""
        ...

    def learn_from_all(self) -> None:
        """Train on all sales with what was chosen, and keep the result."""
        ...

    def taste_of_all(self) -> tuple[Taste, Parameters]:
        """Train on all sales and return what was learned, with its constants."""
        ...


@dataclass(frozen=True)
class Entry:
    """A contender and its best trial."""

    contender: Contender
    trial: Trial[Any]


Judgements = Sequence[Judged]


class Gate(Keeper):
    """Lets through only what is better than all before, so that a stopped contest keeps its best.

    Args:
        keeper: Takes it.
        least: NDCG on the latest window that must be beaten.
    """

    def __init__(self, keeper: Keeper, least: float) -> None:
        self._keeper, self._best, self._open = keeper, least, False

    def open(self) -> None:
        """Let everything through from now on."""
        self._open = True

    def keep(self, training: Training, write: Callable[[Path], None]) -> None:
        """Keep the state if it is the best so far."""
        ndcg = training.validation.get("ndcg", -1.0)
        if self._open or ndcg > self._best:
            self._best = ndcg
            self._keeper.keep(training, write)


class Stage(Progress):
    """One contender's part of the whole, so that the bar never goes back.

    Args:
        whole: Where it is told.
        begin: The share of the whole that is done before.
        end: The share that is done after.
        figures: The best contender's figures so far, shared by all stages.
        method: The contender's name.
    """

    def __init__(self, whole: Progress, begin: float, end: float, figures: dict[str, float], method: str = "") -> None:
        super().__init__(self._show_part)
        self._whole, self._begin, self._end, self._figures = whole, begin, end, figures
        self._method, self._since = method, time.monotonic()

    def move(self, begin: float, end: float) -> None:
        """Take another part of the whole."""
        self._begin, self._end = begin, end

    def _show_part(self, report: Report) -> None:
        self._whole.check()
        done = self._begin + (report.share or 0.0) * (self._end - self._begin)
        told = dict(report.figures)
        if told.get("validation_ndcg", -1.0) >= self._figures.get("validation_ndcg", -1.0):
            self._figures.update({name: told[name] for name in told if name != "loss"})
        told |= self._figures
        # All stages are made together, so this is the pace of the whole.
        left = (time.monotonic() - self._since) * (1 - done) / done if done >= _SETTLED else None
        self._whole.report(
            report.phase, round(1000 * done), 1000, "steps", seconds_left=left, figures=told, method=self._method
        )


def contest(bench: Bench, enter: Sequence[Callable[[], Contender]], keeper: Keeper) -> tuple[list[Entry], list[Entry]]:
    """Tune all contenders; return them, and the mixtures of the best, each simplest first."""
    entries = []
    for make in enter:
        contender = make()
        trial = contender.choose()
        if trial is not None:
            entries.append(Entry(contender, trial))
    best = sorted(entries, key=lambda one: -one.trial.ndcg)[:_MIXED]
    ranked = [entries.index(entry) for entry in best]
    pairs = [sorted((ranked[0], other)) for other in ranked[1:]]
    return entries, [_mixture(bench, entries[one], entries[other], keeper) for one, other in pairs]


def _mixture(bench: Bench, one: Entry, other: Entry, keeper: Keeper) -> Entry:
    # Similar products and the map come from the first: the later, richer method.
    pairs = list(zip(other.trial.tastes, one.trial.tastes, strict=True))
    weight = max(one.trial, other.trial, key=lambda trial: trial.ndcg).settings.demand_weight

    # The share is looked for under the better one's weight of demand, and then the weight under that share.
    ndcg = [
        [window.judge(lists).ndcg.mean() for lists in window.lists_of_mixtures(first, second, _SHARES, weight)]
        for window, (first, second) in zip(bench.validations, pairs, strict=True)
    ]
    share = _SHARES[int(np.argmax(np.mean(ndcg, axis=0)))]
    blends = [Blend(first, second, share) for first, second in pairs]
    best = try_tastes(BlendSettings(share), bench.validations, blends)
    return Entry(Mixture(bench, (other, one), best, keeper), best)


class Mixture:
    """A mixture of two contenders, to be trained on all sales.

    Args:
        bench: Judges, and knows all sales.
        parts: The two.
        trial: How they are mixed.
        keeper: Takes the result.
    """

    name = "blend"

    def __init__(
        self,
        bench: Bench,
        parts: tuple[Entry, Entry],
        trial: Trial[BlendSettings],
        keeper: Keeper,
    ) -> None:
        self._bench, self._parts, self._trial, self._keeper = bench, parts, trial, keeper

    def choose(self) -> Trial[BlendSettings]:
        """Return how they are mixed."""
        return self._trial

    def taste_of_all(self) -> tuple[Blend, Parameters]:
        """Train both on all sales."""
        (first, one), (second, other) = (entry.contender.taste_of_all() for entry in self._parts)
        names = [entry.contender.name for entry in self._parts]
        share, demand_weight = self._trial.settings.share, self._trial.settings.demand_weight
        parameters = joined_parameters(share, {FIRST: (names[0], one), SECOND: (names[1], other)})
        return Blend(first, second, share), {**parameters, "demand_weight": demand_weight}

    def learn_from_all(self) -> None:
        """Train both on all sales and keep the mixture."""
        taste, parameters = self.taste_of_all()
        known = (self._bench.everything.customers, self._bench.everything.products)

        def write(folder: Path) -> None:
            for name, places in zip((CUSTOMERS, PRODUCTS), known, strict=True):
                np.save(folder / name, places.astype(np.int32))
            taste.save(folder)
            write_report_of(self._bench, self._trial, folder)

        measures = self._bench.measures(self._trial)
        self._keeper.keep(Training(self.name, {**parameters, **self._bench.parameters}, measures), write)


def chosen(entries: Sequence[Entry], mixtures: Sequence[Entry], bench: Bench, *, seed: int) -> Entry | None:
    """Return what is shipped; None for bestsellers.

    Args:
        entries: The contenders, simplest first.
        mixtures: Their mixtures, which are less simple than any of them.
        bench: Knows the bestsellers.
        seed: Seeds the resamples.
    """
    everybody = [*entries, *mixtures]
    if not everybody:
        return None
    won = won_against(bench.bestsellers, {at: one.trial.windows for at, one in enumerate(everybody)}, seed=seed)
    good = [at for at in range(len(everybody)) if won[at] >= _BEYOND_DOUBT]
    if not good:
        return None
    best = max(good, key=lambda at: everybody[at].trial.ndcg)
    rival = won_against(everybody[best].trial.windows, {at: everybody[at].trial.windows for at in good}, seed=seed)
    enough = _NEARLY * everybody[best].trial.ndcg
    # Where a simpler one wins often enough against the best, nobody can tell that it is worse.
    alike = [at for at in good if rival[at] > 1 - _TOLD_APART and everybody[at].trial.ndcg >= enough]
    return everybody[min([*alike, best])]


def won_against(baseline: Judgements, others: Mapping[int, Judgements], *, seed: int) -> dict[int, float]:
    """Return in which share of the resamples each of some judgements is better than a baseline, in pairs."""
    own = _ndcg(baseline)
    gaps = np.stack([_ndcg(one) - own for one in others.values()], axis=1)
    means = resampled_means(gaps, seed=seed)
    return dict(zip(others, (means > 0).mean(axis=0).tolist(), strict=True))


def _ndcg(judged: Judgements) -> NDArray[np.float64]:
    return np.concatenate([one.ndcg for one in judged])
