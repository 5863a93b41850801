"""Everybody's lists: *new for you* and *buy again*, in blocks of customers."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.again import Again, strongest
from recsys_desktop.learning.purchases import Ints, Offsets
from recsys_desktop.learning.ranking import top
from recsys_desktop.recommending.catalogue import Catalogue, Rows
from recsys_desktop.recommending.model import PersonalModel, Sold
from recsys_desktop.store.tables import Histories

PERSONAL, COLD_CUSTOMER, BESTSELLER = range(3)
KINDS = ("personal", "cold-customer", "bestseller")

MOST_AT_ONCE = 1_024
"""Customers scored at once, where the catalogue is not too large."""

CELLS = 10_240_000
"""Numbers that a block of customers may take (40 MB), be it as scores of all products or as vectors of listed ones."""


@dataclass(frozen=True)
class Ranked:
    """Lists of some customers, best first; shorter ones are filled up with -1.

    Attributes:
        product: Store keys, (b, length) int32; -1 beyond a list's end.
        score: (b, length) float64.
        kind: Index into :data:`KINDS` of each customer's list, (b,) int8.
    """

    product: Ints
    score: NDArray[np.float64]
    kind: NDArray[np.int8]

    @classmethod
    def empty(cls, customers: int, length: int) -> Ranked:
        """Return empty personal lists, to be filled."""
        product = np.full((customers, length), -1, np.int32)
        return cls(product, np.zeros((customers, length)), np.full(customers, PERSONAL, np.int8))

    def fill(self, customers: Offsets, keys: Ints, scores: NDArray[np.float64]) -> None:
        """Set some customers' lists, best first; what scores -inf ends a list."""
        length, listed = keys.shape[1], np.isfinite(scores)
        self.product[customers, :length] = np.where(listed, keys, -1)
        self.score[customers, :length] = np.where(listed, scores, 0)


@dataclass(frozen=True)
class Recommender:
    """Makes lists from a model, or of bestsellers where there is nothing personal to go by.

    Attributes:
        personal: The model; None where the active one is a bestseller list.
        bestsellers: All products by recent sales.
        sold: How the products sell, and when "now" is.
        again: The constants of *buy again*.
        repeat_rates: Tells how likely the buyers of each product come back for it, by store key (learning/again.py);
            only asked where the constants want it, since it takes seconds in a large shop. None: all alike.
    """

    personal: PersonalModel | None
    bestsellers: Catalogue
    sold: Sold
    again: Again = field(default_factory=Again)
    repeat_rates: Callable[[], NDArray[np.float64]] | None = None

    @property
    def now(self) -> float:
        """The shop's last sale, in days since 1970; ages count from it."""
        return self.sold.now

    def new_for_you(self, histories: Histories, length: int, *, cold: NDArray[np.bool_]) -> Ranked:
        """Return the best products that each customer has not bought.

        Every vector is folded in from the customer's purchases up to now, so a customer whom the model has never
        seen gets a list of their own after the first purchase.

        Args:
            histories: The customers' purchases.
            length: How many products.
            cold: Which of the customers the model has not seen, (b,) bool.
        """
        customers = len(histories.customer_keys)
        ranked = Ranked.empty(customers, length)
        ranked.kind[:] = np.where(cold, COLD_CUSTOMER, PERSONAL)

        block = self._block(length)

        def rank(begin: int) -> None:
            end = min(begin + block, customers)
            without = self._rank_personal(histories, begin, end, ranked)
            if len(without):
                self._rank_bestsellers(histories, begin, end, without, ranked)

        # numpy lets go of the interpreter in all that takes long here, so blocks run beside each other.
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for _ in pool.map(rank, range(0, customers, block)):
                pass
        return ranked

    def _block(self, length: int) -> int:
        """Return how many customers are scored at once for lists of this length."""
        catalogues = (self.bestsellers,) if self.personal is None else (self.personal.catalogue, self.bestsellers)
        most = max(len(catalogue.keys) for catalogue in catalogues)
        dimensions = 1 if self.personal is None else self.personal.taste.table.shape[1]
        cells = max(most, min(length, most) * dimensions, 1)
        return max(1, min(MOST_AT_ONCE, CELLS // cells))

    def _rank_personal(self, histories: Histories, begin: int, end: int, ranked: Ranked) -> Offsets:
        """Rank a block's customers by the model and return those of whom it knows no purchase."""
        model = self.personal
        if model is None:
            return np.arange(end - begin)
        rows = Rows.of(histories, model.catalogue, begin, end)
        reading = model.read(rows, self.now)
        scores = model.scores(reading)
        scores[rows.row, rows.column] = -np.inf
        columns = top(scores, ranked.product.shape[1])
        allowed = np.isfinite(np.take_along_axis(scores, columns, axis=1))
        exact = np.where(allowed, model.exact_scores(reading, columns), -np.inf)
        # What float32 could not tell apart is put in its true order.
        order = np.argsort(-exact, axis=1, kind="stable")
        columns, exact = (np.take_along_axis(array, order, axis=1) for array in (columns, exact))
        ranked.fill(np.arange(begin, end), model.catalogue.keys[columns], exact)
        return np.flatnonzero(np.diff(rows.indptr) == 0)

    def _rank_bestsellers(self, histories: Histories, begin: int, end: int, without: Offsets, ranked: Ranked) -> None:
        """Rank the products by recent sales for those without a known purchase."""
        rows = Rows.of(histories, self.bestsellers, begin, end)
        place = np.full(end - begin, -1)
        place[without] = np.arange(len(without))
        entries = np.flatnonzero(place[rows.row] >= 0)
        scores = np.tile(self.bestsellers.baseline, (len(without), 1))
        scores[place[rows.row[entries]], rows.column[entries]] = -np.inf
        columns = top(scores, ranked.product.shape[1])
        values = np.take_along_axis(scores, columns, axis=1).astype(np.float64)
        ranked.fill(begin + without, self.bestsellers.keys[columns], values)
        ranked.kind[begin + without] = BESTSELLER

    def buy_again(self, histories: Histories, length: int) -> Ranked:
        """Return each customer's own products, what is most likely bought again first (learning/again.py)."""
        age = self.now - histories.last.astype(np.int64) / 86_400.0
        since_first = self.now - histories.first.astype(np.int64) / 86_400.0
        lines = self.sold.recent[histories.product]
        asked = self.repeat_rates if self.again.habit else None
        rates = asked()[histories.product] if asked is not None else 1.0
        strength = self.again.strength(histories.orders, age, since_first, lines, rates)
        ranked = Ranked.empty(len(histories.customer_keys), length)
        row, place, at = strongest(strength, histories.indptr, length)
        ranked.product[row, place] = histories.product[at]
        ranked.score[row, place] = strength[at]
        return ranked
