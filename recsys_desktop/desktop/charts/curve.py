"""A curve that grows while something is learned.

This module imports matplotlib: only what draws a plot may import it, after the window is painted.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.charts.canvas import QuietCanvas
from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing
from recsys_desktop.desktop.modelling.course import Curve
from recsys_desktop.desktop.theme import Theme

LEAST_WIDTH, HEIGHT = 260, 150


class CurveCanvas(QuietCanvas):
    """Shows a drawing, in the colours of the theme.

    Attributes:
        drawing: What is shown.
    """

    def __init__(self, theme: Theme, drawing: CurveDrawing, name: str, parent: QWidget | None = None) -> None:
        super().__init__(drawing.figure, parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(name)
        self.drawing = drawing
        self._theme = theme
        self._picture: Any = None
        self._pictured: tuple[int, tuple[int, int]] | None = None
        theme.changed.connect(self.recolour)
        self.recolour()

    def show_curve(self, curve: Curve) -> None:
        """Show this curve."""
        self.drawing.show(curve)
        self.draw_idle()

    @Slot()
    def recolour(self) -> None:
        """Take on the present colours."""
        self.drawing.colour(self._theme.tokens)
        self.draw_idle()

    def draw(self) -> None:
        """Draw the moving parts, and the rest only where it looks different."""
        wanted = (self.drawing.version, self.get_width_height(physical=True))
        if self._picture is None or wanted != self._pictured:
            super().draw()
            self._picture, self._pictured = self.copy_from_bbox(self.figure.bbox), wanted
        else:
            self.restore_region(self._picture)
        self.drawing.draw_moving()
        self.update()

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be content with little, and take what is free."""
        return QSize(LEAST_WIDTH, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the margins."""
        super().resizeEvent(event)
        self.drawing.colour(self._theme.tokens)
