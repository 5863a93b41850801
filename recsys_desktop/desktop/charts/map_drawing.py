"""What is drawn on the map of all products: a figure whose parts are moved, never made anew.

This module imports matplotlib and nothing of Qt: it is imported, and the first figure drawn, on the thread of the
queries, where it does not hold the window up.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.lines import Line2D
from matplotlib.text import Annotation
from numpy.typing import NDArray

from recsys_desktop.desktop.customer.answers import Marks, ProductMap
from recsys_desktop.desktop.theme import Tokens

DPI = 100
_NAMES = 3
_LONGEST_NAME = 18
_TEXT_POINTS = 11 * 72 / DPI
_APART = 0.16
_GAP = np.array([[np.nan, np.nan]], np.float32)


class MapDrawing:
    """The figure.

    Attributes:
        figure: What a canvas shows.
        products: All products in the plane.
    """

    def __init__(self, products: ProductMap, family: str) -> None:
        """Make the figure.

        Args:
            products: All products in the plane.
            family: The window's face; matplotlib's own takes its place where it is not known.
        """
        self.products = products
        self.figure = Figure(figsize=(3.3, 2.4), dpi=DPI)
        self._axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._axes.set(xlim=(-1.12, 1.12), ylim=(-1.12, 1.12))
        self._all = self._dots(3.2, layer=1)
        self._all.set_data(products.places[:, 0], products.places[:, 1])
        self._bought = self._dots(4.6, layer=2)
        (self._links,) = self._axes.plot([], [], linewidth=0.8, zorder=3)
        self._near = self._dots(6.0, layer=4)
        self._offer = self._dots(8.5, layer=5)
        families = _known(family)
        self._names = [self._name(families, bold=number == 0) for number in range(_NAMES)]

    def _dots(self, size: float, *, layer: int) -> Line2D:
        (line,) = self._axes.plot([], [], "o", markersize=size, markeredgewidth=1.2, zorder=layer)
        assert isinstance(line, Line2D)  # noqa: S101 -- matplotlib is not typed here
        return line

    def _name(self, families: list[str], *, bold: bool) -> Annotation:
        return self._axes.annotate(
            "", (0, 0), xytext=(8, 0), textcoords="offset points", va="center", fontsize=_TEXT_POINTS, zorder=6,
            family=families, fontweight="bold" if bold else "normal", parse_math=False,
            bbox={"pad": 0.5, "linewidth": 0, "alpha": 0.75},
        )  # fmt: skip

    def warm_up(self, tokens: Tokens, marks: Marks) -> None:
        """Draw once to nowhere, so that fonts and caches are ready when a canvas draws."""
        canvas = FigureCanvasAgg(self.figure)
        self.colour(tokens)
        self.mark(marks)
        canvas.draw()

    def colour(self, tokens: Tokens) -> None:
        """Give every part its colour."""
        self.figure.set_facecolor(tokens.panel)
        self._all.set(color=tokens.bar_ground, markeredgecolor="none")
        self._bought.set(color=tokens.soft, markeredgecolor="none")
        self._links.set_color(tokens.accent)
        self._near.set(color=tokens.panel, markeredgecolor=tokens.accent)
        self._offer.set(color=tokens.accent, markeredgecolor="none")
        for number, name in enumerate(self._names):
            name.set_color(tokens.soft if number else tokens.ink)
            patch: Any = name.get_bbox_patch()
            patch.set_facecolor(tokens.panel)

    def mark(self, marks: Marks) -> None:
        """Move the marks: what was bought, the offer, and its neighbours."""
        places = self.products.places
        offer = places[[marks.offer]] if marks.offer >= 0 else places[:0]
        near = places[marks.neighbours]
        for dots, where in ((self._bought, places[marks.purchases]), (self._near, near), (self._offer, offer)):
            dots.set_data(where[:, 0], where[:, 1])
        links = [np.concatenate((offer, place[None], _GAP)) for place in near] if len(offer) else []
        joined = np.concatenate(links) if links else places[:0]
        self._links.set_data(joined[:, 0], joined[:, 1])
        self._set_names(self._named(marks) if len(offer) else [])

    def _named(self, marks: Marks) -> list[int]:
        """Return the rows that get a name: the offer, and neighbours whose names would not cover another one."""
        places, named = self.products.places, [marks.offer]
        for row in marks.neighbours.tolist():
            apart = all(abs(float(places[row, 1] - places[other, 1])) > _APART for other in named)
            if len(named) < _NAMES and apart:
                named.append(row)
        return named

    def _set_names(self, rows: list[int]) -> None:
        for name, row in zip(self._names, [*rows, *[-1] * _NAMES], strict=False):
            name.set_visible(row >= 0)
            if row >= 0:
                place: NDArray[np.float32] = self.products.places[row]
                right = place[0] < 0  # the text goes where there is room for it
                name.set_text(_short(str(self.products.names[row])))
                name.xy = tuple(place)
                name.set(position=(8 if right else -8, 0), horizontalalignment="left" if right else "right")


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"


def _known(family: str) -> list[str]:
    known = {font.name for font in fontManager.ttflist}
    return [name for name in (family, "DejaVu Sans") if name in known]
