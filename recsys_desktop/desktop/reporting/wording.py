"""What the report says, the same in the window and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.jobs.report import Missing, day_of
from recsys_desktop.learning.report import NEW_DAYS, Comparison, Report, Share

_TENTH = 0.1


@dataclass(frozen=True)
class Headline:
    """The sentence that matters; its first figure stands out.

    Attributes:
        before: What stands before the figure.
        figure: The figure.
        after: What stands after it.
    """

    before: str
    figure: str
    after: str

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.before + self.figure + self.after


@dataclass(frozen=True)
class Bar:
    """One bar: a share of 100 customers.

    Attributes:
        name: Whose it is.
        share: How long it is, and how sure.
        figure: Stands at its end.
        strong: Whether it is the model's.
        tip: Says the same in words.
    """

    name: str
    share: Share
    figure: str
    strong: bool
    tip: str


@dataclass(frozen=True)
class Fact:
    """One line of what the lists are made of."""

    name: str
    value: str
    note: str
    tip: str


def in_100(share: float) -> str:
    """Return a share as customers in 100."""
    return words.whole(round(100 * share))


class Wording(QObject):
    """Puts a report into words."""

    def headline(self, report: Report) -> Headline:
        """Return the sentence that matters."""
        mark = "\0"  # the translated sentence says where the figure stands
        sentence = self.tr(
            "Of 100 customers who came back, {model} bought something from their list of ten. "
            "A list of recent bestsellers would have caught {bestsellers}."
        ).format(model=mark, bestsellers=in_100(report.overall.bestsellers.value))
        before, _, after = sentence.partition(mark)
        return Headline(before, in_100(report.overall.model.value), after)

    def tested(self, report: Report) -> str:
        """Return how it was tested."""
        return self.tr(
            "Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned "
            "nothing: {customers} customers who came back and bought a product for the first time."
        ).format(
            since=words.day(day_of(report.since)),
            until=words.day(day_of(report.until)),
            days=words.whole(round(report.until - report.since)),
            customers=words.whole(report.customers),
        )

    def how_sure(self, gap: Share) -> str:
        """Return whether the difference from the bestsellers can be trusted."""
        if gap.low <= 0 <= gap.high:
            return self.tr(
                "These customers are too few to tell them apart: the true difference may be anything from {low} fewer "
                "to {high} more in 100."
            ).format(low=in_100(-gap.low), high=in_100(gap.high))
        if gap.low > 0:
            return self.tr("The difference is sure: between {low} and {high} more in 100.").format(
                low=_amount(gap.low), high=_amount(gap.high)
            )
        return self.tr("The bestsellers were better, and that is sure: by {low} to {high} in 100.").format(
            low=_amount(-gap.high), high=_amount(-gap.low)
        )

    def caution(self) -> str:
        """Return what the figures leave out."""
        return self.tr("The model’s settings were chosen by the same weeks, which flatters it a little.")

    def bars(self, report: Report) -> tuple[Bar, ...]:
        """Return the model's bar and the bestsellers'."""
        days = words.whole(report.bestseller_days)
        named = (
            (self.tr("Your model"), report.overall.model, True),
            (self.tr("Bestsellers of the last {days} days").format(days=days), report.overall.bestsellers, False),
        )
        return tuple(self.bar(name, share, strong=strong) for name, share, strong in named)

    def bar(self, name: str, share: Share, *, strong: bool) -> Bar:
        """Return the bar of a share of customers."""
        return Bar(name, share, in_100(share.value), strong, self.spoken(name, share))

    def spoken(self, name: str, share: Share) -> str:
        """Return a share of customers and how sure it is, in words."""
        return self.tr("{name}: {value} in 100, surely between {low} and {high}").format(
            name=name, value=in_100(share.value), low=in_100(share.low), high=in_100(share.high)
        )

    def at_point(self, where: str, comparison: Comparison) -> str:
        """Return the figures at one point of a curve."""
        model = self.spoken(self.tr("Your model"), comparison.model)
        bestsellers = self.spoken(self.tr("Bestsellers"), comparison.bestsellers)
        return "\n".join((where, model, bestsellers, self.how_sure(comparison.difference)))

    def curve_names(self) -> tuple[str, str]:
        """Return what stands beside the model's curve and beside the bestsellers'."""
        return self.tr("your model"), self.tr("recent bestsellers")

    def titles(self) -> tuple[str, str, str, str]:
        """Return the titles of the parts: the bars, both curves, the facts."""
        return (
            self.tr("Customers in 100 who bought from their list"),
            self.tr("By length of the list"),
            self.tr("By how many orders came before"),
            self.tr("What the lists are made of"),
        )

    def intervals(self) -> str:
        """Return what the thin lines mean."""
        return self.tr("The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.")

    def length(self, length: int) -> str:
        """Return which lists these are."""
        return self.tr("Lists of %Ln products", "", length)

    def group(self, customers: int, orders: str) -> str:
        """Return which customers these are."""
        return self.tr("{customers} customers with {orders} before").format(
            customers=words.whole(customers), orders=orders
        )

    def orders(self, least: float, most: float | None, *, short: bool) -> str:
        """Return a group's orders: ``3–5 orders``, or ``3–5``."""
        span = (
            self.tr("{least} or more").format(least=words.whole(least))
            if most is None
            else f"{words.whole(least)}–{words.whole(most)}"
        )
        return span if short else self.tr("{span} orders").format(span=span)

    def facts(self, report: Report) -> tuple[Fact, ...]:
        """Return what the lists are made of."""
        contents, customers = report.contents, words.whole(report.customers)
        return (
            Fact(
                self.tr("Products shown to somebody"),
                self.percent(contents.shown / contents.products),
                self.tr("bestsellers: {share}").format(
                    share=self.percent(contents.shown_bestsellers / contents.products)
                ),
                self.tr("{shown} of {products} products are on at least one of the {customers} lists of ten").format(
                    shown=words.whole(contents.shown), products=words.whole(contents.products), customers=customers
                ),
            ),
            Fact(
                self.tr("New products offered"),
                self.percent(contents.fresh),
                self.tr("bestsellers: {share}").format(share=self.percent(contents.fresh_bestsellers)),
                self.tr(
                    "Of all places on the lists, those with a product first sold in the {days} days before; "
                    "0 % where hardly any product was so new, or none of the new ones had sold well yet"
                ).format(days=words.whole(NEW_DAYS)),
            ),
            Fact(
                self.tr("Customers without a personal list"),
                words.whole(report.newcomers),
                self.tr("they get bestsellers"),
                self.tr("They bought for the first time in the tested weeks: nothing was known of their taste"),
            ),
        )

    def percent(self, share: float) -> str:
        """Return a share in percent; a small one with its first digits, lest it look like nothing."""
        value = 100 * share
        digits = 0 if value == 0 or value >= 1 else 1 if value >= _TENTH else 2
        return self.tr("{number} %").format(number=words.decimal(value, digits))

    def missing(self, missing: Missing) -> tuple[str, str]:
        """Return why there is no report, and what leads to one."""
        sentences = {
            Missing.SALES: (
                self.tr("This shop has no sales yet"),
                self.tr("Import a file of sales; a model that learns from it is tested on your last weeks."),
            ),
            Missing.MODEL: (
                self.tr("No model yet: train one"),
                self.tr("Every training tests the lists on the last weeks of your own sales, and reports it here."),
            ),
            Missing.BESTSELLERS: (
                self.tr("The model in use is a list of bestsellers"),
                self.tr("It has nothing to be compared with. Train a model that knows each customer’s taste."),
            ),
            Missing.OLDER: (
                self.tr("The model in use has no report"),
                self.tr("An earlier version of the program trained it. A new training reports here how its lists did."),
            ),
            Missing.TOO_FEW: (
                self.tr("Too few customers came back to test the lists"),
                self.tr("A test needs 20 customers who bought again in the last weeks. Import more sales and train."),
            ),
        }
        return sentences[missing]


def _amount(share: float) -> str:
    value = 100 * share
    return words.whole(round(value)) if value >= 1 else words.decimal(value, 1)
