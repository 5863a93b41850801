"""The methods, in one place: what each is called, how it is trained, and how what it learned is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused
from recsys_desktop.learning import ease, item_neighbours, user_neighbours
from recsys_desktop.learning.artefacts import Keeper, Parameters, Training
from recsys_desktop.learning.bench import Bench
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.factors import load_factors
from recsys_desktop.learning.purchases import Ints, Pairs, Purchases
from recsys_desktop.learning.recipes import Recipe, train_recipe
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.taste import Taste
from recsys_desktop.progress import Progress

TrainMethod = Callable[[Purchases, TrainingOptions, Keeper, Progress], None]
"""Learns from purchases and leaves its best state with the keeper."""

LoadTaste = Callable[[Path, Parameters, Ints], Taste]
"""Loads what was learned from a model's folder, for the products that are kept (ascending rows)."""


@dataclass(frozen=True)
class Method:
    """One method.

    Attributes:
        train: Trains it.
        load: Loads it; None where it is nobody's taste.
    """

    train: TrainMethod
    load: LoadTaste | None


def _factorization(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    # Imported here, since it starts TensorFlow, which other methods do not need.
    from recsys_desktop.learning.training import train_factorization

    train_factorization(purchases, options, keeper, progress)


def _bestsellers(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    progress.report("Counting what sells")
    parameters: Parameters = {"bestseller_days": RECENT_DAYS}
    measures = {}
    if len(purchases):
        bench = Bench(purchases, seed=options.seed)
        parameters, measures = bench.parameters, bench.bestseller_measures()
    keeper.keep(Training("bestsellers", parameters, measures), lambda _: None)


def _counting_seconds(pairs: Pairs) -> float:
    """Return about how long co-purchases take to count and to look through."""
    steps = np.square(np.diff(pairs.indptr), dtype=np.float64).sum() + float(pairs.products) ** 2
    return float(steps) / 2e7 + 0.2


def _solving_seconds(pairs: Pairs) -> float:
    """Return about how long it takes to invert a table of products by products as well."""
    return _counting_seconds(pairs) + float(pairs.products) ** 3 / 3e10


ITEM_NEIGHBOURS = Recipe(
    "item-neighbours",
    item_neighbours.ItemSettings(),
    item_neighbours.LADDERS,
    item_neighbours.fit,
    item_neighbours.as_parameters,
    _counting_seconds,
)
USER_NEIGHBOURS = Recipe(
    "user-neighbours",
    user_neighbours.UserSettings(),
    user_neighbours.LADDERS,
    user_neighbours.fit,
    user_neighbours.as_parameters,
    _counting_seconds,
)
EASE = Recipe("ease", ease.EaseSettings(), ease.LADDERS, ease.fit, ease.as_parameters, _solving_seconds)

METHODS: dict[str, Method] = {
    "factorization": Method(_factorization, load_factors),
    "item-neighbours": Method(partial(train_recipe, ITEM_NEIGHBOURS), item_neighbours.load),
    "user-neighbours": Method(partial(train_recipe, USER_NEIGHBOURS), user_neighbours.load),
    "ease": Method(partial(train_recipe, EASE), ease.load),
    "bestsellers": Method(_bestsellers, None),
}


def train(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    """Train with the wanted method.

    ``auto`` learns the factorization, or falls back to bestsellers where no sale has a customer.

    Raises:
        Refused: If the method is unknown or cannot learn from these sales.
        Cancelled: If the progress was cancelled.
    """
    method = options.method
    if method == "auto":
        method = "factorization" if len(purchases) else "bestsellers"
    if method not in METHODS:
        raise Refused("unknown-method", f"There is no method “{method}”. There are: auto, {', '.join(METHODS)}.")
    if not len(purchases) and method != "bestsellers":
        raise Refused(
            "no-customers", "No sale in this shop has a customer, so nobody's taste can be learned. Use bestsellers."
        )
    METHODS[method].train(purchases, replace(options, method=method), keeper, progress)
