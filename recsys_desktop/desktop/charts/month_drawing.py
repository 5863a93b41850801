"""The bars of sales by month; imports matplotlib and nothing of Qt, so that it may be drawn on any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator
from numpy.typing import NDArray

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.theme import Tokens

LEFT, RIGHT, TOP, BOTTOM = 76, 8, 12, 40
"""The margins around the bars, in pixels; the left one is wider where the amounts are longer."""

BAR_SHARE = 0.68
_WIDEST_BARS = 14
_NAME_PIXELS = 36
_AMOUNT_PIXELS, _MOST_AMOUNTS = 18, 4
_DIGIT_PIXELS = 7


@dataclass(frozen=True)
class Bars:
    """What is drawn.

    Attributes:
        values: The height of each month's bar, (n,) float64; n > 0.
        names: The short name of each month.
        years: The year under a month's name, "" where it is that of the month before.
        unfinished: Whether the last month is not over.
    """

    values: NDArray[np.float64]
    names: list[str]
    years: list[str]
    unfinished: bool

    @property
    def places(self) -> int:
        """For how many bars there is room, so that few bars are not wide ones."""
        return max(len(self.values), _WIDEST_BARS)


class MonthDrawing:
    """The figure.

    Attributes:
        bars: What is drawn.
        left: The margin at the left, in pixels.
    """

    def __init__(self, bars: Bars, family: str, number: Callable[[float], str]) -> None:
        """Make the figure.

        Args:
            bars: What is drawn.
            family: The window's face.
            number: Writes an amount at the hairlines.
        """
        self.bars = bars
        self._figure = Figure(figsize=(6.0, 2.2), dpi=style.DPI)
        self._families = style.families(family)
        self._axes = self._figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        self._rects = self._axes.bar(np.arange(len(bars.values)), bars.values, width=BAR_SHARE, linewidth=0)
        highest = float(bars.values.max())
        self.left = max(LEFT, _DIGIT_PIXELS * (len(number(highest)) + 2))
        self._axes.set(xlim=(-0.5, bars.places - 0.5), ylim=(min(float(bars.values.min()), 0.0), highest * 1.04 or 1.0))
        self._whole = highest < 5
        self._axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))

    def _fit(self) -> None:
        """Keep margins and the months' names readable at the figure's present size."""
        style.place(self._figure, self._axes, left=self.left, top=TOP, right=RIGHT, bottom=BOTTOM)
        high = self._figure.get_size_inches()[1] * style.DPI - TOP - BOTTOM
        lines = min(max(int(high / _AMOUNT_PIXELS), 1), _MOST_AMOUNTS)
        self._axes.yaxis.set_major_locator(MaxNLocator(lines, integer=self._whole))
        step = (self._figure.get_size_inches()[0] * style.DPI - self.left - RIGHT) / self.bars.places
        every = max(int(np.ceil(_NAME_PIXELS / max(step, 1))), 1)
        shown = range(0, len(self.bars.values), every)
        years = _first_of_each([self.bars.years[: at + 1] for at in shown])
        labels = [f"{self.bars.names[at]}\n{year}" for at, year in zip(shown, years, strict=True)]
        self._axes.set_xticks(list(shown), labels)

    def _colour(self, tokens: Tokens) -> None:
        """Give every part its colour: the unfinished month is faint."""
        self._fit()
        style.colour(self._figure, self._axes, tokens, self._families)
        last = len(self.bars.values) - 1
        for at, rect in enumerate(self._rects):
            rect.set_facecolor(tokens.bar_ground if self.bars.unfinished and at == last else tokens.accent)

    def picture(self, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return it drawn in these colours, in so many pixels."""
        return style.picture(self._figure, lambda: self._colour(tokens), size, ratio)


def _first_of_each(upto: list[list[str]]) -> list[str]:
    """Return the year at each shown month, "" where the month shown before has the same."""
    years = [next((year for year in reversed(years) if year), "") for years in upto]
    return [year if at == 0 or years[at - 1] != year else "" for at, year in enumerate(years)]
