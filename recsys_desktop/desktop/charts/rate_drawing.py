"""Two curves with intervals, the model's and the bestsellers'; imports matplotlib and nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.picture import Drawing, Picture
from recsys_desktop.desktop.theme import Tokens

LEFT, RIGHT, TOP, BOTTOM = 34, 22, 14, 40
WIDTH, HEIGHT = 330, 200
"""The usual size in pixels."""

_PAPER_DPI = 300
_ROOM = 1.12


@dataclass(frozen=True)
class Curve:
    """Customers in 100 at each point, and how sure: arrays (points,) float64."""

    values: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


@dataclass(frozen=True)
class Curves:
    """What is drawn.

    Attributes:
        points: The text under each point.
        tips: What is said of each point.
        model: The model's curve.
        model_name: Stands beside it.
        other: What it is compared with.
        other_name: Stands beside that.
        bands: Whether intervals are bands along the curves; else each point has a line of its own, for points that
            are groups.
    """

    points: tuple[str, ...]
    tips: tuple[str, ...]
    model: Curve
    model_name: str
    other: Curve
    other_name: str
    bands: bool


class RateDrawing:
    """The figure.

    Attributes:
        curves: What is drawn.
    """

    def __init__(self, curves: Curves, family: str) -> None:
        self.curves = curves
        self._figure = Figure(figsize=(WIDTH / style.DPI, HEIGHT / style.DPI), dpi=style.DPI)
        self._families = style.families(family)
        self._axes = self._figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        # What is compared with lies below.
        self._other, self._model = self._curve(curves.other, layer=2), self._curve(curves.model, layer=4)
        self._names = self._name_curves()
        highest = max(float(curves.model.high.max()), float(curves.other.high.max()))
        last = len(curves.points) - 1
        self._axes.set(xlim=(-0.25, last + 0.25) if last else (-1, 1), ylim=(0, highest * _ROOM or 1.0))
        self._axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
        self._axes.set_xticks(range(len(curves.points)), curves.points)

    def _curve(self, curve: Curve, *, layer: int) -> list[Any]:
        at = np.arange(len(curve.values))
        marker = "" if self.curves.bands else "o"
        (line,) = self._axes.plot(at, curve.values, marker=marker, markersize=4, linewidth=1.5, zorder=layer + 1)
        if self.curves.bands:
            return [line, self._axes.fill_between(at, curve.low, curve.high, alpha=0.16, linewidth=0, zorder=layer)]
        # Side by side, so that lines of equal height do not hide each other.
        beside = at + (0.02 if layer > 2 else -0.02) * len(at)
        line.set_xdata(beside)
        return [line, self._axes.vlines(beside, curve.low, curve.high, linewidth=1.2, alpha=0.6, zorder=layer)]

    def _name_curves(self) -> list[Any]:
        """Write each curve's name at its end: the upper one's above, the other's below."""
        model, other = self.curves.model, self.curves.other
        model_above = bool(model.values[-1] >= other.values[-1])
        names = []
        for curve, name, above in (
            (model, self.curves.model_name, model_above),
            (other, self.curves.other_name, not model_above),
        ):
            # The text ends at the last point and reaches back over two more where there are many.
            reached = -(-len(curve.values) // 2)
            edge = curve.high[-reached:].max() if above else curve.low[-reached:].min()
            names.append(
                self._axes.annotate(
                    name, (len(curve.values) - 1, edge), xytext=(6, 3 if above else -3), textcoords="offset points",
                    ha="right", va="bottom" if above else "top", fontsize=style.POINTS, family=self._families,
                    zorder=6, parse_math=False, annotation_clip=False,
                )
            )  # fmt: skip
        return names

    def _colour(self, tokens: Tokens) -> None:
        """Give every part its colour, and keep the margins at the figure's present size."""
        style.place(self._figure, self._axes, left=LEFT, top=TOP, right=RIGHT, bottom=BOTTOM)
        style.colour(self._figure, self._axes, tokens, self._families)
        for parts, name, tone, text in zip(
            (self._model, self._other), self._names, (tokens.accent, tokens.faint), (tokens.accent, tokens.soft),
            strict=True,
        ):  # fmt: skip
            for part in parts:
                part.set_color(tone)
            name.set_color(text)

    def picture(self, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return it drawn in these colours, in so many pixels."""
        return style.picture(self._figure, lambda: self._colour(tokens), size, ratio)

    def for_paper(self, tokens: Tokens) -> Picture:
        """Return it drawn for paper."""
        return for_paper(self, tokens)


def for_paper(drawing: Drawing, tokens: Tokens) -> Picture:
    """Return a drawing of the usual size in the dots of paper."""
    return drawing.picture(tokens, (WIDTH, HEIGHT), _PAPER_DPI / style.DPI)
