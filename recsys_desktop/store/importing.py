"""Adds the sales lines of one file to the ledger, and takes them back: the set algebra of :mod:`schema`, in SQL.

Everything here runs inside one transaction that the caller opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.store.database import Statements
from recsys_desktop.store.fingerprint import MARK, shift
from recsys_desktop.store.fingerprint import total as total_mark
from recsys_desktop.store.tables import BatchCounts

_KEY = '"order", time, customer, product, quantity, unit_price'
_SAME_LINE = """
    l."order" = b."order" AND l.time = b.time AND l.customer IS NOT DISTINCT FROM b.customer
    AND l.product = b.product AND l.quantity = b.quantity AND l.unit_price IS NOT DISTINCT FROM b.unit_price
    AND l.ordinal = b.ordinal
"""
_STEPS = 6


@dataclass(frozen=True)
class NewBatch:
    """What is known about a file before its lines are added.

    Attributes:
        lines: The Parquet file of clean sales lines.
        file: The source file's name.
        file_hash: SHA-256 of its bytes, hex.
        layout: The layout by which it was read.
        counts: What became of its other rows.
    """

    lines: Path
    file: str
    file_hash: str
    layout: str
    counts: BatchCounts


@dataclass(frozen=True)
class Added:
    """What an import changed.

    Attributes:
        added: Lines that were new.
        duplicates: Lines that were here already.
        anonymous: Of the added, those without a customer.
    """

    added: int
    duplicates: int
    anonymous: int


def add_lines(db: Statements, batch: int, lines: Path) -> Added:
    """Add the lines that are not here yet, and note for all of them that this batch brings them.

    Args:
        db: An open transaction.
        batch: The new batch's number.
        lines: The Parquet file.
    """
    total = db.number("SELECT count(*) FROM read_parquet(?)", [str(lines)])
    _report(db, 0, total)
    known_orders = db.number("SELECT max(key) + 1 FROM orders")
    for number, (table, column) in enumerate(
        (("orders", "order_id"), ("customers", "customer_id"), ("products", "product_id"))
    ):
        _add_ids(db, table, column, lines)
        _report(db, total * (number + 1) // (_STEPS * 3), total)
    _gather(db, lines)
    if db.number("SELECT count(*) FROM brought") != total:
        raise ValueError("some sales lines have no order or no product")
    _report(db, total * 2 // _STEPS, total)
    _number_repeats(db)
    _report(db, total * 3 // _STEPS, total)
    _match(db, known_orders)
    _store(db, batch)
    _report(db, total * 5 // _STEPS, total)
    _store_facts(db, batch, lines)
    added, anonymous, mark = db.row("SELECT count(*), count(*) - count(customer), sum(mark) FROM fresh")
    shift(db, mark or 0)
    _report(db, total, total)
    return Added(added, total - added, anonymous)


def remove_lines(db: Statements, batch: int) -> int:
    """Take away what only this batch brings.

    Returns:
        The number of lines taken away.
    """
    db.run(
        """CREATE TEMP TABLE gone AS
        SELECT * FROM sales_lines
        WHERE line IN (SELECT line FROM batch_lines WHERE batch = $1)
          AND line NOT IN (SELECT line FROM batch_lines WHERE batch <> $1)""",
        [batch],
    )
    total = db.number("SELECT count(*) FROM gone")
    db.progress.report("Taking back sales lines", 0, total, "lines")
    shift(db, -total_mark(db, "gone"))
    db.progress.report("Taking back sales lines", total // 3, total, "lines")
    db.run("DELETE FROM batch_lines WHERE batch = ?", [batch])
    db.run("DELETE FROM sales_lines WHERE line IN (SELECT line FROM gone)")
    db.progress.report("Taking back sales lines", total * 2 // 3, total, "lines")
    for table, column in (("orders", '"order"'), ("customers", "customer"), ("products", "product")):
        db.run(f"""DELETE FROM {table}
            WHERE key IN (SELECT {column} FROM gone)
              AND key NOT IN (SELECT {column} FROM sales_lines WHERE {column} IS NOT NULL)""")
    for table in ("customer_facts", "product_facts"):
        db.run(f"DELETE FROM {table} WHERE batch = ?", [batch])
    db.run("DROP TABLE gone")
    db.progress.report("Taking back sales lines", total, total, "lines")
    return total


def _report(db: Statements, done: int, total: int) -> None:
    db.progress.report("Storing sales lines", done, total, "lines")


def _add_ids(db: Statements, table: str, column: str, lines: Path) -> None:
    """Give a key to each id that has none, in the order of the file."""
    db.run(
        f"""
        INSERT INTO {table}
        SELECT (SELECT coalesce(max(key), -1) FROM {table}) + row_number() OVER (ORDER BY first_row), id
        FROM (SELECT {column} AS id, min(file_row_number) AS first_row
              FROM read_parquet(?, file_row_number = true) WHERE {column} IS NOT NULL GROUP BY {column}) AS found
        ANTI JOIN {table} USING (id)""",
        [str(lines)],
    )


def _gather(db: Statements, lines: Path) -> None:
    """Make the temporary table ``brought``: the file's lines with keys instead of ids; "-0.0" becomes "0.0"."""
    db.run(
        f"""
        CREATE TEMP TABLE brought AS
        SELECT l.file_row_number AS row, o.key AS "order", l.time, c.key AS customer, p.key AS product,
               l.quantity + 0.0 AS quantity, l.unit_price + 0.0 AS unit_price, 1::INTEGER AS ordinal, {MARK} AS mark
        FROM read_parquet(?, file_row_number = true) AS l
        JOIN orders o ON o.id = l.order_id
        JOIN products p ON p.id = l.product_id
        LEFT JOIN customers c ON c.id = l.customer_id""",
        [str(lines)],
    )


