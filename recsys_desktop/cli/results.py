"""What results look like: the objects of ``--json``, and the lines that people read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from itertools import pairwise
from typing import Any

import numpy as np

from recsys_desktop.cli.output import counted, table
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs import lists
from recsys_desktop.jobs.evaluating import CURVE_METHOD
from recsys_desktop.jobs.evaluating import verdict as evaluation_verdict
from recsys_desktop.jobs.importing import Imported
from recsys_desktop.jobs.proof import Evaluation
from recsys_desktop.jobs.training import Trained

_SHOWN_REJECTED = 5
_SHOWN_FOR = 6
_SHOWN_AGAINST = 2
_SHOWN_MEASURES = ("recall", "hit_rate", "revenue", "coverage", "bestseller_share", "new_share")


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
        "service": sales.service,
        "anonymous": batch.anonymous if batch else sales.anonymous,
        "other": dict(sales.other),
        "statuses": {bucket: dict(words) for bucket, words in sales.statuses.items()},
        "rejected": [asdict(one) for one in sales.rejected],
        "orders": sales.orders,
        "customers": sales.customers,
        "products": sales.products,
        "first_date": date_text(sales.first),
        "last_date": date_text(sales.last),
        "warnings": [asdict(note) for note in done.warnings],
        "questions": [asdict(question) for question in sales.questions],
    }


def import_text(done: Imported) -> Iterator[str]:
    """Yield what people read of one import."""
    told = import_result(done)
    yield f"{told['file']}: {told['rows']:,} rows, read as “{told['layout']}”"
    named = [
        ("sales lines added" if done.batch else "sales lines (nothing stored)", told["added"]),
        ("already here", told["duplicates"]),
        ("returns", told["returns"]),
        ("of cancelled orders", told["cancelled"]),
        ("postage, fees and the like", told["service"]),
        *((f"left out: {name}", count) for name, count in told["other"].items()),
        ("could not be read", len(told["rejected"])),
    ]
    for name, count in named:
        if count or name.startswith("sales lines"):
            yield f"  {count:>12,}  {name}"
    for bucket, title in (("kept", "kept"), ("cancelled", "left out"), ("returns", "given back")):
        words = told["statuses"].get(bucket)
        if words:
            yield f"  status {title}: " + ", ".join(f"{word} {count:,}" for word, count in words.items())
    yield "  " + ", ".join(counted(told[name], name[:-1]) for name in ("orders", "customers", "products"))
    for rejected in told["rejected"][:_SHOWN_REJECTED]:
        yield f"  line {rejected['line']:,}: {rejected['reason']}: {rejected['text'][:80]}"
    messages = [note.message for note in done.warnings] + [question.message for question in done.sales.questions]
    yield from (f"  · {message}" for message in messages)


def date_text(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601."""
    return moment.isoformat() if moment else None


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
    }


def train_text(done: Trained) -> Iterator[str]:
    """Yield what people read of a training."""
    entry = done.entry
    yield f"Model {entry.id} ({entry.method}), learned from {entry.lines:,} sales lines in {entry.seconds:.0f} s."
    yield verdict(entry.validation)


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
        "verdict": evaluation_verdict(done),
    }


def evaluate_text(done: Evaluation) -> Iterator[str]:
    """Yield what people read of a test."""
    yield evaluation_verdict(done)
    for title, customers, measured in (
        ("New for you", done.customers, done.new),
        ("Buy again", done.again_customers, done.again),
    ):
        rows = [
            (
                one.method,
                one.ndcg,
                f"{one.ci['ndcg'].low:.3f} – {one.ci['ndcg'].high:.3f}",
                *(getattr(one, name) for name in _SHOWN_MEASURES),
            )
            for one in measured
        ]
        yield ""
        yield f"{title}, {counted(customers, 'customer')}:"
        yield from table(
            rows, ("method", f"NDCG@{done.top}", "95 %", *(name.replace("_", " ") for name in _SHOWN_MEASURES))
        )
    if done.curve:
        yield ""
        yield f"By history ({CURVE_METHOD}):"
        points = [
            (f"{one.days:,.0f}", f"{one.lines:,}", one.ndcg, f"{one.ci['ndcg'].low:.3f} – {one.ci['ndcg'].high:.3f}",
             one.hit_rate)
            for one in done.curve
        ]  # fmt: skip
        yield from table(points, ("days", "lines", f"NDCG@{done.top}", "95 %", "hit rate"))


def verdict(validation: Mapping[str, float | int | str]) -> str:
    """Return what a model's validation says, in a merchant's words."""
    if "hit_rate" not in validation:
        return "There are too few returning customers to test the lists on."
    figures = {name: float(value) for name, value in validation.items()}
    own, theirs = (round(figures.get(name, 0) * 100) for name in ("hit_rate", "bestsellers_hit_rate"))
    told = (
        f"Of 100 customers who came back in the last {figures['days']:.0f} days, {own} bought something new from "
        f"their list of ten"
    )
    if "bestsellers_hit_rate" in figures:
        told += f"; a list of bestsellers would have caught {theirs}"
    return f"{told} (tested on {figures['customers']:,.0f} customers)."


def list_text(block: ListTable) -> Iterator[str]:
    """Yield lists for people to read."""
    starts = [*block.list_starts().tolist(), len(block)]
    for begin, end in pairwise(starts):
        name = block.customer_name[begin] or ""
        title = "new for" if block.list[begin] == lists.NEW else "to buy again:"
        kind = "" if block.kind[begin] == "personal" else f" ({block.kind[begin]})"
        yield f"{title} {block.customer_id[begin]} {name}".rstrip() + kind
        for row in range(begin, end):
            yield f"  {block.rank[row]:>3}  {block.product_id[row]:<12}  {block.product_name[row]}"


def explain_text(why: lists.Explanation) -> Iterator[str]:
    """Yield the reasons for people to read: what counts most, for and against, and the rest as one sum."""
    yield f"{why.product} for {why.customer}: score {why.score:.3f}, rank {why.rank}"
    if why.baseline:
        pace = "fast" if why.baseline > 0 else "slowly"
        yield f"  {why.baseline:>+8.3f}  selling {pace} now (the same for everybody)"
    reasons = [share for share in why.shares if share.share > 0][:_SHOWN_FOR]
    against = [share for share in why.shares if share.share < 0][-_SHOWN_AGAINST:]
    yield from (f"  {share.share:>+8.3f}  {share.name}" for share in reasons)
    yield from (f"  {share.share:>+8.3f}  {share.name} (speaks against)" for share in reversed(against))
    shown = [*reasons, *against]
    if len(shown) < len(why.shares):
        rest = sum(share.share for share in why.shares) - sum(share.share for share in shown)
        yield f"  {rest:>+8.3f}  {counted(len(why.shares) - len(shown), 'other purchase')}"
    for near in why.similar:
        yield f"  similar: {near.name} ({near.similarity:.2f}; {near.bought_together:,} customers bought both)"
