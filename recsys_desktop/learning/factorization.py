"""The main method as a Keras model: two embedding tables, trained by alternating least squares.

The loss is the article's, read as implicit feedback (MODELS.md):

    L = Σ_bought w (1 − p·q)²  +  α₀ Σ_all (p·q)²  +  Σ_u λ_u‖p_u‖²  +  Σ_i λ_i‖q_i‖²

The sum over all cells costs nothing, since it is ⟨PᵀP, QᵀQ⟩ (the Gram trick; Rendle et al., RecSys 2022).
``fit`` runs over blocks of rows, first of all customers, then of all products. One block's ``train_step`` moves
its rows to the minimum of L with the other table held (Hu, Koren, Volinsky 2008) by a few steps of conjugate
gradients from where they are, so each half of an epoch can only lower L. At the start of a half both tables are
turned to the held one's principal axes, where its Gram matrix is diagonal: a rotation that no score notices. Its
diagonal preconditions the steps so well that a history of k products is solved exactly after k of them.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from recsys_desktop.learning.blocks import blocks, cut_by_length
from recsys_desktop.learning.fold_in import Penalty
from recsys_desktop.learning.purchases import Floats, Pairs

CUSTOMERS, PRODUCTS = 0, 1
STEPS = 3
"""Conjugate-gradient steps of each solve; more bring the tables no nearer to good lists, only each sweep's time up."""


