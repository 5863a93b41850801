"""The rule that says which of the lines brought by imports count, where imports contradict each other.

The imports speak one after another. What an import says of an order is united with what was said before, unless it
contradicts it: unless some product of the order stands in both with other lines (another quantity, price or time).
Then all that was said of this order before counts no more. It counts no more, either, where the import says that the
order has ended. Nothing else is ever left out, so files without changed orders are united as sets.

The same order is the same number, day and customer. Where such an order is missing on one side, an order of the same
number may be the same one whose customer was not known, or whose day was moved within the days that the import spans.
Two known customers never share an order: two shops that number alike lose nothing.

An import of a file that is here already speaks together with the first import of it: the same file twice says
nothing new.
"""

from __future__ import annotations

from recsys_desktop.store.database import Statements
from recsys_desktop.store.keys import WITH_IDS

PLACES = """
    SELECT id AS batch, row_number() OVER (ORDER BY min_id, id) AS place FROM (
        SELECT id, min(id) OVER (PARTITION BY file_hash) AS min_id FROM batches WHERE undone_at IS NULL)"""
"""The imports that count, in the order in which they speak."""

_CONTRADICTED = """
    WITH before AS (SELECT DISTINCT number, day, customer FROM standing),
    now AS (SELECT DISTINCT number, day, customer FROM story WHERE batch = $batch),
    missing AS (FROM before EXCEPT FROM now),
    new AS (FROM now EXCEPT FROM before),
    same AS (
        SELECT *, day AS new_day, customer AS new_customer FROM (FROM before INTERSECT FROM now)
        UNION ALL
        SELECT m.*, n.day, n.customer
        FROM missing m JOIN new n USING (number), (SELECT first, last FROM batches WHERE id = $batch) spans
        WHERE (m.day = n.day AND (m.customer IS NULL) <> (n.customer IS NULL))
           OR (m.customer = n.customer AND m.day BETWEEN spans.first::DATE AND spans.last::DATE))
    SELECT DISTINCT same.number, same.day, same.customer
    FROM same
    JOIN standing s ON s.number = same.number AND s.day = same.day AND s.customer IS NOT DISTINCT FROM same.customer
    JOIN story n ON n.batch = $batch AND n.number = same.number AND n.day = same.new_day
        AND n.customer IS NOT DISTINCT FROM same.new_customer AND n.product = s.product
    WHERE n.lines <> s.lines"""


def find_standing(db: Statements) -> None:
    """Make the temporary table ``standing``: what counts of the orders whose numbers stand in the table ``asked``.

    Its rows are (batch, number, day, customer, product, lines): what an import says of a product in an order, as a
    list of line numbers. Equal lines have one number whoever brings them, so equal lists are equal lines.
    """
    db.run(f"""
        CREATE OR REPLACE TEMP TABLE story AS
        SELECT b.batch, l.number, l.time::DATE AS day, l.customer, l.product, list(l.line ORDER BY l.line) AS lines
        FROM (SELECT l.line, o.id AS number, l.time, c.id AS customer, p.id AS product FROM sales_lines {WITH_IDS}
              WHERE o.id IN (SELECT number FROM asked)
              UNION ALL
              SELECT line, order_id, time, customer_id, product_id FROM replaced_lines
              WHERE order_id IN (SELECT number FROM asked)) AS l
        JOIN batch_lines b USING (line) GROUP BY ALL""")
    db.run("CREATE OR REPLACE TEMP TABLE standing AS FROM story LIMIT 0")
    speaking = db.rows(f"""
        SELECT batch FROM ({PLACES}) WHERE batch IN (SELECT batch FROM story)
           OR batch IN (SELECT batch FROM ended_orders WHERE order_id IN (SELECT number FROM asked))
        ORDER BY place""")
    for (batch,) in speaking:
        _speak(db, batch)


def _speak(db: Statements, batch: int) -> None:
    db.run(
        """DELETE FROM standing s USING ended_orders e
        WHERE e.batch = ? AND e.order_id = s.number AND (
            e.customer_id = s.customer
            OR ((e.customer_id IS NULL OR s.customer IS NULL) AND coalesce(e.day, s.day) = s.day)
        )""",
        [batch],
    )
    db.run(
        f"""DELETE FROM standing s USING ({_CONTRADICTED.replace("$batch", str(int(batch)))}) o
        WHERE s.number = o.number AND s.day = o.day AND s.customer IS NOT DISTINCT FROM o.customer"""
    )
    db.run("INSERT INTO standing FROM story WHERE batch = ?", [batch])
