"""Where sales files are let go or chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout

from recsys_desktop.desktop import icons
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import button, label, row
from recsys_desktop.desktop.shell.folders import first_folder
from recsys_desktop.desktop.theme import UNIT

_LEAST_HEIGHT = 168
_SIGN = 4


class DropArea(QFrame):
    """Shows that files may be dropped here, and asks for them on a button.

    Signals:
        chosen(tuple): Paths of files.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme, self._settings = desk.theme, desk.settings
        self.setProperty("role", "drop")
        self.setAccessibleName(self.tr("Drop sales files here"))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.button = button(self.tr("Choose files…"), "primary")
        self.button.clicked.connect(self.ask)
        self.advice_button = button(self.tr("Where do I find the export?"), "link")
        self.advice_button.clicked.connect(self._advise)
        invite = label(self.tr("Drop your sales files here"), "heading")
        explained = label(
            self.tr(
                "Exports of orders from your shop or till: CSV, Excel or zip, also several at once. "
                "You see what they hold before anything is stored."
            ),
            "soft",
            wraps=True,
        )
        for one in (invite, explained):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(6 * UNIT, 5 * UNIT, 6 * UNIT, 5 * UNIT)
        box.setSpacing(2 * UNIT)
        box.addStretch(1)
        for part in (self._sign, invite, explained):
            box.addWidget(part)
        box.addSpacing(UNIT)
        box.addLayout(row(None, self.button, None))
        box.addLayout(row(None, self.advice_button, None))
        box.addStretch(1)
        desk.theme.changed.connect(self._colour)
        self._colour()

    @Slot()
    def ask(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self.window(), self.tr("Choose sales files"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = self.tr("Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)")
        dialog.setNameFilters([known, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _advise(self) -> None:
        from recsys_desktop.desktop.importing.advice import AdviceDialog

        AdviceDialog(self.window()).open()

    def _folder(self) -> str:
        return first_folder(self._settings.now.import_folder, QStandardPaths.StandardLocation.DownloadLocation)

    @Slot(list)
    def _selected(self, files: Sequence[str]) -> None:
        self.chosen.emit(tuple(Path(file) for file in files))

    @Slot()
    def _colour(self) -> None:
        sign = QPixmap(icons.pixmap("import", self._theme.tokens.accent, scale=_SIGN))
        sign.setDevicePixelRatio(_SIGN / 2)
        self._sign.setPixmap(sign)
