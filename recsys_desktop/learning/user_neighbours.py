"""What the most similar customers bought: collaborative filtering over each customer's nearest neighbours.

    score(u, j) = Σ_v∈N(u) s_uv x_vj,   s_uv = Σ_i x_ui x_vi f_i² / (‖x_u f‖ ‖x_v f‖ + shrinkage)

with BM25-weighted purchases x (weighting.py) and the inverse frequency f_i = log(1 + m / customers who bought i), since
what everybody buys says little of who is alike (Herlocker, Konstan, Borchers and Riedl 1999; Breese, Heckerman and
Kadie 1998). Each s_uv is a sum over the customer's purchases, so the score is one, too, and the share of a purchase is
exact. The learned customers stand in the model without their ids.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import VECTORS, Parameters
from recsys_desktop.learning.cost import counting_seconds
from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.embedding import load_vectors, vectors_of
from recsys_desktop.learning.purchases import Floats, Ints, Offsets, Pairs
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.recipes import Recipe
from recsys_desktop.learning.taste import Past, Scores, unit
from recsys_desktop.learning.weighting import Weighting, past_of

MOST_CUSTOMERS = 20_000
"""So many customers are looked at for neighbours, those with the most weight: the latest and busiest."""

_CELLS = 8_000_000


@dataclass(frozen=True)
class UserSettings:
    """One choice of the constants.

    Attributes:
        tau: Days after which a purchase counts 1/e.
        shrinkage: Held against similarities that few common purchases stand behind.
        neighbours: How many customers are listened to.
        saturation: BM25's k₁ (weighting.py).
        length: BM25's b.
        demand_weight: γ, the weight of current demand; learned, not searched.
    """

    tau: float = 60.0
    shrinkage: float = 3.0
    neighbours: int = 200
    saturation: float = 1.2
    length: float = 1.0
    demand_weight: float = 0.0


LADDERS: dict[str, tuple[float, ...]] = {
    "tau": (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0),
    "neighbours": (50, 100, 200, 400, 800),
    "shrinkage": (0.0, 1.0, 3.0, 10.0, 30.0, 100.0),
    "length": (0.0, 0.5, 1.0),
    "saturation": (0.4, 1.2, 4.0, 16.0),
}
"""The values that are tried, in the order in which the constants are searched."""


@dataclass(frozen=True)
class Crowd:
    """The customers that were learned from, and how others are compared with them.

    Attributes:
        votes: Their weighted purchases, customers by products.
        rarity: f of each product, (n,) float64.
        shrinkage: As in the settings.
        neighbours: As in the settings.
        weighting: How much each purchase counts.
        vectors: Makes the product vectors for similar products and the map, (n, d), when they are first needed.
    """

    votes: Matrix
    rarity: Scores
    shrinkage: float
    neighbours: int
    weighting: Weighting
    vectors: Callable[[], NDArray[np.floating]]

    @cached_property
    def table(self) -> NDArray[np.floating]:
        """The product vectors."""
        return self.vectors()

    @cached_property
    def likeness(self) -> Matrix:
        """The purchases times their rarity, customers by products."""
        votes = self.votes
        return Matrix(votes.indptr, votes.column, votes.value * self.rarity[votes.column], votes.columns)

    @cached_property
    def by_product(self) -> Matrix:
        """The same, products by customers."""
        return self.likeness.turned()

    @cached_property
    def lengths(self) -> Scores:
        """Length of each customer's row of likeness, (customers,)."""
        return _row_lengths(self.likeness)

    @cached_property
    def means(self) -> Scores:
        """Each customer's mean vote over all products, (customers,)."""
        votes = self.votes
        return _row_sums(votes, votes.value) / max(votes.columns, 1)

    def read(self, past: Past) -> CrowdReading:
        """Look at customers."""
        return CrowdReading(self, past)

    def shares(self, past: Past, product: int) -> Scores:
        """Return what each purchase of one customer adds to the score of a product, (k,)."""
        reading = self.read(past)
        near, _ = reading.neighbours
        own, votes = reading.own, self.votes
        gain = np.zeros(len(self.lengths))
        who = near[0]
        gain[who] = self.votes_for(product)[who] - self.means[who]
        gain[who] /= self.lengths[who] * _row_lengths(own)[0] + self.shrinkage
        place = np.full(votes.columns, -1)
        place[past.column] = np.arange(len(past.column))
        at = np.concatenate([np.arange(votes.indptr[v], votes.indptr[v + 1]) for v in who.tolist()])
        voter = np.repeat(who, self.votes.lengths[who])
        at, voter = at[place[votes.column[at]] >= 0], voter[place[votes.column[at]] >= 0]
        terms = self.likeness.value[at] * gain[voter]
        sums = np.bincount(place[votes.column[at]], weights=terms, minlength=len(past.column))
        return np.asarray(own.value * sums / reading.spread[0])

    def votes_for(self, product: int) -> Scores:
        """Return every customer's vote for a product, (customers,)."""
        found = np.zeros(len(self.votes.lengths))
        at = np.flatnonzero(self.votes.column == product)
        found[np.searchsorted(self.votes.indptr, at, side="right") - 1] = self.votes.value[at]
        return found

    def save(self, folder: Path) -> None:
        """Write the customers' purchases and the vectors."""
        np.save(folder / VECTORS, self.table.astype(np.float32))
        np.save(folder / "votes_indptr.npy", self.votes.indptr)
        np.save(folder / "votes_column.npy", self.votes.column)
        np.save(folder / "votes_value.npy", self.votes.value)
        np.save(folder / "rarity.npy", self.rarity)


