"""The honest test as a job: methods train on what lies before a cut and are judged on what was bought after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.jobs.proof import AtHistory, Evaluation, Proof, keep
from recsys_desktop.jobs.training import purchases_of
from recsys_desktop.language import decimal, grouped, translate
from recsys_desktop.learning.again import Again, AgainWindow
from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.demand import recent_lines
from recsys_desktop.learning.evaluation import Judge, Measured
from recsys_desktop.learning.protocol import Relevant, Window, split
from recsys_desktop.learning.purchases import Ints, Purchases
from recsys_desktop.learning.rehearsal import EVERYBODY, Part, Rehearsed, lists_of_parts, parts_of, rehearse
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import LONGEST, Validation
from recsys_desktop.progress import Parts, Progress
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Purchases as SalesLines

WEEKS = 4.0
BESTSELLERS, BUY_AGAIN, FREQUENCY = "bestsellers", "buy-again", "decayed-frequency"
CURVE_METHOD, _CURVE_BUDGET = "item-neighbours", 5.0
"""What a learning curve is drawn with: it learns in seconds."""

_FEWEST = 20
_FEW_LINES = 100_000
"""In so few sales it is counted at once whether a test is possible; in more, some customers have come back."""
_QUICK = 0.1
"""How long bestsellers and a part of the learning curve take, beside a method that is tuned."""


@dataclass(frozen=True)
class EvaluateOptions:
    """What is wanted of a test.

    Attributes:
        methods: The methods; bestsellers always stand beside them.
        weeks: How many of the last weeks are the test; None for four, or a quarter of a shorter history.
        top: Length of the lists.
        training: How the methods train; the method named there does not count.
        learning_curve: Whether to see, too, what less history would have brought.
    """

    methods: tuple[str, ...] = ("auto",)
    weeks: float | None = None
    top: int = 10
    training: TrainingOptions = field(default_factory=TrainingOptions)
    learning_curve: bool = False


def evaluate_and_keep(shop: Shop, options: EvaluateOptions, progress: Progress) -> Proof:
    """Test methods on the shop's own last weeks, and keep what came of it in the shop's folder.

    Raises:
        Problem: As :func:`evaluate`.
    """
    fingerprint, model = shop.ledger.totals().fingerprint, shop.shelf.active()
    done = evaluate(shop, options, progress)
    proof = Proof(datetime.now(UTC), fingerprint, None if model is None else model.id, done)
    try:
        keep(shop.folder, proof)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "keeping the test")) from error
    return proof


def evaluate(shop: Shop, options: EvaluateOptions, progress: Progress) -> Evaluation:
    """Test methods on the shop's own last weeks; nothing of the shop changes.

    Raises:
        Refused: If there are no sales, too few customers came back, or a method cannot learn from these sales.
        Cancelled: If it was cancelled.
        Failed: If the machine could not do it.
    """
    lines = shop.ledger.purchases()
    purchases = purchases_of(lines, shop.ledger.products())
    window = _window(purchases, options.weeks)
    parts = parts_of(window) if options.learning_curve else []
    wanted = (*(name for name in options.methods if name != BESTSELLERS), BESTSELLERS)
    course = Parts(progress, [*(_QUICK if name == BESTSELLERS else 1.0 for name in wanted), *[_QUICK] * len(parts)])
    length = max(LONGEST, options.top)
    found, left_out = _rehearsed(window, wanted, options, length, course)
    cheap = replace(options.training, method=CURVE_METHOD, budget=min(options.training.budget, _CURVE_BUDGET))
    shorter = lists_of_parts(parts, cheap, length, course)
    progress.report(translate("Progress", "Judging the lists"))
    seed, top = options.training.seed, options.top
    judge = Judge(window, window.new, _money(lines, purchases, window, window.new), seed=seed, top=top)
    again = _again(window, _money(lines, purchases, window, window.again), found[BESTSELLERS].parameters, options)
    return Evaluation(
        cut=window.cut,
        days=window.days,
        top=top,
        customers=len(window.new),
        again_customers=len(window.again),
        new=_new(judge, found),
        again=again,
        trained={method: one.method for method, one in found.items()},
        curve=_curve(judge, parts, shorter),
        left_out=left_out,
    )


def untestable(shop: Shop, choices: Sequence[float | None]) -> dict[float | None, str]:
    """Return which tests would be refused, and why.

    Args:
        shop: The shop.
        choices: Of how many of the last weeks, as :attr:`EvaluateOptions.weeks`.
    """
    totals = shop.ledger.totals()
    if totals.lines - totals.anonymous > _FEW_LINES:
        return {}
    purchases = purchases_of(shop.ledger.purchases(), shop.ledger.products())
    refused: dict[float | None, str] = {}
    for weeks in choices:
        try:
            _window(purchases, weeks)
        except Refused as problem:
            refused[weeks] = problem.message
    return refused


def _rehearsed(
    window: Window, wanted: Sequence[str], options: EvaluateOptions, length: int, course: Parts
) -> tuple[dict[str, Rehearsed], dict[str, str]]:
    """Return what the methods came to, and why others cannot learn from these sales; bestsellers always can."""
    validation = Validation(window, seed=options.training.seed, most=EVERYBODY)
    found: dict[str, Rehearsed] = {}
    refused: dict[str, Refused] = {}
    for number, method in enumerate(wanted, start=1):
        line = course.begin(translate("Jobs", "Method {number} of {count}").format(number=number, count=len(wanted)))
        try:
            found[method] = rehearse(validation, replace(options.training, method=method), length, line)
        except Refused as problem:
            refused[method] = problem
        if len(refused) == len(wanted) - 1 > 0:
            raise next(iter(refused.values()))
    return found, {method: problem.message for method, problem in refused.items()}


def _window(purchases: Purchases, weeks: float | None) -> Window:
    if not len(purchases):
        raise Refused(
            "no-sales",
            translate("Jobs", "No sale in this shop has a customer, so there is nobody to test the lists on."),
        )
    span = purchases.end - float(purchases.day.min())
    days = min(7 * WEEKS, span / 4) if weeks is None else 7 * weeks
    if days >= span:
        raise Refused(
            "too-young",
            translate(
                "Jobs", "The sales cover {span} days: there is nothing to learn from before the last {days}."
            ).format(span=grouped(span), days=grouped(days)),
        )
    window = split(purchases, cut=purchases.end - days, end=float(np.nextafter(purchases.end, np.inf)))
    if len(window.new) < _FEWEST:
        raise Refused(
            "too-few-customers",
            translate(
                "Jobs",
                "Only {count} customers came back in the last {days} days and bought something new; a test needs "
                "{fewest}. Test more weeks, or import more sales.",
            ).format(count=len(window.new), days=grouped(days), fewest=_FEWEST),
        )
    return window


def _new(judge: Judge, found: Mapping[str, Rehearsed]) -> tuple[Measured, ...]:
    return tuple(judge.judge({method: one.lists for method, one in found.items()}, baseline=BESTSELLERS))


def _curve(judge: Judge, parts: Sequence[Part], lists: Sequence[Ints]) -> tuple[AtHistory, ...]:
    if not parts:
        return ()
    named = {str(number): one for number, one in enumerate(lists)}
    measured = judge.judge(named, baseline=str(len(lists) - 1))
    return tuple(
        AtHistory(part.days, part.lines, int(part.known.sum()), one.ndcg, one.hit_rate, one.ci)
        for part, one in zip(parts, measured, strict=True)
    )


def _again(
    window: Window, money: NDArray[np.float64], parameters: Parameters, options: EvaluateOptions
) -> tuple[Measured, ...]:
    if not len(window.again):
        return ()
    seed, top = options.training.seed, options.top
    people, length = AgainWindow(window, seed=seed, most=EVERYBODY), max(LONGEST, top)
    sold = recent_lines(window.before, float(parameters["bestseller_days"])).astype(np.float64)
    lists = {
        BUY_AGAIN: people.lists(Again.from_parameters(parameters), length),
        FREQUENCY: people.lists(Again(), length),
        BESTSELLERS: people.ranked(sold[people.column], length),
    }
    return tuple(Judge(window, window.again, money, seed=seed, top=top).judge(lists, baseline=FREQUENCY))


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
    top = evaluation.top
    if not methods:
        told = translate(
            "Jobs", "Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers."
        )
        return told.format(theirs=theirs, top=top)
    best = max(methods, key=lambda one: one.ndcg)
    gap, own = best.beside["hit_rate"], round(100 * best.hit_rate)
    told = translate(
        "Jobs",
        "Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); "
        "a bestseller list would have caught {theirs}{how_sure}",
    )
    if gap.low > 0:
        sure = translate(
            "Jobs", ", and that the personal lists do better is sure ({least} to {most} more).", "how_sure"
        ).format(least=decimal(100 * gap.low, 1), most=decimal(100 * gap.high, 1))
    elif gap.high < 0:
        sure = translate("Jobs", ": the bestsellers did better, and that is sure.", "how_sure")
    else:
        sure = translate("Jobs", ": these customers cannot tell them apart.", "how_sure")
    return told.format(own=own, top=top, method=best.method, theirs=theirs, how_sure=sure)
