"""Comma-separated files for spreadsheets and mail tools.

UTF-8 with a byte order mark, because without it Excel reads the system's old code page and breaks every accent; Google
Sheets, Mailchimp and pandas skip it. Commas and CRLF line ends, because that is the one standard (RFC 4180) and what
Excel itself writes; all four read it, LF alone is a guess for some mail tools' importers.
"""

from __future__ import annotations

from typing import ClassVar

from recsys_desktop.exporting.cells import Remembered, as_text, quoted
from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink

_MARK = b"\xef\xbb\xbf"
_LINE_END = "\r\n"


class CsvFile:
    """Writes a comma-separated file."""

    ending: ClassVar[str] = ".csv"
    row_limit: ClassVar[int] = 0
    column_limit: ClassVar[int] = 0

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        del model, lists, currency  # a table of rows has no place for them
        self._sink = sink
        self._shape = shape
        self._texts = Remembered(quoted)
        sink.write(_MARK + (",".join(heading.name for heading in shape.headings) + _LINE_END).encode())

    def write(self, table: ListTable) -> int:
        """Write one block and return how many rows it made."""
        columns = [
            as_text(heading.kind, values, self._texts)
            for heading, values in zip(self._shape.headings, self._shape.columns(table), strict=True)
        ]
        if len(columns) == 1:
            # An empty line is no row to whoever reads the file.
            columns = [[cell or '""' for cell in columns[0]]]
        lines = list(map(",".join, zip(*columns, strict=True)))
        if lines:
            # A lone surrogate cannot be written in UTF-8; a question mark loses less than the whole export.
            self._sink.write((_LINE_END.join(lines) + _LINE_END).encode(errors="replace"))
        return len(lines)

    def finish(self) -> None:
        """Do nothing: a comma-separated file has no end mark."""

    def abandon(self) -> None:
        """Do nothing: nothing is held but the file."""
