"""The methods, in one place: what each is called and how it is trained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from recsys_desktop.errors import Refused
from recsys_desktop.learning.artefacts import Keeper, Training
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import Validation, summary, validation_windows
from recsys_desktop.progress import Progress

TrainMethod = Callable[[Purchases, TrainingOptions, Keeper, Progress], None]
"""Learns from purchases and leaves its best state with the keeper."""


def _factorization(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    # Imported here, since it starts TensorFlow, which other methods do not need.
    from recsys_desktop.learning.training import train_factorization

    train_factorization(purchases, options, keeper, progress)


def _bestsellers(purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress) -> None:
    progress.report("Counting what sells")
    validation = {}
    if len(purchases):
        for window in validation_windows(purchases)[:1]:
            judge = Validation(window, seed=options.seed)
            validation = {**summary(judge.judge_bestsellers(RECENT_DAYS), judge.relevant), "days": window.days}
    keeper.keep(Training("bestsellers", {"days": RECENT_DAYS}, validation), lambda _: None)


METHODS: dict[str, TrainMethod] = {"factorization": _factorization, "bestsellers": _bestsellers}


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
    METHODS[method](purchases, replace(options, method=method), keeper, progress)
