"""Chooses the factorization's constants on validation windows: a walk along one ladder of values after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

import numpy as np

from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.purchases import Floats, Ints
from recsys_desktop.learning.settings import Settings
from recsys_desktop.learning.taste import Taste
from recsys_desktop.learning.validation import DEMAND_WEIGHTS, LENGTH, LONGEST, Validation

MOST_SWEEPS = 6
_PATIENCE = 2
"""So many epochs may be worse than the best before: where few customers judge, one bad epoch is noise. With 1, a tenth
of UCI's customers ended after the first sweep (NDCG@10 later .0906, with 2 .0927), one of the grocer's at .0472, .0493;
of 13 other shops cut from both 12 stayed as they were, and one went from .1592 to .1563."""


class Choice(Protocol):
    """One choice of a method's constants: a frozen dataclass."""

    @property
    def demand_weight(self) -> float:
        """γ, the weight of current demand; learned, not searched."""
        ...


S = TypeVar("S", bound=Choice)
Ladders = Mapping[str, tuple[float, ...]]
"""The values of each constant that are tried, ascending; the constants in the order in which they are searched."""


@dataclass(frozen=True)
class Trial(Generic[S]):
    """How good one choice of constants is.

    Attributes:
        settings: The constants, with the best weight of demand (and number of sweeps) found for them.
        ndcg: NDCG@10 of *new for you*, averaged over the windows.
        latest: The judgement on the latest window, which is the last of the validations.
        lists: The lists on that window, a little longer than those judged, (b, LONGEST) int32.
        windows: The judgement on each window, in the order of the validations.
        tastes: What was learned on each of them.
    """

    settings: S
    ndcg: float
    latest: Judged
    lists: Ints = field(default_factory=lambda: np.empty((0, 0), np.int32))
    windows: tuple[Judged, ...] = ()
    tastes: tuple[Taste, ...] = ()


class Verdict(NamedTuple):
    """What is said of the state after an epoch.

    Attributes:
        best: Whether it is the best so far, on the mean over the windows.
        enough: Whether no later one is wanted.
    """

    best: bool
    enough: bool


EachEpoch = Callable[[Floats], Verdict]
"""Is given the product table (n, d) after an epoch."""

Train = Callable[[Validation, Settings, EachEpoch], None]
"""Trains on a window's earlier part for :data:`MOST_SWEEPS` epochs, or until told that it is enough."""


def try_settings(settings: Settings, validations: Sequence[Validation], train: Train) -> Trial[Settings]:
    """Train with these constants and return the best number of sweeps and the best weight of demand.

    Both are those of the best mean over the windows. So the earlier windows are trained to the end, and the early stop
    is that of the last one, in which the mean is known. It looks at lists with the weight of demand that was best so
    far; the weight itself is chosen at the best epoch, where trying all of them costs only a few partial sorts.
    """
    curves: list[list[float]] = []
    tables: list[list[Floats]] = []
    for validation in validations:
        curves.append([])
        tables.append([])

        def each_epoch(table: Floats, validation: Validation = validation) -> Verdict:
            # The table is all that is kept: scores of 2,000 customers are a hundred times as large.
            tables[-1].append(table)
            (shown,) = validation.lists(table, settings, [settings.demand_weight], LENGTH)
            curves[-1].append(float(validation.judge(shown).ndcg.mean()))
            epochs, best = len(curves[-1]), _best_epoch(curves)
            return Verdict(best == epochs, len(curves) == len(validations) and epochs - best >= _PATIENCE)

        train(validation, settings, each_epoch)
    sweeps = _best_epoch(curves)
    lists = [
        v.lists(kept[sweeps - 1], settings, DEMAND_WEIGHTS, LONGEST)
        for v, kept in zip(validations, tables, strict=True)
    ]
    judged = [[v.judge(one) for one in window] for v, window in zip(validations, lists, strict=True)]
    by_weight = np.mean([[one.ndcg.mean() for one in window] for window in judged], axis=0)
    best = int(np.argmax(by_weight))
    found = replace(settings, sweeps=sweeps, demand_weight=DEMAND_WEIGHTS[best])
    tastes = tuple(Factors(principal_axes(kept[sweeps - 1]), found.penalty, found.tau) for kept in tables)
    windows = tuple(one[best] for one in judged)
    return Trial(found, float(by_weight[best]), judged[-1][best], lists[-1][best], windows, tastes)


def _best_epoch(curves: Sequence[Sequence[float]]) -> int:
    """Return the epoch with the best mean, from 1, among those that the last curve has reached."""
    return int(np.argmax(np.mean([curve[: len(curves[-1])] for curve in curves], axis=0))) + 1


def tune(
    start: S,
    *,
    trials: int,
    fixed: frozenset[str],
    attempt: Callable[[S], Trial[S]],
    found: Callable[[Trial[S]], None],
    ladders: Ladders,
) -> Trial[S]:
    """Climb from a start, one constant after the other, and return the best trial.

    Each constant is moved along its ladder while that helps, first up and then down. With few trials the first
    constants on the ladders are tried, which matter most. It is deterministic.

    Args:
        start: Where to begin.
        trials: How many choices may be tried, at least 1.
        fixed: Names of constants that may not be changed.
        attempt: Trains and judges one choice.
        found: Is told of each trial that is better than all before.
        ladders: The values that may be tried.
    """
    best = attempt(start)
    found(best)
    tried = {_key(start, ladders)}
    for name in (name for _ in range(2) for name in ladders if name not in fixed):
        for direction in (1, -1):
            for candidate in _steps(best.settings, name, ladders[name], direction):
                if len(tried) >= trials or _key(candidate, ladders) in tried:
                    break
                tried.add(_key(candidate, ladders))
                trial = attempt(candidate)
                if trial.ndcg <= best.ndcg:
                    break
                best = trial
                found(best)
    return best


def _steps(settings: S, name: str, ladder: tuple[float, ...], direction: int) -> Iterator[S]:
    at = ladder.index(getattr(settings, name)) + direction
    while 0 <= at < len(ladder):
        changed: dict[str, Any] = {name: ladder[at]}
        yield replace(settings, **changed)  # type: ignore[type-var]  # a Choice is a dataclass
        at += direction


def _key(settings: Choice, ladders: Ladders) -> tuple[float, ...]:
    return tuple(getattr(settings, name) for name in ladders)
