"""Everybody's lists: *new for you* and *buy again*, in blocks of customers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Days, Floats, Ints, Offsets, recency_weights
from recsys_desktop.learning.ranking import top
from recsys_desktop.recommending.model import Catalogue, PersonalModel
from recsys_desktop.store.tables import Histories

PERSONAL, COLD_CUSTOMER, COLD_PRODUCT, BESTSELLER = range(4)
KINDS = ("personal", "cold-customer", "cold-product", "bestseller")

AGAIN_TAU = 180.0
"""Days after which a past purchase counts 1/e in *buy again*."""

BLOCK = 1_024
"""Customers scored at once: a block of scores over 10,000 products is then 40 MB."""


@dataclass(frozen=True)
class Ranked:
    """Lists of some customers, best first; shorter ones are filled up with -1.

    Attributes:
        product: Store keys, (b, length) int32; -1 beyond a list's end.
        score: (b, length) float32.
        kind: Index into :data:`KINDS` of each customer's list, (b,) int8.
    """

    product: Ints
    score: Floats
    kind: NDArray[np.int8]


@dataclass(frozen=True)
class Rows:
    """Customers' histories over the columns of one catalogue.

    Attributes:
        indptr: (b + 1,) int64.
        column: Columns, (k,) int32.
        last: Days of the last purchase, (k,) float64.
    """

    indptr: Offsets
    column: Ints
    last: Days

    @property
    def row(self) -> Offsets:
        """The customer's row of each entry, (k,) int64."""
        return np.repeat(np.arange(len(self.indptr) - 1), np.diff(self.indptr))

    @classmethod
    def of(cls, histories: Histories, catalogue: Catalogue, begin: int = 0, end: int | None = None) -> Rows:
        """Return the rows ``begin:end``; products outside the catalogue are left out."""
        end = len(histories.customer_keys) if end is None else end
        indptr = histories.indptr[begin : end + 1]
        entries = slice(int(indptr[0]), int(indptr[-1]))
        column = catalogue.column_of[histories.product[entries]]
        known = column >= 0
        before = np.r_[0, np.cumsum(known)]
        last = histories.last[entries][known].astype(np.int64) / 86_400.0
        return cls(before[indptr - indptr[0]].astype(np.int64), column[known], last)


@dataclass(frozen=True)
class Recommender:
    """Makes lists from a model, or of bestsellers where there is nothing personal to go by.

    Attributes:
        personal: The model; None where the active one is a bestseller list.
        bestsellers: All products by recent sales.
        now: The shop's last sale, in days since 1970; ages count from it.
    """

    personal: PersonalModel | None
    bestsellers: Catalogue
    now: float

    def new_for_you(self, histories: Histories, length: int, *, cold: NDArray[np.bool_]) -> Ranked:
        """Return the best products that each customer has not bought.

        Every vector is folded in from the customer's purchases up to now, so a customer whom the model has never
        seen gets a list of their own after the first purchase.

        Args:
            histories: The customers' purchases.
            length: How many products.
            cold: Which of the customers the model has not seen, (b,) bool.
        """
        parts = []
        for begin in range(0, len(histories.customer_keys), BLOCK):
            end = min(begin + BLOCK, len(histories.customer_keys))
            parts.append(self._new_block(histories, begin, end, length, cold[begin:end]))
        return _joined(parts, length)

    def _new_block(self, histories: Histories, begin: int, end: int, length: int, cold: NDArray[np.bool_]) -> Ranked:
        kind = np.where(cold, COLD_CUSTOMER, PERSONAL).astype(np.int8)
        without = np.arange(end - begin)
        product = np.full((end - begin, length), -1, np.int32)
        score = np.zeros((end - begin, length), np.float32)
        if self.personal is not None:
            rows = Rows.of(histories, self.personal.catalogue, begin, end)
            scores = personal_scores(self.personal, rows, self.now)
            _rank_into(product, score, np.arange(end - begin), scores, rows, self.personal.catalogue)
            without = np.flatnonzero(np.diff(rows.indptr) == 0)
        if len(without):
            kind[without] = BESTSELLER
            rows = Rows.of(histories, self.bestsellers, begin, end)
            scores = np.tile(self.bestsellers.baseline, (end - begin, 1))
            _rank_into(product, score, without, scores, rows, self.bestsellers)
        return Ranked(product, score, kind)

    def buy_again(self, histories: Histories, length: int) -> Ranked:
        """Return each customer's own products by decayed frequency: orders times exp(-age / 180 days).

        The age is that of the last purchase. On UCI Online Retail this ranks at or above the sum of all
        purchases' decays, and it needs nothing but the history's summary.
        """
        age = self.now - histories.last.astype(np.int64) / 86_400.0
        strength = (histories.orders * np.exp(-age / AGAIN_TAU)).astype(np.float32)
        lengths = np.diff(histories.indptr)
        row = np.repeat(np.arange(len(lengths)), lengths)
        order = np.lexsort((histories.product, -strength, row))
        place = np.arange(len(order)) - np.repeat(histories.indptr[:-1], lengths)
        kept = place < length
        product = np.full((len(lengths), length), -1, np.int32)
        score = np.zeros((len(lengths), length), np.float32)
        product[row[kept], place[kept]] = histories.product[order][kept]
        score[row[kept], place[kept]] = strength[order][kept]
        return Ranked(product, score, np.full(len(lengths), PERSONAL, np.int8))


def personal_scores(model: PersonalModel, rows: Rows, now: float) -> Floats:
    """Return the scores of all products for some customers, (b, n) float32."""
    weights = recency_weights(rows.last, now, model.factors.tau)
    scores = model.factors.vectors(rows.indptr, rows.column, weights) @ model.factors.centred.T
    scores += model.catalogue.baseline
    return scores


def _rank_into(product: Ints, score: Floats, where: Offsets, scores: Floats, rows: Rows, catalogue: Catalogue) -> None:
    """Rank some customers' products, less those they have, into the prepared arrays."""
    scores[rows.row, rows.column] = -np.inf
    chosen = scores[where] if len(where) < len(scores) else scores
    columns = top(chosen, product.shape[1])
    values = np.take_along_axis(chosen, columns, axis=1)
    length = columns.shape[1]
    product[where, :length] = np.where(np.isfinite(values), catalogue.keys[columns], -1)
    score[where, :length] = np.where(np.isfinite(values), values, 0)


def _joined(parts: list[Ranked], length: int) -> Ranked:
    if not parts:
        return Ranked(np.empty((0, length), np.int32), np.empty((0, length), np.float32), np.empty(0, np.int8))
    return Ranked(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("product", "score", "kind")))
