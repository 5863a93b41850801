"""A table of everything of one kind, which is searched as one types, and of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter

from recsys_desktop.desktop.browsing.listed import Listed
from recsys_desktop.desktop.fields import ClearableField
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import PLAIN_HANDLES, UNIT, Theme

_SEARCH_WIDTH = 300


@dataclass(frozen=True)
class BrowserState:
    """What was done in a browser.

    Attributes:
        chosen: The id of the chosen one; "" for none.
        search: What is searched.
        sorted_by: The column by which it is sorted, and whether descending; None for the first order.
    """

    chosen: str
    search: str
    sorted_by: tuple[int, bool] | None


class _SearchField(ClearableField):
    """Tells when the Down key leaves it.

    Signals:
        left_down: Down was pressed.
    """

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Let Down lead to what was found."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class Browser(Panel):
    """The table, how many it shows, and what stands in its place where it shows none.

    A subclass says what it is called, which columns it has and how it counts.

    Attributes:
        search: The search field; the page places it.
        view: The table.
        count: How many are shown.
        all_button: Ends search and filters; it is there while they hide something.
        empty_button: The same, in place of an empty table.
        leaves_none: Whether search and filters leave none of them.

    Signals:
        chosen(int): The row of another one that was chosen, by mouse, keyboard or program.
        all_wanted: Whatever hides rows beside the search shall end, too.
        emptied(bool): The search and whatever else hides rows leave none now, or some again.
    """

    chosen = Signal(int)
    all_wanted = Signal()
    emptied = Signal(bool)

    first_sort = 0
    """The column by which all are sorted at first, the largest on top."""
    optional: Sequence[int] = ()
    """The columns that give way where there is little room."""

    def __init__(self, theme: Theme, *, two_lines: bool = False) -> None:
        """Make it without rows.

        Args:
            theme: Where the colours come from.
            two_lines: Whether its rows have two lines.
        """
        super().__init__("")
        self._listed: Listed | None = None
        self._chosen, self._by_itself = "", False
        self.leaves_none = False
        self._kept: NDArray[np.bool_] | None = None
        self._sorted_by: tuple[int, bool] | None = None
        self.search = _SearchField()
        self.search.left_down.connect(self._walk)
        self.search.textChanged.connect(self._show_matches)
        self.view = TableView(theme, "", two_lines=two_lines)
        self.view.chosen.connect(self._row_chosen)
        self.count = label("", "count")
        self.all_button = button(self.tr("Show all"), "link")
        self.empty = label("", "soft", wraps=True)
        self.empty_button = button("", "primary")
        for one in (self.all_button, self.empty_button):
            one.clicked.connect(self.show_all)
        self._lay_out()
        self._say_how_many()

    def _lay_out(self) -> None:
        self.box.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 3 * UNIT)
        self.box.addWidget(self.view, 1)
        self.empty.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 0)
        self.box.addWidget(self.empty)
        empty_row = row(self.empty_button, None)
        empty_row.setContentsMargins(2 * UNIT, 0, 0, 0)
        self.box.addLayout(empty_row)
        self._stretch = self.box.count()
        self.box.addStretch(0)
        foot = row(self.count, None, self.all_button)
        foot.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 0)
        self.box.addLayout(foot)

    def name_parts(self, *, kind: str, search: str, hint: str, empty: str, show_all: str) -> None:
        """Say what it is about.

        Args:
            kind: What it lists, in the plural.
            search: The accessible name of the search field.
            hint: What can be searched.
            empty: Stands in place of an empty table.
            show_all: On the button below that.
        """
        self.setAccessibleName(kind)
        self.view.setAccessibleName(kind)
        self.search.setAccessibleName(search)
        self.hint_search(hint)
        self.empty.setText(empty)
        self.empty_button.setText(show_all)
        self.empty_button.setAccessibleName(show_all)

    def hint_search(self, hint: str) -> None:
        """Say in the empty search field what can be searched."""
        self.search.hint(hint, least=_SEARCH_WIDTH)

    def columns(self) -> Sequence[Column]:
        """Return the columns of what is listed."""
        raise NotImplementedError

    def count_text(self, shown: int, total: int) -> str:
        """Return how many of all are shown, in words."""
        raise NotImplementedError

    @property
    def chosen_id(self) -> str:
        """The id of the chosen one; "" for none. Only an empty table does not show it."""
        return self._chosen

    @property
    def narrowed(self) -> bool:
        """Whether a search or a filter may hide something."""
        return self._kept is not None or bool(self.search.text().strip())

    def forget_choice(self) -> None:
        """Choose none, and search nothing: another shop is open."""
        self._chosen = ""
        self._kept = None
        self.search.clear()

    @property
    def state(self) -> BrowserState:
        """What is chosen and searched, and the order, for :meth:`take_up`."""
        return BrowserState(self._chosen, self.search.text(), self.view.table.sorted_by or self._sorted_by)

    def take_up(self, state: BrowserState) -> None:
        """Choose, search and sort as it was in the one whose place this one takes."""
        self._chosen, self._sorted_by = state.chosen, state.sorted_by
        self.search.setText(state.search)

    def list_all(self, listed: Listed, order: NDArray[np.intp]) -> None:
        """Show others; who was chosen stays chosen where still there, and is told anew; else the first one is chosen.

        Args:
            listed: Everything of the kind.
            order: (n,) intp, its rows by the column of the first sort, the largest on top.
        """
        self._listed = listed
        chosen, self._chosen = self._chosen, ""
        self._kept = None
        table = self.view.table
        first, before = (self.first_sort, True), table.sorted_by or self._sorted_by
        table.replace_sorted(self.columns(), first, order)
        if before is not None and before != first:
            self.view.sort_by(before[0], descending=before[1])
        self.view.set_widths(stretch=0, optional=self.optional)
        self._show_matches()
        # What the program chose before is nobody's choice: of other rows it is the first one again, where one is shown.
        there = -1 if self._by_itself and table.rowCount() else listed.row_of.get(chosen, -1)
        if there >= 0 and self.view.choose(there):
            return
        if table.rowCount():
            self._choose_first()
            self._by_itself = True
        elif there >= 0:
            self._row_chosen(there)

    def keep(self, kept: NDArray[np.bool_] | None) -> None:
        """Show only these beside the search, (n,) bool; all for None."""
        self._kept = kept
        self._show_matches()

    def choose(self, source_row: int) -> None:
        """Choose one; what hides it ends."""
        if not self.view.choose(source_row):
            self.show_all()
            self.view.choose(source_row)

    @Slot()
    def show_all(self) -> None:
        """End the search and whatever else hides rows."""
        beside_keyboard = self.empty_button.hasFocus() or self.all_button.hasFocus()
        self._kept = None
        self.search.clear()
        self.all_wanted.emit()
        self._show_matches()
        if beside_keyboard:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _walk(self) -> None:
        """Go from the search to what it found."""
        if self.view.table.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _show_matches(self) -> None:
        listed, text = self._listed, self.search.text().strip()
        if listed is None:
            return
        shown = listed.index.matches(text) if text else None
        if self._kept is not None:
            shown = self._kept if shown is None else shown & self._kept
        self.view.table.show_only(shown)
        self._say_how_many()
        there = listed.row_of.get(self._chosen, -1)
        if there < 0 or not self.view.choose(there):
            self.view.scrollToTop()
            # Beside what was found stands what is said of it, never of somebody who is not there.
            if there >= 0 and self.view.table.rowCount():
                self._choose_first()

    def _choose_first(self) -> None:
        self.view.selectRow(0)
        self.view.scrollToTop()

    def _say_how_many(self) -> None:
        shown, total = self.view.table.rowCount(), 0 if self._listed is None else len(self._listed.id)
        self.count.setText(self.count_text(shown, total))
        none = not shown and self.narrowed and total > 0
        self.all_button.setVisible(self.narrowed and not none)
        self.view.setVisible(not none)
        for one in (self.empty, self.empty_button):
            one.setVisible(none)
        self.box.setStretch(self._stretch, int(none))
        if none != self.leaves_none:
            self.leaves_none = none
            self.emptied.emit(none)

    @Slot(int)
    def _row_chosen(self, source_row: int) -> None:
        if self._listed is not None and source_row >= 0:
            chosen = str(self._listed.id[source_row])
            if chosen != self._chosen:
                self._chosen, self._by_itself = chosen, False
                self.chosen.emit(source_row)


def side_by_side(*parts: tuple[Panel, int, int]) -> QSplitter:
    """Return widgets side by side, whose widths the merchant may change.

    Args:
        parts: Each with its least width (its texts may need more), and its first width in proportion to the others.
    """
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(4 * UNIT)
    split.setChildrenCollapsible(False)
    split.setStyleSheet(PLAIN_HANDLES)
    for place, (part, least, share) in enumerate(parts):
        part.least_width = least
        split.addWidget(part)
        split.setStretchFactor(place, share)
    split.setSizes([share for _, _, share in parts])
    return split