class CrowdReading:
    """Customers and who is like them.

    Args:
        crowd: The customers that were learned from.
        past: The purchases of those who are looked at.

    Attributes:
        own: Their purchases times their rarity, customers by products.
    """

    def __init__(self, crowd: Crowd, past: Past) -> None:
        self._crowd = crowd
        value = crowd.weighting.of(past) * crowd.rarity[past.column]
        self.own = Matrix.of(past, value, crowd.votes.columns)
        self._raw: Scores | None = None

    @cached_property
    def neighbours(self) -> tuple[Ints, Scores]:
        """The most similar customers of each and how similar they are, both (b, k); 0 beyond those who are."""
        crowd, count = self._crowd, len(self.own.lengths)
        lengths = _row_lengths(self.own)
        near, likeness = [], []
        for begin, end in _portions(count, len(crowd.lengths)):
            common = crowd.by_product
            cosines = self.own.block_times(begin, end, common)
            cosines /= np.maximum(lengths[begin:end, None] * crowd.lengths + crowd.shrinkage, 1e-12)
            columns = top(cosines, crowd.neighbours)
            near.append(columns)
            likeness.append(np.take_along_axis(cosines, columns, axis=1))
        if not near:
            return np.empty((0, 0), np.int32), np.empty((0, 0))
        return np.concatenate(near), np.concatenate(likeness)

    @cached_property
    def _links(self) -> Matrix:
        near, likeness = self.neighbours
        indptr = np.arange(len(near) + 1, dtype=np.int64) * near.shape[1]
        return Matrix(indptr, near.ravel(), likeness.ravel(), len(self._crowd.lengths))

    @cached_property
    def _offset(self) -> Scores:
        near, likeness = self.neighbours
        return np.asarray((likeness * self._crowd.means[near]).sum(axis=1))

    @cached_property
    def spread(self) -> Scores:
        """σ, the standard deviation of each customer's scores, (b,)."""
        if self._raw is not None:
            return unit(self._raw.std(axis=1))
        count = len(self.own.lengths)
        portions = _portions(count, self.own.columns)
        parts = [unit(self._links.block_times(*bounds, self._crowd.votes).std(axis=1)) for bounds in portions]
        return np.concatenate([np.empty(0), *parts])

    def _all(self) -> Scores:
        if self._raw is None:
            self._raw = self._links.block_times(0, len(self.own.lengths), self._crowd.votes)
        return self._raw

    def scores(self) -> Floats:
        """Return the scores of all products, (b, n) float32."""
        return np.asarray((self._all() - self._offset[:, None]) / self.spread[:, None], np.float32)

    def exact(self, columns: Ints) -> Scores:
        """Return the scores of some products of each customer, (b, k)."""
        chosen = np.take_along_axis(self._all(), columns.astype(np.int64), axis=1)
        return np.asarray((chosen - self._offset[:, None]) / self.spread[:, None])

    def of(self, column: int) -> Scores:
        """Return all customers' scores of one product, (b,)."""
        near, likeness = self.neighbours
        votes = (likeness * self._crowd.votes_for(column)[near]).sum(axis=1)
        return np.asarray((votes - self._offset) / self.spread)


