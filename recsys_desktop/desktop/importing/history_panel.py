"""All imports of the shop, the latest first; each can be taken back."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.importing.rows_view import RowsView
from recsys_desktop.desktop.importing.undo_question import undo_question
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.model import Column

if TYPE_CHECKING:
    from recsys_desktop.store.shop import Shop
    from recsys_desktop.store.tables import Batch


_STATE = 5


class HistoryView(RowsView):
    """The table; Delete and its menu ask to take the chosen import back.

    Signals:
        undo_wanted: As it says.
    """

    undo_wanted = Signal()
    undoable = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back on Delete."""
        if event.key() == Qt.Key.Key_Delete and self.undoable:
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer to take back and to copy."""
        menu = QMenu(self)
        undo = menu.addAction(self.tr("Undo this import"), self.undo_wanted.emit)
        undo.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        undo.setShortcutVisibleInContextMenu(True)
        undo.setEnabled(self.undoable)
        menu.addSeparator()
        menu.addAction(self.tr("Copy row"), self.copy_chosen).setEnabled(self.chosen_row >= 0)
        menu.addAction(self.tr("Copy table"), self.copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())


class HistoryPanel(Panel):
    """Shows the imports.

    Signals:
        undo_wanted(Batch): This import shall be taken back, as was asked.
    """

    undo_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Imports so far"))
        self._desk = desk
        self.batches: tuple[Batch, ...] = ()
        self._asked: Batch | None = None
        self._kinds: tuple[str, ...] = ()
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.undo_button = button(self.tr("Undo this import"))
        self.undo_button.setToolTip(self.tr("Take back the sales lines that only the chosen import brought"))
        self.undo_button.clicked.connect(self._ask)
        self.view = HistoryView(desk.theme, self.tr("Imports so far"))
        self.view.states.plain = frozenset((_STATE,))
        self.view.undo_wanted.connect(self._ask)
        self.view.chosen.connect(self._allow)
        self.empty = label("", "soft", wraps=True)
        self.count = label("", "count")
        self.box.addLayout(row(label(self.tr("Imports so far"), "heading"), None, self.undo_button))
        self.box.addWidget(self.empty)
        self.box.addWidget(self.view, 1)
        self.box.addWidget(self.count)
        self.box.addStretch(0)
        desk.operations.updated.connect(self._allow)
        self._show(())

    def refresh(self) -> None:
        """Ask which imports there are."""
        view = self._desk.session.view
        if view is None:
            self._asker.forget()
            self._show(())
        else:
            self._asker.ask(partial(_told, view.shop))

    @Slot(object)
    def _show(self, told: tuple[tuple[Batch, str], ...]) -> None:
        batches = self.batches = tuple(batch for batch, _ in reversed(told))
        self._kinds = tuple(kind for _, kind in reversed(told))
        some = bool(batches)
        for part in (self.view, self.count, self.undo_button):
            part.setVisible(some)
        self.empty.setVisible(not some)
        self.box.setStretch(self.box.count() - 1, 0 if some else 1)
        self.empty.setText(
            self.tr("Nothing was imported yet. What you import is listed here, and can be taken back at any time.")
        )
        self.view.states.show_rows(self._columns(), np.array([one.undone_at is not None for one in self.batches], bool))
        self.view.set_widths(stretch=0, optional=(4, 1, 2))
        undone = sum(one.undone_at is not None for one in batches)
        parts = [self.tr("%Ln imports", "", len(batches) - undone)]
        if undone:
            parts.append(self.tr("%Ln undone", "", undone))
        self.count.setText(" · ".join(parts))
        if some:
            self.view.selectRow(0)
        self._allow()

    def _columns(self) -> tuple[Column, ...]:
        found = self.batches
        files = np.array([one.file for one in found], object)
        when = np.array([_local(one.imported_at) for one in found], "datetime64[s]")
        states = np.array([self._state(one) for one in found], object)
        kinds = np.array(self._kinds, object)
        return (
            Column(self.tr("File"), files, sort_by=_ranks(files)),
            Column(self.tr("Kind"), kinds, sort_by=_ranks(kinds)),
            Column(self.tr("When"), when, _moment),
            Column(self.tr("Lines added"), np.array([one.added for one in found], np.int64), words.whole, numeric=True,
                   tip=self.tr("Sales lines that were new to the shop")),
            Column(self.tr("Already here"), np.array([one.duplicates for one in found], np.int64), words.whole,
                   numeric=True, tip=self.tr("Sales lines of the file that the shop had before")),
            Column(self.tr("State"), states, sort_by=_ranks(states)),
        )  # fmt: skip

    def _state(self, batch: Batch) -> str:
        if batch.undone_at is None:
            return self.tr("In the shop")
        return self.tr("Undone {day}").format(day=words.day(_local(batch.undone_at)))

    @Slot()
    def _allow(self) -> None:
        at = self.view.chosen_row
        going = any(running.operation.changes for running in self._desk.operations.all)
        self.view.undoable = 0 <= at < len(self.batches) and self.batches[at].undone_at is None and not going
        self.undo_button.setEnabled(self.view.undoable)

    @Slot()
    def _ask(self) -> None:
        """Ask first: the lines are gone from the shop, and who knows where the file is after a year."""
        if not self.view.undoable:
            return
        batch = self._asked = self.batches[self.view.chosen_row]
        question = undo_question(self.window(), (batch.file,))
        question.accepted.connect(self._undo)
        question.open()

    @Slot()
    def _undo(self) -> None:
        if self._asked is not None:
            self.undo_wanted.emit(self._asked)


def _told(shop: Shop) -> tuple[tuple[Batch, str], ...]:
    """Return the imports with the names of their layouts; reading all layouts takes longer than a blink."""
    from recsys_desktop.sales.layouts import layouts

    titles = {form.name: form.told_title for form in layouts()}
    return tuple((batch, titles.get(batch.layout, batch.layout)) for batch in shop.ledger.batches())


def _local(utc: datetime) -> datetime:
    return utc.astimezone().replace(tzinfo=None)


def _moment(value: np.datetime64) -> str:
    return words.moment(value.astype("datetime64[s]").item())


def _ranks(texts: np.ndarray) -> np.ndarray:
    return np.unique(texts.astype(str), return_inverse=True)[1]
