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

_ROOM = 1.1
_TENS, _FOURS = 10, 4


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

    Axes and texts take most of the time of a drawing and change rarely, so a canvas may keep them as a picture, and
    draw only the moving parts over it.

    Attributes:
        figure: What a canvas shows.
        moving: The parts that are drawn over the rest.
        version: Grows when the rest looks different.
    """

    def __init__(self, words: Words, family: str, *, amounts: bool) -> None:
        """Make the figure.

        Args:
            words: What is written into it.
            family: The window's face.
            amounts: Whether values are amounts from 0, each of which holds until the next one; else their course
                alone is of interest.
        """
        self._words, self._from_zero = words, amounts
        self._families = style.families(family)
        self.figure = Figure(figsize=(4.4, 1.5), dpi=style.DPI)
        self._axes = self.figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        shape = "steps-post" if amounts else "default"
        (self._past,) = self._axes.plot([], [], linewidth=1.2, zorder=2)
        (self._level,) = self._axes.plot([], [], linewidth=1.2, zorder=3)
        (self._now,) = self._axes.plot([], [], linewidth=1.8, drawstyle=shape, zorder=4)
        (self._end,) = self._axes.plot([], [], "o", markersize=5, markeredgewidth=0, clip_on=False, zorder=5)
        self._value, self._name = self._text(bold=True), self._text(bold=False)
        self._nothing = self._axes.text(
            0.5, 0.5, words.nothing, transform=self._axes.transAxes, ha="center", va="center",
            fontsize=style.POINTS, family=self._families, parse_math=False,
        )  # fmt: skip
        self._axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))
        self._axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        self._axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
        self._axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
        self.moving: tuple[Any, ...] = (self._past, self._level, self._now, self._end, self._value, self._name)
        for part in self.moving:
            part.set_animated(True)
        self.version = 0
        self._frame: tuple[Any, ...] = ()
        self.show(Curve(np.empty((0, 2)), np.empty((0, 2))))

    def _text(self, *, bold: bool) -> Any:
        return self._axes.annotate(
            "", (0, 0), xytext=(7, 6), textcoords="offset points", va="center", fontsize=style.POINTS,
            family=self._families, fontweight="bold" if bold else "normal", parse_math=False, annotation_clip=False,
            zorder=6,
        )  # fmt: skip

    def show(self, curve: Curve) -> None:
        """Move the parts to where they are now."""
        some = len(curve.now) > 0
        edges, level = [curve.first, curve.last], not math.isnan(curve.level)
        for line, points in ((self._past, curve.past), (self._now, curve.now), (self._end, curve.now[-1:])):
            line.set_data(points[:, 0], points[:, 1])
        self._level.set_data(edges if level else [], [curve.level] * 2 if level else [])
        self._write(curve)
        frame = (*edges, *self._span(curve), some)
        if frame != self._frame:
            self._frame = frame
            self.version += 1
            self._axes.set(xlim=edges, ylim=frame[2:4])
            self._axes.yaxis.set_visible(some)
            self._axes.xaxis.set_visible(some)
            self._nothing.set_visible(not some)

    def _span(self, curve: Curve) -> tuple[float, float]:
        """Return the lowest and the highest value of the plot; they are round, so that they change rarely."""
        values = np.concatenate((curve.past[:, 1], curve.now[:, 1], [curve.level]))
        values = values[~np.isnan(values)]
        if not len(values):
            return 0.0, 1.0
        if self._from_zero:
            return 0.0, math.ceil(max(float(values.max()) * _ROOM, 1.0) / _TENS) * _TENS
        return math.floor((float(values.min()) - 1) / _FOURS) * _FOURS, float(values.max()) + 1

    def _write(self, curve: Curve) -> None:
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
            self._name.xy = (curve.last, curve.level)
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
        self.version += 1

    def warm_up(self, tokens: Tokens) -> None:
        """Draw once to nowhere, so that fonts and caches are ready when a canvas draws."""
        canvas = FigureCanvasAgg(self.figure)
        self.colour(tokens)
        canvas.draw()
        self.draw_moving()

    def draw_moving(self) -> None:
        """Draw the moving parts over what the figure's canvas holds."""
        for part in self.moving:
            self._axes.draw_artist(part)
