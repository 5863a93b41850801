"""Tastes whose scores are sums over a customer's purchases: score(u, j) = Σ_i w_ui (S_ij - s̄_i) / σ_u.

S says how much a purchase of product i speaks for product j, s̄_i is its mean over all j and σ_u the standard deviation
of the customer's scores. So the share of a purchase is its own term of the sum, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import VECTORS
from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.purchases import Floats, Ints
from recsys_desktop.learning.taste import Past, Scores, unit
from recsys_desktop.learning.weighting import Weighting

_CELLS = 2_000_000
_CACHED = 100_000


class Links(Protocol):
    """The matrix S."""

    @property
    def products(self) -> int:
        """Rows and columns."""
        ...

    @property
    def means(self) -> Scores:
        """Mean of each row, (n,) float64."""
        ...

    def times(self, past: Past, weights: Scores) -> NDArray[np.floating]:
        """Return Σ_i w_ui S_ij of all products j, (b, n), each row on its own: float64, or float32 for ranking."""
        ...

    def cells(self, rows: Ints, columns: Ints) -> Scores:
        """Return S at rows (k,) and columns (k, c) or a single one for all, (k, c) float64."""
        ...

    def save(self, folder: Path) -> None:
        """Write the matrix."""
        ...


@dataclass(frozen=True)
class Linear:
    """A taste by linked products.

    Attributes:
        links: S.
        weighting: How much each purchase counts.
        vectors: Makes the product vectors for similar products and the map, (n, d), when they are first needed.
    """

    links: Links
    weighting: Weighting
    vectors: Callable[[], NDArray[np.floating]]

    @cached_property
    def table(self) -> NDArray[np.floating]:
        """The product vectors."""
        return self.vectors()

    def read(self, past: Past) -> LinearReading:
        """Look at customers."""
        return LinearReading(self.links, past, self.weighting.of(past))

    def shares(self, past: Past, product: int) -> Scores:
        """Return what each purchase of one customer adds to the score of a product, (k,)."""
        reading = self.read(past)
        return np.asarray(reading.terms(np.array([product]))[:, 0] / reading.spread[0])

    def save(self, folder: Path) -> None:
        """Write the links and the vectors."""
        np.save(folder / VECTORS, self.table.astype(np.float32))
        self.links.save(folder)


class LinearReading:
    """Customers and what their purchases speak for.

    Args:
        links: S.
        past: The purchases.
        weights: How much each counts, (k,) float64.
    """

    def __init__(self, links: Links, past: Past, weights: Scores) -> None:
        self._links, self._past, self._weights = links, past, weights
        self._raw: NDArray[np.floating] | None = None

    @cached_property
    def _offset(self) -> Scores:
        return self._sum(self._weights * self._links.means[self._past.column])

    def _sum(self, terms: Scores) -> Scores:
        return np.asarray(np.bincount(self._past.row, weights=terms, minlength=len(self._past)), np.float64)

    @cached_property
    def spread(self) -> Scores:
        """σ, the standard deviation of each customer's scores, (b,) float64."""
        size = max(1, _CELLS // max(self._links.products, 1))
        bounds = [(begin, min(begin + size, len(self._past))) for begin in range(0, len(self._past), size)]
        parts = [_spread(self._links.times(self._past.rows(*bound), self._inside(*bound))) for bound in bounds]
        return np.concatenate([np.empty(0), *parts])

    def _inside(self, begin: int, end: int) -> Scores:
        return self._weights[int(self._past.indptr[begin]) : int(self._past.indptr[end])]

    def scores(self) -> Floats:
        """Return the scores of all products, (b, n) float32."""
        raw = self._links.times(self._past, self._weights)
        self.spread = _spread(raw)
        if raw.dtype == np.float64:
            self._raw = raw
            return np.asarray((raw - self._offset[:, None]) / self.spread[:, None], np.float32)
        raw -= self._offset[:, None].astype(np.float32)
        raw /= self.spread[:, None].astype(np.float32)
        return raw

    def exact(self, columns: Ints) -> Scores:
        """Return the scores of some products of each customer, (b, k)."""
        if self._raw is not None:
            chosen = np.take_along_axis(self._raw, columns.astype(np.int64), axis=1)
            return np.asarray((chosen - self._offset[:, None]) / self.spread[:, None])
        # A long history times many products would fill the memory.
        size = max(1, _CELLS // max(len(self._past.column), 1))
        parts = [self._sums(columns[:, begin : begin + size]) for begin in range(0, columns.shape[1], size)]
        return np.concatenate([np.empty((len(self._past), 0)), *parts], axis=1)

    def _sums(self, columns: Ints) -> Scores:
        terms, width = self.terms(columns[self._past.row]), columns.shape[1]
        cells = self._past.row[:, None] * width + np.arange(width)  # added up one after another, as in _sum
        sums = np.bincount(cells.ravel(), weights=terms.ravel(), minlength=len(self._past) * width)
        return np.asarray(sums.reshape(-1, width) / self.spread[:, None])

    def of(self, column: int) -> Scores:
        """Return all customers' scores of one product, (b,)."""
        # Each product's link once, not each purchase's: a large shop has hundreds of purchases of each.
        products = np.arange(self._links.products, dtype=np.int32)
        links = self._links.cells(products, np.array([column]))[:, 0] - self._links.means
        return self._sum(self._weights * links[self._past.column]) / self.spread

    def terms(self, columns: Ints) -> Scores:
        """Return w (S - s̄) of each purchase and the given columns, (k, c)."""
        own = self._past.column
        return np.asarray(self._weights[:, None] * (self._links.cells(own, columns) - self._links.means[own][:, None]))


def _spread(raw: NDArray[np.floating]) -> Scores:
    """Return the standard deviation of each row, some rows after the other: what stays in the cache takes half."""
    rows, columns = raw.shape
    if not columns:
        return np.ones(rows)
    size = max(1, _CACHED // columns)
    parts = [raw[begin : begin + size].std(axis=1, dtype=np.float64) for begin in range(0, rows, size)]
    return unit(np.concatenate([np.empty(0), *parts]))


@dataclass(frozen=True)
class FewLinks:
    """S with few entries a row.

    Attributes:
        near: Columns of the entries, (n, k) int32.
        strength: The entries, (n, k) float32; 0 where a row has fewer.
    """

    near: Ints
    strength: Floats

    @property
    def products(self) -> int:
        """Rows and columns."""
        return len(self.near)

    @cached_property
    def means(self) -> Scores:
        """Mean of each row, (n,) float64."""
        return np.asarray(self.strength.sum(axis=1, dtype=np.float64) / max(self.products, 1))

    @cached_property
    def _matrix(self) -> Matrix:
        count, width = self.near.shape
        indptr = np.arange(count + 1, dtype=np.int64) * width
        return Matrix(indptr, self.near.ravel(), self.strength.ravel().astype(np.float64), count)

    def times(self, past: Past, weights: Scores) -> Scores:
        """Return Σ_i w_ui S_ij, (b, n) float64."""
        return Matrix.of(past, weights, self.products).block_times(0, len(past), self._matrix)

    def cells(self, rows: Ints, columns: Ints) -> Scores:
        """Return S at rows and columns."""
        columns = np.broadcast_to(columns, (len(rows), columns.shape[-1]))
        found = [
            np.where(self.near[rows] == columns[:, [place]], self.strength[rows], 0).sum(axis=1, dtype=np.float64)
            for place in range(columns.shape[1])
        ]
        return np.stack(found, axis=1) if found else np.empty((len(rows), 0))

    def among(self, places: Ints, products: int) -> FewLinks:
        """Return the same links of products that stand at these places (n,) among more; the others have none."""
        if len(places) == products:
            return self
        near = np.zeros((products, self.near.shape[1]), np.int32)
        strength = np.zeros(near.shape, np.float32)
        near[places], strength[places] = places[self.near], self.strength
        return FewLinks(near, strength)

    def save(self, folder: Path) -> None:
        """Write both arrays."""
        np.save(folder / "near.npy", self.near)
        np.save(folder / "strength.npy", self.strength)

    @classmethod
    def load(cls, folder: Path, kept: Ints) -> FewLinks:
        """Load the links between the products that are kept."""
        near, strength = (np.load(folder / f"{name}.npy", allow_pickle=False)[kept] for name in ("near", "strength"))
        place = np.full(max(int(near.max(initial=-1)), int(kept.max(initial=-1))) + 1, -1, np.int32)
        place[kept] = np.arange(len(kept), dtype=np.int32)
        near = place[near]
        return cls(np.maximum(near, 0), np.where(near >= 0, strength, np.float32(0)))


@dataclass(frozen=True)
class AllLinks:
    """S with all entries.

    Attributes:
        strength: (n, n) float32.
    """

    strength: Floats

    @property
    def products(self) -> int:
        """Rows and columns."""
        return len(self.strength)

    @cached_property
    def means(self) -> Scores:
        """Mean of each row, (n,) float64."""
        return np.asarray(self.strength.mean(axis=1, dtype=np.float64))

    def times(self, past: Past, weights: Scores) -> Floats:
        """Return Σ_i w_ui S_ij, (b, n) float32; a customer at a time, so that nobody's digits depend on the others."""
        out = np.zeros((len(past), self.products), np.float32)
        single = weights.astype(np.float32)
        for row in range(len(past)):
            inside = slice(int(past.indptr[row]), int(past.indptr[row + 1]))
            out[row] = single[inside] @ self.strength[past.column[inside]]
        return out

    def cells(self, rows: Ints, columns: Ints) -> Scores:
        """Return S at rows and columns."""
        return self.strength[rows[:, None], columns].astype(np.float64)

    def save(self, folder: Path) -> None:
        """Write the matrix."""
        np.save(folder / "strength.npy", self.strength)

    @classmethod
    def load(cls, folder: Path, kept: Ints) -> AllLinks:
        """Load the links between the products that are kept."""
        strength = np.load(folder / "strength.npy", mmap_mode="r", allow_pickle=False)
        whole = len(kept) == len(strength)
        return cls(np.asarray(strength) if whole else strength[np.ix_(kept, kept)])
