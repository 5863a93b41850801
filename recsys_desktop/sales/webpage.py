"""Takes tables out of a page: many shops' "Excel" downloads are HTML, or the XML of Excel 2003."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.encoding import TextFacts, marked_encoding, texts
from recsys_desktop.sales.opening import unmarked_encoding
from recsys_desktop.sales.source import Source, opened, refuse_page
from recsys_desktop.sales.workbook import free_path, write_table

_BLOCK = 1 << 18
_WIDEST, _HIGHEST = 2_000, 1 << 20
_LONGEST_TAG = 1 << 20
_ROWS, _CELLS, _BREAKS = {"tr", "row"}, {"td", "th", "cell"}, {"br", "p", "div", "data"}
# What a page for people has, such as one for signing in, and no export.
_FOR_PEOPLE = {"form", "input", "script", "iframe", "nav"}


def write_tables(path: Path, name: str, folder: Path, progress: Progress) -> list[tuple[Path, str]]:
    """Write each table of a page to a CSV file in a folder, the n-th row as line n.

    Args:
        path: The page.
        name: Its name for messages.
        folder: Where the CSV files go.
        progress: Is told how far it is; a cancel may leave files in the folder.

    Returns:
        The files with the names of their sheets; HTML has none.

    Raises:
        Refused: With ``not-text`` if it is a page for people, or no table is in it.
    """
    written = []
    for (_, sheet), rows in groupby(_rows(path, name, progress), itemgetter(0, 1)):
        file = free_path(folder, f"{path.stem} {sheet}.csv" if sheet else f"{path.stem}.csv")
        if write_table((cells for _, _, cells in rows), file):
            written.append((file, sheet))
        else:
            file.unlink()
    if not written:
        refuse_page(name)
    return written


def _rows(path: Path, name: str, progress: Progress) -> Iterator[tuple[int, str, list[str]]]:
    """Yield the number of each row's table, the table's name, and the row's cells."""
    encoding = _encoding(path, progress)
    parser = _Tables()
    with opened(path) as (source, read):
        for text in texts(read, encoding, TextFacts(), _BLOCK):
            _report(progress, source)
            parser.feed(text)
            # What never ends is looked through again with each block.
            if parser.for_people or len(parser.rawdata) > _LONGEST_TAG:
                refuse_page(name)
            yield from parser.rows
            parser.rows.clear()
    parser.close()
    yield from parser.rows


def _encoding(path: Path, progress: Progress) -> str:
    with opened(path) as (_, read):
        marked = marked_encoding(read(1 << 16))
    return marked or unmarked_encoding(path, partial(_report, progress))


def _report(progress: Progress, source: Source) -> None:
    progress.report(translate("Progress", "Reading the table"), source.position, source.size, "bytes")


class _Tables(HTMLParser):
    """Collects rows of cells from HTML or SpreadsheetML, whose tags play the same parts.

    Attributes:
        rows: Finished rows: number of the table, its name, cells. The reader takes them away.
        for_people: Whether the page holds what no export does.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[tuple[int, str, list[str]]] = []
        self.for_people = False
        self._table, self._sheet, self._height = 0, "", 0
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        tag, known = tag.rpartition(":")[2], {name.rpartition(":")[2]: value or "" for name, value in attrs}
        if tag in _FOR_PEOPLE:
            self.for_people = True
        elif tag == "worksheet":
            self._sheet = known.get("name", "")
        elif tag == "table":
            self._end_row()
            self._table, self._height = self._table + 1, 0
        elif tag in _ROWS and self._table:
            self._end_row()
            self._blank_rows(min(_number(known, "index"), _HIGHEST) - 1 - self._height)
            self._row = []
        elif tag in _CELLS and self._row is not None:
            self._end_cell()
            self._row += [""] * (min(_number(known, "index"), _WIDEST) - 1 - len(self._row))
            self._span = min(max(1, _number(known, "colspan"), _number(known, "mergeacross") + 1), _WIDEST)
            self._cell = []
        elif tag in _BREAKS and self._cell:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End a row or a cell."""
        tag = tag.rpartition(":")[2]
        if tag in _CELLS:
            self._end_cell()
        elif tag in _ROWS or tag == "table":
            self._end_row()

    def handle_data(self, data: str) -> None:
        """Take the text of a cell."""
        if self._cell is not None:
            self._cell.append(data)

    def _blank_rows(self, count: int) -> None:
        for _ in range(count):
            self._add([])

    def _add(self, row: list[str]) -> None:
        self.rows.append((self._table, self._sheet, row))
        self._height += 1

    def _end_cell(self) -> None:
        if self._cell is not None and self._row is not None and len(self._row) < _WIDEST:
            self._row += [" ".join("".join(self._cell).split())] + [""] * (self._span - 1)
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self._add(self._row)
        self._row = None


def _number(known: dict[str, str], name: str) -> int:
    text = known.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 8 else 0
