"""How well a model's lists did on the shop's last weeks, beside bestsellers, and how sure that is.

Shares are means over customers; their intervals hold the middle 95 % of 1,000 resamples of the customers, drawn with
replacement (Efron 1979). Model and bestsellers are judged on the same customers, and each resample takes both
judgements of a customer together: so the interval of the difference knows that some customers are easy for both.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.protocol import Window, hits_of
from recsys_desktop.learning.purchases import Ints, Offsets, Purchases
from recsys_desktop.learning.validation import LENGTH, LONGEST, Validation

REPORT = "report.json"
LENGTHS = (1, 3, 5, 8, LENGTH, LONGEST)
"""The lengths at which lists are judged."""

HISTORIES: tuple[tuple[int, int | None], ...] = ((1, 2), (3, 5), (6, 15), (16, None))
"""Groups of customers by their orders before the test, (least, most)."""

NEW_DAYS = 28.0
"""A product is new for so many days after its first sale."""

RESAMPLES = 1_000
_CONFIDENCE = (2.5, 97.5)

Hits = NDArray[np.bool_]


@dataclass(frozen=True)
class Share:
    """A share and how sure it is.

    Attributes:
        value: The share, 0 … 1; a difference of two of them, -1 … 1.
        low: Lower end of its 95 % interval.
        high: Upper end.
    """

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Comparison:
    """Customers who bought something from their list, as shares of all judged ones.

    Attributes:
        model: With the model's lists.
        bestsellers: With the bestsellers of the last days before the test, less what each customer had.
        difference: The former less the latter, customer by customer.
    """

    model: Share
    bestsellers: Share
    difference: Share


@dataclass(frozen=True)
class AtLength:
    """The comparison of lists of one length."""

    length: int
    comparison: Comparison


@dataclass(frozen=True)
class WithHistory:
    """The comparison for customers who had bought so much before.

    Attributes:
        least: Fewest orders before the test.
        most: Most orders, None without a limit.
        customers: How many customers these are.
        comparison: Of their lists of ten.
    """

    least: int
    most: int | None
    customers: int
    comparison: Comparison


@dataclass(frozen=True)
class Contents:
    """What the judged lists of ten are made of.

    Attributes:
        products: Products that could be offered.
        shown: How many of them are on at least one list.
        shown_bestsellers: The same for the lists of bestsellers.
        fresh: Share of the places on the lists that hold a product first sold in the last :data:`NEW_DAYS`.
        fresh_bestsellers: The same for the lists of bestsellers.
    """

    products: int
    shown: int
    shown_bestsellers: int
    fresh: float
    fresh_bestsellers: float


@dataclass(frozen=True)
class Report:
    """The test of one model on the shop's own last sales, which it had not learned from.

    Attributes:
        since: First day of the tested sales, in days since 1970.
        until: Last day.
        bestseller_days: The bestsellers are those of so many days before the test.
        customers: Customers judged: they came back and bought something for the first time.
        newcomers: Customers who came for the first time; they have no personal list.
        overall: Lists of ten.
        by_length: For each of :data:`LENGTHS`.
        by_history: For each of :data:`HISTORIES` that has customers.
        contents: What the lists are made of.
    """

    since: float
    until: float
    bestseller_days: float
    customers: int
    newcomers: int
    overall: Comparison
    by_length: tuple[AtLength, ...]
    by_history: tuple[WithHistory, ...]
    contents: Contents


class Reporter:
    """Makes reports of one window; what they share is prepared once, in some hundredths of a second.

    Args:
        validation: The window.
        purchases: What the window was split from.
        seed: Seeds the resamples.
        days: The bestsellers are those of so many days before the test.
    """

    def __init__(self, validation: Validation, purchases: Purchases, *, seed: int, days: float = RECENT_DAYS) -> None:
        self._validation, self._seed, self._days = validation, seed, days
        window, relevant = validation.window, validation.relevant
        self._bestsellers = validation.bestseller_lists(days, LONGEST)
        self._bestseller_hits = _at_lengths(self._bestsellers, validation)
        self._orders = orders_before(window, relevant.customers)
        self._newcomers = newcomers(purchases, window)
        self._fresh = first_sold(window) > window.before.end - NEW_DAYS

    def report(self, lists: Ints) -> Report:
        """Return the report of these lists.

        Args:
            lists: The judged customers' lists, (b, LONGEST) int32.
        """
        window = self._validation.window
        model, rng = _at_lengths(lists, self._validation), np.random.default_rng(self._seed)
        by_length = tuple(
            AtLength(length, compare(model[length], self._bestseller_hits[length], rng)) for length in LENGTHS
        )
        return Report(
            since=float(window.cut),
            until=float(window.cut + window.days),
            bestseller_days=self._days,
            customers=len(lists),
            newcomers=self._newcomers,
            overall=next(one.comparison for one in by_length if one.length == LENGTH),
            by_length=by_length,
            by_history=self._by_history(model[LENGTH], rng),
            contents=self._contents(lists[:, :LENGTH]),
        )

    def _by_history(self, model: Hits, rng: np.random.Generator) -> tuple[WithHistory, ...]:
        groups = []
        for least, most in HISTORIES:
            inside = (self._orders >= least) & (self._orders <= (np.inf if most is None else most))
            if inside.any():
                compared = compare(model[inside], self._bestseller_hits[LENGTH][inside], rng)
                groups.append(WithHistory(least, most, int(inside.sum()), compared))
        return tuple(groups)

    def _contents(self, lists: Ints) -> Contents:
        bestsellers = self._bestsellers[:, :LENGTH]
        return Contents(
            products=self._validation.window.before.products,
            shown=len(np.unique(lists)),
            shown_bestsellers=len(np.unique(bestsellers)),
            fresh=float(self._fresh[lists].mean()),
            fresh_bestsellers=float(self._fresh[bestsellers].mean()),
        )


def _at_lengths(lists: Ints, validation: Validation) -> dict[int, Hits]:
    """Return whether each customer bought from the list at each length."""
    found = hits_of(lists, validation.relevant, validation.window.before.products)
    return {length: np.asarray(found[:, :length].any(axis=1)) for length in LENGTHS}


def compare(model: Hits, bestsellers: Hits, rng: np.random.Generator) -> Comparison:
    """Compare two judgements of the same customers.

    A customer is one of four kinds (bought from both lists, from one, from the other, from none), and the shares
    depend on the counts of these kinds only. So resampling b customers is a draw from the multinomial distribution
    of b and the kinds' shares, the same in distribution as drawing customers one by one.

    Args:
        model: Whether each customer bought from the model's list, (b,) with b > 0.
        bestsellers: The same for the list of bestsellers.
        rng: Draws the resamples.
    """
    count = len(model)
    kinds = np.bincount(2 * model + bestsellers, minlength=4)
    none, other, own, both = (rng.multinomial(count, kinds / count, size=RESAMPLES) / count).T
    del none
    values = (float(model.mean()), float(bestsellers.mean()))
    return Comparison(
        model=_share(values[0], own + both),
        bestsellers=_share(values[1], other + both),
        difference=_share(values[0] - values[1], own - other),
    )


def _share(value: float, drawn: NDArray[np.float64]) -> Share:
    low, high = np.percentile(drawn, _CONFIDENCE)
    return Share(value, float(low), float(high))


def orders_before(window: Window, customers: Ints) -> Offsets:
    """Return how many orders some customers made before the cut, (b,) int64."""
    before = window.before
    wanted = np.zeros(before.customers, bool)
    wanted[customers] = True
    lines = wanted[before.customer]
    size = int(before.order.max(initial=-1)) + 1
    distinct = np.unique(before.customer[lines].astype(np.int64) * size + before.order[lines])
    return np.bincount(distinct // max(size, 1), minlength=before.customers)[customers]


def newcomers(purchases: Purchases, window: Window) -> int:
    """Return how many customers came for the first time in the tested weeks."""
    days = purchases.day
    seen = np.bincount(purchases.customer[days < window.cut], minlength=purchases.customers)
    inside = (days >= window.cut) & (days < window.cut + window.days)
    came = np.bincount(purchases.customer[inside], minlength=purchases.customers)
    return int(((came > 0) & (seen == 0)).sum())


def first_sold(window: Window) -> NDArray[np.float64]:
    """Return the day of each product's first sale before the cut, (before.products,)."""
    first = np.full(window.before.products, np.inf)
    np.minimum.at(first, window.before.product, window.before.day)
    return first


def write_report(folder: Path, report: Report) -> None:
    """Write ``report.json`` beside a model."""
    text = json.dumps(asdict(report), indent=1, ensure_ascii=False, allow_nan=False)
    (folder / REPORT).write_text(text, encoding="utf-8")


def read_report(folder: Path) -> Report | None:
    """Read a model's ``report.json``; None where it has none, or one of a form that is no longer written."""
    try:
        plain = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        return Report(
            **plain
            | {
                "overall": _comparison(plain["overall"]),
                "by_length": tuple(
                    AtLength(one["length"], _comparison(one["comparison"])) for one in plain["by_length"]
                ),
                "by_history": tuple(
                    WithHistory(**one | {"comparison": _comparison(one["comparison"])}) for one in plain["by_history"]
                ),
                "contents": Contents(**plain["contents"]),
            }
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _comparison(plain: dict[str, Any]) -> Comparison:
    return Comparison(**{name: Share(**share) for name, share in plain.items()})
