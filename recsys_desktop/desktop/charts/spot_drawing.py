"""Spots with names, one a method: what it shows against how good it is; imports matplotlib and nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.charts.rate_drawing import HEIGHT, WIDTH, for_paper
from recsys_desktop.desktop.theme import SMALL, Tokens

LEFT, RIGHT, TOP, BOTTOM = 34, 22, 14, 46
_ROOM = 1.15
_LINE, _LETTER, _BESIDE = SMALL + 3, 0.56 * SMALL, 9
"""A name's height, about the width of its letters, and how far it stands from its spot, in pixels."""
_CHINESE = 0x2E80
"""From here on letters are as wide as they are high."""


@dataclass(frozen=True)
class Spot:
    """One spot.

    Attributes:
        x: Across, from 0 to 100.
        y: Up, from 0 to 100.
        name: Stands beside it.
        strong: Whether it is the one that matters.
    """

    x: float
    y: float
    name: str
    strong: bool


@dataclass(frozen=True)
class Spots:
    """What is drawn.

    Attributes:
        spots: The spots.
        tips: What is said of each.
        across: What the axis across counts.
    """

    spots: tuple[Spot, ...]
    tips: tuple[str, ...]
    across: str


class SpotDrawing:
    """The figure.

    Attributes:
        spots: What is drawn.
        reach: The highest x and y of the axes.
    """

    def __init__(self, spots: Spots, family: str) -> None:
        self.spots = spots
        self._figure = Figure(figsize=(WIDTH / style.DPI, HEIGHT / style.DPI), dpi=style.DPI)
        self._families = style.families(family)
        self._axes = self._figure.add_axes((0.1, 0.1, 0.8, 0.8))
        style.make_plain(self._axes)
        self.reach = (
            min(max(spot.x for spot in spots.spots) * _ROOM, 105.0) or 1.0,
            max(spot.y for spot in spots.spots) * _ROOM or 1.0,
        )
        self._axes.set(xlim=(0, self.reach[0]), ylim=(0, self.reach[1]), xlabel=spots.across)
        for axis in (self._axes.xaxis, self._axes.yaxis):
            axis.set_major_locator(MaxNLocator(4, integer=True))
        self._dots = [
            self._axes.plot([spot.x], [spot.y], "o", markersize=7 if spot.strong else 5, markeredgewidth=0, zorder=4)[0]
            for spot in spots.spots
        ]
        self._names = [
            self._axes.annotate(
                spot.name, (spot.x, spot.y), xytext=(0, 0), textcoords="offset points", va="center",
                ha="left", fontsize=style.POINTS, family=self._families,
                parse_math=False, annotation_clip=False, zorder=5,
            )
            for spot in spots.spots
        ]  # fmt: skip

    def _spread(self) -> None:
        """Put each name beside its spot, where there is room, and below those that it would cover."""
        width, height = (size * style.DPI for size in self._figure.get_size_inches())
        across, up = width - LEFT - RIGHT, height - TOP - BOTTOM
        taken: list[tuple[float, float, float]] = []
        for spot, name in sorted(zip(self.spots.spots, self._names, strict=True), key=lambda one: -one[0].y):
            x, y = across * spot.x / self.reach[0], up * spot.y / self.reach[1]
            long = sum(_LETTER if ord(letter) < _CHINESE else SMALL for letter in spot.name)
            left, place = x + _BESIDE, y
            if left + long > across + RIGHT:
                left = x - _BESIDE - long
            if left < 0:
                # Neither side has room: it stands below, and beside the axis with its numbers.
                left, place = max(0, min(x - long / 2, across + RIGHT - long)), y - _LINE
            for low, begin, end in taken:
                if abs(low - place) < _LINE and begin < left + long and left < end:
                    place = low - _LINE
            taken.append((place, left, left + long))
            to_the_left = left + long < x
            name.set_horizontalalignment("right" if to_the_left else "left")
            points = 72 / style.DPI
            name.set_position((points * (-_BESIDE if to_the_left else left - x), points * (place - y)))

    def _colour(self, tokens: Tokens) -> None:
        style.place(self._figure, self._axes, left=LEFT, top=TOP, right=RIGHT, bottom=BOTTOM)
        style.colour(self._figure, self._axes, tokens, self._families)
        self._axes.xaxis.label.set(color=tokens.soft, family=self._families, fontsize=style.POINTS)
        self._spread()
        for spot, dot, name in zip(self.spots.spots, self._dots, self._names, strict=True):
            dot.set_color(tokens.accent if spot.strong else tokens.faint)
            name.set_color(tokens.accent if spot.strong else tokens.soft)

    def picture(self, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return it drawn in these colours, in so many pixels."""
        return style.picture(self._figure, lambda: self._colour(tokens), size, ratio)

    def for_paper(self, tokens: Tokens) -> Picture:
        """Return it drawn for paper."""
        return for_paper(self, tokens)
