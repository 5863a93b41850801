"""Spots with names, one a method: what it shows against how good it is; imports matplotlib and nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.charts.rate_drawing import HEIGHT, WIDTH, for_paper
from recsys_desktop.desktop.placing import beside, boxes_of, free, hits
from recsys_desktop.desktop.theme import SMALL, Tokens

LEFT, RIGHT, TOP, BOTTOM = 34, 22, 14, 46
_ROOM = 1.15
_LINE, _BESIDE, _NEAR, _AWAY = SMALL + 3, 9, 4, 16
"""A name's height, how far it stands from its spot and how near to others, and from where a line leads to it."""
_STEP, _CROSSED, _ON_A_WAY = (12, 6), 200, 12
"""How far places for names are from one another, how much farther one stands than with a line across another name, and
points on a line; all in pixels, but for the last."""


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
        self._lines = [self._axes.plot([], [], linewidth=0.6, zorder=3)[0] for _ in spots.spots]
        self._names = [
            self._axes.annotate(
                spot.name, (spot.x, spot.y), xytext=(0, 0), textcoords="offset points", va="center",
                ha="left", fontsize=style.POINTS, family=self._families,
                parse_math=False, annotation_clip=False, zorder=5,
            )
            for spot in spots.spots
        ]  # fmt: skip

    def _spread(self, ratio: float) -> None:
        """Put each name where it hides nothing, as near to its spot as that can be; a line leads to one that is away.

        Args:
            ratio: Dots to a pixel.
        """
        width, height = (size * style.DPI for size in self._figure.get_size_inches())
        across, up = width - LEFT - RIGHT, height - TOP - BOTTOM
        scale = np.array([across, up]) / self.reach
        dots = scale * [(spot.x, spot.y) for spot in self.spots.spots]
        room = np.array([0, 0, across + RIGHT, up + TOP - 1])
        taken, renderer = np.empty((0, 4)), RendererAgg(1, 1, style.DPI * ratio)
        hidden = dots
        for at in sorted(range(len(dots)), key=lambda at: (not self.spots.spots[at].strong, -dots[at, 1])):
            point, name, line = dots[at], self._names[at], self._lines[at]
            size = (name.get_window_extent(renderer).width / ratio + 2, _LINE)
            places, ways, costs = _places(point, size, room)
            costs += _CROSSED * hits(ways, taken).any(axis=1).sum(axis=1)
            costs[~free(places, room, taken, hidden, _NEAR)] = np.inf
            best = int(np.argmin(costs))
            # Where there is no room at all, its tip tells it.
            name.set_visible(bool(np.isfinite(costs[best])))
            line.set_data([], [])
            if not name.get_visible():
                continue
            place, way = places[best], ways[best]
            taken = np.vstack([taken, place])
            x, y = 72 / style.DPI * (place[:2] - point)
            name.set_position((x + 1, y + style.POINTS * _LINE / SMALL / 2))
            if np.hypot(*(way[-1] - way[0])) > _AWAY:
                line.set_data(*(way[[0, -1]] / scale).T)
                hidden = np.vstack([hidden, way])

    def _colour(self, tokens: Tokens, ratio: float) -> None:
        style.place(self._figure, self._axes, left=LEFT, top=TOP, right=RIGHT, bottom=BOTTOM)
        style.colour(self._figure, self._axes, tokens, self._families)
        self._axes.xaxis.label.set(color=tokens.soft, family=self._families, fontsize=style.POINTS)
        self._spread(ratio)
        for spot, dot, name, line in zip(self.spots.spots, self._dots, self._names, self._lines, strict=True):
            line.set_color(tokens.faint)
            dot.set_color(tokens.accent if spot.strong else tokens.faint)
            name.set_color(tokens.accent if spot.strong else tokens.soft)

    def picture(self, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return it drawn in these colours, in so many pixels."""
        return style.picture(self._figure, lambda: self._colour(tokens, ratio), size, ratio)

    def for_paper(self, tokens: Tokens) -> Picture:
        """Return it drawn for paper."""
        return for_paper(self, tokens)


def _places(
    point: NDArray[np.float64], size: tuple[float, float], room: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the boxes where a name might stand, points on the way from its spot to each, and how far each is away.

    Args:
        point: The spot's middle.
        size: Of the name.
        room: The box within which it lies.
    """
    corners = np.mgrid[room[0] : room[2] : _STEP[0], room[1] : room[3] : _STEP[1]].reshape(2, -1).T
    near = beside((point[0], point[1]), size, _BESIDE)
    places = np.vstack([near, boxes_of(corners, size)])
    ends = np.clip(point, places[:, :2], places[:, 2:])
    ways = point + np.linspace(0, 1, _ON_A_WAY)[:, None] * (ends - point)[:, None]
    far = np.hypot(*(ends - point).T)
    far[: len(near)] = np.arange(len(near)) / len(near)
    return places, ways, far
