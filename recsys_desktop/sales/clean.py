"""Reads a whole sales file and writes its clean sales lines; every row is counted once."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.desk import Desk, desk, moment, whole
from recsys_desktop.sales.footers import is_footer, is_header, is_other_header, mark_footers
from recsys_desktop.sales.joining import load
from recsys_desktop.sales.notes import refuse_useless, sales_notes, service_questions
from recsys_desktop.sales.reader import Block
from recsys_desktop.sales.rows import Noticed, ahead, read_rows, reading_notes
from recsys_desktop.sales.rules import (
    CANCELLED,
    COLUMNS,
    FATES,
    GIVEN_BACK,
    KEPT,
    REJECTING,
    UNREADABLE,
    lines_query,
    no_mail,
    reason,
)
from recsys_desktop.sales.settle import settle
from recsys_desktop.sales.source import Source, opened
from recsys_desktop.sales.spec import CleanSales, ImportSpec, Rejected
from recsys_desktop.sales.texts import literal

_WRITTEN = "line, order_id, time, customer_id, customer_name, product_id, product_name, category, quantity, unit_price"
_OTHERS = ("empty", "zero-quantity", "no-price", "order-row", "footer")
_STATUSES = 50
_CURRENCIES = 200
_LONGEST_TEXT = 300
_TEXTS_KEPT = 20_000
_ROW_GROUP = 122_880  # rows of a Parquet file that one thread writes


@dataclass
class _Outcome:
    """Where the rows went that are not in the table as something readable."""

    rejected: list[Rejected] = field(default_factory=list)
    remarks: set[int] = field(default_factory=set)
    rows: int = 0
    last_line: int = 0


def clean(spec: ImportSpec, target: Path, progress: Progress) -> CleanSales:
    """Read a sales file as the spec says and write its sales lines to a Parquet file.

    All rejected rows are listed; beyond the first 20,000 without their text, which keeps a damaged file of millions
    of rows within memory.

    Args:
        spec: As from ``detect``.
        target: The Parquet file to write; temporary files lie beside it and are gone at the end, whatever happens.
        progress: Is told how far it is; a cancel leaves nothing behind.

    Raises:
        NotFound: If the file is gone.
        Refused: With ``no-orders``, ``two-tables`` or ``mostly-unreadable``.
        Cancelled: If the progress says so.
        Failed: If the machine cannot do it.
    """
    noticed, outcome = Noticed(), _Outcome()
    with desk(target.parent, progress, f"importing {spec.name}") as place:
        place.run(table_sql())
        load(spec, place)
        with opened(spec.path, hashed=True) as (source, read):
            with closing(ahead(read_rows(spec, read, noticed))) as blocks:
                for block in blocks:
                    _take(spec, place, block, outcome)
                    _report(progress, outcome.rows, source)
            file_hash = source.drain()
        progress.report(translate("Progress", "Putting orders together"), outcome.rows, outcome.rows, "lines")
        told = settle(spec, place)
        _settle_rejected(spec, place, outcome)
        sales = _summary(spec, target, place, outcome, noticed, file_hash)
        sales = replace(sales, warnings=sales.warnings + told)
        progress.report(translate("Progress", "Writing sales lines"), sales.kept, sales.kept, "lines")
        written = place.folder / "lines.parquet"
        if sales.kept > _ROW_GROUP:
            place.run("SET threads = 2")
        # Joining other tables is free to change the order of the rows.
        order = " ORDER BY line" if spec.joined else ""
        place.run(
            f"COPY (SELECT {_WRITTEN} FROM lines WHERE fate = {KEPT}{order}) "
            f"TO {literal(str(written))} (FORMAT parquet)"
        )
        ended = _write_ended(place, target) if sales.cancelled or sales.returns else None
        mail = _write_mail(spec, place, target)
        progress.check()
        written.replace(target)
    return replace(sales, ended=ended, mail=mail)


def _statuses(spec: ImportSpec, place: Desk) -> dict[str, dict[str, int]]:
    """Count rows by the shop's own words for their status, under what becomes of them."""
    if not spec.gives("status"):
        return {}
    counted: dict[str, dict[str, int]] = {FATES[fate].bucket: {} for fate in (KEPT, CANCELLED, GIVEN_BACK)}
    for fate, status, count in place.run(
        f"SELECT fate, status, count(*) AS times FROM lines WHERE fate IN ({KEPT}, {CANCELLED}, {GIVEN_BACK}) "
        f"AND status IS NOT NULL GROUP BY fate, status ORDER BY times DESC, status LIMIT {_STATUSES}"
    ):
        counted[FATES[whole(fate)].bucket][str(status)] = whole(count)
    return counted


