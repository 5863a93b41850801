"""Paints texts, bars and plots on paper from top to bottom, and begins a new page where one is full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPagedPaintDevice, QPainter

from recsys_desktop.desktop.reporting.bars import ROW, paint_bars
from recsys_desktop.desktop.reporting.wording import Bar
from recsys_desktop.desktop.theme import HEADING, LIGHT, SMALL, TEXT, UNIT

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.picture import Picture

_SCREEN_DOTS = 96.0
_CELL_ROW = 32
_HALF = 0.47


class Ink:
    """Paints; its unit is the window's pixel, whatever the printer's dots.

    Args:
        painter: Has begun on the device.
        device: A printer or a PDF file.
        font: The face.
    """

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, font: QFont) -> None:
        self._painter, self._device, self._font = painter, device, font
        dots = device.logicalDpiX(), device.logicalDpiY()
        painter.scale(dots[0] / _SCREEN_DOTS, dots[1] / _SCREEN_DOTS)
        self.width, self._height = (
            size / dot * _SCREEN_DOTS for size, dot in zip((device.width(), device.height()), dots, strict=True)
        )
        self._y = 0.0

    @property
    def half(self) -> float:
        """The width of one of two parts side by side."""
        return self.width * _HALF

    def skip(self, pixels: float) -> None:
        """Leave room."""
        self._y += pixels

    def keep(self, height: float) -> None:
        """Begin a new page unless so much room is left."""
        if self._y + height > self._height:
            self._device.newPage()
            self._y = 0.0

    def text(
        self,
        text: str,
        size: int,
        *,
        bold: bool = False,
        tone: str = LIGHT.ink,
        left: float = 0.0,
        width: float | None = None,
    ) -> None:
        """Paint a text in as many lines as it needs; nothing for ""."""
        if not text:
            return
        self._pen(size, tone, bold=bold)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = QRectF(left, 0, self.width if width is None else width, 10_000)
        height = self._painter.boundingRect(room, flags, text).height()
        self.keep(height)
        self._painter.drawText(QRectF(room.left(), self._y, room.width(), height + 1), flags, text)
        self._y += height + UNIT

    def rule(self) -> None:
        """Paint a hairline."""
        self._painter.fillRect(QRectF(0, self._y, self.width, 1), QColor(LIGHT.hairline))
        self._y += UNIT

    def bars(self, bars: Sequence[Bar], *, left: float = 0.0, width: float | None = None) -> None:
        """Paint bars."""
        height = ROW * len(bars)
        where = QRectF(left, self._y, self.width if width is None else width, height)
        paint_bars(self._painter, where, bars, LIGHT, self._face(TEXT, bold=False))
        self._y += height

    def side_by_side(self, titles: Sequence[str], size: int, height: float) -> tuple[float, tuple[float, float]]:
        """Paint two titles side by side, with room for what stands below.

        Returns:
            The top of what stands below, and the left edges.
        """
        self.keep(height + 3 * HEADING)
        top, below, lefts = self._y, self._y, (0.0, self.width - self.half)
        for left, title in zip(lefts, titles, strict=False):
            self._y = top
            self.text(title, size, bold=True, left=left, width=self.half)
            below = max(below, self._y)
        self._y = below
        return below, lefts

    def bars_beside(self, titles: Sequence[str], both: Sequence[Sequence[Bar]]) -> None:
        """Paint two groups of bars side by side."""
        height = ROW * max(map(len, both))
        top, lefts = self.side_by_side(titles, TEXT, height)
        for left, bars in zip(lefts, both, strict=True):
            self._y = top
            self.bars(bars, left=left, width=self.half)
        self._y = top + height

    def pictures(self, titles: Sequence[str], pictures: Sequence[Picture], size: int = HEADING) -> None:
        """Paint one plot, or two side by side, under their titles."""
        height = max(self.half * one.height / one.width for one in pictures)
        top, lefts = self.side_by_side(titles, size, height)
        for left, one in zip(lefts, pictures, strict=False):
            image = QImage(one.dots, one.width, one.height, 4 * one.width, QImage.Format.Format_RGBA8888)
            self._painter.drawImage(QRectF(left, top, self.half, self.half * one.height / one.width), image)
        self._y = top + height

    def headings(self, titles: Sequence[tuple[str, float]], first: float) -> None:
        """Paint the head of a table: each title ends at an edge, a share of the width, and has room from the last."""
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
        self._pen(SMALL, LIGHT.soft)
        begins = (first, *(edge for _, edge in titles[:-1]))
        rooms = [
            QRectF(self.width * begin + UNIT, 0, self.width * (edge - begin) - UNIT, 10 * _CELL_ROW)
            for begin, (_, edge) in zip(begins, titles, strict=True)
        ]
        needed = [
            self._painter.boundingRect(room, flags, title) for room, (title, _) in zip(rooms, titles, strict=True)
        ]
        height = max(_CELL_ROW, *(one.height() + UNIT for one in needed))
        for room, (title, _) in zip(rooms, titles, strict=True):
            self._painter.drawText(QRectF(room.left(), self._y, room.width(), height), flags, title)
        self._y += height
        self.rule()

    def cells(self, cells: Sequence[tuple[str, float, str]], *, first: float = 1.0) -> None:
        """Paint a row of a table, with a hairline below.

        Args:
            cells: Each with its text, its right edge as a share of the width (0: it stands at the left), and its tone.
            first: Where what stands at the left ends, in as many lines as it needs.
        """
        middle, wraps = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextWordWrap
        left = int(Qt.AlignmentFlag.AlignLeft | middle | wraps)
        room = QRectF(0, 0, self.width * first, 10 * _CELL_ROW)
        self._pen(TEXT, LIGHT.ink)
        needed = [self._painter.boundingRect(room, left, text).height() for text, right, _ in cells if not right]
        height = max([_CELL_ROW, *(one + 2 * UNIT for one in needed)])
        self.keep(height)
        for text, right, tone in cells:
            self._pen(TEXT, tone)
            row = QRectF(0, self._y, self.width * (right or first), height)
            self._painter.drawText(row, int(Qt.AlignmentFlag.AlignRight | middle) if right else left, text)
        self._y += height
        self.rule()

    def _pen(self, size: int, tone: str, *, bold: bool = False) -> None:
        self._painter.setFont(self._face(size, bold=bold))
        self._painter.setPen(QColor(tone))

    def _face(self, size: int, *, bold: bool) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(size)
        # Shapes fitted to a screen's pixels stand unevenly on paper.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
