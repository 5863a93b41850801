"""The history of imports: one row each, kept also when an import is undone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from recsys_desktop.errors import NotFound
from recsys_desktop.language import translate
from recsys_desktop.store.database import Statements
from recsys_desktop.store.importing import Added, NewBatch
from recsys_desktop.store.tables import Batch, BatchCounts

_COLUMNS = """
    id, file, file_hash, layout, imported_at, "rows", "returns", cancelled, service, rejected, other, added,
    duplicates, anonymous, orders, customers, products, first, last, undone_at,
    (SELECT min(e.id) FROM batches e WHERE e.file_hash = b.file_hash AND e.id < b.id AND e.undone_at IS NULL),
    changed_orders, replaced, corrected, currencies
"""


def begin(db: Statements, new: NewBatch, now: datetime) -> int:
    """Enter a new import into the history; returns its number.

    Raises:
        ValueError: If the counts and the lines do not add up to the file's rows.
    """
    lines = _lines(db, new.lines)
    counts = new.counts
    if counts.rows != lines + counts.left_out:
        raise ValueError(f"{counts.rows} rows are not {lines} lines and {counts.left_out} others")
    number = db.number("SELECT coalesce(max(id), 0) + 1 FROM batches")
    other = json.dumps(dict(counts.other), ensure_ascii=False)
    known = [number, new.file, new.file_hash, new.layout, _naive(now), counts.rows, counts.returns, counts.cancelled,
             counts.service, counts.rejected, other]  # fmt: skip
    db.run(
        """
        INSERT INTO batches
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, count(DISTINCT order_id),
               count(DISTINCT customer_id), count(DISTINCT product_id), min(time), max(time), NULL, 0, 0, 0, $13
        FROM read_parquet($12)""",
        [*known, str(new.lines), json.dumps(new.currencies, ensure_ascii=False)],
    )
    return number


def finish(db: Statements, number: int, change: Added) -> None:
    """Note how many lines the import added and replaced."""
    settled = change.settled
    db.run(
        """UPDATE batches SET added = $2, duplicates = $3, anonymous = $4, changed_orders = $5, replaced = $6,
        corrected = $7 WHERE id = $1""",
        [number, change.added, change.duplicates, change.anonymous, settled.orders, settled.replaced,
         settled.corrected],
    )  # fmt: skip


def mark_undone(db: Statements, number: int, now: datetime) -> None:
    """Note that an import counts no more."""
    db.run("UPDATE batches SET undone_at = $2 WHERE id = $1", [number, _naive(now)])


def one(db: Statements, number: int) -> Batch:
    """Return one import.

    Raises:
        NotFound: If there is no such import.
    """
    row = db.row(f"SELECT {_COLUMNS} FROM batches b WHERE id = ?", [number])
    if not row:
        raise NotFound(translate("Store", "There is no import {number}.").format(number=number))
    return _batch(row)


def all_of(db: Statements) -> tuple[Batch, ...]:
    """Return all imports, the first one first."""
    return tuple(_batch(row) for row in db.rows(f"SELECT {_COLUMNS} FROM batches b ORDER BY id"))


def _lines(db: Statements, lines: Path) -> int:
    return db.number("SELECT count(*) FROM read_parquet(?)", [str(lines)])


def _batch(row: tuple[Any, ...]) -> Batch:
    (number, file, file_hash, layout, imported_at, rows, returns, cancelled, service, rejected, other, added,
     duplicates, anonymous, orders, customers, products, first, last, undone_at, same_as, changed, replaced,
     corrected, currencies) = row  # fmt: skip
    counts = BatchCounts(rows, returns, cancelled, service, rejected, json.loads(other))
    return Batch(
        id=str(number), file=file, file_hash=file_hash, layout=layout, imported_at=imported_at.replace(tzinfo=UTC),
        counts=counts, added=added, duplicates=duplicates, anonymous=anonymous, orders=orders, customers=customers,
        products=products, first=first, last=last, undone_at=undone_at and undone_at.replace(tzinfo=UTC),
        same_file_as=None if same_as is None else str(same_as), changed_orders=changed, replaced=replaced,
        corrected=corrected, currencies=tuple(json.loads(currencies)),
    )  # fmt: skip


def _naive(time: datetime) -> datetime:
    """The database keeps UTC without saying so."""
    return time.astimezone(UTC).replace(tzinfo=None)
