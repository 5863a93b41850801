"""Proves that a shop is whole: its tables agree with each other, its models with their checksums.

What can be put right without guessing is put right on request; nothing is ever deleted but leftovers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store import fingerprint
from recsys_desktop.store.database import Statements
from recsys_desktop.store.files import drop
from recsys_desktop.store.settling import find_misplaced, settle
from recsys_desktop.store.shelf import Shelf
from recsys_desktop.store.shop import Shop


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be.

    Attributes:
        code: A short, stable name.
        message: A sentence for the merchant.
        fixed: Whether it was put right.
    """

    code: str
    message: str
    fixed: bool


_ALL = "(SELECT line FROM sales_lines UNION ALL SELECT line FROM replaced_lines)"

# Each asks how many rows break one agreement of the tables; 0 in a sound shop.
_AGREEMENTS: tuple[tuple[str, Callable[[int], str], str], ...] = (
    ("lines-without-import", lambda n: translate("Store", "%Ln sales lines belong to no import.", "", n),
     f"SELECT count(*) FROM {_ALL} WHERE line NOT IN (SELECT line FROM batch_lines)"),
    ("import-without-lines", lambda n: translate("Store", "%Ln sales lines of the imports are missing.", "", n),
     f"SELECT count(*) FROM batch_lines WHERE line NOT IN (SELECT line FROM {_ALL})"),
    ("undone-import-counts",
     lambda n: translate("Store", "%Ln sales lines belong to imports that were undone or never finished.", "", n),
     "SELECT count(*) FROM batch_lines WHERE batch NOT IN (SELECT id FROM batches WHERE undone_at IS NULL)"),
    ("import-counts",
     lambda n: translate("Store", "%Ln imports do not hold as many sales lines as their counts say.", "", n),
     """SELECT count(*) FROM batches b LEFT JOIN (SELECT batch, count(*) AS held FROM batch_lines GROUP BY batch) l
        ON l.batch = b.id
        WHERE b.undone_at IS NULL AND coalesce(l.held, 0) <> b.added + b.duplicates"""),
    ("line-numbers", lambda n: translate("Store", "%Ln sales lines share their number with another.", "", n),
     f"SELECT count(*) - count(DISTINCT line) FROM {_ALL}"),
    ("lines-twice",
     lambda n: translate("Store", "%Ln sales lines are stored twice, or one of several equal ones is missing.", "", n),
     """SELECT coalesce(sum(held), 0) FROM (
            SELECT count(*) AS held, count(DISTINCT ordinal) AS different, max(ordinal) AS highest FROM sales_lines
            GROUP BY "order", time, customer, product, quantity, unit_price)
        WHERE held <> different OR held <> highest"""),
    ("unknown-keys",
     lambda n: translate("Store", "%Ln sales lines point to an order, customer or product that is not there.", "", n),
     """SELECT count(*) FROM sales_lines WHERE "order" NOT IN (SELECT key FROM orders)
        OR product NOT IN (SELECT key FROM products)
        OR (customer IS NOT NULL AND customer NOT IN (SELECT key FROM customers))"""),
    ("ids-twice", lambda n: translate("Store", "%Ln orders, customers or products are listed twice.", "", n),
     """SELECT sum(d) FROM (
        SELECT 2 * count(*) - count(DISTINCT (id, owner)) - count(DISTINCT key) AS d FROM orders UNION ALL
        SELECT 2 * count(*) - count(DISTINCT id) - count(DISTINCT key) FROM customers UNION ALL
        SELECT 2 * count(*) - count(DISTINCT id) - count(DISTINCT key) FROM products)"""),
)  # fmt: skip

_UNUSED = {
    "orders": 'key NOT IN (SELECT "order" FROM sales_lines)',
    "customers": "key NOT IN (SELECT customer FROM sales_lines WHERE customer IS NOT NULL)",
    "products": "key NOT IN (SELECT product FROM sales_lines)",
    "customer_facts": "batch NOT IN (SELECT id FROM batches WHERE undone_at IS NULL)",
    "product_facts": "batch NOT IN (SELECT id FROM batches WHERE undone_at IS NULL)",
    "ended_orders": "batch NOT IN (SELECT id FROM batches WHERE undone_at IS NULL)",
    "mail_words": "batch NOT IN (SELECT id FROM batches WHERE undone_at IS NULL)",
}