def _number_repeats(db: Statements) -> None:
    """Count equal lines inside the file: 1, 2, … in its order.

    Two equal lines in one file are two sales. Only the few lines whose hash occurs more than once are sorted.
    """
    db.run(f"""
        CREATE TEMP TABLE repeats AS
        SELECT row, row_number() OVER (PARTITION BY {_KEY} ORDER BY row) AS ordinal
        FROM brought
        WHERE hash({_KEY}) IN (SELECT hash({_KEY}) FROM brought GROUP BY 1 HAVING count(*) > 1)""")
    db.run(
        "UPDATE brought SET ordinal = repeats.ordinal FROM repeats "
        "WHERE brought.row = repeats.row AND repeats.ordinal > 1"
    )
    db.run("DROP TABLE repeats")


def _match(db: Statements, known_orders: int) -> None:
    """Make the temporary table ``here``: the file's lines that the ledger holds, which only known orders can have."""
    db.run(f"""
        CREATE TEMP TABLE here AS
        SELECT b.row, l.line FROM brought b JOIN sales_lines l ON {_SAME_LINE}
        WHERE b."order" < {known_orders}""")
    db.run("CREATE TEMP VIEW fresh AS SELECT * FROM brought ANTI JOIN here USING (row)")


def _store(db: Statements, batch: int) -> None:
    start = db.number("SELECT max(line) + 1 FROM sales_lines")
    db.run(f"INSERT INTO sales_lines SELECT row + {start}, {_KEY}, ordinal FROM fresh ORDER BY row")
    db.run(f"""
        INSERT INTO batch_lines
        SELECT {batch}, line FROM (SELECT line FROM here UNION ALL SELECT row + {start} FROM fresh) ORDER BY line""")


def _store_facts(db: Statements, batch: int, lines: Path) -> None:
    """Note the names, categories and prices of the file's newest sales; equal times are settled by the text."""
    newest = "max({{'time': l.time, 'value': {0}}}) FILTER (WHERE {0} IS NOT NULL)".format
    db.run(
        f"""
        INSERT INTO product_facts
        SELECT {batch}, p.key, {newest("l.product_name")}, {newest("l.category")}, {newest("l.unit_price")}
        FROM read_parquet(?) l JOIN products p ON p.id = l.product_id GROUP BY p.key""",
        [str(lines)],
    )
    db.run(
        f"""
        INSERT INTO customer_facts
        SELECT {batch}, c.key, {newest("l.customer_name")}
        FROM read_parquet(?) l JOIN customers c ON c.id = l.customer_id GROUP BY c.key""",
        [str(lines)],
    )
