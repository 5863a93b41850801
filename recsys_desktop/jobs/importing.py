"""Import jobs: a sales file becomes one lasting batch of the shop, and can be taken back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from recsys_desktop.currency import agreed
from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.jobs.currency import currency_of
from recsys_desktop.jobs.forgetting import without_forgotten
from recsys_desktop.jobs.matches import Match, Matches
from recsys_desktop.language import listed, moment, quoted, translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.header import Table, doubtful, first_names
from recsys_desktop.sales.joining import SalesFile, sales_files, table_of
from recsys_desktop.sales.looks import proposed
from recsys_desktop.sales.preview import glimpse
from recsys_desktop.sales.spec import CleanSales, ImportSpec, Note, Question
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch, BatchCounts

# Fewer numbers may meet by chance.
_FEW = 5

# Fewer rows are no evidence for what a column means.
_FEW_ROWS = 10
DOUBTFUL = "doubtful"
MATCHABLE = frozenset({"missing-columns", "no-products", "product-list", DOUBTFUL})
"""Codes of refusals that end when somebody says which column is which."""


@dataclass(frozen=True)
class ImportOptions:
    """How files are to be read, where the merchant knows better than the detection.

    Attributes:
        layout: Name of a layout.
        mapping: Standard field to column.
        date_order: ``dmy``, ``mdy`` or ``ymd``.
        encoding: Name of a text encoding.
        keep_service_lines: Whether postage and the like count as sales.
        usual_date_order: The order of dates to assume where a file does not show it.
    """

    layout: str | None = None
    mapping: Mapping[str, str] | None = None
    date_order: str | None = None
    encoding: str | None = None
    keep_service_lines: bool = False
    usual_date_order: str | None = None


@dataclass(frozen=True)
class Imported:
    """What became of one file.

    Attributes:
        sales: What was read: counts, rejected lines, warnings, questions.
        batch: The stored import; None for a dry run.
        warnings: Everything worth telling, the store's word included.
        mail_news: Of how many customers that were here before it said something new on mail.
    """

    sales: CleanSales
    batch: Batch | None
    warnings: tuple[Note, ...]
    mail_news: int = 0


def recalled(shop: Shop | None, file: SalesFile, options: ImportOptions, progress: Progress) -> ImportOptions:
    """Return the options completed by what the merchant said about such files before."""
    matches = Matches(shop.folder) if shop is not None else None
    if matches is None or options.mapping or options.layout or not matches.all():
        return options
    table = table_of(file, progress)
    match = matches.recall(table.headers) if table is not None else None
    if match is None:
        return replace(options, usual_date_order=matches.usual_date_order())
    return replace(
        options,
        mapping=match.mapping or None,
        date_order=options.date_order or match.date_order,
        keep_service_lines=options.keep_service_lines or match.keep_service_lines,
    )


def learn(shop: Shop, spec: ImportSpec, options: ImportOptions) -> None:
    """Keep what the merchant said about a file for the next one like it."""
    if options.mapping or options.date_order or options.keep_service_lines:
        match = Match(spec.headers, dict(options.mapping or {}), options.date_order, options.keep_service_lines)
        # The sales are in the shop; that the next file may have to be matched again is no failure.
        with suppress(OSError):
            Matches(shop.folder).learn(match)


def detect_file(file: SalesFile, options: ImportOptions, progress: Progress) -> ImportSpec:
    """Find out how a file is to be read; raises what :func:`recsys_desktop.sales.detect.detect` does."""
    return detect(
        file,
        layout=options.layout,
        mapping=options.mapping,
        date_order=options.date_order,
        usual_date_order=options.usual_date_order,
        encoding=options.encoding,
        keep_service_lines=options.keep_service_lines,
        progress=progress,
    )


def matched(file: SalesFile, options: ImportOptions, progress: Progress) -> tuple[ImportSpec, ImportOptions]:
    """Find out how a file is to be read, by its values where its headers say too little.

    Returns:
        How it is read, with a warning where columns were guessed; the options with what was guessed.

    Raises:
        Refused: Among others with a code of :data:`MATCHABLE` if the merchant must say which column is which.
    """
    try:
        return detect_file(file, options, progress), options
    except Refused as refusal:
        # Of what may be no sales at all nothing is guessed.
        if refusal.code not in MATCHABLE or refusal.code == DOUBTFUL:
            raise
        found = glimpse(file, options.mapping or {}, progress, encoding=options.encoding)
        said = dict.fromkeys(options.mapping or {}, ())
        known = {**found.table.columns, **said, "first_name": first_names(found.table)}
        guessed = proposed(found.table.headers, found.rows, known)
        missing = missing_fields(found.table.columns)
        enough = len(found.rows) >= _FEW_ROWS and missing and set(missing) <= set(guessed)
        if found.table.layout.refusal or not enough or _doubted(found.table, guessed, options):
            raise
    options = replace(options, mapping={**(options.mapping or {}), **guessed})
    spec = detect_file(file, options, progress)
    columns = quoted(guessed.values())
    told = translate("Jobs", "The meaning of {columns} was guessed from what stands there. Please check it.").format(
        columns=columns
    )
    return replace(spec, warnings=(*spec.warnings, Note("guessed-columns", told))), options


def _doubted(table: Table, guessed: Mapping[str, str], options: ImportOptions) -> bool:
    """Return whether a table with what was guessed may be no sales at all; a guessed order number proves nothing."""
    columns = {name: (header,) for name, header in guessed.items() if name != "order_id"} | dict(table.columns)
    return bool(doubtful(replace(table, columns=columns), options.mapping or {}, set(columns)))


def missing_fields(columns: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the fields without which no sales line can be read, and which are not given."""
    missing = tuple(name for name in ("order_id", "date", "product_name") if name not in columns)
    return tuple(name for name in missing if name != "product_name" or "product_id" not in columns)


