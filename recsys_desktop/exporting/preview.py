"""The first rows of an export as text, for a look before it is written."""

from __future__ import annotations

from dataclasses import dataclass

from recsys_desktop.exporting.cells import Remembered, as_text
from recsys_desktop.exporting.neutral import neutral
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.table import ListTable


@dataclass(frozen=True)
class PreviewRows:
    """Rows as text.

    Attributes:
        header: The column names.
        rows: The cells of each row, as many as the header has.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def preview_rows(table: ListTable, shape: str, n: int) -> PreviewRows:
    """Return the first rows as the CSV file shows them.

    Args:
        table: Lists of some customers; only their first rows are looked at.
        shape: ``long`` or ``wide``.
        n: How many rows at most.

    Raises:
        Refused: ``unknown-shape``.
    """
    columns = shape_of(shape, int(table.rank.max(initial=0)))
    if shape == "wide":
        starts = [*table.list_starts().tolist(), len(table)]
        table = table.part(0, starts[min(n, len(starts) - 1)])
    else:
        table = table.part(0, n)
    texts = Remembered(neutral)
    cells = [
        as_text(heading.kind, values, texts)
        for heading, values in zip(columns.headings, columns.columns(table), strict=True)
    ]
    return PreviewRows(tuple(heading.name for heading in columns.headings), tuple(zip(*cells, strict=True)))
