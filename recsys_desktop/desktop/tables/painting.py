"""How a cell looks: one or two lines of text or a bar, a hairline below, the chosen row in the tint.

A page shows some 200 cells, which are painted within one turn of the event loop. So each cell costs few calls into Qt:
it is asked for as a whole, colours and fonts are kept, and texts once laid out are remembered.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from math import isnan
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recsys_desktop.desktop.tables.model import Cell, ColumnTable
from recsys_desktop.desktop.theme import SMALL, Theme

PADDING = 8
_BAR_HEIGHT = 8
_LINE = 18
_SELECTED = QStyle.StateFlag.State_Selected
_REMEMBERED = 1_000
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _Face:
    """A font, and texts that were laid out in it."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetrics(self.font)
        self.laid_out = lru_cache(maxsize=_REMEMBERED)(self._lay_out)

    @cached_property
    def small(self) -> _Face:
        """The same font for second lines."""
        font = QFont(self.font)
        font.setPixelSize(SMALL)
        return _Face(font)

    def _lay_out(self, text: str, width: int) -> tuple[QStaticText, float, float]:
        """Return as much of a text as has room, its width and its height."""
        laid = QStaticText(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        size = laid.size()
        return laid, size.width(), size.height()

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
        self._face: _Face | None = None

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
            face = self._face = _Face(font)
        if cell.second:
            left, top, width, height = inner
            top += height // 2 - _LINE
            inner = left, top, width, _LINE
            painter.setPen(_colour(tokens.soft))
            face.small.paint(painter, cell.second, (left, top + _LINE, width, _LINE), right=cell.numeric)
        painter.setPen(_colour(getattr(tokens, cell.tone or "ink")))
        face.paint(painter, cell.text, inner, right=cell.numeric)

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
