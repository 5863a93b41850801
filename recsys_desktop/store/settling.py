"""Puts the rule of :mod:`standing` into effect: lines move between ``sales_lines``, what counts, and the lines aside.

Lines that count no more are kept in ``replaced_lines`` by their ids, so that the tables of what counts know nothing
of them; they come back when the import that replaced them is undone.
"""

from __future__ import annotations

from typing import NamedTuple

from recsys_desktop.store import keys
from recsys_desktop.store.database import Statements
from recsys_desktop.store.fingerprint import shift, total
from recsys_desktop.store.standing import find_standing


class Settled(NamedTuple):
    """What moved.

    Attributes:
        orders: Orders that lost lines.
        replaced: Lines that count no more.
        corrected: Of these, those whose product the order still has.
        revived: Lines that count again.
        new_aside: Lines that came just now, and do not count.
    """

    orders: int = 0
    replaced: int = 0
    corrected: int = 0
    revived: int = 0
    new_aside: int = 0

    @property
    def moved(self) -> bool:
        """Whether any line changed sides."""
        return bool(self.replaced or self.revived or self.new_aside)


def settle(db: Statements, first_new: int | None = None) -> Settled:
    """Let exactly those lines count that the rule says, of the orders whose numbers stand in the table ``asked``.

    Args:
        db: An open transaction.
        first_new: Lines from this number on are no loss, since they came just now.

    Returns:
        What moved.
    """
    if not db.number("SELECT count(*) FROM asked"):
        return Settled()
    find_misplaced(db)
    old = "true" if first_new is None else f"line < {first_new}"
    orders, replaced, corrected, leaving = db.row(f"""
        SELECT count(DISTINCT "order") FILTER ({old}), count(*) FILTER ({old}),
               count(*) FILTER ({old} AND kept IS NOT NULL), count(*)
        FROM leaving LEFT JOIN (SELECT DISTINCT number AS order_id, product AS product_id, true AS kept FROM standing)
            USING (order_id, product_id)""")
    settled = Settled(orders, replaced, corrected, db.number("SELECT count(*) FROM coming_back"), leaving - replaced)
    if settled.moved:
        _bring_back(db)
        _put_aside(db)
    return settled


def find_misplaced(db: Statements) -> None:
    """Make the temporary tables of lines that are on the wrong side, of the orders in ``asked``."""
    find_standing(db)
    db.run("CREATE OR REPLACE TEMP TABLE counting AS SELECT DISTINCT unnest(lines) AS line FROM standing")
    db.run(f"""
        CREATE OR REPLACE TEMP TABLE leaving AS
        SELECT l.*, o.id AS order_id, c.id AS customer_id, p.id AS product_id
        FROM sales_lines {keys.WITH_IDS} ANTI JOIN counting USING (line) WHERE o.id IN (SELECT number FROM asked)""")
    db.run("""
        CREATE OR REPLACE TEMP TABLE coming_back AS
        SELECT *, line AS row FROM replaced_lines SEMI JOIN counting USING (line)""")


def _bring_back(db: Statements) -> None:
    for table in keys.TABLES:
        keys.give(db, table, "coming_back")
    db.run(f"""
        CREATE OR REPLACE TEMP TABLE returned AS
        SELECT l.line, o.key AS "order", l.time, c.key AS customer, p.key AS product, l.quantity, l.unit_price,
               l.ordinal FROM coming_back {keys.WITH_KEYS}""")
    db.run("INSERT INTO sales_lines FROM returned")
    db.run("DELETE FROM replaced_lines WHERE line IN (SELECT line FROM coming_back)")
    shift(db, total(db, "returned"))


def _put_aside(db: Statements) -> None:
    shift(db, -total(db, "leaving"))
    db.run("""
        INSERT INTO replaced_lines
        SELECT line, order_id, time, customer_id, product_id, quantity, unit_price, ordinal FROM leaving""")
    db.run("DELETE FROM sales_lines WHERE line IN (SELECT line FROM leaving)")
    keys.drop_unused(db, "leaving")
