"""The map of all products: what the customer bought, the offer, and its neighbours.

This module imports matplotlib: only what draws a plot may import it, after the window is painted.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.charts.canvas import QuietCanvas
from recsys_desktop.desktop.charts.map_drawing import MapDrawing
from recsys_desktop.desktop.customer.answers import Marks
from recsys_desktop.desktop.theme import Theme

_HEIGHT = 240


class MapCanvas(QuietCanvas):
    """Shows a drawing, in the colours of the theme.

    Attributes:
        drawing: What is shown.
    """

    def __init__(self, theme: Theme, drawing: MapDrawing, parent: QWidget | None = None) -> None:
        super().__init__(drawing.figure, parent)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Map of all products"))
        self.drawing = drawing
        self._theme = theme
        theme.changed.connect(self.recolour)
        self.recolour()

    def show_marks(self, marks: Marks) -> None:
        """Show these marks on the map."""
        bought, near = len(marks.purchases), len(marks.neighbours)
        self.setAccessibleDescription(
            self.tr("{bought} purchases, the offer and {near} similar products").format(bought=bought, near=near)
        )
        self.drawing.mark(marks)
        self.draw_idle()

    @Slot()
    def recolour(self) -> None:
        """Take on the present colours."""
        self.drawing.colour(self._theme.tokens)
        self.draw_idle()
