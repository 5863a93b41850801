"""How a cell looks: one or two lines of text or a bar, a hairline below, the chosen row in the tint.

A name too long for the first of two lines goes on in the second, before what stands there: "Dockside Breakfast" and
below it "Ground, 250 g · Coffee", since names that begin alike differ at their ends. Where a row has three lines, what
stands in the second line gets one of its own.

A page shows some 200 cells, which are painted within one turn of the event loop. So each cell costs few calls into Qt:
it is asked for as a whole, colours and fonts are kept, and texts once laid out are remembered.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from math import isnan
from typing import NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recsys_desktop.desktop.tables.model import Cell, ColumnTable
from recsys_desktop.desktop.theme import SMALL, Theme
from recsys_desktop.language import isolated, unbroken

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
        laid = QStaticText(self.elided(text, width))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        size = laid.size()
        return laid, size.width(), size.height()

    def _part(self, text: str, width: int) -> tuple[str, str]:
        """Return what of a text has room in a line, and the words that are left; all of it where one word has none."""
        # Widths told in whole pixels are rounded, and what is half a pixel too long would be cut.
        if self.elided(text, width) == text:
            return text, ""
        kept = unbroken(text)
        layout = QTextLayout(kept, self.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width - 1)  # what is measured as a whole may be rounded up
        layout.endLayout()
        if line.naturalTextWidth() > width - 1:
            return text, ""
        end = line.textStart() + line.textLength()
        return kept[:end].rstrip(), kept[end:].lstrip()

    def elided(self, text: str, width: int) -> str:
        """Return as much of a text as has room."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        return self._metrics.horizontalAdvance(text)

    def paint(self, painter: QPainter, text: str, inner: tuple[int, int, int, int], *, right: bool) -> None:
        """Paint a text in the middle of a rectangle's height, at its left or right."""
        left, top, width, height = inner
        painter.setFont(self.font)
        if self.font.strikeOut():
            # Qt draws the line through a prepared text in the wrong places.
            shown = self.elided(text, width)
            painter.drawText(left, top, width, height, _AT_RIGHT if right else _AT_LEFT, shown)
            return
        laid, wide, high = self.laid_out(text, width)
        painter.drawStaticText(left + int(width - wide) if right else left, top + int((height - high) / 2), laid)


class Lines(NamedTuple):
    """How the texts of a cell are spread.

    Attributes:
        first: What of the text stands in the first line.
        rest: What of it goes on in the second.
        second: The other text.
        apart: Whether it has a line of its own, though the text takes two.
    """

    first: str
    rest: str
    second: str
    apart: bool

    @property
    def number(self) -> int:
        """How many lines there are."""
        return 3 if self.apart else 2 if self.rest or self.second else 1


def lines_of(face: Face, cell: Cell, width: int, most: int) -> Lines:
    """Return how the texts of a cell are spread over so many lines at most."""
    second = cell.second or ""
    # Numbers are short, and what is struck through is told apart as a whole.
    whole = most < 2 or cell.numeric or face.font.strikeOut()
    first, rest = (cell.text, "") if whole else face.parted(cell.text, width)
    crowded = bool(rest and second) and face.small.width(rest + _BETWEEN + second) > width
    if crowded and most <= 2 and cell.keeps_second:
        room = width - face.small.width(_BETWEEN + second)
        first, rest = (first, face.small.elided(rest, room)) if room >= _LEAST else (cell.text, "")
    return Lines(first, rest, second, apart=crowded and most > 2)


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
        left, width = self._inner(table, column, left, width)
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

    def lines_wanted(self, table: ColumnTable, place: tuple[int, int], width: int, font: QFont) -> int:
        """Return in how many lines all texts of a cell have room, or 3.

        Args:
            table: The table.
            place: Row and column.
            width: Of the column, in pixels.
            font: Of the table.
        """
        inner = self._inner(table, place[1], 0, width)[1]
        return lines_of(self._face_of(font), table.cell(*place), inner, most=3).number

    def second_width(self, cell: Cell, font: QFont) -> int:
        """Return how wide a cell's second line is, in a table's font."""
        return self._face_of(font).small.width(cell.second or "")

    def _inner(self, table: ColumnTable, column: int, left: int, width: int) -> tuple[int, int]:
        """Return where the texts of a column begin, and their room: a plain list is as wide as the text around it."""
        if self._lines or column:
            left, width = left + PADDING, width - PADDING
        if self._lines or column < len(table.columns) - 1:
            width -= PADDING
        return left, width

    def _face_of(self, font: QFont) -> Face:
        if self._face is None or self._face.font != font:
            self._face = Face(font)
        return self._face

    def _paint_text(self, painter: QPainter, inner: tuple[int, int, int, int], font: QFont, cell: Cell) -> None:
        tokens, face = self._theme.tokens, self._face_of(font)
        left, top, width, height = inner
        ink = _colour(getattr(tokens, cell.tone or "ink"))
        lines = lines_of(face, cell, width, height // _LINE)
        if lines.number > 1:
            top, height = top + height // 2 - lines.number * _LINE // 2, _LINE
            below = left, top + (lines.number - 1) * _LINE, width, _LINE
            second = lines.second
            if lines.rest:
                painter.setPen(ink)
                face.small.paint(painter, lines.rest, (left, top + _LINE, width, _LINE), right=False)
                if not lines.apart:
                    taken = face.small.width(lines.rest)
                    below = left + taken, top + _LINE, max(width - taken, 0), _LINE
                    second = _BETWEEN + isolated(second) if second and below[2] >= _LEAST else ""
            painter.setPen(_colour(tokens.soft))
            face.small.paint(painter, second, below, right=cell.numeric)
        painter.setPen(ink)
        face.paint(painter, lines.first, (left, top, width, height), right=cell.numeric)

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
