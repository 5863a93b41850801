"""How a cell looks: one or two lines of text or a bar, a hairline below, the chosen row in the tint.

A name too long for the first of two lines goes on in the second, before what stands there: "Dockside Breakfast" and
below it "Ground, 250 g · Coffee", since names that begin alike differ at their ends.

A page shows some 200 cells, which are painted within one turn of the event loop. So each cell costs few calls into Qt:
it is asked for as a whole, colours and fonts are kept, and texts once laid out are remembered.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from math import isnan
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.tables.model import Cell, ColumnTable
from recsys_desktop.desktop.theme import SMALL, Theme

PADDING = 8
_BAR_HEIGHT = 8
_LINE = 18
_SELECTED = QStyle.StateFlag.State_Selected
_BETWEEN = " · "
_LEAST = 5 * PADDING
"""In less room no second text is begun."""

_REMEMBERED = 1_000
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Face:
    """A font, and texts that were laid out in it."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetrics(self.font)
        self.laid_out = lru_cache(maxsize=_REMEMBERED)(self._lay_out)
        self.parted = lru_cache(maxsize=_REMEMBERED)(self._part)

    @cached_property
    def small(self) -> Face:
        """The same font for second lines."""
        font = QFont(self.font)
        font.setPixelSize(SMALL)
        return Face(font)

    def _lay_out(self, text: str, width: int) -> tuple[QStaticText, float, float]:
        """Return as much of a text as has room, its width and its height."""
        laid = QStaticText(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        size = laid.size()
        return laid, size.width(), size.height()

    def _part(self, text: str, width: int) -> tuple[str, str]:
        """Return what of a text has room in a line, and the words that are left; all of it where one word has none."""
        if self._metrics.horizontalAdvance(text) <= width:
            return text, ""
        kept = words.unbroken(text)
        layout = QTextLayout(kept, self.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width - 1)  # what is measured as a whole may be rounded up
        layout.endLayout()
        if line.naturalTextWidth() > width - 1:
            return text, ""
        end = line.textStart() + line.textLength()
        return kept[:end].rstrip(), kept[end:].lstrip()

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        return self._metrics.horizontalAdvance(text)

    def paint(self, painter: QPainter, text: str, inner: tuple[int, int, int, int], *, right: bool) -> None:
        """Paint a text in the middle of a rectangle's height, at its left or right."""
        left, top, width, height = inner
        painter.setFont(self.font)
        if self.font.strikeOut():
            # Qt draws the line through a prepared text in the wrong places.
            elided = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(left, top, width, height, _AT_RIGHT if right else _AT_LEFT, elided)
            return
        laid, wide, high = self.laid_out(text, width)
        painter.drawStaticText(left + int(width - wide) if right else left, top + int((height - high) / 2), laid)


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


class CellPainter(QStyledItemDelegate):
    """Paints every cell of a table.

    Args:
        theme: Where the colours come from.
        lines: Whether a hairline is drawn under each row.
        parent: The table.
    """

    def __init__(self, theme: Theme, *, lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._face: Face | None = None

    # Qt's names from here on.

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        table, column = cast(ColumnTable, index.model()), index.column()
        cell = table.cell(index.row(), column)
        rect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if _SELECTED in option.state:
            painter.fillRect(left, top, width, height, _colour(self._theme.tokens.accent_tint))
        if self._lines:
            painter.fillRect(left, top + height - 1, width, 1, _colour(self._theme.tokens.hairline))
        # A plain list begins and ends where the text around it does.
        if self._lines or column:
            left, width = left + PADDING, width - PADDING
        if self._lines or column < len(table.columns) - 1:
            width -= PADDING
        if cell.bar is None:
            self._paint_text(painter, (left, top, width, height - 1), option.font, cell)
        elif not isnan(cell.bar):
            self._paint_bar(painter, QRectF(left, top, width, height - 1), cell.bar, cell.tone)

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the text needs."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PADDING, hint.height())

    def _paint_text(self, painter: QPainter, inner: tuple[int, int, int, int], font: QFont, cell: Cell) -> None:
        tokens, face = self._theme.tokens, self._face
        if face is None or face.font != font:
            face = self._face = Face(font)
        ink, text = _colour(getattr(tokens, cell.tone or "ink")), cell.text
        if cell.second:
            left, top, width, height = inner
            top += height // 2 - _LINE
            inner, below = (left, top, width, _LINE), (left, top + _LINE, width, _LINE)
            # Numbers are short, and what is struck through is told apart as a whole.
            text, rest = (text, "") if cell.numeric or font.strikeOut() else face.parted(text, width)
            second = cell.second
            if rest:
                painter.setPen(ink)
                face.small.paint(painter, rest, below, right=False)
                taken = face.small.width(rest)
                below = left + taken, top + _LINE, max(width - taken, 0), _LINE
                second = _BETWEEN + second if below[2] >= _LEAST else ""
            painter.setPen(_colour(tokens.soft))
            face.small.paint(painter, second, below, right=cell.numeric)
        painter.setPen(ink)
        face.paint(painter, text, inner, right=cell.numeric)

    def _paint_bar(self, painter: QPainter, inner: QRectF, share: float, tone: str | None) -> None:
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(inner.left(), inner.center().y() - _BAR_HEIGHT / 2, inner.width(), _BAR_HEIGHT)
        radius = _BAR_HEIGHT / 2
        if tone is None:
            painter.setBrush(_colour(tokens.bar_ground))
            painter.drawRoundedRect(ground, radius, radius)
        if share > 0:
            ground.setWidth(max(_BAR_HEIGHT, ground.width() * min(share, 1.0)))
            painter.setBrush(_colour(getattr(tokens, tone or "accent")))
            painter.drawRoundedRect(ground, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
