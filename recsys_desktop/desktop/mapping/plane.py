"""Which part of the map is seen: from places in the plane to pixels, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

REACH = 1.12
"""The map reaches so far from its middle; places lie within 1."""

MOST_ZOOM = 40.0


@dataclass(frozen=True)
class Plane:
    """A view of the map.

    Attributes:
        width: In pixels.
        height: In pixels.
        x: The place in the middle of the view.
        y: Its height; it grows upwards.
        zoom: 1 where all is seen.
    """

    width: float
    height: float
    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0

    @property
    def _scale(self) -> NDArray[np.float64]:
        return np.array([self.width, -self.height]) * self.zoom / (2 * REACH)

    @property
    def _middle(self) -> NDArray[np.float64]:
        return np.array([self.width, self.height]) / 2

    def pixels(self, places: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return where places are seen, (n, 2) of (n, 2)."""
        return np.asarray((places - np.array([self.x, self.y])) * self._scale + self._middle, np.float64)

    def sized(self, width: float, height: float) -> Plane:
        """Return the same part in another size."""
        return replace(self, width=width, height=height)

    def zoomed(self, factor: float, at: tuple[float, float] | None = None) -> Plane:
        """Return a closer view; what is at a pixel stays there.

        Args:
            factor: Below 1 for a wider view.
            at: The pixel; the middle where not given.
        """
        zoom = float(np.clip(self.zoom * factor, 1.0, MOST_ZOOM))
        away = np.zeros(2) if at is None else np.array(at) - self._middle
        middle = np.array([self.x, self.y]) + away / self._scale * (1 - self.zoom / zoom)
        return self._at(middle, zoom)

    def closer_to(self, place: NDArray[np.float32], factor: float) -> Plane:
        """Return a closer view with a place, (2,), in the middle, or as near to it as the map's edge allows."""
        return self._at(place.astype(np.float64), float(np.clip(self.zoom * factor, 1.0, MOST_ZOOM)))

    def moved(self, right: float, down: float) -> Plane:
        """Return the view after the map was moved by so many pixels."""
        return self._at(np.array([self.x, self.y]) - np.array([right, down]) / self._scale, self.zoom)

    def showing(self, place: NDArray[np.float32], margin: float) -> Plane:
        """Return the view in which a place is seen: this one where it is, else one with it in the middle.

        Args:
            place: (2,).
            margin: So many pixels from the edge do not count.
        """
        x, y = self.pixels(place[None])[0]
        seen = margin <= x <= self.width - margin and margin <= y <= self.height - margin
        return self if seen else self._at(place.astype(np.float64), self.zoom)

    def _at(self, middle: NDArray[np.float64], zoom: float) -> Plane:
        # Nothing is beyond the edge of the map.
        free = REACH * (1 - 1 / zoom)
        x, y = np.clip(middle, -free, free)
        return replace(self, x=float(x), y=float(y), zoom=zoom)


def next_towards(pixels: NDArray[np.float64], start: NDArray[np.float64], direction: tuple[int, int]) -> int:
    """Return the nearest of some pixels in a direction, within 45° of it; -1 where there is none.

    Args:
        pixels: (n, 2).
        start: (2,).
        direction: One of its parts is 1 or -1, the other 0.
    """
    away = pixels - start
    along = away @ np.array(direction, np.float64)
    across = np.abs(away @ np.array(direction[::-1], np.float64))
    there = np.flatnonzero((along > 0) & (across <= along))
    return int(there[np.argmin((along + across)[there])]) if len(there) else -1
