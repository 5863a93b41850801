"""How a cell looks: one or two lines of text or a bar, a hairline below, the chosen row in the tint."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recsys_desktop.desktop.tables.model import BAR, SECOND_LINE, TONE
from recsys_desktop.desktop.theme import SMALL, Theme

PADDING = 8
_BAR_HEIGHT = 8
_LINE = 18


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

    # Qt's names from here on.

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        tokens = self._theme.tokens
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_tint))
        if self._lines:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.hairline))
        # A plain list begins and ends where the text around it does.
        left = PADDING if self._lines or index.column() else 0
        right = PADDING if self._lines or index.column() < index.model().columnCount() - 1 else 0
        inner = rect.adjusted(left, 0, -right, -1)
        share = index.data(BAR)
        if share is not None:
            self._paint_bar(painter, inner, share, index.data(TONE))
        else:
            self._paint_text(painter, inner, option.font, index)
        painter.restore()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the text needs."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PADDING, hint.height())

    def _paint_text(
        self, painter: QPainter, inner: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        second = index.data(SECOND_LINE)
        first_rect = inner
        if second is not None:
            top = inner.center().y() - _LINE
            first_rect = QRect(inner.left(), top, inner.width(), _LINE)
            small = QFont(font)
            small.setPixelSize(SMALL)
            painter.setFont(small)
            painter.setPen(QColor(tokens.soft))
            below = QRect(inner.left(), top + _LINE, inner.width(), _LINE)
            painter.drawText(below, int(alignment), _elided(painter, second, inner.width()))
        painter.setFont(font)
        painter.setPen(QColor(getattr(tokens, index.data(TONE) or "ink")))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        painter.drawText(first_rect, int(alignment), _elided(painter, text, inner.width()))

    def _paint_bar(self, painter: QPainter, inner: QRect, share: float, tone: str | None) -> None:
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(inner.left(), inner.center().y() - _BAR_HEIGHT / 2 + 0.5, inner.width(), _BAR_HEIGHT)
        radius = _BAR_HEIGHT / 2
        if tone is None:
            painter.setBrush(QColor(tokens.bar_ground))
            painter.drawRoundedRect(ground, radius, radius)
        if share > 0:
            ground.setWidth(max(_BAR_HEIGHT, ground.width() * min(share, 1.0)))
            painter.setBrush(QColor(getattr(tokens, tone or "accent")))
            painter.drawRoundedRect(ground, radius, radius)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
