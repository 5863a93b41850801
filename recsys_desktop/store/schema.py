"""The tables of ``shop.duckdb``, and the steps that bring an older shop up to date.

A new version of the tables is one more function at the end of :data:`STEPS`; an existing one is never changed.

The ledger is a set: the union, over the imports that count, of their (line key, ordinal), where the line key is
(order, time, customer, product, quantity, unit price) and the ordinal counts equal lines inside one file. Each of
them is one row of ``sales_lines``; ``batch_lines`` says which imports bring it. There are no indexes and no unique
constraints: they cost an import more time and memory than the whole rest, and ``check`` proves what they would.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import duckdb

from recsys_desktop.errors import Refused

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


STEPS: tuple[Step, ...] = (_first_tables,)


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
        raise Refused("not-a-shop", "This database does not belong to a shop of RecSys Desktop.")
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
            connection.execute("ROLLBACK")
            raise


def refuse_newer(found: int, known: int) -> None:
    """Raise ``Refused`` where a shop's tables are newer than this program knows."""
    if found > known:
        raise Refused(
            "newer-shop",
            "This shop was last opened with a newer RecSys Desktop. Update the program to open it; "
            "nothing was changed.",
            details=f"tables of version {found}, this program knows {known}",
        )
