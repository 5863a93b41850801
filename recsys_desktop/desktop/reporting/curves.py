"""A report's curves: by length of the list, and by what the customer had bought before. This starts matplotlib."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recsys_desktop.desktop import words
from recsys_desktop.desktop.charts.rate_drawing import Curve, Curves, RateDrawing
from recsys_desktop.desktop.reporting.wording import Wording
from recsys_desktop.learning.report import Comparison, Report, Share


def by_length(report: Report, wording: Wording) -> Curves:
    """Return how many bought from lists of each length."""
    points = report.by_length
    return _curves(
        [words.whole(point.length) for point in points],
        [wording.at_point(wording.length(point.length), point.comparison) for point in points],
        [point.comparison for point in points],
        wording,
        bands=True,
    )


def by_history(report: Report, wording: Wording) -> Curves:
    """Return how many of each group of customers bought from their list."""
    groups = report.by_history
    spans = [wording.orders(group.least, group.most, short=number > 0) for number, group in enumerate(groups)]
    return _curves(
        [f"{span}\n({words.whole(group.customers)})" for span, group in zip(spans, groups, strict=True)],
        [
            wording.at_point(
                wording.group(group.customers, wording.orders(group.least, group.most, short=False)), group.comparison
            )
            for group in groups
        ],
        [group.comparison for group in groups],
        wording,
        bands=False,
    )


def drawings(report: Report, wording: Wording, family: str) -> tuple[RateDrawing, RateDrawing]:
    """Return both figures."""
    length, history = by_length(report, wording), by_history(report, wording)
    return RateDrawing(length, family), RateDrawing(history, family)


def _curves(
    points: Sequence[str], tips: Sequence[str], compared: Sequence[Comparison], wording: Wording, *, bands: bool
) -> Curves:
    model, other = _curve([one.model for one in compared]), _curve([one.bestsellers for one in compared])
    model_name, other_name = wording.curve_names()
    return Curves(tuple(points), tuple(tips), model, model_name, other, other_name, bands)


def _curve(shares: Sequence[Share]) -> Curve:
    values = 100 * np.array([(share.value, share.low, share.high) for share in shares])
    return Curve(values[:, 0], values[:, 1], values[:, 2])
