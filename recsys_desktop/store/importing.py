"""Adds the sales lines of one file to the ledger, and takes them back: the set algebra of :mod:`schema`, in SQL.

Everything here runs inside one transaction that the caller opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.language import translate
from recsys_desktop.store import keys
from recsys_desktop.store.asking import Known, ask_changed, ask_shared, note_ended
from recsys_desktop.store.database import Statements
from recsys_desktop.store.fingerprint import MARK, shift
from recsys_desktop.store.fingerprint import total as total_mark
from recsys_desktop.store.settling import Settled, settle
from recsys_desktop.store.tables import BatchCounts, Taken

_KEY = '"order", time, customer, product, quantity, unit_price'
_SAME_LINE = """
    l."order" = b."order" AND l.time = b.time AND l.customer IS NOT DISTINCT FROM b.customer
    AND l.product = b.product AND l.quantity = b.quantity AND l.unit_price IS NOT DISTINCT FROM b.unit_price
    AND l.ordinal = b.ordinal
"""
_ROWS = "(SELECT *, file_row_number AS row FROM read_parquet(?, file_row_number = true))"
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
        ended: The Parquet file of orders that it says have ended, or None.
        currencies: The currencies that it names, as codes or signs.
        mail: The Parquet file of its customers' words on mail, or None.
    """

    lines: Path
    file: str
    file_hash: str
    layout: str
    counts: BatchCounts
    ended: Path | None = None
    currencies: tuple[str, ...] = ()
    mail: Path | None = None


@dataclass(frozen=True)
class Added:
    """What an import changed.

    Attributes:
        added: Lines that were not among what counts.
        duplicates: Lines that were here already.
        anonymous: Of the added, those without a customer.
        settled: What it replaced.
    """

    added: int
    duplicates: int
    anonymous: int
    settled: Settled


