"""Finds the orders that an import or its undoing may change, so that the rest is not looked at again."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from recsys_desktop.store.database import Statements


class Known(NamedTuple):
    """Where the new things of an import begin.

    Attributes:
        orders: The first new order key.
        lines: The first new line number.
    """

    orders: int
    lines: int


def note_ended(db: Statements, batch: int, ended: Path | None) -> None:
    """Note the orders that an import says have ended."""
    if ended is not None:
        db.run(
            """INSERT INTO ended_orders
            SELECT DISTINCT ?, order_id, time::DATE, customer_id FROM read_parquet(?) WHERE order_id IS NOT NULL""",
            [batch, str(ended)],
        )


def ask_changed(db: Statements, batch: int, known: Known) -> None:
    """Make the temporary table ``asked``: numbers of known orders of which a new import may say something else.

    That is: of which it has a line that does not count yet, or lacks one that does, which has another owner, which
    has ended in one of both, or lines of which lie aside. Reads ``brought``, ``here``, ``aside`` and ``fresh``,
    before the fresh lines are stored.
    """
    db.run("CREATE OR REPLACE TEMP TABLE asked (number VARCHAR)")
    if not known.lines:
        return
    db.run(
        f"""
        INSERT INTO asked
        WITH touched AS (SELECT DISTINCT "order" AS key FROM brought),
        told AS (SELECT id FROM orders SEMI JOIN touched USING (key)
                 UNION SELECT order_id FROM ended_orders WHERE batch = $1)
        SELECT id FROM orders SEMI JOIN (
            SELECT "order" AS key FROM fresh WHERE "order" < {known.orders}
            UNION ALL
            SELECT l."order" FROM sales_lines l ANTI JOIN here USING (line) JOIN touched ON touched.key = l."order"
        ) USING (key)
        UNION
        SELECT id FROM (FROM orders WHERE key >= {known.orders}) SEMI JOIN (FROM orders WHERE key < {known.orders})
            USING (id)
        UNION
        SELECT id FROM told SEMI JOIN (SELECT order_id AS id FROM ended_orders UNION ALL
                                       SELECT order_id FROM replaced_lines) USING (id)""",
        [batch],
    )


def ask_shared(db: Statements, undone: int) -> None:
    """Make the temporary table ``asked``: numbers of orders of which another import says something else than this one.

    That is: lines of which lie aside, which have ended, which have another owner, too, or of which not all imports
    bring the same lines.

    Args:
        db: An open transaction, before the lines of the import are taken away.
        undone: The import; those of the same file count as it, since they now speak later.
    """
    db.run(
        """
        CREATE OR REPLACE TEMP TABLE asked AS
        WITH alike AS (SELECT e.id AS batch FROM batches e JOIN batches u USING (file_hash)
                       WHERE u.id = $1 AND (e.undone_at IS NULL OR e.id = u.id)),
        mine AS (SELECT DISTINCT "order" AS key FROM sales_lines
                 SEMI JOIN (FROM batch_lines SEMI JOIN alike USING (batch)) USING (line)),
        held AS (SELECT l."order" AS key, l.line FROM sales_lines l JOIN mine ON mine.key = l."order"),
        told AS (SELECT key, count(*) AS lines FROM held JOIN batch_lines USING (line) GROUP BY key, batch),
        uneven AS (
            SELECT key FROM (SELECT key, sum(lines) AS told, count(*) AS batches FROM told GROUP BY key)
            JOIN (SELECT key, count(*) AS lines FROM held GROUP BY key) USING (key)
            WHERE told <> lines * batches)
        SELECT id AS number FROM orders SEMI JOIN uneven USING (key)
        UNION
        SELECT id FROM orders WHERE id IN (SELECT id FROM orders SEMI JOIN mine USING (key))
        GROUP BY id HAVING count(*) > 1
        UNION
        SELECT order_id FROM replaced_lines
        UNION
        SELECT order_id FROM ended_orders""",
        [undone],
    )
