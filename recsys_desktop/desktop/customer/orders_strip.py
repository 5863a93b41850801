"""One customer's orders on a line of time: each a bar, the higher the more was spent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.theme import SMALL, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Orders

HEIGHT = 58
_LINE, _EDGE = 34, 6
_LEAST, _MOST, _WIDTH = 6.0, 30.0, 3.0
_REACH = 8
_LABEL_PIXELS = 48
_LABELS_APART = 6.0
_MONTHS_APART = (1, 2, 3, 6, 12, 24, 60, 120)
_JANUARY = 1
_OPACITY, _OPACITY_BESIDE = 0.75, 0.4


class OrdersStrip(QWidget):
    """Shows the orders from the shop's first sale to its last; one of them is looked at, by mouse or arrow keys.

    Attributes:
        orders: What is shown, or None.
        marked: The number of the order that is looked at; -1 for none.

    Signals:
        order_marked(int): Another one is looked at.
    """

    order_marked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.orders: Orders | None = None
        self.marked = -1
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Orders over time"))
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        self.setFont(font)
        theme.changed.connect(self.update)

    def show_orders(self, orders: Orders | None) -> None:
        """Show one customer's orders."""
        self.orders, self.marked = orders, -1
        self.update()

    def place(self, order: int) -> QPointF:
        """Return the middle of an order's bar."""
        return QPointF(float(self._across()[order]), _LINE - float(self._heights()[order]) / 2)

    def _x(self, moments: NDArray[np.datetime64]) -> NDArray[np.float64]:
        orders = self.orders
        assert orders is not None  # noqa: S101 -- asked where there are orders
        passed = (moments - orders.first).astype("timedelta64[s]").astype(np.float64)
        share = passed / orders.span if orders.span > 0 else np.full(len(passed), 0.5)
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def _across(self) -> NDArray[np.float64]:
        return np.empty(0) if self.orders is None else self._x(self.orders.table.time)

    def _heights(self) -> NDArray[np.float64]:
        if self.orders is None:
            return np.empty(0)
        spent = np.clip(self.orders.table.spent, 0, None)
        most = float(spent.max(initial=0))
        return _LEAST + (_MOST - _LEAST) * (spent / most if most else spent)

    def _mark(self, order: int) -> None:
        if order != self.marked:
            self.marked = order
            self.update()
            self.order_marked.emit(order)

    def _ticks(self) -> list[tuple[float, str]]:
        """Return where months begin that have room for a name, and the name; January goes by its year."""
        orders = self.orders
        if orders is None or np.isnat(orders.first):
            return []
        begin, end = orders.first.astype("datetime64[M]") + 1, orders.last.astype("datetime64[M]") + 1
        months = np.arange(begin, end)
        if not len(months):
            return [(_EDGE, words.month(orders.first))]
        place = self._x(months.astype("datetime64[s]"))
        step = float(place[1] - place[0]) if len(place) > 1 else _LABEL_PIXELS
        every = next((apart for apart in _MONTHS_APART if apart * step >= _LABEL_PIXELS), _MONTHS_APART[-1])
        number = months.astype(np.int64)
        shown = np.flatnonzero(number % every == 0)
        names = [_month_name(int(number[at])) for at in shown]
        return list(zip(place[shown].tolist(), names, strict=True))

    def labels(self) -> list[tuple[float, float, str]]:
        """Return left edge, width and text of each name below the line; none is cut, none lies on another."""
        found: list[tuple[float, float, str]] = []
        end = -_LABELS_APART
        for x, name in self._ticks():
            width = self.fontMetrics().horizontalAdvance(name) + 4.0
            left = min(max(x - width / 2, 1.0), self.width() - width - 1)
            if left >= end + _LABELS_APART:
                found.append((left, width, name))
                end = left + width
        return found

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Take the width there is."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the line, its months, and the bars; the one that is looked at on top."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        accent = QColor(tokens.accent)
        accent.setAlphaF(_OPACITY if self.marked < 0 else _OPACITY_BESIDE)
        across, heights = self._across().tolist(), self._heights().tolist()
        for x, height in zip(across, heights, strict=True):
            _paint_bar(painter, x, height, _WIDTH, accent)
        if 0 <= self.marked < len(across):
            _paint_bar(painter, across[self.marked], heights[self.marked], _WIDTH + 2, QColor(tokens.accent))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(QPointF(0, _LINE + 0.5), QPointF(self.width(), _LINE + 0.5))
        for x, _ in self._ticks():
            painter.setPen(QPen(QColor(tokens.faint), 1))
            painter.drawLine(QPointF(x, _LINE + 0.5), QPointF(x, _LINE + 4))
        painter.setPen(QColor(tokens.soft))
        for left, width, name in self.labels():
            painter.drawText(QRectF(left, _LINE + 5, width, 18), Qt.AlignmentFlag.AlignLeft, name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Look at the nearest order."""
        away = np.abs(self._across() - event.position().x())
        near = len(away) > 0 and away.min() <= _REACH
        self._mark(int(np.argmin(away)) if near else -1)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look at none, unless by keyboard."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._mark(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from order to order."""
        last = -1 if self.orders is None else len(self.orders.table.time) - 1
        goal = {
            int(Qt.Key.Key_Left): last if self.marked < 0 else max(self.marked - 1, 0),
            int(Qt.Key.Key_Right): last if self.marked < 0 else min(self.marked + 1, last),
            int(Qt.Key.Key_Home): min(0, last),
            int(Qt.Key.Key_End): last,
        }.get(event.key())
        if goal is None:
            super().keyPressEvent(event)
        else:
            self._mark(goal)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Look at none."""
        super().focusOutEvent(event)
        self._mark(-1)
        self.update()


def _paint_bar(painter: QPainter, x: float, height: float, width: float, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x - width / 2, _LINE - height, width, height), width / 2, width / 2)


def _month_name(months: int) -> str:
    """Return a month's name, its year for January; counted from January 1970."""
    number = months % 12 + 1
    return str(1970 + months // 12) if number == _JANUARY else words.month_name(number)
