"""The article's model, made right: two Embeddings, their Dot, one Dense unit with a sigmoid, binary cross-entropy.

It learns from pairs, bought (1) or not (0). Trained on what was bought alone it would learn "always yes", so for each
bought pair some products are drawn that this customer has not bought (negatives; never a purchase). The last weight is
held positive: were it negative, a higher dot product would mean a lower chance, and every list would be upside down.
Adam and L2 as in the article (Kingma and Ba 2015); the batches come from ``tf.data``, many to a step of Python.

Lists and reasons come, as with the main method, from customers folded in against the product table (fold_in.py): that
is exact, takes recency into account and knows customers who came after the training.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

from recsys_desktop.learning.purchases import Floats, Ints, Offsets, Pairs
from recsys_desktop.learning.settings import Settings

# The same data, seed and machine must give the same model, bit for bit.
tf.config.experimental.enable_op_determinism()

NEGATIVES = 4
_LARGEST_BATCH, _SMALLEST_BATCH = 4_096, 64
_FEWEST_STEPS = 100
_STEPS_AT_ONCE = 32
_LEARNING_RATE = 0.003
_L2 = 1e-6
_TRIES = 4


@keras.saving.register_keras_serializable(package="recsys_desktop")
class Classic(keras.Model):  # type: ignore[misc]  # Keras ships no types
    """The chance that a customer buys a product.

    Args:
        customers: Rows of the customer table.
        products: Rows of the product table.
        dimensions: Length of the vectors.
        seed: Seeds the start of both tables.
    """

    def __init__(self, customers: int, products: int, *, dimensions: int = 64, seed: int = 0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._settings = {"customers": customers, "products": products, "dimensions": dimensions, "seed": seed}

        def table(rows: int, number: int, name: str) -> Any:
            start = keras.initializers.RandomNormal(stddev=0.05, seed=seed + number)
            penalty = keras.regularizers.L2(_L2)
            made = keras.layers.Embedding(
                rows, dimensions, embeddings_initializer=start, embeddings_regularizer=penalty, name=name
            )
            made.build()
            return made

        self.customers, self.products = table(customers, 0, "customers"), table(products, 1, "products")
        self.dot = keras.layers.Dot(axes=-1)
        self.chance = keras.layers.Dense(
            1, activation="sigmoid", kernel_initializer="ones", kernel_constraint=keras.constraints.NonNeg()
        )
        self.chance.build((None, 1))
        self.built = True

    def call(self, pairs: Any) -> Any:
        """Return the chances of (customer, product) pairs, int (b, 2) to float (b, 1)."""
        return self.chance(self.dot([self.customers(pairs[:, 0]), self.products(pairs[:, 1])]))

    def get_config(self) -> dict[str, Any]:
        """Return what makes the same model again."""
        return {**super().get_config(), **self._settings}


def negatives(pairs: Pairs, rows: Ints, keys: Offsets, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Draw a product for each of some customers that this customer has not bought, all alike in chance.

    Who has bought nearly everything may get none: what is still a purchase after a few draws is left out.

    Args:
        pairs: What was bought.
        rows: Customers, with repetition, (k,) int32.
        keys: ``customer · products + product`` of all pairs, ascending, (pairs,) int64.
        rng: Draws.

    Returns:
        Customers and products, (at most k,) int32 each.
    """
    product = rng.integers(0, pairs.products, len(rows))
    for _ in range(_TRIES):
        wrong = np.flatnonzero(_bought(rows, product, keys, pairs.products))
        product[wrong] = rng.integers(0, pairs.products, len(wrong))
    right = ~_bought(rows, product, keys, pairs.products)
    return rows[right], product[right].astype(np.int32)


def _bought(rows: Ints, product: Offsets, keys: Offsets, products: int) -> Any:
    wanted = rows.astype(np.int64) * products + product
    return keys[np.searchsorted(keys, wanted).clip(max=len(keys) - 1)] == wanted


