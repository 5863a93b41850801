"""How many of a file's sales lines the ledger holds, asked before they are stored."""

from __future__ import annotations

from pathlib import Path

from recsys_desktop.store.database import Statements

_KEY = '"order", time, customer, product, quantity, unit_price'
_SAME = """
    f."order" = l."order" AND f.time = l.time AND f.customer IS NOT DISTINCT FROM l.customer
    AND f.product = l.product AND f.quantity = l.quantity AND f.unit_price IS NOT DISTINCT FROM l.unit_price
"""


def already_here(db: Statements, lines: Path) -> int:
    """Return how many of the lines an import would find to be here; see :meth:`Ledger.already_here`.

    Equal lines of a file are numbered 1, 2, … and the ledger holds such numbers without a gap, so that of equal lines
    as many are here as the smaller of the two counts. Lines with an unknown order, product or customer cannot be.
    """
    return db.number(
        f"""
        WITH brought AS (
            SELECT o.key AS "order", l.time, c.key AS customer, p.key AS product,
                   l.quantity + 0.0 AS quantity, l.unit_price + 0.0 AS unit_price
            FROM read_parquet(?) AS l
            JOIN orders o ON o.id = l.order_id
            JOIN products p ON p.id = l.product_id
            LEFT JOIN customers c ON c.id = l.customer_id
            WHERE l.customer_id IS NULL OR c.key IS NOT NULL),
        f AS (SELECT {_KEY}, count(*) AS times FROM brought GROUP BY ALL),
        l AS (SELECT {_KEY}, count(*) AS times FROM sales_lines
              WHERE "order" IN (SELECT "order" FROM brought) GROUP BY ALL)
        SELECT sum(least(f.times, l.times)) FROM f JOIN l ON {_SAME}""",
        [str(lines)],
    )
