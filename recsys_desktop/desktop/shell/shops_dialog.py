"""All shops that are known: to open one, to give one another name, to delete one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import button, label, row, set_role
from recsys_desktop.desktop.shell.shop_keeper import ShopKeeper
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import TABLE_ROW, UNIT
from recsys_desktop.errors import Problem

if TYPE_CHECKING:
    from recsys_desktop.jobs.shops import KnownShop

_WIDTH, _HEIGHT = 680, 480


class ShopsDialog(QDialog):
    """A list of shops with their folders; a double-click or Enter opens one.

    Attributes:
        view: The list.
        word: Why something could not be done, or why there is nothing.

    Signals:
        shop_wanted(Path): The folder of the shop to open.
        folder_wanted: The shop to open is in no list; its folder is to be asked for.
    """

    shop_wanted = Signal(object)
    folder_wanted = Signal()

    def __init__(self, window: QWidget, desk: Desk, keeper: ShopKeeper) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Open a shop"))
        self.resize(_WIDTH, _HEIGHT)
        self._desk, self._keeper = desk, keeper
        self._shops: tuple[KnownShop, ...] = ()
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.view = TableView(desk.theme, self.tr("Shops"), two_lines=True)
        self.view.chosen.connect(self._allow)
        self.view.doubleClicked.connect(self._open)
        self.word = label("", "soft", wraps=True)
        self.word.setMinimumHeight(TABLE_ROW)
        self.rename_button = button(self.tr("Rename…"))
        self.rename_button.clicked.connect(self._rename)
        self.delete_button = button(self.tr("Delete…"))
        self.delete_button.clicked.connect(self._delete)
        self.other_button = button(self.tr("Another folder…"))
        self.other_button.setToolTip(self.tr("Open a shop that is not in this list, such as one on a stick"))
        self.other_button.clicked.connect(self._choose_folder)
        self.open_button = button(self.tr("Open"), "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        keeper.refused.connect(self._tell)
        desk.operations.updated.connect(self._allow)
        desk.operations.idle.connect(self.refresh)
        self.finished.connect(self.deleteLater)
        self.view.setFocus()
        self._allow()
        self.refresh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*(6 * UNIT,) * 4)
        box.setSpacing(3 * UNIT)
        box.addWidget(label(self.tr("Open a shop"), "title"))
        box.addWidget(self.view, 1)
        box.addWidget(self.word)
        box.addLayout(row(self.rename_button, self.delete_button, self.other_button, None, self.close_button,
                          self.open_button))  # fmt: skip

    @Slot()
    def refresh(self) -> None:
        """Look which shops there are."""
        from recsys_desktop.jobs.shops import known_shops

        self._asker.ask(known_shops)

    @Slot(object)
    def _show(self, shops: tuple[KnownShop, ...]) -> None:
        chosen = self._chosen
        self._shops = shops
        names = np.array([known.folder.name for known in shops], object)
        changed = [known.changed or datetime.fromtimestamp(0).astimezone() for known in shops]
        moments = np.array([one.replace(tzinfo=None) for one in changed], "datetime64[s]")
        self.view.table.replace((
            Column(self.tr("Name"), names, second=np.array([self._where(known.folder) for known in shops], object),
                   sort_by=np.argsort(np.argsort(names.astype(str)))),
            Column(self.tr("Changed"), moments, words.day, numeric=True),
        ))  # fmt: skip
        self.view.set_widths(stretch=0)
        folders = [known.folder for known in shops]
        others = [at for at, folder in enumerate(folders) if folder != self._desk.session.folder]
        if shops:
            self.view.choose(folders.index(chosen) if chosen in folders else (others or [0])[0])
        else:
            set_role(self.word, "soft")
            self.word.setText(self.tr("No shop is known on this computer yet."))
        self._allow()

    def _where(self, folder: Path) -> str:
        if folder == self._desk.session.folder:
            return self.tr("Open now · {folder}").format(folder=folder)
        return str(folder)

    @property
    def _chosen(self) -> Path | None:
        at = self.view.chosen_row
        return self._shops[at].folder if 0 <= at < len(self._shops) else None

    @Slot()
    def _allow(self) -> None:
        possible = self._chosen is not None and not self._desk.operations.all
        self.open_button.setEnabled(possible and self._chosen != self._desk.session.folder)
        for one in (self.rename_button, self.delete_button):
            one.setEnabled(possible)

    @Slot(object)
    def _tell(self, problem: Problem) -> None:
        set_role(self.word, "fault")
        self.word.setText(problem.message)

    @Slot()
    def _open(self) -> None:
        if self._chosen is not None and self.open_button.isEnabled():
            self.shop_wanted.emit(self._chosen)
            self.accept()

    @Slot()
    def _rename(self) -> None:
        if self._chosen is not None:
            self.word.clear()
            self._keeper.rename(self._chosen, self)

    @Slot()
    def _delete(self) -> None:
        if self._chosen is not None:
            self.word.clear()
            self._keeper.delete(self._chosen, self)

    @Slot()
    def _choose_folder(self) -> None:
        self.accept()
        self.folder_wanted.emit()