def add_lines(db: Statements, batch: int, new: NewBatch) -> Added:
    """Add the lines that are not here yet, note what this batch brings, and settle the orders that it changes.

    Args:
        db: An open transaction.
        batch: The new batch's number.
        new: The batch.
    """
    total = db.number("SELECT count(*) FROM read_parquet(?)", [str(new.lines)])
    _report(db, 0, total)
    known = Known(db.number("SELECT max(key) + 1 FROM orders"), _next_line(db))
    for number, table in enumerate(keys.TABLES):
        keys.give(db, table, _ROWS, [str(new.lines)])
        _report(db, total * (number + 1) // (_STEPS * 3), total)
    _gather(db, new.lines)
    if db.number("SELECT count(*) FROM brought") != total:
        raise ValueError("some sales lines have no order or no product")
    _report(db, total * 2 // _STEPS, total)
    _number_repeats(db)
    _report(db, total * 3 // _STEPS, total)
    _match(db, known.orders)
    note_ended(db, batch, new.ended)
    ask_changed(db, batch, known)
    _store(db, batch, known.lines)
    _report(db, total * 5 // _STEPS, total)
    _store_facts(db, batch, new.lines)
    _store_mail(db, batch, new.mail)
    added, anonymous, mark = db.row("SELECT count(*), count(*) - count(customer), sum(mark) FROM fresh")
    shift(db, mark or 0)
    settled = settle(db, known.lines)
    if db.number("SELECT count(*) FROM aside"):
        keys.drop_unused(db, "(FROM brought SEMI JOIN aside USING (row))")
    if settled.moved:
        added, anonymous = _count_added(db, batch)
    _report(db, total, total)
    return Added(added, total - added, anonymous, settled)


def remove_lines(db: Statements, batch: int) -> Taken:
    """Take away what only this batch brings, which is marked as undone, and settle what it had changed.

    Args:
        db: An open transaction.
        batch: The batch's number.
    """
    db.run("CREATE TEMP TABLE mine AS SELECT line FROM batch_lines WHERE batch = ?", [batch])
    total = db.number("SELECT count(*) FROM mine")
    db.progress.report(translate("Progress", "Taking back sales lines"), 0, total, "lines")
    ask_shared(db, batch)
    db.run("DELETE FROM batch_lines WHERE batch = ?", [batch])
    db.run("""CREATE TEMP TABLE gone AS
        SELECT * FROM sales_lines SEMI JOIN mine USING (line) ANTI JOIN batch_lines USING (line)""")
    gone = db.number("SELECT count(*) FROM gone")
    shift(db, -total_mark(db, "gone"))
    db.progress.report(translate("Progress", "Taking back sales lines"), total // 3, total, "lines")
    db.run("DELETE FROM sales_lines WHERE line IN (SELECT line FROM gone)")
    db.run("DELETE FROM replaced_lines WHERE line IN (FROM mine ANTI JOIN batch_lines USING (line))")
    db.progress.report(translate("Progress", "Taking back sales lines"), total * 2 // 3, total, "lines")
    keys.drop_unused(db, "gone")
    for table in ("customer_facts", "product_facts", "ended_orders", "mail_words"):
        db.run(f"DELETE FROM {table} WHERE batch = ?", [batch])
    settled = settle(db)
    db.progress.report(translate("Progress", "Taking back sales lines"), total, total, "lines")
    kept = db.number("SELECT count(*) FROM sales_lines SEMI JOIN mine USING (line)")
    return Taken(gone + settled.replaced, kept, settled.revived)


def _report(db: Statements, done: int, total: int) -> None:
    db.progress.report(translate("Progress", "Storing sales lines"), done, total, "lines")


def _next_line(db: Statements) -> int:
    return db.number("SELECT max(line) + 1 FROM (SELECT max(line) AS line FROM sales_lines UNION ALL "
                     "SELECT max(line) FROM replaced_lines)")  # fmt: skip


def _gather(db: Statements, lines: Path) -> None:
    """Make the temporary table ``brought``: the file's lines with keys instead of ids; "-0.0" becomes "0.0"."""
    db.run(
        f"""
        CREATE TEMP TABLE brought AS
        SELECT l.row, o.key AS "order", l.time, c.key AS customer, p.key AS product,
               l.quantity + 0.0 AS quantity, l.unit_price + 0.0 AS unit_price, 1::INTEGER AS ordinal, {MARK} AS mark
        FROM {_ROWS} {keys.WITH_KEYS}""",
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
    """Make the temporary tables of the file's lines that are known, by row: ``here`` they count, ``aside`` not.

    Only known orders can have lines that count.
    """
    db.run(f"""
        CREATE TEMP TABLE here AS
        SELECT b.row, l.line FROM brought b JOIN sales_lines l ON {_SAME_LINE}
        WHERE b."order" < {known_orders}""")
    db.run(f"""
        CREATE TEMP TABLE aside AS
        SELECT b.row, l.line FROM brought b JOIN (
            SELECT l.line, o.key AS "order", l.time, c.key AS customer, p.key AS product, l.quantity, l.unit_price,
                   l.ordinal FROM replaced_lines {keys.WITH_KEYS}) l ON {_SAME_LINE}""")
    db.run("CREATE TEMP VIEW fresh AS FROM brought ANTI JOIN here USING (row) ANTI JOIN aside USING (row)")


def _store(db: Statements, batch: int, start: int) -> None:
    db.run(f"INSERT INTO sales_lines SELECT row + {start}, {_KEY}, ordinal FROM fresh ORDER BY row")
    db.run(f"""
        INSERT INTO batch_lines
        SELECT {batch}, line FROM (
            SELECT line FROM here UNION ALL SELECT line FROM aside UNION ALL SELECT row + {start} FROM fresh)
        ORDER BY line""")


def _count_added(db: Statements, batch: int) -> tuple[int, int]:
    """Return how many of this batch's lines count now and did not before, and how many of them are anonymous."""
    added, anonymous = db.row(
        """SELECT count(*), count(*) - count(customer)
        FROM sales_lines SEMI JOIN (FROM batch_lines WHERE batch = ?) USING (line) ANTI JOIN here USING (line)""",
        [batch],
    )
    return added, anonymous


def _store_facts(db: Statements, batch: int, lines: Path) -> None:
    """Note the names, categories and prices of the file's newest sales; equal times are settled by the text."""
    newest = "max({{'time': time, 'value': {0}}}) FILTER (WHERE {0} IS NOT NULL)".format
    db.run(
        f"""
        INSERT INTO product_facts
        SELECT {batch}, product_id, {newest("product_name")}, {newest("category")}, {newest("unit_price")}
        FROM read_parquet(?) GROUP BY product_id""",
        [str(lines)],
    )
    db.run(
        f"""
        INSERT INTO customer_facts SELECT {batch}, customer_id, {newest("customer_name")}
        FROM read_parquet(?) WHERE customer_id IS NOT NULL GROUP BY customer_id""",
        [str(lines)],
    )


def _store_mail(db: Statements, batch: int, mail: Path | None) -> None:
    """Note who wants mail and who does not; no line has part in it, so the file of an earlier import may tell it."""
    if mail is not None:
        db.run(f"INSERT INTO mail_words SELECT {batch}, customer_id, time, no_mail FROM read_parquet(?)", [str(mail)])
