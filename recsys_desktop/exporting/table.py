"""The lists that leave the application, as one table of aligned columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class ListTable:
    """One row per offered product: sorted by customer, then list, then rank.

    All rows of one customer stand together. Every column has the same length.

    Attributes:
        customer_id: Object array of str, exactly as in the sales file.
        customer_name: Object array of str; "" or None where unknown.
        list: Object array of str: "new" or "again".
        rank: int32, from 1 in each list.
        product_id: Object array of str, exactly as in the sales file.
        product_name: Object array of str.
        category: Object array of str; "" or None where unknown.
        price: float64, the last price in the shop's currency; NaN where unknown.
        score: float64; larger is better; comparable within one customer's list.
        kind: Object array of str: "personal", "cold-customer" or "bestseller".
        last_purchase: datetime64[s]; NaT where this customer never bought the product.
        reason: Object array of str: the name of the past purchase that speaks most for it; "" where none does, or
            where reasons were not asked for.
    """

    customer_id: npt.NDArray[np.object_]
    customer_name: npt.NDArray[np.object_]
    list: npt.NDArray[np.object_]
    rank: npt.NDArray[np.int32]
    product_id: npt.NDArray[np.object_]
    product_name: npt.NDArray[np.object_]
    category: npt.NDArray[np.object_]
    price: npt.NDArray[np.float64]
    score: npt.NDArray[np.float64]
    kind: npt.NDArray[np.object_]
    last_purchase: npt.NDArray[np.datetime64]
    reason: npt.NDArray[np.object_]

    def __post_init__(self) -> None:
        lengths = {len(getattr(self, column.name)) for column in fields(self)}
        if len(lengths) > 1:
            raise ValueError(f"the columns of a ListTable differ in length: {sorted(lengths)}")

    def __len__(self) -> int:
        return len(self.customer_id)

    def part(self, begin: int, end: int) -> ListTable:
        """Return the rows ``begin`` to ``end`` (exclusive) as views."""
        return ListTable(*(getattr(self, column.name)[begin:end] for column in fields(self)))

    def customer_starts(self) -> npt.NDArray[np.intp]:
        """Return the row at which each customer's rows begin, shape (customers,)."""
        return _starts(self.customer_id)

    def list_starts(self) -> npt.NDArray[np.intp]:
        """Return the row at which each customer's each list begins, shape (lists,)."""
        return _starts(self.customer_id, self.list)

    @classmethod
    def empty(cls) -> ListTable:
        """Return a table without rows."""
        text = np.empty(0, dtype=object)
        number = np.empty(0, dtype=np.float64)
        rank, never = np.empty(0, dtype=np.int32), np.empty(0, dtype="datetime64[s]")
        return cls(text, text, text, rank, text, text, text, number, number, text, never, text)


def asked_for(lists: Sequence[str]) -> str:
    """Return the word for the lists that were asked for: the one's name, or ``both``."""
    return lists[0] if len(lists) == 1 else "both"


def _starts(*columns: npt.NDArray[np.object_]) -> npt.NDArray[np.intp]:
    """Return the rows in which any of the columns differs from the row before; row 0 always does."""
    changed = np.ones(len(columns[0]), dtype=bool)
    if len(changed) > 1:
        changed[1:] = np.logical_or.reduce([np.asarray(column[1:] != column[:-1], dtype=bool) for column in columns])
    return np.flatnonzero(changed)
