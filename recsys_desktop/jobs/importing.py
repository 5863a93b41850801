"""Import jobs: a sales file becomes one lasting batch of the shop, and can be taken back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.errors import machine_fault
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.spec import CleanSales, ImportSpec, Note
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch, BatchCounts


@dataclass(frozen=True)
class ImportOptions:
    """How files are to be read, where the merchant knows better than the detection.

    Attributes:
        layout: Name of a layout.
        mapping: Standard field to column.
        date_order: ``dmy``, ``mdy`` or ``ymd``.
        encoding: Name of a text encoding.
        keep_service_lines: Whether postage and the like count as sales.
    """

    layout: str | None = None
    mapping: Mapping[str, str] | None = None
    date_order: str | None = None
    encoding: str | None = None
    keep_service_lines: bool = False


@dataclass(frozen=True)
class Imported:
    """What became of one file.

    Attributes:
        sales: What was read: counts, rejected lines, warnings, questions.
        batch: The stored import; None for a dry run.
        warnings: Everything worth telling, the store's word included.
    """

    sales: CleanSales
    batch: Batch | None
    warnings: tuple[Note, ...]


def detect_file(path: Path, options: ImportOptions, progress: Progress) -> ImportSpec:
    """Find out how a file is to be read; raises what :func:`recsys_desktop.sales.detect.detect` does."""
    return detect(
        path,
        layout=options.layout,
        mapping=options.mapping,
        date_order=options.date_order,
        encoding=options.encoding,
        keep_service_lines=options.keep_service_lines,
        progress=progress,
    )


def import_file(shop: Shop | None, path: Path, options: ImportOptions, progress: Progress) -> Imported:
    """Read, check and store one file: all of it or nothing.

    Args:
        shop: Where it goes; None for a dry run, which stores nothing.
        path: The sales file.
        options: What the merchant knows better.
        progress: Told of bytes, then of lines.

    Raises:
        Refused: If the file is not one of sales.
        NotFound: If it is not there.
        Cancelled: Nothing was stored.
        Failed: If the machine could not do it.
    """
    place = workplace(shop)
    try:
        sales = clean(detect_file(path, options, progress), place / "clean.parquet", progress)
        return store_sales(shop, sales, progress) if shop is not None else Imported(sales, None, sales.warnings)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def workplace(shop: Shop | None) -> Path:
    """Make a folder for the clean sales lines of a file; the caller removes it."""
    # Beside the shop there is room where the shop will need it anyway; the system's own place may be small.
    try:
        folder = shop.spill_folder() if shop is not None else None
        return Path(tempfile.mkdtemp(prefix="import-", dir=folder))
    except OSError as error:
        raise machine_fault(error, "preparing the import") from error


def store_sales(shop: Shop, sales: CleanSales, progress: Progress) -> Imported:
    """Add clean sales lines to the shop as one lasting batch, all or nothing; raises what ``add_batch`` does."""
    counts = BatchCounts(
        rows=sales.rows,
        returns=sales.returns,
        cancelled=sales.cancelled,
        service=sales.service,
        rejected=len(sales.rejected),
        other=sales.other,
    )
    batch = shop.ledger.add_batch(
        sales.path,
        file=sales.spec.path.name,
        file_hash=sales.file_hash,
        layout=sales.spec.layout,
        counts=counts,
        progress=progress,
    )
    return Imported(sales, batch, _warnings(sales, batch, shop))


def _warnings(sales: CleanSales, batch: Batch, shop: Shop) -> tuple[Note, ...]:
    if batch.same_file_as is None:
        return sales.warnings
    earlier = next(one for one in shop.ledger.batches() if one.id == batch.same_file_as)
    told = f"You imported this file on {earlier.imported_at.astimezone():%Y-%m-%d %H:%M}; nothing was added twice."
    return (*sales.warnings, Note("same-file", told))
