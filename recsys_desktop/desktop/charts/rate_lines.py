"""Two curves with intervals in the window; a point says its figures under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.charts.picture import PlotView
from recsys_desktop.desktop.charts.rate_drawing import HEIGHT, LEFT, RIGHT, RateDrawing
from recsys_desktop.desktop.desk import Desk

_LEAST, _MOST_HEIGHT = QSize(260, HEIGHT), 320


class RateView(PlotView):
    """Shows the curves.

    Attributes:
        tips: What is said of each point.
    """

    def __init__(self, desk: Desk, drawing: RateDrawing, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, drawing, name, _LEAST, parent)
        self.setMaximumHeight(_MOST_HEIGHT)
        self.setMouseTracking(True)
        self._tell(drawing)

    def _tell(self, drawing: RateDrawing) -> None:
        self.tips = drawing.curves.tips
        self.setAccessibleDescription("\n".join(self.tips))

    def show_curves(self, drawing: RateDrawing) -> None:
        """Show other curves."""
        self._tell(drawing)
        self.show_drawing(drawing)

    # Qt's names from here on.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the tooltip tell of the nearest point."""
        share = (event.position().x() - LEFT) / max(self.width() - LEFT - RIGHT, 1)
        self.setToolTip(self.tips[min(max(round(share * (len(self.tips) - 1)), 0), len(self.tips) - 1)])
