"""The main method as a Keras model: two embedding tables, trained by alternating least squares.

The loss is the article's, read as implicit feedback:

    L = Σ_bought w (1 − p·q)²  +  α₀ Σ_all (p·q)²  +  Σ_u λ_u‖p_u‖²  +  Σ_i λ_i‖q_i‖²

The sum over all cells costs nothing, since it is ⟨PᵀP, QᵀQ⟩ (the Gram trick; Rendle et al., RecSys 2022).
An epoch has two steps, first of all customers, then of all products. Each ``train_step`` goes through blocks of rows
and moves them to the minimum of L with the other table held (Hu, Koren, Volinsky 2008) by a few steps of conjugate
gradients from where they are, so it can only lower L. The steps are taken along the held table's
principal axes, where its Gram matrix is diagonal. That diagonal preconditions them so well that a history of k
products is solved exactly after k of them. The product table is turned to its axes, a rotation that no score notices;
the customer table, which may have millions of rows, is never touched as a whole.

This module imports TensorFlow: only the training process may import it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import keras
import tensorflow as tf

from recsys_desktop.learning.fold_in import Penalty
from recsys_desktop.learning.halves import Half

CUSTOMERS, PRODUCTS = 0, 1
STEPS = 3
"""Conjugate-gradient steps of each solve; more bring the tables no nearer to good lists, only each sweep's time up."""


@keras.saving.register_keras_serializable(package="recsys_desktop")
class Factorization(keras.Model):  # type: ignore[misc]  # Keras ships no types
    """Scores a (customer, product) pair by the dot product of two embeddings.

    Attributes:
        halves: What ``fit`` learns from, the customers' half and the products'. It is given the order of the halves
            alone: arrays that pass through ``tf.data`` are copied, and padded blocks that do so cost as much time as
            half of their steps.

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
        self.halves: tuple[Half, ...] = ()
        # Sums of a half, added to in place: anew for each block, they would lie in the way of the next block's arrays.
        self._gram = tf.Variable(tf.zeros((dimensions, dimensions)))
        self._loss = tf.Variable(tf.zeros((), tf.float64))
        self.built = True
        self._take(Penalty(alpha0, reg, nu))

    @property
    def penalty(self) -> Penalty:
        """The constants of the loss."""
        return Penalty(self._settings["alpha0"], self._settings["reg"], self._settings["nu"])

    def restart(self, penalty: Penalty) -> None:
        """Forget what was learned and take these constants; the product table starts as it did at first."""
        self._take(penalty)
        # In place: a table of zeros to put there would take as much room again.
        everybody = tf.range(self._settings["customers"])
        self.customers.embeddings.value.scatter_update(tf.IndexedSlices(tf.zeros(()), everybody))
        self.products.embeddings.assign(self._start(self.products.embeddings.shape))

    def _take(self, penalty: Penalty) -> None:
        self._settings |= {"alpha0": penalty.alpha0, "reg": penalty.reg, "nu": penalty.nu}
        self._constants = tf.constant([penalty.alpha0, penalty.reg, penalty.nu])

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
        """None: each step adds to the loss by itself, and Keras would show a sum of its own in its place."""
        return []

    def train_step(self, half: Any) -> dict[str, Any]:
        """Move all rows of one half towards their minimum, block by block; runs as plain Python.

        Args:
            half: Which one, CUSTOMERS or PRODUCTS.

        Returns:
            The loss after the half steps so far; exact at the end of an epoch.
        """
        side = int(half)
        now = self.halves[side]
        spread, axes = self._begin_half(side)
        tables = self.customers.embeddings.value, self.products.embeddings.value
        solved, held = tables if side == CUSTOMERS else tables[::-1]
        solve = _solver(self._settings["steps"], side)
        told = axes, spread, self._constants, tf.constant(float(now.others))
        for block in now.blocks():
            rows = tf.constant(block.rows)
            entries = tf.gather(held, block.columns), tf.constant(block.weights)
            vectors, part, *outer = solve(*entries, tf.gather(solved, rows), *told)
            solved.scatter_update(tf.IndexedSlices(vectors, rows))
            self._loss.assign_add(part)
            if outer:
                self._gram.assign_add(*outer)
            del block, entries, vectors, outer, part, rows  # before the next block's are made
        return {"loss": self._loss.read_value()}

    def _begin_half(self, side: int) -> tuple[Any, Any]:
        """Return the held table's Gram matrix along its principal axes, and these; products are turned to theirs."""
        products = self.products.embeddings.value
        gram = tf.matmul(products, products, transpose_a=True) if side == CUSTOMERS else self._gram
        spread, axes = tf.linalg.eigh(gram)
        if side == CUSTOMERS:
            products.assign(tf.matmul(products, axes))
            self._gram.assign(tf.zeros_like(axes))
            self._loss.assign(0.0)
        return tf.maximum(spread, 0.0), axes


# One graph for all models and blocks: Keras would trace one for each model, which takes longer than a sweep of a
# small shop.
@cache
def _solver(steps: int, side: int) -> Any:
    def solve(
        history: Any,
        weights: Any,
        start: Any,
        axes: Any,
        spread: Any,
        constants: Any,
        others: Any,
    ) -> tuple[Any, ...]:
        """Move a block's rows towards their minimum.

        Args:
            history: Y, the held table's rows, (b, width, d).
            weights: Of the entries, (b, width); 0 where padded.
            start: The rows as they are, (b, d).
            axes: The principal axes, (d, d).
            spread: The held table's Gram matrix along them, (d,).
            constants: α₀, the strength of the penalty and ν, (3,).
            others: How many rows of the held table count.

        Returns:
            The rows (b, d), their part of the loss, and of customers the sum of their outer products (d, d).
        """
        alpha0, reg, nu = tf.unstack(constants)
        strength = reg * (tf.reduce_sum(weights, 1) + alpha0 * others) ** nu
        diagonal = alpha0 * spread + strength[:, None]
        # The products have been turned to their axes, the customers never are.
        turned = None if side == CUSTOMERS else axes
        vectors, fits = _towards_minimum(history, weights, diagonal, tf.matmul(start, axes), steps, turned)
        part = tf.reduce_sum(strength * tf.reduce_sum(vectors**2, 1))
        if side == CUSTOMERS:
            return vectors, tf.cast(part, tf.float64), tf.matmul(vectors, vectors, transpose_a=True)
        # With the customers held, Σ_all (p·q)² is Σ_i q_iᵀ(PᵀP)q_i: each block adds its own rows' part.
        misses = tf.reduce_sum(weights * (1.0 - fits) ** 2)
        everywhere = alpha0 * tf.reduce_sum(spread * vectors**2)
        part = misses + everywhere + part
        return tf.matmul(vectors, axes, transpose_b=True), tf.cast(part, tf.float64)

    cube, square, line, number = (tf.TensorSpec((None,) * rank, tf.float32) for rank in (3, 2, 1, 0))
    given = cube, square, square, square, line, tf.TensorSpec((3,), tf.float32), number
    return tf.function(solve, autograph=False, input_signature=given).get_concrete_function()


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
