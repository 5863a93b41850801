"""The main method as a Keras model: two embedding tables, trained by alternating least squares.

The loss is the article's, read as implicit feedback:

    L = Σ_bought w (1 − p·q)²  +  α₀ Σ_all (p·q)²  +  Σ_u λ_u‖p_u‖²  +  Σ_i λ_i‖q_i‖²

The sum over all cells costs nothing, since it is ⟨PᵀP, QᵀQ⟩ (the Gram trick; Rendle et al., RecSys 2022).
``fit`` runs over blocks of rows, first of all customers, then of all products. One block's ``train_step`` moves
its rows to the minimum of L with the other table held (Hu, Koren, Volinsky 2008) by a few steps of conjugate
gradients from where they are, so each half of an epoch can only lower L. The steps are taken along the held table's
principal axes, where its Gram matrix is diagonal. That diagonal preconditions them so well that a history of k
products is solved exactly after k of them. The product table is turned to its axes, a rotation that no score notices;
the customer table, which may have millions of rows, is never touched as a whole.

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
        # A name of its own, lest Keras number it by how many were made before: saved models would differ by that.
        super().__init__(**{"name": "factorization", **kwargs})
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
        self.axes = self.add_weight(shape=(dimensions,) * 2, initializer="zeros", trainable=False, name="axes")
        self.gram = self.add_weight(shape=(dimensions,) * 2, initializer="zeros", trainable=False, name="gram")
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
        side, begins, others, *entries = block
        tf.cond(begins, lambda: self._begin_half(side), lambda: False)
        tf.cond(
            tf.equal(side, CUSTOMERS),
            lambda: self._solve_customers(others, *entries),
            lambda: self._solve_products(others, *entries),
        )
        return {"loss": self.loss_sum.result()}

    def _begin_half(self, side: Any) -> Any:
        """Find the principal axes of the table that is held, and turn the products to theirs."""
        products = self.products.embeddings.value
        customers_begin = tf.equal(side, CUSTOMERS)
        gram = tf.cond(
            customers_begin, lambda: tf.matmul(products, products, transpose_a=True), self.gram.value.read_value
        )
        spread, axes = tf.linalg.eigh(gram)
        self.spread.assign(tf.maximum(spread, 0.0))
        self.axes.assign(axes)
        tf.cond(customers_begin, self._turn_products, lambda: False)
        return True

    def _turn_products(self) -> Any:
        self.products.embeddings.assign(tf.matmul(self.products.embeddings.value, self.axes.value))
        self.gram.assign(tf.zeros_like(self.gram.value))
        return True

    def _solve_customers(self, others: Any, rows: Any, columns: Any, weights: Any) -> Any:
        table, axes = self.customers.embeddings.value, self.axes.value
        strength = self._strength(others, weights)
        history = tf.gather(self.products.embeddings.value, columns)
        # The products have been turned since these customers were solved.
        start = tf.matmul(tf.gather(table, rows), axes)
        vectors, _ = _towards_minimum(history, weights, self._diagonal(strength), start, self._settings["steps"])
        table.scatter_update(tf.IndexedSlices(vectors, rows))
        self.gram.assign_add(tf.matmul(vectors, vectors, transpose_a=True))
        self.loss_sum.update_state(tf.cast(_penalty(strength, vectors), tf.float64))
        return True

    def _solve_products(self, others: Any, rows: Any, columns: Any, weights: Any) -> Any:
        table, axes = self.products.embeddings.value, self.axes.value
        strength = self._strength(others, weights)
        history = tf.gather(self.customers.embeddings.value, columns)
        start = tf.matmul(tf.gather(table, rows), axes)
        vectors, fits = _towards_minimum(
            history, weights, self._diagonal(strength), start, self._settings["steps"], axes=axes
        )
        table.scatter_update(tf.IndexedSlices(tf.matmul(vectors, axes, transpose_b=True), rows))
        # With the customers held, Σ_all (p·q)² is Σ_i q_iᵀ(PᵀP)q_i: each block adds its own rows' part.
        misses = tf.reduce_sum(weights * (1.0 - fits) ** 2)
        everywhere = self.constants.value[0] * tf.reduce_sum(self.spread.value * vectors**2)
        self.loss_sum.update_state(tf.cast(misses + everywhere + _penalty(strength, vectors), tf.float64))
        return True

    def _strength(self, others: Any, weights: Any) -> Any:
        """Return λ of each row, (b,)."""
        alpha0, reg, nu = tf.unstack(self.constants.value)
        return reg * (tf.reduce_sum(weights, 1) + alpha0 * others) ** nu

    def _diagonal(self, strength: Any) -> Any:
        """Return D of each row, (b, d)."""
        return self.constants.value[0] * self.spread.value + strength[:, None]


def _penalty(strength: Any, vectors: Any) -> Any:
    return tf.reduce_sum(strength * tf.reduce_sum(vectors**2, 1))


# One graph for all models with vectors of one length: tracing it takes longer than a sweep of a small shop.
@tf.function(autograph=False)  # type: ignore[untyped-decorator]  # TensorFlow ships no types
def _towards_minimum(
    history: Any, weights: Any, diagonal: Any, start: Any, steps: int, axes: Any = None
) -> tuple[Any, Any]:
    """Solve ``(diag(D) + AᵀYᵀ diag(w) Y A) x = AᵀYᵀ w`` of each row by conjugate gradients, preconditioned by D.

    Args:
        history: Y, (b, width, d).
        weights: w, (b, width).
        diagonal: D, (b, d).
        start: Where x begins, (b, d).
        steps: How many steps.
        axes: A, orthogonal, (d, d); None where Y stands on its axes already.

    Returns:
        x (b, d), and YAx (b, width).
    """

    def seen_by(vectors: Any) -> Any:
        return tf.linalg.matvec(history, vectors if axes is None else tf.matmul(vectors, axes, transpose_b=True))

    def drawn_by(pulls: Any) -> Any:
        sums = tf.linalg.matvec(history, pulls, transpose_a=True)
        return sums if axes is None else tf.matmul(sums, axes)

    vectors, fits = start, seen_by(start)
    residual = drawn_by(weights * (1.0 - fits)) - diagonal * vectors
    eased = residual / diagonal
    direction, square = eased, tf.reduce_sum(residual * eased, 1)
    for step in range(steps):
        seen = seen_by(direction)
        image = drawn_by(weights * seen) + diagonal * direction
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
