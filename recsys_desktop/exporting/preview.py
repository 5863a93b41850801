"""The first rows of an export as text, for a look before it is written."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from recsys_desktop.exporting.cells import Remembered, as_text
from recsys_desktop.exporting.json_file import JsonFile
from recsys_desktop.exporting.neutral import neutral
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.sheets import sheets
from recsys_desktop.exporting.table import ListTable, asked_for


@dataclass(frozen=True)
class PreviewRows:
    """Rows as text.

    Attributes:
        header: The column names.
        rows: The cells of each row, as many as the header has.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def preview_rows(
    table: ListTable,
    shape: str,
    n: int,
    *,
    top: int | None = None,
    columns: Sequence[str] | None = None,
    lists: Sequence[str] = ("new",),
) -> PreviewRows:
    """Return the first rows as the CSV file shows them.

    Args:
        table: Lists of some customers; only their first rows are looked at.
        shape: ``long``, ``wide`` or ``letters``.
        n: How many rows at most.
        top: How many products a row for a customer has room for; None for as many as the longest list has.
        columns: The columns of a long file or of one for letters, in that order; None for the usual ones.
        lists: Which lists a row for letters tells.

    Raises:
        Refused: ``unknown-shape``, ``unknown-column``.
    """
    made = shape_of(shape, int(table.rank.max(initial=0)) if top is None else top, columns, lists)
    if shape != "long":
        of_rows = table.customer_starts() if shape == "letters" else table.list_starts()
        starts = [*of_rows.tolist(), len(table)]
        table = table.part(0, starts[min(n, len(starts) - 1)])
    else:
        table = table.part(0, n)
    texts = Remembered(neutral)
    cells = [
        as_text(heading.kind, values, texts) for heading, values in zip(made.headings, made.columns(table), strict=True)
    ]
    return PreviewRows(tuple(heading.name for heading in made.headings), tuple(zip(*cells, strict=True)))


def preview_json(table: ListTable, customers: int, *, model: str | None = None, lists: Sequence[str] = ("new",)) -> str:
    """Return the beginning of the JSON file: the first customers' lists, without the end of the file.

    Args:
        table: Lists of some customers.
        customers: How many lists are shown at most.
        model: The model's id.
        lists: Which lists were asked for.
    """
    starts = [*table.list_starts().tolist(), len(table)]
    sink = io.BytesIO()
    writer = JsonFile(sink, shape_of("long", 0), model=model, lists=asked_for(lists))
    writer.write(table.part(0, starts[min(customers, len(starts) - 1)]))
    return sink.getvalue().decode()


def preview_page(table: ListTable, customers: int, currency: str) -> str:
    """Return the first customers' lists as they stand on a page, as HTML."""
    return "".join(islice(sheets(table, currency), customers))
