"""The table widget of every page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from recsys_desktop.desktop.tables import COPY_TABLE
from recsys_desktop.desktop.tables.model import BAR, EXACT, ColumnTable
from recsys_desktop.desktop.tables.painting import PADDING, CellPainter
from recsys_desktop.desktop.tables.sorting import Sorter
from recsys_desktop.desktop.theme import (
    PLAIN_ROW,
    PLAIN_ROW_THREE_LINES,
    SMALL,
    TABLE_RING,
    TABLE_ROW,
    TABLE_ROW_THREE_LINES,
    TABLE_ROW_TWO_LINES,
    Theme,
)

_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_MEASURED_ROWS = 40
_LEAST_TEXT = 108
_FAIR_TEXT = 170
_HEIGHTS = (TABLE_ROW, TABLE_ROW_TWO_LINES, TABLE_ROW_THREE_LINES)
_PLAIN_HEIGHTS = (TABLE_ROW, PLAIN_ROW, PLAIN_ROW_THREE_LINES)
"""Of rows with one, two and three lines."""
_MOST_OF_THEM, _MANY_ROWS = 97, 400


def fair_width(needed: Sequence[int], room: int) -> int:
    """Return how wide columns may be at most, so that all have room and none gets less than it could.

    Args:
        needed: What each column needs, in pixels.
        room: What there is for all of them.
    """
    for number, width in enumerate(sorted(needed)):
        share = room // (len(needed) - number)
        if width > share:
            return share
        room -= width
    return max(needed, default=0)


class TableView(QTableView):
    """A table of whole rows: one is chosen, and a click on a header sorts.

    Ctrl+C copies the chosen row with headers, Ctrl+Shift+C all rows.

    Attributes:
        table: Its model.

    Signals:
        chosen(int): The source row that is chosen now, by mouse, keyboard or program; -1 for none.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        two_lines: bool = False,
        plain: bool = False,
        sorts: bool = True,
        whole: bool = False,
    ) -> None:
        """Make an empty table.

        Args:
            theme: Where the colours come from.
            name: The accessible name.
            parent: The widget it belongs to.
            two_lines: Whether rows have two lines.
            plain: Whether it is a list without headers and hairlines.
            sorts: Whether a click on a header sorts; ranked lists keep their order.
            whole: Whether it is as high as its rows, and these as high as their texts: a few, in what scrolls itself.
        """
        self._cutting = False
        super().__init__(parent)
        self.table = ColumnTable(parent=self)
        self._sorter = Sorter(self.table)
        self._sorts = sorts and not plain
        self._whole, self._heights = whole, _PLAIN_HEIGHTS if plain else _HEIGHTS
        self._stretch = 0
        self._optional: tuple[int, ...] = ()
        self._spare = -1
        self._least = 0
        self.setModel(self.table)
        self.table.headerDataChanged.connect(self._fit_columns)
        self.setAccessibleName(name)
        self._painter = CellPainter(theme, lines=not plain, parent=self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self._heights[1 if two_lines else 0])
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._prepare_header(plain=plain)
        self.selectionModel().selectionChanged.connect(self._selected)
        theme.changed.connect(self.viewport().update)

    def _prepare_header(self, *, plain: bool) -> None:
        header = self.horizontalHeader()
        font = header.font()
        font.setPixelSize(SMALL)
        header.setFont(font)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setFixedHeight(TABLE_ROW)
        header.setVisible(not plain)
        header.setSectionsClickable(self._sorts)
        header.sectionClicked.connect(self._sort_or_turn)

    def set_widths(
        self, *, stretch: int, optional: Sequence[int] = (), least: int = _LEAST_TEXT, spare: int = -1
    ) -> None:
        """Give each column the room that its rows need, as some of them show, and one of them the rest.

        Args:
            stretch: The column that takes the rest.
            optional: Columns that are hidden, the first one first, where too little is left for it.
            least: What is enough for it, in pixels; where its texts are longer, so much as most of them need, up to a
                fair width, and as second lines need that stay whole.
            spare: A column that is shown only where no text of the stretching one is cut or parted for it; -1 for none.
        """
        self._stretch, self._optional, self._spare = stretch, tuple(optional), spare
        usual = min(self._usual_width(stretch), _FAIR_TEXT) if optional else 0
        self._least = max(least, usual, self._width_to_keep(stretch))
        self._fit_columns()

    @Slot()
    def _fit_columns(self) -> None:
        """Give the columns their widths, as soon as these are wanted and whenever another one has the arrow."""
        if not self._least:
            return
        header = self.horizontalHeader()
        for column in range(self.table.columnCount()):
            wide = column == self._stretch
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Fixed
            )
            if not wide:
                header.resizeSection(column, self._needed_width(column))
        self._hide_what_has_no_room()

    def _hide_what_has_no_room(self) -> None:
        """Hide optional columns until the stretching one has room; show them again where there is."""
        header = self.horizontalHeader()
        for column in self._optional:
            self.setColumnHidden(column, False)
        if self._spare >= 0:
            self.setColumnHidden(self._spare, False)
            self.setColumnHidden(self._spare, self._room_left() < self._needed_width(self._stretch))
        left = self._room_left()
        sorted_by = self.table.sorted_by or (-1, False)
        # The one by which they are sorted stays the longest.
        for column in sorted(self._optional, key=lambda column: column == sorted_by[0]):
            if left >= self._least:
                break
            left += header.sectionSize(column)
            self.setColumnHidden(column, True)
        if self._whole:
            self._show_whole(left)

    def _room_left(self) -> int:
        """Return how wide the stretching column is."""
        others = (column for column in range(self.table.columnCount()) if column != self._stretch)
        return self.viewport().width() - sum(map(self.columnWidth, others))

    def _show_whole(self, width: int) -> None:
        """Give each row the height of its texts, and the table that of its rows.

        Args:
            width: Of the stretching column.
        """
        header, rows = self.horizontalHeader(), self.verticalHeader()
        for row in range(self.table.rowCount()):
            lines = self._painter.lines_wanted(self.table, (row, self._stretch), width, self.font())
            rows.resizeSection(row, max(self._heights[lines - 1], rows.defaultSectionSize()))
        self.setFixedHeight(rows.length() + (0 if header.isHidden() else header.height()) + 2 * TABLE_RING)

    def _needed_width(self, column: int) -> int:
        title = self.table.headerData(column, Qt.Orientation.Horizontal)
        header = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(title)
        if self.horizontalHeader().isHidden():
            header = 0
        if self.table.columns[column].bar is not None:
            return max(header, self.table.columns[column].bar_width) + 2 * PADDING
        metrics = self.fontMetrics()
        texts = self._typical_texts(column)
        widest = max((metrics.horizontalAdvance(text) for text in texts if text), default=0)
        return max(header, widest) + 2 * PADDING + 2

    def _usual_width(self, column: int) -> int:
        """Return what most texts of a column need, without the longest ones."""
        metrics, count = self.fontMetrics(), self.table.rowCount()
        widths = [metrics.horizontalAdvance(self.table.cell(row, column).text) for row in _sample(count, _MANY_ROWS)]
        return int(np.percentile(widths, _MOST_OF_THEM)) + 2 * PADDING if widths else 0

    def _width_to_keep(self, column: int) -> int:
        """Return what the second lines of a column need, where they stay whole."""
        cells = [self.table.cell(row, column) for row in _sample(self.table.rowCount(), _MANY_ROWS)]
        widths = [self._painter.second_width(cell, self.font()) for cell in cells if cell.keeps_second]
        return max(widths, default=-2 * PADDING) + 2 * PADDING

    def _typical_texts(self, column: int) -> list[str | None]:
        """Return texts of rows from top to bottom, and the largest and the smallest number of the column."""
        count, of = self.table.rowCount(), self.table.columns[column]
        cells = [self.table.cell(row, column) for row in _sample(count)]
        texts = [text for cell in cells for text in (cell.text, cell.second)]
        if len(of.values) and of.values.dtype.kind in "iuf":
            texts += [of.show(np.fmax.reduce(of.values)), of.show(np.fmin.reduce(of.values))]
        return texts

    def choose(self, source_row: int) -> bool:
        """Choose a row and bring it into sight; returns whether it is shown."""
        place = self.table.place_of(source_row)
        if place is None:
            return False
        self.selectRow(place)
        self.scrollTo(self.table.index(place, 0))
        return True

    @property
    def chosen_row(self) -> int:
        """The chosen source row; -1 for none."""
        rows = self.selectionModel().selectedRows()
        return int(self.table.rows[rows[0].row()]) if rows else -1

    @Slot()
    def copy(self) -> None:
        """Copy all shown rows with their headers, separated by tabs as spreadsheets like it."""
        self._copy_rows(range(self.table.rowCount()))

    @Slot()
    def copy_chosen(self) -> None:
        """Copy the chosen row with the headers; all rows where none is chosen."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        self._copy_rows(chosen or range(self.table.rowCount()))

    def _copy_rows(self, rows: Sequence[int]) -> None:
        lines = ["\t".join(column.title for column in self.table.columns)]
        lines += [
            "\t".join(_one_line(self.table.index(row, column)) for column in range(self.table.columnCount()))
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Sort by a column, at once or, where there are many rows, as soon as it is done."""
        self._sorter.sort(column, descending=descending)

    @Slot(int)
    def _sort_or_turn(self, column: int) -> None:
        """Sort by a column: texts from A, numbers from the largest; a second click turns it round."""
        numeric = self.table.columns[column].numeric
        before = self.table.sorted_by
        descending = not before[1] if before is not None and before[0] == column else numeric
        self.sort_by(column, descending=descending)
        self.scrollToTop()

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        del selected, deselected
        self.chosen.emit(self.chosen_row)

    # Qt's names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Copy rows where Qt would copy one cell, and begin to walk at the first row."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif QKeySequence(event.keyCombination()) == QKeySequence(COPY_TABLE):
            self.copy()
        elif event.key() in _WALKING and self.chosen_row < 0 and self.table.rowCount():
            # Qt would go on from a row that is current without being chosen, and so pass by the only one.
            self.selectRow(max(self.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show a ring to who has come by keyboard; who clicks on a row sees where that was."""
        super().focusInEvent(event)
        ring = event.reason() in _BY_KEYBOARD
        if event.reason() not in _BACK and ring is not self.property("ring"):
            self.setProperty("ring", ring)
            self.style().polish(self)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer to copy, and what else can be done with a row."""
        menu = QMenu(self)
        row = menu.addAction(self.tr("Copy row"), self.copy_chosen)
        row.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        row.setEnabled(self.chosen_row >= 0)
        table = menu.addAction(self.tr("Copy table"), self.copy)
        table.setShortcut(QKeySequence(COPY_TABLE))
        for action in (row, table):
            action.setShortcutVisibleInContextMenu(True)
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def updateGeometries(self) -> None:  # noqa: N802
        """Where not all rows have room, show as many as have it in full: the last one is never cut through."""
        if self._cutting:
            return
        super().updateGeometries()
        rows, bar = self.verticalHeader(), self.verticalScrollBar()
        margins = self.viewportMargins()
        # Qt takes the margin away, and may have come here meanwhile to set it again.
        row, high = rows.defaultSectionSize(), self.viewport().height() + margins.bottom()
        if rows.length() <= high or high < row:
            return
        margins.setBottom(high % row)
        # Qt would take the margin away again when the rows have got another height.
        self._cutting = True
        self.setViewportMargins(margins)
        self._cutting = False
        bar.setSingleStep(row)
        bar.setPageStep(high - high % row)
        bar.setMaximum(rows.length() - bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the columns for which there is room."""
        super().resizeEvent(event)
        self._hide_what_has_no_room()


def _sample(count: int, most: int = _MEASURED_ROWS) -> list[int]:
    """Return some rows of so many, from top to bottom."""
    rows: list[int] = np.linspace(0, count - 1, min(count, most)).astype(np.intp).tolist()
    return rows


def _one_line(index: QModelIndex) -> str:
    share = index.data(BAR)
    text = index.data(EXACT) or ""
    if share is not None and not text:
        text = f"{share:.2f}"
    return " ".join(str(text).split())
