"""Bars with intervals: painted by one function, in the window and on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.reporting.wording import Bar
from recsys_desktop.desktop.theme import TEXT, Theme, Tokens

ROW = 38
"""Room for a name of two lines."""
_BAR, _CORNER, _LINE = 12, 3, 2
_NAME_SHARE, _FIGURE_WIDTH, _LEAST_NAME, _GAP = 0.55, 44, 120, 8
_ROOM = 1.15
"""The longest interval ends before the figures."""


def paint_bars(painter: QPainter, where: QRectF, bars: Sequence[Bar], tokens: Tokens, font: QFont) -> None:
    """Paint a row for each bar: name, bar with its interval as a thin line, figure.

    Args:
        painter: On a widget or on paper; its unit is the window's pixel.
        where: The room.
        bars: What is painted.
        tokens: The colours.
        font: The face.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    reach = max((bar.share.high for bar in bars), default=0.0) * _ROOM or 1.0
    plain, bold = QFont(font), QFont(font)
    for one in (plain, bold):
        one.setPixelSize(TEXT)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(plain)
    longest = max((painter.fontMetrics().horizontalAdvance(bar.name) for bar in bars), default=0)
    name_width = min(max(longest + 2 * _GAP, _LEAST_NAME), where.width() * _NAME_SHARE)
    left, room = where.left() + name_width, where.width() - name_width - _FIGURE_WIDTH
    for number, bar in enumerate(bars):
        row = QRectF(where.left(), where.top() + number * ROW, where.width(), ROW)
        painter.setFont(plain)
        painter.setPen(QColor(tokens.ink))
        _paint_name(painter, QRectF(row.left(), row.top(), name_width - _GAP, ROW), bar.name)
        painter.setFont(bold)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.figure)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if bar.strong else tokens.bar_ground))
        middle = row.center().y()
        length = room * max(bar.share.value, 0.0) / reach
        painter.drawRoundedRect(QRectF(left, middle - _BAR / 2, length, _BAR), _CORNER, _CORNER)
        low, high = room * bar.share.low / reach, room * bar.share.high / reach
        painter.fillRect(QRectF(left + low, middle - _LINE / 2, high - low, _LINE), QColor(tokens.ink))


def _paint_name(painter: QPainter, room: QRectF, name: str) -> None:
    """Paint a name in one line or two, and shortened only where these are not enough."""
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
    needed = painter.boundingRect(QRectF(0, 0, room.width(), 10 * ROW), flags, name)
    if needed.height() > room.height() or needed.width() > room.width():
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, flags, name)


class BarsWidget(QWidget):
    """The bars in the window."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._recolour)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self._bars = bars
        spoken = "\n".join(bar.tip for bar in bars)
        self.setToolTip(spoken)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    @Slot()
    def _recolour(self) -> None:
        self.update()

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a row for each bar."""
        return QSize(320, ROW * len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the bars."""
        painter = QPainter(self)
        paint_bars(painter, QRectF(self.rect()), self._bars, self._theme.tokens, self.font())
        painter.end()
