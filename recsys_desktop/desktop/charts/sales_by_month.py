"""Sales by month, to be looked at month by month with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.charts.month_drawing import BAR_SHARE, BOTTOM, RIGHT, TOP, MonthDrawing
from recsys_desktop.desktop.charts.picture import PlotView
from recsys_desktop.desktop.desk import Desk

_LEAST = QSize(300, 98)
_AROUND = 3


class MonthView(PlotView):
    """Shows the bars; the marked month has a line around it, which is painted over the plot and so costs no drawing.

    Attributes:
        bars: What is shown.
        marked: The place of the month under the mouse or the keyboard; -1 for none.

    Signals:
        month_marked(int): Another month is marked, or none (-1).
    """

    month_marked = Signal(int)

    def __init__(self, desk: Desk, drawing: MonthDrawing, parent: QWidget | None = None) -> None:
        super().__init__(desk, drawing, "", _LEAST, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Sales by month"))
        self.bars, self._left = drawing.bars, drawing.left
        self.marked = -1
        self._theme = desk.theme

    def show_months(self, drawing: MonthDrawing) -> None:
        """Show other months."""
        self.mark(-1)
        self.bars, self._left = drawing.bars, drawing.left
        self.show_drawing(drawing)

    def mark(self, place: int) -> None:
        """Mark a month; -1 for none."""
        if place != self.marked:
            self.marked = place
            self.month_marked.emit(place)
            self.update()

    def place_at(self, x: float) -> int:
        """Return the month under a point, -1 for none."""
        place = int((x - self._left) // self._step)
        return place if x >= self._left and place < len(self.bars.values) else -1

    def month_rect(self, place: int) -> QRectF:
        """Return the column of a month."""
        left = self._left + (place + 0.5 - BAR_SHARE / 2) * self._step
        return QRectF(left, TOP, BAR_SHARE * self._step, self.height() - TOP - BOTTOM)

    @property
    def _step(self) -> float:
        return float(max(self.width() - self._left - RIGHT, 1) / self.bars.places)

    # Qt's names from here on.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Mark the month under the mouse."""
        self.mark(self.place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Mark none."""
        self.mark(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the last month."""
        super().focusInEvent(event)
        if self.marked < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.mark(len(self.bars.values) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Mark none."""
        super().focusOutEvent(event)
        self.mark(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from month to month."""
        last = len(self.bars.values) - 1
        places = {
            Qt.Key.Key_Left: max(self.marked - 1, 0), Qt.Key.Key_Right: min(self.marked + 1, last),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        place = places.get(Qt.Key(event.key()))
        if place is None:
            event.ignore()
            return
        self.mark(place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line around the marked month over the plot."""
        super().paintEvent(event)
        if self.marked >= 0:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.faint), 1))
            painter.drawRoundedRect(self.month_rect(self.marked).adjusted(-_AROUND, -_AROUND, _AROUND, 0), 4, 4)
            painter.end()
