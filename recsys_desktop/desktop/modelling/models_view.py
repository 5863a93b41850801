"""The table of models: Enter uses the chosen one, Delete removes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from recsys_desktop.desktop.tables import COPY_TABLE
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import Theme


class ModelsView(TableView):
    """A table in which two rows can be chosen.

    Attributes:
        usable: Whether the chosen model can be used.
        removable: Whether it can be removed.

    Signals:
        use_wanted: The lists shall come from the chosen model.
        remove_wanted: It shall go.
    """

    use_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Models"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.usable = self.removable = False

    @property
    def chosen_rows(self) -> tuple[int, ...]:
        """The chosen source rows."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(int(self.table.rows[place]) for place in places)

    # Qt's names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Use on Enter, remove on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.usable:
                self.use_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            if self.removable:
                self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer to use, to remove and to copy."""
        menu = QMenu(self)
        use = menu.addAction(self.tr("Use this model"), self.use_wanted.emit)
        use.setShortcut(QKeySequence(Qt.Key.Key_Return))
        use.setEnabled(self.usable)
        remove = menu.addAction(self.tr("Remove"), self.remove_wanted.emit)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setEnabled(self.removable)
        menu.addSeparator()
        row = menu.addAction(self.tr("Copy row"), self.copy_chosen)
        row.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        row.setEnabled(self.chosen_row >= 0)
        table = menu.addAction(self.tr("Copy table"), self.copy)
        table.setShortcut(QKeySequence(COPY_TABLE))
        for action in (use, remove, row, table):
            action.setShortcutVisibleInContextMenu(True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
