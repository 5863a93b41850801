"""The honest test as a job: methods train on what lies before a cut and are judged on what was bought after it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.training import purchases_of
from recsys_desktop.learning.again import Again, AgainWindow
from recsys_desktop.learning.artefacts import Parameters, read_training
from recsys_desktop.learning.demand import recent_lines
from recsys_desktop.learning.evaluation import Judge, Measured
from recsys_desktop.learning.methods import METHODS
from recsys_desktop.learning.process import train_in_process
from recsys_desktop.learning.protocol import Relevant, Window, split
from recsys_desktop.learning.purchases import Ints, Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import Validation
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Purchases as SalesLines

WEEKS = 4.0
BESTSELLERS, BUY_AGAIN, FREQUENCY = "bestsellers", "buy-again", "decayed-frequency"
_FEWEST = 20
_EVERYBODY = 2**31


@dataclass(frozen=True)
class EvaluateOptions:
    """What is wanted of a test.

    Attributes:
        methods: The methods; bestsellers always stand beside them.
        weeks: How many of the last weeks are the test; None for four, or a quarter of a shorter history.
        top: Length of the lists.
        training: How the methods train; the method named there does not count.
    """

    methods: tuple[str, ...] = ("auto",)
    weeks: float | None = None
    top: int = 10
    training: TrainingOptions = field(default_factory=TrainingOptions)


@dataclass(frozen=True)
class Evaluation:
    """What came of it.

    Attributes:
        cut: The day of the cut, in days since 1970.
        top: Length of the lists.
        customers: Customers judged by *new for you*.
        again_customers: Customers judged by *buy again*.
        new: The measures of *new for you*, bestsellers last.
        again: The measures of *buy again*: as tuned, by plain decayed frequency, and by what sells best.
        trained: The method that each wanted one came to; ``auto`` chooses.
    """

    cut: float
    top: int
    customers: int
    again_customers: int
    new: tuple[Measured, ...]
    again: tuple[Measured, ...]
    trained: Mapping[str, str]


def evaluate(shop: Shop, options: EvaluateOptions, progress: Progress) -> Evaluation:
    """Test methods on the shop's own last weeks; nothing of the shop changes.

    Raises:
        Refused: If there are no sales, too few customers came back, or a method cannot learn from these sales.
        Cancelled: If it was cancelled.
        Failed: If the machine could not do it.
    """
    lines = shop.ledger.purchases()
    purchases = purchases_of(lines, shop.ledger.products())
    if not len(purchases):
        raise Refused("no-sales", "No sale in this shop has a customer, so there is nobody to test the lists on.")
    window = _window(purchases, options.weeks)
    validation = Validation(window, seed=options.training.seed, most=_EVERYBODY)
    wanted = (*(name for name in options.methods if name != BESTSELLERS), BESTSELLERS)
    found = {method: _trained(validation, method, options, progress) for method in wanted}
    progress.report("Judging the lists")
    judge = Judge(window, window.new, _money(lines, purchases, window, window.new), seed=options.training.seed)
    new = judge.judge({method: one.lists for method, one in found.items()}, baseline=BESTSELLERS)
    again = _again(window, _money(lines, purchases, window, window.again), found[BESTSELLERS].parameters, options)
    trained = {method: one.method for method, one in found.items()}
    return Evaluation(window.cut, options.top, len(window.new), len(window.again), tuple(new), again, trained)


class _Found(NamedTuple):
    """What a method came to: its name, its constants and the judged customers' lists."""

    method: str
    parameters: Parameters
    lists: Ints


def _window(purchases: Purchases, weeks: float | None) -> Window:
    span = purchases.end - float(purchases.day.min())
    days = min(7 * WEEKS, span / 4) if weeks is None else 7 * weeks
    if days >= span:
        raise Refused(
            "too-young",
            f"The sales cover {span:,.0f} days: there is nothing to learn from before the last {days:,.0f}.",
        )
    window = split(purchases, cut=purchases.end - days, end=float(np.nextafter(purchases.end, np.inf)))
    if len(window.new) < _FEWEST:
        raise Refused(
            "too-few-customers",
            f"Only {len(window.new)} customers came back in the last {days:,.0f} days and bought something new; a test "
            f"needs {_FEWEST}. Test more weeks, or import more sales.",
        )
    return window


def _trained(validation: Validation, method: str, options: EvaluateOptions, progress: Progress) -> _Found:
    window = validation.window
    with tempfile.TemporaryDirectory(prefix="recsys-desktop-") as folder:
        best = train_in_process(window.before, replace(options.training, method=method), Path(folder), progress)
        training = read_training(best)
        parameters, load = training.parameters, METHODS[training.method].load
        if load is None:
            lists = validation.bestseller_lists(float(parameters["bestseller_days"]), options.top)
        else:
            taste = load(best, parameters, np.arange(window.before.products, dtype=np.int32))
            (lists,) = validation.lists_of(taste, [float(parameters["demand_weight"])], options.top)
    return _Found(training.method, parameters, lists)


def _again(
    window: Window, money: NDArray[np.float64], parameters: Parameters, options: EvaluateOptions
) -> tuple[Measured, ...]:
    if not len(window.again):
        return ()
    seed, top = options.training.seed, options.top
    people = AgainWindow(window, seed=seed, most=_EVERYBODY)
    sold = recent_lines(window.before, float(parameters["bestseller_days"])).astype(np.float64)
    lists = {
        BUY_AGAIN: people.lists(Again.from_parameters(parameters), top),
        FREQUENCY: people.lists(Again(), top),
        BESTSELLERS: people.ranked(sold[people.column], top),
    }
    return tuple(Judge(window, window.again, money, seed=seed).judge(lists, baseline=FREQUENCY))


def _money(lines: SalesLines, purchases: Purchases, window: Window, relevant: Relevant) -> NDArray[np.float64]:
    """Return what each judged customer spent on each product after the cut, as ``relevant.product``."""
    spent = lines.quantity.astype(np.float64) * np.nan_to_num(lines.price.astype(np.float64))
    customers = window.customers[np.repeat(relevant.customers, np.diff(relevant.indptr))].astype(np.int64)
    wanted = customers * purchases.products + window.products[relevant.product]
    after = purchases.day >= window.cut
    keys = purchases.customer[after].astype(np.int64) * purchases.products + purchases.product[after]
    at = np.searchsorted(wanted, keys).clip(max=max(len(wanted) - 1, 0))
    hit = wanted[at] == keys if len(wanted) else np.zeros(len(keys), bool)
    return np.asarray(np.bincount(at[hit], weights=spent[after][hit], minlength=len(wanted)), np.float64)


def verdict(evaluation: Evaluation) -> str:
    """Return what the test says of the best method, in one sentence."""
    *methods, bestsellers = evaluation.new
    theirs = round(100 * bestsellers.hit_rate)
    if not methods:
        ten = f"a list of {evaluation.top} bestsellers"
        return f"Of 100 customers who came back, {theirs} bought something new from {ten}."
    best = max(methods, key=lambda one: one.ndcg)
    gap, own = best.beside["hit_rate"], round(100 * best.hit_rate)
    told = (
        f"Of 100 customers who came back, {own} bought something new from their list of {evaluation.top} "
        f"({best.method}); a bestseller list would have caught {theirs}"
    )
    if gap.low > 0:
        return (
            f"{told}, and that the personal lists do better is sure ({100 * gap.low:.1f} to {100 * gap.high:.1f} more)."
        )
    if gap.high < 0:
        return f"{told}: the bestsellers did better, and that is sure."
    return f"{told}: these customers cannot tell them apart."