def _currencies(spec: ImportSpec, place: Desk) -> tuple[str, ...]:
    """Return what the kept rows say of their currency: the column, and where that is blank the signs in the prices."""
    found = place.run(
        f"SELECT DISTINCT upper(currency) AS name FROM lines WHERE fate = {KEPT} ORDER BY name NULLS FIRST "
        f"LIMIT {_CURRENCIES}"
    )
    named = [str(name) for (name,) in found if name is not None]
    signs = spec.signs if len(named) < len(found) or not found else ()
    return tuple(sorted({*named, *signs}))


def _orders_of(place: Desk, bucket: str) -> int:
    """Return to how many orders the rows of a bucket belong."""
    fates = ", ".join(str(number) for number, fate in enumerate(FATES) if fate.bucket == bucket)
    return whole(place.run(f"SELECT count(DISTINCT order_id) FROM lines WHERE fate IN ({fates})")[0][0])


def _write_ended(place: Desk, target: Path) -> Path | None:
    """Write the orders that were cancelled or given back as a whole beside the target, if there are any."""
    place.run(
        f"CREATE OR REPLACE TEMP TABLE ended AS SELECT order_id, min(time) AS time, min(customer_id) AS customer_id "
        f"FROM lines WHERE order_id IN (SELECT order_id FROM lines WHERE fate IN ({CANCELLED}, {GIVEN_BACK})) "
        f"GROUP BY order_id HAVING count(*) FILTER (WHERE fate = {KEPT}) = 0 ORDER BY min(line)"
    )
    if not whole(place.run("SELECT count(*) FROM ended")[0][0]):
        return None
    path = target.with_suffix(".ended.parquet")
    place.run(f"COPY ended TO {literal(str(path))} (FORMAT parquet)")
    return path


def _write_mail(spec: ImportSpec, place: Desk, target: Path) -> Path | None:
    """Write down each customer's newest word on mail; of two at the same time a no counts.

    Of a row that could not be read, a no counts, too: better nothing is sent than against somebody's will.
    """
    if not spec.gives("agrees_to_mail", "wants_no_mail"):
        return None
    place.run(
        f"CREATE OR REPLACE TABLE words AS SELECT customer_id, max({{'time': time, 'no_mail': no_mail}}) AS word "
        f"FROM (SELECT customer_id, time, {no_mail(spec.rules)} AS no_mail, fate FROM lines) "
        "WHERE customer_id IS NOT NULL AND time IS NOT NULL AND no_mail IS NOT NULL "
        f"AND (no_mail OR fate NOT IN ({REJECTING})) GROUP BY customer_id"
    )
    if not whole(place.run("SELECT count(*) FROM words")[0][0]):
        return None
    path = target.with_suffix(".mail.parquet")
    place.run(
        f"COPY (SELECT customer_id, word.time AS time, word.no_mail AS no_mail FROM words ORDER BY customer_id) "
        f"TO {literal(str(path))} (FORMAT parquet)"
    )
    return path


def table_sql() -> str:
    """Return the statement that makes the table of all rows."""
    return f"CREATE OR REPLACE TABLE lines ({', '.join(f'{name} {kind}' for name, kind in COLUMNS.items())})"