@keras.saving.register_keras_serializable(package="recsys_desktop")
class Factorization(keras.Model):  # type: ignore[misc]  # Keras ships no types
    """Scores a (customer, product) pair by the dot product of two embeddings.

    Args:
        customers: Rows of the customer table.
        products: Rows of the product table.
        dimensions: Length of the vectors.
        alpha0: Weight of every cell.
        reg: Strength of the L2 penalty.
        nu: Exponent of its frequency scaling.
        seed: Seeds the start of the product table; the customer table needs none, it is solved first.
        steps: Conjugate-gradient steps of each solve.
    """

    def __init__(
        self,
        customers: int,
        products: int,
        *,
        dimensions: int = 64,
        alpha0: float = 0.3,
        reg: float = 0.003,
        nu: float = 1.0,
        seed: int = 0,
        steps: int = STEPS,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._settings: dict[str, Any] = {
            "customers": customers,
            "products": products,
            "dimensions": dimensions,
            "alpha0": alpha0,
            "reg": reg,
            "nu": nu,
            "seed": seed,
            "steps": steps,
        }
        self._start = keras.initializers.RandomNormal(stddev=0.1 / dimensions**0.5, seed=seed)
        self.customers = keras.layers.Embedding(customers, dimensions, embeddings_initializer="zeros", name="customers")
        self.products = keras.layers.Embedding(
            products, dimensions, embeddings_initializer=self._start, name="products"
        )
        self.customers.build()
        self.products.build()
        # The constants are variables, so that other constants can be tried without tracing the graph anew.
        self.constants = self.add_weight(shape=(3,), initializer="zeros", trainable=False, name="constants")
        self.spread = self.add_weight(shape=(dimensions,), initializer="zeros", trainable=False, name="spread")
        self.loss_sum = keras.metrics.Sum(name="loss", dtype="float64")
        self.built = True
        self.restart(Penalty(alpha0, reg, nu))

    @property
    def penalty(self) -> Penalty:
        """The constants of the loss."""
        return Penalty(self._settings["alpha0"], self._settings["reg"], self._settings["nu"])

    def restart(self, penalty: Penalty) -> None:
        """Forget what was learned and take these constants; the product table starts as it did at first."""
        self._settings |= {"alpha0": penalty.alpha0, "reg": penalty.reg, "nu": penalty.nu}
        self.constants.assign([penalty.alpha0, penalty.reg, penalty.nu])
        self.customers.embeddings.assign(keras.ops.zeros_like(self.customers.embeddings))
        self.products.embeddings.assign(self._start(self.products.embeddings.shape))

    def call(self, pairs: Any) -> Any:
        """Return the scores of (customer, product) pairs, int (b, 2) to float (b,)."""
        return keras.ops.sum(self.customers(pairs[:, 0]) * self.products(pairs[:, 1]), axis=-1)

    def get_config(self) -> dict[str, Any]:
        """Return what makes the same model again."""
        return {**super().get_config(), **self._settings}

    def get_compile_config(self) -> None:
        """Return nothing: each step is solved, no optimizer descends, so none is saved with the model."""

    @property
    def metrics(self) -> list[Any]:
        """The loss alone; Keras resets it at the start of each epoch."""
        return [self.loss_sum]

    def train_step(self, block: Any) -> dict[str, Any]:
        """Move one block of rows towards their minimum.

        Args:
            block: (side, begins, others, rows, columns, weights): which table is solved, whether this block is the
                first of its half, how many rows of the held table count, row numbers (b,), and the padded entries
                (b, width).

        Returns:
            The loss after the half steps so far; exact at the end of an epoch.
        """
        side, begins, others, rows, columns, weights = block
        customers, products = self.customers.embeddings.value, self.products.embeddings.value
        tf.cond(
            tf.equal(side, CUSTOMERS),
            lambda: self._solve_rows(customers, products, begins, others, rows, columns, weights, first_half=True),
            lambda: self._solve_rows(products, customers, begins, others, rows, columns, weights, first_half=False),
        )
        return {"loss": self.loss_sum.result()}

    def _solve_rows(
        self,
        table: Any,
        held: Any,
        begins: Any,
        others: Any,
        rows: Any,
        columns: Any,
        weights: Any,
        *,
        first_half: bool,
    ) -> Any:
        tf.cond(begins, lambda: self._turn(table, held), lambda: False)
        alpha0, reg, nu = tf.unstack(self.constants.value)
        strength = reg * (tf.reduce_sum(weights, 1) + alpha0 * others) ** nu
        diagonal = alpha0 * self.spread.value + strength[:, None]
        history, start = tf.gather(held, columns), tf.gather(table, rows)
        vectors, fits = _towards_minimum(history, weights, diagonal, start, self._settings["steps"])
        table.scatter_update(tf.IndexedSlices(vectors, rows))
        penalty = tf.reduce_sum(strength * tf.reduce_sum(vectors**2, 1))
        if first_half:
            self.loss_sum.update_state(tf.cast(penalty, tf.float64))
        else:
            # With the customers held, Σ_all (p·q)² is Σ_i q_iᵀ(PᵀP)q_i: each block adds its own rows' part.
            misses = tf.reduce_sum(weights * (1.0 - fits) ** 2)
            everywhere = alpha0 * tf.reduce_sum(self.spread.value * vectors**2)
            self.loss_sum.update_state(tf.cast(misses + everywhere + penalty, tf.float64))
        return True

    def _turn(self, table: Any, held: Any) -> Any:
        """Turn both tables to the held one's principal axes and note its Gram matrix's diagonal."""
        spread, axes = tf.linalg.eigh(tf.matmul(held, held, transpose_a=True))
        held.assign(tf.matmul(held, axes))
        table.assign(tf.matmul(table, axes))
        self.spread.assign(tf.maximum(spread, 0.0))
        return True


def _towards_minimum(history: Any, weights: Any, diagonal: Any, start: Any, steps: int) -> tuple[Any, Any]:
    """Solve ``(diag(D) + Yᵀ diag(w) Y) x = Yᵀ w`` for each row by conjugate gradients, preconditioned by D.

    Args:
        history: Y, (b, width, d).
        weights: w, (b, width).
        diagonal: D, (b, d).
        start: Where x begins, (b, d).
        steps: How many steps.

    Returns:
        x (b, d), and Yx (b, width).
    """
    vectors, fits = start, tf.linalg.matvec(history, start)
    residual = tf.linalg.matvec(history, weights * (1.0 - fits), transpose_a=True) - diagonal * vectors
    eased = residual / diagonal
    direction, square = eased, tf.reduce_sum(residual * eased, 1)
    for step in range(steps):
        seen = tf.linalg.matvec(history, direction)
        image = tf.linalg.matvec(history, weights * seen, transpose_a=True) + diagonal * direction
        length = tf.math.divide_no_nan(square, tf.reduce_sum(direction * image, 1))[:, None]
        vectors, fits = vectors + length * direction, fits + length * seen
        if step + 1 < steps:
            residual -= length * image
            eased = residual / diagonal
            before, square = square, tf.reduce_sum(residual * eased, 1)
            direction = eased + tf.math.divide_no_nan(square, before)[:, None] * direction
    return vectors, fits


def block_dataset(pairs: Pairs, weights: Floats, every: int = 1) -> Any:
    """Return the blocks of one epoch as a ``tf.data.Dataset``: all customers, then all products.

    Args:
        pairs: The distinct pairs; every customer and product has at least one.
        weights: Their weights, (pairs,) float32.
        every: Only every so many-th customer is looked at, in the order of the length of the histories.
    """
    lengths, order = np.diff(pairs.indptr), pairs.by_product
    looked_at = np.ones(pairs.customers, bool)
    if every > 1:
        looked_at[:] = False
        looked_at[np.argsort(lengths, kind="stable")[::every]] = True
        order = order[looked_at[pairs.customer[order]]]
    by_customer = lengths * looked_at, pairs.indptr[:-1], pairs.product, weights
    lengths = np.bincount(pairs.product[order], minlength=pairs.products)
    by_product = lengths, np.cumsum(lengths) - lengths, pairs.customer[order], weights[order]
    sides = (CUSTOMERS, pairs.products, by_customer), (PRODUCTS, int(looked_at.sum()), by_product)

    def generate() -> Iterator[tuple[Any, ...]]:
        # Padded anew in each epoch: that costs little beside the steps, and keeping all blocks doubles the memory.
        for side, others, matrix in sides:
            for number, block in enumerate(blocks(*matrix)):
                yield side, number == 0, others, block.rows, block.columns, block.weights

    signature = (
        tf.TensorSpec((), tf.int32),
        tf.TensorSpec((), tf.bool),
        tf.TensorSpec((), tf.float32),
        tf.TensorSpec((None,), tf.int32),
        tf.TensorSpec((None, None), tf.int32),
        tf.TensorSpec((None, None), tf.float32),
    )
    count = sum(1 for _, _, matrix in sides for _ in cut_by_length(matrix[0]))
    dataset = tf.data.Dataset.from_generator(generate, output_signature=signature)
    return dataset.apply(tf.data.experimental.assert_cardinality(count)).prefetch(4)
