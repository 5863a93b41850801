"""Spots with names in the window; one says its figures under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.charts.picture import PlotView
from recsys_desktop.desktop.charts.rate_drawing import HEIGHT
from recsys_desktop.desktop.charts.spot_drawing import BOTTOM, LEFT, RIGHT, TOP, SpotDrawing
from recsys_desktop.desktop.desk import Desk

_LEAST = QSize(260, HEIGHT)


class SpotView(PlotView):
    """Shows the spots."""

    def __init__(self, desk: Desk, drawing: SpotDrawing, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, drawing, name, _LEAST, parent)
        self._spots = drawing
        self.setMouseTracking(True)
        self.setAccessibleDescription("\n".join(drawing.spots.tips))

    # Qt's names from here on.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the tooltip tell of the nearest spot."""
        across, up = self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM
        reach, place = self._spots.reach, event.position()

        def distance(at: int) -> float:
            spot = self._spots.spots.spots[at]
            x, y = LEFT + across * spot.x / reach[0], TOP + up * (1 - spot.y / reach[1])
            return (place.x() - x) ** 2 + (place.y() - y) ** 2

        self.setToolTip(self._spots.spots.tips[min(range(len(self._spots.spots.tips)), key=distance)])