def check(shop: Shop, *, repair: bool, progress: Progress | None = None) -> tuple[Finding, ...]:
    """Look through a whole shop; reads everything in it once.

    Args:
        shop: An open shop that nothing else uses meanwhile.
        repair: Whether to put right what can be: the kept fingerprint is counted anew, unused entries and leftovers
            of killed processes are removed, a damaged model is moved into ``models/damaged``, and the newest sound
            model becomes active where the active one is missing.
        progress: Told which part is looked at; may cancel.

    Returns:
        What is not as it should be; empty for a sound shop.

    Raises:
        Cancelled: What was found until then is lost; each repair made is whole.
        Failed: If a repair cannot be written.
    """
    watched = progress or Progress()
    findings = _check_database(shop, repair=repair, progress=watched)
    watched.report(translate("Progress", "Checking the models"), unit="models")
    return (*findings, *_check_models(shop.shelf, repair=repair), *_check_shelf(shop.shelf, repair=repair))


def _check_database(shop: Shop, *, repair: bool, progress: Progress) -> list[Finding]:
    try:
        with shop.database.writing(progress, translate("Doing", "checking the sales")) as db:
            _read_all(db)
            return [*_agreements(db), *_unused(db, repair=repair), *_changed_orders(db, repair=repair),
                    *_fingerprint(db, repair=repair)]  # fmt: skip
    except Refused as error:
        return [Finding("damaged-database", error.message, fixed=False)]


def _read_all(db: Statements) -> None:
    """Read every cell, since DuckDB compares a page with its checksum when it reads it."""
    for (table,) in db.rows("SELECT table_name FROM duckdb_tables()"):
        db.progress.report(translate("Progress", "Reading the table “{table}”").format(table=table))
        db.number(f'SELECT bit_xor(hash(t)) FROM "{table}" t')


def _agreements(db: Statements) -> list[Finding]:
    findings = []
    for done, (code, message, question) in enumerate(_AGREEMENTS):
        db.progress.report(translate("Progress", "Checking the sales"), done, len(_AGREEMENTS), "tables")
        broken = db.number(question)
        if broken:
            findings.append(Finding(code, message(broken), fixed=False))
    return findings


def _unused(db: Statements, *, repair: bool) -> list[Finding]:
    findings = []
    for table, condition in _UNUSED.items():
        unused = db.number(f"SELECT count(*) FROM {table} WHERE {condition}")
        if unused and repair:
            db.run(f"DELETE FROM {table} WHERE {condition}")
        if unused:
            findings.append(
                Finding(
                    "unused-entries",
                    translate("Store", "%Ln entries of “{table}” belong to no sale.", "", unused).format(table=table),
                    repair,
                )
            )
    return findings


def _changed_orders(db: Statements, *, repair: bool) -> list[Finding]:
    """Derive anew what counts of the orders that any import changed or ended."""
    db.run("""CREATE OR REPLACE TEMP TABLE asked AS
        SELECT order_id AS number FROM replaced_lines UNION SELECT order_id FROM ended_orders""")
    find_misplaced(db)
    wrong = db.number("SELECT (SELECT count(*) FROM leaving) + (SELECT count(*) FROM coming_back)")
    if not wrong:
        return []
    if repair:
        settle(db)
    message = translate(
        "Store", "%Ln sales lines of changed orders count, or do not, against what the imports say.", "", wrong
    )
    return [Finding("changed-orders", message, repair)]


def _fingerprint(db: Statements, *, repair: bool) -> list[Finding]:
    counted = fingerprint.counted(db)
    if counted == fingerprint.kept(db):
        return []
    if repair:
        fingerprint.set_to(db, counted)
    return [
        Finding("fingerprint", translate("Store", "The kept fingerprint of the sales does not fit the sales."), repair)
    ]


def _check_models(shelf: Shelf, *, repair: bool) -> list[Finding]:
    findings = []
    for folder in shelf.folders():
        faults = shelf.verify(folder.name)
        if faults and repair:
            shelf.set_aside(folder)
        if faults:
            message = translate("Store", "The model {name} is damaged: {names}.").format(
                name=folder.name, names="; ".join(faults)
            )
            findings.append(Finding("damaged-model", message, repair))
    return findings


def _check_shelf(shelf: Shelf, *, repair: bool) -> list[Finding]:
    findings = []
    left = shelf.leftovers()
    if left:
        for path in left if repair else ():
            drop(path)
        findings.append(
            Finding(
                "leftovers",
                translate("Store", "%Ln unfinished models were left by a stopped program.", "", len(left)),
                repair,
            )
        )
    if shelf.active_id() is not None and shelf.active() is None:
        sound = shelf.entries()
        if repair:
            shelf.point_to(sound[-1].id if sound else None)
        findings.append(Finding("active-model", translate("Store", "The active model is missing or damaged."), repair))
    return findings
