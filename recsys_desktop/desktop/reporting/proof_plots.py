"""The plots of a test: what they are called, and their drawings. Drawing starts matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.charts.rate_drawing import Curve, Curves, RateDrawing
from recsys_desktop.desktop.charts.spot_drawing import Spot, SpotDrawing, Spots
from recsys_desktop.desktop.reporting.proof_wording import ProofWording, best_of, share
from recsys_desktop.learning.report import Share

if TYPE_CHECKING:
    from recsys_desktop.jobs.proof import AtHistory, Evaluation
    from recsys_desktop.learning.evaluation import AtLength, Group, Measured

_MONTH = 30.4
_FEW_MONTHS = 2


@dataclass(frozen=True)
class Plot:
    """One plot.

    Attributes:
        title: Stands above it.
        drawing: The figure.
    """

    title: str
    drawing: RateDrawing | SpotDrawing


class ProofPlots(QObject):
    """Makes the plots of a test.

    Args:
        wording: The words.
        family: The window's face.
    """

    def __init__(self, wording: ProofWording, family: str) -> None:
        super().__init__()
        self._wording, self._family = wording, family

    def all(self, evaluation: Evaluation) -> list[Plot]:
        """Return the plots, in the order in which they are shown."""
        best, rival = best_of(evaluation.new), evaluation.new[-1]
        names = self._wording.name(best.method, evaluation), self._wording.name(rival.method, evaluation)
        plots = [
            Plot(self.tr("New for you, by length of the list"), self._lengths(best, rival, names)),
            Plot(self.tr("By how many orders came before"), self._histories(best, rival, names)),
            Plot(self.tr("Purchases in 100 on the list, by the product’s age"), self._ages(best, rival, names)),
            Plot(self.tr("Variety: products shown, and customers in 100 who bought"), self._spots(evaluation)),
        ]
        if evaluation.curve:
            plots.append(Plot(self.tr("By how much history was learned from"), self._curve(evaluation, rival)))
        if evaluation.again:
            own, plain = evaluation.again[0], evaluation.again[1]
            both = self._wording.name(own.method, evaluation), self._wording.name(plain.method, evaluation)
            plots.append(Plot(self.tr("Buy again, by length of the list"), self._lengths(own, plain, both)))
        return plots

    def _lengths(self, best: Measured, rival: Measured, names: tuple[str, str]) -> RateDrawing:
        points = [words.whole(point.length) for point in best.by_length]
        where = [self._wording.plain.length(point.length) for point in best.by_length]
        return self._compared(points, where, best.by_length, rival.by_length, names, bands=True)

    def _histories(self, best: Measured, rival: Measured, names: tuple[str, str]) -> RateDrawing:
        plain, groups = self._wording.plain, best.by_history
        spans = [plain.orders(one.least, one.most, short=at > 0) for at, one in enumerate(groups)]
        points = [f"{span}\n({words.whole(one.count)})" for span, one in zip(spans, groups, strict=True)]
        where = [plain.group(one.count, plain.orders(one.least, one.most, short=False)) for one in groups]
        return self._compared(points, where, groups, rival.by_history, names, bands=False)

    def _ages(self, best: Measured, rival: Measured, names: tuple[str, str]) -> RateDrawing:
        ages = [self._age(one) for one in best.by_age]
        points = [f"{age}\n({words.whole(one.count)})" for age, one in zip(ages, best.by_age, strict=True)]
        where = [
            self.tr("Products on sale for {age}: {count} purchases").format(age=age, count=words.whole(one.count))
            for age, one in zip(ages, best.by_age, strict=True)
        ]
        return self._compared(points, where, best.by_age, rival.by_age, names, bands=False)

    def _age(self, group: Group) -> str:
        if group.most is None:
            return self.tr("over {months} months").format(months=words.whole(round(group.least / _MONTH)))
        if not group.least:
            return self.tr("under {weeks} weeks").format(weeks=words.whole(group.most / 7))
        return self.tr("1–{months} months").format(months=words.whole(round(group.most / _MONTH)))

    def _curve(self, evaluation: Evaluation, rival: Measured) -> RateDrawing:
        curve = evaluation.curve
        level = [share(rival.hit_rate, rival.ci["hit_rate"])] * len(curve)
        own = [share(one.hit_rate, one.ci["hit_rate"]) for one in curve]
        names = self._wording.name("item-neighbours", evaluation), self._wording.name(rival.method, evaluation)
        points, where = [self._span(one.days) for one in curve], [self._part(one) for one in curve]
        return self._drawing(points, where, (own, level), names, bands=True)

    def _span(self, days: float) -> str:
        months = round(days / _MONTH)
        if months < _FEW_MONTHS:
            return self.tr("{days} days").format(days=words.whole(round(days)))
        return self.tr("{months} months").format(months=words.whole(months))

    def _part(self, part: AtHistory) -> str:
        told = self.tr("Learned from the last {span} before the test: {lines} sales lines, {customers} customers")
        return told.format(
            span=self._span(part.days), lines=words.whole(part.lines), customers=words.whole(part.customers)
        )

    def _compared(
        self,
        points: Sequence[str],
        where: Sequence[str],
        own: Sequence[AtLength | Group],
        others: Sequence[AtLength | Group],
        names: tuple[str, str],
        *,
        bands: bool,
    ) -> RateDrawing:
        both = [[share(one.hit_rate, one.hit_ci) for one in parts] for parts in (own, others)]
        return self._drawing(points, where, (both[0], both[1]), names, bands=bands)

    def _drawing(
        self,
        points: Sequence[str],
        where: Sequence[str],
        shares: tuple[Sequence[Share], Sequence[Share]],
        names: tuple[str, str],
        *,
        bands: bool,
    ) -> RateDrawing:
        tips = [
            "\n".join((place, *(self._wording.plain.spoken(*told) for told in zip(names, both, strict=True))))
            for place, both in zip(where, zip(*shares, strict=True), strict=True)
        ]
        model, other = map(_points, shares)
        return RateDrawing(Curves(tuple(points), tuple(tips), model, names[0], other, names[1], bands), self._family)

    def _spots(self, evaluation: Evaluation) -> SpotDrawing:
        best, plain = best_of(evaluation.new), self._wording.plain
        spots = [
            Spot(100 * one.coverage, 100 * one.hit_rate, self._wording.name(one.method, evaluation), one is best)
            for one in evaluation.new
        ]
        tips = [
            self.tr("{name}: {shown} of all products shown, {hits} customers in 100").format(
                name=spot.name, shown=plain.percent(spot.x / 100), hits=words.whole(round(spot.y))
            )
            for spot in spots
        ]
        across = self.tr("products shown, %")
        return SpotDrawing(Spots(tuple(spots), tuple(tips), across), self._family)


def _points(shares: Sequence[Share]) -> Curve:
    values = 100 * np.array([(one.value, one.low, one.high) for one in shares])
    return Curve(values[:, 0], values[:, 1], values[:, 2])
