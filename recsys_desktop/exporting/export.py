"""Writes everybody's lists into one file, block by block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.exporting.formats import FORMATS, format_of
from recsys_desktop.exporting.json_file import JsonFile
from recsys_desktop.exporting.partfile import PartFile
from recsys_desktop.exporting.shapes import SHAPES, Shape, shape_of
from recsys_desktop.exporting.table import ListTable, asked_for
from recsys_desktop.exporting.writer import Writer
from recsys_desktop.language import grouped, translate
from recsys_desktop.progress import Progress

_PIECE = 4_096
"""Rows written at once: small enough that a cancel is heard within a second in the slowest format."""


@dataclass(frozen=True)
class Exported:
    """What was written.

    Attributes:
        file: The file, as it was asked for.
        customers: How many different customers have a list in it.
        rows: How many rows stand below the header (JSON and pages: how many products stand in the lists).
        bytes: Its size.
        left_out: How many customers are not in it for what they say to mail.
    """

    file: Path
    customers: int
    rows: int
    bytes: int
    left_out: int = 0


def export(
    blocks: Iterable[ListTable],
    target: Path,
    *,
    file_format: str,
    shape: str,
    total_customers: int,
    progress: Progress,
    top: int | None = None,
    model: str | None = None,
    lists: Sequence[str] = ("new",),
    columns: Sequence[str] | None = None,
    everybody: Iterable[tuple[str, str]] = (),
    currency: str = "",
) -> Exported:
    """Write the lists into the target: whole, or not at all.

    Blocks are taken one after another and forgotten, save in two cases where all are made before the first is
    written (about 80 bytes a row): workbooks, whose sheets end at 1,048,576 rows, and
    files with a row for each customer without ``top``.

    Args:
        blocks: The lists, whole customers in each block (4,096 of them are a good size).
        target: The file; replaced where it exists.
        file_format: ``csv``, ``xlsx``, ``json``, ``html`` or ``pdf``.
        shape: ``long``, ``wide`` or ``letters``; JSON and pages are none of them and do not ask.
        total_customers: How many customers the blocks hold together, for the progress.
        progress: Told after each block; a cancel leaves the target as it was.
        top: The longest list's length, the number of products in a wide row; None: found by looking at all blocks.
        model: The model's id, told in JSON and in a workbook's comments.
        lists: Which lists these are, told in JSON and by letters, which may have none of one of them.
        columns: The columns of a long file or of one for letters, in that order; None for the usual ones.
        everybody: Ids and names of all customers; JSON also tells for which of them there is nothing to offer.
        currency: The code of what prices are in, for pages; "" where that is not known.

    Raises:
        Refused: ``unknown-format``, ``unknown-shape``, ``unknown-column``, ``too-many-rows``,
            ``too-many-columns``, ``target-is-folder``.
        NotFound: If the target's folder is missing.
        Cancelled: If the progress was cancelled.
        Failed: If the disk is full, the folder may not be written to, or the target is open in another program.
    """
    writer_class = FORMATS[format_of(target, file_format)]
    shape_of(shape, 0, columns, lists)  # an unknown one is refused before any work
    try:
        part = PartFile(target, progress.check)
        try:
            if writer_class.row_limit or (shape != "long" and top is None):
                blocks, top = _gathered(blocks, shape, writer_class, total_customers, progress)
            made = shape_of(shape, top or 0, columns, lists)
            _check_columns(made, writer_class)
            writer = writer_class(part, made, model=model, lists=asked_for(lists), currency=currency)
            customers, rows = _write(blocks, writer, total_customers, progress, everybody, lists)
            size = part.publish()
        except BaseException:
            part.discard()
            raise
    except OSError as error:
        raise machine_fault(error, translate("Doing", "saving the export")) from error
    return Exported(target, customers, rows, size)


def _write(
    blocks: Iterable[ListTable],
    writer: Writer,
    total_customers: int,
    progress: Progress,
    everybody: Iterable[tuple[str, str]],
    lists: Sequence[str],
) -> tuple[int, int]:
    """Write all blocks and return how many customers and rows they made."""
    customers = rows = 0
    try:
        progress.report(translate("Progress", "Writing the lists"), 0, total_customers, "customers")
        for block in blocks:
            for piece in _pieces(block):
                rows += writer.write(piece)
                customers += len(piece.customer_starts())
                progress.report(translate("Progress", "Writing the lists"), customers, total_customers, "customers")
        if isinstance(writer, JsonFile):
            writer.write_rest(everybody, lists)
        progress.report(translate("Progress", "Closing the file"), customers, total_customers, "customers")
        writer.finish()
    except BaseException:
        writer.abandon()
        raise
    return customers, rows


def _pieces(block: ListTable) -> Iterator[ListTable]:
    """Cut a block into pieces of whole customers, about :data:`_PIECE` rows each."""
    begin = 0
    for end in [*block.customer_starts().tolist(), len(block)]:
        if end - begin >= _PIECE or (end == len(block) and end > begin):
            yield block.part(begin, end)
            begin = end


def _gathered(
    blocks: Iterable[ListTable], shape: str, writer_class: type[Writer], total_customers: int, progress: Progress
) -> tuple[list[ListTable], int]:
    """Make all blocks before writing and return them with the longest list's length; refuse when they are too many."""
    kept: list[ListTable] = []
    customers = rows = longest = 0
    counter = shape_of(shape, 0)
    progress.report(translate("Progress", "Making the lists"), 0, total_customers, "customers")
    for block in blocks:
        kept.append(block)
        rows += counter.rows(block)
        longest = max(longest, int(np.diff(np.append(block.list_starts(), len(block))).max(initial=0)))
        customers += len(block.customer_starts())
        if writer_class.row_limit and rows > writer_class.row_limit:
            raise Refused(
                "too-many-rows",
                translate(
                    "Exporting",
                    "A sheet of a workbook holds {limit} rows below its header, and these lists need more. "
                    "Export to CSV instead, choose shorter lists, or one row per customer (wide).",
                ).format(limit=grouped(writer_class.row_limit)),
            )
        progress.report(translate("Progress", "Making the lists"), customers, total_customers, "customers")
    return kept, longest


def _check_columns(shape: Shape, writer_class: type[Writer]) -> None:
    if writer_class.column_limit and len(shape.headings) > writer_class.column_limit:
        raise Refused(
            "too-many-columns",
            translate(
                "Exporting",
                "A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose "
                "shorter lists or the long shape.",
            ).format(limit=grouped(writer_class.column_limit), count=grouped(len(shape.headings))),
        )


__all__ = ["FORMATS", "SHAPES", "Exported", "export", "format_of"]
