"""Forgets a customer: what the tables know of one goes, and does not come back with the same sales files.

All is then as if the imports had come without the customer's rows. So that this stays true when a file is imported once
more, the shop keeps a salted SHA-256 of the id and the day: rows of that customer up to this day are left out. Whoever
has the shop can tell whether an id is meant, as with every list of people who are to be left alone; nothing else of the
customer can be got back from it. What the customer buys later makes a new one.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from recsys_desktop.errors import NotFound
from recsys_desktop.language import translate
from recsys_desktop.store import keys
from recsys_desktop.store.database import Statements
from recsys_desktop.store.fingerprint import shift, total
from recsys_desktop.store.settling import settle

LEFT_OUT = "forgotten"
"""How the rows of forgotten customers are counted."""

TRACES = "traces"
"""Stands in ``meta`` as long as the file may hold, in pages that nothing points to any more, what was deleted."""

_SALT = "forgetting_salt"
_SHOWN = 12
_ALL = f"""(
    SELECT l.line, o.id AS order_id, l.time, c.id AS customer_id, p.id AS product_id FROM sales_lines {keys.WITH_IDS}
    UNION ALL SELECT line, order_id, time, customer_id, product_id FROM replaced_lines)"""
_FACTS = {"customer_facts": "id", "mail_words": "id", "ended_orders": "customer_id"}


@dataclass(frozen=True)
class Taken:
    """What forgetting did to the tables.

    Attributes:
        lines: Sales lines that are gone, those that did not count included.
        receipt: Names the act: the day up to which rows are left out, and the beginning of the id's fingerprint.
    """

    lines: int
    receipt: str


def forget(db: Statements, customer: str, today: date) -> Taken:
    """Take away all that the tables know of a customer.

    Args:
        db: An open transaction.
        customer: The id.
        today: Rows up to this day are left out of later imports; further on where the customer's own are dated later.

    Raises:
        NotFound: If nothing is known of this customer; it says so where one of this id was forgotten.
    """
    held = {"customers": "id", "replaced_lines": "customer_id", **_FACTS}
    if not any(db.number(f"SELECT count(*) FROM {table} WHERE {name} = ?", [customer]) for table, name in held.items()):
        raise NotFound(_unknown(db, customer))
    db.run(
        """CREATE OR REPLACE TEMP TABLE gone AS
        SELECT l.* FROM sales_lines l JOIN customers c ON c.key = l.customer WHERE c.id = ?""",
        [customer],
    )
    db.run(
        """CREATE OR REPLACE TEMP TABLE going AS
        SELECT line FROM gone UNION ALL SELECT line FROM replaced_lines WHERE customer_id = ?""",
        [customer],
    )
    db.run(
        """CREATE OR REPLACE TEMP TABLE asked AS
        SELECT o.id AS number FROM orders o SEMI JOIN gone ON gone."order" = o.key
        UNION SELECT order_id FROM replaced_lines
        UNION SELECT order_id FROM ended_orders WHERE customer_id = ?""",
        [customer],
    )
    lines = db.number("SELECT count(*) FROM going")
    db.progress.report(translate("Progress", "Forgetting the customer"), 0, lines, "lines")
    shift(db, -total(db, "gone"))
    last_day = db.row(f"SELECT max(time)::DATE FROM {_ALL} SEMI JOIN going USING (line)")[0]
    db.run(f"""CREATE OR REPLACE TEMP TABLE bought AS
        SELECT DISTINCT batch, product_id AS id
        FROM {_ALL} SEMI JOIN going USING (line) JOIN batch_lines USING (line)""")
    _count_out(db)
    for table in ("sales_lines", "replaced_lines", "batch_lines"):
        db.run(f"DELETE FROM {table} WHERE line IN (SELECT line FROM going)")
    _tell_anew(db)
    keys.drop_unused(db, "gone")
    for table, column in _FACTS.items():
        db.run(f"DELETE FROM {table} WHERE {column} = ?", [customer])
    # A line may have stood aside for one of these, or for one on another day of an import that spans fewer days now.
    settle(db)
    # What is dated later than today (a wrong clock, a delivery to come) is not to come back either.
    found = _note(db, customer, max(today, last_day or today), lines)
    db.run("INSERT INTO meta VALUES (?, '')", [TRACES])
    db.progress.report(translate("Progress", "Forgetting the customer"), lines, lines, "lines")
    return found


def _unknown(db: Statements, customer: str) -> str:
    noted = db.row("SELECT day, fingerprint FROM forgotten WHERE fingerprint = ?", [_fingerprint(db, customer)])
    if not noted:
        return translate("Jobs", "There is no customer “{customer}” in this shop.").format(customer=customer)
    told = translate("Store", "The customer “{customer}” was forgotten before (receipt {receipt}).")
    return told.format(customer=customer, receipt=_receipt(*noted))


def _count_out(db: Statements) -> None:
    """Count the lines in ``going`` as left out in the imports that brought them, as if their files were read now.

    A line was new in the first import that brings it, and here already in the others; where one of them was undone
    meanwhile that may differ, but the sum is that of the lines that it holds.
    """
    for batch, lines, new, added, duplicates, other in db.rows("""
        SELECT b.id, t.lines, t.new, b.added, b.duplicates, b.other FROM batches b JOIN (
            SELECT batch, count(*) AS lines, count(*) FILTER (batch = first) AS new FROM (
                SELECT batch, min(batch) OVER (PARTITION BY line) AS first
                FROM batch_lines WHERE line IN (SELECT line FROM going))
            GROUP BY batch) t ON t.batch = b.id"""):
        fewer = min(max(new, lines - duplicates), added)
        counts = json.loads(other)
        counts[LEFT_OUT] = counts.get(LEFT_OUT, 0) + lines
        db.run(
            "UPDATE batches SET added = $2, duplicates = $3, other = $4 WHERE id = $1",
            [batch, added - fewer, duplicates - (lines - fewer), json.dumps(counts, ensure_ascii=False)],
        )


def _tell_anew(db: Statements) -> None:
    """Let the imports that lost lines tell of the lines that they still bring: spans, counts, names of products.

    A product that nobody else bought may name the customer (one made for her), and the days that an import spans have a
    part in :mod:`standing`.
    """
    db.run(f"""
        CREATE OR REPLACE TEMP TABLE staying AS
        SELECT batch, order_id, customer_id, product_id, time FROM {_ALL}
        JOIN (FROM batch_lines SEMI JOIN bought USING (batch)) USING (line)""")
    db.run("""
        UPDATE batches SET orders = coalesce(l.orders, 0), customers = coalesce(l.customers, 0),
            products = coalesce(l.products, 0), first = l.first, last = l.last
        FROM (SELECT DISTINCT batch FROM bought) b LEFT JOIN (
            SELECT batch, count(DISTINCT order_id) AS orders, count(DISTINCT customer_id) AS customers,
                   count(DISTINCT product_id) AS products, min(time) AS first, max(time) AS last
            FROM staying GROUP BY batch) l USING (batch)
        WHERE b.batch = batches.id""")
    db.run("""
        DELETE FROM product_facts f USING (SELECT batch, id FROM bought EXCEPT SELECT batch, product_id FROM staying) b
        WHERE f.batch = b.batch AND f.id = b.id""")


def _note(db: Statements, customer: str, today: date, lines: int) -> Taken:
    if not db.row("SELECT value FROM meta WHERE name = ?", [_SALT]):
        db.run("INSERT INTO meta VALUES (?, ?)", [_SALT, secrets.token_hex(16)])
    fingerprint = _fingerprint(db, customer)
    db.run("DELETE FROM forgotten WHERE fingerprint = ?", [fingerprint])
    db.run("INSERT INTO forgotten VALUES (?, ?)", [fingerprint, today])
    return Taken(lines, _receipt(today, fingerprint))


def _receipt(day: date, fingerprint: str) -> str:
    return f"{day:%Y%m%d}-{fingerprint[:_SHOWN]}"


def _fingerprint(db: Statements, customer: str) -> str:
    (value,) = db.row(f"SELECT {_of('?')}", [customer])
    return str(value)


def _of(customer: str) -> str:
    return f"sha256(concat((SELECT value FROM meta WHERE name = '{_SALT}'), chr(31), {customer}))"


@dataclass(frozen=True)
class Remaining:
    """A file's clean sales lines without those of forgotten customers.

    Attributes:
        left_out: How many lines went; 0 where nothing had to be written anew.
        kept: How many stay.
        orders: Their different orders.
        customers: Their different known customers.
        products: Their different products.
        first: The first sale, local time of the shop; None where none is left.
        last: The last sale.
    """

    left_out: int
    kept: int = 0
    orders: int = 0
    customers: int = 0
    products: int = 0
    first: datetime | None = None
    last: datetime | None = None


def leave_out(db: Statements, lines: Path, others: tuple[Path, ...]) -> Remaining:
    """Take forgotten customers out of the Parquet files of an import.

    Args:
        db: An open transaction.
        lines: The clean sales lines; written anew in their order.
        others: Further files with the columns customer_id and time: orders that ended, words on mail.

    Returns:
        What is left of the lines.

    Raises:
        OSError: If the files cannot be written.
    """
    if not db.number("SELECT count(*) FROM forgotten"):
        return Remaining(0)
    for other in others:
        _rewrite(db, other)
    left_out = _rewrite(db, lines)
    if not left_out:
        return Remaining(0)
    counted = db.row(
        """SELECT count(*), count(DISTINCT order_id), count(DISTINCT customer_id), count(DISTINCT product_id),
               min(time), max(time) FROM read_parquet(?)""",
        [str(lines)],
    )
    return Remaining(left_out, *counted)


def _rewrite(db: Statements, file: Path) -> int:
    """Take forgotten customers out of one file; returns how many rows went."""
    # Hashing each customer once takes a tenth of hashing each row.
    db.run(
        f"""CREATE OR REPLACE TEMP TABLE leaving AS SELECT customer_id, day FROM forgotten JOIN
        (SELECT DISTINCT customer_id FROM read_parquet(?) WHERE customer_id IS NOT NULL) ON
        fingerprint = {_of("customer_id")}""",
        [str(file)],
    )
    going = "SELECT 1 FROM leaving f WHERE f.customer_id = l.customer_id AND (l.time IS NULL OR l.time::DATE <= f.day)"
    count = db.number(f"SELECT count(*) FROM read_parquet(?) l WHERE EXISTS ({going})", [str(file)])
    if count:
        beside = file.with_name(f"{file.name}.kept")
        source, target = (str(path).replace("'", "''") for path in (file, beside))
        db.run(f"""
            COPY (SELECT * EXCLUDE (file_row_number) FROM read_parquet('{source}', file_row_number = true) l
                  WHERE NOT EXISTS ({going}) ORDER BY file_row_number)
            TO '{target}' (FORMAT parquet)""")
        beside.replace(file)
    return count
