"""The operations that bring a report on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.reporting.paper import Paper, Sheet, as_pdf
from recsys_desktop.errors import Failed, machine_fault
from recsys_desktop.exporting.partfile import PartFile
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperTasks(QObject):
    """Makes operations; nothing is started here."""

    def save(self, sheet: Sheet, target: Path) -> Operation[Path]:
        """Save a sheet as a PDF file, whole or not at all."""

        def run(progress: Progress) -> Path:
            pdf = as_pdf(sheet)
            try:
                file = PartFile(target, progress.check)
                try:
                    file.write(pdf)
                    file.publish()
                finally:
                    file.discard()
            except OSError as error:
                raise machine_fault(error, translate("Doing", "saving the report")) from error
            return target

        return Operation(self.tr("Saving the report"), run, tell=self._saved, saved=lambda file: file)

    def _saved(self, target: Path) -> str:
        return self.tr("The report is saved in {file}.").format(file=target)

    def on_printer(self, sheet: Sheet, printer: QPrinter) -> Operation[None]:
        """Print a sheet."""

        def run(progress: Progress) -> None:
            progress.check()
            if not printer.isValid():
                raise Failed(self.tr("There is no printer. Save the report as a PDF file instead."))
            Paper(sheet).paint(printer)

        return Operation(self.tr("Printing the report"), run, tell=self._printed)

    def _printed(self, _: None) -> str:
        return self.tr("The report was sent to the printer.")