def import_files(
    shop: Shop | None, paths: Sequence[Path], options: ImportOptions, progress: Progress
) -> Iterator[Imported]:
    """Read, check and store files, each table of sales in them wholly before the next, all of it or nothing.

    Args:
        shop: Where they go; None for a dry run, which stores nothing.
        paths: Texts, archives, workbooks, and folders of such; tables that complete one another are put together.
        options: What the merchant knows better.
        progress: Told of bytes, then of lines.

    Yields:
        What became of each.

    Raises:
        Refused: If one is not a file of sales.
        NotFound: If one is not there.
        Cancelled: Nothing of the one at work was stored.
        Failed: If the machine could not do it.
    """
    place = workplace(shop)
    try:
        for number, file in enumerate(sales_files(paths, place, progress)):
            known = recalled(shop, file, options, progress)
            spec, known = matched(file, known, progress)
            sales = clean(spec, place / f"clean-{number}.parquet", progress)
            if shop is None:
                yield Imported(sales, None, sales.warnings)
            else:
                stored = store_sales(shop, compared(shop, sales, progress), progress)
                learn(shop, sales.spec, known)
                yield stored
            for path in filter(None, (sales.path, sales.ended, sales.mail)):
                path.unlink(missing_ok=True)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def import_file(shop: Shop | None, path: Path, options: ImportOptions, progress: Progress) -> Imported:
    """Import one file that holds one table of sales; for the rest see :func:`import_files`."""
    (one,) = import_files(shop, [path], options, progress)
    return one


def workplace(shop: Shop | None) -> Path:
    """Make a folder for the clean sales lines of a file; the caller removes it."""
    # Beside the shop there is room where the shop will need it anyway; the system's own place may be small.
    try:
        folder = shop.spill_folder() if shop is not None else None
        return Path(tempfile.mkdtemp(prefix="import-", dir=folder))
    except OSError as error:
        raise machine_fault(error, translate("Doing", "preparing the import")) from error


def compared(shop: Shop, sales: CleanSales, progress: Progress) -> CleanSales:
    """Leave out whom the shop has forgotten, and add to what is told of a file what only shows beside the shop."""
    sales = without_forgotten(shop, sales, progress)
    return _ask_second_shop(shop, _warn_of_currencies(shop, sales), progress)


def _warn_of_currencies(shop: Shop, sales: CleanSales) -> CleanSales:
    """Add a warning where a file, in one currency itself, changes how the amounts that are here already are shown."""
    before, after = currency_of(shop), currency_of(shop, sales.currencies)
    if agreed(sales.currencies) is None or before.several:
        return sales
    if after.several:
        told = translate(
            "Jobs",
            "With this file, the shop’s sales are in several currencies ({names}): amounts are added up as they stand, "
            "and shown without a currency.",
        )
        note = Note("currencies", told.format(names=listed(after.names)))
    elif before.imports and after.code and not before.code:
        # Nearly always the shop has one currency, and only now a file that says which.
        told = translate(
            "Jobs",
            "The earlier sales do not say which currency they are in: from now on they are shown in {currency} too, as "
            "this file says. If they are in another one, choose it in the settings.",
        )
        note = Note("currency-shared", told.format(currency=after.code))
    else:
        return sales
    return replace(sales, warnings=(*sales.warnings, note))


def _ask_second_shop(shop: Shop, sales: CleanSales, progress: Progress) -> CleanSales:
    """Add a question where a file's order numbers are here already, but as those of other customers on other days.

    Imported all the same, the orders stay apart: a number does not make two orders one.
    """
    common, foreign = shop.ledger.colliding_orders(sales.path, progress)
    if foreign < _FEW or 2 * foreign <= common:
        return sales
    told = translate(
        "Jobs",
        "%Ln order numbers are here already, but with other customers and dates: these look like two shops. "
        "Import them as a second shop?",
        "",
        foreign,
    )
    return replace(sales, questions=(*sales.questions, Question("second-shop", told, "imported here")))


def mail_news(shop: Shop, sales: CleanSales, progress: Progress) -> int:
    """Return of how many customers of the shop clean sales say something new on mail."""
    return 0 if sales.mail is None else shop.ledger.mail_news(sales.mail, sales.file_hash, progress)


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
    news = mail_news(shop, sales, progress)
    batch = shop.ledger.add_batch(
        sales.path,
        file=sales.spec.name,
        file_hash=sales.file_hash,
        layout=sales.spec.layout,
        counts=counts,
        progress=progress,
        ended=sales.ended,
        currencies=sales.currencies,
        mail=sales.mail,
    )
    return Imported(sales, batch, (*sales.warnings, *_store_notes(batch, shop)), news)


def _store_notes(batch: Batch, shop: Shop) -> Iterator[Note]:
    if batch.same_file_as is not None:
        when = moment(shop.ledger.batch(batch.same_file_as).imported_at.astimezone())
        yield Note(
            "same-file",
            translate("Jobs", "You imported this file on {when}; nothing was added twice.").format(when=when),
        )
    if batch.changed_orders:
        yield Note("changed-orders", _changed(batch))


def _changed(batch: Batch) -> str:
    orders = translate("Jobs", "%Ln orders were changed", "", batch.changed_orders)
    out = batch.replaced - batch.corrected
    parts = [translate("Jobs", "%Ln lines taken out", "", out)] if out else []
    if batch.corrected:
        parts.append(translate("Jobs", "%Ln lines corrected", "", batch.corrected))
    return translate("Jobs", "{orders}: {lines}.").format(orders=orders, lines=", ".join(parts))
