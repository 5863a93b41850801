"""Excel workbooks: typed cells, a frozen header with filters, a row at a time in constant memory."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from recsys_desktop.errors import Refused
from recsys_desktop.exporting.cells import Remembered
from recsys_desktop.exporting.columns import DATE, MONEY, NUMBER, TEXT, WHOLE, Values
from recsys_desktop.exporting.neutral import neutral
from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink
from recsys_desktop.language import translate

_LONGEST_TEXT = 32_767  # Excel's limit of a cell, in UTF-16 units; longer ones would be left out without a word
_FORMATS = {WHOLE: "0", NUMBER: "0.0000", MONEY: "#,##0.00", DATE: "yyyy-mm-dd"}
_DAY_ZERO = np.datetime64("1899-12-30", "D")
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


class XlsxFile:
    """Writes one sheet of a workbook.

    Text cells are cured as in comma-separated files although Excel does not run typed text: workbooks are saved as
    comma-separated files again, and then their cells run. What waits to be packed lies in a folder of temporary files.
    """

    ending: ClassVar[str] = ".xlsx"
    row_limit: ClassVar[int] = 1_048_576 - 1  # below the header
    column_limit: ClassVar[int] = 16_384

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        del lists, currency  # they stand in their columns, prices as numbers
        import xlsxwriter  # here, for the sake of start-up time

        self._shape = shape
        self._texts = Remembered(_sheet_text)
        self._sheet: Any = None
        self._row = 1
        self._folder = tempfile.TemporaryDirectory(prefix="recsys-export-", ignore_cleanup_errors=True)
        self._book = xlsxwriter.Workbook(sink, {**_OPTIONS, "tmpdir": self._folder.name})
        self._formats = {kind: self._book.add_format({"num_format": code}) for kind, code in _FORMATS.items()}
        try:
            self._begin(model)
        except BaseException:
            self.abandon()
            raise

    def write(self, table: ListTable) -> int:
        """Write one block and return how many rows it made."""
        headings = self._shape.headings
        values = self._shape.columns(table)
        columns = [self._cells(heading.kind, column) for heading, column in zip(headings, values, strict=True)]
        writers = [self._cell_writer(heading.kind) for heading in headings]
        for row in zip(*columns, strict=True):
            for column, (cell, write) in enumerate(zip(row, writers, strict=True)):
                if cell is not None:
                    write(self._row, column, cell)
            self._row += 1
        return len(values[0])

    def finish(self) -> None:
        """Pack the workbook into the file."""
        from xlsxwriter.exceptions import FileCreateError, FileSizeError

        self._sheet.autofilter(0, 0, self._row - 1, len(self._shape.headings) - 1)
        try:
            self._book.close()
        except FileCreateError as error:  # wraps what the operating system said
            raise (error.__context__ or error) from None
        except FileSizeError as error:
            raise Refused(
                "too-large", translate("Exporting", "The workbook would be too large for Excel. Export to CSV instead.")
            ) from error
        self._folder.cleanup()

    def abandon(self) -> None:
        """Remove the temporary files."""
        if self._sheet is not None:
            with contextlib.suppress(OSError, ValueError):
                self._sheet.row_data_fh.close()  # XlsxWriter closes it only when all went well
        self._folder.cleanup()

    def _begin(self, model: str | None) -> None:
        """Write the properties and the header."""
        comments = (
            translate("Exporting", "Made by RecSys Desktop from model {model}.").format(model=model)
            if model
            else translate("Exporting", "Made by RecSys Desktop.")
        )
        self._book.set_properties(
            {"title": translate("Exporting", "What to offer to each customer"), "comments": comments}
        )
        self._sheet = self._book.add_worksheet(translate("Exporting", "Lists"))
        style = self._book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": "#0F6E84", "bottom": 1, "valign": "vcenter"}
        )
        self._sheet.set_row(0, 22)
        for column, heading in enumerate(self._shape.headings):
            self._sheet.set_column(column, column, heading.width)
            self._sheet.write_string(0, column, heading.name, style)
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)

    def _cells(self, kind: str, values: Values) -> list[Any]:
        """Return what goes into each cell; None for an empty one."""
        if kind == TEXT:
            return [text or None for text in self._texts.all(values)]
        if kind == DATE:
            days = (values.astype("datetime64[D]") - _DAY_ZERO).astype(np.float64)
            return [None if gap else day for gap, day in zip(np.isnat(values).tolist(), days.tolist(), strict=True)]
        known = np.isfinite(values.astype(np.float64))
        return [value if there else None for value, there in zip(values.tolist(), known.tolist(), strict=True)]

    def _cell_writer(self, kind: str) -> Callable[[int, int, Any], object]:
        if kind == TEXT:
            write_text: Callable[[int, int, Any], object] = self._sheet.write_string
            return write_text
        style, write_number = self._formats[kind], self._sheet.write_number

        def write(row: int, column: int, value: Any) -> object:
            return write_number(row, column, value, style)

        return write


def _sheet_text(text: str) -> str:
    """Return the cured text as a cell can hold it: no lone surrogates, not too long."""
    cell = neutral(text).encode(errors="replace").decode()
    if len(cell) * 2 <= _LONGEST_TEXT:
        return cell
    return cell.encode("utf-16-le")[: 2 * _LONGEST_TEXT].decode("utf-16-le", errors="ignore")
