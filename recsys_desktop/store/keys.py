"""Ids and keys: every order, customer and product with a sales line that counts has one small number, its key.

An order number alone does not name an order: two shops number alike, and some tills begin at 1 again every morning.
So an order is known by its number and its owner: the customer or, where nobody is known, the day.
"""

from __future__ import annotations

from collections.abc import Sequence

from recsys_desktop.store.database import Statements

# In all of these, `l` is a table of lines.
OWNER = "coalesce(l.customer_id, l.time::DATE::VARCHAR)"
WITH_KEYS = f"""
    l JOIN orders o ON o.id = l.order_id AND o.owner = {OWNER} JOIN products p ON p.id = l.product_id
    LEFT JOIN customers c ON c.id = l.customer_id"""
WITH_IDS = """
    l JOIN orders o ON o.key = l."order" LEFT JOIN customers c ON c.key = l.customer
    JOIN products p ON p.key = l.product"""

_IDS = {
    "orders": (f"l.order_id AS id, {OWNER} AS owner", "id, owner"),
    "customers": ("l.customer_id AS id", "id"),
    "products": ("l.product_id AS id", "id"),
}
TABLES = tuple(_IDS)


def give(db: Statements, table: str, lines: str, values: Sequence[object] = ()) -> None:
    """Give a key to each id that has none, in the order of the rows.

    Args:
        db: An open transaction.
        table: One of :data:`TABLES`.
        lines: A table of lines with ids and a column ``row``, as SQL.
        values: What ``lines`` has question marks for.
    """
    named, known = _IDS[table]
    db.run(
        f"""
        INSERT INTO {table}
        SELECT (SELECT coalesce(max(key), -1) FROM {table}) + row_number() OVER (ORDER BY first_row), {known}
        FROM (SELECT {named}, min(row) AS first_row FROM {lines} AS l GROUP BY ALL) AS found
        ANTI JOIN {table} USING ({known}) WHERE id IS NOT NULL""",
        values,
    )


def drop_unused(db: Statements, gone: str) -> None:
    """Remove the orders, customers and products of lines that are gone, where no other line has them."""
    for table, column in (("orders", '"order"'), ("customers", "customer"), ("products", "product")):
        db.run(f"""DELETE FROM {table}
            WHERE key IN (SELECT {column} FROM {gone})
              AND key NOT IN (SELECT {column} FROM sales_lines WHERE {column} IS NOT NULL)""")
