"""The article's model beside the article's own loop: ``python -m tests.benchmarks.classic SALES.csv``.

``SALES.csv`` needs UCI Online Retail's columns; both learn from what lies before the last 28 days and are judged by
NDCG@10 of *new for you* after every epoch, by the model's own scores p·q: no fold-in, no recency, no demand. The loop
is the plain one of a tutorial: negatives drawn once, without a look at what was bought, arrays given to ``fit``,
batches of 1,024, Adam at its usual rate, the dot product under a Dense unit of free sign (turned where it is negative).
Seconds are of training alone, judging apart, one after the other.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import keras
import numpy as np

from recsys_desktop.learning.classic import NEGATIVES, ClassicFitter
from recsys_desktop.learning.protocol import Window, judge
from recsys_desktop.learning.purchases import Floats
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.settings import Settings
from tests.benchmarks.peers import shop_window

DIMENSIONS, EPOCHS, LOOP_EPOCHS = 64, 12, 5
_CUSTOMERS = 256


def quality(window: Window, customers: Floats, products: Floats) -> float:
    """Return NDCG@10 of lists by the dot products of two tables."""
    lists = []
    for begin in range(0, len(window.new), _CUSTOMERS):
        rows = window.new.customers[begin : begin + _CUSTOMERS]
        scores = customers[rows] @ products.T
        for at, row in enumerate(rows):
            scores[at, window.pairs.product[window.pairs.indptr[row] : window.pairs.indptr[row + 1]]] = -np.inf
        lists.append(top(scores, 10))
    return float(judge(np.concatenate(lists), window.new, window.before.products).ndcg.mean())


class Clock:
    """Seconds of training, without those of judging."""

    def __init__(self) -> None:
        self._began, self._aside = time.perf_counter(), 0.0

    def aside(self, work: Callable[[], float]) -> tuple[float, float]:
        """Do what does not count; return the seconds so far and what it gave."""
        now = time.perf_counter()
        seconds = now - self._began - self._aside
        found = work()
        self._aside += time.perf_counter() - now
        return seconds, found


def ours(window: Window) -> list[tuple[float, float]]:
    """Return (seconds, NDCG@10) after each epoch of ``classic``."""
    found: list[tuple[float, float]] = []
    clock = Clock()

    def after(model: Any, _loss: float) -> bool:
        tables = (np.asarray(one.embeddings.value.numpy()) for one in (model.customers, model.products))
        found.append(clock.aside(lambda: quality(window, *tables)))
        return False

    settings = Settings(dimensions=DIMENSIONS)
    ClassicFitter(seed=0).fit(window.pairs, window.before.end, settings, epochs=EPOCHS, each_epoch=after)
    return found


def loop(window: Window) -> list[tuple[float, float]]:
    """Return the same of the article's loop."""
    rng, pairs = np.random.default_rng(0), window.pairs
    customer = np.tile(pairs.customer, 1 + NEGATIVES)
    drawn = rng.integers(0, pairs.products, NEGATIVES * len(pairs.product)).astype(np.int32)
    bought = np.r_[np.ones(len(pairs.product), np.float32), np.zeros(len(drawn), np.float32)]
    keras.utils.set_random_seed(0)
    inputs = [keras.Input((1,)), keras.Input((1,))]
    tables = [keras.layers.Embedding(count, DIMENSIONS) for count in (pairs.customers, pairs.products)]
    vectors = [keras.layers.Flatten()(table(one)) for table, one in zip(tables, inputs, strict=True)]
    chance = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Model(inputs, chance(keras.layers.Dot(axes=1)(vectors)))
    model.compile(optimizer="adam", loss="binary_crossentropy")
    found: list[tuple[float, float]] = []
    clock = Clock()

    def judged() -> float:
        sign = np.sign(float(chance.kernel.numpy()[0, 0])) or 1.0
        return quality(
            window, *(np.float32(by) * table.embeddings.numpy() for by, table in zip((sign, 1), tables, strict=True))
        )

    class After(keras.callbacks.Callback):  # type: ignore[misc]  # Keras ships no types
        def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
            del epoch, logs
            found.append(clock.aside(judged))

    columns = [customer, np.r_[pairs.product, drawn]]
    model.fit(columns, bought, batch_size=1_024, epochs=LOOP_EPOCHS, verbose=0, callbacks=[After()])
    return found


def main() -> None:
    """Print the table."""
    window = shop_window(sys.argv[1])
    print(f"{'model':<20} {'epoch':>5} {'seconds':>8} {'NDCG@10':>8}")
    for name, run in (("the article's loop", loop), ("classic", ours)):
        for epoch, (seconds, ndcg) in enumerate(run(window), 1):
            print(f"{name:<20} {epoch:>5} {seconds:>8.1f} {ndcg:>8.4f}", flush=True)


if __name__ == "__main__":
    main()
