"""The plain values that the learning room works on: purchases, and the weighted pairs made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.goods import Goods

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int32]
Offsets: TypeAlias = NDArray[np.int64]
Days: TypeAlias = NDArray[np.float64]

_AT_ONCE = 65_536
"""So many ages at once: they have twice the bits of the weights that come of them."""


@dataclass(frozen=True)
class Purchases:
    """Sales lines of known customers, one entry a line, in the order of time.

    Attributes:
        customer: Row of the customer, (n,) int32 in ``0 … customers - 1``.
        product: Column of the product, (n,) int32 in ``0 … products - 1``.
        order: Number of the order, (n,) int32; lines of one order share it.
        day: Time of sale in days since 1970, (n,) float64.
        customers: Number of rows.
        products: Number of columns.
        goods: What the shop says of the products, or None.
    """

    customer: Ints
    product: Ints
    order: Ints
    day: Days
    customers: int
    products: int
    goods: Goods | None = None

    def __len__(self) -> int:
        return len(self.customer)

    @property
    def end(self) -> float:
        """The time of the last sale, in days since 1970."""
        return float(self.day.max())

    def where(self, mask: NDArray[np.bool_]) -> Purchases:
        """Return the lines under a mask, with rows and columns unchanged."""
        columns = (self.customer[mask], self.product[mask], self.order[mask], self.day[mask])
        return Purchases(*columns, self.customers, self.products, self.goods)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Distinct (customer, product) pairs, sorted by customer and product, in compressed rows.

    Attributes:
        indptr: (customers + 1,) int64; customer u's pairs are ``indptr[u]:indptr[u + 1]``.
        product: (pairs,) int32.
        first: Day of the first purchase of the product by the customer, (pairs,) float64.
        last: Day of the last one, (pairs,) float64.
        orders: Number of distinct orders with the product, (pairs,) int32.
        products: Number of columns.
        goods: What the shop says of the products, or None.
    """

    indptr: Offsets
    product: Ints
    first: Days
    last: Days
    orders: Ints
    products: int
    goods: Goods | None = None

    @property
    def customers(self) -> int:
        """Number of rows."""
        return len(self.indptr) - 1

    @property
    def customer(self) -> Ints:
        """The row of each pair, (pairs,) int32."""
        return np.repeat(np.arange(self.customers, dtype=np.int32), np.diff(self.indptr))

    def of_every(self, step: int) -> Pairs:
        """Return the pairs of every so many-th customer; products keep their columns, some of which may be empty."""
        if step == 1:
            return self
        indptr, at = history_rows(self, np.arange(0, self.customers, step, dtype=np.int32))
        columns = self.product[at], self.first[at], self.last[at], self.orders[at]
        return Pairs(indptr, *columns, self.products, self.goods)


def pair_up(purchases: Purchases) -> Pairs:
    """Collapse sales lines to distinct (customer, product) pairs.

    Sorting by 64-bit keys costs O(n log n) time and three arrays of n; there is no Python per line.
    """
    key = purchases.customer.astype(np.int64) * purchases.products + purchases.product
    order = _sorted_by(key, purchases.customers * purchases.products, purchases.order)
    key, orders = key[order], purchases.order[order]
    starts_pair = np.r_[True, key[1:] != key[:-1]] if len(key) else np.zeros(0, bool)
    starts_order = starts_pair | np.r_[True, orders[1:] != orders[:-1]] if len(key) else starts_pair
    first = np.flatnonzero(starts_pair)
    distinct = key[first]
    customer, product = np.divmod(distinct, purchases.products)
    day = purchases.day[order]
    return Pairs(
        indptr=np.searchsorted(customer, np.arange(purchases.customers + 1)).astype(np.int64),
        product=product.astype(np.int32),
        first=np.minimum.reduceat(day, first) if len(first) else day,
        last=np.maximum.reduceat(day, first) if len(first) else day,
        orders=np.add.reduceat(starts_order.astype(np.int32), first) if len(first) else orders,
        products=purchases.products,
        goods=purchases.goods,
    )


def _sorted_by(key: Offsets, keys: int, order: Ints) -> Offsets:
    """Return the lines' positions by rising key and order."""
    orders = int(order.max(initial=-1)) + 1
    if keys * orders < 1 << 63:  # one number holds both, and sorting by one takes half the time
        return np.argsort(key * orders + order)
    return np.lexsort((order, key))


def history_rows(pairs: Pairs, customers: Ints) -> tuple[Offsets, Offsets]:
    """Return (indptr, positions in the pairs' arrays) of some customers' histories."""
    return rows_of(pairs.indptr, customers)


def rows_of(indptr: Offsets, rows: Ints | Offsets) -> tuple[Offsets, Offsets]:
    """Return (indptr, positions of the entries) of some rows of a compressed table."""
    lengths = np.diff(indptr)[rows]
    own = np.r_[0, np.cumsum(lengths)].astype(np.int64)
    return own, np.repeat(indptr[rows] - own[:-1], lengths) + np.arange(own[-1])


def by_column(column: Ints, columns: int) -> Ints:
    """Return the entries' positions by rising column, those of a column in their order, (k,) int32."""
    # Integers of 16 bits are sorted by radix, several times as fast.
    return np.argsort(column.astype(np.uint16) if columns <= 1 << 16 else column, kind="stable").astype(np.int32)


def recency_weights(last: Days, now: float, tau: float) -> Floats:
    """Return ``exp(-age / tau)`` with the age in days before ``now``, the weights of the loss, as float32.

    Ages beyond ``30 tau`` are held there, so that no weight underflows to a value without precision.
    """
    weights = np.empty(len(last), np.float32)
    for begin in range(0, len(last), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        weights[part] = decay(now - last[part], tau)
    return weights


def decay(age: Days, tau: float) -> Floats:
    """Return ``exp(-age / tau)`` of ages in days, as :func:`recency_weights`."""
    return np.exp(-np.clip(age, 0.0, 30.0 * tau) / tau).astype(np.float32)
