"""Turns the text of a sales file into blocks of normalised records that DuckDB reads in one go.

A normalised record is ``line ␟ cells ␟ cell ␟ cell … ␊``: the physical line where it starts, how many cells the file
has there, then exactly as many cells as the header. ``␟`` (unit separator) never occurs in a cell, because control
characters are dropped, so nothing is quoted; a line end inside a cell is written as ``␞`` (record separator).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from recsys_desktop.sales.quoting import QUOTE, parse

UNIT = "\x1f"
LINE_END = "\x1e"
BLANK = 0
"""The number of cells given for a row without any content."""
TOO_LONG = -1
"""The number of cells given for a row that is longer than any sales line."""

_LONGEST = 200_000
_WIDE_SPACES = ("\t", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000", "\ufeff", LINE_END)


@dataclass(frozen=True)
class Form:
    """How the text is divided.

    Attributes:
        delimiter: One character between cells.
        width: Cells of the header.
        data_line: Physical line of the first row.
        date_columns: Columns that hold the date, to recognise a row inside an unclosed quotation.
    """

    delimiter: str
    width: int
    data_line: int
    date_columns: tuple[int, ...] = ()


@dataclass
class QuoteFacts:
    """Lines with a quotation mark that is never closed, at most a hundred of them, and how many there are."""

    unclosed: list[int] = field(default_factory=list)
    count: int = 0


@dataclass(frozen=True)
class Block:
    """Some rows of the file.

    Attributes:
        first_line: Physical line of the first line of ``text``.
        text: The physical lines, with LF line ends.
        records: The normalised records, each ending in LF.
        rows: How many records.
        wide_spaces: Whether cells may have other white space around them than spaces.
    """

    first_line: int
    text: str
    records: str
    rows: int
    wide_spaces: bool

    def lines(self) -> list[str]:
        """Return the physical lines; line n of the file is element ``n - first_line``."""
        return self.text.split("\n")


def blocks(texts: Iterator[str], form: Form, facts: QuoteFacts) -> Iterator[Block]:
    """Yield the rows after the header, block by block, every row once and in order."""
    line, rest = 1, ""
    for text, at_end in _with_end(texts):
        if line < form.data_line:
            skipped, text = _skip_lines(text, form.data_line - line)
            line += skipped
        text = rest + text
        if at_end and text and not text.endswith("\n"):
            text += "\n"
        if QUOTE in text:
            records, used = _careful(text, line, form, facts, at_end=at_end)
        else:
            records, used = _quick(text, line, form), len(text)
        text, rest = text[:used], text[used:]
        if records:
            joined = "".join(records)
            wide = any(space in joined for space in _WIDE_SPACES)
            yield Block(line, text, joined, len(records), wide)
        line += text.count("\n")


def _with_end(texts: Iterator[str]) -> Iterator[tuple[str, bool]]:
    """Yield each text and whether it is the last one."""
    before = next(texts, "")
    for text in texts:
        yield before, False
        before = text
    yield before, True


def _skip_lines(text: str, count: int) -> tuple[int, str]:
    """Return how many lines were skipped, at most ``count``, and what follows them."""
    at = 0
    for skipped in range(count):
        end = text.find("\n", at)
        if end < 0:
            return skipped, ""
        at = end + 1
    return count, text[at:]


def _quick(text: str, first_line: int, form: Form) -> list[str]:
    """Normalise lines without quotation marks; looks at lines, not at cells."""
    lines = text.replace(form.delimiter, UNIT).split("\n")
    lines.pop()
    inner, head = form.width - 1, f"{UNIT}{form.width}{UNIT}"
    counts = [line.count(UNIT) for line in lines]
    regular = bool(counts) and min(counts) == max(counts) == inner and not _may_hold_blank_rows(text, form.delimiter)
    if regular and max(map(len, lines)) < _LONGEST:
        return [f"{number}{head}{line}\n" for number, line in enumerate(lines, first_line)]
    return [_record(number, line.split(UNIT), form.width) for number, line in enumerate(lines, first_line)]


def _may_hold_blank_rows(text: str, delimiter: str) -> bool:
    starts = {delimiter, "\n", " ", "\t", "\u00a0"}
    return text[:1] in starts or any("\n" + start in text for start in starts)


def _careful(text: str, first_line: int, form: Form, facts: QuoteFacts, *, at_end: bool) -> tuple[list[str], int]:
    """Normalise lines with quotation marks; return the records and how many characters they took."""
    lines = text.split("\n")
    lines.pop()
    lines = [line + "\n" for line in lines]
    parsed = parse(lines, form.delimiter, width=form.width, at_end=at_end, looks_whole=_whole_row(form))
    facts.count += len(parsed.unclosed)
    facts.unclosed.extend(first_line + index for index in parsed.unclosed[: 100 - len(facts.unclosed)])
    records = [_record(first_line + index, cells, form.width) for index, cells in parsed.records]
    return records, sum(map(len, lines[: parsed.used]))


def _record(number: int, cells: list[str], width: int) -> str:
    """Return one normalised record from its cells, whatever their number."""
    count = len(cells)
    joined = UNIT.join(cells)
    if count != width or not cells[0] or cells[0].isspace():
        if not any(map(str.strip, cells)):
            count, cells = BLANK, []
        elif count > width and not any(map(str.strip, cells[width:])):
            count = width
        joined = UNIT.join(cells[:width]) + UNIT * (width - len(cells))
    if len(joined) > _LONGEST:
        count, joined = TOO_LONG, UNIT * (width - 1)
    if "\n" in joined:
        joined = joined.replace("\n", LINE_END)
    return f"{number}{UNIT}{count}{UNIT}{joined}\n"


def _whole_row(form: Form) -> Callable[[str], bool]:
    """Return a test whether a line inside a cell is a row of its own: enough cells, and a date where it belongs."""
    date = re.compile(r"\s*\"?\d{1,4}[-/. ]\d{1,2}[-/. ]\d")

    def looks_whole(line: str) -> bool:
        cells = line.split(form.delimiter)
        return len(cells) >= form.width > 1 and any(date.match(cells[column]) for column in form.date_columns)

    return looks_whole
