"""Judges the lists of several methods on the same customers: every measure of the protocol, with intervals.

The protocol is that of protocol.py. Means are over the customers who bought at least one product of the list's kind
after the cut; intervals and differences come from the same resamples of these customers (bootstrap.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.bootstrap import Interval, interval, resampled_means, share_interval
from recsys_desktop.learning.protocol import Relevant, Window, hits_of, judge, places_of
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.report import HISTORIES, LENGTHS, NEW_DAYS, first_sold, orders_before

PER_CUSTOMER = ("ndcg", "recall", "hit_rate", "revenue")
"""Measures that are means over customers, and so have intervals."""

AGES: tuple[tuple[float, float | None], ...] = ((0.0, 28.0), (28.0, 182.0), (182.0, None))
"""Groups of products by days since their first sale, at the cut."""

_BESTSELLING = 0.01


@dataclass(frozen=True)
class Group:
    """The measures of a part: customers with so many orders before, or products of an age.

    Attributes:
        least: Fewest orders, or days since the first sale.
        most: Most of them; None without end.
        count: Customers of the group; of products, how many purchases are judged.
        ndcg: NDCG of these customers; NaN for products.
        hit_rate: Share of these customers who bought from the list; of products, share of the purchases on the list.
        hit_ci: Its 95 % interval.
    """

    least: float
    most: float | None
    count: int
    ndcg: float
    hit_rate: float
    hit_ci: Interval


@dataclass(frozen=True)
class AtLength:
    """The share of customers who bought something from lists of one length.

    Attributes:
        length: The length.
        hit_rate: The share.
        hit_ci: Its 95 % interval.
    """

    length: int
    hit_rate: float
    hit_ci: Interval


@dataclass(frozen=True)
class Measured:
    """One method's lists, judged.

    Attributes:
        method: Its name.
        ndcg: Normalised discounted cumulative gain at the list's length.
        recall: Hits / min(length, bought).
        hit_rate: Share of customers who bought something from their list.
        revenue: Money that a customer spent on listed products after the cut, on average.
        coverage: Share of the products that are on at least one list.
        bestseller_share: Share of the places that hold one of the best sold 1 % of the products (ten at least).
        new_share: Share of the places with a product first sold in the 28 days before the cut.
        ci: 95 % intervals of the first four.
        beside: 95 % intervals of their differences from the baseline, customer by customer.
        behind: The same from the method with the highest NDCG.
        by_length: For each of ``LENGTHS``, as far as the lists go.
        by_history: For each of ``HISTORIES`` that has customers.
        by_age: For each of :data:`AGES` that has purchases.
    """

    method: str
    ndcg: float
    recall: float
    hit_rate: float
    revenue: float
    coverage: float
    bestseller_share: float
    new_share: float
    ci: Mapping[str, Interval]
    beside: Mapping[str, Interval]
    behind: Mapping[str, Interval]
    by_length: tuple[AtLength, ...]
    by_history: tuple[Group, ...]
    by_age: tuple[Group, ...]


class Judge:
    """Judges lists of the customers who bought products of one kind.

    Args:
        window: The split.
        relevant: The judged customers and what they bought.
        money: What each customer spent on each of these products after the cut, as ``relevant.product``.
        seed: Seeds the resamples.
        top: Length at which lists are judged; what is longer serves :attr:`Measured.by_length`. None for all.
    """

    def __init__(
        self,
        window: Window,
        relevant: Relevant,
        money: NDArray[np.float64],
        *,
        seed: int,
        top: int | None = None,
    ) -> None:
        self._window, self._relevant, self._money, self._seed = window, relevant, money, seed
        self._top = top
        before = window.before
        self._age = before.end - first_sold(window)
        self._orders = orders_before(window, relevant.customers)
        sold = np.bincount(before.product, minlength=before.products)
        best = np.argsort(-sold, kind="stable")[: max(10, int(_BESTSELLING * before.products))]
        self._best = np.isin(np.arange(before.products), best)

    def judge(self, lists: Mapping[str, Ints], *, baseline: str) -> list[Measured]:
        """Judge lists, (b, length) int32 each, negative where shorter; ``baseline`` names what others stand beside."""
        values = {method: self._per_customer(one[:, : self._top]) for method, one in lists.items()}
        means = resampled_means(np.concatenate(list(values.values()), axis=1), seed=self._seed)
        width = len(PER_CUSTOMER)
        drawn = {method: means[:, at * width : (at + 1) * width] for at, method in enumerate(values)}
        best = max(values, key=lambda method: float(values[method][:, 0].mean()))
        return [
            self._measured(method, one, values[method], (drawn[method], drawn[baseline], drawn[best]))
            for method, one in lists.items()
        ]

    def _per_customer(self, lists: Ints) -> NDArray[np.float64]:
        judged = judge(lists, self._relevant, self._window.before.products)
        place = places_of(lists, self._relevant, self._window.before.products)
        spent = np.where(place >= 0, self._money[place], 0.0).sum(axis=1)
        return np.stack([judged.ndcg, judged.recall, judged.hit.astype(float), spent], axis=1)

    def _measured(
        self,
        method: str,
        lists: Ints,
        values: NDArray[np.float64],
        resampled: tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]],
    ) -> Measured:
        drawn, baseline, best = resampled
        lists, longer = lists[:, : self._top], lists
        shown = lists[lists >= 0]
        figures = dict(zip(PER_CUSTOMER, values.mean(axis=0).tolist(), strict=True))
        return Measured(
            method=method,
            **figures,
            coverage=len(np.unique(shown)) / self._window.before.products,
            bestseller_share=float(self._best[shown].mean()) if len(shown) else 0.0,
            new_share=float((self._age[shown] < NEW_DAYS).mean()) if len(shown) else 0.0,
            ci=_intervals(drawn),
            beside=_intervals(drawn - baseline),
            behind=_intervals(drawn - best),
            by_length=self._by_length(longer),
            by_history=self._by_history(values),
            by_age=self._by_age(lists),
        )

    def _by_length(self, lists: Ints) -> tuple[AtLength, ...]:
        hits = hits_of(lists, self._relevant, self._window.before.products)
        points = []
        for length in LENGTHS:
            if length <= lists.shape[1]:
                caught = np.asarray(hits[:, :length].any(axis=1))
                points.append(AtLength(length, float(caught.mean()), share_interval(caught, seed=self._seed)))
        return tuple(points)

    def _by_history(self, values: NDArray[np.float64]) -> tuple[Group, ...]:
        groups = []
        for least, most in HISTORIES:
            inside = (self._orders >= least) & (self._orders <= (np.inf if most is None else most))
            if inside.any():
                ndcg, _, hit_rate, _ = values[inside].mean(axis=0).tolist()
                sure = share_interval(np.asarray(values[inside, 2] > 0), seed=self._seed)
                groups.append(Group(least, most, int(inside.sum()), ndcg, hit_rate, sure))
        return tuple(groups)

    def _by_age(self, lists: Ints) -> tuple[Group, ...]:
        place = places_of(lists, self._relevant, self._window.before.products)
        caught = np.zeros(len(self._relevant.product), bool)
        caught[place[place >= 0]] = True
        age = self._age[self._relevant.product]
        groups = []
        for least, most in AGES:
            inside = (age >= least) & (age < (np.inf if most is None else most))
            if inside.any():
                share, sure = float(caught[inside].mean()), share_interval(caught[inside], seed=self._seed)
                groups.append(Group(least, most, int(inside.sum()), float("nan"), share, sure))
        return tuple(groups)


def _intervals(means: NDArray[np.float64]) -> dict[str, Interval]:
    return {name: interval(means[:, at]) for at, name in enumerate(PER_CUSTOMER)}
