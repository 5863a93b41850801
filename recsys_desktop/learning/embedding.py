"""Product vectors from who bought what: similar products and the map of methods without vectors of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import VECTORS
from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.purchases import Floats, Ints, Pairs

_DIMENSIONS = 64
_SPARE = 8
_ROUNDS = 2
_ENOUGH = 500_000
"""So many entries show nearly the axes of all."""

_CELLS = 400_000
"""Numbers that are added up at once: they stay in the processor's cache."""

_made: WeakKeyDictionary[Pairs, Floats] = WeakKeyDictionary()


def vectors_of(pairs: Pairs) -> Floats:
    """Return :func:`product_vectors` of who bought what, all purchases alike, (n, d) float32.

    They are made once for the same pairs: a training that tries constants keeps each better state with its vectors.
    """
    if pairs not in _made:
        matrix = Matrix(pairs.indptr, pairs.product, np.ones(len(pairs.product)), pairs.products)
        _made[pairs] = product_vectors(matrix, seed=0)
    return _made[pairs]


def product_vectors(matrix: Matrix, *, seed: int) -> Floats:
    """Return vectors whose dot products are nearly the cosines between products' columns, (n, d) float32.

    X is the matrix with columns of length 1, and B a basis found by subspace iteration (Halko, Martinsson and Tropp
    2011), in a large shop over some of the customers. Nyström's way from there, XᵀX ≈ Z (BᵀXᵀXB)⁻¹ Zᵀ with Z = XᵀXB,
    takes two passes over everybody, and the vectors are Z times the root of what stands in the middle. Cosines in
    these few dimensions also join products that were never bought together but by customers alike.

    Args:
        matrix: Customers by products.
        seed: Seeds the first guess.
    """
    lengths = np.sqrt(np.bincount(matrix.column, weights=matrix.value**2, minlength=matrix.columns))
    value = matrix.value / np.where(lengths > 0, lengths, 1)[matrix.column]
    scaled = Matrix(matrix.indptr, matrix.column, value, matrix.columns)
    dimensions = min(_DIMENSIONS, matrix.columns, len(matrix.lengths))
    guess = np.random.default_rng(seed).normal(size=(matrix.columns, min(dimensions + _SPARE, matrix.columns)))
    basis = np.asarray(guess, np.float32)
    some = scaled.of_every(max(1, round(len(value) / _ENOUGH)))
    turned = some.turned()
    for _ in range(_ROUNDS):
        basis, _ = np.linalg.qr(_times(turned, _times(some, basis)))
    seen = _times(scaled, basis).astype(np.float64)
    reached = _times(scaled.turned(), np.asarray(seen, np.float32)).astype(np.float64)
    inner = seen.T @ seen
    inner[np.diag_indices_from(inner)] += np.finfo(np.float32).eps * np.trace(inner)
    vectors = np.linalg.solve(np.linalg.cholesky(inner), reached.T).T
    return principal_axes(np.asarray(vectors, np.float32))[:, :dimensions]


def load_vectors(folder: Path, kept: Ints) -> NDArray[np.float64]:
    """Load the product vectors of a model's folder, of the products that are kept."""
    return np.asarray(np.load(folder / VECTORS, allow_pickle=False)[kept], np.float64)


def _times(matrix: Matrix, dense: Floats) -> Floats:
    """Return a sparse matrix times a dense one, (rows, d) float32, in portions of rows."""
    lengths, value = matrix.lengths, matrix.value.astype(np.float32)
    out = np.zeros((len(lengths), dense.shape[1]), np.float32)

    def multiply(rows: tuple[int, int]) -> None:
        begin, end = rows
        inside = slice(int(matrix.indptr[begin]), int(matrix.indptr[end]))
        filled = begin + np.flatnonzero(lengths[begin:end])
        if len(filled):
            terms = dense[matrix.column[inside]] * value[inside, None]
            out[filled] = np.add.reduceat(terms, matrix.indptr[filled] - matrix.indptr[begin], axis=0)

    # numpy lets go of the interpreter in all of it, so portions run beside each other.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(multiply, _portions(matrix, max(1, _CELLS // max(dense.shape[1], 1)))):
            pass
    return out


def _portions(matrix: Matrix, size: int) -> Iterator[tuple[int, int]]:
    """Cut the rows where there are about so many entries; a longer row is a portion of its own."""
    begin, rows = 0, len(matrix.indptr) - 1
    while begin < rows:
        end = int(np.searchsorted(matrix.indptr, matrix.indptr[begin] + size, side="right")) - 1
        end = min(max(end, begin + 1), rows)
        yield begin, end
        begin = end
