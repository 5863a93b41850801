"""In what two models differ: figures and parameters, in words."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.modelling.wording import ModelWording, in_100

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model

Show = Callable[[float], str]


@dataclass(frozen=True)
class Fact:
    """One line about one or two models.

    Attributes:
        name: What it is.
        tip: Explains it.
        values: One text for each model; "–" where a model has no such figure.
        better: Which of two has the better figure; -1 where none has, or it is a matter of taste.
        in_table: Whether the table of models shows it.
        constant: Whether it is one of the method's own constants, which few want to know.
    """

    name: str
    tip: str
    values: tuple[str, ...]
    better: int = -1
    in_table: bool = False
    constant: bool = False

    @property
    def same(self) -> bool:
        """Whether all models agree."""
        return len(self.values) > 1 and len(set(self.values)) == 1


class Differences(QObject):
    """Puts the facts about models into words."""

    def __init__(self, wording: ModelWording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording

    def facts(self, models: tuple[Model, ...]) -> tuple[Fact, ...]:
        """Return every fact about these models; of a single one, those that the table of models does not show."""
        constants = (replace(fact, constant=True) for fact in self._parameters(models))
        facts = (*self._about(models), *self._measures(models), *constants)
        return tuple(fact for fact in facts if len(models) > 1 or not fact.in_table)

    def _about(self, models: tuple[Model, ...]) -> list[Fact]:
        methods = tuple(self._wording.method_of(model) for model in models)
        counts: tuple[tuple[str, str, Callable[[Model], float]], ...] = (
            (self.tr("Sales lines"), self.tr("From how many lines it learned"), lambda model: model.entry.lines),
            (self.tr("Customers"), self.tr("Customers whom it knows"), lambda model: model.entry.customers),
            (self.tr("Products"), self.tr("Products that it knows"), lambda model: model.entry.products),
            (self.tr("Seconds"), self.tr("How long the training took"), lambda model: model.entry.seconds),
        )
        told = [
            Fact(name, tip, tuple(words.whole(round(count(model))) for model in models), in_table=number in (0, 3))
            for number, (name, tip, count) in enumerate(counts)
        ]
        return [Fact(self.tr("Method"), self.tr("How it learned"), methods, in_table=True), *told]

    def _measures(self, models: tuple[Model, ...]) -> list[Fact]:
        return [
            self._fact(models, "hit_rate", self.tr("Of 100 customers"), in_100, judged=True,
                       tip=self.tr("Customers in 100 who came back and bought something new from their list of ten")),
            Fact(self.tr("Surely between"),
                 self.tr("Of 100 customers: in 95 of 100 such tests the figure lies between these two"),
                 tuple(self._wording.span(model) for model in models), in_table=True),
            self._fact(models, "bestsellers_hit_rate", self.tr("Bestsellers, of 100"), in_100,
                       tip=self.tr("How many of them a list of bestsellers would have caught")),
            self._fact(models, "recall", self.tr("New purchases caught"), self._percent, judged=True,
                       tip=self.tr("How much of what these customers bought anew was on their list")),
            self._fact(models, "ndcg", self.tr("Order of the lists (NDCG)"), _three, judged=True,
                       tip=self.tr("From 0 to 1; what is bought counts more at the top of the list. "
                                   "By this figure settings are chosen.")),
            self._fact(models, "customers", self.tr("Customers in the test"), words.whole,
                       tip=self.tr("Customers who came back in the tested weeks")),
            self._fact(models, "trials", self.tr("Settings tried"), words.whole,
                       tip=self.tr("How many settings were tried to find the best")),
        ]  # fmt: skip

    def _parameters(self, models: tuple[Model, ...]) -> list[Fact]:
        return [
            self._fact(models, "tau", self.tr("Memory in days"), words.whole,
                       tip=self.tr("After so many days a purchase counts about a third (tau)")),
            self._fact(models, "demand_weight", self.tr("Weight of demand"), words.decimal,
                       tip=self.tr("How much what sells well just now counts beside taste (gamma)")),
            self._fact(models, "dimensions", self.tr("Kinds of taste"), words.whole,
                       tip=self.tr("Numbers by which a customer and a product are described (dimensions)")),
            self._fact(models, "alpha0", self.tr("Weight of the unbought"), words.decimal,
                       tip=self.tr("How much it counts that a product was not bought (alpha)")),
            self._fact(models, "reg", self.tr("Caution"), _short,
                       tip=self.tr("How strongly customers with few purchases are kept near the average (lambda)")),
            self._fact(models, "sweeps", self.tr("Rounds"), words.whole,
                       tip=self.tr("How often it went over all sales")),
        ]  # fmt: skip

    def _fact(
        self, models: tuple[Model, ...], key: str, name: str, show: Show, *, tip: str, judged: bool = False
    ) -> Fact:
        figures = [model.figure(key) for model in models]
        values = tuple("–" if math.isnan(figure) else show(figure) for figure in figures)
        comparable = judged and len(figures) == 2 and not any(map(math.isnan, figures)) and values[0] != values[1]
        better = int(figures[1] > figures[0]) if comparable else -1
        return Fact(name, tip, values, better, in_table=key.endswith("hit_rate"))

    def _percent(self, share: float) -> str:
        return self.tr("{number} %").format(number=words.decimal(100 * share, 1))


def _three(value: float) -> str:
    return words.decimal(value, 3)


def _short(value: float) -> str:
    return words.decimal(value, 4)
