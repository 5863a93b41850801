"""Fits the Keras model; the one place that starts TensorFlow.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

from recsys_desktop.learning.factorization import CUSTOMERS, PRODUCTS, Factorization
from recsys_desktop.learning.halves import Half, halves
from recsys_desktop.learning.heap import give_back
from recsys_desktop.learning.purchases import Floats, Pairs, recency_weights
from recsys_desktop.learning.settings import Settings

# The same data, seed and machine must give the same model, bit for bit.
tf.config.experimental.enable_op_determinism()

EachEpoch = Callable[[Factorization, float], bool]
"""Is called with the model and its loss after each epoch; True ends the fit."""


_SAMPLED = 50_000
"""So many pairs are enough for a first idea of the products."""

_STEP = 8
"""Each sample is so many times as large as the one before ..."""

_LAST = 4
"""... and the last one is every so many-th customer."""

_SWEEPS, _FIRST_SWEEPS, _LAST_SWEEPS = 2, 3, 1
"""Over each sample, over those before every 8th, which cost nearly nothing, and over the last; more learn a sample's
own chances."""


class _AfterEpoch(keras.callbacks.Callback):  # type: ignore[misc]  # Keras ships no types
    def __init__(self, each_epoch: EachEpoch) -> None:
        super().__init__()
        self._each_epoch = each_epoch

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        del epoch
        self.model.stop_training = self._each_epoch(self.model, float((logs or {})["loss"]))


class Fitter:
    """Fits factorizations; models of one shape are made once and then restarted.

    Args:
        seed: Seeds the start of the tables.
        watchers: Keras callbacks that are told of all epochs, those over samples too.
    """

    def __init__(self, *, seed: int, watchers: Sequence[keras.callbacks.Callback] = ()) -> None:
        self._seed, self._watchers = seed, watchers
        self._models: dict[tuple[int, int, int], Factorization] = {}

    def fit(self, pairs: Pairs, now: float, settings: Settings, *, epochs: int, each_epoch: EachEpoch) -> Factorization:
        """Train from the start and return the model; the next fit of the same shape starts it anew.

        Args:
            pairs: Distinct pairs; every customer and product has at least one.
            now: The day from which a purchase's age counts.
            settings: The constants.
            epochs: How many sweeps at most.
            each_epoch: Is told of each epoch and may end the fit.
        """
        model = self._model(pairs.customers, pairs.products, settings)
        weights = recency_weights(pairs.last, now, settings.tau)
        whole = halves(pairs, weights)
        for every in samples(len(pairs.product)):
            sweeps = _FIRST_SWEEPS if every > _STEP else _LAST_SWEEPS if every == _LAST else _SWEEPS
            self._sweep(model, halves(pairs, weights, every), sweeps)
        self._sweep(model, whole, epochs, _AfterEpoch(each_epoch))
        return model

    def _sweep(
        self, model: Factorization, both: tuple[Half, Half], epochs: int, *callbacks: keras.callbacks.Callback
    ) -> None:
        give_back()
        model.halves = both
        order = tf.data.Dataset.from_tensor_slices([CUSTOMERS, PRODUCTS])
        model.fit(order, epochs=epochs, shuffle=False, verbose=0, callbacks=[*callbacks, *self._watchers])
        model.halves = ()

    def _model(self, customers: int, products: int, settings: Settings) -> Factorization:
        shape = customers, products, settings.dimensions
        if shape in self._models:
            self._models[shape].restart(settings.penalty)
        else:
            constants = asdict(settings.penalty)
            model = Factorization(customers, products, dimensions=settings.dimensions, seed=self._seed, **constants)
            model.compile(optimizer=None, run_eagerly=True)
            self._models[shape] = model
        return self._models[shape]


def warm_up() -> None:
    """Fit two customers and two products: what TensorFlow makes once for all later fits takes half a second."""
    one = np.ones(2, np.int32)
    pairs = Pairs(np.arange(3), np.arange(2, dtype=np.int32), np.zeros(2), np.zeros(2), one, products=2)
    Fitter(seed=0).fit(pairs, 0.0, Settings(), epochs=1, each_epoch=lambda *_: True)


def samples(pairs: int) -> list[int]:
    """Return which parts of the customers a training begins with: every 64th, 8th and 4th, none in a small shop.

    The products' vectors need far fewer customers than a large shop has; what a sample has taught need not be
    learned by sweeps over everybody.
    """
    found: list[int] = []
    while pairs >= _STEP * _SAMPLED:
        pairs //= _STEP
        found.append(_STEP ** (len(found) + 1))
    return [*found[::-1], *([_LAST] if found else [])]


def product_table(model: Factorization) -> Floats:
    """Return the product vectors as trained, (products, dimensions) float32."""
    return np.asarray(model.products.embeddings.value.numpy(), np.float32)
