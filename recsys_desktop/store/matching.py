"""How a file's sales lines and orders meet what the ledger holds, asked before they are stored."""

from __future__ import annotations

from pathlib import Path

from recsys_desktop.store.database import Statements
from recsys_desktop.store.keys import OWNER, WITH_IDS, WITH_KEYS
from recsys_desktop.store.standing import PLACES
from recsys_desktop.store.tables import Collisions

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
            FROM read_parquet(?) {WITH_KEYS}
            WHERE l.customer_id IS NULL OR c.key IS NOT NULL),
        f AS (SELECT {_KEY}, count(*) AS times FROM brought GROUP BY ALL),
        l AS (SELECT {_KEY}, count(*) AS times FROM sales_lines
              WHERE "order" IN (SELECT "order" FROM brought) GROUP BY ALL)
        SELECT sum(least(f.times, l.times)) FROM f JOIN l ON {_SAME}""",
        [str(lines)],
    )


def mail_news(db: Statements, mail: Path, file_hash: str) -> int:
    """Return of how many customers a file says something new on mail; see :meth:`Ledger.mail_news`.

    A file that is here already speaks again where it spoke first: of words at the same time, that of an import after
    it still counts.
    """
    return db.number(
        f"""
        WITH places AS ({PLACES}),
        known AS (SELECT id, max_by(no_mail, (time, place)) AS no_mail, max((time, place)) AS said
                  FROM mail_words JOIN places USING (batch) GROUP BY id),
        own AS (SELECT max(place) AS place FROM places JOIN batches b ON b.id = batch WHERE file_hash = $2)
        SELECT count(*) FROM read_parquet($1) w SEMI JOIN customers c ON c.id = w.customer_id
        LEFT JOIN known k ON k.id = w.customer_id CROSS JOIN own
        WHERE k.id IS NULL
           OR (w.no_mail <> k.no_mail AND (w.time, coalesce(own.place, (SELECT max(place) FROM places))) >= k.said)""",
        [str(mail), file_hash],
    )


def colliding_orders(db: Statements, lines: Path) -> Collisions:
    """Compare a file's order numbers with those of the ledger; see :meth:`Ledger.colliding_orders`.

    Most numbers have the same owner here as there; only of the others the days are compared.
    """
    common, foreign = db.row(
        f"""
        WITH theirs AS (SELECT DISTINCT l.order_id AS id, {OWNER} AS owner FROM read_parquet($1) l),
        common AS (SELECT DISTINCT id FROM theirs SEMI JOIN orders USING (id)),
        odd AS (SELECT id FROM common EXCEPT SELECT id FROM theirs SEMI JOIN orders USING (id, owner)),
        days AS (SELECT DISTINCT order_id AS id, time::DATE AS day FROM read_parquet($1)
                 SEMI JOIN odd ON order_id = odd.id),
        ours AS (SELECT DISTINCT o.id, l.time::DATE AS day FROM sales_lines {WITH_IDS} SEMI JOIN odd ON odd.id = o.id)
        SELECT (SELECT count(*) FROM common),
               (SELECT count(*) FROM (FROM odd EXCEPT SELECT id FROM days SEMI JOIN ours USING (id, day)))""",
        [str(lines)],
    )
    return Collisions(common, foreign)
