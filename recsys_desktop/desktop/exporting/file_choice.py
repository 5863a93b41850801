"""Where a file goes that the merchant saves."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from recsys_desktop.desktop.exporting.wish import CAMPAIGN, CSV, HTML, JSON, PDF, XLSX, Wish
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.desktop.shell.folders import first_folder

_LONGEST_NAME = 80


class FileChoice(QObject):
    """Asks for an export's file, first in the folder of the last export.

    Args:
        above: Above which the dialog opens.
        settings: Where the folder is remembered.

    Signals:
        chosen(Path): The file.
    """

    chosen = Signal(object)

    def __init__(self, above: QWidget, settings: Settings) -> None:
        super().__init__(above)
        self._above = above
        self._settings = settings

    def ask(self, wish: Wish) -> None:
        """Open the dialog."""
        endings = {
            CSV: self.tr("Comma-separated files (*.csv)"),
            XLSX: self.tr("Excel workbooks (*.xlsx)"),
            JSON: self.tr("JSON files (*.json)"),
            PDF: self.tr("PDF files (*.pdf)"),
            HTML: self.tr("Web pages (*.html)"),
        }
        dialog = QFileDialog(self._above.window(), self.tr("Export"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(endings[wish.file_format])
        dialog.setDefaultSuffix(wish.file_format)
        dialog.selectFile(file_name(self._title(wish), wish.file_format))
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> str:
        return first_folder(self._settings.now.export_folder, QStandardPaths.StandardLocation.DocumentsLocation)

    def _title(self, wish: Wish) -> str:
        if wish.what == CAMPAIGN and wish.offer is not None:
            return self.tr("campaign {product}").format(product=wish.offer.name)
        return self.tr("lists")

    @Slot(str)
    def _selected(self, file: str) -> None:
        self._settings.change(export_folder=str(Path(file).parent))
        self.chosen.emit(Path(file))


def file_name(title: str, ending: str) -> str:
    """Return a file's name that every system takes.

    Args:
        title: What it is about; may hold anything.
        ending: Without its dot.
    """
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title)[:_LONGEST_NAME].strip(" .") + "." + ending
