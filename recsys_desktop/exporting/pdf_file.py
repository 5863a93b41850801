"""Lists on paper: a PDF file with as many customers on a page as find room whole."""

from __future__ import annotations

from typing import ClassVar

from recsys_desktop.exporting.press import press
from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.sheets import sheets
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink
from recsys_desktop.language import translate


class PdfFile:
    """Prints a section for each customer."""

    ending: ClassVar[str] = ".pdf"
    row_limit: ClassVar[int] = 0
    column_limit: ClassVar[int] = 0

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        del shape, model, lists  # it tells each list by its title
        self._currency = currency
        self._press = press(sink, translate("Sheets", "What to offer to each customer"))

    def write(self, table: ListTable) -> int:
        """Print one block and return how many products stand in its lists."""
        for sheet in sheets(table, self._currency):
            self._press.add(sheet)
        return len(table)

    def finish(self) -> None:
        """End the file."""
        self._press.finish()

    def abandon(self) -> None:
        """Let go of the press."""
        self._press.abandon()
