"""Where all lines of a checked or stored file go, as lines of a table whose numbers add up."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recsys_desktop.desktop import words as words_of
from recsys_desktop.language import isolated, listed, quoted

if TYPE_CHECKING:
    from recsys_desktop.sales.rules import Fate
    from recsys_desktop.sales.spec import CleanSales, ImportSpec, Rejected

_LONGEST_TEXT = 40
_SHOWN_STATUSES = 3


@dataclass(frozen=True)
class Count:
    """One line.

    Attributes:
        name: What is counted.
        number: How many.
        bucket: The fate whose rows can be shown; "" for none.
        remark: What is to be said of it.
        tip: The file's own words, where the remark says them otherwise.
        bad: Whether it tells of a fault of the file.
    """

    name: str
    number: int
    bucket: str = ""
    remark: str = ""
    tip: str = ""
    bad: bool = False


def counts(sales: CleanSales, already: int, *, stored: bool = False) -> tuple[Count, ...]:
    """Return all lines of a file by what becomes of them; they add up to its rows.

    Args:
        sales: What was read.
        already: Sales lines that the shop had before.
        stored: Whether the import is done.
    """
    added = (
        QCoreApplication.translate("Counts", "Sales lines added")
        if stored
        else QCoreApplication.translate("Counts", "Sales lines to add")
    )
    left_out = QCoreApplication.translate("Counts", "left out")
    rows = [
        # The statuses are those of all sales lines, also of those that are here already.
        Count(added, sales.kept - already, remark="" if already else _statuses(sales, "kept"), tip=_raw(sales, "kept")),
        Count(QCoreApplication.translate("Counts", "Already here (same order, product, quantity)"), already),
    ]
    for bucket, name, number in _others(sales):
        words = _statuses(sales, bucket)
        # The sign between them is another one in other languages.
        both = QCoreApplication.translate("Counts", "{told}: {statuses}").format(told=left_out, statuses=words)
        rows.append(Count(name, number, bucket, both if words else left_out, _raw(sales, bucket)))
    return (*(row for at, row in enumerate(rows) if row.number or not at), *_unreadable(sales))


def _statuses(sales: CleanSales, bucket: str) -> str:
    """Return the status of some rows in words, with how many have each."""
    found: dict[str, int] = {}
    for raw, count in sales.statuses.get(bucket, {}).items():
        found[status_in_words(raw)] = found.get(status_in_words(raw), 0) + count
    words = list(found.items())
    told = listed(f"{word} {words_of.whole(count)}" for word, count in words[:_SHOWN_STATUSES])
    return f"{told}, …" if len(words) > _SHOWN_STATUSES else told


def _raw(sales: CleanSales, bucket: str) -> str:
    """Return the statuses as the file writes them, where that is not how they are shown."""
    raw = [word for word in sales.statuses.get(bucket, {}) if status_in_words(word) != word]
    return quoted(raw)


def status_in_words(raw: str) -> str:
    """Return a status as people say it: platforms write codes such as ``partially_refunded``."""
    code = raw.lower().replace("_", " ").replace("-", " ").removeprefix("wc ").strip()
    known = {
        "authorized": QCoreApplication.translate("OrderStatus", "payment reserved"),
        "cancelled": QCoreApplication.translate("OrderStatus", "cancelled"),
        "canceled": QCoreApplication.translate("OrderStatus", "cancelled"),
        "completed": QCoreApplication.translate("OrderStatus", "completed"),
        "failed": QCoreApplication.translate("OrderStatus", "failed"),
        "on hold": QCoreApplication.translate("OrderStatus", "on hold"),
        "paid": QCoreApplication.translate("OrderStatus", "paid"),
        "partially paid": QCoreApplication.translate("OrderStatus", "partly paid"),
        "partially refunded": QCoreApplication.translate("OrderStatus", "partly refunded"),
        "pending": QCoreApplication.translate("OrderStatus", "waiting"),
        "processing": QCoreApplication.translate("OrderStatus", "in progress"),
        "refunded": QCoreApplication.translate("OrderStatus", "refunded"),
        "shipped": QCoreApplication.translate("OrderStatus", "shipped"),
        "void": QCoreApplication.translate("OrderStatus", "voided (never paid)"),
        "voided": QCoreApplication.translate("OrderStatus", "voided (never paid)"),
    }
    return known.get(code, raw.replace("_", " "))


def _others(sales: CleanSales) -> list[tuple[str, str, int]]:
    orders = sales.left_orders
    names = {
        "empty": QCoreApplication.translate("Counts", "Empty rows"),
        "footer": QCoreApplication.translate("Counts", "Totals and remarks below the table"),
        "order-row": QCoreApplication.translate("Counts", "Rows that sum an order up"),
        "zero-quantity": QCoreApplication.translate("Counts", "Quantity 0"),
        "no-price": QCoreApplication.translate("Counts", "Price 0: corrections and samples"),
        "forgotten": QCoreApplication.translate("Counts", "Customers whom you have forgotten"),
    }
    return [
        (
            "cancelled",
            QCoreApplication.translate("Counts", "Lines of %Ln cancelled orders", "", orders.get("cancelled", 0)),
            sales.cancelled,
        ),
        (
            "returns",
            QCoreApplication.translate("Counts", "Returned lines of %Ln orders", "", orders.get("returns", 0)),
            sales.returns,
        ),
        ("service", QCoreApplication.translate("Counts", "Postage, tips, fees and discounts"), sales.service),
        # Which rows are of whom the shop has forgotten the shop alone can tell: the file's own are not shown.
        *(("" if bucket == "forgotten" else bucket, names.get(bucket, bucket), n) for bucket, n in sales.other.items()),
    ]


def _unreadable(sales: CleanSales) -> list[Count]:
    """Return a line for each reason, with the first row that has it."""
    by_fate: dict[int, list[Rejected]] = {}
    for row in sales.rejected:
        by_fate.setdefault(row.fate, []).append(row)
    return [
        Count(_fate(number).told, len(rows), "rejected", _first(sales.spec, rows[0]), bad=True)
        for number, rows in by_fate.items()
    ]


def _fate(number: int) -> Fate:
    # The rules come with the database, which is started after the window is painted.
    from recsys_desktop.sales.rules import FATES

    return FATES[number]


def _first(spec: ImportSpec, row: Rejected) -> str:
    text = _culprit(spec, row).strip()
    shown = text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
    return QCoreApplication.translate("Counts", "first: line {line}, “{text}”").format(
        line=row.line, text=isolated(shown)
    )


def _culprit(spec: ImportSpec, row: Rejected) -> str:
    """Return the cell that cannot be read, where one is to blame; otherwise the line."""
    at = next((place for field in _fate(row.fate).blamed for place in spec.positions(field)), None)
    cells = next(csv.reader([row.text], delimiter=spec.delimiter), [])
    return cells[at] if at is not None and at < len(cells) else row.text
