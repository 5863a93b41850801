"""What stands above the map's dots: the offer, its neighbours, and names beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from recsys_desktop.desktop.theme import SMALL, Tokens

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Marks

_OFFER, _NEAR, _LOOKED_AT = 4.5, 3.5, 5.0
_GAP = 9.0
_NAME_HEIGHT = 18.0
_MOST_NAMES = 3
_SHORT, _LONG = 0.42, 0.8
_VEIL = 0.85


class NamePainter:
    """Paints with the map's painter.

    Args:
        painter: Of the map.
        tokens: The colours.
        names: Of all products, (n,) of str.
        pixels: Where all products are, (n, 2).
        room: The map.
    """

    def __init__(
        self,
        painter: QPainter,
        tokens: Tokens,
        names: NDArray[np.object_],
        pixels: NDArray[np.float64],
        room: QRect,
    ) -> None:
        self._painter, self._tokens, self._names, self._pixels = painter, tokens, names, pixels
        self._room = QRectF(room)
        self._taken: list[QRectF] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _point(self, row: int) -> QPointF:
        x, y = self._pixels[row]
        return QPointF(float(x), float(y))

    def paint_marks(self, marks: Marks) -> None:
        """Paint the offer, lines to its neighbours, and the names for which there is room."""
        painter, accent = self._painter, QColor(self._tokens.accent)
        near = marks.neighbours.tolist()
        if marks.offer >= 0:
            painter.setPen(QPen(accent, 0.8))
            for row in near:
                painter.drawLine(self._point(marks.offer), self._point(row))
        painter.setPen(QPen(accent, 1.4))
        painter.setBrush(QColor(self._tokens.panel))
        for row in near:
            painter.drawEllipse(self._point(row), _NEAR, _NEAR)
        if marks.offer >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(self._point(marks.offer), _OFFER, _OFFER)
            self._write(marks.offer, self._tokens.ink, _SHORT, bold=True)
        for row in near:
            if len(self._taken) < _MOST_NAMES:
                self._write(row, self._tokens.soft, _SHORT)

    def paint_named(self, rows: Sequence[int]) -> None:
        """Paint a ring around some products, and their names, whatever lies below; -1 for none."""
        for row in dict.fromkeys(row for row in rows if row >= 0):
            self._painter.setPen(QPen(QColor(self._tokens.ink), 1.6))
            self._painter.setBrush(QColor(self._tokens.accent))
            self._painter.drawEllipse(self._point(row), _LOOKED_AT, _LOOKED_AT)
            self._write(row, self._tokens.ink, _LONG, bold=True, framed=True)

    def paint_focus(self) -> None:
        """Show that the keyboard is in the map."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._tokens.accent), 1))
        self._painter.drawRoundedRect(self._room.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _write(self, row: int, colour: str, share: float, *, bold: bool = False, framed: bool = False) -> None:
        """Write a name beside its dot, where it is seen and hides no other name; a framed one in any case.

        Args:
            row: Of the product.
            colour: Of the text.
            share: How much of the map's width it may take.
            bold: Whether it is bold.
            framed: Whether it has a frame, and hides what is below.
        """
        point = self._point(row)
        if not self._room.contains(point):
            return
        font = QFont(self._painter.font())
        font.setPixelSize(SMALL)
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(str(self._names[row]), Qt.TextElideMode.ElideRight, share * self._room.width())
        box = self._beside(point, metrics.horizontalAdvance(text) + 8)
        if not framed and any(box.intersects(other) for other in self._taken):
            return
        self._taken.append(box)
        veil = QColor(self._tokens.panel)
        veil.setAlphaF(1.0 if framed else _VEIL)
        self._painter.setPen(QPen(QColor(self._tokens.hairline), 1) if framed else Qt.PenStyle.NoPen)
        self._painter.setBrush(veil)
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _beside(self, point: QPointF, width: float) -> QRectF:
        """Return the room for a name: right of its dot, or left where that is cut off."""
        left = point.x() + _GAP
        if left + width > self._room.right():
            left = max(point.x() - _GAP - width, self._room.left() + 1)
            left = min(left, self._room.right() - width - 1)
        top = min(max(point.y() - _NAME_HEIGHT / 2, self._room.top() + 1), self._room.bottom() - _NAME_HEIGHT - 1)
        return QRectF(left, top, width, _NAME_HEIGHT)
