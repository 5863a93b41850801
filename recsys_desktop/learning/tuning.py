"""Chooses the factorization's constants on validation windows: a walk along one ladder of values after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.purchases import Floats, Ints
from recsys_desktop.learning.settings import LADDERS, Settings
from recsys_desktop.learning.validation import DEMAND_WEIGHTS, LENGTH, LONGEST, Validation

MOST_SWEEPS = 6
_PATIENCE = 1


@dataclass(frozen=True)
class Trial:
    """How good one choice of constants is.

    Attributes:
        settings: The constants, with the best number of sweeps and weight of demand found for them.
        ndcg: NDCG@10 of *new for you*, averaged over the windows.
        latest: The judgement on the latest window, which is the last of the validations.
        lists: The lists on that window, a little longer than those judged, (b, LONGEST) int32.
    """

    settings: Settings
    ndcg: float
    latest: Judged
    lists: Ints = field(default_factory=lambda: np.empty((0, 0), np.int32))


Train = Callable[[Validation, Settings, Callable[[Floats], bool]], None]
"""Trains on a window's earlier part; calls back with the product table (n, d) after each epoch, until told True."""


def try_settings(settings: Settings, validations: Sequence[Validation], train: Train) -> Trial:
    """Train with these constants and return the best number of sweeps and the best weight of demand.

    The early stop looks at lists with the weight of demand that was best so far; the weight itself is chosen at
    the best epoch, where trying all of them costs only a few partial sorts.
    """
    curves, tables = [], []
    for validation in validations:
        curve: list[float] = []
        kept: list[Floats] = []

        def each_epoch(
            table: Floats, validation: Validation = validation, curve: list[float] = curve, kept: list[Floats] = kept
        ) -> bool:
            # The table is all that is kept: scores of 2,000 customers are a hundred times as large.
            kept.append(table)
            (lists,) = validation.lists(table, settings, [settings.demand_weight], LENGTH)
            curve.append(float(validation.judge(lists).ndcg.mean()))
            return len(curve) - int(np.argmax(curve)) > _PATIENCE

        train(validation, settings, each_epoch)
        curves.append(curve)
        tables.append(kept)
    shortest = min(map(len, curves))
    sweeps = int(np.argmax(np.mean([curve[:shortest] for curve in curves], axis=0))) + 1
    judged = [
        [v.judge(lists) for lists in v.lists(kept[sweeps - 1], settings, DEMAND_WEIGHTS, LENGTH)]
        for v, kept in zip(validations, tables, strict=True)
    ]
    by_weight = np.mean([[one.ndcg.mean() for one in window] for window in judged], axis=0)
    best = int(np.argmax(by_weight))
    found = replace(settings, sweeps=sweeps, demand_weight=DEMAND_WEIGHTS[best])
    (lists,) = validations[-1].lists(tables[-1][sweeps - 1], settings, [found.demand_weight], LONGEST)
    return Trial(found, float(by_weight[best]), judged[-1][best], lists)


def tune(
    start: Settings,
    *,
    trials: int,
    fixed: frozenset[str],
    attempt: Callable[[Settings], Trial],
    found: Callable[[Trial], None],
    late: Callable[[], bool] = lambda: False,
) -> Trial:
    """Climb from a start, one constant after the other, and return the best trial.

    Each constant is moved along its ladder while that helps, first up and then down. With few trials the first
    constants on :data:`LADDERS` are tried, which matter most. It is deterministic.

    Args:
        start: Where to begin.
        trials: How many choices may be tried, at least 1.
        fixed: Names of constants that may not be changed.
        attempt: Trains and judges one choice.
        found: Is told of each trial that is better than all before.
        late: Whether the walk must end before its trials are used up.
    """
    best = attempt(start)
    found(best)
    tried = {_key(start)}
    for name in (name for _ in range(2) for name in LADDERS if name not in fixed):
        for direction in (1, -1):
            for candidate in _steps(best.settings, name, direction):
                if len(tried) >= trials or _key(candidate) in tried or late():
                    break
                tried.add(_key(candidate))
                trial = attempt(candidate)
                if trial.ndcg <= best.ndcg:
                    break
                best = trial
                found(best)
    return best


def _steps(settings: Settings, name: str, direction: int) -> Iterator[Settings]:
    ladder = LADDERS[name]
    at = ladder.index(getattr(settings, name)) + direction
    while 0 <= at < len(ladder):
        yield settings.moved(name, ladder[at])
        at += direction


def _key(settings: Settings) -> tuple[float, ...]:
    return tuple(getattr(settings, name) for name in LADDERS)
