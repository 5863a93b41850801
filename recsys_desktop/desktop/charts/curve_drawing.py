"""A curve that grows while something is learned; imports matplotlib and nothing of Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.modelling.course import Curve
from recsys_desktop.desktop.theme import Tokens

LEFT, RIGHT, TOP, BOTTOM = 58, 40, 12, 46
"""The margins around the curve, in pixels."""

_ROOM = 1.1
_TENS, _FOURS = 10, 4
_BESIDE = 7
"""How far from a curve's end its value stands, in points, to the right and up or down."""


@dataclass(frozen=True)
class Words:
    """What is written into the plot.

    Attributes:
        level: Stands at the line to compare with.
        number: Writes a value.
        rounds: Stands below the axis where places are rounds.
        percent: The same where they are percent of the training.
    """

    level: str
    number: Callable[[float], str]
    rounds: str
    percent: str


class CurveDrawing:
    """The figure; its parts are moved, never made anew."""

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
        self._figure = Figure(figsize=(4.4, 1.5), dpi=style.DPI)
        self._axes = self._figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        shape = "steps-post" if amounts else "default"
        (self._past,) = self._axes.plot([], [], linewidth=1.2, zorder=2)
        (self._level,) = self._axes.plot([], [], linewidth=1.2, zorder=3)
        (self._now,) = self._axes.plot([], [], linewidth=1.8, drawstyle=shape, zorder=4)
        (self._end,) = self._axes.plot([], [], "o", markersize=5, markeredgewidth=0, clip_on=False, zorder=5)
        self._value, self._name = self._text(bold=True), self._text(bold=False)
        self._axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))
        self._axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        self._axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))
        self._axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: words.number(value)))

    def _text(self, *, bold: bool) -> Any:
        return self._axes.annotate(
            "", (0, 0), xytext=(_BESIDE, _BESIDE), textcoords="offset points", va="center", fontsize=style.POINTS,
            family=self._families, fontweight="bold" if bold else "normal", parse_math=False, annotation_clip=False,
            zorder=6,
        )  # fmt: skip

    def _show(self, curve: Curve) -> None:
        """Move the parts to where they are now."""
        edges, level = [curve.first, curve.last], not math.isnan(curve.level)
        for line, points in ((self._past, curve.past), (self._now, curve.now), (self._end, curve.now[-1:])):
            line.set_data(points[:, 0], points[:, 1])
        self._level.set_data(edges if level else [], [curve.level] * 2 if level else [])
        self._axes.set(xlim=edges, ylim=self._span(curve))
        self._axes.set_xlabel(self._words.percent if curve.percent else self._words.rounds, labelpad=2)
        self._write(curve)

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
        """Write the last value at the curve's end, and the name of the level at its own, with the line between them."""
        some = len(curve.now) > 0
        above = not some or curve.level > curve.now[-1, 1]
        if some:
            self._value.set_text(self._words.number(float(curve.now[-1, 1])))
            self._value.xy = tuple(curve.now[-1])
            self._value.set(position=(_BESIDE, -_BESIDE if above else _BESIDE))
        self._value.set_visible(some)
        level = not math.isnan(curve.level)
        if level:
            self._name.set_text(f"{self._words.level} {self._words.number(curve.level)}")
            self._name.xy = (curve.last, curve.level)
            self._name.set(ha="right", va="bottom" if above else "top", position=(0, 3 if above else -3))
        self._name.set_visible(level)

    def _colour(self, tokens: Tokens) -> None:
        style.place(self._figure, self._axes, left=LEFT, top=TOP, right=RIGHT, bottom=BOTTOM)
        style.colour(self._figure, self._axes, tokens, self._families)
        for line in (self._past, self._level):
            line.set_color(tokens.faint)
        for part in (self._now, self._end, self._value):
            part.set_color(tokens.accent)
        self._name.set_color(tokens.soft)
        self._axes.xaxis.label.set(color=tokens.soft, family=self._families, fontsize=style.POINTS, parse_math=False)

    def picture(self, curve: Curve, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return the curve as a picture.

        Args:
            curve: What is drawn; it has a point.
            tokens: The colours.
            size: Width and height in pixels.
            ratio: Dots to a pixel.
        """

        def dress() -> None:
            self._show(curve)
            self._colour(tokens)

        return style.picture(self._figure, dress, size, ratio)
