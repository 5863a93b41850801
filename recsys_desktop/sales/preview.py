"""The first rows of a file as the import will see them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from recsys_desktop.progress import Progress
from recsys_desktop.sales.desk import Desk, desk, whole
from recsys_desktop.sales.footers import is_footer
from recsys_desktop.sales.reader import Block
from recsys_desktop.sales.rows import Noticed, read_rows
from recsys_desktop.sales.rules import FATES, FOOTER, lines_query, reason
from recsys_desktop.sales.source import opened
from recsys_desktop.sales.spec import ImportSpec

_BLOCK = 1 << 17


@dataclass(frozen=True)
class PreviewRow:
    """One row.

    Attributes:
        line: Physical line where it starts.
        cells: As many as the header has, as text.
        fate: ``kept``, ``rejected``, ``returns``, ``cancelled``, ``service``, or another count's name.
        reason: Why it is not kept; empty where it is.
    """

    line: int
    cells: tuple[str, ...]
    fate: str
    reason: str


@dataclass(frozen=True)
class Preview:
    """The first rows of a file.

    Attributes:
        header: The file's headers.
        rows: In the file's order.
    """

    header: tuple[str, ...]
    rows: tuple[PreviewRow, ...]


def preview(spec: ImportSpec, *, rows: int = 100) -> Preview:
    """Return the first rows and what the import will do with each.

    Only a status that stands on a later row of the same order can change a fate afterwards.

    Args:
        spec: As from ``detect``.
        rows: How many.
    """
    found: list[PreviewRow] = []
    with (
        desk(None, Progress(), f"looking at {spec.path.name}") as place,
        opened(spec.path) as (_, read),
    ):
        for block in read_rows(spec, read, Noticed(), block=_BLOCK):
            found.extend(islice(_rows(spec, place, block), rows - len(found)))
            if len(found) >= rows:
                break
    return Preview(spec.headers, tuple(found))


def _rows(spec: ImportSpec, place: Desk, block: Block) -> list[PreviewRow]:
    with place.records(block) as records:
        query = lines_query(spec, block, records)
        fates = [
            (whole(line), whole(cells), whole(fate))
            for line, cells, fate in place.run(f"SELECT line, cells, fate FROM ({query}) ORDER BY line")
        ]
    texts = block.lines()
    last_sale = max((line for line, _, fate in fates if FATES[fate].bucket not in {"rejected", "empty"}), default=0)
    rows = []
    for shown, (line, cells, number) in zip(block.cells(), fates, strict=True):
        fate = FATES[number]
        text = texts[line - block.first_line]
        if fate.bucket == "rejected" and is_footer(text, spec.delimiter, len(spec.headers), below=line > last_sale):
            fate = FOOTER
        because = reason(number, cells, len(spec.headers)) if fate.bucket == "rejected" else fate.reason
        rows.append(PreviewRow(line, shown, fate.bucket, because))
    return rows
