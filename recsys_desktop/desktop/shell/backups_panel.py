"""The backups of the open shop: make, restore, where they go and how many stay."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSpinBox

from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label, row
from recsys_desktop.desktop.settings import LEAST_BACKUPS, MOST_BACKUPS
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import TABLE_RING, TABLE_ROW, UNIT
from recsys_desktop.jobs.places import data_folder

if TYPE_CHECKING:
    from recsys_desktop.jobs.backups import Backup

_MOST_ROWS = 4
_NUMBER_WIDTH = 72


class BackupsPanel(Panel):
    """Shows the backups, the latest first and chosen."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Backups"))
        self._desk, self._commands, self._upkeep = desk, commands, commands.upkeep
        self._backups: tuple[Backup, ...] = ()
        self._folder: Path | None = None
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.make_button = button(self.tr("Back up now"), "primary")
        self.make_button.clicked.connect(self._upkeep.back_up)
        self.restore_button = button(self.tr("Restore…"))
        self.restore_button.setToolTip(self.tr("Bring the chosen backup back as a shop of its own, and open it"))
        self.restore_button.clicked.connect(self._restore_chosen)
        self.other_button = button(self.tr("Restore another file…"))
        self.other_button.clicked.connect(self._choose_file)
        self.view = TableView(desk.theme, self.tr("Backups"))
        self.view.chosen.connect(self._allow)
        self.empty = label("", "soft", wraps=True)
        self.place = ElidedLabel("soft", Qt.TextElideMode.ElideMiddle)
        self.show_button = button(self.tr("Show in folder"))
        self.show_button.setAccessibleName(self.tr("Show the backups in their folder"))
        self.show_button.clicked.connect(self._show_folder)
        self.choose_button = button(self.tr("Choose folder…"))
        self.choose_button.setAccessibleName(self.tr("Choose a folder for backups"))
        self.choose_button.clicked.connect(self._choose_folder)
        self.keep = QSpinBox(minimum=LEAST_BACKUPS, maximum=MOST_BACKUPS, value=desk.settings.now.backups_to_keep)
        self.keep.setFixedWidth(_NUMBER_WIDTH)
        self.keep.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.keep.setAccessibleName(self.tr("How many backups to keep"))
        self.keep.valueChanged.connect(self._keep_so_many)
        self._lay_out()
        self._show_none()

    def _lay_out(self) -> None:
        self.box.setSpacing(3 * UNIT)
        self.box.addLayout(row(label(self.tr("Backups"), "heading"), None, self.make_button))
        what = self.tr("A backup is one file with all sales and models. It is restored as a shop of its own.")
        self.box.addWidget(label(what, "soft", wraps=True))
        self.box.addWidget(self.view)
        self.box.addWidget(self.empty)
        self.box.addLayout(row(self.restore_button, self.other_button, None))
        where = row(label(self.tr("Kept in")), self.place)
        where.setStretchFactor(self.place, 1)
        self.box.addLayout(where)
        self.box.addLayout(row(self.show_button, self.choose_button, None))
        self.box.addLayout(row(label(self.tr("How many backups to keep")), self.keep, None))
        older = self.tr("Older ones give way to a new backup.")
        disk = self.tr("A folder on another disk or a stick survives a broken disk.")
        for explained in (older, disk):
            self.box.addWidget(label(explained, "small", wraps=True))

    def refresh(self) -> None:
        """Look which backups there are."""
        view = self._desk.session.view
        if view is None:
            self._show_none()
        else:
            self._asker.ask(lambda: self._upkeep.backups(view))

    def _show_none(self) -> None:
        self._asker.forget()
        self._backups, self._folder = (), None
        self.view.hide()
        self.empty.setText(self.tr("Open a shop to back it up."))
        self.empty.show()
        self.place.say(self._desk.settings.now.backup_folder or self.tr("the shop’s own folder"))
        self._allow()

    @Slot(object)
    def _show(self, found: tuple[Path, tuple[Backup, ...]]) -> None:
        self._folder, self._backups = found
        self.place.say(str(self._folder))
        made = np.array([one.made.replace(tzinfo=None) for one in self._backups], "datetime64[s]")
        self.view.table.replace((
            Column(self.tr("Made"), made, _moment),
            Column(self.tr("Size"), np.array([one.size for one in self._backups], np.int64), words.file_size,
                   numeric=True),
        ))  # fmt: skip
        self.view.set_widths(stretch=0)
        self.view.setFixedHeight(TABLE_ROW * (1 + min(len(self._backups), _MOST_ROWS)) + 2 * TABLE_RING)
        self.view.setVisible(bool(self._backups))
        self.empty.setVisible(not self._backups)
        self.empty.setText(self.tr("This shop has no backup here yet."))
        if self._backups:
            self.view.selectRow(0)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.make_button.setEnabled(self._folder is not None)
        self.show_button.setEnabled(self._folder is not None)
        self.restore_button.setEnabled(bool(self._backups) and self.view.chosen_row >= 0)

    @Slot(int)
    def _keep_so_many(self, number: int) -> None:
        self._desk.settings.change(backups_to_keep=number)

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            self._desk.folders.show(self._folder)

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("A folder for backups"), str(self._folder or data_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self._desk.settings.change(backup_folder=str(Path(folder)))
        self.refresh()

    @Slot()
    def _restore_chosen(self) -> None:
        self._commands.restore(self._backups[self.view.chosen_row].path)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Restore a backup"), str(self._folder or data_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.recsys-backup *.zip)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _file_chosen(self, file: str) -> None:
        self._commands.restore(Path(file))


def _moment(value: np.datetime64) -> str:
    return words.moment(value.astype("datetime64[s]").item())
