"""What was trained, and how it did in a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from recsys_desktop.cli.output import table
from recsys_desktop.jobs import lists
from recsys_desktop.jobs.evaluating import CURVE_METHOD
from recsys_desktop.jobs.evaluating import verdict as evaluation_verdict
from recsys_desktop.jobs.proof import Evaluation
from recsys_desktop.jobs.training import Trained
from recsys_desktop.language import decimal, grouped, mark, translate
from recsys_desktop.learning.artefacts import NO_CUSTOMERS, TOO_FEW_RETURNED

_MEASURES = {
    "recall": mark("Measure", "recall"),
    "hit_rate": mark("Measure", "hit rate"),
    "revenue": mark("Measure", "revenue"),
    "coverage": mark("Measure", "coverage"),
    "bestseller_share": mark("Measure", "bestseller share"),
    "new_share": mark("Measure", "new share"),
}
"""What a test shows of each method, and its names."""


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