def pair_dataset(pairs: Pairs, *, seed: int) -> Any:
    """Return an endless ``tf.data.Dataset`` of batches of pairs (b, 2) and whether they were bought (b, 1).

    Each epoch of :func:`steps` batches shows every purchase about once, in a new order and with new negatives.
    """
    customer = pairs.customer
    keys = customer.astype(np.int64) * pairs.products + pairs.product
    rng, size = np.random.default_rng(seed), batch_size(pairs)

    def generate() -> Iterator[tuple[Any, Any]]:
        while True:
            rows, columns = negatives(pairs, np.tile(customer, NEGATIVES), keys, rng)
            both = np.stack([np.r_[customer, rows], np.r_[pairs.product, columns]], axis=1)
            bought = np.r_[np.ones(len(customer), np.float32), np.zeros(len(rows), np.float32)]
            order = rng.permutation(len(both))
            for begin in range(0, max(len(both) - size, 1), size):
                part = order[begin : begin + size]
                yield both[part], bought[part, None]

    signature = (tf.TensorSpec((None, 2), tf.int32), tf.TensorSpec((None, 1), tf.float32))
    return tf.data.Dataset.from_generator(generate, output_signature=signature).prefetch(8)


def batch_size(pairs: Pairs) -> int:
    """Return how many pairs a step sees: few in a small shop, so that an epoch has steps enough to learn."""
    return int(np.clip(len(pairs.product) * (1 + NEGATIVES) // _FEWEST_STEPS, _SMALLEST_BATCH, _LARGEST_BATCH))


def steps(pairs: Pairs) -> int:
    """Return how many batches make an epoch."""
    return max(1, len(pairs.product) * (1 + NEGATIVES) // batch_size(pairs))


class _AfterEpoch(keras.callbacks.Callback):  # type: ignore[misc]  # Keras ships no types
    def __init__(self, each_epoch: Callable[[Any, float], bool]) -> None:
        super().__init__()
        self._each_epoch = each_epoch

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        del epoch
        self.model.stop_training = self._each_epoch(self.model, float((logs or {})["loss"]))


class ClassicFitter:
    """Fits the article's model; what was learned once for the same pairs and dimensions is not learned again.

    The constants of the fold-in do not change the training, so trying others costs no more than a look.
    """

    def __init__(self, *, seed: int) -> None:
        self._seed = seed
        self._learned: dict[tuple[Pairs, int], list[tuple[Any, float]]] = {}

    def fit(
        self, pairs: Pairs, now: float, settings: Settings, *, epochs: int, each_epoch: Callable[[Any, float], bool]
    ) -> Any:
        """Train from the start and return the model.

        Args:
            pairs: Distinct pairs; every customer and product has at least one.
            now: Does not count here.
            settings: Of them, the dimensions count here.
            epochs: How many epochs at most.
            each_epoch: Is told of each epoch and may end the fit.
        """
        del now
        learned = self._learned.setdefault((pairs, settings.dimensions), [])
        done = len(learned)
        if done:
            model = self._start(pairs, settings)
            for weights, loss in learned[:epochs]:
                model.set_weights(weights)
                if each_epoch(model, loss):
                    return model
            if done >= epochs:
                return model
        # An epoch more than ever before: from the start again, since the optimizer's state is gone.
        learned.clear()
        model = self._start(pairs, settings)

        def after(model: Any, loss: float) -> bool:
            learned.append((model.get_weights(), loss))
            return len(learned) > done and each_epoch(model, loss)

        count = steps(pairs)
        model.compile(
            optimizer=keras.optimizers.Adam(_LEARNING_RATE),
            loss="binary_crossentropy",
            jit_compile=False,
            steps_per_execution=min(_STEPS_AT_ONCE, count),
        )
        dataset = pair_dataset(pairs, seed=self._seed)
        model.fit(
            dataset, epochs=epochs, steps_per_epoch=count, shuffle=False, verbose=0, callbacks=[_AfterEpoch(after)]
        )
        return model

    def _start(self, pairs: Pairs, settings: Settings) -> Classic:
        return Classic(pairs.customers, pairs.products, dimensions=settings.dimensions, seed=self._seed)


def table_of(model: Any) -> Floats:
    """Return the product vectors at a mean length of 1, (products, dimensions) float32.

    The fold-in's penalty is chosen for vectors of about this length.
    """
    table = np.asarray(model.products.embeddings.value.numpy(), np.float32)
    return table / np.float32(max(float(np.sqrt(np.square(table).sum(axis=1).mean())), 1e-12))
