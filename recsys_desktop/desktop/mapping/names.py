"""What stands above the map's dots: the offer, its neighbours, and names beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from recsys_desktop.desktop.placing import Boxes, beside, free
from recsys_desktop.desktop.theme import SMALL, Tokens

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Marks

_OFFER, _NEAR, _LOOKED_AT = 4.5, 3.5, 5.0
_GAP = 9.0
_NAME_HEIGHT = 18.0
_MOST_NAMES = 3
_SHORT, _OFFERED, _LONG = 0.42, 0.6, 0.8
_VEIL = 0.85


def _edges(box: QRectF) -> NDArray[np.float64]:
    return np.array([box.left(), box.top(), box.right(), box.bottom()])


class NamePainter:
    """Paints with the map's painter.

    Args:
        painter: Of the map.
        tokens: The colours.
        names: Of all products, (n,) of str.
        pixels: Where all products are, (n, 2).
        highlighted: Rows of the products whose dots no name hides.
        room: The map.
    """

    def __init__(
        self,
        painter: QPainter,
        tokens: Tokens,
        names: NDArray[np.object_],
        pixels: NDArray[np.float64],
        highlighted: NDArray[np.int64],
        room: QRect,
    ) -> None:
        self._painter, self._tokens, self._names, self._pixels = painter, tokens, names, pixels
        self._highlighted, self._room = highlighted, QRectF(room)
        self._taken: Boxes = np.empty((0, 4))
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
            self._write(marks.offer, self._tokens.ink, _OFFERED, bold=True)
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
        """Write a name beside its dot, where it hides no other name and no marker; a framed one in any case.

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
        width = metrics.horizontalAdvance(text) + 8
        dots = self._pixels[self._highlighted[self._highlighted != row]]
        places = beside((point.x(), point.y()), (width, _NAME_HEIGHT), _GAP)
        room = self._room.adjusted(1, 1, -1, -1)
        places = places[free(places, _edges(room), self._taken, dots, _NEAR)]
        if not len(places) and not framed:
            return
        box = self._box(places[0]) if len(places) else self._beside(point, width)
        self._taken = np.vstack([self._taken, _edges(box)])
        veil = QColor(self._tokens.panel)
        veil.setAlphaF(1.0 if framed else _VEIL)
        self._painter.setPen(QPen(QColor(self._tokens.hairline), 1) if framed else Qt.PenStyle.NoPen)
        self._painter.setBrush(veil)
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _box(self, place: NDArray[np.float64]) -> QRectF:
        left, top, right, bottom = place.tolist()
        return QRectF(left, top, right - left, bottom - top)

    def _beside(self, point: QPointF, width: float) -> QRectF:
        """Return the room for a name that is seen in any case: right of its dot, moved to where it is not cut off."""
        room = self._room.adjusted(1, 1, -1, -1)
        left = max(min(point.x() + _GAP, room.right() - width), room.left())
        top = max(min(point.y() - _NAME_HEIGHT / 2, room.bottom() - _NAME_HEIGHT), room.top())
        return QRectF(left, top, width, _NAME_HEIGHT)
