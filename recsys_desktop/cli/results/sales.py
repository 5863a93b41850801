"""What an import came to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from recsys_desktop.cli.output import date_text
from recsys_desktop.currency import agreed
from recsys_desktop.jobs.importing import Imported
from recsys_desktop.language import grouped, mark, translate

_SHOWN_REJECTED = 5


def import_result(done: Imported) -> dict[str, Any]:
    """Return what ``--json`` says of one import; the counts add up to ``rows``."""
    sales, batch = done.sales, done.batch
    return {
        "id": batch.id if batch else None,
        "file": sales.spec.name,
        "layout": sales.spec.layout,
        "encoding": sales.spec.encoding,
        "delimiter": sales.spec.delimiter,
        "rows": sales.rows,
        "added": batch.added if batch else sales.kept,
        "duplicates": batch.duplicates if batch else 0,
        "changed_orders": batch.changed_orders if batch else 0,
        "replaced": batch.replaced if batch else 0,
        "returns": sales.returns,
        "cancelled": sales.cancelled,
        "left_orders": dict(sales.left_orders),
        "service": sales.service,
        "anonymous": batch.anonymous if batch else sales.anonymous,
        "other": dict(sales.other),
        "statuses": {bucket: dict(words) for bucket, words in sales.statuses.items()},
        "mail_news": done.mail_news,
        "rejected": [{"line": one.line, "reason": one.reason, "text": one.text} for one in sales.rejected],
        "orders": sales.orders,
        "customers": sales.customers,
        "products": sales.products,
        "first_date": date_text(sales.first),
        "last_date": date_text(sales.last),
        "currency": agreed(sales.currencies) or None,
        "warnings": [asdict(note) for note in done.warnings],
        "questions": [asdict(question) for question in sales.questions],
    }


def import_text(done: Imported) -> Iterator[str]:
    """Yield what people read of one import."""
    told, orders = import_result(done), done.sales.left_orders
    read = translate("Commands", "{file}: %Ln rows, read as “{layout}”", "", told["rows"])
    yield read.format(file=told["file"], layout=told["layout"])
    stored = done.batch is not None
    added = (
        translate("Commands", "sales lines added") if stored else translate("Commands", "sales lines (nothing stored)")
    )
    left_out = translate("Commands", "left out: {name}")
    named = [
        (translate("Commands", "already here"), told["duplicates"]),
        (translate("Commands", "returned lines of %Ln orders", "", orders["returns"]), told["returns"]),
        (translate("Commands", "lines of %Ln cancelled orders", "", orders["cancelled"]), told["cancelled"]),
        (translate("Commands", "postage, fees and the like"), told["service"]),
        *(
            (left_out.format(name=translate("Bucket", _BUCKETS.get(name, name))), n)
            for name, n in told["other"].items()
        ),
        (translate("Commands", "could not be read"), len(told["rejected"])),
    ]
    yield _count(told["added"], added)
    yield from (_count(count, name) for name, count in named if count)
    if told["mail_news"] and not told["added"]:
        yield "  " + translate("Commands", "Noted what %Ln customers say to mail", "", told["mail_news"])
    yield from _statuses(told["statuses"])
    yield "  " + ", ".join(
        (
            translate("Commands", "%Ln orders", "", told["orders"]),
            translate("Commands", "%Ln customers", "", told["customers"]),
            translate("Commands", "%Ln products", "", told["products"]),
        )
    )
    line = translate("Commands", "line {line}: {reason}: {text}")
    for one in told["rejected"][:_SHOWN_REJECTED]:
        yield "  " + line.format(line=grouped(one["line"]), reason=one["reason"], text=one["text"][:80])
    messages = [note.message for note in done.warnings] + [question.message for question in done.sales.questions]
    yield from (f"  · {message}" for message in messages)


_BUCKETS = {
    "empty": mark("Bucket", "empty"),
    "footer": mark("Bucket", "footer"),
    "order-row": mark("Bucket", "order-row"),
    "zero-quantity": mark("Bucket", "zero-quantity"),
    "no-price": mark("Bucket", "no-price"),
    "forgotten": mark("Bucket", "forgotten customers"),
}
"""The names by which ``--json`` counts what was left out."""


def _count(count: int, name: str) -> str:
    return f"  {grouped(count):>12}  {name}"


def _statuses(statuses: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    """Yield what the shop's own words for a status led to."""
    titles = {
        "kept": translate("Commands", "status kept: {words}"),
        "cancelled": translate("Commands", "status left out: {words}"),
        "returns": translate("Commands", "status given back: {words}"),
    }
    for bucket, title in titles.items():
        words = statuses.get(bucket)
        if words:
            told = ", ".join(f"{_told(word)} {grouped(count)}" for word, count in words.items())
            yield "  " + title.format(words=told)


def _told(status: str) -> str:
    """Return a status as the shop calls it, and what it means where it is no everyday word."""
    unpaid = status in ("void", "voided")
    return translate("Commands", "{word} (never paid)").format(word=status) if unpaid else status
