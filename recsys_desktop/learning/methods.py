"""The methods, in one place: what each is called, how it is trained, and how what it learned is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.learning import category_bestsellers, content, ease, item_neighbours, user_neighbours
from recsys_desktop.learning.artefacts import NO_CUSTOMERS, Keeper, Parameters, Training
from recsys_desktop.learning.bench import Bench
from recsys_desktop.learning.blend import load_blend
from recsys_desktop.learning.contenders import train_auto
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.factors import load_factors
from recsys_desktop.learning.purchases import Ints, Purchases
from recsys_desktop.learning.recipes import train_recipe
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
        tensorflow: Whether its training starts TensorFlow.
    """

    train: TrainMethod
    load: LoadTaste | None
    tensorflow: bool = False


def _factorization(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    # Imported here, since it starts TensorFlow, which other methods do not need.
    from recsys_desktop.learning.training import train_factorization

    train_factorization(purchases, options, keeper, progress)


def _classic(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    from recsys_desktop.learning.training import train_classic

    train_classic(purchases, options, keeper, progress)


def _bestsellers(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    progress.report(translate("Progress", "Counting what sells"))
    parameters: Parameters = {"bestseller_days": RECENT_DAYS}
    measures = {}
    if len(purchases):
        bench = Bench(purchases, seed=options.seed)
        parameters, measures = bench.parameters, bench.bestseller_measures()
    keeper.keep(Training("bestsellers", parameters, measures), lambda _: None)


METHODS: dict[str, Method] = {
    "factorization": Method(_factorization, load_factors, tensorflow=True),
    "classic": Method(_classic, load_factors, tensorflow=True),
    "item-neighbours": Method(partial(train_recipe, item_neighbours.RECIPE), item_neighbours.load),
    "user-neighbours": Method(partial(train_recipe, user_neighbours.RECIPE), user_neighbours.load),
    "content": Method(partial(train_recipe, content.RECIPE), content.load),
    "category-bestsellers": Method(partial(train_recipe, category_bestsellers.RECIPE), category_bestsellers.load),
    "ease": Method(partial(train_recipe, ease.RECIPE), ease.load),
    "blend": Method(
        partial(train_auto, mixed=True),
        lambda folder, parameters, kept: load_blend(folder, parameters, kept, load_taste),
        tensorflow=True,
    ),
    "bestsellers": Method(_bestsellers, None),
}


def starts_tensorflow(method: str) -> bool:
    """Return whether a training with this method starts TensorFlow; ``auto`` and unknown ones may."""
    return method not in METHODS or METHODS[method].tensorflow


def train(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    """Train with the wanted method.

    ``auto`` lets the shop's last weeks choose (auto.py), or falls back to bestsellers where nothing can be judged.

    Raises:
        Refused: If the method is unknown or cannot learn from these sales.
        Cancelled: If the progress was cancelled.
    """
    method = options.method
    if method == "auto" and not len(purchases):
        progress.report(translate("Progress", "Counting what sells"))
        keeper.keep(Training("bestsellers", {"bestseller_days": RECENT_DAYS}, because=NO_CUSTOMERS), lambda _: None)
        return
    if method not in (*METHODS, "auto"):
        raise Refused(
            "unknown-method",
            translate("Learning", "There is no method “{method}”. There are: auto, {names}.").format(
                method=method, names=", ".join(METHODS)
            ),
        )
    if not len(purchases) and method != "bestsellers":
        raise Refused(
            "no-customers",
            translate(
                "Learning", "No sale in this shop has a customer, so nobody’s taste can be learned. Use bestsellers."
            ),
        )
    train_it = train_auto if method == "auto" else METHODS[method].train
    train_it(purchases, replace(options, method=method), keeper, progress)


def load_taste(method: str, folder: Path, parameters: Parameters, kept: Ints) -> Taste:
    """Load what a method learned; see :data:`LoadTaste`."""
    load = METHODS[method].load
    assert load is not None  # noqa: S101 -- bestsellers are no part of a mixture
    return load(folder, parameters, kept)
