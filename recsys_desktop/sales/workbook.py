"""Writes the sheets of a workbook (xlsx, xlsb, xls, ods) as CSV, each row of a sheet as the line of the same number."""

from __future__ import annotations

import csv
import re
import struct
import threading
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.source import how_to_save

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

# Cells of a sheet, the blank ones within its rectangle included, are all in memory at once (24 bytes each).
_MOST_CELLS = 100_000_000
# Above 2^53 neighbouring whole numbers are the same number: such an order number has lost its last digits.
_EXACT = 1 << 53
_REPORTED = 20_000
_MEASURED = 500
# Many rows may share a long description; what takes more than that is made to fill the disk.
_DENSEST, _HARMLESS = 100, 1 << 30
_BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
# A workbook may keep its sheets anywhere; texts that cells share are no sheet.
_SHEET = re.compile(r"xl/(?!sharedStrings).+\.xml|xl/worksheets/[^/]+\.bin", re.IGNORECASE)
# In a binary sheet: the record of its first and last row, first and last column.
_DIMENSIONS = re.compile(rb"\x94\x01\x10(.{16})", re.DOTALL)
# In a sheet of XML: rows, and the cells beyond column Z or row 99,999.
_ROW = re.compile(rb"""<(?:\w+:)?row [^>]*?\br\s*=\s*["'](\d+)""")
_FAR_CELL = re.compile(rb"""\br\s*=\s*["'](?:([A-Z]{2,3})(\d+)|[A-Z](\d{6,}))["']""")
_Result = TypeVar("_Result")


def write_sheets(path: Path, name: str, folder: Path, progress: Progress) -> list[tuple[Path, str]]:
    """Write each sheet that holds a table to a CSV file in a folder; hidden sheets only if no other holds one.

    Dates become ISO text; whole numbers have no decimals; a percentage or an amount of money is its plain number;
    errors are blank; a line end within a cell is a space.

    Args:
        path: The workbook, whatever its name.
        name: The workbook's name for messages.
        folder: Where the CSV files go.
        progress: Is told how far it is; a cancel may leave files in the folder.

    Returns:
        The files with the names of their sheets, in the workbook's order.

    Raises:
        Refused: With ``not-text`` if it is damaged, protected, or holds no table.
        Failed: If the machine cannot do it.
    """
    progress.report(translate("Progress", "Opening {name}").format(name=name))
    unpacked = path.stat().st_size
    if zipfile.is_zipfile(path):
        unpacked = _refuse_vast(path, name, progress)
    most = max(_HARMLESS, unpacked * _DENSEST)
    book = _asked(lambda: _opened(path), name, progress)
    try:
        for hidden in (False, True):
            sheets = [sheet.name for sheet in book.sheets_metadata if _is_hidden(sheet) is hidden]
            files = ((free_path(folder, f"{path.stem} {sheet}.csv"), sheet) for sheet in sheets)
            written = [(file, sheet) for file, sheet in files if _write_sheet(book, sheet, file, name, most, progress)]
            if written:
                return written
    finally:
        book.close()
    raise Refused(
        "not-text",
        translate("Sales", "{name} is an Excel workbook, but none of its sheets holds a table of sales.").format(
            name=name
        ),
    )


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import load_workbook

    return load_workbook(path)


def _is_hidden(sheet: Any) -> bool:
    return str(sheet.visible) != "SheetVisibleEnum.Visible"


def _write_sheet(book: CalamineWorkbook, sheet: str, file: Path, name: str, most: int, progress: Progress) -> bool:
    """Write a sheet; return whether it holds more than a header, otherwise nothing is left.

    Args:
        book: The workbook.
        sheet: The sheet's name.
        file: Where to.
        name: The workbook's name for messages.
        most: Bytes that sales may take.
        progress: Where a cancel comes from.

    Raises:
        Refused: With ``too-large`` if the sheet takes more.
    """
    found: CalamineSheet = _asked(lambda: book.get_sheet_by_name(sheet), name, progress)
    rows = _reported(
        found.iter_rows(), translate("Progress", "Reading “{sheet}”").format(sheet=sheet), found.total_height, progress
    )
    try:
        if write_table(_bounded(rows, file, most, name), file):
            return True
    except OSError as error:
        raise machine_fault(error, translate("Doing", "reading {name}").format(name=name), file.parent) from error
    file.unlink()
    return False


def free_path(folder: Path, name: str) -> Path:
    """Return a path in a folder that is not taken, near to a name that may hold what no file's name can."""
    safe = re.sub(r"[^\w .()-]", "_", name)[-80:].strip(" .") or "_"
    paths = (folder / (f"{number} {safe}" if number else safe) for number in count())
    return next(path for path in paths if not path.exists())


def write_table(rows: Iterable[list[Any]], file: Path) -> bool:
    """Write rows of cells as CSV in UTF-8, the n-th row as line n; return whether two rows have two cells or more."""
    table_rows = blank_rows = 0
    with file.open("w", encoding="utf-8", errors="replace", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        for row in rows:
            cells = [plain_text(cell) for cell in row]
            filled = len(cells) - cells.count("")
            if not filled:
                # Written only once another row follows: a sheet may end in a million blank rows.
                blank_rows += 1
                continue
            text.write("\n" * blank_rows)
            blank_rows = 0
            table_rows += filled > 1
            writer.writerow(cells)
    return table_rows > 1


def plain_text(cell: object) -> str:
    """Return the text of a cell as a program would have exported it, without line ends."""
    if isinstance(cell, str):
        return _BREAKS.sub(" ", cell) if not cell.isprintable() else cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime):
        return _moment(cell)
    if isinstance(cell, time):
        return cell.strftime("%H:%M:%S")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return ""


