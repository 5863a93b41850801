"""Sales lines made by hand, their Parquet files, and what a ledger holds, in plain Python."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import duckdb

from recsys_desktop.progress import Progress
from recsys_desktop.store.ledger import Ledger
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch, BatchCounts

START = datetime.fromisoformat("2024-03-01T09:00")
Key = tuple[str, datetime, str | None, str, float, float | None]


@dataclass(frozen=True)
class Line:
    """One sales line, with believable values where none are given; ``minute`` counts from the shop's first day."""

    order: str = "A1"
    minute: int = 0
    customer: str | None = "00123"
    product: str = "TEA"
    quantity: float = 1.0
    price: float | None = 12.5
    customer_name: str | None = "Zoë Çelik"
    product_name: str | None = "Sencha “Uji”, 100 g"
    category: str | None = "Green tea"

    @property
    def time(self) -> datetime:
        return START + timedelta(minutes=self.minute)

    @property
    def key(self) -> Key:
        """What makes two lines equal."""
        return (self.order, self.time, self.customer, self.product, self.quantity, self.price)


@cache
def memory() -> duckdb.DuckDBPyConnection:
    """A database of nothing, to write Parquet files with; to begin one takes longer than to write them."""
    return duckdb.connect()


@cache
def _empty() -> tempfile.TemporaryDirectory[str]:
    made = tempfile.TemporaryDirectory()
    Shop.create(Path(made.name) / "shop").close()
    return made


def new_shop(folder: Path) -> Shop:
    """Open a new shop, in a third of the time that it takes to create one."""
    return Shop.open(Path(shutil.copytree(Path(_empty().name) / "shop", folder)))


def write_lines(target: Path, lines: Sequence[Line]) -> Path:
    """Write the Parquet file that the sales room would."""
    with memory().cursor() as connection:
        connection.execute("""CREATE OR REPLACE TABLE lines (
            line BIGINT, order_id VARCHAR, time TIMESTAMP, customer_id VARCHAR, customer_name VARCHAR,
            product_id VARCHAR, product_name VARCHAR, category VARCHAR, quantity DOUBLE, unit_price DOUBLE)""")
        if lines:
            marks = ", ".join(["(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"] * len(lines))
            values = [value for number, line in enumerate(lines, start=2) for value in _cells(number, line)]
            connection.execute(f"INSERT INTO lines VALUES {marks}", values)
        connection.execute(f"COPY lines TO '{target}' (FORMAT parquet)")
    return target


def _cells(number: int, line: Line) -> list[object]:
    return [number, line.order, line.time, line.customer, line.customer_name, line.product, line.product_name,
            line.category, line.quantity, line.price]  # fmt: skip


def write_many(target: Path, count: int, *, customers: int = 500, products: int = 50, first: int = 0) -> Path:
    """Write a file of ``count`` made-up lines, the same each time; ``first`` is the number of its first line."""
    with memory().cursor() as connection:
        connection.execute(f"""COPY (
            SELECT i AS line, 'O' || (i // 3) AS order_id,
                   TIMESTAMP '2022-01-01' + INTERVAL (i // 3) MINUTE AS time,
                   CASE WHEN hash(i // 3, 1) % 20 > 0 THEN 'C' || (hash(i // 3) % {customers}) END AS customer_id,
                   'Customer ' || (hash(i // 3) % {customers}) AS customer_name,
                   'P' || (hash(i) % {products}) AS product_id, 'Product ' || (hash(i) % {products}) AS product_name,
                   'Category ' || (hash(i) % {products} % 12) AS category, (1 + hash(i) % 3)::DOUBLE AS quantity,
                   (hash(i) % {products} % 1000)::DOUBLE / 100 AS unit_price
            FROM range({first}, {first + count}) t(i)) TO '{target}' (FORMAT parquet)""")
    return target


def add(
    ledger: Ledger, lines: Path, *, file_hash: str = "", progress: Progress | None = None, ended: Path | None = None
) -> Batch:
    """Import a Parquet file all of whose rows are sales lines."""
    with memory().cursor() as connection:
        (rows,) = connection.execute("SELECT count(*) FROM read_parquet(?)", [str(lines)]).fetchone() or (0,)
    return ledger.add_batch(
        lines,
        file=lines.name,
        file_hash=file_hash or lines.name,
        layout="canonical",
        counts=BatchCounts(rows),
        progress=progress or Progress(),
        ended=ended,
    )


def add_lines(ledger: Ledger, folder: Path, lines: Sequence[Line]) -> Batch:
    """Import lines made by hand; other lines are another file."""
    return add(ledger, write_lines(folder / "lines.parquet", lines), file_hash=f"bytes of {lines!r}")


def stored(ledger: Ledger) -> Counter[Key]:
    """Return every stored line with how often it is there, ids instead of keys."""
    with ledger._database.reading() as db:
        rows = db.rows("""SELECT o.id, l.time, c.id, p.id, l.quantity, l.unit_price FROM sales_lines l
            JOIN orders o ON o.key = l."order" JOIN products p ON p.key = l.product
            LEFT JOIN customers c ON c.key = l.customer""")
    return Counter(rows)


def union(files: Iterable[Sequence[Line]]) -> Counter[Key]:
    """Return what a ledger must hold: each line as often as the file that has it most often."""
    held: Counter[Key] = Counter()
    for lines in files:
        held |= Counter(line.key for line in lines)
    return held


def answers(ledger: Ledger) -> tuple[object, ...]:
    """Return everything a ledger answers, by ids: equal for equal shops, whatever their keys and history."""
    totals, customers, products = ledger.totals(), ledger.customers(), ledger.products()
    history = ledger.histories()
    customer_id = dict(zip(customers.key.tolist(), customers.id, strict=True))
    product_id = dict(zip(products.key.tolist(), products.id, strict=True))
    entries = sorted(
        (customer_id[key], product_id[history.product[i]], str(history.last[i]), str(history.first[i]),
         int(history.orders[i]), float(history.quantity[i]))
        for row, key in enumerate(history.customer_keys.tolist())
        for i in range(history.indptr[row], history.indptr[row + 1])
    )  # fmt: skip
    who = sorted(zip(customers.id, customers.name, customers.orders.tolist(), customers.last.astype(str).tolist(),
                     customers.spent.tolist(), strict=True))  # fmt: skip
    what = sorted(zip(products.id, products.name, products.category, products.price.astype(str).tolist(),
                      products.sold.tolist(), products.customers.tolist(), products.first.astype(str).tolist(),
                      products.last.astype(str).tolist(), strict=True))  # fmt: skip
    return totals, who, what, entries
