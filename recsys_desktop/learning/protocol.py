"""How lists are judged: a cut in time, full ranking, and measures over the customers who came back.

The protocol: learning sees only what lies before the cut, which splits no order; a customer who had bought before it is
judged by the products bought after it, among all products, not a sample of them. Two lists are judged apart: *new for
you* (products never bought before) and *buy again*.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints, Offsets, Pairs, Purchases, pair_up


@dataclass(frozen=True)
class Relevant:
    """What customers bought after the cut.

    Attributes:
        customers: Rows of the judged customers, (b,) int32, ascending; each has at least one product.
        indptr: (b + 1,) int64.
        product: Columns of the bought products, ascending within a customer, int32.
    """

    customers: Ints
    indptr: Offsets
    product: Ints

    def __len__(self) -> int:
        return len(self.customers)

    def sample(self, count: int, seed: int) -> Relevant:
        """Return at most ``count`` customers, drawn without replacement and kept in order."""
        if len(self) <= count:
            return self
        kept = np.sort(np.random.default_rng(seed).choice(len(self), count, replace=False))
        lengths = np.diff(self.indptr)[kept]
        indptr = np.r_[0, np.cumsum(lengths)]
        inside = np.repeat(self.indptr[kept] - indptr[:-1], lengths) + np.arange(indptr[-1])
        return Relevant(self.customers[kept], indptr, self.product[inside])


@dataclass(frozen=True)
class Window:
    """One split of the sales in time, with rows and columns counted anew over what lies before the cut.

    Attributes:
        before: The purchases to learn from; every row and column has at least one.
        pairs: Their distinct pairs.
        customers: The row of each customer in the purchases that were split, (before.customers,) int32.
        products: The column of each product there, (before.products,) int32.
        new: What was bought after the cut for the first time.
        again: What was bought after the cut and before it.
        days: Length of the time after the cut, in days.
        cut: The day of the cut, in days since 1970.
    """

    before: Purchases
    pairs: Pairs
    customers: Ints
    products: Ints
    new: Relevant
    again: Relevant
    days: float
    cut: float


def compact(purchases: Purchases) -> tuple[Purchases, Ints, Ints]:
    """Number customers and products anew, without gaps.

    Returns:
        The purchases, and the old row of each new row and the old column of each new column (int32).
    """
    customers, customer = _without_gaps(purchases.customer, purchases.customers)
    products, product = _without_gaps(purchases.product, purchases.products)
    return (
        Purchases(
            customer,
            product,
            purchases.order,
            purchases.day,
            len(customers),
            len(products),
            None if purchases.goods is None else purchases.goods.take(products),
        ),
        customers,
        products,
    )


@dataclass(frozen=True)
class Everything:
    """All sales, as the shipped model learns from them.

    Attributes:
        pairs: The distinct pairs, numbered without gaps.
        end: The time of the last sale, in days since 1970.
        customers: The row of each customer in the purchases, (pairs.customers,) int32.
        products: The column of each product there, (pairs.products,) int32.
    """

    pairs: Pairs
    end: float
    customers: Ints
    products: Ints

    @classmethod
    def of(cls, purchases: Purchases) -> Everything:
        """Collapse the purchases to pairs."""
        numbered, customers, products = compact(purchases)
        return cls(pair_up(numbered), purchases.end, customers, products)


def _without_gaps(values: Ints, count: int) -> tuple[Ints, Ints]:
    """Return which of ``0 … count - 1`` occur, ascending, and for each value its place among them; without sorting."""
    occurs = np.zeros(count, bool)
    occurs[values] = True
    place = np.cumsum(occurs, dtype=np.int32) - 1
    return np.flatnonzero(occurs).astype(np.int32), place[values]


def split(purchases: Purchases, *, cut: float, end: float) -> Window:
    """Split the sales at a time.

    An order is never split: all its lines stand where its first line stands.

    Args:
        purchases: All sales lines.
        cut: Orders that begin before this day are learned from.
        end: Orders that begin before this day and not before the cut are what is judged by.
    """
    began = np.full(int(purchases.order.max(initial=-1)) + 1, np.inf)
    np.minimum.at(began, purchases.order, purchases.day)
    order_day = began[purchases.order]
    before, customers, products = compact(purchases.where(order_day < cut))
    after = purchases.where((order_day >= cut) & (order_day < end))
    row, known_row = _place(customers, after.customer)
    column, known_column = _place(products, after.product)
    known = known_row & known_column
    later = np.unique(row[known].astype(np.int64) * before.products + column[known])
    pairs = pair_up(before)
    earlier = pairs.customer.astype(np.int64) * before.products + pairs.product
    _, bought = _place(earlier, later)  # the pairs are sorted
    return Window(
        before=before,
        pairs=pairs,
        customers=customers,
        products=products,
        new=_relevant(later[~bought], before),
        again=_relevant(later[bought], before),
        days=end - cut,
        cut=cut,
    )


def _place(values: Ints | Offsets, wanted: Ints | Offsets) -> tuple[Ints, NDArray[np.bool_]]:
    at = np.searchsorted(values, wanted).clip(max=max(len(values) - 1, 0))
    found = values[at] == wanted if len(values) else np.zeros(len(wanted), bool)
    return at.astype(np.int32), found


def _relevant(keys: Offsets, before: Purchases) -> Relevant:
    customer, product = np.divmod(keys, max(before.products, 1))
    customers, first = np.unique(customer, return_index=True)
    indptr = np.r_[first, len(keys)].astype(np.int64)
    return Relevant(customers.astype(np.int32), indptr, product.astype(np.int32))


@dataclass(frozen=True)
class Judged:
    """Measures of one list at one length, customer by customer.

    Attributes:
        ndcg: Normalised discounted cumulative gain of each customer, (b,) float64.
        recall: Hits / min(length, relevant) of each customer, (b,) float64.
        hit: Whether each customer bought anything from the list, (b,) bool.
    """

    ndcg: NDArray[np.float64]
    recall: NDArray[np.float64]
    hit: NDArray[np.bool_]


def judge(lists: Ints, relevant: Relevant, products: int) -> Judged:
    """Judge ranked lists.

    Gains are 1 for a bought product, discounts 1/log2(rank + 1), the ideal list holds min(length, relevant) hits
    (Järvelin and Kekäläinen 2002).

    Args:
        lists: Columns of each judged customer's list, best first, (b, length) int32; negative where it is shorter.
        relevant: What these customers bought.
        products: Number of columns.
    """
    length, sizes = lists.shape[1], np.diff(relevant.indptr)
    hits = hits_of(lists, relevant, products)
    discount = 1 / np.log2(np.arange(2, length + 2))
    most = np.minimum(sizes, length)
    ideal = np.r_[0.0, np.cumsum(discount)][most]
    return Judged(
        ndcg=(hits * discount).sum(axis=1) / np.maximum(ideal, discount[0] if length else 1.0),
        recall=hits.sum(axis=1) / np.maximum(most, 1),
        hit=np.asarray(hits.any(axis=1)),
    )


def hits_of(lists: Ints, relevant: Relevant, products: int) -> NDArray[np.bool_]:
    """Return which places of the lists hold a product that the customer bought, (b, length); see :func:`judge`."""
    return np.asarray(places_of(lists, relevant, products) >= 0)


def places_of(lists: Ints, relevant: Relevant, products: int) -> Offsets:
    """Return where in ``relevant.product`` each listed product stands that was bought, (b, length); -1 for others."""
    rows = np.arange(len(lists))
    wanted = np.repeat(rows, np.diff(relevant.indptr)).astype(np.int64) * products + relevant.product
    if not len(wanted):
        return np.full(lists.shape, -1, np.int64)
    shown = rows[:, None].astype(np.int64) * products + lists
    at = np.searchsorted(wanted, shown).clip(max=len(wanted) - 1)
    return np.where((wanted[at] == shown) & (lists >= 0), at, -1)