def _number(value: float) -> str:
    if value == value // 1 and abs(value) < _EXACT:
        return str(int(value))
    # A spreadsheet shows and keeps fifteen digits.
    return format(value, ".15G") if abs(value) >= _EXACT else format(value, ".15g")


def _moment(value: datetime) -> str:
    """Return a date, with its time unless it is midnight; a spreadsheet's fractions of a day are rounded."""
    if value.microsecond:
        value = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    return value.date().isoformat() if value.time() == time() else value.isoformat(" ")


def _reported(rows: Iterator[list[Any]], phase: str, total: int, progress: Progress) -> Iterator[list[Any]]:
    for number, row in enumerate(rows):
        if not number % _REPORTED:
            progress.report(phase, number, total, "lines")
        yield row


def _bounded(rows: Iterable[list[Any]], file: Path, most: int, name: str) -> Iterator[list[Any]]:
    """Yield rows until the file that they go to is too large: many cells may share one long text."""
    for number, row in enumerate(rows):
        if not number % _MEASURED and file.stat().st_size > most:
            raise vast(name)
        yield row


def _asked(question: Callable[[], _Result], name: str, progress: Progress) -> _Result:
    """Return what the reader of workbooks answers, watching for a cancel meanwhile: a large sheet takes seconds.

    The reader leaves the interpreter to others while it works. After a cancel its thread ends by itself.
    """
    answers: list[_Result] = []
    faults: list[BaseException] = []

    def ask() -> None:
        try:
            answers.append(question())
        except BaseException as error:
            faults.append(error)

    asking = threading.Thread(target=ask, name="workbook-reader", daemon=True)
    asking.start()
    while asking.is_alive():
        asking.join(0.2)
        progress.check()
    if answers:
        return answers[0]
    raise _refusal(name, faults[0]) from faults[0]


def _refusal(name: str, fault: BaseException) -> Exception:
    from python_calamine import PasswordError

    if isinstance(fault, PasswordError) or "password" in str(fault).lower() or "encrypt" in str(fault).lower():
        told = translate("Sales", "{name} is protected by a password.").format(name=name)
        return Refused("not-text", f"{told} {how_to_save()}", details=repr(fault))
    if isinstance(fault, OSError) and fault.errno is not None:
        return machine_fault(fault, translate("Doing", "reading {name}").format(name=name))
    return damaged(name, fault)


def vast(name: str) -> Refused:
    """Return the refusal of what would fill the disk."""
    told = translate("Sales", "{name} would unpack to far more than sales take. Export the sales again as CSV.")
    return Refused("too-large", told.format(name=name))


def damaged(name: str, fault: BaseException) -> Refused:
    """Return the refusal of a workbook that cannot be read."""
    return Refused(
        "not-text",
        translate(
            "Sales",
            "{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet "
            "opens it, choose there File > Save As > CSV UTF-8 and import that file.",
        ).format(name=name),
        details=repr(fault),
    )


def _refuse_vast(path: Path, name: str, progress: Progress) -> int:
    """Refuse a sheet whose rectangle is too large for memory, as one stray cell in the last corner makes it.

    Returns:
        How many bytes all parts of the workbook are.
    """
    try:
        with zipfile.ZipFile(path) as package:
            whole = sum(info.file_size for info in package.infolist())
            for info in package.infolist():
                if _SHEET.fullmatch(info.filename) and _rectangle(package, info, progress) > _MOST_CELLS:
                    told = translate("Sales", "A sheet of {name} is too large to be read whole.").format(name=name)
                    raise Refused("not-text", f"{told} {how_to_save()}")
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise damaged(name, error) from error
    return whole


def _rectangle(package: zipfile.ZipFile, info: zipfile.ZipInfo, progress: Progress) -> int:
    """Return the cells of the rectangle from A1 to the last row and the widest column of a sheet."""
    if info.filename.endswith(".bin"):
        with package.open(info) as sheet:
            found = _DIMENSIONS.search(sheet.read(4096))
        first_row, last_row, first_column, last_column = struct.unpack("<4I", found[1]) if found else (0, 0, 0, 0)
        return int((last_row - first_row + 1) * (last_column - first_column + 1))
    rows, columns, rest = 1, 26, b""
    with package.open(info) as sheet:
        while data := rest + sheet.read(1 << 22):
            if data == rest:
                break
            progress.report(
                translate("Progress", "Looking at {name}").format(name=info.filename.rpartition("/")[2]),
                sheet.tell(),
                info.file_size,
                "bytes",
            )
            # Rows stand in order: those at a block's end are enough.
            rows = max([rows, *map(int, _ROW.findall(data[-(1 << 18) :]))])
            # Cells need no row that says its number.
            cells = set(_FAR_CELL.findall(data))
            rows = max([rows, *(int(row or lone_row) for _, row, lone_row in cells)])
            columns = max([columns, *(_column(letters) for letters, _, _ in cells)])
            rest = data[-400:]
    return rows * columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
