"""The first rows of a file as the import will see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import table_sql
from recsys_desktop.sales.desk import Desk, desk, whole
from recsys_desktop.sales.footers import is_footer, is_header, mark_footers
from recsys_desktop.sales.header import Table, find_table
from recsys_desktop.sales.joining import SalesFile, load
from recsys_desktop.sales.opening import HEAD, head_text, text_encoding
from recsys_desktop.sales.quoting import parse
from recsys_desktop.sales.reader import Block
from recsys_desktop.sales.rows import Noticed, read_rows
from recsys_desktop.sales.rules import FATES, FOOTER, REJECTING, UNREADABLE, lines_query, reason
from recsys_desktop.sales.settle import settle
from recsys_desktop.sales.source import opened
from recsys_desktop.sales.spec import ImportSpec

_BLOCK = 1 << 17
_LONG_BLOCK = 1 << 20


@dataclass(frozen=True)
class PreviewRow:
    """One row.

    Attributes:
        line: Physical line where it starts.
        cells: As many as the header has, as text.
        fate: ``kept``, ``rejected``, ``returns``, ``cancelled``, ``service``, or another count's name.
        reason: Why it is not kept; empty where it is.
        blamed: The fields that are to blame for that.
    """

    line: int
    cells: tuple[str, ...]
    fate: str
    reason: str
    blamed: tuple[str, ...]


@dataclass(frozen=True)
class Preview:
    """The first rows of a file.

    Attributes:
        header: The file's headers.
        rows: In the file's order.
        more: Whether the file has further ones.
    """

    header: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    more: bool


@dataclass(frozen=True)
class Glimpse:
    """A file of which it is not known how to read it.

    Attributes:
        table: Where the table seems to be, with the columns that are plain.
        rows: The first rows' cells, as many as the header has.
        more: Whether the file has further ones.
    """

    table: Table
    rows: tuple[tuple[str, ...], ...]
    more: bool


def glimpse(
    file: SalesFile, mapping: Mapping[str, str], progress: Progress, *, encoding: str | None = None, rows: int = 100
) -> Glimpse:
    """Return the first rows of a file that :func:`detect` refuses because columns are missing.

    Args:
        file: The file.
        mapping: Field to header, as far as the merchant has said.
        progress: Where a cancel comes from.
        encoding: A Python codec; otherwise the bytes decide.
        rows: How many.

    Raises:
        Refused: If there is no table at all.
    """
    text = head_text(file.text, text_encoding(file.text, encoding, progress))
    table = find_table(file.name, text, wanted=None, mapping=mapping)
    width = len(table.headers)
    lines = [line + "\n" for line in text.split("\n")[table.data_line - 1 :] if line]
    records = parse(lines, table.delimiter, width=width, at_end=True).records
    first = tuple(tuple((cells + [""] * width)[:width]) for _, cells in records[:rows])
    return Glimpse(table, first, more=len(records) > rows or file.text.stat().st_size > HEAD)


def preview(spec: ImportSpec, progress: Progress | None = None, *, rows: int = 100, bucket: str = "") -> Preview:
    """Return the first rows and what the import will do with each.

    Only an order whose rows stand far apart in the file can change a fate afterwards.

    Args:
        spec: As from ``detect``.
        progress: Where a cancel comes from.
        rows: How many.
        bucket: Return the first rows of this fate alone; "" for all.
    """
    progress = progress or Progress()
    found: list[PreviewRow] = []
    with (
        desk(None, progress, translate("Doing", "looking at {name}").format(name=spec.name)) as place,
        opened(spec.path) as (_, read),
    ):
        load(spec, place)
        blocks: list[Block] = []
        for block in read_rows(spec, read, Noticed(), block=_LONG_BLOCK if bucket else _BLOCK):
            progress.check()
            if bucket:
                taken = (row for row in _rows(spec, place, [block], bucket) if row.fate == bucket)
                found.extend(islice(taken, rows + 1 - len(found)))
            else:
                blocks.append(block)
            if max(len(found), sum(block.rows for block in blocks)) > rows:
                break
        if blocks:
            found = _rows(spec, place, blocks, bucket)
    return Preview(spec.headers, tuple(found[:rows]), more=len(found) > rows)


def _rows(spec: ImportSpec, place: Desk, blocks: Sequence[Block], bucket: str) -> list[PreviewRow]:
    """Return the rows of some blocks, as an import of these alone would take them."""
    place.run(table_sql())
    for block in blocks:
        with place.records(block) as records:
            place.run(f"INSERT INTO lines {lines_query(spec, block, records)}")
    texts = dict(chain.from_iterable(enumerate(block.lines(), block.first_line) for block in blocks))
    bad = [whole(line) for (line,) in place.run(f"SELECT line FROM lines WHERE fate IN ({REJECTING})")]
    width = len(spec.headers)
    mark_footers(
        place,
        [
            line
            for line in bad
            if is_header(texts[line], spec.delimiter, spec.headers)
            or is_footer(texts[line], spec.delimiter, width, below=False)
        ],
    )
    settle(spec, place)
    # Of several items in one cell the best one speaks for the row.
    query = "SELECT line, any_value(cells), min(fate) FROM lines GROUP BY line ORDER BY line"
    fates = [(whole(line), whole(cells), whole(fate)) for line, cells, fate in place.run(query)]
    buckets = {FATES[fate].bucket for _, _, fate in fates}
    if bucket and bucket not in buckets and not (bucket == FATES[FOOTER].bucket and "rejected" in buckets):
        return []
    last_sale = max((line for line, _, fate in fates if FATES[fate].bucket not in UNREADABLE), default=0)
    rows = []
    shown = chain.from_iterable(block.cells() for block in blocks)
    for row, (line, cells, number) in zip(shown, fates, strict=True):
        fate = FATES[number]
        if fate.bucket == "rejected" and line > last_sale and is_footer(texts[line], spec.delimiter, width, below=True):
            fate = FATES[FOOTER]
        because = reason(number, cells, width) if fate.bucket == "rejected" else fate.told
        rows.append(PreviewRow(line, row, fate.bucket, because, fate.blamed))
    return rows
