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
    size = db.number("SELECT max(key) + 1 FROM products")
    recent, ever = np.zeros(size, np.int64), np.zeros(size, np.int64)
    recent[found["product"]], ever[found["product"]] = found["recent"], found["ever"]
    return recent, ever


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
