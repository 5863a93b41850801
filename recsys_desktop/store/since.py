"""Questions about time: how products sell lately and in all, and what came after a given import."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from recsys_desktop.store.database import Statements
from recsys_desktop.store.tables import Counts


def line_counts(db: Statements, since: datetime) -> tuple[Counts, Counts]:
    """Return (lines after a time, lines in all) of known customers by product key; see :meth:`Ledger.line_counts`."""
    found = db.columns(
        """
        SELECT product, count(*) AS ever, count(*) FILTER (WHERE time > ?) AS recent
        FROM sales_lines WHERE customer IS NOT NULL GROUP BY product""",
        [since],
    )
    return _by_key(db, found["product"], found["recent"]), _by_key(db, found["product"], found["ever"])


def new_buyers(db: Statements, since: datetime) -> Counts:
    """Return how many known customers bought each product first after a time; see :meth:`Ledger.new_buyers`."""
    # Only the last days' pairs are looked up among the earlier lines: grouping all lines takes five times as long.
    found = db.columns(
        """
        SELECT product, count(*) AS buyers
        FROM (SELECT DISTINCT customer, product FROM sales_lines WHERE customer IS NOT NULL AND time > $1)
        ANTI JOIN (SELECT customer, product FROM sales_lines WHERE customer IS NOT NULL AND time <= $1)
        USING (customer, product) GROUP BY product""",
        [since],
    )
    return _by_key(db, found["product"], found["buyers"])


def repeat_buyers(db: Statements) -> tuple[Counts, Counts]:
    """Return (buyers, those with more than one order) by product key; see :meth:`Ledger.repeat_buyers`."""
    found = db.columns(
        """
        SELECT product, count(*) AS buyers, count(*) FILTER (WHERE repeated) AS repeaters FROM (
            SELECT product, min("order") <> max("order") AS repeated
            FROM sales_lines WHERE customer IS NOT NULL GROUP BY customer, product)
        GROUP BY product"""
    )
    return _by_key(db, found["product"], found["buyers"]), _by_key(db, found["product"], found["repeaters"])


def _by_key(db: Statements, products: Counts, counts: Counts) -> Counts:
    by_key = np.zeros(db.number("SELECT max(key) + 1 FROM products"), np.int64)
    by_key[products] = counts
    return by_key


def last_batch(db: Statements) -> int:
    """Return the highest number of any import, 0 where there is none; numbers are never given twice."""
    return db.number("SELECT max(id) FROM batches")


def lines_after(db: Statements, batch: int) -> int:
    """Return how many sales lines only later imports bring."""
    if last_batch(db) <= batch:
        return 0
    return db.number(f"""
        SELECT count(*) FROM sales_lines
        WHERE line NOT IN (SELECT line FROM batch_lines WHERE batch <= {int(batch)})""")
