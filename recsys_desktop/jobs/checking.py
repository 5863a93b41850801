"""Import in two steps: a file is checked whole, and what was checked is stored; nothing is read twice."""

from __future__ import annotations

import codecs
import csv
import io
import shutil
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.exporting.neutral import neutral
from recsys_desktop.exporting.partfile import PartFile
from recsys_desktop.jobs.forgetting import without_forgotten
from recsys_desktop.jobs.importing import (
    DOUBTFUL,
    MATCHABLE,
    Imported,
    ImportOptions,
    compared,
    learn,
    mail_news,
    matched,
    missing_fields,
    recalled,
    store_sales,
    workplace,
)
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.joining import SalesFile, sales_files
from recsys_desktop.sales.layouts import layout
from recsys_desktop.sales.preview import Preview, PreviewRow, glimpse, preview
from recsys_desktop.sales.spec import CleanSales, ImportSpec, Rejected
from recsys_desktop.sales.texts import told_columns
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch


class Workplace:
    """A folder that goes with the object, at the latest with the program.

    Attributes:
        folder: Where it is.
    """

    def __init__(self, shop: Shop | None) -> None:
        self.folder = workplace(shop)
        self._end = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)

    def drop(self) -> None:
        """Remove the folder now."""
        self._end()


@dataclass(frozen=True)
class Look:
    """What a file looks like, before all of it is checked.

    Attributes:
        file: The file.
        size: Its bytes.
        title: The layout's name for people.
        columns: Field to the headers that give it; of a name in two columns, the last name's first.
        preview: The first rows, with what becomes of each.
        spec: How it is read; None where needed columns are missing.
        missing: Fields for which the merchant must name the column.
        message: Why it cannot be read as it is; "" where it can.
        doubtful: Whether it may be a list of something else than sales.
    """

    file: SalesFile
    size: int
    title: str
    columns: Mapping[str, tuple[str, ...]]
    preview: Preview
    spec: ImportSpec | None
    missing: tuple[str, ...] = ()
    message: str = ""
    doubtful: bool = False


@dataclass(frozen=True)
class Checked:
    """A file that was read whole, and what an import of it would do.

    Attributes:
        look: Its first rows.
        sales: Its clean sales lines and where all rows went.
        already: Of its sales lines, those that the shop holds already.
        imported: When the same bytes were imported before, in UTC, or None.
        place: Holds the clean sales lines until they are stored.
        options: What the merchant said, now or before, and what was guessed.
        mail_news: Of how many customers of the shop it says something new on mail.
    """

    look: Look
    sales: CleanSales
    already: int
    imported: datetime | None
    place: Workplace
    options: ImportOptions
    mail_news: int = 0

    @property
    def new(self) -> int:
        """The sales lines that an import would add."""
        return self.sales.kept - self.already

    @property
    def tells(self) -> bool:
        """Whether an import would change anything."""
        return bool(self.new or self.mail_news)


@dataclass(frozen=True)
class Undone:
    """An import that was taken back.

    Attributes:
        batch: The import.
        taken: Sales lines that are gone.
        kept: Sales lines of it that stay, since another import brings them, too.
        returned: Sales lines that it had replaced, and that are back.
    """

    batch: Batch
    taken: int
    kept: int
    returned: int


def open_files(place: Workplace, paths: Sequence[Path], progress: Progress) -> tuple[SalesFile, ...]:
    """Return the tables of sales in files and folders; raises what :func:`sales_files` does.

    Args:
        place: Where texts are unpacked; it must last as long as the tables are needed.
        paths: Texts, archives, workbooks, and folders of such.
        progress: Is told how far it is.
    """
    return sales_files(paths, place.folder, progress)


