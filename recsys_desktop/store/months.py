"""How sales went from month to month."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.store.database import Statements
from recsys_desktop.store.tables import Counts, Floats


@dataclass(frozen=True)
class MonthTable:
    """Every month from the first sale to the last, in order.

    Attributes:
        month: datetime64[M] (n,), without gaps.
        lines: Sales lines, int64 (n,); those without a customer included.
        orders: Orders with a line in the month, int64 (n,).
        spent: Quantity times price of all lines, float64 (n,); a line without a price counts as 0.
    """

    month: NDArray[np.datetime64]
    lines: Counts
    orders: Counts
    spent: Floats


def months(db: Statements) -> MonthTable:
    """Return what was sold in each month; see :meth:`Ledger.months`."""
    found = db.columns("""
        SELECT (year(time) - 1970) * 12 + month(time) - 1 AS month, count(*) AS lines,
               count(DISTINCT "order") AS orders, round(fsum(quantity * coalesce(unit_price, 0)), 6) AS spent
        FROM sales_lines GROUP BY ALL ORDER BY month""")
    number = found["month"].astype(np.int64)
    first = int(number.min()) if len(number) else 0
    size = int(number.max()) - first + 1 if len(number) else 0
    lines, orders, spent = np.zeros(size, np.int64), np.zeros(size, np.int64), np.zeros(size)
    lines[number - first], orders[number - first], spent[number - first] = (
        found["lines"], found["orders"], found["spent"]
    )  # fmt: skip
    return MonthTable(np.arange(first, first + size).astype("datetime64[M]"), lines, orders, spent)
