"""Product vectors from who bought what: similar products and the map of methods without vectors of their own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import VECTORS
from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.purchases import Floats, Ints

_DIMENSIONS = 64
_SPARE = 8
_ROUNDS = 3
_CELLS = 4_000_000


def product_vectors(matrix: Matrix, *, seed: int) -> Floats:
    """Return vectors whose dot products are nearly the cosines between products' columns, (n, d) float32.

    A randomised singular value decomposition of the matrix with columns of length 1, by subspace iteration (Halko,
    Martinsson and Tropp 2011): X ≈ U Σ Vᵀ, and V Σ are the vectors. Cosines in these few dimensions also join products
    that were never bought together but by customers alike.

    Args:
        matrix: Customers by products.
        seed: Seeds the first guess.
    """
    lengths = np.sqrt(np.bincount(matrix.column, weights=matrix.value**2, minlength=matrix.columns))
    value = matrix.value / np.where(lengths > 0, lengths, 1)[matrix.column]
    scaled = Matrix(matrix.indptr, matrix.column, value, matrix.columns)
    turned = scaled.turned()
    dimensions = min(_DIMENSIONS, matrix.columns, len(matrix.lengths))
    guess = np.random.default_rng(seed).normal(size=(matrix.columns, min(dimensions + _SPARE, matrix.columns)))
    basis = np.asarray(guess, np.float32)
    for _ in range(_ROUNDS):
        basis, _ = np.linalg.qr(_times(turned, _times(scaled, basis)))
    small = _times(scaled, basis)
    _, axes = np.linalg.eigh(small.T.astype(np.float64) @ small)
    axes = axes[:, ::-1][:, :dimensions]
    strength = np.sqrt(np.square(small @ axes).sum(axis=0))
    return principal_axes(np.asarray(basis @ axes * strength, np.float32))


def load_vectors(folder: Path, kept: Ints) -> NDArray[np.float64]:
    """Load the product vectors of a model's folder, of the products that are kept."""
    return np.asarray(np.load(folder / VECTORS, allow_pickle=False)[kept], np.float64)


def _times(matrix: Matrix, dense: Floats) -> Floats:
    """Return a sparse matrix times a dense one, (rows, d) float32, in portions of rows."""
    rows = len(matrix.lengths)
    out = np.zeros((rows, dense.shape[1]), np.float32)
    size = max(1, _CELLS // max(dense.shape[1], 1))
    begin = 0
    while begin < rows:
        end = max(begin + 1, int(np.searchsorted(matrix.indptr, matrix.indptr[begin] + size, side="right")) - 1)
        end = min(end, rows)
        inside = slice(int(matrix.indptr[begin]), int(matrix.indptr[end]))
        filled = np.flatnonzero(matrix.lengths[begin:end])
        if len(filled):
            terms = dense[matrix.column[inside]] * matrix.value[inside, None].astype(np.float32)
            starts = matrix.indptr[begin:end][filled] - matrix.indptr[begin]
            out[begin + filled] = np.add.reduceat(terms, starts, axis=0)
        begin = end
    return out
