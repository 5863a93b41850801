"""What is said of a test on the last weeks, the same in the window and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.methods import Methods
from recsys_desktop.desktop.reporting.wording import Bar, Headline, Wording, in_100
from recsys_desktop.jobs.report import day_of
from recsys_desktop.language import listed
from recsys_desktop.learning.report import Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recsys_desktop.jobs.proof import Evaluation, Proof
    from recsys_desktop.learning.bootstrap import Interval
    from recsys_desktop.learning.evaluation import Measured

BESTSELLERS = "bestsellers"
_BASELINES = (BESTSELLERS, "decayed-frequency")


@dataclass(frozen=True)
class Column:
    """One measure in the table of figures.

    Attributes:
        title: Its name.
        tip: Explains it.
        values: One text for each method.
    """

    title: str
    tip: str
    values: tuple[str, ...]


def share(value: float, sure: Interval) -> Share:
    """Return a figure with its interval."""
    return Share(value, sure.low, sure.high)


def best_of(measured: Sequence[Measured]) -> Measured:
    """Return the best of the methods that are no baseline; where there is none, the first."""
    own = [one for one in measured if one.method not in _BASELINES]
    return max(own, key=lambda one: one.ndcg) if own else measured[0]


class ProofWording(QObject):
    """Puts a test into words.

    Attributes:
        plain: The words that the report of a training shares.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plain = Wording(self)
        self._methods = Methods(self)

    def name(self, method: str, evaluation: Evaluation) -> str:
        """Return what a method is called."""
        if method == "auto":
            return self.tr("Program’s choice: {method}").format(
                method=self._methods.title(evaluation.trained.get(method, method))
            )
        if method == "buy-again":
            return self.tr("Your lists, by customers’ rhythm")
        if method == "decayed-frequency":
            return self.tr("What was bought often and lately")
        return self._methods.title(method)

    def headline(self, evaluation: Evaluation) -> Headline:
        """Return the sentence that matters; it speaks of the best method."""
        best, rival = best_of(evaluation.new), evaluation.new[-1]
        if best.method == BESTSELLERS:
            sentence = self.tr("Of 100 customers who came back, {model} bought something new from the bestsellers.")
        else:
            sentence = self.tr(
                "Of 100 customers who came back, {model} bought something new from their list of {length}. "
                "A bestseller list would have caught {bestsellers}."
            )
        mark = "\0"  # the translated sentence says where the figure stands
        told = sentence.format(model=mark, length=words.whole(evaluation.top), bestsellers=in_100(rival.hit_rate))
        before, _, after = told.partition(mark)
        return Headline(before, in_100(best.hit_rate), after)

    def sure(self, evaluation: Evaluation) -> str:
        """Return which method that was, and whether the difference from the bestsellers can be trusted."""
        best = best_of(evaluation.new)
        if best.method == BESTSELLERS:
            return ""
        gap = share(best.hit_rate - evaluation.new[-1].hit_rate, best.beside["hit_rate"])
        left_out = [
            self.tr("Not tested: {method}. {reason}").format(method=self._methods.title(method), reason=reason)
            for method, reason in evaluation.left_out.items()
        ]
        best_was = self.tr("Best: {method}.").format(method=self.name(best.method, evaluation))
        return words.sentences(best_was, self.plain.how_sure(gap), self._alike(evaluation, best), *left_out)

    def _alike(self, evaluation: Evaluation, best: Measured) -> str:
        others = [one for one in evaluation.new if one.method not in (best.method, BESTSELLERS)]
        alike = [self.name(one.method, evaluation) for one in others if not one.behind["ndcg"].sure]
        if alike:
            return self.tr("About as good: {methods}.").format(methods=listed(alike))
        return self.tr("It was better than all other ways, and that is sure.") if others else ""

    def tested(self, evaluation: Evaluation) -> str:
        """Return how it was tested."""
        return self.tr(
            "Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists "
            "were made: {customers} customers who came back and bought a product for the first time."
        ).format(
            since=words.day(day_of(evaluation.cut)),
            until=words.day(day_of(evaluation.cut + evaluation.days)),
            days=words.whole(round(evaluation.days)),
            customers=words.whole(evaluation.customers),
        )

    def made(self, proof: Proof) -> str:
        """Return when it was made."""
        local = proof.made.astimezone().replace(tzinfo=None)
        return self.tr("Test of {moment}.").format(moment=words.moment(local))

    def late(self, *, sales: bool, model: bool) -> str:
        """Return what has changed since; "" where nothing has.

        Args:
            sales: Whether there are other sales now.
            model: Whether another model is in use now.
        """
        if sales:
            return self.tr("Made before your last import: test again to see how the lists do with the sales of today.")
        if model:
            return self.tr("Another model is in use since this test.")
        return ""

    def titles(self) -> tuple[str, str]:
        """Return the titles of both kinds of bars."""
        return self.tr("Customers in 100 who bought from their list"), self.tr("Order of the lists, 0 to 100 (NDCG)")

    def notes(self) -> str:
        """Return what the thin lines mean, and the order of a list."""
        return self.tr(
            "The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought "
            "stood at the top, 0 where nothing of it was on the list."
        )

    def kinds(self, evaluation: Evaluation) -> tuple[tuple[str, str], tuple[str, str]]:
        """Return the titles of both lists, and of whom they were judged."""
        return (
            (
                self.tr("New for you"),
                self.tr("What a customer had never bought before. {customers} customers.").format(
                    customers=words.whole(evaluation.customers)
                ),
            ),
            (
                self.tr("Buy again"),
                self.tr("What a customer had bought before. {customers} customers.").format(
                    customers=words.whole(evaluation.again_customers)
                ),
            ),
        )

    def bars(self, measured: Sequence[Measured], evaluation: Evaluation) -> tuple[tuple[Bar, ...], tuple[Bar, ...]]:
        """Return the bars of customers in 100, and of the order of the lists."""
        best = best_of(measured)
        hits, orders = [], []
        for one in measured:
            name, strong = self.name(one.method, evaluation), one is best
            hits.append(self.plain.bar(name, share(one.hit_rate, one.ci["hit_rate"]), strong=strong))
            order = share(one.ndcg, one.ci["ndcg"])
            figures = [words.decimal(100 * value, 1) for value in (order.value, order.low, order.high)]
            tip = self.tr("{name}: {value}, surely between {low} and {high}").format(
                name=name, value=figures[0], low=figures[1], high=figures[2]
            )
            orders.append(Bar(name, order, figures[0], strong, tip))
        return tuple(hits), tuple(orders)

    def columns(self, measured: Sequence[Measured], length: int, money: words.Money) -> tuple[Column, ...]:
        """Return the other measures, for a table."""
        spent = self.tr("What a customer spent on products of the list of {length}, on average")
        sure = self.tr("surely between {low} and {high}")
        tips = [sure.format(low=money(one.ci["revenue"].low), high=money(one.ci["revenue"].high)) for one in measured]
        return (
            Column(self.tr("Purchases caught"),
                   self.tr("How much of what these customers bought was on their list (recall)"),
                   self._percents(measured, "recall")),
            Column(self.tr("Spent per customer"),
                   "\n".join((spent.format(length=words.whole(length)), *tips)),
                   tuple(money(one.revenue) for one in measured)),
            Column(self.tr("Products shown"),
                   self.tr("How many of all products are on at least one list (coverage)"),
                   self._percents(measured, "coverage")),
            Column(self.tr("Places with all-time bestsellers"),
                   self.tr("Of all places on the lists, those with one of the best sold hundredth of the products"),
                   self._percents(measured, "bestseller_share")),
            Column(self.tr("Places with new products"),
                   self.tr("Of all places on the lists, those with a product first sold in the 28 days before"),
                   self._percents(measured, "new_share")),
        )  # fmt: skip

    def _percents(self, measured: Sequence[Measured], name: str) -> tuple[str, ...]:
        return tuple(
            self.tr("{number} %").format(number=words.decimal(100 * getattr(one, name), 1)) for one in measured
        )
