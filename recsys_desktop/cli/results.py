"""What results look like: the objects of ``--json``, and the lines that people read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import pairwise
from typing import Any

import numpy as np

from recsys_desktop import __version__
from recsys_desktop.cli.output import aligned, table
from recsys_desktop.currency import agreed, meant
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs import lists
from recsys_desktop.jobs.because import because
from recsys_desktop.jobs.currency import Currency
from recsys_desktop.jobs.evaluating import CURVE_METHOD
from recsys_desktop.jobs.evaluating import verdict as evaluation_verdict
from recsys_desktop.jobs.importing import Imported
from recsys_desktop.jobs.proof import Evaluation
from recsys_desktop.jobs.training import Trained
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import decimal, grouped, mark, quoted, translate
from recsys_desktop.learning.artefacts import NO_CUSTOMERS, TOO_FEW_RETURNED

_SHOWN_REJECTED = 5
_SHOWN_FOR = 6
_SHOWN_AGAINST = 2
_MEASURES = {
    "recall": mark("Measure", "recall"),
    "hit_rate": mark("Measure", "hit rate"),
    "revenue": mark("Measure", "revenue"),
    "coverage": mark("Measure", "coverage"),
    "bestseller_share": mark("Measure", "bestseller share"),
    "new_share": mark("Measure", "new share"),
}
"""What a test shows of each method, and its names."""


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


def date_text(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601."""
    return moment.isoformat() if moment else None


_STATUS = {
    "shop": mark("Status", "shop"),
    "lines": mark("Status", "lines"),
    "orders": mark("Status", "orders"),
    "customers": mark("Status", "customers"),
    "products": mark("Status", "products"),
    "first_date": mark("Status", "first date"),
    "last_date": mark("Status", "last date"),
    "currency": mark("Status", "currency"),
    "active_model": mark("Status", "active model"),
    "store_bytes": mark("Status", "store bytes"),
    "version": mark("Status", "version"),
}


def _shown(value: object) -> str:
    return grouped(value) if isinstance(value, int) else str(value if value is not None else "–")


def status_result(view: ShopView) -> dict[str, Any]:
    """Return what ``--json`` says of a shop."""
    shop, totals, active = view.shop, view.totals, view.shop.shelf.active()
    return {
        "shop": str(shop.folder),
        "lines": totals.lines,
        "orders": totals.orders,
        "customers": totals.customers,
        "products": totals.products,
        "first_date": date_text(totals.first),
        "last_date": date_text(totals.last),
        "currency": view.currency or None,
        "active_model": active.id if active else None,
        "tested": view.tested if active else None,
        "store_bytes": sum(path.stat().st_size for path in shop.folder.rglob("*") if path.is_file()),
        "version": __version__,
    }


def currency_result(known: Currency) -> dict[str, Any]:
    """Return what ``--json`` says of a shop's currency."""
    return {"currency": known.code or None, "named": list(known.named), "chosen": known.chosen or None}


def currency_text(known: Currency) -> Iterator[str]:
    """Yield what people read of a shop's currency."""
    if known.code:
        yield translate("Commands", "Amounts are in {currency}.").format(currency=known.code)
        if known.shared and not known.chosen:
            told = translate("Commands", "Some sales files leave it open; their amounts count as {currency} too.")
            yield told.format(currency=known.code)
    elif known.several:
        names = ", ".join(known.names)
        yield translate("Commands", "The sales are in several currencies ({names}).").format(names=names)
    elif any(map(meant, known.named)):
        told = translate("Commands", "The sales files name {names} only, which may be several currencies: choose one.")
        yield told.format(names=quoted(known.names))
    elif known.named:
        told = translate("Commands", "The sales files name {names}, which is no known currency: choose one.")
        yield told.format(names=quoted(known.names))
    else:
        yield translate("Commands", "The sales files name no currency.")


def status_text(told: Mapping[str, Any]) -> list[str]:
    """Return what people read of a shop."""
    return aligned((translate("Status", text), _shown(told[name])) for name, text in _STATUS.items())


def train_result(done: Trained) -> dict[str, Any]:
    """Return what ``--json`` says of a training."""
    entry = done.entry
    return {
        "model": entry.id,
        "method": entry.method,
        "parameters": dict(entry.parameters),
        "seconds": entry.seconds,
        "validation": dict(entry.validation),
        "customers": entry.customers,
        "products": entry.products,
        "lines": entry.lines,
        "complete": done.training.complete,
        "because": done.training.because,
    }


_BECAUSE = {
    TOO_FEW_RETURNED: mark(
        "Commands", "Too few customers came back in the last weeks to test anything: everybody gets what sells best."
    ),
    NO_CUSTOMERS: mark("Commands", "No sale says who bought: everybody gets what sells best."),
}


def train_text(done: Trained) -> Iterator[str]:
    """Yield what people read of a training."""
    entry, because = done.entry, done.training.because
    told = translate("Commands", "Model {id} ({method}), learned from {lines} sales lines in {seconds} s.")
    yield told.format(
        id=entry.id, method=entry.method, lines=grouped(entry.lines), seconds=grouped(round(entry.seconds))
    )
    yield translate("Commands", _BECAUSE[because]) if because else verdict(entry.validation)


def evaluate_result(done: Evaluation) -> dict[str, Any]:
    """Return what ``--json`` says of a test; ``list`` tells the two kinds of lists apart."""
    return {
        "cut": np.datetime_as_string(np.datetime64(int(done.cut * 86_400), "s")),
        "top": done.top,
        "customers": done.customers,
        "again_customers": done.again_customers,
        "methods": [
            {"method": one.method, "list": kind, **asdict(one), "trained": done.trained.get(one.method)}
            for kind, measured in ((lists.NEW, done.new), (lists.AGAIN, done.again))
            for one in measured
        ],
        "learning_curve": [asdict(one) for one in done.curve],
        "left_out": dict(done.left_out),
        "verdict": evaluation_verdict(done),
    }


