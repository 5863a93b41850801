"""One page with a customer's two lists, for the counter: printed, or saved as PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, QIODevice, QObject, QSaveFile, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.customer.answers import Lists
from recsys_desktop.desktop.exporting.file_choice import file_name
from recsys_desktop.desktop.press import page_layout
from recsys_desktop.desktop.shell.folders import documents_folder
from recsys_desktop.desktop.theme import LIGHT
from recsys_desktop.errors import Failed
from recsys_desktop.language import unbroken

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from recsys_desktop.exporting.table import ListTable

LENGTH = 10
_POINTS = 11


class Sheet(QObject):
    """Prints the lists that are shown.

    Attributes:
        lists: Whose lists; None where there are none.
        menu: What can be done with them.

    Signals:
        saved(str, Path): What was saved, and where.
        printed(str): What was printed.
        failed(Problem): Why it was not.
    """

    saved = Signal(str, object)
    printed = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lists: Lists | None = None
        self._above = parent
        self._printer: QPrinter | None = None
        self.menu = QMenu(parent)
        self.menu.addAction(self.tr("Print…")).triggered.connect(self.choose_printer)
        self.menu.addAction(self.tr("Save as PDF…")).triggered.connect(self.choose_file)

    @Slot()
    def choose_printer(self) -> None:
        """Ask for a printer, and print."""
        if self.lists is None:
            return
        # Loaded when it is wanted: looking for printers takes a while.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout())
        self._printer.setDocName(self.lists.label)
        dialog = QPrintDialog(self._printer, self._above.window())
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        # Its own open() wants a receiver.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _print(self) -> None:
        if self._printer is None:
            return
        if not self._paint(self._printer):
            self.failed.emit(Failed(self.tr("The printer did not take the sheet.")))
        elif self._printer.outputFileName():
            file = Path(self._printer.outputFileName())
            self.saved.emit(self.tr("The sheet is in {file}.").format(file=file), file)
        else:
            self.printed.emit(self.tr("The sheet was sent to the printer."))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, and save the sheet there."""
        if self.lists is None:
            return
        dialog = QFileDialog(self._above.window(), self.tr("Save as PDF"), documents_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self.lists.label, "pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save(self, file: str) -> None:
        """Save the sheet as PDF: whole, or not at all."""
        beside = QSaveFile(file)
        written = beside.open(QIODevice.OpenModeFlag.WriteOnly)
        if written:
            writer = QPdfWriter(beside)
            writer.setPageLayout(page_layout())
            written = self._paint(writer)
        if written and beside.commit():
            self.saved.emit(self.tr("The sheet is in {file}.").format(file=Path(file)), Path(file))
        else:
            sentence = self.tr("{file} could not be written. Nothing was changed.").format(file=Path(file).name)
            self.failed.emit(Failed(sentence, details=beside.errorString()))

    def _paint(self, device: QPagedPaintDevice) -> bool:
        painter = QPainter()
        if self.lists is None or not painter.begin(device):
            return False
        document = QTextDocument()
        document.setDefaultFont(QFont(QApplication.font().families(), _POINTS))
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(QSizeF(painter.viewport().size()))
        # Black on white, whatever the window's theme.
        document.setDefaultStyleSheet(f"p, td {{ color: {LIGHT.ink}; }}")
        document.setHtml(self.html(self.lists))
        document.drawContents(painter)
        return painter.end()

    def html(self, lists: Lists) -> str:
        """Return the sheet as the text document reads it."""
        money = words.Money(lists.currency)
        today = words.day(np.datetime64(QDate.currentDate().toString("yyyy-MM-dd")))
        number = self.tr("Customer {number}").format(number=lists.customer)
        about = today if lists.label == lists.customer else f"{number} · {today}"
        return (
            f'<p align="left" style="font-size:22pt">{escape(lists.label)}</p>'
            f'<p style="color:{LIGHT.soft}">{escape(about)}</p>'
            + self._list(self.tr("New for you"), lists.new, money, again=False)
            + self._list(self.tr("Buy again"), lists.again, money, again=True)
        )

    def _list(self, title: str, table: ListTable, money: words.Money, *, again: bool) -> str:
        if not len(table):
            return ""
        rows = "".join(self._row(table, at, money, again=again) for at in range(min(LENGTH, len(table))))
        # An empty line, since margins are in the screen's pixels and vanish on paper.
        heading = f'<p>&nbsp;</p><p style="font-size:14pt"><b>{escape(title)}</b></p>'
        return f'{heading}<table width="100%" cellspacing="0" cellpadding="5">{rows}</table>'

    def _row(self, table: ListTable, at: int, money: words.Money, *, again: bool) -> str:
        note = str(table.category[at] or "")
        if again:
            note = self.tr("last {day}").format(day=words.day(table.last_purchase[at]))
        name = escape(unbroken(str(table.product_name[at] or table.product_id[at])))
        # What is written from the right stands at the left of its column, too; Qt would send it to the other side.
        return (
            f'<tr><td width="6%" style="color:{LIGHT.soft}">{words.whole(table.rank[at])}</td>'
            f'<td width="49%" align="left">{name}</td>'
            f'<td width="31%" align="left" style="color:{LIGHT.soft}">{escape(note)}</td>'
            f'<td width="14%" align="right">{money(table.price[at])}</td></tr>'
        )