def check_file(
    shop: Shop | None,
    file: SalesFile,
    options: ImportOptions,
    progress: Progress,
    seen: Callable[[Look], None] = lambda _: None,
) -> Checked | Look:
    """Read a whole file as an import would, and store nothing in the shop.

    Args:
        shop: With which it is compared; None where there is none yet.
        file: The sales file.
        options: What the merchant knows better.
        progress: Told of bytes, then of lines.
        seen: Is given the first rows as soon as it is known how to read the file.

    Returns:
        What was read; only the first rows where the merchant must say which column is which.

    Raises:
        Refused: If the file is not one of sales.
        NotFound: If it is not there.
        Cancelled: Nothing is left of the work.
        Failed: If the machine could not do it.
    """
    options = recalled(shop, file, options, progress)
    try:
        spec, options = matched(file, options, progress)
    except Refused as refusal:
        if refusal.code not in MATCHABLE:
            raise
        return _unmatched(file, options, progress, refusal)
    title, columns = layout(spec.layout).told_title, told_columns(spec)
    look = Look(file, _size(file.text), title, columns, preview(spec, progress), spec)
    seen(look)
    place = Workplace(shop)
    try:
        sales = clean(spec, place.folder / "clean.parquet", progress)
        progress.report(translate("Progress", "Comparing with the shop"), sales.kept, sales.kept, "lines")
        sales = compared(shop, sales, progress) if shop is not None else sales
        already = shop.ledger.already_here(sales.path, progress) if shop is not None else 0
        news = mail_news(shop, sales, progress) if shop is not None else 0
        return Checked(look, sales, already, _imported_before(shop, sales), place, options, news)
    except BaseException:
        place.drop()
        raise


def _unmatched(file: SalesFile, options: ImportOptions, progress: Progress, refusal: Refused) -> Look:
    found = glimpse(file, options.mapping or {}, progress, encoding=options.encoding)
    if len(found.table.headers) < 2 or not found.rows or found.table.layout.refusal:
        raise refusal
    rows = tuple(PreviewRow(at, cells, "kept", "", ()) for at, cells in enumerate(found.rows, found.table.data_line))
    first = Preview(found.table.headers, rows, more=found.more)
    there, title = found.table.columns, found.table.layout.told_title
    missing, doubtful = missing_fields(there), refusal.code == DOUBTFUL
    if doubtful:
        # Who says which column names what was sold says that these are sales; a customer's day is an order.
        there = {name: headers for name, headers in there.items() if name not in ("product_id", "product_name")}
        missing = ("product_name",)
    return Look(file, _size(file.text), title, there, first, None, missing, refusal.message, doubtful)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _imported_before(shop: Shop | None, sales: CleanSales) -> datetime | None:
    if shop is None:
        return None
    same = (one for one in shop.ledger.batches() if one.file_hash == sales.file_hash and one.undone_at is None)
    return next((one.imported_at for one in same), None)


def store_checked(shop: Shop, checked: Checked, progress: Progress) -> Imported:
    """Store what was checked, all or nothing; its place is dropped when it is stored.

    Raises:
        Cancelled: Nothing was stored.
        Failed: If the machine could not do it.
    """
    if not checked.sales.path.exists():
        raise Refused(
            "check-again",
            translate("Jobs", "What was checked is gone from the disk; check the file again. Nothing was added."),
        )
    # Somebody may have been forgotten since.
    stored = store_sales(shop, without_forgotten(shop, checked.sales, progress), progress)
    learn(shop, checked.sales.spec, checked.options)
    checked.place.drop()
    return stored


def rows_of(checked: Checked, bucket: str, progress: Progress) -> Preview:
    """Return the first rows of one fate, wherever they stand in the file.

    Args:
        checked: The file.
        bucket: ``rejected``, ``returns``, ``cancelled``, ``service`` or another count's name.
        progress: Where a cancel comes from.
    """
    return preview(checked.sales.spec, progress, bucket=bucket)


def undo_import(shop: Shop, batch: str, progress: Progress) -> Undone:
    """Take an import back; raises what :meth:`Ledger.take_back` does."""
    taken = shop.ledger.take_back(batch, progress)
    return Undone(shop.ledger.batch(batch), taken.lines, taken.kept, taken.returned)


def save_rejected(files: Sequence[tuple[str, Sequence[Rejected]]], target: Path, progress: Progress) -> Path:
    """Write the lines that could not be read into a CSV file, with the file and the reason of each.

    Args:
        files: The name of each sales file, and its lines.
        target: The CSV file.
        progress: May cancel it.

    Raises:
        Cancelled: No file was written.
        Failed: If the machine could not do it.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(
        (
            translate("Rejected", "File"),
            translate("Rejected", "Line"),
            translate("Rejected", "Reason"),
            translate("Rejected", "Text"),
        )
    )
    for name, rejected in files:
        rows.writerows((neutral(name), row.line, row.reason, neutral(row.text)) for row in rejected)
    try:
        part = PartFile(target, progress.check)
        try:
            part.write(codecs.BOM_UTF8 + text.getvalue().encode("utf-8", "replace"))
            part.publish()
        finally:
            part.discard()
    except OSError as error:
        raise machine_fault(error, translate("Doing", "saving {name}").format(name=target.name)) from error
    return target
