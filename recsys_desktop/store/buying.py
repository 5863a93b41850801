"""Questions about who bought what: the buyers of some products, and one customer's orders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from recsys_desktop.store.database import Statements
from recsys_desktop.store.tables import Counts, Floats, Keys, Times


@dataclass(frozen=True)
class OrderTable:
    """One customer's orders, the first one first.

    The products of order ``i`` are the entries ``indptr[i]:indptr[i + 1]``, what cost most first.

    Attributes:
        time: datetime64[s] (n,), the order's first line.
        spent: float64 (n,), the sum of quantity times unit price; lines without a price count as 0.
        indptr: int64 (n + 1,).
        product: int32 (k,), product keys, each once in an order.
        quantity: float64 (k,).
    """

    time: Times
    spent: Floats
    indptr: Counts
    product: Keys
    quantity: Floats

    def known(self, *, products: int) -> OrderTable:
        """Return these orders without products whose keys are not below this number."""
        inside = self.product < products
        indptr = np.append(0, np.cumsum(inside)).astype(np.int64)[self.indptr]
        return OrderTable(self.time, self.spent, indptr, self.product[inside], self.quantity[inside])


def buyers(db: Statements, product_keys: ArrayLike) -> Keys:
    """Return who bought any of these products; see :meth:`Ledger.buyers`."""
    db.lend("asked", np.unique(np.asarray(product_keys, dtype=np.int32)))
    found = db.columns("""
        SELECT DISTINCT customer FROM sales_lines
        WHERE customer IS NOT NULL AND product IN (SELECT key FROM asked) ORDER BY customer""")
    return found["customer"].astype(np.int32, copy=False)


def orders(db: Statements, customer_key: int) -> OrderTable:
    """Return a customer's orders; see :meth:`Ledger.orders`."""
    found = db.columns(f"""
        SELECT "order", product, epoch_us(min(time)) // 1000000 AS time, round(fsum(quantity), 6) AS quantity,
               round(fsum(quantity * coalesce(unit_price, 0)), 6) AS spent
        FROM sales_lines WHERE customer = {int(customer_key)} GROUP BY "order", product ORDER BY "order", product""")
    order, start, place = np.unique(found["order"], return_index=True, return_inverse=True)
    time, spent = found["time"].astype(np.int64), found["spent"].astype(np.float64)
    first = np.minimum.reduceat(time, start) if len(start) else time
    entries = np.lexsort((-spent, order[place], first[place]))
    in_time = np.lexsort((order, first))
    count = np.bincount(place, minlength=len(order))[in_time]
    return OrderTable(
        time=first[in_time].view("datetime64[s]"),
        spent=np.round(np.bincount(place, spent, len(order))[in_time], 6),
        indptr=np.concatenate(([0], np.cumsum(count))).astype(np.int64),
        product=found["product"][entries].astype(np.int32, copy=False),
        quantity=found["quantity"][entries].astype(np.float64, copy=False),
    )
