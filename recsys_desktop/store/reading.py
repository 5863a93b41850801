"""The questions to the ledger, each one statement whose columns arrive as numpy arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from recsys_desktop.store import fingerprint
from recsys_desktop.store.database import Statements
from recsys_desktop.store.standing import PLACES
from recsys_desktop.store.tables import (
    Counts,
    CustomerTable,
    Histories,
    Keys,
    ProductTable,
    Purchases,
    Times,
    Totals,
)

# A single holds no more than 3.4e38; a value beyond it must not stop the whole question.
_QUANTITY = "least(quantity, 3e38)::FLOAT"
_PRICE = "coalesce(try_cast(unit_price AS FLOAT), 'nan'::FLOAT)"
# Sums are rounded to six decimals: the last bit of a sum hangs on the order in which its lines came, and equal shops
# must give equal answers.
_SECONDS = "(epoch_us({}) // 1000000)".format
# What the newest sale says; of equal times, what the import says that speaks last.
_newest = "max_by({0}.value, ({0}.time, place)) FILTER (WHERE {0} IS NOT NULL) AS {0}".format
_MAIL = (
    f"SELECT id, max_by(no_mail, (time, place)) AS no_mail FROM mail_words JOIN ({PLACES}) USING (batch) GROUP BY id"
)


def totals(db: Statements) -> Totals:
    """Return how much the shop holds."""
    # Orders, customers and products without lines are removed with their last line, so their tables can be counted.
    lines, anonymous, first, last, orders, customers, products = db.row("""
        SELECT count(*), count(*) - count(customer), min(time), max(time), (SELECT count(*) FROM orders),
               (SELECT count(*) FROM customers), (SELECT count(*) FROM products) FROM sales_lines""")
    return Totals(lines, orders, customers, products, first, last, anonymous, fingerprint.kept(db))


def customers(db: Statements) -> CustomerTable:
    """Return every known customer, by key."""
    found = db.columns(f"""
        WITH bought AS (
            SELECT customer AS key, count(DISTINCT "order")::INTEGER AS orders, {_SECONDS("max(time)")} AS last,
                   round(fsum(quantity * coalesce(unit_price, 0)), 6) AS spent
            FROM sales_lines WHERE customer IS NOT NULL GROUP BY customer
        ), named AS (SELECT id, {_newest("name")} FROM customer_facts JOIN ({PLACES}) USING (batch) GROUP BY id),
        asked AS ({_MAIL})
        SELECT key, id, coalesce(name, '') AS name, orders, last, spent,
               CASE no_mail WHEN true THEN -1 WHEN false THEN 1 ELSE 0 END AS mail
        FROM customers JOIN bought USING (key) LEFT JOIN named USING (id) LEFT JOIN asked USING (id) ORDER BY key""")
    return CustomerTable(
        key=_keys(found["key"]),
        id=_texts(found["id"]),
        name=_texts(found["name"]),
        orders=_keys(found["orders"]),
        last=_times(found["last"]),
        spent=found["spent"].astype(np.float64, copy=False),
        mail=found["mail"].astype(np.int8),
    )


def products(db: Statements) -> ProductTable:
    """Return every product, by key."""
    found = db.columns(f"""
        WITH bought AS (
            SELECT product AS key, round(fsum(quantity), 6) AS sold, count(DISTINCT customer)::INTEGER AS customers,
                   {_SECONDS("min(time)")} AS first, {_SECONDS("max(time)")} AS last
            FROM sales_lines GROUP BY product
        ), known AS (
            SELECT id, {_newest("name")}, {_newest("category")}, {_newest("price")}
            FROM product_facts JOIN ({PLACES}) USING (batch) GROUP BY id
        )
        SELECT key, id, coalesce(name, '') AS name, coalesce(category, '') AS category,
               coalesce(price, 'nan'::DOUBLE) AS price, sold, customers, first, last
        FROM products JOIN bought USING (key) LEFT JOIN known USING (id) ORDER BY key""")
    return ProductTable(
        key=_keys(found["key"]),
        id=_texts(found["id"]),
        name=_texts(found["name"]),
        category=_texts(found["category"]),
        price=found["price"].astype(np.float64, copy=False),
        sold=found["sold"].astype(np.float64, copy=False),
        customers=_keys(found["customers"]),
        first=_times(found["first"]),
        last=_times(found["last"]),
    )


def purchases(db: Statements) -> Purchases:
    """Return every sales line of a known customer, by time, order and line."""
    found = db.columns(f"""
        SELECT customer, product, "order", {_SECONDS("time")} AS time, {_QUANTITY} AS quantity, {_PRICE} AS price
        FROM sales_lines l WHERE customer IS NOT NULL ORDER BY l.time, "order", line""")
    return Purchases(
        customer=_keys(found["customer"]),
        product=_keys(found["product"]),
        order=_keys(found["order"]),
        time=_times(found["time"]),
        quantity=found["quantity"].astype(np.float32, copy=False),
        price=found["price"].astype(np.float32, copy=False),
    )


def histories(db: Statements, customer_keys: ArrayLike | None) -> Histories:
    """Return what each customer bought; see :meth:`Ledger.histories`."""
    if customer_keys is None:
        wanted, condition = _keys(db.columns("SELECT key FROM customers ORDER BY key")["key"]), "IS NOT NULL"
    else:
        wanted = np.unique(np.asarray(customer_keys, dtype=np.int32))
        # A number in the statement lets the database skip what cannot match; a joined table does not.
        condition = f"= {wanted[0]}" if len(wanted) == 1 else "IN (SELECT key FROM wanted)"
        db.lend("wanted", wanted)
    # Sorted here and summed below: faster than grouping in the database, and the sums come out the same bit for bit.
    found = db.columns(f"""
        SELECT customer, product, "order", {_SECONDS("time")} AS time, quantity
        FROM sales_lines l WHERE customer {condition} ORDER BY customer, product, "order", line""")
    return _compress(wanted, **found)


def _compress(
    wanted: Keys,
    *,
    customer: NDArray[Any],
    product: NDArray[Any],
    order: NDArray[Any],
    time: NDArray[Any],
    quantity: NDArray[Any],
) -> Histories:
    """Make one entry of the sorted lines of each customer and product."""
    fresh = np.ones(len(customer), dtype=bool)
    fresh[1:] = (customer[1:] != customer[:-1]) | (product[1:] != product[:-1])
    new_order = fresh.copy()
    new_order[1:] |= order[1:] != order[:-1]
    start = np.flatnonzero(fresh)
    owner = customer[start]
    sums = np.add.reduceat(quantity, start) if len(start) else quantity
    return Histories(
        customer_keys=wanted,
        indptr=np.append(np.searchsorted(owner, wanted), len(owner)).astype(np.int64),
        product=_keys(product[start]),
        last=_times(np.maximum.reduceat(time, start) if len(start) else time),
        first=_times(np.minimum.reduceat(time, start) if len(start) else time),
        orders=_keys(np.add.reduceat(new_order, start, dtype=np.int32) if len(start) else order),
        quantity=np.minimum(np.round(sums, 6), 3e38).astype(np.float32),
    )


def key_of(db: Statements, table: str, wanted: str) -> int | None:
    """Return the key of an id in ``customers`` or ``products``, or None."""
    row = db.row(f"SELECT key FROM {table} WHERE id = ?", [wanted])
    return int(row[0]) if row else None


def bought_together(db: Statements, product_key: int, others: ArrayLike) -> Counts:
    """Return how many known customers bought both products; see :meth:`Ledger.bought_together`."""
    asked = np.asarray(others, dtype=np.int32)
    db.lend("asked", np.unique(asked))
    found = db.columns(f"""
        SELECT product, count(DISTINCT customer) AS customers FROM sales_lines
        WHERE product IN (SELECT key FROM asked)
          AND customer IN (SELECT customer FROM sales_lines WHERE product = {int(product_key)})
        GROUP BY product ORDER BY product""")
    counts = np.zeros(len(asked), dtype=np.int64)
    place = np.searchsorted(found["product"], asked)
    inside = place < len(found["product"])
    hit = np.zeros(len(asked), dtype=bool)
    hit[inside] = found["product"][place[inside]] == asked[inside]
    counts[hit] = found["customers"][place[hit]]
    return counts


def _keys(column: NDArray[Any]) -> Keys:
    return column.astype(np.int32, copy=False)


def _texts(column: NDArray[Any]) -> NDArray[np.object_]:
    return column.astype(np.object_, copy=False)


def _times(seconds: NDArray[Any]) -> Times:
    return seconds.astype(np.int64, copy=False).view("datetime64[s]")
