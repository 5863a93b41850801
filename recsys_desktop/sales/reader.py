"""Turns the text of a sales file into blocks of normalised records that DuckDB reads in one go.

A normalised record is ``cell ␟ cell … ␊``, as many cells as the header has. ``␟`` (unit separator) never occurs in a
cell, because control characters are dropped, so nothing is quoted; a line end in a cell is written as ``␞``.

Most blocks are *plain*: each line is one record with the right number of cells, which whole-block operations show
and which makes the n-th record the n-th line. In any other block each record begins with two more cells: the physical
line where it starts, and how many cells the file has there.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np

from recsys_desktop.sales.digits import has_digits
from recsys_desktop.sales.quoting import QUOTE, parse

UNIT = "\x1f"
LINE_END = "\x1e"
_GROUP = "\x1d"
BLANK = 0
"""The number of cells given for a row without any content."""
TOO_LONG = -1
"""The number of cells given for a row that is longer than any sales line."""

_LONGEST = 200_000
# What a row without content can begin with, as UTF-8; 0xC2 begins a no-break space.
_BLANK_STARTS = np.frombuffer(b"\x1f\n \t\xc2", np.uint8)
_WIDE_SPACES = ("\t", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000", "\ufeff", LINE_END)


class Spaces(IntEnum):
    """White space around the text of cells, which has to be taken away: none, spaces, or any kind."""

    NONE = 0
    PLAIN = 1
    WIDE = 2


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
        plain: Whether records are bare cells, one a line; otherwise line and number of cells stand before them.
        spaces: What may stand around the text of a cell.
        foreign_digits: Whether any digit is not one of ASCII's.
    """

    first_line: int
    text: str
    records: str
    rows: int
    plain: bool
    spaces: Spaces
    foreign_digits: bool

    def lines(self) -> list[str]:
        """Return the physical lines; line n of the file is element ``n - first_line``."""
        return self.text.split("\n")

    def cells(self) -> Iterator[tuple[str, ...]]:
        """Yield the cells of each record."""
        for record in self.records.split("\n")[: self.rows]:
            cells = record.replace(LINE_END, "\n").split(UNIT)
            yield tuple(cells if self.plain else cells[2:])


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
        block = _block(text, line, form, facts, at_end=at_end)
        if block.rows:
            yield block
        rest = text[len(block.text) :]
        line += block.text.count("\n")


def _block(text: str, line: int, form: Form, facts: QuoteFacts, *, at_end: bool) -> Block:
    """Return the records of a text; its last record may be left for the next block."""
    bare = _without_quotes(text, form.delimiter)
    if bare is None:
        records, used = _careful(text, line, form, facts, at_end=at_end)
        text = text[:used]
    elif (spaces := _regular_spaces(bare, form.width)) is not None:
        return Block(line, text, bare, bare.count("\n"), plain=True, spaces=spaces, foreign_digits=has_digits(bare))
    else:
        lines = bare.split("\n")[:-1]
        records = [_record(number, cells.split(UNIT), form.width) for number, cells in enumerate(lines, line)]
    joined = "".join(records)
    spaces = Spaces.WIDE if _has_wide_spaces(joined) else Spaces.PLAIN
    return Block(line, text, joined, len(records), plain=False, spaces=spaces, foreign_digits=has_digits(joined))


def _has_wide_spaces(text: str) -> bool:
    return any(space in text for space in _WIDE_SPACES)


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


def _without_quotes(text: str, delimiter: str) -> str | None:
    """Return the lines with ␟ between cells, or None where a cell goes over a line end or breaks the rules."""
    if QUOTE not in text:
        return text.replace(delimiter, UNIT)
    lines = text.split("\n")
    quoted = [number for number, line in enumerate(lines) if QUOTE in line]
    found = csv.reader([lines[number] for number in quoted], delimiter=delimiter, strict=True)
    try:
        # Not list(found): that would keep the interpreter, and with it the window, to itself for a whole block.
        rows = [cells for cells in found]  # noqa: C416
    except csv.Error:
        return None
    # As many records as lines: none goes over a line end, so that no other line lies inside a quotation either.
    if len(rows) != len(quoted):
        return None
    for number, cells in zip(quoted, rows, strict=True):
        lines[number] = UNIT.join(cells).replace(delimiter, _GROUP)
    return "\n".join(lines).replace(delimiter, UNIT).replace(_GROUP, delimiter)


def _regular_spaces(text: str, width: int) -> Spaces | None:
    """Return what stands around cells, or None unless every line has ``width`` cells, is not blank and not overlong."""
    letters = np.frombuffer(text.encode("utf-8", "replace"), np.uint8)
    line_ends = letters == ord("\n")
    ends = np.flatnonzero(line_ends)
    if not len(ends):
        return None
    starts = np.concatenate(([0], ends[:-1] + 1))
    separators = letters == ord(UNIT)
    regular = (
        (np.add.reduceat(separators, starts, dtype=np.int32) == width - 1).all()
        and not np.isin(letters[starts], _BLANK_STARTS).any()
        and (ends - starts).max() < _LONGEST
    )
    if not regular:
        return None
    if _has_wide_spaces(text):
        return Spaces.WIDE
    edges, spaces = separators | line_ends, letters == ord(" ")
    around = (edges[:-1] & spaces[1:]).any() or (spaces[:-1] & edges[1:]).any()
    return Spaces.PLAIN if around else Spaces.NONE


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
            count, cells = BLANK, [""]
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
