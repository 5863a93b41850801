"""Two curves with intervals in the window; a point says its figures under the mouse.

This module imports matplotlib: only what draws a plot may import it, after the window is painted.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.charts.canvas import QuietCanvas
from recsys_desktop.desktop.charts.rate_drawing import HEIGHT, LEFT, RIGHT, RateDrawing
from recsys_desktop.desktop.theme import Theme

_LEAST_WIDTH, _MOST_HEIGHT = 260, 320


class RateCanvas(QuietCanvas):
    """Shows the curves, in the colours of the theme.

    Attributes:
        drawing: What is shown.
    """

    def __init__(self, theme: Theme, drawing: RateDrawing, name: str, parent: QWidget | None = None) -> None:
        super().__init__(drawing.figure, parent)
        self.setMinimumSize(_LEAST_WIDTH, HEIGHT)
        self.setMaximumHeight(_MOST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(drawing.curves.tips))
        self.drawing = drawing
        self._theme = theme
        theme.changed.connect(self.recolour)
        self.recolour()

    @Slot()
    def recolour(self) -> None:
        """Take on the present colours."""
        self.drawing.colour(self._theme.tokens)
        self.draw_idle()

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be content with little, and take what is free."""
        return QSize(_LEAST_WIDTH, HEIGHT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the tooltip tell of the nearest point."""
        tips = self.drawing.curves.tips
        share = (event.position().x() - LEFT) / max(self.width() - LEFT - RIGHT, 1)
        self.setToolTip(tips[min(max(round(share * (len(tips) - 1)), 0), len(tips) - 1)])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the margins."""
        super().resizeEvent(event)
        self.drawing.colour(self._theme.tokens)
