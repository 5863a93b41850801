"""A curve that grows while something is learned; imports matplotlib and nothing of Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.modelling.course import Curve
from recsys_desktop.desktop.theme import Tokens

LEFT, RIGHT, TOP, BOTTOM = 58, 40, 12, 24
"""The margins around the curve, in pixels."""

_HIGHEST = 1.15


@dataclass(frozen=True)
class Words:
    """What is written into the plot.

    Attributes:
        level: Stands at the line to compare with.
        nothing: Stands in the middle as long as there is no point.
        number: Writes a value.
    """

    level: str
    nothing: str
    number: Callable[[float], str]


class CurveDrawing:
    """The figure; its parts are moved, never made anew.

    Attributes:
        figure: What a canvas shows.
    """

    def __init__(self, words: Words, family: str, *, steps: bool) -> None:
        """Make the figure.

        Args:
            words: What is written into it.
            family: The window's face.
            steps: Whether a value holds until the next one.
        """
        self._words = words
        self._families = style.families(family)
        self.figure = Figure(figsize=(4.4, 1.5), dpi=style.DPI)
        self._axes = self.figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        shape = "steps-post" if steps else "default"
        (self._past,) = self._axes.plot([], [], linewidth=1.2, zorder=2)
        (self._level,) = self._axes.plot([], [], linewidth=1.2, zorder=3)
        (self._now,) = self._axes.plot([], [], linewidth=1.8, drawstyle=shape, zorder=4)
        (self._end,) = self._axes.plot([], [], "o", markersize=5, markeredgewidth=0, zorder=5)
        self._value, self._name = self._text(bold=True), self._text(bold=False)
        self._nothing = self._axes.text(
            0.5, 0.5, words.nothing, transform=self._axes.transAxes, ha="center", va="center",
            fontsize=style.POINTS, family=self._families, parse_math=False,
        )  # fmt: skip
        self._axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))
        self._axes.xaxis.set_major_locator(MaxNLocator(4, integer=True))
        self._axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
        self._axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
        self.show(Curve(np.empty((0, 2)), np.empty((0, 2))))

    def _text(self, *, bold: bool) -> Any:
        return self._axes.annotate(
            "", (0, 0), xytext=(7, 0), textcoords="offset points", va="center", fontsize=style.POINTS,
            family=self._families, fontweight="bold" if bold else "normal", parse_math=False, annotation_clip=False,
            zorder=6,
        )  # fmt: skip

    def show(self, curve: Curve) -> None:
        """Move the parts to where they are now."""
        some = len(curve.now) > 0
        level = not math.isnan(curve.level)
        rounds = max(float(curve.rounds), float(curve.now[-1, 0]) if some else 0.0, 1.0)
        for line, points in ((self._past, curve.past), (self._now, curve.now), (self._end, curve.now[-1:])):
            line.set_data(points[:, 0], points[:, 1])
        self._level.set_data([0, rounds] if level else [], [curve.level] * 2 if level else [])
        highest = np.nanmax(np.concatenate((curve.past[:, 1], curve.now[:, 1], [curve.level, 0.0])))
        self._axes.set(xlim=(0, rounds), ylim=(0, float(highest) * _HIGHEST or 1.0))
        self._axes.yaxis.set_visible(some)
        self._axes.xaxis.set_visible(some)
        self._nothing.set_visible(not some)
        self._write(curve, rounds)

    def _write(self, curve: Curve, rounds: float) -> None:
        """Write the last value at the curve's end, and the name of the level at its own."""
        some = len(curve.now) > 0
        if some:
            self._value.set_text(self._words.number(float(curve.now[-1, 1])))
            self._value.xy = tuple(curve.now[-1])
        self._value.set_visible(some)
        level = not math.isnan(curve.level)
        if level:
            above = not some or curve.level > curve.now[-1, 1]
            self._name.set_text(f"{self._words.level} {self._words.number(curve.level)}")
            self._name.xy = (rounds, curve.level)
            self._name.set(ha="right", va="bottom" if above else "top", position=(0, 3 if above else -3))
        self._name.set_visible(level)

    def colour(self, tokens: Tokens) -> None:
        """Give every part its colour, and keep the margins at the figure's present size."""
        style.place(self.figure, self._axes, left=LEFT, top=TOP, right=RIGHT, bottom=BOTTOM)
        style.colour(self.figure, self._axes, tokens, self._families)
        for line in (self._past, self._level):
            line.set_color(tokens.faint)
        for line in (self._now, self._end):
            line.set_color(tokens.accent)
        self._value.set_color(tokens.accent)
        self._name.set_color(tokens.soft)
        self._nothing.set_color(tokens.soft)

    def warm_up(self, tokens: Tokens) -> None:
        """Draw once to nowhere, so that fonts and caches are ready when a canvas draws."""
        canvas = FigureCanvasAgg(self.figure)
        self.colour(tokens)
        canvas.draw()
