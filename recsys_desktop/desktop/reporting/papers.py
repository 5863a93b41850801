"""Asks where a report shall go, a file or a printer, and has it brought there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.shell.folders import documents_folder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from recsys_desktop.desktop.reporting.paper import Sheet


class Papers(QObject):
    """Saves and prints what a page shows.

    Args:
        operations: Runs both.
        sheet: Returns what is shown, or None.
        page: Above which the dialogs open.

    Attributes:
        printer: The printer that was chosen last, or None.
    """

    def __init__(self, operations: Operations, sheet: Callable[[], Sheet | None], page: QWidget) -> None:
        super().__init__(page)
        self._operations, self._sheet, self._page = operations, sheet, page
        self.printer: QPrinter | None = None

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, and save there."""
        sheet = self._sheet()
        if sheet is None:
            return
        dialog = QFileDialog(self._page.window(), self.tr("Save the report as PDF"), documents_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._title(sheet) + ".pdf")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _title(self, sheet: Sheet) -> str:
        return self.tr("Report of {shop}").format(shop=sheet.shop)

    @Slot(str)
    def _save(self, file: str) -> None:
        from recsys_desktop.desktop.reporting.output import PaperTasks

        sheet = self._sheet()
        if sheet is not None:
            self._operations.start(PaperTasks(self).save(sheet, Path(file)))

    @Slot()
    def choose_printer(self) -> None:
        """Ask for a printer, and print there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from recsys_desktop.desktop.reporting.paper import set_page

        sheet = self._sheet()
        if sheet is None:
            return
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(self._title(sheet))
        set_page(self.printer)
        dialog = QPrintDialog(self.printer, self._page.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    @Slot(int)
    def _printer_chosen(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.print_on_paper()

    def print_on_paper(self) -> None:
        """Print on the printer that was chosen."""
        from recsys_desktop.desktop.reporting.output import PaperTasks

        sheet = self._sheet()
        if sheet is not None and self.printer is not None:
            self._operations.start(PaperTasks(self).on_printer(sheet, self.printer))
