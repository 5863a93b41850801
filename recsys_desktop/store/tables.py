"""What the ledger takes and gives: small frozen records, and tables of aligned numpy columns.

Customer and product *ids* are the texts of the shop's files. *Keys* are small integers that stand for them inside
one store; they stay the same while the shop is open and may have gaps, so an array indexed by key has
``keys.max() + 1`` cells. Models are kept by id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.int32]
Times = NDArray[np.datetime64]
Texts = NDArray[np.object_]
Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Counts = NDArray[np.int64]
Words = NDArray[np.int8]


@dataclass(frozen=True)
class BatchCounts:
    """What became of the file's rows that are not sales lines; counted where the file was read.

    Attributes:
        rows: Data rows seen in the file.
        returns: Rows that give goods back.
        cancelled: Rows of cancelled orders.
        service: Postage, tips, gift cards and other lines that are not goods.
        rejected: Rows that could not be read.
        other: Further named counts.
    """

    rows: int
    returns: int = 0
    cancelled: int = 0
    service: int = 0
    rejected: int = 0
    other: Mapping[str, int] = field(default_factory=dict)

    @property
    def left_out(self) -> int:
        """Rows that are not sales lines."""
        return self.returns + self.cancelled + self.service + self.rejected + sum(self.other.values())


@dataclass(frozen=True)
class Batch:
    """One import, as the history shows it.

    ``counts.rows == added + duplicates + counts.left_out`` always holds.

    Attributes:
        id: The import's number, as text.
        file: The file's name.
        file_hash: SHA-256 of the file's bytes, hex.
        layout: The name of the layout by which it was read.
        imported_at: When, in UTC.
        counts: What became of the rows that are not sales lines.
        added: Sales lines that were new to the shop.
        duplicates: Sales lines that were already here.
        anonymous: Of the added lines, those without a customer.
        orders: Different orders in the file.
        customers: Different known customers in the file.
        products: Different products in the file.
        first: The file's first sale, local time of the shop, or None without sales.
        last: The file's last sale, or None.
        undone_at: When it was undone, in UTC, or None while it counts.
        same_file_as: The id of the earliest earlier import of the same bytes that still counts, or None.
        changed_orders: Orders of earlier imports that it changed or ended, so that they lost lines.
        replaced: The lines that they lost.
        corrected: Of these, those whose product the order still has, in another quantity or at another price.
        currencies: The currencies that the file names, as codes or signs; empty where it names none.
    """

    id: str
    file: str
    file_hash: str
    layout: str
    imported_at: datetime
    counts: BatchCounts
    added: int
    duplicates: int
    anonymous: int
    orders: int
    customers: int
    products: int
    first: datetime | None
    last: datetime | None
    undone_at: datetime | None
    same_file_as: str | None
    changed_orders: int = 0
    replaced: int = 0
    corrected: int = 0
    currencies: tuple[str, ...] = ()


class Taken(NamedTuple):
    """What undoing an import did.

    Attributes:
        lines: Sales lines that count no more.
        kept: Sales lines of the import that stay, since another import brings them, too.
        returned: Sales lines that the import had replaced, and that count again.
    """

    lines: int
    kept: int
    returned: int


class Collisions(NamedTuple):
    """Order numbers that a file and the shop have in common.

    Attributes:
        common: How many.
        foreign: Of these, those that here have neither a customer nor a day of the file's.
    """

    common: int
    foreign: int


@dataclass(frozen=True)
class Totals:
    """How much the shop holds.

    Attributes:
        lines: Sales lines.
        orders: Different orders.
        customers: Known customers.
        products: Different products.
        first: The first sale, or None in an empty shop.
        last: The last sale, or None.
        anonymous: Sales lines without a customer.
        fingerprint: 16 hex digits that are the same exactly when the sales lines are the same, in whatever order
            and by whatever imports they came.
    """

    lines: int
    orders: int
    customers: int
    products: int
    first: datetime | None
    last: datetime | None
    anonymous: int
    fingerprint: str


@dataclass(frozen=True)
class CustomerTable:
    """Every known customer, by key.

    Attributes:
        key: int32 (n,), rising.
        id: object (n,) of str.
        name: object (n,) of str, "" where unknown.
        orders: int32 (n,), different orders.
        last: datetime64[s] (n,), the last sale.
        spent: float64 (n,), the sum of quantity times unit price; lines without a price count as 0.
        mail: int8 (n,), the word of the newest order that has one: 1 agrees to mail, -1 wants none, 0 unknown.
    """

    key: Keys
    id: Texts
    name: Texts
    orders: Keys
    last: Times
    spent: Floats
    mail: Words


@dataclass(frozen=True)
class ProductTable:
    """Every product, by key.

    Attributes:
        key: int32 (n,), rising.
        id: object (n,) of str.
        name: object (n,) of str, "" where unknown.
        category: object (n,) of str, "" where unknown.
        price: float64 (n,), the unit price of the last sale that has one, NaN where none has.
        sold: float64 (n,), quantity sold.
        customers: int32 (n,), different known customers.
        first: datetime64[s] (n,), the first sale.
        last: datetime64[s] (n,), the last sale.
    """

    key: Keys
    id: Texts
    name: Texts
    category: Texts
    price: Floats
    sold: Floats
    customers: Keys
    first: Times
    last: Times


@dataclass(frozen=True)
class Purchases:
    """Every sales line of a known customer, by time, order and line.

    Attributes:
        customer: int32 (n,), customer keys.
        product: int32 (n,), product keys.
        order: int32 (n,), equal within one order and different between orders.
        time: datetime64[s] (n,).
        quantity: float32 (n,).
        price: float32 (n,), unit price, NaN where unknown.
    """

    customer: Keys
    product: Keys
    order: Keys
    time: Times
    quantity: Singles
    price: Singles


@dataclass(frozen=True)
class Histories:
    """What each customer bought: one entry for each customer and product, rows compressed by customer.

    Customer ``customer_keys[r]`` has the entries ``indptr[r]:indptr[r + 1]``, sorted by product key.

    Attributes:
        customer_keys: int32 (m,), rising as the ledger gives them.
        indptr: int64 (m + 1,).
        product: int32 (k,), product keys.
        last: datetime64[s] (k,), the last purchase.
        first: datetime64[s] (k,), the first purchase.
        orders: int32 (k,), different orders.
        quantity: float32 (k,).
    """

    customer_keys: Keys
    indptr: Counts
    product: Keys
    last: Times
    first: Times
    orders: Keys
    quantity: Singles

    def known(self, *, customers: int | None, products: int) -> Histories:
        """Return these histories without what came after some tables were read.

        Args:
            customers: Keys from this one on are left out; None to keep all of the customers.
            products: Keys from this one on are left out.
        """
        rows = len(self.customer_keys) if customers is None else int(np.searchsorted(self.customer_keys, customers))
        entries = slice(0, int(self.indptr[rows]))
        inside = self.product[entries] < products
        if rows == len(self.customer_keys) and inside.all():
            return self
        return Histories(
            customer_keys=self.customer_keys[:rows],
            indptr=np.append(0, np.cumsum(inside)).astype(np.int64)[self.indptr[: rows + 1]],
            product=self.product[entries][inside],
            last=self.last[entries][inside],
            first=self.first[entries][inside],
            orders=self.orders[entries][inside],
            quantity=self.quantity[entries][inside],
        )