def evaluate_text(done: Evaluation, currency: str) -> Iterator[str]:
    """Yield what people read of a test."""
    yield evaluation_verdict(done)
    for method, reason in done.left_out.items():
        yield translate("Commands", "Not tested: {method}. {reason}").format(method=method, reason=reason)
    for title, measured in (
        (translate("Commands", "New for you, %Ln customers:", "", done.customers), done.new),
        (translate("Commands", "Buy again, %Ln customers:", "", done.again_customers), done.again),
    ):
        rows = [
            (
                one.method,
                one.ndcg,
                f"{decimal(one.ci['ndcg'].low, 3)} – {decimal(one.ci['ndcg'].high, 3)}",
                *(getattr(one, name) for name in _MEASURES),
            )
            for one in measured
        ]
        yield ""
        yield title
        measures = [translate("Measure", text) for text in _MEASURES.values()]
        if currency:
            measures[list(_MEASURES).index("revenue")] += f" ({currency})"
        yield from table(rows, (translate("Commands", "method"), f"NDCG@{done.top}", "95 %", *measures))
    if done.curve:
        yield ""
        yield translate("Commands", "By history ({method}):").format(method=CURVE_METHOD)
        points = [
            (grouped(round(one.days)), grouped(one.lines), one.ndcg,
             f"{decimal(one.ci['ndcg'].low, 3)} – {decimal(one.ci['ndcg'].high, 3)}", one.hit_rate)
            for one in done.curve
        ]  # fmt: skip
        heading = (translate("Commands", "days"), translate("Commands", "lines"), f"NDCG@{done.top}", "95 %",
                   translate("Measure", "hit rate"))  # fmt: skip
        yield from table(points, heading)


def verdict(validation: Mapping[str, float | int | str]) -> str:
    """Return what a model's validation says, in a merchant's words."""
    if "hit_rate" not in validation:
        return translate("Commands", "There are too few returning customers to test the lists on.")
    figures = {name: float(value) for name, value in validation.items()}
    own, theirs = (round(figures.get(name, 0) * 100) for name in ("hit_rate", "bestsellers_hit_rate"))
    if "bestsellers_hit_rate" in figures:
        told = translate(
            "Commands",
            "Of 100 customers who came back in the last {days} days, {own} bought something new from their list of "
            "ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).",
        )
    else:
        told = translate(
            "Commands",
            "Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten "
            "(tested on {customers} customers).",
        )
    days, customers = grouped(round(figures["days"])), grouped(figures["customers"])
    return told.format(days=days, own=own, theirs=theirs, customers=customers)


def list_text(block: ListTable) -> Iterator[str]:
    """Yield lists for people to read."""
    starts = [*block.list_starts().tolist(), len(block)]
    for begin, end in pairwise(starts):
        name = block.customer_name[begin] or ""
        title = (
            translate("Commands", "new for {customer}")
            if block.list[begin] == lists.NEW
            else translate("Commands", "to buy again: {customer}")
        )
        kind = "" if block.kind[begin] == "personal" else f" ({block.kind[begin]})"
        yield title.format(customer=f"{block.customer_id[begin]} {name}").rstrip() + kind
        for row in range(begin, end):
            yield f"  {block.rank[row]:>3}  {block.product_id[row]:<12}  {block.product_name[row]}"


def without_text(customers: Sequence[str]) -> Iterator[str]:
    """Yield, for people to read, for whom there is nothing to offer."""
    if customers:
        yield translate("Commands", "There is nothing to offer to {customers}.").format(customers=quoted(customers))


def explain_text(why: lists.Explanation) -> Iterator[str]:
    """Yield the reasons for people to read: what counts most, for and against, and the rest as one sum."""
    head = translate("Commands", "{product} for {customer}: score {score}, rank {rank}")
    yield head.format(product=why.product, customer=why.customer, score=decimal(why.score, 3), rank=why.rank)
    if lead := because(why):
        yield "  " + lead
    if why.baseline > 0:
        yield _share(why.baseline, translate("Commands", "selling fast now (the same for everybody)"))
    elif why.baseline:
        yield _share(why.baseline, translate("Commands", "selling slowly now (the same for everybody)"))
    reasons = [share for share in why.shares if share.share > 0][:_SHOWN_FOR]
    against = [share for share in why.shares if share.share < 0][-_SHOWN_AGAINST:]
    yield from (_share(share.share, share.name) for share in reasons)
    speaks = translate("Commands", "{name} (speaks against)")
    yield from (_share(share.share, speaks.format(name=share.name)) for share in reversed(against))
    shown = [*reasons, *against]
    if len(shown) < len(why.shares):
        rest = sum(share.share for share in why.shares) - sum(share.share for share in shown)
        yield _share(rest, translate("Commands", "%Ln other purchases", "", len(why.shares) - len(shown)))
    if why.too_early:
        yield "  " + lists.too_early_for_similar()
    for near in why.similar:
        told = translate(
            "Commands", "similar: {name} ({similarity}; %Ln customers bought both)", "", near.bought_together
        )
        yield "  " + told.format(name=near.name, similarity=decimal(near.similarity, 2))


def _share(share: float, name: str) -> str:
    """Return a reason's line; a sign stands before every share."""
    sign = "-" if share < 0 else "+"
    return f"  {sign + decimal(abs(share), 3):>8}  {name}"