def _portions(rows: int, columns: int) -> list[tuple[int, int]]:
    size = max(1, _CELLS // max(columns, 1))
    return [(begin, min(begin + size, rows)) for begin in range(0, rows, size)]


def _row_sums(matrix: Matrix, values: Scores) -> Scores:
    rows = np.repeat(np.arange(len(matrix.lengths)), matrix.lengths)
    return np.asarray(np.bincount(rows, weights=values, minlength=len(matrix.lengths)), np.float64)


def _row_lengths(matrix: Matrix) -> Scores:
    return np.asarray(np.sqrt(_row_sums(matrix, matrix.value**2)))


def fit(pairs: Pairs, now: float, settings: UserSettings) -> Crowd:
    """Learn from purchases that are looked at from a time in days since 1970."""
    past = past_of(pairs, now)
    weighting = Weighting.over(past, settings.tau, settings.saturation, settings.length)
    matrix = Matrix.of(past, weighting.of(past), pairs.products)
    buyers = np.bincount(pairs.product, minlength=pairs.products)
    rarity = np.log1p(pairs.customers / np.maximum(buyers, 1))
    votes = _busiest(matrix, MOST_CUSTOMERS)
    vectors = partial(vectors_of, pairs)
    return Crowd(votes, rarity, settings.shrinkage, int(settings.neighbours), weighting, vectors)


def _busiest(matrix: Matrix, count: int) -> Matrix:
    """Return the rows with the largest sums, in their order."""
    rows = len(matrix.lengths)
    if rows <= count:
        return matrix
    sums = _row_sums(matrix, matrix.value)
    chosen = np.sort(np.lexsort((np.arange(rows), -sums))[:count])
    return _rows(matrix, chosen)


def _rows(matrix: Matrix, chosen: Offsets) -> Matrix:
    keep = np.repeat(np.isin(np.arange(len(matrix.lengths)), chosen), matrix.lengths)
    indptr = np.r_[0, np.cumsum(matrix.lengths[chosen])].astype(np.int64)
    return Matrix(indptr, matrix.column[keep], matrix.value[keep], matrix.columns)


def as_parameters(settings: UserSettings, taste: Crowd) -> Parameters:
    """Return all constants, for the manifest."""
    return {**vars(settings), "average": taste.weighting.average}


def load(folder: Path, parameters: Parameters, kept: Ints) -> Crowd:
    """Load what was learned; products that are not kept are left out."""
    weighting = Weighting.from_parameters(parameters)
    arrays = [np.load(folder / f"votes_{name}.npy", allow_pickle=False) for name in ("indptr", "column", "value")]
    rarity = np.load(folder / "rarity.npy", allow_pickle=False)
    votes = _columns(Matrix(arrays[0], arrays[1], arrays[2], len(rarity)), kept)
    shrinkage, neighbours = float(parameters["shrinkage"]), int(parameters["neighbours"])
    return Crowd(votes, rarity[kept], shrinkage, neighbours, weighting, partial(load_vectors, folder, kept))


def _columns(matrix: Matrix, kept: Ints) -> Matrix:
    place = np.full(matrix.columns, -1, np.int32)
    place[kept] = np.arange(len(kept), dtype=np.int32)
    column = place[matrix.column]
    known = column >= 0
    before = np.r_[0, np.cumsum(known)].astype(np.int64)
    return Matrix(before[matrix.indptr], column[known], matrix.value[known], len(kept))


RECIPE = Recipe("user-neighbours", UserSettings(), LADDERS, fit, as_parameters, counting_seconds)
