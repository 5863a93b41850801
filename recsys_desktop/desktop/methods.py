"""The methods in words, the same wherever they are named or chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True)
class MethodWords:
    """One method.

    Attributes:
        name: Its name in the program.
        title: Its name for people.
        sentence: What it looks at, and when it is good.
    """

    name: str
    title: str
    sentence: str


class Methods(QObject):
    """Puts the methods into words."""

    def all(self) -> tuple[MethodWords, ...]:
        """Return every method that can be chosen, the usual ones first."""
        return (*self._usual(), *self._others())

    def title(self, method: str) -> str:
        """Return a method's name for people."""
        return next((one.title for one in self.all() if one.name == method), method)

    def _usual(self) -> tuple[MethodWords, ...]:
        return (
            MethodWords(
                "auto",
                self.tr("Let the program choose"),
                self.tr("Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; "
                        "bestsellers where nothing does better. Good for nearly every shop."),
            ),
            MethodWords(
                "factorization",
                self.tr("Customers’ taste"),
                self.tr("Looks at who bought what, and when (factorization). "
                        "Good where many customers come back and differ."),
            ),
            MethodWords(
                "bestsellers",
                self.tr("Bestsellers"),
                self.tr("Looks at what sold most lately, for as many days as did best on your last weeks. "
                        "Good for a start, and where sales name no customers."),
            ),
        )  # fmt: skip

    def _others(self) -> tuple[MethodWords, ...]:
        return (
            MethodWords(
                "item-neighbours",
                self.tr("Bought together"),
                self.tr("Looks at which products the same customers buy (item neighbours). "
                        "Good where things go together, and easy to understand."),
            ),
            MethodWords(
                "user-neighbours",
                self.tr("Customers alike"),
                self.tr("Looks at what the most similar customers bought (user neighbours). "
                        "Good where customers fall into groups."),
            ),
            MethodWords(
                "content",
                self.tr("Alike by description"),
                self.tr("Looks at names, categories and prices of what a customer bought (content). "
                        "Good where most products are new or rarely sold."),
            ),
            MethodWords(
                "category-bestsellers",
                self.tr("Bestsellers of each category"),
                self.tr("Looks at what sold most lately in the categories that a customer buys. "
                        "Good where categories tell more than single products."),
            ),
            MethodWords(
                "ease",
                self.tr("All products at once"),
                self.tr("Weighs every product against all others in one calculation (EASE). "
                        "Good for up to some thousand products."),
            ),
            MethodWords(
                "classic",
                self.tr("Textbook neural network"),
                self.tr("Guesses bought or not bought, pair by pair (classic). "
                        "Good to compare with; the other ways are mostly better and faster."),
            ),
            MethodWords(
                "blend",
                self.tr("Two ways mixed"),
                self.tr("Mixes the two ways that did best together on your last weeks (blend). "
                        "Good where every hit counts and time does not."),
            ),
        )  # fmt: skip
