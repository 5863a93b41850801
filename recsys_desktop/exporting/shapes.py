"""The shapes of a file of lists: long (a row per product), wide (per customer and list), letters (per customer)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

import numpy as np

from recsys_desktop.errors import Refused
from recsys_desktop.exporting.columns import DATE, MONEY, NUMBER, TEXT, WHOLE, Heading, Values, chosen
from recsys_desktop.exporting.letters import Letters
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.language import translate

SHAPES = ("long", "wide", "letters")


class Shape(Protocol):
    """Turns a table of lists into the columns of a file.

    Attributes:
        headings: The columns, in the file's order.
    """

    headings: tuple[Heading, ...]

    def columns(self, table: ListTable) -> list[Values]:
        """Return the cells of each column, all of one length, in the order of the headings."""

    def rows(self, table: ListTable) -> int:
        """Return how many rows the table makes."""


class Long:
    """A row per customer, list and rank; the first six columns are the contract of the command line.

    Attributes:
        headings: The columns, in the file's order.

    Args:
        columns: The columns wanted, in that order; none or None for all but the reason.
    """

    every: ClassVar[tuple[Heading, ...]] = (
        Heading("customer_id"),
        Heading("rank", WHOLE, 7),
        Heading("product_id"),
        Heading("product_name", TEXT, 38),
        Heading("score", NUMBER, 10),
        Heading("kind", TEXT, 13),
        Heading("list", TEXT, 8),
        Heading("last_purchase", DATE, 15),
        Heading("category", TEXT, 20),
        Heading("price", MONEY, 10),
        Heading("customer_name", TEXT, 26),
        Heading("reason", TEXT, 34),
    )
    usual: ClassVar[tuple[str, ...]] = tuple(heading.name for heading in every[:-1])

    def __init__(self, columns: Sequence[str] | None = None) -> None:
        self.headings = chosen(self.every, columns or self.usual)

    def columns(self, table: ListTable) -> list[Values]:
        """Return the table's own columns in the file's order."""
        return [getattr(table, heading.name) for heading in self.headings]

    def rows(self, table: ListTable) -> int:
        """Return how many rows the table makes: each of its own."""
        return len(table)


class Wide:
    """A row per customer and list, with numbered products for the merge fields of mail tools.

    ``customer_id, customer_name, list, product_1_id, product_1_name, product_2_id, …``: a mail says
    "Perhaps |PRODUCT_1_NAME| is something for you?" and links by the id. Cells after a short list's end stay empty.

    Attributes:
        headings: The columns, in the file's order.
        top: How many products a row has room for; ranks after it are left out.
    """

    def __init__(self, top: int) -> None:
        self.top = top
        products = (
            heading
            for rank in range(1, top + 1)
            for heading in (Heading(f"product_{rank}_id"), Heading(f"product_{rank}_name", TEXT, 30))
        )
        customer = (Heading("customer_id"), Heading("customer_name", TEXT, 26), Heading("list", TEXT, 8))
        self.headings = (*customer, *products)

    def columns(self, table: ListTable) -> list[Values]:
        """Return the columns, a row per customer and list."""
        starts = table.list_starts()
        lengths = np.diff(np.append(starts, len(table)))
        row = np.repeat(np.arange(len(starts)), lengths)
        place = table.rank.astype(np.intp) - 1
        fits = (place >= 0) & (place < self.top)
        cells = np.full((len(starts), 2 * self.top), "", dtype=object)
        cells[row[fits], 2 * place[fits]] = table.product_id[fits]
        cells[row[fits], 2 * place[fits] + 1] = table.product_name[fits]
        return [table.customer_id[starts], table.customer_name[starts], table.list[starts], *cells.T]

    def rows(self, table: ListTable) -> int:
        """Return how many rows the table makes: one per customer and list."""
        return len(table.list_starts())


def shape_of(name: str, top: int, columns: Sequence[str] | None = None, lists: Sequence[str] = ("new",)) -> Shape:
    """Return the shape of that name.

    Args:
        name: ``long``, ``wide`` or ``letters``.
        top: How many products a row for a customer has room for.
        columns: The columns of a long file or of one for letters, in that order; None for the usual ones. A wide file
            has its own.
        lists: Which lists a row for letters tells.

    Raises:
        Refused: ``unknown-shape``, ``unknown-column``.
    """
    if name == "long":
        return Long(columns)
    if name == "wide":
        return Wide(top)
    if name == "letters":
        return Letters(top, columns, lists)
    raise Refused(
        "unknown-shape",
        translate("Exporting", "A file of lists is one of {names}, not “{name}”.").format(
            names=", ".join(SHAPES), name=name
        ),
    )
