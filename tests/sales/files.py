"""Writes a small file, imports it, and reads what came out."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import duckdb

from recsys_desktop.errors import Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.spec import CleanSales

HEADER = "Order ID,Date,Customer ID,SKU,Product,Quantity,Price\n"


class Desktop:
    """Writes and imports files in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.target = folder / "out" / "clean.parquet"
        self.target.parent.mkdir(exist_ok=True)

    def write(self, content: str | bytes, name: str = "sales.csv") -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def take(self, content: str | bytes, name: str = "sales.csv", **options) -> CleanSales:
        for left in self.target.parent.iterdir():
            left.unlink()
        spec = detect(self.write(content, name), progress=Progress(), **options)
        sales = clean(spec, self.target, Progress())
        assert_adds_up(sales)
        assert set(self.target.parent.iterdir()) == {self.target, *filter(None, [sales.ended, sales.mail])}
        return sales

    def column(self, name: str) -> list:
        return [value for (value,) in ask(f"SELECT {name} FROM '{self.target}'")]


def assert_adds_up(sales: CleanSales) -> None:
    parts = sales.kept + sales.returns + sales.cancelled + sales.service + len(sales.rejected)
    assert sales.rows == parts + sum(sales.other.values())
    (count,) = ask(f"SELECT count(*), count(*) - count(customer_id) FROM '{sales.path}'")
    assert count == (sales.kept, sales.anonymous)


def is_sentence(refusal: Refused, path: Path) -> None:
    """Check that a refusal is one that a merchant can be told, and says of which file."""
    assert refusal.message.endswith((".", "?"))
    assert path.stem in refusal.message


@cache
def _asking() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()  # once: to begin it takes longer than most questions


def ask(query: str) -> list[tuple]:
    with _asking().cursor() as connection:
        return connection.execute(query).fetchall()


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Return a time on the shop's own clock, which knows no zone."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC).replace(tzinfo=None)
