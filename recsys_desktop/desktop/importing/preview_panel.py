"""The file's first rows, with the meaning of each column above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.importing.fields import meaning_of, meanings
from recsys_desktop.desktop.importing.meaning_header import HEIGHT, LEAST_WIDTH, MeaningHeader
from recsys_desktop.desktop.importing.rows_view import RowsView
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.painting import PADDING
from recsys_desktop.desktop.tables.view import fair_width
from recsys_desktop.desktop.theme import PANEL_PADDING, TABLE_RING, TABLE_ROW, UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Look
    from recsys_desktop.sales.preview import Preview

_MEASURED = 3
_WIDEST, _NARROWEST = 280, 196
_COMBO_EXTRA = 52
_NUMBERS = {"quantity", "unit_price", "line_total"}


class PreviewPanel(Panel):
    """Shows rows and what becomes of each.

    Attributes:
        view: The table.
        header: The meanings.

    Signals:
        meant(str, str): The merchant gave a column another meaning.
        first_rows_wanted: Instead of the rows of one fate.
    """

    meant = Signal(str, str)
    first_rows_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The file’s first rows"))
        self._look: Look | None = None
        self._shown: Preview | None = None
        self._all = False
        self.view = RowsView(desk.theme, self.tr("The file’s first rows"), self, sorts=False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setHorizontalScrollMode(RowsView.ScrollMode.ScrollPerPixel)
        self.header = MeaningHeader(self.view)
        self.view.setHorizontalHeader(self.header)
        self.header.meant.connect(self.meant)
        self.view.setMinimumHeight(HEIGHT + 2 * TABLE_ROW + 2 * TABLE_RING)
        self.told = label("", "soft")
        self.all_button = button("", "link")
        self.all_button.clicked.connect(self._turn_all)
        self.back_button = button(self.tr("Back to the first rows"), "link")
        self.back_button.clicked.connect(self.first_rows_wanted)
        self.set_short(short=False)
        self.box.addWidget(self.view, 1)
        foot = row(self.told, self.all_button, self.back_button, None)
        foot.setContentsMargins(PANEL_PADDING - 2 * UNIT, 0, 0, 0)
        self.box.addLayout(foot)

    def set_short(self, *, short: bool) -> None:
        """Leave less room around the rows where there is little."""
        # The rows' ring is part of the margin.
        above, below = (UNIT, UNIT) if short else (3 * UNIT, 2 * UNIT)
        self.box.setContentsMargins(2 * UNIT, above - TABLE_RING, 2 * UNIT, below - TABLE_RING)
        self.box.setSpacing(UNIT // 2 if short else 2 * UNIT)

    def show_look(self, look: Look) -> None:
        """Show a file's first rows."""
        if self._look is not None and self._look.file != look.file:
            self._all = False
        self._look = look
        self.show_rows(look.preview)

    def show_rows(self, preview: Preview, name: str = "") -> None:
        """Show rows of the file.

        Args:
            preview: The rows.
            name: What they have in common; "" for the file's first.
        """
        self._shown = preview
        self.back_button.setVisible(bool(name))
        columns = [self._column(at, header, preview) for at, header in enumerate(preview.header)]
        left_out = np.array([one.fate != "kept" for one in preview.rows], bool)
        wrong = np.zeros((len(preview.rows), len(columns)), bool)
        for at, one in enumerate(preview.rows):
            if one.fate == "rejected":
                wrong[at] = self._to_blame(one.blamed, preview.header)
        struck = left_out & np.array([one.fate != "rejected" for one in preview.rows], bool)
        reasons = [
            self.tr("Line {line}: {reason}").format(line=one.line, reason=one.reason) if one.reason else ""
            for one in preview.rows
        ]
        self.view.states.show_rows(columns, struck, wrong, reasons)
        look = self._look
        if look is not None:
            self.header.show_columns(preview.header, look.columns)
        self._name = name
        self._hide()

    def _column(self, at: int, header: str, preview: Preview) -> Column:
        cells = np.array([one.cells[at] if at < len(one.cells) else "" for one in preview.rows], object)
        columns = self._look.columns if self._look is not None else {}
        return Column(header, cells, numeric=meaning_of(header, columns) in _NUMBERS)

    def _to_blame(self, fields: tuple[str, ...], header: tuple[str, ...]) -> list[bool]:
        columns = self._look.columns if self._look is not None else {}
        guilty = {one for field in fields for one in columns.get(field, ())}
        return [not guilty or name in guilty for name in header]

    def _fit(self) -> None:
        """Give each column the room of its longest texts, and less where not all would be seen."""
        body = self.view.fontMetrics()
        columns = self._look.columns if self._look is not None else {}
        needed: dict[int, tuple[int, int]] = {}
        for at, column in enumerate(self.view.table.columns):
            longest = sorted([column.title, *column.values.tolist()], key=len)[-_MEASURED:]
            widest = max(body.horizontalAdvance(text.split("\n")[0]) for text in longest)
            meaning = meanings()[meaning_of(column.title, columns)]
            least = max(LEAST_WIDTH, body.horizontalAdvance(meaning) + _COMBO_EXTRA)
            needed[at] = min(max(widest + 2 * PADDING + 4, least), _WIDEST), least
        seen = [width for at, (width, _) in needed.items() if not self.view.isColumnHidden(at)]
        most = max(fair_width(seen, self.view.viewport().width()), _NARROWEST)
        for at, (width, least) in needed.items():
            self.header.resizeSection(at, max(min(width, most), least))

    def _hide(self) -> None:
        """Hide what is not needed, and say how many columns that are."""
        look, shown = self._look, self._shown
        if look is None or shown is None:
            return
        given = {header for headers in look.columns.values() for header in headers}
        unneeded = [at for at, header in enumerate(shown.header) if header not in given]
        # Who must still say which column is which has to see them all.
        everything = self._all or bool(look.missing)
        for at in range(len(shown.header)):
            self.view.setColumnHidden(at, at in unneeded and not everything)
        self._fit()
        self.header.show_columns(shown.header, look.columns)
        self._say(len(unneeded), everything=everything)
        self.all_button.setVisible(bool(unneeded) and not look.missing)

    def _say(self, unneeded: int, *, everything: bool) -> None:
        told = self._rows_told()
        if unneeded and not everything:
            hidden = self.tr("Columns not needed are hidden: {count}").format(count=words.whole(unneeded))
            told = words.sentences(told, hidden)
        self.told.setText(told)
        self.all_button.setText(self.tr("Hide them") if everything else self.tr("Show all"))
        self.all_button.setAccessibleName(
            self.tr("Hide columns that are not needed") if everything else self.tr("Show all columns")
        )

    def _rows_told(self) -> str:
        """Return which rows these are, and whether they are all."""
        shown = self._shown
        if shown is None:
            return ""
        rows = len(shown.rows)
        if self._name:
            if shown.more:
                return self.tr("{name}: the first {rows}.").format(name=self._name, rows=words.whole(rows))
            return self.tr("{name}: all %Ln rows.", "", rows).format(name=self._name)
        if shown.more:
            return self.tr("The first {rows} rows.").format(rows=words.whole(rows))
        return self.tr("All %Ln rows.", "", rows)

    @Slot()
    def _turn_all(self) -> None:
        self._all = not self._all
        self._hide()

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._fit()
