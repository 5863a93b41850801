"""The shape for letters: one row a customer, under heads that mail-merge tools take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np

from recsys_desktop.exporting.columns import MONEY, TEXT, Heading, Values, chosen
from recsys_desktop.exporting.table import ListTable

EMAIL, CUSTOMER, NAME, PRODUCT, NUMBER, PRICE, REASON = (
    "email", "customer", "name", "product", "number", "price", "reason",
)  # fmt: skip
_AGAIN = "again"


class Letters:
    """A row per customer: ``email,name,product_1,product_2,…``, further columns of a product beside it.

    Letters, digits and underscores alone: some mail tools drop all else from a field's name. Where both lists are
    wanted, the heads tell them apart (``new_product_1``, ``again_product_1``). Nobody has a reason for what was bought
    before, so that list has no such column. Products stand by their place in the list, whatever their rank is.

    Attributes:
        headings: The columns, in the file's order.

    Args:
        top: How many products of a list a row has room for.
        columns: What is wanted of ``email``, ``customer``, ``name``, ``product``, ``number``, ``price`` and
            ``reason``, in that order; None for ``customer``, ``name`` and ``product``.
        lists: Which lists the row tells, in that order.
    """

    every: ClassVar[tuple[Heading, ...]] = (
        Heading(EMAIL, TEXT, 28),
        Heading(CUSTOMER),
        Heading(NAME, TEXT, 26),
        Heading(PRODUCT, TEXT, 34),
        Heading(NUMBER),
        Heading(PRICE, MONEY, 10),
        Heading(REASON, TEXT, 34),
    )
    usual: ClassVar[tuple[str, ...]] = (CUSTOMER, NAME, PRODUCT)
    _of_customers: ClassVar[dict[str, str]] = {EMAIL: "customer_id", CUSTOMER: "customer_id", NAME: "customer_name"}
    _of_products: ClassVar[dict[str, str]] = {
        PRODUCT: "product_name", NUMBER: "product_id", PRICE: "price", REASON: "reason",
    }  # fmt: skip

    def __init__(self, top: int, columns: Sequence[str] | None = None, lists: Sequence[str] = ("new",)) -> None:
        wanted = chosen(self.every, self.usual if columns is None else columns)
        self._top, self._lists = top, tuple(lists)
        self._people = [heading for heading in wanted if heading.name in self._of_customers]
        self._goods = [heading for heading in wanted if heading.name in self._of_products]
        products = (
            Heading(self._head(name, place, heading.name), heading.kind, heading.width)
            for name in self._lists
            for place in range(1, top + 1)
            for heading in self._of_list(name)
        )
        self.headings = (*self._people, *products)

    def _of_list(self, name: str) -> list[Heading]:
        return [heading for heading in self._goods if not (name == _AGAIN and heading.name == REASON)]

    def _head(self, name: str, place: int, column: str) -> str:
        before = f"{name}_" if len(self._lists) > 1 else ""
        return f"{before}product_{place}" + ("" if column == PRODUCT else f"_{column}")

    def columns(self, table: ListTable) -> list[Values]:
        """Return the columns, a row per customer."""
        starts, begins = table.customer_starts(), table.list_starts()
        row = np.searchsorted(starts, np.arange(len(table)), side="right") - 1
        place = np.arange(len(table)) - np.repeat(begins, np.diff(np.append(begins, len(table))))
        cells: list[Values] = [getattr(table, self._of_customers[one.name])[starts] for one in self._people]
        for name in self._lists:
            of_list = [(heading, getattr(table, self._of_products[heading.name])) for heading in self._of_list(name)]
            places = np.where(table.list == name, place, -1)
            for at in range(self._top):
                here = np.flatnonzero(places == at)
                cells += [_spread(values[here], row[here], len(starts), one.kind) for one, values in of_list]
        return cells

    def rows(self, table: ListTable) -> int:
        """Return how many rows the table makes: one per customer."""
        return len(table.customer_starts())


def _spread(values: Values, rows: Values, length: int, kind: str) -> Values:
    """Return the values in their rows, and what is not known elsewhere."""
    column: Values = np.full(length, np.nan) if kind == MONEY else np.full(length, "", object)
    column[rows] = values
    return column
