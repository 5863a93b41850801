"""The map of all products: purchases, the offer and its neighbours; one looks closer, and goes from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from recsys_desktop.desktop.mapping.dots import dots_image
from recsys_desktop.desktop.mapping.names import NamePainter
from recsys_desktop.desktop.mapping.plane import Plane, next_towards
from recsys_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Marks, ProductMap

MAP_HEIGHT = 220
"""Where what is around it scrolls anyway, in pixels."""

_LEAST_HEIGHT, _MOST_HEIGHT = 112, 420
_GRASP = 8
_STEP, _WHEEL_STEP = 1.5, 1.25
_NOTCH = 120
_MARGIN = 12
_ALL_RADIUS, _BOUGHT_RADIUS, _FOUND_RADIUS = 1.7, 2.4, 3.4
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NONE = np.empty(0, np.intp)


class MapView(QWidget):
    """Paints the map from arrays.

    Attributes:
        products: All products in the plane, or None.
        marks: What is marked, or None.
        plane: Which part is seen.
        looked_at: The row of the product below the pointer, or to which the keyboard went; -1 for none.
        picked: The row of the product that was searched; -1 for none.

    Signals:
        product_wanted(str): The id of the product to explain.
    """

    product_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.products: ProductMap | None = None
        self.marks: Marks | None = None
        self.plane = Plane(1.0, 1.0)
        self.looked_at = self.picked = -1
        self._found = _NONE
        self._ground: QImage | None = None
        self._pressed: QPointF | None = None
        self._dragged = self._aimed = False
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMaximumHeight(_MOST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of all products"))
        theme.changed.connect(self._redraw)

    def show_products(self, products: ProductMap | None) -> None:
        """Show other products, as a whole."""
        self.products, self.marks = products, None
        self.looked_at = self.picked = -1
        self._found = _NONE
        self.show_all()

    def show_marks(self, marks: Marks) -> None:
        """Mark what belongs to another offer, which is brought into sight."""
        self.marks = marks
        if marks.offer >= 0:
            self._show_row(marks.offer)
        self._describe()
        self._redraw()

    def _describe(self) -> None:
        """Say to those who do not see the map what is looked at, or what is marked."""
        text = ""
        if self.looked_at >= 0 and self.products is not None:
            text = str(self.products.listed.label[self.looked_at])
        elif self.marks is not None:
            bought, near = len(self.marks.purchases), len(self.marks.neighbours)
            text = self.tr("{bought} purchases, the offer and {near} similar products").format(bought=bought, near=near)
        self.setAccessibleDescription(text)

    def mark_matches(self, text: str) -> None:
        """Mark the products whose names or numbers hold a text; none for ""."""
        products, wanted = self.products, text.strip()
        self._found = _NONE
        if products is not None and wanted:
            self._found = np.flatnonzero(products.listed.index.matches(wanted))
        self._redraw()

    def pick(self, product: str) -> None:
        """Mark one product by its name, and bring it into sight; none for ""."""
        self.picked = -1 if self.products is None else self.products.listed.row_of.get(product, -1)
        if self.picked >= 0:
            self._show_row(self.picked)
            self._look_at(self.picked)
        self._redraw()

    def zoom_in(self) -> None:
        """Look closer: at the searched product, or the offer."""
        row = self.picked if self.picked >= 0 or self.marks is None else self.marks.offer
        if row >= 0 and self.products is not None:
            self._see(self.plane.closer_to(self.products.places[row], _STEP))
        else:
            self._see(self.plane.zoomed(_STEP))

    def zoom_out(self) -> None:
        """Look from farther away."""
        self._see(self.plane.zoomed(1 / _STEP))

    def show_all(self) -> None:
        """Show the whole map."""
        self._see(Plane(self.width(), self.height()))

    @property
    def _pixels(self) -> NDArray[np.float64]:
        return np.empty((0, 2)) if self.products is None else self.plane.pixels(self.products.places)

    def _see(self, plane: Plane) -> None:
        self.plane = plane
        self._redraw()

    def _show_row(self, row: int) -> None:
        if self.products is not None:
            self.plane = self.plane.showing(self.products.places[row], _MARGIN)

    def _redraw(self) -> None:
        self._ground = None
        self.update()

    def _row_at(self, point: QPointF) -> int:
        """Return the row of the product at a pixel; -1 for none."""
        away = np.hypot(*(self._pixels - np.array([point.x(), point.y()])).T)
        return int(np.argmin(away)) if len(away) and away.min() <= _GRASP else -1

    def _look_at(self, row: int) -> None:
        if row != self.looked_at:
            self.looked_at = row
            self._describe()
            self.setCursor(Qt.CursorShape.ArrowCursor if row < 0 else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _go(self, row: int) -> None:
        if row >= 0 and self.products is not None:
            self.product_wanted.emit(str(self.products.listed.id[row]))

    def _drawn_ground(self) -> QImage:
        """Return all that does not change while the pointer moves: many dots in three colours."""
        tokens, pixels = self._theme.tokens, self._pixels
        size, ratio = (self.width(), self.height()), self.devicePixelRatioF()
        bought = _NONE if self.marks is None else self.marks.purchases
        ground = dots_image(pixels, size, _ALL_RADIUS, tokens.bar_ground, ratio)
        painter = QPainter(ground)
        for rows, radius, colour in (
            (bought, _BOUGHT_RADIUS, tokens.soft),
            (self._found, _FOUND_RADIUS, tokens.accent),
        ):
            if len(rows):
                painter.drawImage(0, 0, dots_image(pixels[rows], size, radius, colour, ratio))
        painter.end()
        return ground

    def _highlighted(self) -> NDArray[np.int64]:
        """Return the rows of the products whose dots must be seen."""
        marks, rows = self.marks, [self.picked, self.looked_at]
        if marks is not None:
            rows += [marks.offer, *marks.neighbours.tolist(), *marks.purchases.tolist()]
        return np.array(sorted({row for row in rows if row >= 0}), np.int64)

    # Qt's names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the ground, and what has a name above it."""
        if self.products is None:
            return
        if self._ground is None:
            self._ground = self._drawn_ground()
        painter = QPainter(self)
        painter.drawImage(0, 0, self._ground)
        names, shown = self.products.listed.label, self._highlighted()
        above = NamePainter(painter, self._theme.tokens, names, self._pixels, shown, self.rect())
        if self.marks is not None:
            above.paint_marks(self.marks)
        above.paint_named([self.picked, self.looked_at])
        if self.hasFocus():
            above.paint_focus()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the part that is seen."""
        super().resizeEvent(event)
        self._see(self.plane.sized(self.width(), self.height()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom where the pointer is; a page that is being scrolled past the map goes on scrolling."""
        closer = event.angleDelta().y() / _NOTCH
        if not self._aimed or not closer or (closer < 0 and self.plane.zoom <= 1):
            event.ignore()
            return
        place = event.position()
        self._see(self.plane.zoomed(_WHEEL_STEP**closer, (place.x(), place.y())))
        self._look_at(self._row_at(place))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to click, or to move the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the map, or look at what is below the pointer."""
        self._aimed = True
        pressed, here = self._pressed, event.position()
        if pressed is None:
            self._look_at(self._row_at(here))
        elif self._dragged or (here - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, here
            self._look_at(-1)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._see(self.plane.moved(here.x() - pressed.x(), here.y() - pressed.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the product that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            self.setCursor(Qt.CursorShape.ArrowCursor)
            if not self._dragged:
                self._go(self._row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look at nothing."""
        super().leaveEvent(event)
        self._aimed = False
        self._look_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from product to product by the arrow keys, to its reasons by Enter; + and - zoom, 0 shows all."""
        direction = _DIRECTIONS.get(Qt.Key(event.key()))
        zooms = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.show_all}
        if direction is not None:
            self._step(direction)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.looked_at >= 0:
            self._go(self.looked_at)
        elif (zoom := zooms.get(Qt.Key(event.key()))) is not None:
            zoom()
        else:
            super().keyPressEvent(event)

    def _step(self, direction: tuple[int, int]) -> None:
        """Look at the next product in a direction, from the one that is looked at, or the offer."""
        offer = -1 if self.marks is None else self.marks.offer
        start, pixels = self.looked_at if self.looked_at >= 0 else max(self.picked, offer), self._pixels
        row = next_towards(pixels, pixels[start], direction) if start >= 0 else 0 if len(pixels) else -1
        if row >= 0:
            self._show_row(row)
            self._look_at(row)
            self._redraw()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Look at nothing."""
        super().focusOutEvent(event)
        self._look_at(-1)
        self.update()
