"""The tables of ``shop.duckdb``, and the steps that bring an older shop up to date.

A new version of the tables is one more function at the end of :data:`STEPS`; an existing one is never changed.

The ledger is a set: the union, over the imports that count, of their (line key, ordinal), where the line key is
(order, time, customer, product, quantity, unit price) and the ordinal counts equal lines inside one file. Each of
them is one row of ``sales_lines``; ``batch_lines`` says which imports bring it. Lines of orders that a later import
changed or ended lie aside in ``replaced_lines`` (see :mod:`standing`). There are no indexes and no unique constraints:
they cost an import more time and memory than the whole rest, and ``check`` proves what they would.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

import duckdb

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate

Step = Callable[[duckdb.DuckDBPyConnection], object]


def _first_tables(connection: duckdb.DuckDBPyConnection) -> object:
    return connection.execute("""
        CREATE TABLE batches (
            id INTEGER NOT NULL, file VARCHAR NOT NULL, file_hash VARCHAR NOT NULL, layout VARCHAR NOT NULL,
            imported_at TIMESTAMP NOT NULL, "rows" BIGINT NOT NULL, "returns" BIGINT NOT NULL,
            cancelled BIGINT NOT NULL, service BIGINT NOT NULL, rejected BIGINT NOT NULL, other VARCHAR NOT NULL,
            added BIGINT NOT NULL, duplicates BIGINT NOT NULL, anonymous BIGINT NOT NULL, orders BIGINT NOT NULL,
            customers BIGINT NOT NULL, products BIGINT NOT NULL, first TIMESTAMP, last TIMESTAMP,
            undone_at TIMESTAMP
        );
        CREATE TABLE orders (key INTEGER NOT NULL, id VARCHAR NOT NULL);
        CREATE TABLE customers (key INTEGER NOT NULL, id VARCHAR NOT NULL);
        CREATE TABLE products (key INTEGER NOT NULL, id VARCHAR NOT NULL);
        CREATE TABLE sales_lines (
            line BIGINT NOT NULL, "order" INTEGER NOT NULL, time TIMESTAMP NOT NULL, customer INTEGER,
            product INTEGER NOT NULL, quantity DOUBLE NOT NULL, unit_price DOUBLE, ordinal INTEGER NOT NULL
        );
        CREATE TABLE batch_lines (batch INTEGER NOT NULL, line BIGINT NOT NULL);
        -- What each import knew about names, with the time of the newest sale that said so: undoing an import
        -- brings the earlier name back.
        CREATE TABLE customer_facts (batch INTEGER NOT NULL, customer INTEGER NOT NULL,
            name STRUCT(time TIMESTAMP, value VARCHAR));
        CREATE TABLE product_facts (batch INTEGER NOT NULL, product INTEGER NOT NULL,
            name STRUCT(time TIMESTAMP, value VARCHAR), category STRUCT(time TIMESTAMP, value VARCHAR),
            price STRUCT(time TIMESTAMP, value DOUBLE));
        INSERT INTO meta VALUES ('fingerprint', '0');
    """)


def _changed_orders(connection: duckdb.DuckDBPyConnection) -> object:
    """Lines that a later import replaced; orders known by number and owner; names known by id."""
    return connection.execute("""
        CREATE TABLE replaced_lines (
            line BIGINT NOT NULL, order_id VARCHAR NOT NULL, time TIMESTAMP NOT NULL, customer_id VARCHAR,
            product_id VARCHAR NOT NULL, quantity DOUBLE NOT NULL, unit_price DOUBLE, ordinal INTEGER NOT NULL
        );
        -- Orders of which an import says that nothing is left to sell.
        CREATE TABLE ended_orders (batch INTEGER NOT NULL, order_id VARCHAR NOT NULL, day DATE, customer_id VARCHAR);

        ALTER TABLE batches ADD COLUMN changed_orders BIGINT DEFAULT 0;
        ALTER TABLE batches ADD COLUMN replaced BIGINT DEFAULT 0;
        ALTER TABLE batches ADD COLUMN corrected BIGINT DEFAULT 0;

        CREATE TEMP TABLE owned AS
        SELECT was, owner, place,
               CASE place WHEN 1 THEN was
                    ELSE (SELECT max(key) FROM orders) + row_number() OVER (PARTITION BY place = 1 ORDER BY was, owner)
               END::INTEGER AS key
        FROM (SELECT "order" AS was, owner, row_number() OVER (PARTITION BY "order" ORDER BY owner) AS place
              FROM (SELECT DISTINCT l."order", coalesce(c.id, l.time::DATE::VARCHAR) AS owner
                    FROM sales_lines l LEFT JOIN customers c ON c.key = l.customer));
        UPDATE sales_lines SET "order" = new.key
        FROM (SELECT l.line, o.key FROM sales_lines l LEFT JOIN customers c ON c.key = l.customer
              JOIN owned o ON o.was = l."order" AND o.owner = coalesce(c.id, l.time::DATE::VARCHAR)
              WHERE o.place > 1) AS new
        WHERE new.line = sales_lines.line;
        CREATE TABLE owned_orders (key INTEGER NOT NULL, id VARCHAR NOT NULL, owner VARCHAR NOT NULL);
        INSERT INTO owned_orders SELECT owned.key, orders.id, owned.owner FROM owned JOIN orders ON orders.key = was;
        DROP TABLE orders;
        ALTER TABLE owned_orders RENAME TO orders;
        DROP TABLE owned;

        CREATE TABLE customer_names (batch INTEGER NOT NULL, id VARCHAR NOT NULL,
            name STRUCT(time TIMESTAMP, value VARCHAR));
        INSERT INTO customer_names SELECT batch, id, name FROM customer_facts JOIN customers ON key = customer;
        DROP TABLE customer_facts;
        ALTER TABLE customer_names RENAME TO customer_facts;
        CREATE TABLE product_names (batch INTEGER NOT NULL, id VARCHAR NOT NULL,
            name STRUCT(time TIMESTAMP, value VARCHAR), category STRUCT(time TIMESTAMP, value VARCHAR),
            price STRUCT(time TIMESTAMP, value DOUBLE));
        INSERT INTO product_names SELECT batch, id, name, category, price FROM product_facts
            JOIN products ON key = product;
        DROP TABLE product_facts;
        ALTER TABLE product_names RENAME TO product_facts;
    """)


def _currencies(connection: duckdb.DuckDBPyConnection) -> object:
    """What each import named as its currency: a JSON array of codes and signs."""
    return connection.execute("ALTER TABLE batches ADD COLUMN currencies VARCHAR DEFAULT '[]'")


def _mail_words(connection: duckdb.DuckDBPyConnection) -> object:
    """What each import knows of who wants no mail, with the time of the newest order that said so."""
    return connection.execute("""
        CREATE TABLE mail_words (batch INTEGER NOT NULL, id VARCHAR NOT NULL, time TIMESTAMP NOT NULL,
            no_mail BOOLEAN NOT NULL)""")


def _forgotten(connection: duckdb.DuckDBPyConnection) -> object:
    """Whose rows are left out of imports, and up to which day (see :mod:`forgetting`)."""
    return connection.execute("CREATE TABLE forgotten (fingerprint VARCHAR NOT NULL, day DATE NOT NULL)")


STEPS: tuple[Step, ...] = (_first_tables, _changed_orders, _currencies, _mail_words, _forgotten)


def version(connection: duckdb.DuckDBPyConnection) -> int:
    """Return the version of a database's tables; 0 for a database without any.

    Raises:
        Refused: ``not-a-shop`` if it holds tables of something else.
    """
    tables = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not tables:
        return 0
    row = None
    if "meta" in tables:
        row = connection.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
    if row is None:
        raise Refused("not-a-shop", translate("Store", "This database does not belong to a shop of RecSys Desktop."))
    return int(row[0])


def upgrade(connection: duckdb.DuckDBPyConnection, steps: Sequence[Step] = ()) -> None:
    """Bring the tables up to date, each step in a transaction of its own.

    Args:
        connection: An open database that no transaction runs on.
        steps: The steps from version 0 on; :data:`STEPS` where not given.

    Raises:
        Refused: ``newer-shop`` if a newer program made the shop.
    """
    steps = steps or STEPS
    start = version(connection)
    refuse_newer(start, len(steps))
    for number, step in enumerate(steps[start:], start=start + 1):
        connection.execute("BEGIN")
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS meta (name VARCHAR NOT NULL, value VARCHAR NOT NULL)")
            step(connection)
            connection.execute("DELETE FROM meta WHERE name = 'schema'")
            connection.execute("INSERT INTO meta VALUES ('schema', ?)", [str(number)])
            connection.execute("COMMIT")
        except BaseException:
            # A database that gave up, as on a full disk, has rolled back by itself; why is told by the first fault.
            with suppress(duckdb.Error):
                connection.execute("ROLLBACK")
            raise


def refuse_newer(found: int, known: int) -> None:
    """Raise ``Refused`` where a shop's tables are newer than this program knows."""
    if found > known:
        raise Refused(
            "newer-shop",
            translate(
                "Store",
                "This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing "
                "was changed.",
            ),
            details=f"tables of version {found}, this program knows {known}",
        )
