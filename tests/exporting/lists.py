"""Lists to export, made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recsys_desktop.exporting.table import ListTable


@dataclass(frozen=True)
class Row:
    """One row of a table, with believable values where none are given."""

    customer_id: str = "00123"
    customer_name: str | None = "Zoë Çelik"
    list: str = "new"
    rank: int = 1
    product_id: str = "0042"
    product_name: str = "Sencha “Uji”, 100 g"
    category: str | None = "Green tea"
    price: float = 12.5
    score: float = 0.75
    kind: str = "personal"
    last_purchase: str = "NaT"
    reason: str = ""


def table_of(rows: Sequence[Row]) -> ListTable:
    """Return the rows as a table."""

    def column(name: str, dtype: object = object) -> np.ndarray:
        values = np.empty(len(rows), dtype=object)
        values[:] = [getattr(row, name) for row in rows]
        return values.astype(dtype)

    return ListTable(
        column("customer_id"),
        column("customer_name"),
        column("list"),
        column("rank", np.int32),
        column("product_id"),
        column("product_name"),
        column("category"),
        column("price", np.float64),
        column("score", np.float64),
        column("kind"),
        np.array([row.last_purchase for row in rows], dtype="datetime64[s]"),
        column("reason"),
    )


def some_lists() -> list[ListTable]:
    """Return two blocks: one customer with both lists, one with a short list, one without a name."""
    first = [
        Row(rank=1, score=0.9),
        Row(rank=2, product_id="=1+1", product_name="@SUM(A1)", score=-0.25),
        Row(list="again", rank=1, last_purchase="2026-10-30T16:05:00", kind="personal"),
        Row("7", "Łukasz Żak", rank=1, product_name='Filter "02", white\nbox of 100', price=float("nan")),
    ]
    second = [
        Row("7b", None, "new", rank, f"P{rank}", f"Tea {rank}", None, 3.0, score=1 / rank, kind="bestseller")
        for rank in (1, 2, 3)
    ]
    return [table_of(first), table_of(second)]


def many_lists(customers: int, top: int = 10, block: int = 500) -> list[ListTable]:
    """Return blocks of plain lists."""
    ids = range(customers)
    rows = [[Row(f"{customer:05d}", f"Name {customer}", rank=rank + 1) for rank in range(top)] for customer in ids]
    return [table_of([row for lists in rows[i : i + block] for row in lists]) for i in range(0, customers, block)]
