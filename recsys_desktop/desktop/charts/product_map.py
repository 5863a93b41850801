"""The map of all products: what the customer bought, the offer, and its neighbours.

This module imports matplotlib: only what draws a plot may import it, after the window is painted.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.patheffects import withStroke
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.customer.answers import Marks, ProductMap
from recsys_desktop.desktop.theme import Theme

_NAMED = 2
_LONGEST_NAME = 22
_POINTS_TO_PIXELS = 72 / 100
_HEIGHT = 240
_LEFT_HALF = 0.2


class MapCanvas(FigureCanvasQTAgg):  # type: ignore[misc]  # matplotlib's Qt classes are not typed
    """Draws the map at once, and again when the theme or the marks change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Figure(dpi=100))
        self.setParent(parent)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Map of all products"))
        self._theme = theme
        self._map: ProductMap | None = None
        self._marks: Marks | None = None
        self._axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        theme.changed.connect(self.redraw)

    def show_map(self, products: ProductMap, marks: Marks) -> None:
        """Show these marks on this map."""
        self._map, self._marks = products, marks
        bought, near = len(marks.purchases), len(marks.neighbours)
        self.setAccessibleDescription(
            self.tr("{bought} purchases, the offer and {near} similar products").format(bought=bought, near=near)
        )
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Draw everything anew in the present colours."""
        tokens = self._theme.tokens
        axes = self._axes
        axes.clear()
        axes.set_axis_off()
        axes.set(xlim=(-1.12, 1.12), ylim=(-1.12, 1.12))
        self.figure.set_facecolor(tokens.panel)
        if self._map is None or self._marks is None:
            return
        places, marks = self._map.places, self._marks
        self._dots(places, size=3.2, color=tokens.bar_ground)
        self._dots(places[marks.purchases], size=4.6, color=tokens.soft)
        near = places[marks.neighbours]
        if marks.offer >= 0:
            offer = places[marks.offer]
            for place in near:
                axes.plot(*zip(offer, place, strict=True), color=tokens.accent, linewidth=0.8, zorder=3)
        self._dots(near, size=6, color=tokens.panel, edge=tokens.accent)
        if marks.offer >= 0:
            self._dots(offer[None], size=8.5, color=tokens.accent)
            self._name_marks(offer, near)
        self.draw_idle()

    def _dots(self, places: NDArray[np.float32], *, size: float, color: str, edge: str = "none") -> None:
        self._axes.plot(
            places[:, 0], places[:, 1], "o", markersize=size, color=color, markeredgecolor=edge, markeredgewidth=1.2,
            zorder=2 if edge == "none" else 4,
        )  # fmt: skip

    def _name_marks(self, offer: NDArray[np.float32], near: NDArray[np.float32]) -> None:
        assert self._map is not None  # noqa: S101 -- there are marks
        assert self._marks is not None  # noqa: S101
        tokens = self._theme.tokens
        names = self._map.names
        self._name(offer, names[self._marks.offer], color=tokens.ink, fontweight="bold")
        # Names of neighbours that lie in one place would cover each other: only those with room get one.
        taken = [offer]
        for place, row in zip(near, self._marks.neighbours, strict=True):
            if len(taken) <= _NAMED and all(np.abs((place - other)[1]) > 0.16 for other in taken):
                self._name(place, names[row], color=tokens.soft)
                taken.append(place)

    def _name(self, place: NDArray[np.float32], name: str, **style: Any) -> None:
        short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
        left = place[0] < _LEFT_HALF  # the text goes where there is room for it
        halo = withStroke(linewidth=2.4, foreground=self._theme.tokens.panel)
        self._axes.annotate(
            short, tuple(place), xytext=(8 if left else -8, 0), textcoords="offset points", va="center",
            ha="left" if left else "right", fontsize=11 * _POINTS_TO_PIXELS, zorder=6,
            family=_families(QFontInfo(self.font()).family()), parse_math=False, path_effects=[halo], **style,
        )  # fmt: skip


def _families(wanted: str) -> list[str]:
    """Return the window's face where matplotlib has it too, and always its own."""
    known = {font.name for font in fontManager.ttflist}
    return [name for name in (wanted, "DejaVu Sans") if name in known]
