"""Fits the Keras model; the one place that starts TensorFlow.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

from recsys_desktop.learning.factorization import Factorization, block_dataset
from recsys_desktop.learning.purchases import Floats, Pairs, recency_weights
from recsys_desktop.learning.settings import Settings

# The same data, seed and machine must give the same model, bit for bit.
tf.config.experimental.enable_op_determinism()

EachEpoch = Callable[[Factorization, float], bool]
"""Is called with the model and its loss after each epoch; True ends the fit."""


class _AfterEpoch(keras.callbacks.Callback):  # type: ignore[misc]  # Keras ships no types
    def __init__(self, each_epoch: EachEpoch) -> None:
        super().__init__()
        self._each_epoch = each_epoch

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        del epoch
        self.model.stop_training = self._each_epoch(self.model, float((logs or {})["loss"]))


class Fitter:
    """Fits factorizations; models of one shape are made and traced once and then restarted."""

    def __init__(self, *, seed: int) -> None:
        self._seed = seed
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
        # Customers come before products in an epoch: shuffling would mix the halves.
        model.fit(
            block_dataset(pairs, weights), epochs=epochs, shuffle=False, verbose=0, callbacks=[_AfterEpoch(each_epoch)]
        )
        return model

    def _model(self, customers: int, products: int, settings: Settings) -> Factorization:
        shape = customers, products, settings.dimensions
        if shape not in self._models:
            model = Factorization(customers, products, dimensions=settings.dimensions, seed=self._seed)
            model.compile(optimizer=None, jit_compile=False)
            self._models[shape] = model
        self._models[shape].restart(settings.penalty)
        return self._models[shape]


def product_table(model: Factorization) -> Floats:
    """Return the product vectors as trained, (products, dimensions) float32."""
    return np.asarray(model.products.embeddings.value.numpy(), np.float32)
