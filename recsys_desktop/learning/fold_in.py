"""The closed form of a customer's vector: the step that trains, recommends and explains alike.

With the product table Q turned so that ``QᵀQ`` is diagonal (:func:`principal_axes`), a customer with
histories ``Y`` (rows of Q) and weights ``w`` has

    A = diag(D) + Yᵀ diag(w) Y,   D = α₀ · diag(QᵀQ) + λ_u,   p = A⁻¹ Yᵀ w.

Histories are mostly shorter than the vectors are long, so we solve the equal system of the history's
size (the matrix inversion lemma), whose eigenvalues are all at least 1:

    B = √w Y,   p = D⁻¹ Bᵀ (I + B D⁻¹ Bᵀ)⁻¹ √w.

The Keras model does the same in TensorFlow; this numpy form serves every command and is its reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.blocks import Block, blocks
from recsys_desktop.learning.purchases import Floats, Ints, Offsets

Vectors: TypeAlias = NDArray[np.floating]
"""float32 or float64."""


@dataclass(frozen=True)
class Penalty:
    """The constants of the loss (factorization.py).

    Attributes:
        alpha0: Weight of every cell of the whole matrix, bought or not.
        reg: Strength of the frequency-scaled L2 penalty.
        nu: Exponent of the frequency scaling.
    """

    alpha0: float
    reg: float
    nu: float = 1.0

    def strength(self, weight_sums: Vectors, others: int) -> Vectors:
        """Return ``λ = reg · (Σ w + α₀ · others)^ν`` for rows with these weight sums."""
        return np.asarray(self.reg * (weight_sums + self.alpha0 * others) ** self.nu)


def principal_axes(table: Floats) -> Floats:
    """Return the table turned so that its Gram matrix is diagonal, strongest axis first.

    Dot products and cosines between rows stay as they are. Signs are fixed (the largest entry of each
    axis is positive), so that the result does not depend on the eigen-solver's mood.
    """
    _, axes = np.linalg.eigh(table.T.astype(np.float64) @ table.astype(np.float64))
    turned = table @ axes[:, ::-1]
    signs = np.sign(turned[np.abs(turned).argmax(axis=0), np.arange(turned.shape[1])])
    return np.ascontiguousarray(turned * np.where(signs == 0, 1, signs), dtype=np.float32)


@dataclass(frozen=True)
class FoldIn:
    """Solves for customers' vectors against a product table in its principal axes.

    Attributes:
        table: Product vectors, (n, d), ``tableᵀ · table`` diagonal; the solutions have its dtype.
        penalty: The constants with which the table was trained.
    """

    table: Vectors
    penalty: Penalty

    @cached_property
    def spread(self) -> NDArray[np.float64]:
        """The diagonal of ``tableᵀ · table``, (d,)."""
        return np.asarray(np.square(self.table, dtype=np.float64).sum(axis=0))

    def diagonal(self, weight_sums: Vectors) -> Vectors:
        """Return D for customers with these weight sums, (b, d)."""
        spread = self.penalty.alpha0 * self.spread
        return np.asarray(spread + self.penalty.strength(weight_sums, len(self.table))[:, None], self.table.dtype)

    def solve(self, block: Block) -> Vectors:
        """Return the customers' vectors of a padded block, (b, d)."""
        weights = block.weights.astype(self.table.dtype, copy=False)
        diagonal = self.diagonal(weights.sum(axis=1))
        root = np.sqrt(weights)
        scaled = self.table[block.columns]
        scaled *= root[:, :, None]
        if block.columns.shape[1] <= self.table.shape[1]:
            eased = scaled / diagonal[:, None, :]
            system = eased @ scaled.transpose(0, 2, 1)
            system[:, np.arange(system.shape[1]), np.arange(system.shape[1])] += 1
            solved = np.linalg.solve(system, root[:, :, None])
            return np.asarray((eased.transpose(0, 2, 1) @ solved)[:, :, 0])
        normal = scaled.transpose(0, 2, 1) @ scaled
        normal[:, np.arange(normal.shape[1]), np.arange(normal.shape[1])] += diagonal
        return np.asarray(np.linalg.solve(normal, scaled.transpose(0, 2, 1) @ root[:, :, None])[:, :, 0])

    def solve_all(self, indptr: Offsets, columns: Ints, weights: Floats) -> Any:
        """Return the vectors of all rows of a compressed matrix, (rows, d) in the table's dtype; 0 for empty rows."""
        vectors = np.zeros((len(indptr) - 1, self.table.shape[1]), self.table.dtype)
        for block in blocks(np.diff(indptr), indptr[:-1], columns, weights):
            vectors[block.rows] = self.solve(block)
        return vectors

    def inverse_times(self, columns: Ints, weights: Floats, vector: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return ``A⁻¹ · vector`` in float64 for one customer; the shares are made of it.

        Args:
            columns: The customer's products, (k,) int32.
            weights: Their weights, (k,) float32.
            vector: Any vector, (d,).
        """
        history = self.table[columns].astype(np.float64)
        system = (history * weights[:, None].astype(np.float64)).T @ history
        system[np.diag_indices_from(system)] += self.diagonal(weights.astype(np.float64).sum(keepdims=True))[0]
        return np.asarray(np.linalg.solve(system, vector.astype(np.float64)))