def _take(spec: ImportSpec, place: Desk, block: Block, outcome: _Outcome) -> None:
    """Add a block's rows to the table, and the unreadable ones to the outcome."""
    with place.records(block) as records:
        place.run(f"INSERT INTO lines {lines_query(spec, block, records)}")
    outcome.rows += block.rows
    bad = place.run(
        f"SELECT line, fate, cells FROM lines WHERE line >= {block.first_line} AND fate IN ({REJECTING}) ORDER BY line"
    )
    texts = block.lines() if bad else []
    outcome.last_line = block.first_line + block.text.count("\n") - 1
    width = len(spec.headers)
    used = {header for headers in spec.columns.values() for header in headers}
    totals = []
    for line, fate, cells in ((whole(line), whole(fate), whole(cells)) for line, fate, cells in bad):
        text = texts[line - block.first_line]
        if is_header(text, spec.delimiter, spec.headers) or is_footer(text, spec.delimiter, width, below=False):
            totals.append(line)
            continue
        if is_other_header(text, spec.delimiter, spec.headers, used):
            raise _two_tables(spec.name, line)
        if is_footer(text, spec.delimiter, width, below=True):
            outcome.remarks.add(line)
        shown = text[:_LONGEST_TEXT] if len(outcome.rejected) < _TEXTS_KEPT else ""
        outcome.rejected.append(Rejected(line, reason(fate, cells, width), shown, fate))
    mark_footers(place, totals)


def _two_tables(name: str, line: int) -> Refused:
    told = translate(
        "Sales",
        "{name} holds two tables: line {line} is another header, with its columns in another order. Save each table as "
        "a file of its own and import both.",
    )
    return Refused("two-tables", told.format(name=name, line=line))


def _settle_rejected(spec: ImportSpec, place: Desk, outcome: _Outcome) -> None:
    """Forget the rejected rows that their orders completed; a remark below the last readable row is a footer."""
    if not outcome.rejected:
        return
    rejected = {
        whole(line): (whole(fate), whole(cells))
        for line, fate, cells in place.run(f"SELECT line, fate, cells FROM lines WHERE fate IN ({REJECTING})")
    }
    readable = ", ".join(str(number) for number, fate in enumerate(FATES) if fate.bucket not in UNREADABLE)
    last = whole(place.run(f"SELECT coalesce(max(line), 0) FROM lines WHERE fate IN ({readable})")[0][0])
    footers = {line for line in outcome.remarks if line > last and line in rejected}
    mark_footers(place, footers)
    outcome.rejected = [
        replace(row, reason=reason(*rejected[row.line], len(spec.headers)))
        for row in outcome.rejected
        if row.line in rejected and row.line not in footers
    ]


def _report(progress: Progress, rows: int, source: Source) -> None:
    expected = rows * source.size // max(1, source.position)
    progress.report(translate("Progress", "Reading sales lines"), rows, max(rows, expected), "lines")


def _summary(
    spec: ImportSpec, target: Path, place: Desk, outcome: _Outcome, noticed: Noticed, file_hash: str
) -> CleanSales:
    """Count the table, refuse a file that gave nothing, and write the notes."""
    buckets: Counter[str] = Counter()
    for fate, count in place.run("SELECT fate, count(*) FROM lines GROUP BY fate ORDER BY fate"):
        buckets[FATES[whole(fate)].bucket] += whole(count)
    other = {name: buckets[name] for name in _OTHERS if buckets[name]}
    # An order whose items stand in one cell counts as many rows as it has items.
    rows = sum(buckets.values())
    refuse_useless(spec, rows, outcome.rejected, other)
    anonymous, orders, customers, products, first, last = place.run(
        "SELECT count(*) - count(customer_id), count(DISTINCT order_id), count(DISTINCT customer_id), "
        f"count(DISTINCT product_id), min(time), max(time) FROM lines WHERE fate = {KEPT}"
    )[0]
    cut_off = bool(noticed.text.ends_open and outcome.rejected and outcome.rejected[-1].line == outcome.last_line)
    sales = CleanSales(
        path=target,
        spec=spec,
        file_hash=file_hash,
        rows=rows,
        kept=buckets["kept"],
        returns=buckets["returns"],
        cancelled=buckets["cancelled"],
        service=buckets["service"],
        anonymous=whole(anonymous),
        orders=whole(orders),
        customers=whole(customers),
        products=whole(products),
        first=moment(first),
        last=moment(last),
        rejected=tuple(outcome.rejected),
        other=other,
        warnings=(),
        questions=(),
        statuses=_statuses(spec, place),
        left_orders={name: _orders_of(place, name) if buckets[name] else 0 for name in ("cancelled", "returns")},
        currencies=_currencies(spec, place),
    )
    warnings = spec.warnings + reading_notes(noticed, cut_off=cut_off) + sales_notes(sales, place)
    return replace(sales, warnings=warnings, questions=spec.questions + service_questions(sales, place))
